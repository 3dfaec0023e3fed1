"""Which kind of orders the board shows, and until when. No widgets; it must not know how orders are arranged."""

from __future__ import annotations

from collections.abc import Iterable

from merchant_desk.domain.order import OrderKind
from merchant_desk.domain.record import OrderRecord

#: The kinds that can be chosen, in the order of their chips; None shows all of them.
CHOICES: tuple[OrderKind | None, ...] = (None, OrderKind.DELIVERY, OrderKind.TAKEOUT, OrderKind.INDOOR)
#: A filter that nobody has touched for this long is forgotten: whoever comes next sees the whole board.
LASTS_S = 60.0


class KindFilter:
    """Main thread; owned by the window. Times are monotonic seconds.

    It ends by itself after :data:`LASTS_S` in which nobody touched filter or board, and as soon as something new calls:
    then the whole board counts.
    """

    def __init__(self) -> None:
        self.kind: OrderKind | None = None
        self._touched_at_s = 0.0

    def choose(self, kind: OrderKind | None, now_s: float) -> None:
        """Show orders of one kind; the kind that is shown already, once more, shows all."""
        self.kind = None if kind is self.kind else kind
        self._touched_at_s = now_s

    def turn_on(self, now_s: float) -> None:
        """Show the next kind of :data:`CHOICES`, after the last one all."""
        self.kind = CHOICES[(CHOICES.index(self.kind) + 1) % len(CHOICES)]
        self._touched_at_s = now_s

    def touch(self, now_s: float) -> None:
        """Note that somebody works with the board."""
        self._touched_at_s = now_s

    def look(self, now_s: float, *, something_new: bool) -> None:
        """End the filter where its time is over or something new calls."""
        if something_new or now_s - self._touched_at_s >= LASTS_S:
            self.kind = None


def counts(records: Iterable[OrderRecord]) -> dict[OrderKind | None, int]:
    """Return how many open orders there are of each kind of :data:`CHOICES`, None for all of them."""
    found: dict[OrderKind | None, int] = dict.fromkeys(CHOICES, 0)
    for record in records:
        if record.is_open:
            found[None] += 1
            if record.order is not None and record.order.kind in found:
                found[record.order.kind] += 1
    return found
