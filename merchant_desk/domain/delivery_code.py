"""When the shop may ask whether a delivery code is right. It must not know how the platform is asked.

Source: Open Delivery 1.7.0, ``POST /v1/orders/{orderId}/validateCode``: the customer tells the code to the person at
the door, who has it checked. A code for the platform's own rider (``pickupCode``) is compared by eye, not checked.
"""

from __future__ import annotations

from .order import OrderKind
from .record import OrderRecord
from .status import CLOSED, Status

#: No code that a person reads out is longer.
LONGEST = 32
_WITH_THE_SHOP = frozenset({Status.COOKING, Status.READY, Status.DISPATCHED})


def may_check(record: OrderRecord) -> bool:
    """Tell whether the order has a code that the shop's own rider may have checked: accepted, and not over."""
    order = record.order
    if order is None or order.kind is not OrderKind.DELIVERY or order.is_delivered_by_platform:
        return False
    return record.settled in _WITH_THE_SHOP and record.status not in CLOSED


def cleaned(typed: str) -> str:
    """Return a code as it is sent: without the spaces that people put between figures."""
    return "".join(typed.split())[:LONGEST]
