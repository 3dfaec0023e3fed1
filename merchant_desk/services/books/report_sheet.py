"""A report on its way into a file: its tables, row after row. It must not know forms of files.

Long work is done in steps: a generator that stops after each order, so that whoever runs it can tell how far it is,
do something else in between, or give it up.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain, islice
from typing import TypeVar

from .report_port import Table

T = TypeVar("T")
Row = tuple[object, ...]
#: By so many rows it is judged which columns hold figures.
_JUDGED = 50
#: Work that stops after each step, and returns what it came to.
Steps = Generator[None, None, T]


@dataclass(frozen=True, slots=True)
class Column:
    """A column's heading, and how many characters (those of Latin letters) stand in it usually."""

    heading: str
    width: int = 10


@dataclass(frozen=True, slots=True)
class Foot:
    """What stands below a table: the sums' row or nothing, and sentences."""

    sums: Row = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table whose rows are read once, one after the other; ``foot`` is asked after the last.

    Values are those of :class:`.report_port.Table`. ``is_long``: a row for each order or line, which a program may
    want to read; a CSV file has only such a table where there is one.
    """

    title: str
    columns: tuple[Column, ...]
    rows: Iterable[Row]
    foot: Callable[[], Foot] = Foot
    is_long: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """A report: its title, whose it is and of which days (one line each), its tables."""

    title: str
    about: tuple[str, ...]
    sheets: tuple[Sheet, ...]


@dataclass(slots=True)
class Counting:
    """How many orders are done, and how many there are. One lane counts, snapshots cross to others."""

    done: int = 0
    whole: int = 0

    def snapshot(self) -> tuple[int, int]:
        """Return both; what came in the meantime makes the whole greater."""
        return self.done, max(self.done, self.whole)


def begun(sheet: Sheet) -> tuple[Iterator[Row], tuple[bool, ...]]:
    """Begin to read a sheet: its rows, and which of its columns hold figures."""
    rows = iter(sheet.rows)
    first = list(islice(rows, _JUDGED))
    figures = tuple(
        any(isinstance(row[place], int | Decimal) for row in first) for place in range(len(sheet.columns))
    )
    return chain(first, rows), figures


def table_of(sheet: Sheet) -> Table:
    """Return a short sheet as a whole."""
    rows = tuple(sheet.rows)
    foot = sheet.foot()
    return Table(sheet.title, tuple(column.heading for column in sheet.columns), rows, foot.sums, foot.notes)
