"""The books as reports read them: journal and yearly archives. No implementation here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from merchant_desk.domain.books.sale import Sale
from merchant_desk.domain.books.settlement import SettledLine
from merchant_desk.domain.order import Tender
from merchant_desk.services.day_figures import DayFigures

from .history_port import Pictures


@dataclass(frozen=True, slots=True)
class Called:
    """What people call an order, and how it was paid: each tender with the order's own word for it."""

    display_id: str = ""
    tenders: tuple[tuple[Tender, str], ...] = ()


class ReportBooks(Protocol):
    """What is read for one report; every call blocks and belongs on a lane. Days are business days, both included.

    Nothing that grows with a span is held in memory, and nothing holds up the writer. Raises JournalError.
    """

    def count(self, first: date, last: date) -> int:
        """Return how many orders a span has."""

    def sales(self, first: date, last: date) -> Iterator[Sale]:
        """Return the sales of a span, oldest year first."""

    def settled(self, first: date, last: date) -> Iterator[tuple[SettledLine, ...]]:
        """Return the lines of each order, day after day; of a day first those that belong to no order."""

    def called(self, order_ids: Sequence[str]) -> Mapping[str, Called]:
        """Return what people call these orders and their ways to pay, of those that are known."""

    def day_figures(self, day: date, now: datetime) -> DayFigures:
        """Return what the day's log says, without the books."""

    def pictures(self, first: date, last: date) -> Pictures:
        """Count what the pictures of a span show."""


#: Opens the books for one report, and closes them behind it.
OpenReportBooks = Callable[[], AbstractContextManager[ReportBooks]]
