"""What the pages of the settlement (F8) may ask. Main thread only; answers come later, once each; nothing blocks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from merchant_desk.domain.books.comparison import Difference
from merchant_desk.domain.books.fees import FeeRule, FeeTable
from merchant_desk.domain.books.settlement import Line, SettledLine
from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.money import Money
from merchant_desk.domain.order import Tender

#: Rows of one page of orders.
ORDER_ROWS = 50


@dataclass(frozen=True, slots=True)
class StatementLine:
    """One line of a span's sum: how many orders, the won, the rules by which it was reckoned (each once).

    ``name``: what the line is called besides its kind, as its tender; empty where the kind says it all.
    """

    line: Line
    tender: Tender | None
    name: str
    orders: int
    amount: int
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Payout:
    """What is to come, and when: ``stated`` tells that the platform says so (else it is reckoned)."""

    on: date
    amount: int
    stated: bool


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What another platform would have taken for the same orders; None where its table has no rule for the dates.

    ``assumption`` is shown beside the number; ``rule`` names the rate and its date.
    """

    key: str
    name: str
    rule: str
    fees: int | None
    payout: int | None
    assumption: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence beside a settlement; ``asks`` tells that the owner has something to do about it."""

    sentence: str
    asks: bool = True


@dataclass(frozen=True, slots=True)
class Statement:
    """A span's settlement. Amounts are won; other currencies are counted in ``foreign`` and left out.

    ``lines`` are what is expected, in the order of :class:`Line`, PAID, PAYMENT_FEE and COLLECTED by tender; their
    sum is ``payout``. ``stated`` is the sum of the statements for the same orders, None while there is none;
    ``is_whole`` tells that every order of the span is in one. ``bars``: days up to ``last`` with their sales (a week
    for a day or a week, the month for a month). ``unread``: orders whose amounts could not be read. ``trouble``: why
    statements could not be fetched, a sentence. ``unknown_rates``: for a day of the span no rule is known; then no
    fees are expected of it. ``remarks`` are sentences about orders of past days that never ended, and about the span's
    statements themselves: sums that contradict one another, a change after closing, orders that stand in two, money
    that the shop owes. ``kept`` is what customers paid for the platform's own deliveries: part of the line DELIVERY,
    and no fee of the shop's.
    """

    first: date
    last: date
    orders: int
    lines: tuple[StatementLine, ...]
    payout: Money
    payouts: tuple[Payout, ...]
    stated: Money | None
    is_whole: bool
    differences: tuple[Difference, ...]
    bars: tuple[tuple[date, int], ...]
    elsewhere: tuple[Elsewhere, ...]
    unread: int = 0
    foreign: int = 0
    cancelled: int = 0
    fetched_at: datetime | None = None
    trouble: str = ""
    unknown_rates: bool = False
    remarks: tuple[Remark, ...] = ()
    kept: int = 0


@dataclass(frozen=True, slots=True)
class OrderStatement:
    """One order's lines, expected beside stated; ``tenders``: what its ways to pay are called."""

    order_id: str
    display_id: str
    expected: tuple[SettledLine, ...]
    stated: tuple[SettledLine, ...]
    differences: tuple[Difference, ...]
    tenders: Mapping[Tender, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class OrderSum:
    """One order of a span in won: what the customer paid, what is to be paid out for it, and what is stated for it.

    ``paid`` and ``expected`` are None where the amounts could not be read, are of another currency, or no rule is
    known; ``stated`` is None while the order is in no statement. A cancelled order is expected to bring 0.
    """

    day: date
    order_id: str
    display_id: str
    paid: int | None
    expected: int | None
    stated: int | None
    is_cancelled: bool = False


@dataclass(frozen=True, slots=True)
class OrderSums:
    """The orders of a span, newest first, at most ORDER_ROWS; ``more``: what continues, None at the end."""

    rows: tuple[OrderSum, ...]
    more: str | None = None


class SettlementRoom(Protocol):
    """The settlement of business days; belongs to the owner."""

    def today(self) -> date:
        """Return the present business day."""

    def statement(
        self,
        first: date,
        last: date,
        told: Callable[[Statement], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        """Reckon a span of business days, both included. A newer question drops an older one's answer."""

    def orders(
        self,
        first: date,
        last: date,
        more: str | None,
        told: Callable[[OrderSums], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        """List the orders of a span that were accepted; ``more`` of an answer continues it."""

    def order(
        self, order_id: str, told: Callable[[OrderStatement], None], failed: Callable[[DeskError], None]
    ) -> None:
        """Reckon one order."""

    def fetch(self, done: Callable[[], None], failed: Callable[[DeskError], None]) -> None:
        """Ask the platform for its statements now; it is also asked by itself, once a business day."""

    def own_table(self) -> FeeTable:
        """Return the platform's table as it is used: the shop's own rates first, where there are any."""

    def tables(self) -> tuple[FeeTable, ...]:
        """Return the tables of the other platforms with which the same orders are reckoned, in the order shown."""

    def set_own_rates(self, rules: tuple[FeeRule, ...], payout_days: int) -> None:
        """Use the shop's own rates (none: the table's) and cycle from now on; past days are reckoned anew.

        Raises DecisionRefused for two rules of one day, and SettingsError where they cannot be kept.
        """

    def payout_days(self) -> int:
        """Return after how many business days the platform pays, as the shop has set it."""
