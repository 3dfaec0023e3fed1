"""Sentences that staff must hear about an order once. It must not know how they are shown."""

from __future__ import annotations


class Notices:
    """Main thread; owned by the counter. A notice rings as trouble until somebody has seen the order.

    Bounded: one notice for each order, the oldest are dropped beyond ``most``.
    """

    def __init__(self, most: int = 200) -> None:
        self._sentences: dict[str, str] = {}
        self._most = most

    def add(self, order_id: str, sentence: str) -> None:
        """Ring for this order as trouble until :meth:`forget`."""
        self._sentences.pop(order_id, None)
        self._sentences[order_id] = sentence
        while len(self._sentences) > self._most:
            del self._sentences[next(iter(self._sentences))]

    def forget(self, order_id: str) -> None:
        """Note that the order has been looked at, decided, or overtaken."""
        self._sentences.pop(order_id, None)

    def forget_all(self, order_ids: tuple[str, ...]) -> None:
        """Note that somebody has heard the notices of these orders."""
        for order_id in order_ids:
            self.forget(order_id)

    def order_ids(self) -> tuple[str, ...]:
        """Return the orders with a notice, oldest first."""
        return tuple(self._sentences)
