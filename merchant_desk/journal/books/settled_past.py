"""The past as the settlement's service reads it: the journal and the archives of its years. It knows no lanes.

Each question is answered over connections of its own. An order's lines stand in one file; statements in the journal.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, timedelta
from heapq import merge
from itertools import chain, groupby
from pathlib import Path

from sqlite_utils import Database

from merchant_desk.domain.books.sale import Sale
from merchant_desk.domain.books.settlement import SettledLine, Source
from merchant_desk.journal.database import open_reader
from merchant_desk.journal.failures import translating
from merchant_desk.journal.rows import read_time, time_text
from merchant_desk.services.books.ledger_rows import DaySum, KeptBatch, LineSum, StatedIn
from merchant_desk.services.business_day import bounds, business_day

from .archives import Archive, all_archives
from .settled import in_order, lines_between, lines_of, orders_without, shown_first, sums_between, sums_by_day
from .settled import uneven_orders as uneven_in
from .sold import read_sales, sales_between
from .statements import batches_between, last_end, newest_fetch, stated_of

_ENDS = (
    "SELECT min(number), max(number) FROM sales WHERE received_at >= ? AND received_at < ? AND +number <= ?"
)
# Walked by number: the plus keeps SQLite from taking the index of moments and sorting.
_PAGE = """
    SELECT number, order_id FROM sales
    WHERE number >= ? AND number < ? AND +received_at >= ? AND +received_at < ?
      AND outcome IN ('finished', 'cancelled')
    ORDER BY number DESC LIMIT ?
"""


class SettledPast:
    """Opens the journal in ``path`` for the settlement; ``cut_hour`` cuts its days. Any thread; keeps nothing."""

    def __init__(self, path: Path, cut_hour: int) -> None:
        self._path = path
        self._cut_hour = cut_hour

    @contextmanager
    def open(self) -> Iterator[JournalBooks]:
        """Open the books for one question."""
        db = open_reader(self._path)
        try:
            with translating(), all_archives(self._path.parent, db) as archives:
                yield JournalBooks(db, self._cut_hour, archives)
        finally:
            db.close()


class JournalBooks:
    """Implements ``open_books.OpenBooks`` over a journal and its archives; lives while they are open. One thread."""

    def __init__(self, db: Database, cut_hour: int, archives: Sequence[Archive] = ()) -> None:
        self._db = db
        self._cut_hour = cut_hour
        #: Oldest first, the journal last.
        self._archives = tuple(reversed(archives))

    def _files(self) -> tuple[Database, ...]:
        return (*(archive.db for archive in self._archives), self._db)

    def sums(self, first: date, last: date) -> tuple[LineSum, ...]:
        """Return the sums of lines by source, line, tender and currency."""
        found: dict[tuple[object, ...], LineSum] = {}
        for file in self._files():
            for one in sums_between(file, first, last):
                key = (one.source, one.line, one.tender, one.currency)
                other = found.get(key)
                found[key] = one if other is None else _together(other, one)
        return tuple(sorted(found.values(), key=shown_first))

    def days(self, first: date, last: date) -> tuple[DaySum, ...]:
        """Return the sums of each day by source, line and currency."""
        found: dict[tuple[object, ...], DaySum] = {}
        for file in self._files():
            for one in sums_by_day(file, first, last):
                key = (one.day, one.source, one.line, one.currency)
                other = found.get(key)
                if other is not None:
                    one = replace(one, orders=other.orders + one.orders, amount=other.amount + one.amount)  # noqa: PLW2901
                found[key] = one
        return tuple(sorted(found.values(), key=lambda one: (one.day, one.source, one.line, one.currency)))

    def sales(self, first: date, last: date) -> Iterator[Sale]:
        """Return the sales of a span."""
        moved = (
            sales_between(archive.db, first, last, self._cut_hour, archive.most) for archive in self._archives
        )
        return chain(*moved, sales_between(self._db, first, last, self._cut_hour))

    def some_sales(self, order_ids: Sequence[str]) -> dict[str, Sale]:
        """Return those of these sales that are known, by id."""
        found: dict[str, Sale] = {}
        for file in self._files():
            found |= read_sales(file, [order_id for order_id in order_ids if order_id not in found])
        return found

    def lines(self, first: date, last: date) -> Iterator[tuple[SettledLine, ...]]:
        """Return the lines of each order of a span; first those that belong to no order."""
        files = (lines_between(file, first, last) for file in self._files())
        orders = merge(*files, key=lambda lines: lines[0].order_id)
        return (in_order(chain(*some)) for _, some in groupby(orders, key=lambda lines: lines[0].order_id))

    def lines_of(self, order_id: str) -> tuple[SettledLine, ...]:
        """Return the lines of an order."""
        return in_order(chain(*(lines_of(file, order_id) for file in self._files())))

    def stated_of(self, order_id: str) -> tuple[StatedIn, ...]:
        """Return an order as each statement that has it states it."""
        return stated_of(self._db, order_id, [archive.db for archive in self._archives])

    def uneven(self, first: date, last: date) -> Iterator[str]:
        """Return the orders that are stated otherwise than expected, or by one side only."""
        files = merge(*(uneven_in(file, first, last) for file in self._files()))
        return (order_id for order_id, _ in groupby(files))

    def without(self, source: Source, first: date, last: date) -> Iterator[str]:
        """Return the sales, open or finished, that have no line of this source."""
        moved = (
            orders_without(archive.db, source, first, last, self._cut_hour, archive.most)
            for archive in self._archives
        )
        return chain(*moved, orders_without(self._db, source, first, last, self._cut_hour))

    def settled_orders(
        self, first: date, last: date, before: int | None, most: int
    ) -> tuple[tuple[int, str], ...]:
        """Return number and id of the orders that were accepted and are over, newest first, below a number."""
        span = tuple(time_text(end) for end in bounds(first, last, self._cut_hour))
        found: list[tuple[int, str]] = []
        for archive in (*self._archives, Archive(0, self._db)):
            least, newest = archive.db.conn.execute(_ENDS, (*span, archive.most)).fetchone()
            if least is not None:
                below = newest + 1 if before is None else min(before, newest + 1)
                found += archive.db.conn.execute(_PAGE, (least, below, *span, most)).fetchall()
        return tuple(sorted(found, reverse=True)[:most])

    def batches(self, first: date, last: date) -> tuple[KeptBatch, ...]:
        """Return the statements whose orders were made in a span, or partly; oldest first."""
        return batches_between(self._db, first, last, self._cut_hour)

    def first_day(self) -> date | None:
        """Return the day of the oldest sale in the journal, None without any: archives are not reckoned anew."""
        (oldest,) = self._db.conn.execute("SELECT min(received_at) FROM sales").fetchone()
        return business_day(read_time(oldest), self._cut_hour) if oldest is not None else None

    def newest_fetch(self) -> datetime | None:
        """Return when a statement was last written (aware UTC)."""
        return newest_fetch(self._db)

    def stated_until(self) -> date | None:
        """Return the last day that a statement has, None without any."""
        end = last_end(self._db)
        return business_day(end - timedelta(milliseconds=1), self._cut_hour) if end is not None else None


def _together(one: LineSum, other: LineSum) -> LineSum:
    rules = tuple(sorted({*one.rules, *other.rules}))
    return replace(one, orders=one.orders + other.orders, amount=one.amount + other.amount, rules=rules)
