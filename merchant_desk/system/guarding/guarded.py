"""What a desk and its guardian tell each other by the environment. It must not know what either does with it.

Standard library only: the guardian reads it too. What is handed over for one run is taken out of the environment when
it is read, so that nothing that this run starts takes it for its own.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

#: ``1`` in a desk that has a guardian; its process id; the file for the desk's last words.
GUARDED = "MERCHANT_DESK_GUARDED"
GUARD_PID = "MERCHANT_DESK_GUARD_PID"
LAST_WORDS = "MERCHANT_DESK_LAST_WORDS"
#: The command (one word) that starts the program as it was installed, also from one of its newer versions.
PROGRAM = "MERCHANT_DESK_PROGRAM"
#: The run before crashed: ``SIGSEGV,2026-11-26T10:05:00+00:00``.
CRASHED = "MERCHANT_DESK_CRASHED"
#: A newer version was left: what the desk has to say of it.
ROLLED_BACK = "MERCHANT_DESK_ROLLED_BACK"
#: When the desk was started anew because it hung (seconds since 1970, by commas).
RESTARTED_AT = "MERCHANT_DESK_RESTARTED_AT"
#: Everything that the guardian sets itself: what it was given of these is not its child's.
OF_ONE_RUN = (GUARDED, GUARD_PID, LAST_WORDS, PROGRAM, CRASHED, ROLLED_BACK, RESTARTED_AT)
_LONGEST_WORDS = 2_000
# winbase.h: the right to wait for a process, and the answer that it still runs.
_SYNCHRONIZE, _STILL_RUNS = 0x0010_0000, 0x0000_0102


@dataclass(frozen=True, slots=True)
class Crash:
    """The crash of an earlier run; frozen. ``what`` is a signal's name or an exit status; ``at`` is aware UTC."""

    what: str
    at: datetime

    def text(self) -> str:
        """Return it as it is handed to the next run."""
        return f"{self.what},{self.at.isoformat(timespec='seconds')}"


def take_crash(environment: MutableMapping[str, str] = os.environ) -> Crash | None:
    """Return the crash that the guardian tells of, once; None where there was none."""
    what, _, at = environment.pop(CRASHED, "").partition(",")
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        return None
    return Crash(what, moment.astimezone(UTC)) if moment.tzinfo is not None else None


def is_guarded(environment: Mapping[str, str] = os.environ) -> bool:
    """Tell whether a guardian started this process and still waits for it."""
    pid = environment.get(GUARD_PID, "")
    if environment.get(GUARDED) != "1" or not pid.isdecimal():
        return False
    return _GUARDIAN.lives(int(pid)) if sys.platform == "win32" else os.getppid() == int(pid)


def guard_pid(environment: Mapping[str, str] = os.environ) -> int:
    """Return the guardian's process id, 0 without one."""
    return int(environment[GUARD_PID]) if is_guarded(environment) else 0


def leave_words(sentence: str, environment: Mapping[str, str] = os.environ) -> None:
    """Leave to the guardian why this run ended: where nobody sees the console it shows the sentence."""
    place = environment.get(LAST_WORDS, "")
    if place and is_guarded(environment):
        with contextlib.suppress(OSError):  # the console has it
            Path(place).write_text(sentence[:_LONGEST_WORDS], encoding="utf-8")


def read_words(place: Path) -> str:
    """Return what a run left, once; empty where it left nothing."""
    try:
        words = place.read_text(encoding="utf-8", errors="replace")[:_LONGEST_WORDS].strip()
        place.unlink()
    except OSError:
        return ""
    return words


def runs(pid: int) -> bool:
    """Tell whether a process of this user runs."""
    if sys.platform == "win32":
        return _Held().lives(pid)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return not _is_over(pid)


def _is_over(pid: int) -> bool:
    """Tell whether a process has ended and only waits for whoever started it to look (where the system tells)."""
    try:
        state = Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2].split()
    except OSError:
        return False
    return state[:1] == [b"Z"]


class _Held:
    """A process of Windows that is held open: its id is nobody else's meanwhile."""

    def __init__(self) -> None:
        self._pid = 0
        self._handle = 0

    def lives(self, pid: int) -> bool:
        """Tell whether it runs; the first answer opens it."""
        kernel = getattr(ctypes, "windll").kernel32  # noqa: B009  # there is none elsewhere
        if self._pid != pid:
            self._pid, self._handle = pid, kernel.OpenProcess(_SYNCHRONIZE, False, pid)
        return bool(self._handle) and kernel.WaitForSingleObject(self._handle, 0) == _STILL_RUNS


_GUARDIAN = _Held()
