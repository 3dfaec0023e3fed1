"""Turn plain values into what a column holds and back. It must not know tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import TypeVar

Plain = str | int | bytes | None
T = TypeVar("T")

#: SQLite's own limit of variables in a statement is higher; small statements stay in its cache.
CHUNK = 400
_INTEGER_MAX = 2**63 - 1


def time_text(at: datetime) -> str:
    """Return an aware time as UTC text with milliseconds: ``2026-03-01T09:30:00.250Z``."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def optional_time_text(at: datetime | None) -> str | None:
    """Return the text, or None for a time that is not known."""
    return None if at is None else time_text(at)


def read_time(text: str) -> datetime:
    """Return the aware UTC time of a column."""
    return datetime.fromisoformat(text)


def read_optional_time(text: str | None) -> datetime | None:
    """Return the aware UTC time of a column that may be NULL."""
    return None if text is None else datetime.fromisoformat(text)


def plain_text(text: str) -> str:
    """Return the text as SQLite can hold it: half a surrogate pair, which JSON can carry, becomes ``?``."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def plain_integer(number: int | None) -> int | None:
    """Return the number if SQLite can hold it exactly, else None (the sealed order keeps what was sent)."""
    return number if number is not None and abs(number) <= _INTEGER_MAX else None


def chunks(values: Iterable[T]) -> Iterator[Sequence[T]]:
    """Return distinct values in their order, a statement's worth at a time."""
    distinct = list(dict.fromkeys(values))
    for start in range(0, len(distinct), CHUNK):
        yield distinct[start : start + CHUNK]


def marks(count: int) -> str:
    """Return ``?, ?, ?`` for a statement; ``count`` values are bound, none is ever written into the text."""
    return ", ".join("?" * count)
