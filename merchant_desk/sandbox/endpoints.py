"""The names of the desk's calls by method and path; it must not know what they do."""

from __future__ import annotations

import re

_FIXED = {
    ("POST", "/oauth/token"): "token",
    ("GET", "/v1/events:polling"): "poll",
    ("POST", "/v1/events/acknowledgment"): "ack",
    ("POST", "/v1/merchantUpdate"): "merchant_update",
    ("GET", "/v1/paymentBatchByDate"): "batch_dates",
    ("GET", "/v1/paymentBatchByIds"): "batch_ids",
}
_OF_ORDER = {
    ("GET", ""): "details",
    ("PATCH", "details"): "patch_details",
    ("POST", "confirm"): "confirm",
    ("POST", "preparing"): "preparing",
    ("POST", "readyForPickup"): "ready",
    ("POST", "pickedUp"): "picked_up",
    ("POST", "dispatch"): "dispatch",
    ("POST", "delivered"): "delivered",
    ("POST", "tracking"): "tracking",
    ("POST", "validateCode"): "validate_code",
    ("POST", "requestCancellation"): "request_cancellation",
    ("POST", "acceptCancellation"): "accept_cancellation",
    ("POST", "denyCancellation"): "deny_cancellation",
}
_ORDER = re.compile(r"/v1/orders/([^/]+)(?:/([A-Za-z]+))?")

#: Every name, in the order of protocol's table.
ENDPOINTS = (*_FIXED.values(), *_OF_ORDER.values())
OTHER = "other"


def identify(method: str, path: str) -> tuple[str, str]:
    """Return the call's name (OTHER for none) and its order id ("" for none)."""
    if name := _FIXED.get((method, path)):
        return name, ""
    found = _ORDER.fullmatch(path)
    if found:
        return _OF_ORDER.get((method, found[2] or ""), OTHER), found[1]
    return OTHER, ""
