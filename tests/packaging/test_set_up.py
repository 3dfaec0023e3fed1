"""The set-up does what is needed and no more, and says in one line what only a person can do."""

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.quality.house import ROOT


def _script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Checkout:
    """A checkout whose environment is made by two recorded steps instead of by minutes of downloads."""

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.root = root
        self.steps: list[str] = []
        self.fails = False
        self._monkeypatch = monkeypatch
        (root / "packaging").mkdir(parents=True)
        for name in ("pyproject.toml", "packaging/constraints.txt"):
            (root / name).write_bytes((ROOT / name).read_bytes())

    def set_up(self, tier: str) -> tuple[int, list[str]]:
        """Return the exit status and what was done: ``make``, ``install run test``."""
        script = _script("environment")
        self.steps = []
        self._monkeypatch.setattr(script, "ROOT", self.root)
        self._monkeypatch.setattr(script, "VENV", self.root / ".venv")
        self._monkeypatch.setattr(script, "STAMP", self.root / ".venv" / script.STAMP.name)
        self._monkeypatch.setattr(script, "CONSTRAINTS", self.root / "packaging" / "constraints.txt")
        self._monkeypatch.setattr(script, "_make", self._make)
        self._monkeypatch.setattr(script, "_install", self._install)
        self._monkeypatch.setattr(sys, "argv", ["environment.py", tier])
        return script.main(), self.steps

    def _make(self) -> None:
        self.steps.append("make")
        python = self.root / ".venv" / "bin" / "python"
        python.parent.mkdir(parents=True, exist_ok=True)
        python.touch()

    def _install(self, pyproject: object, tiers: list[str]) -> None:
        self.steps.append(f"install {' '.join(tiers)}")
        if self.fails:
            raise subprocess.CalledProcessError(1, "pip")


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Checkout:
    return Checkout(tmp_path / "checkout", monkeypatch)


def test_the_second_set_up_does_nothing(checkout: Checkout):
    assert checkout.set_up("run") == (0, ["make", "install run"])
    assert checkout.set_up("run") == (0, [])


def test_tests_are_added_to_what_is_there_and_serve_a_run_too(checkout: Checkout):
    checkout.set_up("run")
    assert checkout.set_up("test") == (0, ["install run test"])
    assert checkout.set_up("run") == (0, [])


def test_the_long_tests_bring_the_short_ones_along(checkout: Checkout):
    assert checkout.set_up("soak") == (0, ["make", "install run soak test"])
    assert checkout.set_up("test") == (0, [])
    assert checkout.set_up("soak") == (0, [])


def test_what_is_measured_against_comes_with_the_tests(checkout: Checkout):
    assert checkout.set_up("bench") == (0, ["make", "install bench run test"])
    assert checkout.set_up("test") == (0, [])


def test_what_builds_the_program_comes_with_the_tests_that_try_it(checkout: Checkout):
    assert checkout.set_up("package") == (0, ["make", "install package run test"])
    assert checkout.set_up("test") == (0, [])


def test_a_changed_pin_installs_again_without_starting_over(checkout: Checkout):
    checkout.set_up("test")
    with (checkout.root / "packaging" / "constraints.txt").open("a") as constraints:
        constraints.write("another==1.0\n")
    assert checkout.set_up("run") == (0, ["install run"])


def test_an_interrupted_set_up_starts_over(checkout: Checkout, capsys: pytest.CaptureFixture[str]):
    checkout.fails = True
    assert checkout.set_up("run") == (1, ["make", "install run"])
    assert "try again" in capsys.readouterr().err
    checkout.fails = False
    assert checkout.set_up("run") == (0, ["make", "install run"])


def test_a_damaged_stamp_starts_over(checkout: Checkout):
    checkout.set_up("run")
    (checkout.root / ".venv" / "merchant-desk.json").write_text("{")
    assert checkout.set_up("run") == (0, ["make", "install run"])


def test_a_moved_checkout_starts_over(checkout: Checkout):
    checkout.set_up("run")
    checkout.root = checkout.root.rename(checkout.root.with_name("moved"))
    assert checkout.set_up("run") == (0, ["make", "install run"])
    stamp = json.loads((checkout.root / ".venv" / "merchant-desk.json").read_text())
    assert stamp["place"][0] == str(checkout.root / ".venv")


def test_without_a_new_python_the_set_up_says_so(tmp_path: Path):
    old = tmp_path / "python3"
    old.write_text("#!/bin/sh\nexit 1\n")
    old.chmod(0o755)
    (tmp_path / "dirname").symlink_to("/usr/bin/dirname")
    done = subprocess.run(
        ["/bin/sh", ROOT / "packaging" / "setup.sh", "run"],
        env={"PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 3
    assert "Python 3.11 or newer" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_without_rights_one_line_to_copy_is_printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    script = _script("system_packages")
    monkeypatch.setattr(script, "LIBRARIES", {"libno-such-thing.so.9": ("libnew9t64", "libold9")})
    monkeypatch.setattr(script, "CERTIFICATES", {})
    monkeypatch.setattr(script, "_has_korean_font", lambda: False)
    monkeypatch.setattr(script, "_succeeds", lambda *command: command[:2] == ("apt-cache", "show"))
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(sys, "argv", ["system_packages.py", "test"])
    monkeypatch.setattr(script.shutil, "which", lambda name: f"/usr/bin/{name}")
    assert script.main() == 3
    (line,) = (line for line in capsys.readouterr().err.splitlines() if "apt-get" in line)
    assert line == "sudo apt-get install -y --no-install-recommends libnew9t64 fonts-nanum"


def test_this_machine_has_what_the_window_needs():
    assert _script("system_packages")._missing_for_run() == []


def test_a_font_that_was_just_installed_is_seen_by_the_same_set_up(tmp_path: Path):
    fonts = tmp_path / "fonts"
    fonts.mkdir()
    settings = tmp_path / "fonts.conf"
    settings.write_text(
        f"<fontconfig><dir>{fonts}</dir><cachedir>{tmp_path / 'cache'}</cachedir></fontconfig>"
    )
    look_twice = """
import shutil, sys
sys.path.insert(0, sys.argv[1])
import system_packages
before = system_packages._has_korean_font()
shutil.copy(sys.argv[2], sys.argv[3])
print(before, system_packages._has_korean_font())
"""
    korean = next(path for path in sorted(Path("/usr/share/fonts").rglob("*")) if path.stem == "NanumGothic")
    done = subprocess.run(
        [sys.executable, "-c", look_twice, ROOT / "packaging", korean, fonts],
        env=os.environ | {"FONTCONFIG_FILE": str(settings)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["False", "True"]
