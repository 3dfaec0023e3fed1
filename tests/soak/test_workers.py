"""A soak that is ended by a signal, or killed, leaves no process behind; a part that breaks off is told."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.machine import wait_until
from tests.soak.workers import side_by_side

ROOT = Path(__file__).resolve().parents[2]
#: A command with two parts; each starts a process in a session of its own, and one that nobody ever ends.
COMMAND = """
import functools, pathlib, sys
from tests.soak.test_workers import stay
from tests.soak.workers import ended_by_signals, side_by_side
with ended_by_signals():
    side_by_side({str(n): functools.partial(stay, pathlib.Path(sys.argv[1], str(n))) for n in (1, 2)})
"""


def stay(pids: Path) -> None:
    """Start two processes, write down their ids, and wait for them without end."""
    kept = subprocess.Popen(["sleep", "600"], start_new_session=True)
    lost = subprocess.Popen(["sleep", "600"], start_new_session=True)
    pids.with_suffix(".new").write_text(f"{os.getpid()} {kept.pid} {lost.pid}", encoding="utf-8")
    pids.with_suffix(".new").rename(pids)
    try:
        kept.wait()
    finally:
        kept.kill()
        kept.wait()


def answer(value: int) -> int:
    if value < 0:
        raise ValueError("below nothing")
    return value


def die() -> None:
    os._exit(7)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGKILL])
def test_a_signal_ends_everything(tmp_path, number):
    command = [sys.executable, "-c", COMMAND, str(tmp_path)]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL) as soak:
        try:
            files = [tmp_path / "1", tmp_path / "2"]
            wait_until(lambda: all(file.exists() for file in files), "both parts have begun")
        finally:
            soak.send_signal(number)
            soak.wait(20)
    pids = [pid for file in files for pid in file.read_text(encoding="utf-8").split()]
    assert len(pids) == 6
    wait_until(lambda: not any(lives(pid) for pid in pids), "nothing is left")


def lives(pid: str) -> bool:
    """Tell whether a process runs; one that ended and whom nobody has asked about yet does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_every_part_is_told_of():
    parts: dict[str, Callable[[], Any]] = {
        "one": partial(answer, 1),
        "worse": partial(answer, -1),
        "dead": die,
    }
    results = side_by_side(parts)
    assert results["one"] == 1
    assert "below nothing" in str(results["worse"])
    assert "ended with 7" in str(results["dead"])
