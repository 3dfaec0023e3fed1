"""Calls staff to a booked order when its cooking has to begin. It must not know how they are called."""

from __future__ import annotations

from dataclasses import replace

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.cooking_start import (
    TIME_TO_START,
    says_to_start,
    starts_at,
    was_known_at_acceptance,
)
from merchant_desk.domain.record import OrderRecord

from .facts import LinkState
from .ledger import Ledger
from .link import Link
from .order_book import OrderBook
from .ports import Batch, Clock

#: The booked orders are looked through this often (seconds).
LOOK_S = 1.0
_AWAY = frozenset({LinkState.OFFLINE, LinkState.SIGNED_OUT})


class Starting:
    """Main thread; owned by the counter; one run. Each order is called once, also beyond a restart.

    An order that staff have still to hear something else about is called when they have heard that: its voice means
    one thing. Whoever accepted an order whose start was there already knows it, and is not called.

    A clock that somebody has set would call too early, and then not at the right time: the next answer of the platform
    puts it right and is waited for. Where none comes, the clock counts as it is: in doubt it rings.
    """

    def __init__(self, book: OrderBook, ledger: Ledger, link: Link, clock: Clock, usual_min: int) -> None:
        self._book = book
        self._ledger = ledger
        self._link = link
        self._clock = clock
        self.usual_min = usual_min
        self._looked_s = float("-inf")

    def tick(self) -> None:
        """Look when it is time."""
        now_s = self._clock.monotonic_s()
        if now_s - self._looked_s < LOOK_S:
            return
        self._looked_s = now_s
        if not self._link.knows_time and self._link.facts().state not in _AWAY:
            return
        due = tuple(called for record in self._book.told() if (called := self._called(record)) is not None)
        if due:
            lines = tuple(self._ledger.line(record.order_id, Step.MOVED, "desk", "start") for record in due)
            self._ledger.save(Batch(records=due, lines=lines))

    def _called(self, record: OrderRecord) -> OrderRecord | None:
        """Return the order with the call to begin, or None where none is due."""
        start = starts_at(record, self.usual_min)
        if start is None or record.asked_to_start or record.noticed or self._clock.now() < start:
            return None
        if was_known_at_acceptance(record, start):
            return None
        kept = "" if says_to_start(record.note) else record.note
        note = f"{kept} {TIME_TO_START}".strip()
        return replace(record, asked_to_start=True, note=note, noticed=True, silenced_until=None)
