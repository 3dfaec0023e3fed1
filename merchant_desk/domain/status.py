"""The one transition table of an order at the desk. It must not know who or what causes a move."""

from __future__ import annotations

from enum import StrEnum

from .events import EventType


class Status(StrEnum):
    """Where an order stands at this desk.

    *Settled* states were told by the platform. *Pending* states wait for it: a decision was taken here and
    the platform has not shown yet that it holds. UNSURE is a decision whose outcome cannot be found out: a
    person is asked.

    ============  ========================================================================================
    from          to
    ============  ========================================================================================
    NEW           ACCEPTING REJECTING (staff) · COOKING READY DISPATCHED DELIVERED CONCLUDED CANCELLED
    ACCEPTING     NEW (refused, still open) · UNSURE · COOKING READY DISPATCHED DELIVERED CONCLUDED CANCELLED
    REJECTING     NEW (denied) · UNSURE · COOKING READY DISPATCHED DELIVERED CONCLUDED CANCELLED
    COOKING       READYING DISPATCHING DELIVERING CANCELLING · READY DISPATCHED DELIVERED CONCLUDED CANCELLED
    READYING      COOKING (refused) · UNSURE · READY DISPATCHED DELIVERED CONCLUDED CANCELLED
    READY         DISPATCHING DELIVERING CANCELLING · DISPATCHED DELIVERED CONCLUDED CANCELLED
    DISPATCHING   COOKING READY (refused) · UNSURE · DISPATCHED DELIVERED CONCLUDED CANCELLED
    DISPATCHED    DELIVERING CANCELLING · DELIVERED CONCLUDED CANCELLED
    DELIVERING    COOKING READY DISPATCHED (refused) · UNSURE · DELIVERED CONCLUDED CANCELLED
    CANCELLING    COOKING READY DISPATCHED (denied) · UNSURE · DELIVERED CONCLUDED CANCELLED
    UNSURE        every pending state (staff decide again) · every settled state
    DELIVERED     CONCLUDED CANCELLED
    CONCLUDED     CANCELLED
    CANCELLED     (end)
    ============  ========================================================================================
    """

    NEW = "new"
    ACCEPTING = "accepting"
    REJECTING = "rejecting"
    COOKING = "cooking"
    READYING = "readying"
    READY = "ready"
    DISPATCHING = "dispatching"
    DISPATCHED = "dispatched"
    DELIVERING = "delivering"
    DELIVERED = "delivered"
    CANCELLING = "cancelling"
    UNSURE = "unsure"
    CONCLUDED = "concluded"
    CANCELLED = "cancelled"


S = Status

#: Settled states in the order in which an order lives; an event never moves it backwards.
SETTLED = (S.NEW, S.COOKING, S.READY, S.DISPATCHED, S.DELIVERED, S.CONCLUDED, S.CANCELLED)
PENDING = frozenset({S.ACCEPTING, S.REJECTING, S.READYING, S.DISPATCHING, S.DELIVERING, S.CANCELLING})
#: The order is over for the kitchen.
CLOSED = frozenset({S.DELIVERED, S.CONCLUDED, S.CANCELLED})

_AFTER_COOKING = frozenset({S.READY, S.DISPATCHED, S.DELIVERED, S.CONCLUDED, S.CANCELLED})
_AFTER_READY = _AFTER_COOKING - {S.READY}
_AFTER_DISPATCH = _AFTER_READY - {S.DISPATCHED}

TRANSITIONS: dict[Status, frozenset[Status]] = {
    S.NEW: _AFTER_COOKING | {S.ACCEPTING, S.REJECTING, S.COOKING},
    S.ACCEPTING: _AFTER_COOKING | {S.NEW, S.UNSURE, S.COOKING},
    S.REJECTING: _AFTER_COOKING | {S.NEW, S.UNSURE, S.COOKING},
    S.COOKING: _AFTER_COOKING | {S.READYING, S.DISPATCHING, S.DELIVERING, S.CANCELLING},
    S.READYING: _AFTER_COOKING | {S.COOKING, S.UNSURE},
    S.READY: _AFTER_READY | {S.DISPATCHING, S.DELIVERING, S.CANCELLING},
    S.DISPATCHING: _AFTER_READY | {S.COOKING, S.READY, S.UNSURE},
    S.DISPATCHED: _AFTER_DISPATCH | {S.DELIVERING, S.CANCELLING},
    S.DELIVERING: _AFTER_DISPATCH | {S.COOKING, S.READY, S.DISPATCHED, S.UNSURE},
    S.CANCELLING: _AFTER_DISPATCH | {S.COOKING, S.READY, S.DISPATCHED, S.UNSURE},
    S.UNSURE: PENDING | frozenset(SETTLED),
    S.DELIVERED: frozenset({S.CONCLUDED, S.CANCELLED}),
    S.CONCLUDED: frozenset({S.CANCELLED}),
    S.CANCELLED: frozenset(),
}

#: What the platform's last word about an order means for its settled state. Words that change nothing are absent.
MEANS: dict[EventType, Status] = {
    EventType.CREATED: S.NEW,
    EventType.CONFIRMED: S.COOKING,
    EventType.PREPARING: S.COOKING,
    EventType.READY_FOR_PICKUP: S.READY,
    EventType.DISPATCHED: S.DISPATCHED,
    EventType.PICKED_UP: S.DELIVERED,
    EventType.DELIVERED: S.DELIVERED,
    EventType.CONCLUDED: S.CONCLUDED,
    EventType.CANCELLED: S.CANCELLED,
}

#: Last words that only an accepted order can have, though they move nothing by themselves: while an acceptance
#: waits for proof they are that proof; on a new order they prove nothing, so it keeps ringing.
IMPLIES_ACCEPTED = frozenset({EventType.PREPARATION_REQUESTED, EventType.PICKUP_AREA_ASSIGNED})


def can_become(now: Status, then: Status) -> bool:
    """Tell whether the table allows the move; staying is always allowed."""
    return now is then or then in TRANSITIONS[now]


def is_ahead(settled: Status, other: Status) -> bool:
    """Tell whether ``other`` lies later in an order's life than ``settled`` (both settled states)."""
    return SETTLED.index(other) > SETTLED.index(settled)
