"""Everything that the project names is pinned once, at a version that its range allows, without addresses."""

import re
import tomllib

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.quality.house import ROOT

LINES = [
    line
    for line in (ROOT / "packaging" / "constraints.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]
PINS = {canonicalize_name(name): Version(version) for name, version in (line.split("==") for line in LINES)}


def _named() -> list[Requirement]:
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    project = pyproject["project"]
    texts = [*pyproject["build-system"]["requires"], *project["dependencies"]]
    texts += [text for extra in project["optional-dependencies"].values() for text in extra]
    return [Requirement(text) for text in texts]


def test_a_pin_is_a_name_and_a_version_and_nothing_else():
    assert [line for line in LINES if not re.fullmatch(r"[\w.-]+==[\w.]+", line)] == []
    assert len(PINS) == len(LINES)


def test_every_dependency_is_pinned():
    assert [str(one) for one in _named() if canonicalize_name(one.name) not in PINS] == []


def test_every_pin_is_within_the_range():
    outside = [str(one) for one in _named() if PINS[canonicalize_name(one.name)] not in one.specifier]
    assert outside == []
