"""What must ring now, with which voice. Pure: the bell obeys it. It must not know sound."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from .cooking_start import says_to_start
from .record import OrderRecord
from .status import Status

#: A decision that the platform has not shown to hold this long before its deadline rings as trouble.
PENDING_ALARM_BEFORE_S = 90.0
#: A decision taken later than that has at least this long: time for an event, or for the first re-read.
PENDING_GRACE_S = 20.0
#: A decision without a deadline of its own rings as trouble after this time.
PENDING_ALARM_AFTER_S = 120.0
#: A new order whose deadline is nearer than this calls with a voice of its own.
EXPIRING_BEFORE_S = 90.0
#: Space or Esc silences what rings for this long.
SILENCE_S = 30.0
#: A silence that seems to last longer than this comes from a clock that was set back meanwhile: it is over.
LONGEST_SILENCE_S = 2 * SILENCE_S


class Voice(StrEnum):
    """The bell's voices, loudest meaning first. Each means one thing only.

    CANCELLED: stop, the order is gone. EXPIRING: a new order is about to be lost. CUSTOMER: a customer asks. NEW: an
    order waits for a decision. PLAN: the cooking of an order that was to wait has to begin now. TROUBLE: something
    must be looked at. PRINTER: a slip does not come out. NETWORK: the platform is away.
    """

    CANCELLED = "cancelled"
    EXPIRING = "expiring"
    CUSTOMER = "customer"
    NEW = "new"
    PLAN = "plan"
    TROUBLE = "trouble"
    PRINTER = "printer"
    NETWORK = "network"


@dataclass(frozen=True, slots=True)
class Call:
    """One reason to ring: a voice and the orders it is for (empty for the desk's own trouble)."""

    voice: Voice
    order_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ringing:
    """Everything that calls now, loudest first; the bell plays the voices in turn. Empty means silence."""

    calls: tuple[Call, ...] = ()

    @property
    def voices(self) -> tuple[Voice, ...]:
        """Return the voices to play in turn."""
        return tuple(call.voice for call in self.calls)

    @property
    def order_ids(self) -> tuple[str, ...]:
        """Return the orders that ring, loudest first, without repeats."""
        return tuple(dict.fromkeys(order_id for call in self.calls for order_id in call.order_ids))


def voice_of(record: OrderRecord, now: datetime) -> Voice | None:
    """Return with which voice this order calls at ``now`` (aware UTC), or None. Silencing is not considered.

    New orders call until somebody decides, with or without readable details, and as expiring in the last seconds
    before their deadline and after it; a cancellation calls until somebody has seen it; a customer's request until it
    is answered; an order whose cooking has to begin until somebody has silenced it, looked at it or moved it; an
    uncertain decision, or one that is pending shortly before its deadline, calls as trouble.
    """
    if record.alarm:
        return Voice.CANCELLED
    if record.customer_asks:
        return Voice.CUSTOMER
    if record.status is Status.NEW:
        return Voice.EXPIRING if is_expiring(record, now) else Voice.NEW
    if record.noticed and says_to_start(record.note):
        return Voice.PLAN
    if record.status is Status.UNSURE:
        # Without an attempted decision somebody has looked and left the order as it is.
        return Voice.TROUBLE if record.attempted is not None else None
    if record.is_pending and now >= pending_alarm_at(record):
        return Voice.TROUBLE
    return None


def is_expiring(record: OrderRecord, now: datetime) -> bool:
    """Tell whether the order's deadline is near or over at ``now`` (aware UTC)."""
    return record.deadline is not None and record.deadline - now < timedelta(seconds=EXPIRING_BEFORE_S)


def pending_alarm_at(record: OrderRecord) -> datetime:
    """Return when a pending decision becomes trouble (aware UTC)."""
    attempted_at = record.attempted_at or record.decided_at or record.received_at
    if record.settled is Status.NEW and record.deadline is not None:
        before_deadline = record.deadline - timedelta(seconds=PENDING_ALARM_BEFORE_S)
        return max(before_deadline, attempted_at + timedelta(seconds=PENDING_GRACE_S))
    return attempted_at + timedelta(seconds=PENDING_ALARM_AFTER_S)


def is_silenced(record: OrderRecord, now: datetime) -> bool:
    """Tell whether somebody has silenced the order at ``now`` (aware UTC); a clock set back mutes nothing."""
    until = record.silenced_until
    return until is not None and timedelta(0) < until - now <= timedelta(seconds=LONGEST_SILENCE_S)


def what_rings(
    records: Iterable[OrderRecord],
    now: datetime,
    *,
    trouble: bool = False,
    network: bool = False,
    printer: bool = False,
) -> Ringing:
    """Return what must ring at ``now``: per voice the orders, oldest first; silenced orders are left out.

    An order whose note staff must hear (``noticed``) rings as trouble if nothing else does.
    ``trouble`` (the journal cannot write), ``network`` (the platform is away for too long, or has signed the desk out)
    and ``printer`` (a slip does not come out) are the desk's own: they ring without an order.
    """
    by_voice: dict[Voice, list[OrderRecord]] = {}
    for record in records:
        voice = voice_of(record, now) or (Voice.TROUBLE if record.noticed else None)
        if voice is not None and not is_silenced(record, now):
            by_voice.setdefault(voice, []).append(record)
    if trouble:
        by_voice.setdefault(Voice.TROUBLE, [])
    if network:
        by_voice.setdefault(Voice.NETWORK, [])
    if printer:
        by_voice.setdefault(Voice.PRINTER, [])
    calls = []
    for voice in Voice:
        if voice in by_voice:
            ordered = sorted(by_voice[voice], key=lambda record: (record.received_at, record.order_id))
            calls.append(Call(voice, tuple(record.order_id for record in ordered)))
    return Ringing(tuple(calls))
