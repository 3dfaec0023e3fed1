"""Reads the program's own log and what crashes have left, for people. It must not change a file, or judge.

Memory is bounded: of each file its newest bytes, of each entry its first letters, of all entries the newest.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from merchant_desk.services.program.support_port import LogEntry, LogLevel
from merchant_desk.system.guarding.crash_count import broken_down
from merchant_desk.system.guarding.guard_log import GUARD_LOG
from merchant_desk.system.logs import FILE_BYTES, KEPT_FILES, LOG_NAME, redacted

MOST_ENTRIES = 2_000
#: Of one file and of one entry; what the program writes itself stays below (bytes, letters).
MOST_FILE_BYTES, MOST_LETTERS = 2 * FILE_BYTES, 20_000
_ENTRY = re.compile(
    r"^(?P<at>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3})Z (?P<level>[A-Z]{4,8}) (?P<thread>.*?) (?P<logger>[\w.]+): ",
    re.MULTILINE,
)
_LEVELS = {
    "WARNING": LogLevel.WARNING,
    "ERROR": LogLevel.ERROR,
    "CRITICAL": LogLevel.ERROR,
}


class LogText(NamedTuple):
    """One file of a log. ``is_cut``: older bytes of it are not here."""

    text: str
    is_cut: bool


def read_log(folder: Path, most: int = MOST_ENTRIES) -> tuple[LogEntry, ...]:
    """Return the newest entries of the desk's log, of its guardian's, and of crashes, newest first.

    A folder that is not there has none; a file that cannot be read is left out; bytes that are no text are shown as
    such. Entries of the same moment keep their order.
    """
    found = [*_crashes(folder)]
    for name, kept in ((LOG_NAME, KEPT_FILES), (GUARD_LOG, 1)):
        found += _newest(folder, name, kept, most)
    return tuple(sorted(found, key=lambda entry: entry.at, reverse=True)[:most])


def log_files(folder: Path, name: str = LOG_NAME, kept: int = KEPT_FILES) -> Iterator[LogText]:
    """Yield the texts of a log that is turned over, the newest file first; one that moves meanwhile only once."""
    seen: set[tuple[int, int]] = set()
    for number in range(kept + 1):
        path = folder / (f"{name}.{number}" if number else name)
        try:
            with path.open("rb") as file:
                facts = os.fstat(file.fileno())
                if (facts.st_dev, facts.st_ino) in seen:
                    continue
                seen.add((facts.st_dev, facts.st_ino))
                start = max(0, facts.st_size - MOST_FILE_BYTES)
                file.seek(start)
                body = file.read(MOST_FILE_BYTES)
        except OSError:
            continue
        yield LogText(body.decode("utf-8", "backslashreplace").replace("\r\n", "\n"), bool(start))


def crash_text(path: Path, most: int = MOST_LETTERS) -> str:
    """Return the beginning of a file that a crash or a hang has left, where its own thread stands; raises OSError."""
    with path.open("rb") as file:
        return file.read(most).decode("utf-8", "backslashreplace")


def _newest(folder: Path, name: str, kept: int, most: int) -> list[LogEntry]:
    """Return the newest entries of one log, newest first."""
    found: list[LogEntry] = []
    rest = ""
    for log_text in log_files(folder, name, kept):
        entries, before = _parsed(log_text.text + rest)
        rest = "" if log_text.is_cut else before  # the lines of an entry that began in the file before
        found += reversed(entries)
        if len(found) >= most:
            break
    return found[:most]


def _parsed(text: str) -> tuple[list[LogEntry], str]:
    """Return a text's entries, oldest first, and the lines that stand before the first of them."""
    starts = list(_ENTRY.finditer(text))
    if not starts:
        return [], text
    entries = []
    ends = [*(start.start() for start in starts[1:]), len(text)]
    for start, end in zip(starts, ends, strict=True):
        at = _moment(start["at"])
        if at is not None:
            words = f"{start['logger']}: {text[start.end() : min(end, start.end() + MOST_LETTERS)].rstrip()}"
            entries.append(LogEntry(at, _LEVELS.get(start["level"], LogLevel.INFO), redacted(words)))
    return entries, text[: starts[0].start()]


def _moment(text: str) -> datetime | None:
    """Return a time of the log; None for what only looks like one."""
    try:
        return datetime.fromisoformat(text).replace(tzinfo=UTC)
    except ValueError:
        return None


def _crashes(folder: Path) -> Iterator[LogEntry]:
    for at, path in broken_down(folder):
        try:
            words = f"{path.name}\n{crash_text(path).rstrip()}"
        except OSError:
            continue
        yield LogEntry(at, LogLevel.CRASH, redacted(words))
