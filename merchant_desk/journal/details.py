"""Write an order's details as bytes and read them back exactly. It must not know that the bytes are sealed.

The format is JSON with a version. A field that a later version adds needs a default, then old bytes stay
readable and the version stays; only a field whose meaning changes makes a new version.
"""

from __future__ import annotations

import logging

import msgspec

from merchant_desk.domain.order import Order

VERSION = 1
_log = logging.getLogger(__name__)


class _Versioned(msgspec.Struct, frozen=True):
    v: int
    order: msgspec.Raw


_encoder = msgspec.json.Encoder()
_outer = msgspec.json.Decoder(_Versioned)
_inner = msgspec.json.Decoder(Order)


def write_details(order: Order) -> bytes | None:
    """Return the bytes, or None for an order that JSON cannot hold (half a surrogate pair in a text)."""
    try:
        return _encoder.encode(_Versioned(VERSION, msgspec.Raw(_encoder.encode(order))))
    except (ValueError, OverflowError):
        _log.exception("details cannot be written order=%s", order.order_id)
        return None


def read_details(body: bytes) -> Order | None:
    """Return the order, or None for bytes of an unknown version or none of ours."""
    try:
        outer = _outer.decode(body)
        return _inner.decode(outer.order) if outer.v == VERSION else None
    except (msgspec.MsgspecError, ValueError) as error:
        _log.error("details cannot be read: %s", type(error).__name__)  # its text is personal
        return None
