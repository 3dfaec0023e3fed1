"""The log is read for people: newest first, tracebacks in one piece, crashes at their time, never too much of it."""

from __future__ import annotations

import logging
import os
import tracemalloc
from datetime import UTC, datetime, timedelta

import pytest

from merchant_desk.services.program.support_port import LogLevel
from merchant_desk.system.guarding.guard_log import GuardLog
from merchant_desk.system.logs import start_log, stop_log
from merchant_desk.system.support.log_reading import MOST_ENTRIES, MOST_LETTERS, read_log

NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)


@pytest.fixture
def logs(tmp_path):
    folder = tmp_path / "logs"
    folder.mkdir()
    return folder


def line(at, words, level="INFO"):
    return f"{at:%Y-%m-%dT%H:%M:%S}.000Z {level} MainThread merchant_desk.desk: {words}\n"


def test_what_the_program_writes_is_read_back_newest_first(logs):
    GuardLog(logs).note("the desk was started anew", "WARNING")
    start_log(logs)
    log = logging.getLogger("merchant_desk.trial")
    try:
        log.info("first\nwith a second line")
        try:
            raise ValueError("broken")
        except ValueError:
            log.exception("the part broke")
        log.warning("last, by %s", "주방")
    finally:
        stop_log()
    found = read_log(logs)
    assert [entry.level for entry in found] == [
        LogLevel.WARNING, LogLevel.ERROR, LogLevel.INFO, LogLevel.WARNING,
    ]  # fmt: skip
    assert found[0].words == "merchant_desk.trial: last, by 주방"
    assert found[1].words.startswith("merchant_desk.trial: the part broke\nTraceback")
    assert found[1].words.endswith("ValueError: broken")
    assert found[2].words == "merchant_desk.trial: first\nwith a second line"
    assert found[3].words == "merchant_desk.system.guarding.guard: the desk was started anew"
    assert all(datetime.now(UTC) - entry.at < timedelta(minutes=1) for entry in found)


def test_files_that_were_turned_over_are_one_log_and_an_entry_may_go_across(logs):
    (logs / "desk.log.2").write_text(line(NOW, "oldest"))
    (logs / "desk.log.1").write_text(line(NOW + timedelta(1), "begins here"))
    (logs / "desk.log").write_text("  and ends here\n" + line(NOW + timedelta(2), "newest", "CRITICAL"))
    newest, middle, oldest = read_log(logs)
    assert (newest.words, newest.level) == ("merchant_desk.desk: newest", LogLevel.ERROR)
    assert middle.words == "merchant_desk.desk: begins here\n  and ends here"
    assert oldest.words == "merchant_desk.desk: oldest"


def test_a_file_that_is_turned_over_meanwhile_is_read_once(logs):
    (logs / "desk.log").write_text(line(NOW, "one"))
    os.link(logs / "desk.log", logs / "desk.log.1")
    assert len(read_log(logs)) == 1


def test_crashes_and_hangs_stand_at_their_time(logs):
    (logs / "desk.log").write_text(line(NOW, "before") + line(NOW + timedelta(hours=2), "after"))
    crash = logs / "crash-20261126T080000Z-7.txt"
    crash.write_bytes(b"Fatal Python error: Segmentation fault\n\xff\n")
    at = (NOW + timedelta(hours=1)).timestamp()
    os.utime(crash, (at, at))
    after, told, before = read_log(logs)
    assert (told.level, told.at) == (LogLevel.CRASH, NOW + timedelta(hours=1))
    assert told.words == "crash-20261126T080000Z-7.txt\nFatal Python error: Segmentation fault\n\\xff"
    assert (before.words[-6:], after.words[-5:]) == ("before", "after")


def test_only_the_newest_entries_are_kept_and_memory_is_bounded(logs):
    body = "".join(line(NOW + timedelta(seconds=number), f"{number} " + "x" * 60) for number in range(4_000))
    for number in range(1, 5):
        (logs / f"desk.log.{number}").write_text(line(NOW - timedelta(number), "x") * 9_000)
    (logs / "desk.log").write_text(body)
    tracemalloc.start()
    try:
        found = read_log(logs)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert len(found) == MOST_ENTRIES
    assert found[0].words.startswith("merchant_desk.desk: 3999 ")
    assert found[-1].words.startswith("merchant_desk.desk: 2000 ")
    assert peak < 20_000_000


def test_a_huge_file_and_a_huge_entry_are_cut(logs):
    with (logs / "desk.log").open("w") as file:
        file.write(line(NOW, "out of reach"))
        file.write("x" * 5_000_000 + "\n")
        file.write(line(NOW, "y" * 50_000))
    (only,) = read_log(logs)
    assert len(only.words) < MOST_LETTERS + 100


@pytest.mark.parametrize(
    "body", [b"", b"\xff\xfe\x00\n", b"no log at all\n", b"9999-99-99T99:99:99.999Z INFO M x: y"]
)
def test_what_is_no_log_has_no_entries(logs, body):
    (logs / "desk.log").write_bytes(body)
    assert read_log(logs) == ()


def test_bad_bytes_within_an_entry_are_shown_as_such(logs):
    (logs / "desk.log").write_bytes(line(NOW, "bad ").encode().rstrip() + b" \xff\r\n")
    assert read_log(logs)[0].words == "merchant_desk.desk: bad \\xff"


def test_what_cannot_be_read_is_left_out(logs, tmp_path):
    (logs / "desk.log").mkdir()
    (logs / "desk.log.1").write_text(line(NOW, "one"))
    assert len(read_log(logs)) == 1
    assert read_log(tmp_path / "nowhere") == ()


def test_a_number_in_a_crash_file_is_masked_too(logs):
    (logs / "hang-20261126T080000Z-7.txt").write_text("waits for 010-9182-7364\n")
    assert "***" in read_log(logs)[0].words
