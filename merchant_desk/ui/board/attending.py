"""Which order the counter attends to: the selection rule and the guard against a second press. No widgets."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from merchant_desk.domain.attention import Voice, voice_of
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import Status

#: A person who picked an order within this time keeps it when another one rings.
HOLD_S = 5.0
#: Within this time after an acceptance, or after the bar turned to another order, a press is the old one's echo.
GUARD_S = 0.6


def calling(records: Iterable[OrderRecord], now: datetime) -> tuple[OrderRecord, ...]:
    """Return the orders that call for a person, silenced or not: loudest voice first, then oldest."""
    loudness = list(Voice)
    voiced = [(voice, record) for record in records if (voice := voice_of(record, now)) is not None]
    voiced.sort(key=lambda pair: (loudness.index(pair[0]), pair[1].received_at, pair[1].order_id))
    return tuple(record for _, record in voiced)


class Attending:
    """Holds what is selected. Main thread; owned by the window. Times are monotonic seconds.

    Automatic: the first calling order. By a person: kept until it is gone, or until something new calls and
    the person has not touched the board for :data:`HOLD_S`, or until its own call has been answered.
    """

    def __init__(self) -> None:
        self.selected = ""
        self._followed = ""  # what was selected at the last look, unless a person has picked since
        self._picked_at_s: float | None = None
        self._known_calls: frozenset[str] = frozenset()
        self._known_expiring: frozenset[str] = frozenset()
        self._turned_at_s: float | None = None
        self._target = ""
        self._target_turned_at_s: float | None = None
        self._accepted_at_s: float | None = None
        self._called: tuple[tuple[OrderRecord, ...], datetime, tuple[OrderRecord, ...]] | None = None

    def calling(self, records: tuple[OrderRecord, ...], now: datetime) -> tuple[OrderRecord, ...]:
        """Return :func:`calling`; asked again about the same orders at the same moment it does not look again."""
        if self._called is None or self._called[0] is not records or self._called[1] != now:
            self._called = (records, now, calling(records, now))
        return self._called[2]

    def pick(self, order_id: str, now_s: float) -> None:
        """Select what a person picked (empty for nothing)."""
        self.selected = order_id
        self._followed = ""
        self._picked_at_s = now_s if order_id else None
        self._turned_at_s = None

    def attend(self, records: tuple[OrderRecord, ...], now: datetime, now_s: float) -> bool:
        """Apply the rule; tell whether something calls that did not call before, or is about to expire by now."""
        ids = {record.order_id for record in records}
        calls = self.calling(records, now)
        called = frozenset(record.order_id for record in calls)
        fresh = called - self._known_calls
        answered = self._followed in self._known_calls and self._followed not in called
        self._known_calls = called
        expiring = frozenset(r.order_id for r in calls if voice_of(r, now) is Voice.EXPIRING)
        hurries = expiring - self._known_expiring
        self._known_expiring = expiring
        if self.selected not in ids:
            self.pick("", now_s)
        held = self._picked_at_s is not None and now_s - self._picked_at_s < HOLD_S
        attends_a_call = self.selected in called
        if calls and (answered or not self.selected or (fresh and not held and not attends_a_call)):
            turned_at_s = now_s if self.selected else None
            self.pick("", now_s)
            self.selected, self._turned_at_s = calls[0].order_id, turned_at_s
        self._followed = self.selected
        return bool(fresh or hurries)

    def target(self, records: tuple[OrderRecord, ...], now: datetime, now_s: float) -> OrderRecord | None:
        """Return the order that F2 accepts: the selected one if it is new, else the oldest new one."""
        new = [
            record
            for record in self.calling(records, now)
            if record.status is Status.NEW and not record.customer_asks
        ]
        chosen = next((record for record in new if record.order_id == self.selected), new[0] if new else None)
        order_id = chosen.order_id if chosen is not None else ""
        if order_id != self._target:
            by_person = self._picked_at_s is not None and order_id == self.selected
            self._target_turned_at_s = now_s if self._target and order_id and not by_person else None
            self._target = order_id
        return chosen

    def may_press(self, now_s: float) -> bool:
        """Tell whether a press now means the order that is shown, not the one before it."""
        return self._turned_at_s is None or now_s - self._turned_at_s >= GUARD_S

    def may_accept(self, now_s: float) -> bool:
        """Tell whether a press now means the order that the bar names, and note the acceptance."""
        for since_s in (self._accepted_at_s, self._target_turned_at_s):
            if since_s is not None and now_s - since_s < GUARD_S:
                return False
        self._accepted_at_s = now_s
        return True
