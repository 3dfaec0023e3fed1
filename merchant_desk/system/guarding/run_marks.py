"""What a run of the desk leaves about itself: that it has begun, that it ended in order, which crash it has told.

Small files in ``<data>/program/``; the guardian and the next run read them. Standard library only. It must not know
what follows from them.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from merchant_desk.system.durable import replace_file

FOLDER = "program"
BEGAN, ENDED, TOLD_CRASH = "began.json", "ended.json", "told-crash.json"
PROBE = "guard-probe.json"
_LARGEST_BYTES = 4096
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Began:
    """A run whose counter was ready and whose window was shown; frozen. ``at`` is aware UTC."""

    pid: int
    version: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Ended:
    """A run that did everything that its end needs; frozen. ``code`` is the exit code that was meant."""

    pid: int
    code: int
    at: datetime


def write_began(data: Path, began: Began) -> None:
    """Keep that this run has begun; raises OSError. Blocks."""
    _write(data / FOLDER / BEGAN, {"pid": began.pid, "version": began.version, "at": began.at.isoformat()})


def read_began(data: Path) -> Began | None:
    """Return the newest run that has begun, None where nothing tells of one."""
    mark = _mark(data / FOLDER / BEGAN, "version", str)
    return None if mark is None else Began(*mark)


def write_ended(data: Path, ended: Ended) -> None:
    """Keep that this run has ended in order; raises OSError. Blocks."""
    _write(data / FOLDER / ENDED, {"pid": ended.pid, "code": ended.code, "at": ended.at.isoformat()})


def read_ended(data: Path) -> Ended | None:
    """Return the newest run that ended in order, None where nothing tells of one."""
    mark = _mark(data / FOLDER / ENDED, "code", int)
    return None if mark is None else Ended(*mark)


def write_told_crash(data: Path, name: str) -> None:
    """Keep the name of the newest crash file that staff were told of; raises OSError. Blocks."""
    _write(data / FOLDER / TOLD_CRASH, {"file": name})


def read_told_crash(data: Path) -> str:
    """Return the name of the newest crash file that staff were told of, empty without one."""
    return str(_read(data / FOLDER / TOLD_CRASH).get("file") or "")


def can_leave_marks(data: Path) -> bool:
    """Tell whether a run could leave a mark at all: where none can be written, none that is missing tells anything."""
    try:
        _write(data / FOLDER / PROBE, {})
        (data / FOLDER / PROBE).unlink()
    except OSError:
        return False
    return True


def _mark(path: Path, name: str, kind: type[T]) -> tuple[int, T, datetime] | None:
    """Return a run's process id, what the mark names besides, and when; None where one of them is missing."""
    told = _read(path)
    pid, value, at = told.get("pid"), told.get(name), _moment(told.get("at"))
    if not isinstance(pid, int) or not isinstance(value, kind) or at is None:
        return None
    return pid, value, at


def _moment(text: object) -> datetime | None:
    try:
        return datetime.fromisoformat(str(text)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _write(path: Path, told: dict[str, object]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    replace_file(path, json.dumps(told).encode("ascii") + b"\n")


def _read(path: Path) -> dict[str, object]:
    try:
        with path.open("rb") as file:
            told = json.loads(file.read(_LARGEST_BYTES))
    except (OSError, ValueError):  # not there, not ours to read, or not whole
        return {}
    return told if isinstance(told, dict) else {}
