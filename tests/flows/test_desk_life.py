"""The program's own life: which crash is told, once; what its end needs; starting with the computer's session."""

import os
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from merchant_desk.app.program import desk_life
from merchant_desk.app.program.desk_life import DeskLife, answer_quit
from merchant_desk.app.program.session_start import FORBIDDEN, follow_wish
from merchant_desk.domain.errors import DeskError
from merchant_desk.services.program.autostart_port import StartState
from merchant_desk.services.settings import ComputerSettings
from merchant_desk.system.guarding import guarded
from merchant_desk.system.guarding.run_marks import (
    Began,
    Ended,
    read_began,
    read_ended,
    write_began,
    write_ended,
)
from merchant_desk.system.home import HOME_VARIABLE, Home, open_home
from merchant_desk.system.settings.settings_file import read_settings
from tests.services.program.test_computer import FakeAutostart

STACKS = "Fatal Python error: Segmentation fault\n\nCurrent thread 0x1 (most recent call first):\n"


@pytest.fixture
def home(tmp_path):
    (tmp_path / "logs").mkdir()
    return Home(tmp_path, tmp_path, tmp_path / "logs", "0" * 32)


def crash_file(home, name="crash-20260306T095500Z-77.txt"):
    (home.logs / name).write_text(STACKS)
    return name


class Told:
    """A counter that notes what staff would be told, and lanes that work at once."""

    def __init__(self):
        self.crashes = []

    def crashed(self, what, at, *, came_back):
        self.crashes.append((what, came_back))

    def submit(self, _lane, work, done, _failed):
        done(work())


def begin(home):
    """One run as far as its window; returns the crashes that it told."""
    life, told = DeskLife(home), Told()
    life.tell(told)
    life.begun(told)
    return told.crashes


def test_a_crash_without_a_guardian_is_told_by_the_next_run_and_only_by_that(home):
    assert begin(home) == []
    crash_file(home)
    assert begin(home) == [("Segmentation fault", False)]
    assert begin(home) == []
    crash_file(home, "crash-20260307T095500Z-12.txt")
    assert begin(home) == [("Segmentation fault", False)]


def test_that_it_has_begun_is_kept_as_soon_as_that_can_be_done(home, monkeypatch, qtbot):
    """A virus scanner holds the file, or the disk is full: a version on trial must not be left for that."""
    monkeypatch.setattr(desk_life, "AGAIN_MS", 1)
    (home.data / "program").write_text("in the way")
    begin(home)
    assert read_began(home.data) is None
    (home.data / "program").unlink()
    qtbot.waitUntil(lambda: read_began(home.data) is not None)


def test_a_crash_is_told_again_where_the_run_broke_before_it_could_be_kept(home):
    crash_file(home)
    DeskLife(home).tell(Told())
    assert begin(home) == [("Segmentation fault", False)]


def test_a_guardians_word_is_told_once_and_its_crash_file_with_it(home, monkeypatch):
    crash_file(home)
    monkeypatch.setenv(guarded.GUARDED, "1")
    monkeypatch.setenv(guarded.GUARD_PID, str(os.getppid()))
    monkeypatch.setenv(guarded.CRASHED, "SIGSEGV,2026-03-06T10:00:00+00:00")
    assert begin(home) == [("SIGSEGV", True)]
    assert guarded.CRASHED not in os.environ
    assert begin(home) == []


def test_what_broke_after_the_end_or_long_ago_is_not_told(home):
    name = crash_file(home)
    write_ended(home.data, Ended(77, 0, datetime(2026, 3, 6, 10, tzinfo=UTC)))
    assert begin(home) == []
    name = crash_file(home, "crash-20260308T095500Z-78.txt")
    long_ago = time.time() - timedelta(days=8).total_seconds()
    os.utime(home.logs / name, (long_ago, long_ago))
    assert begin(home) == []


def test_another_run_with_the_same_number_is_another_run(home):
    write_ended(home.data, Ended(77, 0, datetime(2026, 3, 5, 10, tzinfo=UTC)))
    crash_file(home)
    assert begin(home) == [("Segmentation fault", False)]


def test_a_run_leaves_that_it_has_begun_and_ended(home):
    life = DeskLife(home)
    life.greeted()
    began = read_began(home.data)
    assert began is not None
    assert began.pid == os.getpid()
    life.ended(75)
    ended = read_ended(home.data)
    assert ended is not None
    assert (ended.pid, ended.code) == (os.getpid(), 75)
    assert (home.data / "program" / "began.json").stat().st_mode & 0o077 == 0


def test_marks_that_cannot_be_written_or_read_stop_nothing(home, caplog):
    (home.data / "program").touch()
    life = DeskLife(home)
    life.greeted()
    life.ended(0)
    assert "not kept" in caplog.text
    assert (read_began(home.data), read_ended(home.data)) == (None, None)


@pytest.mark.parametrize(
    "broken", ["", "[]", "{", '{"pid": 1}', '{"pid": "1", "code": 0, "at": "x", "version": 1}']
)
def test_a_broken_mark_is_none(home, broken):
    write_began(home.data, Began(1, "0.1.0", datetime.now(UTC)))
    for name in ("began.json", "ended.json", "told-crash.json"):
        (home.data / "program" / name).write_text(broken)
    assert (read_began(home.data), read_ended(home.data)) == (None, None)
    assert begin(home) == []


# --- the end on request -----------------------------------------------------------------------------------------


class Facts:
    def __init__(self, open_orders=0, waiting_jobs=0, is_idle=True):
        self.open_orders, self.waiting_jobs, self.is_idle = open_orders, waiting_jobs, is_idle

    def facts(self):
        return self


def ask_to_end(qtbot, counter, **how):
    answers: list[dict[str, object]] = []
    ends: list[bool] = []
    how = {"is_starting": False, "is_practice": False} | how
    answer_quit(counter, lambda: ends.append(True), answers.append, **how)
    qtbot.waitUntil(lambda: bool(ends))
    return answers


@pytest.mark.parametrize("counter", [None, Facts()])
def test_a_quiet_desk_ends_and_says_which_processes_to_wait_for(qtbot, counter):
    assert ask_to_end(qtbot, counter) == [{"ending": [os.getpid(), 0]}]


def test_a_practice_desk_ends_with_its_orders(qtbot):
    assert ask_to_end(qtbot, Facts(open_orders=2), is_practice=True)


@pytest.mark.parametrize(
    ("counter", "starting", "because"),
    [
        (Facts(open_orders=2), False, "주문이 2건"),
        (Facts(waiting_jobs=1), False, "일이 남아"),
        (Facts(is_idle=False), False, "일이 남아"),
        (None, True, "시작하는 중"),
    ],
)
def test_a_desk_with_work_does_not_end(qtbot, counter, starting, because):
    with pytest.raises(DeskError, match=because):
        ask_to_end(qtbot, counter, is_starting=starting)


# --- what a shop's file says of the session ---------------------------------------------------------------------


def test_the_session_follows_the_file_and_is_left_alone_where_it_says_nothing():
    autostart = FakeAutostart()
    assert follow_wish(ComputerSettings(), autostart) == ""
    assert "시작합니다" in follow_wish(ComputerSettings(True), autostart)
    assert autostart.state() is StartState.ON
    assert follow_wish(ComputerSettings(), autostart) == ""
    assert autostart.state() is StartState.ON
    assert "않습니다" in follow_wish(ComputerSettings(False), autostart)
    assert autostart.state() is StartState.OFF


def test_what_a_person_has_switched_off_in_the_systems_list_stays_so():
    autostart = FakeAutostart()
    autostart.now = StartState.FORBIDDEN
    assert follow_wish(ComputerSettings(True), autostart) == FORBIDDEN
    assert autostart.state() is StartState.FORBIDDEN
    autostart.refuses = True
    assert "확인하지 못했습니다" in follow_wish(ComputerSettings(True), autostart)


def test_a_desk_with_a_window_asks_its_computer_and_keeps_what_a_person_wants(shop):
    room = shop.desk.check.computer
    shop.wait(lambda: room.facts().starts_with_session is False, "the computer tells")
    shop.wait(lambda: room.facts().sleep is not None, "also when it sleeps")
    for wanted in (True, False):
        done: list[bool] = []
        room.start_with_session(wanted, lambda done=done: done.append(True), print)
        shop.wait(lambda done=done: bool(done), "it is changed")
        assert room.facts().starts_with_session is wanted
        shop.wait(lambda wanted=wanted: starts(shop) is wanted, "a copy of the set-up has it too")
        assert any(entries()) is wanted


def starts(shop):
    settings = read_settings(open_home({HOME_VARIABLE: str(shop.folder / "home")}).settings_file)
    assert settings is not None
    return settings.computer.starts_with_session


def entries():
    return list((Path(os.environ["XDG_CONFIG_HOME"]) / "autostart").glob("merchant-desk.desktop"))
