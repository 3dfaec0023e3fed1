"""A home has one guardian: a second one starts what runs, changes none of its versions and leaves again."""

import sys
import threading
from datetime import UTC, datetime
from typing import Any

import pytest

from merchant_desk.cli import guarding
from merchant_desk.cli.guarding import LOCK_NAME, HomeTurn, either, guard_if_wanted
from merchant_desk.domain.errors import DeskRunning
from merchant_desk.runtime.home_lock import HomeLock
from merchant_desk.system.guarding import guardian
from merchant_desk.system.guarding.exit_status import SWITCH
from merchant_desk.system.guarding.guard import Program
from merchant_desk.system.guarding.run_marks import Ended, write_ended
from merchant_desk.system.home import HOME_VARIABLE
from merchant_desk.system.versions.program_state import ProgramState, read_state, write_state


@pytest.fixture
def turn(tmp_path):
    one = HomeTurn(tmp_path / "program", tmp_path)
    yield one
    one.release()


@pytest.fixture
def other(tmp_path):
    """Another guardian's lock."""
    lock = HomeLock(tmp_path / "program", LOCK_NAME)
    yield lock
    lock.release()


@pytest.fixture
def desk(tmp_path):
    """The lock of a desk that runs once a test takes it."""
    lock = HomeLock(tmp_path)
    yield lock
    lock.release()


def test_the_first_one_has_the_turn_until_it_leaves_it(turn, other, desk):
    assert turn.wait(0.0)
    assert turn.is_mine()
    desk.take()  # it does not keep the desk away
    with pytest.raises(DeskRunning):
        other.take()
    turn.release()
    other.take()
    with pytest.raises(DeskRunning):
        turn.take()


def test_beside_a_desk_that_runs_nobody_has_it_whoever_guards_that_desk(turn, other, desk):
    desk.take()
    assert not turn.wait(60.0)
    other.take()  # nor does it stay with the one that only asked
    assert not turn.wait(60.0)
    desk.release()
    other.release()
    assert turn.is_mine(), "a command had the home for a moment: now there is a desk to guard"


def test_a_guardian_that_is_about_to_start_a_desk_is_waited_for(turn, other, desk, monkeypatch):
    monkeypatch.setattr(guarding, "_STEP_S", 0.01)
    other.take()
    assert not turn.wait(0.05)
    threading.Timer(0.05, desk.take).start()
    assert not turn.wait(60.0)
    desk.release()
    threading.Timer(0.05, other.release).start()
    assert turn.wait(60.0)


def test_a_home_that_cannot_be_written_is_guarded_all_the_same(tmp_path):
    (tmp_path / "program").write_text("no folder")
    assert HomeTurn(tmp_path / "program", tmp_path).wait(60.0)


def test_what_a_guardian_does_depends_on_whether_it_has_the_turn_by_then(turn, other):
    mine = Program(lambda: ["mine"], lambda: "s", lambda: "e", lambda: "b", lambda: "n", lambda: 1.0)
    program = either(turn, mine, Program(lambda: ["beside"]))

    def told():
        return (program.switch(), program.ended_early(), program.broke_down(), program.not_whole())

    other.take()
    assert (program.start_command(), *told(), program.patience_s()) == (["beside"], "", "", "", "", 0.0)
    other.release()
    assert (program.start_command(), *told(), program.patience_s()) == (["mine"], "s", "e", "b", "n", 1.0)


def test_a_second_guardian_changes_nothing_while_a_version_is_put_in_place(tmp_path, monkeypatch):
    """Somebody presses the icon twice, while the desk runs that is to be exchanged."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    data = tmp_path / "desk"
    before = ProgramState(waiting="99.0.0", asked=True, owes=True, trying="98.0.0")
    write_state(data, before)
    write_ended(data, Ended(1, SWITCH, datetime.now(UTC)))
    told: list[Any] = []

    def watch_over(words, data, logs, program, **more):
        told.extend((program.start_command(), program.switch(), program.ended_early(), program.broke_down()))
        told.extend((program.not_whole(), program.patience_s()))
        return 0

    monkeypatch.setattr(guardian, "watch_over", watch_over)
    running = HomeLock(data)
    running.take()
    try:
        with pytest.raises(SystemExit):
            guard_if_wanted(["--guarded"], {HOME_VARIABLE: str(data)})
    finally:
        running.release()
    assert told == [[sys.executable], "", "", "", "", 0.0]
    assert read_state(data) == before
