"""The rush drills: a table of what happens when, played on a practice platform and its printer. Nothing is drawn here.

Times are seconds from the beginning; a ``pace`` below one plays the same table faster.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from .marketplace import Marketplace
from .states import RefusedMove, State
from .ticket import NoSuchOrder, Ticket
from .wishes import Wish

#: The same dishes and customers each time, so that one try can be compared with another.
SEED = 1900
#: An order that shall be cancelled must have been accepted: looked for again after this time.
_AGAIN_S = 5.0
#: A cook who only hears of a cancellation now has begun with the food.
_COOKING = frozenset({State.CONFIRMED, State.PREPARING, State.READY})


@dataclass(frozen=True, slots=True)
class DrillTable:
    """One drill; frozen. Every ``takeout_every``-th order is fetched by the customer, the others are delivered."""

    lasts_s: float
    orders_at_s: tuple[float, ...]
    regret_at_s: float
    withdrawal_at_s: float
    paper_ends_at_s: float
    paper_back_after_s: float
    confirm_within_s: float
    takeout_every: int = 4


TABLES: dict[str, DrillTable] = {
    # A first try: eight orders in three minutes.
    "short": DrillTable(
        lasts_s=180.0,
        orders_at_s=(0.0, 12.0, 15.0, 45.0, 70.0, 73.0, 105.0, 125.0),
        regret_at_s=60.0,
        withdrawal_at_s=95.0,
        paper_ends_at_s=50.0,
        paper_back_after_s=60.0,
        confirm_within_s=90.0,
    ),
    # Friday, 19:00: twenty-five orders in ten minutes, in bunches as they come.
    "rush": DrillTable(
        lasts_s=600.0,
        orders_at_s=(
            *(0.0, 4.0, 30.0, 55.0, 58.0, 85.0, 110.0, 112.0, 140.0, 170.0, 172.0, 174.0),
            *(205.0, 235.0, 260.0, 262.0, 300.0, 330.0, 332.0, 360.0, 395.0, 425.0, 428.0, 470.0, 510.0),
        ),
        regret_at_s=150.0,
        withdrawal_at_s=290.0,
        paper_ends_at_s=200.0,
        paper_back_after_s=90.0,
        confirm_within_s=180.0,
    ),
}


class Paper(Protocol):
    """A printer whose paper may end."""

    def take_paper(self) -> None:
        """Let the paper end."""

    def put_paper(self) -> None:
        """Put paper in."""


class Drill:
    """One drill on one platform. Begun once; after that the platform plays it whenever it is looked at."""

    def __init__(self, market: Marketplace, printer: Paper, table: DrillTable, pace: float = 1.0) -> None:
        self._market = market
        self._printer = printer
        self._table = table
        self._pace = pace
        self._cancelled: set[str] = set()

    def begin(self) -> None:
        """Note in the platform's agenda everything that will happen."""
        table = self._table
        for number, at_s in enumerate(table.orders_at_s):
            wish = Wish(kind="TAKEOUT" if number % table.takeout_every == 3 else "DELIVERY", timing="INSTANT")
            self._at(at_s, lambda wish=wish: self._market.place(wish))  # type: ignore[misc]
        self._at(table.regret_at_s, lambda: self._cancel(self._ask))
        self._at(table.withdrawal_at_s, lambda: self._cancel(self._withdraw))
        self._at(table.paper_ends_at_s, self._printer.take_paper)
        self._at(table.paper_ends_at_s + table.paper_back_after_s, self._printer.put_paper)

    def _at(self, seconds: float, what: Callable[[], object]) -> None:
        self._market.later(seconds * self._pace, lambda: _ignoring(what))

    def _cancel(self, act: Callable[[Ticket], None]) -> None:
        """Cancel the oldest order that has been accepted; where none has, look again a little later."""
        for ticket in self._market.tickets():
            if ticket.state in _COOKING and ticket.order_id not in self._cancelled:
                self._cancelled.add(ticket.order_id)
                act(ticket)
                return
        self._at(_AGAIN_S, lambda: self._cancel(act))

    def _ask(self, ticket: Ticket) -> None:
        self._market.customer_asks_to_cancel(ticket.order_id, {"reason": "주소를 잘못 적었어요."})

    def _withdraw(self, ticket: Ticket) -> None:
        self._market.cancel(ticket.order_id, {})


def _ignoring(what: Callable[[], object]) -> None:
    """Do what was noted, unless the order has gone another way meanwhile."""
    try:
        what()
    except (RefusedMove, NoSuchOrder):
        return
