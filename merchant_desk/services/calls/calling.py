"""Tells the bell what rings, and notes what of it was heard. It must not know how sound is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from merchant_desk.domain.attention import SILENCE_S, Call, Ringing, Voice, pending_alarm_at, what_rings
from merchant_desk.domain.black_box import Step
from merchant_desk.domain.quiet_hours import is_quiet
from merchant_desk.services.deciding import Deciding
from merchant_desk.services.ledger import Ledger
from merchant_desk.services.link import Link
from merchant_desk.services.order_book import OrderBook
from merchant_desk.services.ports import Batch, Bell, Clock
from merchant_desk.services.printing.asked_slips import AskedSlips
from merchant_desk.services.reconciling import Reconciling
from merchant_desk.services.settings import Settings

from .own_calls import OwnCalls
from .speaking import Speaking
from .speech_port import NoSpeech, Speech

#: The bell is told what rings at least this often (seconds), and at once after a change.
LOOK_S = 0.25


class Calling:
    """Main thread; owned by the counter; one run. ``ringing`` is what the bell was told last.

    In the quiet hours the desk's own troubles, the network and the printers are shown and not rung, but not while the
    shop is open by its plan: an order that cannot come is missed in silence. Orders are never quiet. What rings for
    long is also said aloud.
    """

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
        settings: Settings,
        speech: Speech | None = None,
    ) -> None:
        self._bell = bell
        self._book = book
        self._ledger = ledger
        self._reconciling = reconciling
        self._deciding = deciding
        self._link = link
        self._asked_slips = asked_slips
        self._clock = clock
        self._attention, self._hours = settings.attention, settings.hours
        self._own_calls = OwnCalls(clock)
        #: Tells whether the opening check found something that staff must hear of.
        self.check_calls: Callable[[], bool] = bool
        self._looked_s = float("-inf")
        self.ringing = Ringing()
        self.speaking = Speaking(
            speech or NoSpeech(),
            book,
            clock,
            lambda: self.ringing,
            settings.attention,
            settings.screen.language,
        )

    def use(self, settings: Settings) -> None:
        """Call by other settings from now on."""
        self._attention, self._hours = settings.attention, settings.hours
        self.speaking.use(settings.attention, settings.screen.language)
        self.changed()

    def changed(self) -> None:
        """Have the bell told with the next tick."""
        self._looked_s = float("-inf")

    def tick(self) -> None:
        """Look again when it is time."""
        if self._clock.monotonic_s() - self._looked_s >= LOOK_S:
            self.look()
            self.speaking.tick()

    def look(self) -> None:
        """Let the bell obey what calls for attention now."""
        now = self._clock.now()
        self._looked_s = self._clock.monotonic_s()
        for record in self._book.open_records():
            if record.is_pending and now >= pending_alarm_at(record):
                self._reconciling.overdue(record)
        trouble = self._own_calls.rings(
            Voice.TROUBLE, has_reason=bool(self._ledger.trouble) or self.check_calls()
        )
        network = self._own_calls.rings(Voice.NETWORK, has_reason=self._link.calls)
        printer = self._own_calls.rings(Voice.PRINTER, has_reason=self._asked_slips.calls)
        is_planned = self._hours.span_at(now) is not None
        loud = is_planned or not is_quiet(now, self._attention.quiet_from_min, self._attention.quiet_to_min)
        self.ringing = what_rings(
            self._book.told(),
            now,
            trouble=trouble and loud,
            network=network and loud,
            printer=printer and loud,
        )
        self._bell.obey(self.ringing)

    def silence(self, by: str, order_id: str = "") -> None:
        """Silence what rings now for 30 s, or that one order; a notice that was heard does not ring again."""
        if order_id:
            if order_id in self.ringing.order_ids:
                self._deciding.silence((order_id,), SILENCE_S, by)
                self.look()
        elif self.ringing.calls:
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
