"""The journal as the settlement's service reads it, each question over a connection of its own. It knows no lanes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

from sqlite_utils import Database

from merchant_desk.domain.books.sale import Sale
from merchant_desk.domain.books.settlement import SettledLine, Source
from merchant_desk.journal.database import open_reader
from merchant_desk.journal.failures import translating
from merchant_desk.journal.rows import read_time, time_text
from merchant_desk.services.books.ledger_rows import DaySum, KeptBatch, LineSum, StatedIn
from merchant_desk.services.business_day import bounds, business_day

from .settled import lines_between, lines_of, orders_without, sums_between, sums_by_day, uneven_orders
from .sold import read_sales, sales_between
from .statements import batches_between, newest_fetch, stated_of

_ENDS = "SELECT min(number), max(number) FROM sales WHERE received_at >= ? AND received_at < ?"
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
            with translating():
                yield JournalBooks(db, self._cut_hour)
        finally:
            db.close()


class JournalBooks:
    """Implements ``open_books.OpenBooks`` over one connection; lives as long as it. One thread."""

    def __init__(self, db: Database, cut_hour: int) -> None:
        self._db = db
        self._cut_hour = cut_hour

    def sums(self, first: date, last: date) -> tuple[LineSum, ...]:
        """Return the sums of lines by source, line, tender and currency."""
        return sums_between(self._db, first, last)

    def days(self, first: date, last: date) -> tuple[DaySum, ...]:
        """Return the sums of each day by source, line and currency."""
        return sums_by_day(self._db, first, last)

    def sales(self, first: date, last: date) -> Iterator[Sale]:
        """Return the sales of a span."""
        return sales_between(self._db, first, last, self._cut_hour)

    def some_sales(self, order_ids: Sequence[str]) -> dict[str, Sale]:
        """Return those of these sales that are known, by id."""
        return read_sales(self._db, order_ids)

    def lines(self, first: date, last: date) -> Iterator[tuple[SettledLine, ...]]:
        """Return the lines of each order of a span; first those that belong to no order."""
        return lines_between(self._db, first, last)

    def lines_of(self, order_id: str) -> tuple[SettledLine, ...]:
        """Return the lines of an order."""
        return lines_of(self._db, order_id)

    def stated_of(self, order_id: str) -> tuple[StatedIn, ...]:
        """Return an order as each statement that has it states it."""
        return stated_of(self._db, order_id)

    def uneven(self, first: date, last: date) -> Iterator[str]:
        """Return the orders that are stated otherwise than expected, or by one side only."""
        return uneven_orders(self._db, first, last)

    def without(self, source: Source, first: date, last: date) -> Iterator[str]:
        """Return the sales, open or finished, that have no line of this source."""
        return orders_without(self._db, source, first, last, self._cut_hour)

    def settled_orders(
        self, first: date, last: date, before: int | None, most: int
    ) -> tuple[tuple[int, str], ...]:
        """Return number and id of the orders that were accepted and are over, newest first, below a number."""
        span = tuple(time_text(end) for end in bounds(first, last, self._cut_hour))
        least, newest = self._db.conn.execute(_ENDS, span).fetchone()
        if least is None:
            return ()
        below = newest + 1 if before is None else before
        return tuple(self._db.conn.execute(_PAGE, (least, below, *span, most)).fetchall())

    def batches(self, first: date, last: date) -> tuple[KeptBatch, ...]:
        """Return the statements whose orders were made in a span, or partly; oldest first."""
        return batches_between(self._db, first, last, self._cut_hour)

    def first_day(self) -> date | None:
        """Return the day of the oldest sale, None without any."""
        (oldest,) = self._db.conn.execute("SELECT min(received_at) FROM sales").fetchone()
        return business_day(read_time(oldest), self._cut_hour) if oldest is not None else None

    def newest_fetch(self) -> datetime | None:
        """Return when a statement was last written (aware UTC)."""
        return newest_fetch(self._db)
