"""The desk starts with the session, each system in its own way; a moved program is found again."""

import errno
import os
import plistlib
import subprocess
import sys
from pathlib import Path

import pytest

from merchant_desk.domain.errors import DeskError
from merchant_desk.services.program.autostart_port import StartState
from merchant_desk.system.guarding.autostart import (
    AgentEntry,
    DesktopEntry,
    SessionStart,
    exec_line,
    open_autostart,
    program_command,
)
from merchant_desk.system.guarding.guarded import PROGRAM
from merchant_desk.system.guarding.windows_run import APPROVED, RUN, VALUE, RunKey
from merchant_desk.system.sleep_steps import sleep_steps

COMMAND = ["/opt/행복 분식/50%/merchant-desk", "--guarded"]
OLD = ["/opt/old/merchant-desk", "--guarded"]


class FakeRegistry:
    """The user's part of the registry as a table; it may refuse."""

    def __init__(self):
        self.values = {}
        self.refuses = False

    def read(self, key, name):
        return self.values.get((key, name))

    def write(self, key, name, text):
        if self.refuses:
            raise PermissionError(errno.EACCES, "access is denied")
        self.values[key, name] = text

    def remove(self, key, name):
        self.values.pop((key, name), None)


@pytest.fixture
def desktop(tmp_path):
    def entry(command=COMMAND, **more):
        given = {"HOME": str(tmp_path), "XDG_CONFIG_DIRS": str(tmp_path / "etc")} | more
        return DesktopEntry(command, given)

    return entry


@pytest.fixture
def agent(tmp_path):
    return lambda command=COMMAND, **more: AgentEntry(command, {"HOME": str(tmp_path)} | more)


@pytest.fixture
def run_key():
    registry = FakeRegistry()
    return lambda command=COMMAND, **_: RunKey(command, registry)


@pytest.mark.parametrize("kind", ["desktop", "agent", "run_key"])
def test_it_is_switched_on_found_again_when_it_was_moved_and_switched_off(kind, request):
    entry = request.getfixturevalue(kind)
    start = SessionStart(entry())
    assert (start.state(), start.mend()) == (StartState.OFF, False)
    SessionStart(entry(OLD)).change(wanted=True)
    assert start.state() is StartState.ON
    assert entry().is_elsewhere()
    assert (start.mend(), start.mend()) == (True, False)
    assert not entry().is_elsewhere()
    assert start.state() is StartState.ON
    for _ in range(2):
        start.change(wanted=False)
        assert (start.state(), start.mend()) == (StartState.OFF, False)


@pytest.mark.skipif(os.name == "nt", reason="asks a shell")
def test_the_desktop_reads_the_very_words_that_were_meant(desktop, tmp_path):
    words = [*COMMAND, "a b", 'q"q', "d$d", "b`b", "s\\s", "", "100%", "한글"]
    desktop(words).turn_on()
    [line] = [line for line in file_of(tmp_path).read_text(encoding="utf-8").splitlines() if "Exec=" in line]
    text = line.removeprefix("Exec=").replace("\\\\", "\\")  # the file's own escape comes first
    heard = subprocess.check_output(
        ["sh", "-c", f"printf '%s\\n' {text}"], encoding="utf-8"
    )  # the same quotes
    assert heard.replace("%%", "%").splitlines() == words
    assert "%%" in line
    assert exec_line(["merchant-desk", "--guarded"]) == "merchant-desk --guarded"


def file_of(home: Path) -> Path:
    return home / ".config" / "autostart" / "merchant-desk.desktop"


def test_the_desktops_own_list_and_the_users_folder_count(desktop, tmp_path):
    entry = desktop()
    entry.turn_on()
    text = file_of(tmp_path).read_text(encoding="utf-8")
    for off in (text + "Hidden=true\n", text.replace("enabled=true", "enabled=false")):
        file_of(tmp_path).write_text(off, encoding="utf-8")
        assert entry.state() is StartState.OFF
    other = tmp_path / "other"
    desktop(XDG_CONFIG_HOME=str(other)).turn_on()
    assert (other / "autostart" / "merchant-desk.desktop").stat().st_mode & 0o077 == 0
    assert desktop(XDG_CONFIG_HOME="not/absolute").state() is StartState.OFF


def test_what_the_system_starts_for_everybody_is_switched_off_for_this_user(desktop, tmp_path):
    system = tmp_path / "etc" / "autostart" / "merchant-desk.desktop"
    system.parent.mkdir(parents=True)
    system.write_text("[Desktop Entry]\nExec=merchant-desk --guarded\n")
    entry = desktop()
    assert (entry.state(), entry.is_elsewhere()) == (StartState.ON, False)
    entry.turn_off()
    assert entry.state() is StartState.OFF
    assert system.exists()
    entry.turn_on()
    assert entry.state() is StartState.ON


def test_a_home_of_its_own_goes_along(desktop, agent, tmp_path):
    home = str(tmp_path / "행복 집")
    desktop(MERCHANT_DESK_HOME=home).turn_on()
    assert f'Exec=env "MERCHANT_DESK_HOME={home}" ' in file_of(tmp_path).read_text(encoding="utf-8")
    agent(MERCHANT_DESK_HOME=home).turn_on()
    [file] = (tmp_path / "Library" / "LaunchAgents").iterdir()
    told = plistlib.loads(file.read_bytes())
    assert told["EnvironmentVariables"] == {"MERCHANT_DESK_HOME": home}
    assert told["ProgramArguments"] == COMMAND


def test_what_task_manager_has_switched_off_is_told_and_left_until_somebody_asks_for_it():
    registry = FakeRegistry()
    SessionStart(RunKey(OLD, registry)).change(wanted=True)
    registry.values[APPROVED, VALUE] = bytes([3, 0, 0, 0, *range(8)])
    start = SessionStart(RunKey(COMMAND, registry))
    assert start.state() is StartState.FORBIDDEN
    assert not start.mend()
    start.change(wanted=True)
    assert start.state() is StartState.ON
    assert registry.values == {(RUN, VALUE): subprocess.list2cmdline(COMMAND)}
    registry.values[APPROVED, VALUE] = bytes([2, *range(11)])
    assert start.state() is StartState.ON


def test_what_the_system_refuses_is_a_sentence_and_nothing_has_changed(tmp_path):
    registry = FakeRegistry()
    registry.refuses = True
    with pytest.raises(DeskError, match="자동 시작 설정을 쓸 수 없습니다"):
        SessionStart(RunKey(COMMAND, registry)).change(wanted=True)
    with pytest.raises(DeskError, match="자동 시작 설정을 쓸 수 없습니다"):
        SessionStart(RunKey(["C:\\" + "길" * 260], FakeRegistry())).change(wanted=True)
    assert registry.values == {}
    (tmp_path / ".config").touch()
    start = SessionStart(DesktopEntry(COMMAND, {"HOME": str(tmp_path)}))
    with pytest.raises(DeskError, match="자동 시작 설정을 쓸 수 없습니다"):
        start.change(wanted=True)


def test_the_command_is_the_installed_program_under_guard(tmp_path, monkeypatch):
    for name in ("merchant-desk.exe", "merchant-desk-console.exe"):
        (tmp_path / name).touch()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "merchant-desk-console.exe"))
    assert program_command({}) == [str(tmp_path / "merchant-desk.exe"), "--guarded"]
    installed = tmp_path / "installed" / "merchant-desk"
    assert program_command({PROGRAM: str(installed)}) == [str(installed), "--guarded"]
    monkeypatch.setattr(sys, "frozen", False)
    assert program_command({})[1:] == ["-m", "merchant_desk", "--guarded"]
    (tmp_path / ("merchant-desk" + (".exe" if os.name == "nt" else ""))).touch()
    assert program_command({})[0].startswith(str(tmp_path / "merchant-desk"))


@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_each_system_has_its_way(platform, tmp_path):
    start = open_autostart({"HOME": str(tmp_path), "XDG_CONFIG_DIRS": str(tmp_path)}, platform)
    start.change(wanted=True)
    assert start.state() is StartState.ON
    assert [path for path in tmp_path.rglob("*") if path.is_file()]


def test_the_steps_are_those_of_the_desktop():
    told = {
        sleep_steps({"XDG_CURRENT_DESKTOP": name}, "linux")
        for name in ("ubuntu:GNOME", "KDE", "XFCE", "sway")
    }
    told |= {sleep_steps({}, "win32"), sleep_steps({}, "darwin")}
    assert len(told) == 6
    assert all(step.endswith("요.") for steps in told for step in steps)
