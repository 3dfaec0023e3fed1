"""What staff (or the owner's rule) may decide about an order, and the words for it. It must not know HTTP.

Source of the codes: Open Delivery 1.7.0, schemas ``RequestCancelled`` and ``RequestDenied``.
"""

from __future__ import annotations

from enum import StrEnum

from .order import Order, OrderKind, Timing
from .status import Status, can_become


class Action(StrEnum):
    """A decision that leaves the shop as one request to the platform."""

    ACCEPT = "accept"
    REJECT = "reject"
    PREPARING = "preparing"
    READY = "ready"
    DISPATCH = "dispatch"
    DELIVERED = "delivered"
    PICKED_UP = "picked_up"
    CANCEL = "cancel"
    ACCEPT_CANCELLATION = "accept_cancellation"
    DENY_CANCELLATION = "deny_cancellation"


class CancelCode(StrEnum):
    """Why the shop rejects or cancels (the standard's codes)."""

    UNAVAILABLE_ITEM = "UNAVAILABLE_ITEM"
    INTERNAL_DIFFICULTIES_OF_THE_RESTAURANT = "INTERNAL_DIFFICULTIES_OF_THE_RESTAURANT"
    OUTSIDE_DELIVERY_HOURS = "OUTSIDE_DELIVERY_HOURS"
    ORDER_OUTSIDE_THE_DELIVERY_AREA = "ORDER_OUTSIDE_THE_DELIVERY_AREA"
    RESTAURANT_WITHOUT_DELIVERY_PERSON = "RESTAURANT_WITHOUT_DELIVERY_PERSON"
    DELIVERY_PROBLEM = "DELIVERY_PROBLEM"
    OUTDATED_MENU = "OUTDATED_MENU"
    DUPLICATE_APPLICATION = "DUPLICATE_APPLICATION"
    BLOCKED_CUSTOMER = "BLOCKED_CUSTOMER"
    RISK_AREA = "RISK_AREA"
    SYSTEMIC_ISSUES = "SYSTEMIC_ISSUES"


class DenyCode(StrEnum):
    """Why the shop denies a customer's cancellation (the standard's codes)."""

    DISH_ALREADY_DONE = "DISH_ALREADY_DONE"
    OUT_FOR_DELIVERY = "OUT_FOR_DELIVERY"


#: The state in which an order waits for the platform after each decision. The answers to a customer's
#: cancellation request and PREPARING leave the order where it is: only the platform's event moves it.
WAITS_AS: dict[Action, Status] = {
    Action.ACCEPT: Status.ACCEPTING,
    Action.REJECT: Status.REJECTING,
    Action.READY: Status.READYING,
    Action.DISPATCH: Status.DISPATCHING,
    Action.DELIVERED: Status.DELIVERING,
    Action.PICKED_UP: Status.DELIVERING,
    Action.CANCEL: Status.CANCELLING,
}

#: The settled state that proves each decision.
PROVEN_BY: dict[Action, Status] = {
    Action.ACCEPT: Status.COOKING,
    Action.REJECT: Status.CANCELLED,
    Action.READY: Status.READY,
    Action.DISPATCH: Status.DISPATCHED,
    Action.DELIVERED: Status.DELIVERED,
    Action.PICKED_UP: Status.DELIVERED,
    Action.CANCEL: Status.CANCELLED,
}


def possible(status: Status, order: Order | None) -> tuple[Action, ...]:
    """Return what may be decided now, in the order in which a counter needs it.

    A take-out order is never dispatched; *delivered* and *picked up* are offered only where the order asks for
    them (``sendDelivered``, ``sendPickedUp``). An unreadable order can be accepted and rejected only.
    """
    wanted = [Action.ACCEPT, Action.REJECT]
    if order is not None:
        wanted.append(Action.READY)
        if order.kind is OrderKind.DELIVERY:
            wanted.append(Action.DISPATCH)
            if order.send_delivered:
                wanted.append(Action.DELIVERED)
        elif order.send_picked_up:
            wanted.append(Action.PICKED_UP)
    wanted.append(Action.CANCEL)
    return tuple(action for action in wanted if _allowed(status, action))


def _allowed(status: Status, action: Action) -> bool:
    """Tell whether the transition table lets ``action`` start from ``status``."""
    waits_as = WAITS_AS[action]
    return status is not waits_as and can_become(status, waits_as)


def waits_for_signal(order: Order | None, *, asked_to_start: bool) -> bool:
    """Tell whether cooking must wait: an ONDEMAND order starts only when the platform asks for it."""
    return order is not None and order.timing is Timing.ONDEMAND and not asked_to_start
