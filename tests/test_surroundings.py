"""Programs of the system get the environment that was there before the frozen program added its libraries to it."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from merchant_desk.surroundings import system_environment
from tests.quality.house import PACKAGE, dotted, modules, tree

#: They start this program itself: with its libraries, or after putting them aside in their own way.
ITSELF = {"runtime.probe", "system.guarding.restart", "system.guarding.guardian"}
STARTS = {"run", "Popen", "call", "check_call", "check_output"}


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "한글 폴더" / "_internal"), raising=False)
    return str(tmp_path / "한글 폴더" / "_internal")


def paths(*parts: str) -> str:
    return os.pathsep.join(parts)


def test_from_the_source_everything_stays():
    given = {"LD_LIBRARY_PATH": "/opt/lib", "LD_LIBRARY_PATH_ORIG": "/x", "PATH": "/usr/bin"}
    assert system_environment(given) == given
    assert system_environment(given, LC_ALL="C") == given | {"LC_ALL": "C"}
    assert system_environment() == dict(os.environ)


def test_the_frozen_programs_libraries_are_taken_out(bundle):
    given = {"LD_LIBRARY_PATH": bundle, "PATH": "/usr/bin", "HOME": "/home/desk"}
    assert system_environment(given) == {"PATH": "/usr/bin", "HOME": "/home/desk"}


def test_what_was_there_before_comes_back(bundle):
    given = {"LD_LIBRARY_PATH": paths(bundle, "/opt/lib"), "LD_LIBRARY_PATH_ORIG": "/opt/lib"}
    assert system_environment(given) == {"LD_LIBRARY_PATH": "/opt/lib"}


def test_only_folders_of_the_bundle_leave_a_path(bundle):
    inside = bundle + os.sep + "PySide6"
    given = {"PATH": paths(bundle, "/usr/bin", inside, bundle + "-other")}
    assert system_environment(given) == {"PATH": paths("/usr/bin", bundle + "-other")}


def test_the_bootloaders_notes_are_for_its_own_children_only(bundle):
    given = {"_PYI_ARCHIVE_FILE": "/opt/desk", "_PYI_PARENT_PROCESS_LEVEL": "0", "LANG": "ko_KR.UTF-8"}
    assert system_environment(given, LC_ALL="C") == {"LANG": "ko_KR.UTF-8", "LC_ALL": "C"}


@pytest.mark.skipif(sys.platform != "linux", reason="the loader's variable is Linux's")
def test_a_program_of_the_system_runs_that_would_not_with_the_bundles_libraries(bundle):
    """As seen with a library of the same name and another content: the loader takes it and the program ends."""
    Path(bundle).mkdir(parents=True)
    (Path(bundle) / "libc.so.6").write_text("no library")
    ours = os.environ | {"LD_LIBRARY_PATH": bundle}
    assert subprocess.run(["cat"], env=ours, input=b"", capture_output=True, check=False).returncode != 0
    theirs = system_environment(ours)
    assert subprocess.run(["cat"], env=theirs, input=b"", capture_output=True, check=False).returncode == 0


def test_every_child_is_started_with_an_environment_that_somebody_chose():
    found = [
        f"{dotted(path)}:{call.lineno}"
        for path in modules(PACKAGE)
        if dotted(path) not in ITSELF
        for call in ast.walk(tree(path))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and isinstance(call.func.value, ast.Name)
        and call.func.value.id == "subprocess"
        and call.func.attr in STARTS
        and "env" not in {word.arg for word in call.keywords}
    ]
    assert found == []
