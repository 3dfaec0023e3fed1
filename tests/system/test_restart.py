"""How often a hung program may be started anew, and what it leaves of where it hung."""

import os
import time

import pytest

from merchant_desk.system.guarding.restart import (
    FRESH_S,
    KEPT_FILES,
    MOST,
    RESTARTS_VARIABLE,
    WINDOW_S,
    restart_program,
    was_restarted,
    write_stacks,
)


@pytest.fixture
def started(monkeypatch):
    """The commands that would have taken this process's place."""
    commands: list[list[str]] = []
    monkeypatch.setattr(os, "execv", lambda _path, command: commands.append(command))
    monkeypatch.setenv(RESTARTS_VARIABLE, "")
    return commands


def test_it_stops_after_a_few_times_and_begins_again_when_they_are_long_ago(started, monkeypatch):
    for _ in range(MOST + 2):
        restart_program()
    assert len(started) == MOST
    long_ago = ",".join(f"{time.time() - WINDOW_S - 1:.0f}" for _ in range(MOST))
    monkeypatch.setenv(RESTARTS_VARIABLE, long_ago)
    restart_program()
    assert len(started) == MOST + 1


def test_only_the_start_that_follows_a_restart_says_so(started, monkeypatch):
    assert not was_restarted()
    restart_program()
    assert started
    assert was_restarted()
    monkeypatch.setenv(RESTARTS_VARIABLE, f"{time.time() - FRESH_S - 5:.0f}")
    assert not was_restarted()


def test_words_of_somebody_else_in_the_environment_do_no_harm(started, monkeypatch):
    monkeypatch.setenv(RESTARTS_VARIABLE, "yesterday,,-1")
    assert not was_restarted()
    restart_program()
    assert len(started) == 1


def test_the_stacks_are_written_and_only_the_newest_files_stay(tmp_path):
    for number in range(KEPT_FILES + 3):
        (tmp_path / f"hang-20200101T0000{number:02d}Z-1.txt").touch()
    write_stacks(tmp_path)
    files = sorted(tmp_path.iterdir())
    assert len(files) == KEPT_FILES
    assert "test_the_stacks_are_written" in files[-1].read_text()
    assert files[-1].stat().st_mode & 0o777 == 0o600 or os.name == "nt"


def test_a_folder_that_is_gone_does_not_stop_the_restart(tmp_path):
    write_stacks(tmp_path / "gone")
