"""A system command is bounded, ends with its children, and the desk knows what it read."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from merchant_desk.printing.transports.command import Command

LONG = b"x" * 300_000


def run(script: str, data: bytes = b"", timeout_s: float = 10.0):
    return Command("sh", "-c", script).run(data, timeout_s)


def test_it_reads_everything_and_is_heard():
    ended = run("cat; echo oops >&2; exit 3", LONG)
    assert (ended.code, len(ended.said), ended.complained, ended.taken) == (3, 300_000, "oops\n", 300_000)


@pytest.mark.parametrize(("script", "data"), [("exit 1", b"slip"), ("exit 0", LONG), ("exit 1", b"")])
def test_what_was_not_read_does_not_count(script: str, data: bytes):
    assert run(script, data).taken == 0


def test_a_part_that_was_read_counts():
    assert run("head -c 5 >&2; exit 1", LONG).taken >= 5


def test_it_is_ended_with_its_children_when_the_time_is_over():
    ended = run("dd bs=2 count=1 status=none; sleep 600 & echo $!; wait", b"slip", 0.3)
    assert (ended.code, ended.taken) == (None, 2)
    child = int(ended.said[2:])
    until = time.monotonic() + 5
    while _lives(child):
        assert time.monotonic() < until


def test_its_end_is_seen_also_while_a_child_holds_its_outputs():
    began = time.monotonic()
    assert run("sleep 20 & exit 4").code == 4
    assert time.monotonic() - began < 5


def test_it_is_ended_from_another_thread():
    command = Command("sleep", "600")
    threading.Timer(0.1, command.retire).start()
    began = time.monotonic()
    assert command.run(b"", 30.0).code is None
    assert time.monotonic() - began < 5


def test_one_that_was_retired_before_does_not_begin(tmp_path):
    command = Command("touch", str(tmp_path / "mark"))
    command.retire()
    assert command.run(b"slip", 5.0).code is None
    assert not list(tmp_path.iterdir())


def test_a_command_that_is_not_there_is_an_error_and_leaves_nothing_open():
    before = len(list(Path("/proc/self/fd").iterdir()))
    with pytest.raises(OSError, match="no-such-command"):
        Command("no-such-command").run(b"slip", 5.0)
    assert len(list(Path("/proc/self/fd").iterdir())) == before


def _lives(process: int) -> bool:
    try:
        told = Path(f"/proc/{process}/stat").read_text("ascii")
    except OSError:
        return False
    return told.rpartition(")")[2].split()[0] != "Z"
