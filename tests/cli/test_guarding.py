"""A home has one guardian: a second one starts what runs, changes none of its versions and leaves again."""

import sys
import threading
from datetime import UTC, datetime
from typing import Any

import pytest

from merchant_desk.cli import guarding
from merchant_desk.cli.guarding import LOCK_NAME, guard_if_wanted, take_turn
from merchant_desk.runtime.home_lock import HomeLock
from merchant_desk.system.guarding import guardian
from merchant_desk.system.guarding.exit_status import SWITCH
from merchant_desk.system.guarding.guardian import NoTurn
from merchant_desk.system.guarding.run_marks import Ended, write_ended
from merchant_desk.system.home import HOME_VARIABLE
from merchant_desk.system.versions.program_state import ProgramState, read_state, write_state


@pytest.fixture
def locks(tmp_path):
    """The guardian's lock and the desk's, as this process sees them; and the same two of somebody else."""
    mine = HomeLock(tmp_path / "program", LOCK_NAME), HomeLock(tmp_path)
    others = HomeLock(tmp_path / "program", LOCK_NAME), HomeLock(tmp_path)
    yield mine, others
    for lock in (*mine, *others):
        lock.release()


def test_the_first_one_has_the_turn(locks):
    (turn, desk), _ = locks
    assert take_turn(turn, desk) is turn
    desk.take()  # it is not held


def test_beside_a_desk_that_runs_nobody_has_it_whoever_guards_that_desk(locks):
    (turn, desk), (other, running) = locks
    running.take()
    assert take_turn(turn, desk) is None
    other.take()  # nor does it stay with the one that only asked
    assert take_turn(turn, desk) is None


def test_a_guardian_that_is_about_to_start_a_desk_is_waited_for(locks, monkeypatch):
    (turn, desk), (other, running) = locks
    monkeypatch.setattr(guarding, "_STEP_S", 0.01)
    other.take()
    assert take_turn(turn, desk, patience_s=0.05) is None
    threading.Timer(0.05, running.take).start()
    assert take_turn(turn, desk) is None
    running.release()
    threading.Timer(0.05, other.release).start()
    assert take_turn(turn, desk) is turn


def test_a_home_that_cannot_be_written_is_guarded_all_the_same(tmp_path):
    (tmp_path / "program").write_text("no folder")
    turn = take_turn(HomeLock(tmp_path / "program", LOCK_NAME), HomeLock(tmp_path))
    assert isinstance(turn, NoTurn)


def test_a_second_guardian_changes_nothing_while_a_version_is_put_in_place(tmp_path, monkeypatch):
    """Somebody presses the icon twice, while the desk runs that is to be exchanged."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    data = tmp_path / "desk"
    before = ProgramState(waiting="99.0.0", asked=True, owes=True, trying="98.0.0")
    write_state(data, before)
    write_ended(data, Ended(1, SWITCH, datetime.now(UTC)))
    given: dict[str, Any] = {}

    def watch_over(words, data, logs, program, **more):
        given.update(more, program=program)
        return 0

    monkeypatch.setattr(guardian, "watch_over", watch_over)
    running = HomeLock(data)
    running.take()
    try:
        with pytest.raises(SystemExit):
            guard_if_wanted(["--guarded"], {HOME_VARIABLE: str(data)})
    finally:
        running.release()
    program = given["program"]
    assert program.start_command() == [sys.executable]
    assert (program.switch(), program.ended_early(), program.broke_down(), program.not_whole()) == ("",) * 4
    assert program.patience_s() == 0.0
    assert read_state(data) == before
