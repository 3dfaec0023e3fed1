"""Asks another version of the program: whether it is whole, and to make a home readable for itself.

Each is a process that ends in time or is ended. It must not know which version is to run. Standard library only.
"""

from __future__ import annotations

import json
import logging
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import IO

from merchant_desk.surroundings import system_environment

log = logging.getLogger(__name__)

#: The archive's top folder, and the program in it.
NAME = "merchant-desk"
ENDING = ".exe" if sys.platform == "win32" else ""
#: The self-test opens a copy of the order log, which may be large; then the desk is away. Seconds.
SELF_TEST_S = 180.0
#: Putting the order log's backup back: a check of it, and a copy (seconds).
SETTLE_S = 180.0
_MOST_NAMES = 5
_LARGEST_ANSWER = 256 * 1024
_NO_WINDOW = 0x0800_0000  # winbase.h, CREATE_NO_WINDOW


def self_test(program: Path, journal: Path | None) -> str:
    """Return why a version does not pass its own self-test, on a copy of the order log too; empty where it does."""
    console = program.with_name(f"{NAME}-console{ENDING}")  # a windowed one has no way to say what it found
    command = [str(console if console.is_file() else program), "check", "--self-test", "--json"]
    if journal is not None and journal.exists():
        command += ["--journal", str(journal)]
    try:
        with tempfile.TemporaryFile() as said:
            code = _run(command, SELF_TEST_S, said)
            said.seek(0)
            answer = said.read(_LARGEST_ANSWER)
    except subprocess.TimeoutExpired:
        return "점검이 제때 끝나지 않았습니다"
    except OSError as error:
        log.warning("a version cannot be started: %s", error)
        return "시작되지 않습니다"
    if code == 0:
        return ""
    why = _wrong_parts(answer) or "점검을 통과하지 못했습니다"
    log.warning("a self-test failed: exit %d, %s", code, why)
    return why


def settle(program: Sequence[str]) -> bool:
    """Have a version make the home readable for itself; tell whether it did."""
    try:
        code = _run([*program, "update", "--settle"], SETTLE_S, subprocess.DEVNULL)
    except (OSError, subprocess.SubprocessError) as error:
        log.warning("the home is not made readable: %s", error)
        return False
    if code != 0:
        log.warning("the home is not made readable: exit %d", code)
    return code == 0


def _wrong_parts(answer: bytes) -> str:
    """Return the names of what a self-test found to be wrong, empty where its answer does not say."""
    try:
        rows = json.loads(answer)["rows"]
        names = [str(row["name"]) for row in rows if row["verdict"] == "bad"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return ""
    return f"점검을 통과하지 못했습니다({', '.join(names[:_MOST_NAMES])})" if names else ""


def _run(command: list[str], timeout_s: float, said: int | IO[bytes]) -> int:
    """Run another version's command to its end, in an environment that is no other version's; returns its exit code.

    What it says goes into a file: a pipe stays open with whatever it started, and would be waited for.
    """
    done = subprocess.run(
        command,
        env=system_environment(),
        stdin=subprocess.DEVNULL,
        stdout=said,
        stderr=subprocess.DEVNULL,
        timeout=timeout_s,
        check=False,
        creationflags=_NO_WINDOW if sys.platform == "win32" else 0,
    )
    return done.returncode
