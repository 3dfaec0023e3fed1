"""The books as the settlement reads them: a journal that is open for reading. No implementation here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime
from typing import Protocol

from merchant_desk.domain.books.sale import Sale
from merchant_desk.domain.books.settlement import SettledLine, Source

from .ledger_rows import DaySum, KeptBatch, LineSum, StatedIn

#: The lane on which books and bank files are read: a month of a busy shop takes seconds, and no search waits for it.
READING = "reckoning"


class OpenBooks(Protocol):
    """One moment's look; every call blocks and belongs on the lane ``READING``. Days are business days, both included.

    Nothing that grows with a span is held in memory: what is long is an iterator. Raises JournalError.
    """

    def sums(self, first: date, last: date) -> tuple[LineSum, ...]:
        """Return the sums of lines by source, line, tender and currency."""

    def days(self, first: date, last: date) -> tuple[DaySum, ...]:
        """Return the sums of each day by source, line and currency."""

    def sales(self, first: date, last: date) -> Iterator[Sale]:
        """Return the sales of a span."""

    def some_sales(self, order_ids: Sequence[str]) -> dict[str, Sale]:
        """Return those of these sales that are known, by id."""

    def lines(self, first: date, last: date) -> Iterator[tuple[SettledLine, ...]]:
        """Return the lines of each order of a span; first those that belong to no order."""

    def lines_of(self, order_id: str) -> tuple[SettledLine, ...]:
        """Return the lines of an order."""

    def stated_of(self, order_id: str) -> tuple[StatedIn, ...]:
        """Return an order as each statement that has it states it."""

    def uneven(self, first: date, last: date) -> Iterator[str]:
        """Return the orders that are stated otherwise than expected, or by one side only."""

    def without(self, source: Source, first: date, last: date) -> Iterator[str]:
        """Return the sales, open or finished, that have no line of this source."""

    def settled_orders(
        self, first: date, last: date, before: int | None, most: int
    ) -> tuple[tuple[int, str], ...]:
        """Return number and id of the orders that were accepted and are over, newest first, below a number."""

    def batches(self, first: date, last: date) -> tuple[KeptBatch, ...]:
        """Return the statements whose orders were made in a span, or partly; oldest first."""

    def first_day(self) -> date | None:
        """Return the day of the oldest sale, None without any."""

    def newest_fetch(self) -> datetime | None:
        """Return when a statement was last written (aware UTC)."""

    def stated_until(self) -> date | None:
        """Return the last day that a statement has."""


#: Opens the books for one question, and closes them behind it.
Open = Callable[[], AbstractContextManager[OpenBooks]]
