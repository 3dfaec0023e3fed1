"""The wheel, installed elsewhere without the tree, starts and finds its sounds and translations."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.quality.house import ROOT

RESOURCES = ROOT / "resources"
LIST = """
import sys, pathlib
import merchant_desk
from merchant_desk.paths import resource
print(pathlib.Path(merchant_desk.__file__).parent)
for name in sys.stdin.read().splitlines():
    print(resource(name))
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    wheels = tmp_path_factory.mktemp("wheels")
    _run(
        sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(wheels), cwd=ROOT
    )
    (wheel,) = wheels.glob("merchant_desk-*.whl")
    place = tmp_path_factory.mktemp("elsewhere")
    _run(
        sys.executable,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-deps",
        "--no-index",
        "--target",
        str(place),
        str(wheel),
    )
    return place


def _run(*command: str, cwd: Path | None = None, env: dict[str, str] | None = None, stdin: str = "") -> str:
    done = subprocess.run(
        command, cwd=cwd, env=env, input=stdin, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def _installed_run(place: Path, *arguments: str, stdin: str = "") -> str:
    environment = dict(os.environ, PYTHONPATH=str(place))
    return _run(sys.executable, *arguments, cwd=place, env=environment, stdin=stdin)


def test_every_resource_is_found_in_the_installed_package(installed: Path):
    names = [str(path.relative_to(RESOURCES)) for path in sorted(RESOURCES.rglob("*")) if path.is_file()]
    package, *found = _installed_run(installed, "-c", LIST, stdin="\n".join(names)).splitlines()
    assert Path(package) == installed / "merchant_desk"
    assert found == [str(Path(package) / "_resources" / name) for name in names]
    for name in names:
        assert (installed / "merchant_desk" / "_resources" / name).read_bytes() == (
            RESOURCES / name
        ).read_bytes()


@pytest.mark.parametrize("kind", ["sounds/*.wav", "translations/*.qm", "regions.csv"])
def test_sounds_translations_and_regions_are_there(installed: Path, kind: str):
    assert list((installed / "merchant_desk" / "_resources").glob(kind))


def test_the_installed_program_starts(installed: Path):
    assert "sandbox" in _installed_run(installed, "-m", "merchant_desk", "--help")


def test_the_wheel_carries_neither_tests_nor_tools(installed: Path):
    assert {path.name for path in installed.iterdir() if path.suffix != ".dist-info"} <= {
        "merchant_desk",
        "bin",
    }
