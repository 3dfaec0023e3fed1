"""What the pages of the history (F7) may ask. Main thread only; answers come later, once each; nothing blocks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from merchant_desk.domain.books.sale import Outcome
from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.money import Money
from merchant_desk.domain.order import OrderKind, Tender
from merchant_desk.domain.print_try import PrintTry
from merchant_desk.domain.record import OrderRecord

#: Rows of one page of results.
PAGE_ROWS = 50


@dataclass(frozen=True, slots=True)
class HistoryQuery:
    """What is looked for; every part narrows, an empty one does not. ``words``: order number or parts of dish names.

    Days are business days, both included. ``least`` and ``most`` are won of what the customer paid. ``request`` is
    looked for in the customers' requests, and ``phone`` (four digits) at the end of their numbers: only orders whose
    customer is still shown can be found by them.
    """

    words: str = ""
    first: date | None = None
    last: date | None = None
    tenders: frozenset[Tender] = frozenset()
    kinds: frozenset[OrderKind] = frozenset()
    outcomes: frozenset[Outcome] = frozenset()
    least: int | None = None
    most: int | None = None
    request: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One order in the list; ``dishes`` are its first dishes with their quantities, ``more_dishes`` how many follow.

    ``tenders``: its ways to pay, and what each is called.
    """

    number: int
    order_id: str
    display_id: str
    received_at: datetime
    kind: OrderKind
    outcome: Outcome
    total: Money | None
    tenders: tuple[tuple[Tender, str], ...]
    dishes: tuple[str, ...] = ()
    more_dishes: int = 0
    cancel_code: str = ""


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """The newest orders that fit, at most PAGE_ROWS; ``more``: what continues, None at the end.

    ``archives``: years that were looked through besides the journal. ``took_s``: on the lane.
    """

    rows: tuple[HistoryRow, ...]
    more: str | None = None
    archives: tuple[int, ...] = ()
    took_s: float = 0.0


@dataclass(frozen=True, slots=True)
class HistorySum:
    """How many orders fit in all, and their won (finished ones)."""

    orders: int
    sales: Money


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A query under a name."""

    name: str
    query: HistoryQuery


@dataclass(frozen=True, slots=True)
class PastOrder:
    """One order of the past: the record as it may be shown (hidden after its window), its slips, and its prints.

    ``record.order`` is None where the details are purged; ``row`` always tells what the books know.
    """

    row: HistoryRow
    record: OrderRecord | None
    prints: tuple[PrintTry, ...]
    person_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Pictures:
    """What the pictures of a span show. Orders belong to the day in which this desk got them (Asia/Seoul).

    ``by_hour``: orders per hour of the day (24). ``by_weekday``: orders per weekday (Monday first) and hour, 7 x 24.
    ``days``: per business day orders, won, mean seconds to a decision (None: none), orders that were ready late.
    ``cancels``: code and count, most first; ``dishes``: name, quantity and won, most sold first, 20 at most.
    """

    first: date
    last: date
    by_hour: tuple[int, ...]
    by_weekday: tuple[tuple[int, ...], ...]
    days: tuple[tuple[date, int, int, float | None, int], ...]
    cancels: tuple[tuple[str, int], ...]
    dishes: tuple[tuple[str, int, int], ...]


class HistoryRoom(Protocol):
    """Orders of the past, also those in the yearly archives."""

    def search(
        self,
        query: HistoryQuery,
        more: str | None,
        told: Callable[[HistoryPage], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        """Look for orders, newest first; ``more`` of a page continues it. A newer search drops the older answer."""

    def count(
        self, query: HistoryQuery, told: Callable[[HistorySum], None], failed: Callable[[DeskError], None]
    ) -> None:
        """Count all that fit; may take a second among a million orders."""

    def order(
        self, order_id: str, told: Callable[[PastOrder], None], failed: Callable[[DeskError], None]
    ) -> None:
        """Read one order."""

    def filters(self) -> tuple[SavedFilter, ...]:
        """Return the saved queries, by name."""

    def keep_filter(self, name: str, query: HistoryQuery) -> None:
        """Save a query under a name (the same name: exchange it); raises DecisionRefused for an empty name, or 20."""

    def forget_filter(self, name: str) -> None:
        """Remove a saved query."""

    def pictures(
        self,
        first: date,
        last: date,
        told: Callable[[Pictures], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        """Count what the pictures show."""

    def today(self) -> date:
        """Return the present business day."""
