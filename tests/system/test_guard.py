"""The guardian's rules: what follows from each end of the desk, how often, and what the next run is told."""

import os
import sys
from datetime import UTC, datetime, timedelta

import pytest

from merchant_desk.system.guarding import guarded
from merchant_desk.system.guarding.exit_status import name_of, shell_code, was_meant
from merchant_desk.system.guarding.guard import (
    MOST,
    PAUSES_S,
    STOPPED,
    WINDOW_S,
    Ended,
    Guard,
    Program,
    World,
)

NOW = datetime(2026, 3, 6, 10, tzinfo=UTC)
SEGFAULT = -11


class Desk:
    """A computer on which the desk ends as the test says. ``ends``: (status, has begun, what the orderly end said)."""

    def __init__(self, *ends, versions=(), wanted_again=(), words=""):
        parts = [end if isinstance(end, tuple) else (end,) for end in ends]
        self.ends = [(*part, *(True, None)[len(part) - 1 :]) for part in parts]
        self.environments = []
        self.commands = []
        self.patience = []
        self.on_trial_s = 0.0
        self.no_good = {}
        self.notes = []
        self.said = []
        self.shown = []
        self.pauses = []
        self.passed_s = 0.0
        self.asked = False
        self.versions = list(versions)
        self.wanted_again = list(wanted_again)
        self.words = words
        self.switched = 0

    def run(self, command, environment, patience_s):
        self.commands.append(command)
        self.patience.append(patience_s)
        self.environments.append(dict(environment))
        if not self.ends:
            self.asked = True
            return Ended(99, 0)
        self.now = self.ends.pop(0)
        if isinstance(self.now[0], OSError):
            raise self.now[0]
        if self.now[0] == "asked":
            self.asked = True
            return Ended(99, -15)
        return Ended(len(self.commands), self.now[0])

    def start_command(self):
        return ["desk"]

    def ended_early(self):
        return self.versions.pop(0) if self.versions else ""

    def no_longer(self, why):
        """A version that is left after so many crashes, or because it is not whole."""
        left = self.no_good.get(why, [])
        return left.pop(0) if left else ""

    def switch(self):
        self.switched += 1
        return "다음에" if self.versions else ""

    def show(self, sentence, always):
        self.shown.append((sentence, always))
        return self.wanted_again.pop(0) if self.wanted_again else False

    def pause(self, seconds):
        self.pauses.append(seconds)
        self.passed_s += seconds

    def guard(self, given=None):
        world = World(
            run=self.run,
            asked=lambda: self.asked,
            has_begun=lambda _: self.now[1],
            ended_with=lambda _: self.now[2],
            crash_file=lambda pid: f"crash-{pid}.txt",
            last_words=lambda: self.words,
            note=lambda words, _level: self.notes.append(words),
            say=self.said.append,
            show=self.show,
            now=lambda: NOW + timedelta(seconds=self.passed_s),
            monotonic_s=lambda: self.passed_s,
            pause=self.pause,
        )
        program = Program(
            self.start_command,
            self.switch,
            self.ended_early,
            lambda: self.no_longer("broke_down"),
            lambda: self.no_longer("not_whole"),
            lambda: self.on_trial_s,
        )
        return Guard(program, ["run"], given or {}, {guarded.GUARDED: "1"}, world)


@pytest.mark.parametrize("status", [0, 1, 2, 3, 130, 143, -15, -2, -1, 0x40010004, 0xC000013A])
def test_an_end_that_was_meant_ends_the_guardian_with_the_same_code(status):
    desk = Desk(status)
    assert desk.guard().watch() == shell_code(status)
    assert len(desk.commands) == 1


@pytest.mark.parametrize("status", [SEGFAULT, -6, -9, 71, 127, 255, 0xC0000005, 0xC0000409])
def test_anything_else_is_a_crash_and_the_desk_comes_back_and_is_told(status):
    desk = Desk(status, 0)
    assert desk.guard().watch() == 0
    first, second = desk.environments
    assert guarded.CRASHED not in first
    assert second[guarded.CRASHED] == f"{name_of(status)},2026-03-06T10:00:00+00:00"
    assert any(name_of(status) in note and "crash-1.txt" in note for note in desk.notes)
    assert desk.pauses == [PAUSES_S[0]]


def test_what_was_told_once_is_not_told_again():
    desk = Desk(SEGFAULT, 75, 0)
    given = {guarded.CRASHED: "old,2020-01-01T00:00:00+00:00", guarded.RESTARTED_AT: "1", "PATH": "/bin"}
    assert desk.guard(given).watch() == 0
    told = [environment.get(guarded.CRASHED) for environment in desk.environments]
    assert told == [None, "SIGSEGV,2026-03-06T10:00:00+00:00", None]
    assert all(environment["PATH"] == "/bin" for environment in desk.environments)
    assert all(guarded.RESTARTED_AT not in environment for environment in desk.environments)


def test_too_many_crashes_end_it_with_a_sentence_on_console_and_screen():
    desk = Desk(*[SEGFAULT] * (MOST + 1))
    assert desk.guard().watch() == 70
    assert desk.pauses == list(PAUSES_S)
    assert desk.pauses == sorted(desk.pauses)
    assert desk.said == [STOPPED]
    assert desk.shown == [(STOPPED, True)]


def test_somebody_at_the_screen_may_want_it_once_more():
    desk = Desk(*[SEGFAULT] * (MOST + 1), SEGFAULT, 0, wanted_again=[True])
    assert desk.guard().watch() == 0
    assert len(desk.commands) == MOST + 3


def test_crashes_that_are_long_ago_do_not_count(monkeypatch):
    desk = Desk(*[SEGFAULT] * MOST * 3, 0)
    monkeypatch.setattr(desk, "pause", lambda _: setattr(desk, "passed_s", desk.passed_s + WINDOW_S / 2))
    assert desk.guard().watch() == 0
    assert len(desk.commands) == MOST * 3 + 1


def test_a_desk_that_breaks_after_its_orderly_end_does_not_come_back():
    desk = Desk((SEGFAULT, True, 0))
    assert desk.guard().watch() == 0
    assert len(desk.commands) == 1
    assert Desk((SEGFAULT, True, 75), 0).guard().watch() == 0


def test_the_desk_starts_anew_when_it_asks_for_it_but_not_round_and_round():
    desk = Desk(75, 75, 75, 75, 75, 0)
    assert desk.guard().watch() == 0
    assert desk.pauses == []
    turning = Desk(*[(75, False)] * (MOST + 1))
    assert turning.guard().watch() == 70


def test_a_hang_starts_it_anew_and_the_desk_learns_how_often():
    desk = Desk(77, 77, 0)
    assert desk.guard().watch() == 0
    at = f"{NOW.timestamp():.0f}"
    told = [environment.get(guarded.RESTARTED_AT) for environment in desk.environments]
    assert told == [None, at, f"{at},{at}"]
    assert desk.pauses == []


def test_a_waiting_version_is_put_in_place_or_it_is_said_why_not():
    desk = Desk(76, 0)
    assert desk.guard().watch() == 0
    assert desk.switched == 1
    refused = Desk(76, 0, versions=["x"])
    assert refused.guard().watch() == 0
    assert any("다음에" in note for note in refused.notes)


@pytest.mark.parametrize("status", [SEGFAULT, 1, 2])
def test_a_version_on_trial_that_does_not_begin_is_left_at_once(status):
    desk = Desk((status, False), 0, versions=["0.2.0을 되돌렸습니다."])
    assert desk.guard().watch() == 0
    assert desk.pauses == []
    assert desk.environments[1][guarded.ROLLED_BACK] == "0.2.0을 되돌렸습니다."


def test_a_version_that_has_begun_is_not_left():
    desk = Desk(SEGFAULT, 0, versions=["0.2.0을 되돌렸습니다."])
    assert desk.guard().watch() == 0
    assert guarded.ROLLED_BACK not in desk.environments[1]


def test_versions_that_cannot_be_put_back_do_not_keep_the_desk_away(monkeypatch):
    desk = Desk((SEGFAULT, False), 76, 0)

    def broken():
        raise RuntimeError("no room")

    monkeypatch.setattr(desk, "ended_early", broken)
    monkeypatch.setattr(desk, "switch", broken)
    assert desk.guard().watch() == 0
    assert sum("no room" in note for note in desk.notes) == 2


def test_a_new_version_that_breaks_down_again_and_again_is_left_before_the_desk_is_given_up():
    desk = Desk(SEGFAULT, SEGFAULT, SEGFAULT, *[SEGFAULT] * MOST, 0)
    desk.no_good = {"broke_down": ["", "", "1.3.0을 되돌렸습니다."]}
    assert desk.guard().watch() == 0, "the version before has all its own chances"
    assert desk.environments[3][guarded.ROLLED_BACK] == "1.3.0을 되돌렸습니다."
    assert desk.environments[3][guarded.CRASHED].startswith("SIGSEGV")
    hanging = Desk(77, 77, 0)
    hanging.no_good = {"broke_down": ["", "1.3.0을 되돌렸습니다."]}
    assert hanging.guard().watch() == 0
    assert hanging.environments[2][guarded.ROLLED_BACK] == "1.3.0을 되돌렸습니다."
    assert guarded.RESTARTED_AT not in hanging.environments[2]


def test_before_it_is_given_up_it_is_looked_whether_the_version_is_whole():
    desk = Desk(*[(127, False)] * (MOST + 1), 0)
    desk.no_good = {"not_whole": ["1.3.0은 손상되었습니다."]}
    assert desk.guard().watch() == 0
    assert desk.said == []
    assert desk.environments[-1][guarded.ROLLED_BACK] == "1.3.0은 손상되었습니다."


def test_versions_that_cannot_be_told_apart_count_as_a_crash_and_do_not_end_the_guardian(monkeypatch):
    desk = Desk(0)
    desk.now = (0, False, None)
    commands = [RuntimeError("nonsense"), ["desk"]]

    def start_command():
        command = commands.pop(0)
        if isinstance(command, Exception):
            raise command
        return command

    monkeypatch.setattr(desk, "start_command", start_command)
    assert desk.guard().watch() == 0
    assert len(desk.commands) == 1


def test_each_run_is_given_its_time_to_begin():
    desk = Desk(75, 0)
    desk.on_trial_s = 300.0
    assert desk.guard().watch() == 0
    assert desk.patience == [300.0, 300.0]


def test_a_desk_that_cannot_begin_shows_its_sentence_and_may_be_tried_again():
    desk = Desk((1, False), 0, words="디스크가 가득 찼습니다.", wanted_again=[True])
    assert desk.guard().watch() == 0
    assert desk.shown == [("디스크가 가득 찼습니다.", False)]
    assert Desk((2, False), words="고쳐 주세요.").guard().watch() == 2


def test_a_program_that_is_gone_counts_as_a_crash():
    desk = Desk(FileNotFoundError("desk"), 0)
    desk.now = (0, False, None)
    assert desk.guard().watch() == 0
    assert desk.environments[1][guarded.CRASHED].startswith("exit 127")


def test_who_asks_the_guardian_to_end_gets_the_desks_end_whatever_that_was():
    desk = Desk("asked")
    assert desk.guard().watch() == 143
    assert len(desk.commands) == 1


def test_ends_have_names():
    assert name_of(SEGFAULT) == "SIGSEGV"
    assert name_of(-200) == "signal 200"
    assert name_of(0xC0000005) == "0xC0000005 ACCESS_VIOLATION"
    assert name_of(0xE06D7363) == "0xE06D7363"
    assert name_of(71) == "exit 71"
    assert not was_meant(-9)


def test_an_end_of_windows_is_passed_on_as_a_number_that_fits():
    assert shell_code(0xC000013A) == 0xC000013A - 2**32
    assert shell_code(-15) == 143


# --- what a desk reads of its guardian ------------------------------------------------------------------------


def test_a_crash_is_read_once_and_nonsense_is_none():
    environment = {guarded.CRASHED: guarded.Crash("SIGSEGV", NOW).text()}
    assert guarded.take_crash(environment) == guarded.Crash("SIGSEGV", NOW)
    assert guarded.take_crash(environment) is None
    for nonsense in ("", "x", "SIGSEGV,yesterday", "SIGSEGV,2026-03-06T10:00:00"):
        assert guarded.take_crash({guarded.CRASHED: nonsense}) is None


@pytest.mark.skipif(sys.platform == "win32", reason="asks for the process that started this one")
def test_only_the_process_that_started_it_is_its_guardian():
    mine = {guarded.GUARDED: "1", guarded.GUARD_PID: str(os.getppid())}
    assert guarded.is_guarded(mine)
    assert guarded.guard_pid(mine) == os.getppid()
    for other in ({}, {**mine, guarded.GUARDED: "0"}, {**mine, guarded.GUARD_PID: str(os.getpid())}):
        assert not guarded.is_guarded(other)
        assert guarded.guard_pid(other) == 0


def test_last_words_reach_the_guardian_once(tmp_path):
    place = tmp_path / "words.txt"
    mine = {
        guarded.GUARDED: "1",
        guarded.GUARD_PID: str(os.getppid()),
        guarded.LAST_WORDS: str(place),
    }
    guarded.leave_words("디스크가 가득 찼습니다.", mine)
    assert guarded.read_words(place) == "디스크가 가득 찼습니다."
    assert guarded.read_words(place) == ""
    guarded.leave_words("nobody asked", {guarded.LAST_WORDS: str(place)})
    guarded.leave_words("nowhere", mine | {guarded.LAST_WORDS: str(tmp_path / "gone" / "words.txt")})
    assert not place.exists()


def test_whether_a_process_runs():
    assert guarded.runs(os.getpid())
    assert not guarded.runs(2**22 + 1)
