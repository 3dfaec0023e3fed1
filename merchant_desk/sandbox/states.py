"""The practice platform's own table of what may happen to an order; it must not know HTTP, events' ids or time."""

from __future__ import annotations

from enum import StrEnum


class State(StrEnum):
    """Where an order stands on the platform's side."""

    PLACED = "PLACED"
    CONFIRMED = "CONFIRMED"
    PREPARING = "PREPARING"
    READY = "READY"
    DISPATCHED = "DISPATCHED"
    DELIVERED = "DELIVERED"
    PICKED_UP = "PICKED_UP"
    CONCLUDED = "CONCLUDED"
    CANCELLED = "CANCELLED"


class Move(StrEnum):
    """What can change an order's state.

    ===========  ==============================================  ==========  ================
    move         from                                            to          event
    ===========  ==============================================  ==========  ================
    confirm      PLACED                                          CONFIRMED   CONFIRMED
    preparing    CONFIRMED                                       PREPARING   PREPARING
    ready        CONFIRMED PREPARING                             READY       READY_FOR_PICKUP
    dispatch     CONFIRMED PREPARING READY                       DISPATCHED  DISPATCHED
    delivered    DISPATCHED                                      DELIVERED   DELIVERED
    picked_up    READY                                           PICKED_UP   PICKED_UP
    conclude     READY DISPATCHED DELIVERED PICKED_UP            CONCLUDED   CONCLUDED
    cancel       PLACED CONFIRMED PREPARING READY                CANCELLED   CANCELLED
    force        PLACED CONFIRMED PREPARING READY DISPATCHED     CANCELLED   CANCELLED
    ===========  ==============================================  ==========  ================

    ``cancel`` is what the shop asks for or what both sides agreed on; ``force`` is the platform's own word,
    the missed deadline included. DELIVERED, PICKED_UP, CONCLUDED and CANCELLED orders are not cancelled any more.
    """

    CONFIRM = "confirm"
    PREPARING = "preparing"
    READY = "ready"
    DISPATCH = "dispatch"
    DELIVERED = "delivered"
    PICKED_UP = "picked_up"
    CONCLUDE = "conclude"
    CANCEL = "cancel"
    FORCE = "force"


class RefusedMove(Exception):
    """The table forbids the move; ``repeat`` tells that the order is already there."""

    def __init__(self, sentence: str, *, repeat: bool) -> None:
        super().__init__(sentence)
        self.repeat = repeat


S = State
_OPEN = frozenset({S.PLACED, S.CONFIRMED, S.PREPARING, S.READY})
_COOKING = frozenset({S.CONFIRMED, S.PREPARING})

#: For each move: the states it starts from, the state it leads to, the event that tells of it.
MOVES: dict[Move, tuple[frozenset[State], State, str]] = {
    Move.CONFIRM: (frozenset({S.PLACED}), S.CONFIRMED, "CONFIRMED"),
    Move.PREPARING: (frozenset({S.CONFIRMED}), S.PREPARING, "PREPARING"),
    Move.READY: (_COOKING, S.READY, "READY_FOR_PICKUP"),
    Move.DISPATCH: (_COOKING | {S.READY}, S.DISPATCHED, "DISPATCHED"),
    Move.DELIVERED: (frozenset({S.DISPATCHED}), S.DELIVERED, "DELIVERED"),
    Move.PICKED_UP: (frozenset({S.READY}), S.PICKED_UP, "PICKED_UP"),
    Move.CONCLUDE: (
        frozenset({S.READY, S.DISPATCHED, S.DELIVERED, S.PICKED_UP}),
        S.CONCLUDED,
        "CONCLUDED",
    ),
    Move.CANCEL: (_OPEN, S.CANCELLED, "CANCELLED"),
    Move.FORCE: (_OPEN | {S.DISPATCHED}, S.CANCELLED, "CANCELLED"),
}

ENDED = frozenset({S.CONCLUDED, S.CANCELLED})
#: States of an order that has been accepted and still goes on.
ACCEPTED = frozenset({S.CONFIRMED, S.PREPARING, S.READY, S.DISPATCHED})

#: The desk's call for each move (the standard's path below /v1/orders/{id}/) and the order types that have it.
CALLS: dict[str, tuple[Move, frozenset[str]]] = {
    "confirm": (Move.CONFIRM, frozenset({"DELIVERY", "TAKEOUT", "INDOOR"})),
    "preparing": (Move.PREPARING, frozenset({"TAKEOUT"})),
    "readyForPickup": (Move.READY, frozenset({"DELIVERY", "TAKEOUT", "INDOOR"})),
    "pickedUp": (Move.PICKED_UP, frozenset({"TAKEOUT"})),
    "dispatch": (Move.DISPATCH, frozenset({"DELIVERY"})),
    "delivered": (Move.DELIVERED, frozenset({"DELIVERY"})),
}

#: Calls that an order must have asked for with the boolean field named here.
ASKED_FOR = {
    "preparing": "sendPreparing",
    "pickedUp": "sendPickedUp",
    "delivered": "sendDelivered",
    "tracking": "sendTracking",
}


def after(move: Move, state: State) -> State:
    """Return the state that ``move`` leads to from ``state``; raises RefusedMove where the table forbids it."""
    starts, target, _event = MOVES[move]
    if state in starts:
        return target
    repeat = state is target
    sentence = f"the order is already {state}" if repeat else f"{move} is not possible: the order is {state}"
    raise RefusedMove(sentence, repeat=repeat)
