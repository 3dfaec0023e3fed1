"""What broke down is counted once: from one check to the next."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta

import pytest

from merchant_desk.services.checking.facts import Crashes
from merchant_desk.system.guarding.crash_count import broken_down, crashes_since

NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)


@pytest.fixture
def logs(tmp_path):
    folder = tmp_path / "logs"
    folder.mkdir()
    return folder


@pytest.fixture
def mark(tmp_path):
    return tmp_path / "program" / "checked.json"


def leave(logs, name, ago):
    path = logs / name
    path.write_text("Fatal Python error: Segmentation fault\n")
    at = (NOW - ago).timestamp()
    os.utime(path, (at, at))
    return path


def test_crashes_and_hangs_are_told_at_one_check_only(logs, mark):
    leave(logs, "crash-20261126T070000Z-1.txt", timedelta(hours=2))
    leave(logs, "hang-20261126T080000Z-2.txt", timedelta(hours=1))
    assert crashes_since(logs, mark, NOW) == Crashes(2, NOW - timedelta(hours=1))
    assert crashes_since(logs, mark, NOW) == Crashes()
    leave(logs, "crash-20261126T090500Z-3.txt", timedelta(minutes=-5))
    assert crashes_since(logs, mark, NOW + timedelta(minutes=10)).count == 1


def test_the_file_of_a_run_that_goes_on_is_no_crash(logs, mark):
    (logs / "crash-20261126T085900Z-4.txt").touch()
    assert broken_down(logs) == []
    assert crashes_since(logs, mark, NOW) == Crashes()


def test_a_home_without_logs_has_no_crash(tmp_path, mark):
    assert crashes_since(tmp_path / "nowhere", mark, NOW) == Crashes()


@pytest.mark.parametrize("told", [b"", b"\xff", b"[]", b'{"at": 3}', b'{"at": "2026-11-26T09:00"}', b"{}"])
def test_a_mark_that_cannot_be_read_counts_everything(logs, mark, told):
    mark.parent.mkdir()
    mark.write_bytes(told)
    leave(logs, "crash-20261126T070000Z-1.txt", timedelta(days=30))
    assert crashes_since(logs, mark, NOW).count == 1


def test_a_mark_of_a_clock_that_was_ahead_hides_nothing(logs, mark):
    crashes_since(logs, mark, NOW + timedelta(days=400))
    leave(logs, "crash-20261126T070000Z-1.txt", timedelta(hours=2))
    assert crashes_since(logs, mark, NOW).count == 1


def test_a_mark_that_cannot_be_written_stops_nothing(logs, tmp_path):
    (tmp_path / "program").write_text("a file stands where the folder should be")
    leave(logs, "crash-20261126T070000Z-1.txt", timedelta(hours=2))
    for _ in range(2):
        assert crashes_since(logs, tmp_path / "program" / "checked.json", NOW).count == 1
