"""What a platform tells about an order. It must not know how events travel.

Source of the names: Open Delivery 1.7.0, schema ``Event``. The prose of the standard says CANCELLATION_DENIED
where its enum says CANCELLED_DENIED: both are read as the same event.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class EventType(StrEnum):
    """The event types of the standard; UNKNOWN is any other word, which alerts staff."""

    CREATED = "CREATED"
    CONFIRMED = "CONFIRMED"
    PREPARATION_REQUESTED = "PREPARATION_REQUESTED"
    PREPARING = "PREPARING"
    READY_FOR_PICKUP = "READY_FOR_PICKUP"
    PICKUP_AREA_ASSIGNED = "PICKUP_AREA_ASSIGNED"
    DISPATCHED = "DISPATCHED"
    PICKED_UP = "PICKED_UP"
    DELIVERED = "DELIVERED"
    CONCLUDED = "CONCLUDED"
    CANCELLATION_REQUESTED = "CANCELLATION_REQUESTED"
    CANCELLATION_REQUEST_DENIED = "CANCELLATION_REQUEST_DENIED"
    CANCELLED = "CANCELLED"
    ORDER_CANCELLATION_REQUEST = "ORDER_CANCELLATION_REQUEST"
    CANCELLED_DENIED = "CANCELLED_DENIED"
    UNKNOWN = "UNKNOWN"

    @classmethod
    def read(cls, word: str) -> EventType:
        """Return the type for the platform's ``word``; never raises."""
        if word == "CANCELLATION_DENIED":
            return cls.CANCELLED_DENIED
        try:
            return cls(word)
        except ValueError:
            return cls.UNKNOWN


@dataclass(frozen=True, slots=True)
class Event:
    """One event as received. ``word`` is the type as sent (the acknowledgement repeats it)."""

    event_id: str
    order_id: str
    kind: EventType
    word: str
    created_at: datetime
    reason: str = ""
    code: str = ""
    merchant_id: str = ""
