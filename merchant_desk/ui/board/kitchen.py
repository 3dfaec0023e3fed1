"""The kitchen's list: what of the open orders is to be cooked, and where the window shows it. No widgets."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from merchant_desk.domain.open_dishes import OpenDishes, is_in_kitchen, open_dishes
from merchant_desk.domain.order import Order
from merchant_desk.domain.record import OrderRecord


class Kitchen:
    """Main thread; owned by the window. Sums up anew only when another order is in the kitchen.

    A person turns the list on and off. While it is on it stands where else the quiet page would, and right after it was
    wanted even before the selected order; what calls anew, and what a person selects, goes before it.
    """

    def __init__(self) -> None:
        self.dishes = OpenDishes()
        self._orders: list[Order] = []
        self._is_on = False
        self._is_first = False

    def look(self, records: Iterable[OrderRecord], now: datetime, usual_min: int) -> None:
        """Sum up what is to be cooked at ``now`` (aware UTC)."""
        orders = [
            record.order
            for record in records
            if record.order is not None and is_in_kitchen(record, now, usual_min)
        ]
        same = len(orders) == len(self._orders) and all(map(_is, orders, self._orders))
        if not same:
            self._orders, self.dishes = orders, open_dishes(orders)

    def turn(self, *, is_shown: bool) -> None:
        """Turn the list on, before everything else, or off where it is in sight."""
        self._is_on = self._is_first = not is_shown

    def step_aside(self) -> None:
        """Let an order be seen: it calls, or a person selected it."""
        self._is_first = False

    def is_shown(self, *, an_order_is_selected: bool) -> bool:
        """Tell whether the list stands on the page; with nothing to cook it never does."""
        if not self.dishes.dishes:
            return False
        return self._is_first or (self._is_on and not an_order_is_selected)


def _is(one: Order, other: Order) -> bool:
    return one is other
