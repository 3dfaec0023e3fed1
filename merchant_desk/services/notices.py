"""The orders about which staff must hear once. It must not know what is wrong: that stands in the order's note."""

from __future__ import annotations


class Notices:
    """Main thread; owned by the counter. A notice rings as trouble until somebody has seen the order.

    Bounded: one notice for each order, the oldest are dropped beyond ``most``.
    """

    def __init__(self, most: int = 200) -> None:
        self._order_ids: dict[str, None] = {}
        self._most = most

    def add(self, order_id: str) -> None:
        """Ring for this order as trouble until :meth:`forget`."""
        self._order_ids.pop(order_id, None)
        self._order_ids[order_id] = None
        while len(self._order_ids) > self._most:
            del self._order_ids[next(iter(self._order_ids))]

    def forget(self, *order_ids: str) -> None:
        """Note that the orders have been heard, looked at, decided, or overtaken."""
        for order_id in order_ids:
            self._order_ids.pop(order_id, None)

    def order_ids(self) -> tuple[str, ...]:
        """Return the orders with a notice, oldest first."""
        return tuple(self._order_ids)
