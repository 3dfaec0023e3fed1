"""Check what a desk sends against the standard's rules; it must not know orders or answers."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from .answers import BadBody, is_uuid
from .events import ACK_LIMIT

CANCEL_CODES = frozenset(
    {
        "SYSTEMIC_ISSUES",
        "DUPLICATE_APPLICATION",
        "UNAVAILABLE_ITEM",
        "RESTAURANT_WITHOUT_DELIVERY_PERSON",
        "OUTDATED_MENU",
        "ORDER_OUTSIDE_THE_DELIVERY_AREA",
        "BLOCKED_CUSTOMER",
        "OUTSIDE_DELIVERY_HOURS",
        "INTERNAL_DIFFICULTIES_OF_THE_RESTAURANT",
        "RISK_AREA",
        "DELIVERY_PROBLEM",
    }
)
DENY_CODES = frozenset({"DISH_ALREADY_DONE", "OUT_FOR_DELIVERY"})
EVENT_TYPES = frozenset(
    {
        "CREATED",
        "CONFIRMED",
        "PREPARATION_REQUESTED",
        "PREPARING",
        "DISPATCHED",
        "READY_FOR_PICKUP",
        "PICKUP_AREA_ASSIGNED",
        "PICKED_UP",
        "DELIVERED",
        "CONCLUDED",
        "CANCELLATION_REQUESTED",
        "CANCELLATION_REQUEST_DENIED",
        "CANCELLED",
        "ORDER_CANCELLATION_REQUEST",
        "CANCELLED_DENIED",
    }
)


def check_merchants(header: str | None) -> frozenset[str]:
    """Return the merchants of x-polling-merchants, empty where the header is absent; raises BadBody."""
    if header is None:
        return frozenset()
    names = [name.strip() for name in header.split(",")]
    if len(names) > 100:
        raise BadBody("x-polling-merchants names more than 100 merchants")
    for name in names:
        if not 36 <= len(name) <= 100 or not name.isascii():
            raise BadBody("a merchant id in x-polling-merchants must have 36 to 100 ASCII characters")
    return frozenset(names)


def check_types(wanted: list[str]) -> frozenset[str]:
    """Return the event types to hand out, empty for all; raises BadBody."""
    if unknown := set(wanted) - EVENT_TYPES:
        raise BadBody(f"eventType: unknown {', '.join(sorted(unknown))}")
    return frozenset(wanted)


def check_acks(body: Any) -> list[dict[str, str]]:
    """Return the entries of an acknowledgement; raises BadBody."""
    if not isinstance(body, list):
        raise BadBody("an acknowledgement is an array")
    if len(body) > ACK_LIMIT:
        raise BadBody(f"an acknowledgement has at most {ACK_LIMIT} entries, not {len(body)}")
    for entry in body:
        if not isinstance(entry, dict):
            raise BadBody("an entry of an acknowledgement is an object")
        if not is_uuid(entry.get("id")) or not is_uuid(entry.get("orderId")):
            raise BadBody("an entry of an acknowledgement has the UUIDs id and orderId")
        if not isinstance(entry.get("eventType"), str) or not entry["eventType"]:
            raise BadBody("an entry of an acknowledgement has an eventType")
    return body


def check_confirm(body: dict[str, Any], order_created_at: str) -> None:
    """Raise BadBody unless a confirmation names our code and the order's own time of creation."""
    code = body.get("orderExternalCode")
    if not isinstance(code, str) or not code:
        raise BadBody("orderExternalCode is missing")
    created = check_time(body, "createdAt")
    if not _same_time(created, order_created_at):
        raise BadBody(f"createdAt must be the order's, {order_created_at}")
    if not isinstance(body.get("reason", ""), str):
        raise BadBody("reason is a text")
    minutes = body.get("preparationTime", 0)
    if isinstance(minutes, bool) or not isinstance(minutes, int) or minutes < 0:
        raise BadBody("preparationTime is a whole number of minutes")


def _same_time(moment: datetime, text: str) -> bool:
    """Tell whether both are the same instant; a text that is no time (an order broken on purpose) passes."""
    try:
        return moment == datetime.fromisoformat(text)
    except (TypeError, ValueError):
        return True


def check_time(body: dict[str, Any], name: str) -> datetime:
    """Return the RFC 3339 time at ``name``; raises BadBody."""
    try:
        moment = datetime.fromisoformat(body[name])
    except (KeyError, TypeError, ValueError):
        raise BadBody(f"{name} must be a date and time (RFC 3339)") from None
    if moment.tzinfo is None or "T" not in body[name].upper():
        raise BadBody(f"{name} must be a date and time with its offset (RFC 3339)")
    return moment


def check_cancellation(body: dict[str, Any], item_ids: frozenset[str]) -> None:
    """Raise BadBody unless the shop's request to cancel is complete and names items of the order only."""
    _words(body, CANCEL_CODES)
    if body.get("mode") not in ("AUTO", "MANUAL"):
        raise BadBody("mode is AUTO or MANUAL")
    for name in ("outOfStockItems", "invalidItems"):
        listed = body.get(name, [])
        if not isinstance(listed, list) or len(listed) > 100 or not all(is_uuid(one) for one in listed):
            raise BadBody(f"{name} is an array of at most 100 UUIDs")
        if not item_ids.issuperset(listed):
            raise BadBody(f"{name} names what the order does not have")


def check_denial(body: dict[str, Any]) -> None:
    """Raise BadBody unless the refusal of a customer's wish is complete."""
    _words(body, DENY_CODES)


def check_tracking(body: dict[str, Any], *, required: bool) -> None:
    """Raise BadBody unless deliveryTrackingInfo is an object, or absent where it may be."""
    if "deliveryTrackingInfo" not in body and not required:
        return
    if not isinstance(body.get("deliveryTrackingInfo"), dict):
        raise BadBody("deliveryTrackingInfo is an object")


#: What news of each kind must name besides the id.
_NAMED = {"ITEM": ("name", "description", "externalCode", "unit"), "OPTION": ()}


def check_merchant_update(body: dict[str, Any]) -> None:
    """Raise BadBody unless the shop's news has a known status or names what has changed."""
    if body.get("merchantStatus", "AVAILABLE") not in ("AVAILABLE", "UNAVAILABLE"):
        raise BadBody("merchantStatus is AVAILABLE or UNAVAILABLE")
    if "entityType" not in body:
        return
    things = body.get("updatedObjects")
    if not isinstance(things, list) or not things:
        raise BadBody("updatedObjects must not be empty where entityType is given")
    if body["entityType"] not in _NAMED:
        raise BadBody(f"this platform knows news of {', '.join(_NAMED)} only")
    for thing in things:
        _check_thing(thing, _NAMED[body["entityType"]])


def _check_thing(thing: object, named: tuple[str, ...]) -> None:
    """Raise BadBody unless a part of the menu has an id, the fields of its kind and a known status."""
    if not isinstance(thing, dict) or not is_uuid(thing.get("id")):
        raise BadBody("updatedObjects have UUIDs as ids")
    if missing := [field for field in named if not isinstance(thing.get(field), str)]:
        raise BadBody(f"{', '.join(missing)} must be given as text")
    if thing.get("status", "AVAILABLE") not in ("AVAILABLE", "UNAVAILABLE"):
        raise BadBody("status is AVAILABLE or UNAVAILABLE")


def _words(body: dict[str, Any], codes: frozenset[str]) -> None:
    if not isinstance(body.get("reason"), str):
        raise BadBody("reason is missing")
    if body.get("code") not in codes:
        raise BadBody(f"code must be one of {', '.join(sorted(codes))}")
