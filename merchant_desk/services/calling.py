"""Tells the bell what rings, and notes what of it was heard. It must not know how sound is made."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from merchant_desk.domain.attention import SILENCE_S, Call, Ringing, Voice, pending_alarm_at, what_rings
from merchant_desk.domain.black_box import Step

from .asked_slips import AskedSlips
from .deciding import Deciding
from .ledger import Ledger
from .link import Link
from .order_book import OrderBook
from .own_calls import OwnCalls
from .ports import Batch, Bell, Clock
from .reconciling import Reconciling

#: The bell is told what rings at least this often (seconds), and at once after a change.
LOOK_S = 0.25


class Calling:
    """Main thread; owned by the counter; one run. ``ringing`` is what the bell was told last."""

    def __init__(
        self,
        *,
        bell: Bell,
        book: OrderBook,
        ledger: Ledger,
        reconciling: Reconciling,
        deciding: Deciding,
        link: Link,
        asked_slips: AskedSlips,
        clock: Clock,
    ) -> None:
        self._bell = bell
        self._book = book
        self._ledger = ledger
        self._reconciling = reconciling
        self._deciding = deciding
        self._link = link
        self._asked_slips = asked_slips
        self._clock = clock
        self._own_calls = OwnCalls(clock)
        self._looked_s = float("-inf")
        self.ringing = Ringing()

    def changed(self) -> None:
        """Have the bell told with the next tick."""
        self._looked_s = float("-inf")

    def tick(self) -> None:
        """Look again when it is time."""
        if self._clock.monotonic_s() - self._looked_s >= LOOK_S:
            self.look()

    def look(self) -> None:
        """Let the bell obey what calls for attention now."""
        now = self._clock.now()
        self._looked_s = self._clock.monotonic_s()
        for record in self._book.open_records():
            if record.is_pending and now >= pending_alarm_at(record):
                self._reconciling.overdue(record)
        self.ringing = what_rings(
            self._book.told(),
            now,
            trouble=self._own_calls.rings(Voice.TROUBLE, has_reason=bool(self._ledger.trouble)),
            network=self._own_calls.rings(Voice.NETWORK, has_reason=self._link.calls),
            printer=self._own_calls.rings(Voice.PRINTER, has_reason=self._asked_slips.calls),
        )
        self._bell.obey(self.ringing)

    def silence(self, by: str) -> None:
        """Silence what rings now for 30 s; a notice that was heard does not ring again, its words stay."""
        if self.ringing.calls:
            self._own_calls.silence()
            self._deciding.silence(self.ringing.order_ids, SILENCE_S, by)
            self.look()

    def heard(self, call: Call, at: datetime) -> None:
        """Note the orders for which the sound of a voice was really consumed."""
        records = [r for order_id in call.order_ids if (r := self._book.record(order_id)) is not None]
        lines = tuple(
            self._ledger.line(record.order_id, Step.RANG, "bell", call.voice.value) for record in records
        )
        first = tuple(replace(record, rang_at=at) for record in records if record.rang_at is None)
        self._ledger.save(Batch(records=first, lines=lines))

    def silent(self, order_ids: tuple[str, ...], reason: str) -> None:
        """Note the orders that should ring while nothing can be heard."""
        known = [order_id for order_id in order_ids if self._book.record(order_id) is not None]
        lines = tuple(self._ledger.line(order_id, Step.SILENT, "bell", reason[:120]) for order_id in known)
        self._ledger.save(Batch(lines=lines))
