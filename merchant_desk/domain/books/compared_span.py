"""Compare many orders in one pass and keep what matters most. It must not know why a single order differs."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from .comparison import Cause, Difference, compare_order
from .fees import FeeRule
from .sale import Sale
from .settlement import SettledLine

#: Orders whose differences are held; the sums count all.
MOST_ORDERS = 200


@dataclass(frozen=True, slots=True)
class BothSides:
    """One order to be compared: ``expected`` and ``stated`` lines as the journal keeps them, ``sale`` where known.

    ``is_due``: the statements of its day are whole, so that an order they do not name is missing in them. ``tip``: what
    they name as one.
    """

    day: date
    sale: Sale | None
    expected: Sequence[SettledLine]
    stated: Sequence[SettledLine]
    is_due: bool = True
    tip: int = 0


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a span's comparison found: ``differences`` of the orders that differ most, by day and order.

    ``orders`` counts all orders that differ, ``amount`` sums all their differences; ``causes`` says so by cause (of an
    order the first one), most orders first.
    """

    differences: tuple[Difference, ...]
    orders: int
    amount: int
    causes: tuple[tuple[Cause, int, int], ...]


def compare_span(
    orders: Iterable[BothSides], rule_on: Callable[[date], FeeRule | None], most: int = MOST_ORDERS
) -> Comparison:
    """Compare the orders of a span, all of one currency, in one pass; the differences of ``most`` orders are held."""
    kept: list[tuple[int, int, tuple[Difference, ...]]] = []
    causes: dict[Cause, tuple[int, int]] = {}
    for place, both in enumerate(orders):
        found = compare_order(
            both.sale,
            both.expected,
            both.stated,
            rule_on(both.day),
            both.day,
            is_due=both.is_due,
            tip=both.tip,
        )
        if not found:
            continue
        amount = sum(one.amount for one in found)
        count, total = causes.get(found[0].cause, (0, 0))
        causes[found[0].cause] = (count + 1, total + amount)
        heapq.heappush(kept, (max(abs(one.amount) for one in found), -place, found))
        if len(kept) > most:
            heapq.heappop(kept)
    together = sorted((found for _, _, found in kept), key=lambda found: (found[0].day, found[0].order_id))
    return Comparison(
        tuple(one for found in together for one in found),
        sum(count for count, _ in causes.values()),
        sum(total for _, total in causes.values()),
        tuple(
            sorted(
                ((cause, *counted) for cause, counted in causes.items()), key=lambda one: (-one[1], one[0])
            )
        ),
    )
