"""The events in a poll's answer: one unreadable entry never loses the others. It must not know HTTP."""

from __future__ import annotations

from datetime import datetime

import msgspec

from merchant_desk.domain.events import Event, EventType

from . import wire
from .amounts import moment
from .salvage import Defects, generic, salvage

_EVENTS = msgspec.json.Decoder(list[wire.EventEntry])


def parse_events(raw: bytes, merchant_id: str, fallback_at: datetime) -> tuple[tuple[Event, ...], int] | None:
    """Return the events and how many entries were none, or None where the answer is no list.

    An event needs its own id, its order's id and its type; ``fallback_at`` (aware UTC) stands in for a time
    that cannot be read, ``merchant_id`` for one that is not told: the question was for this merchant only.
    Raises NotJson.
    """
    try:
        entries: list[wire.EventEntry] = _EVENTS.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        saved = _saved(raw)
        if saved is None:
            return None
        entries = saved
    events = [_event(entry, merchant_id, fallback_at) for entry in entries]
    readable = tuple(event for event in events if event is not None)
    return readable, len(events) - len(readable)


def _saved(raw: bytes) -> list[wire.EventEntry] | None:
    """Return the entries part by part; what is no object at all becomes an empty entry."""
    defects = Defects()
    values = generic(raw, defects)
    if not isinstance(values, list):
        return None
    return [
        salvage(value, wire.EventEntry, "", defects) if isinstance(value, dict) else wire.EventEntry()
        for value in values
    ]


def _event(entry: wire.EventEntry, merchant_id: str, fallback_at: datetime) -> Event | None:
    if not entry.event_id or not entry.order_id or not entry.event_type:
        return None
    about = entry.metadata or wire.EventMetadata()
    return Event(
        event_id=entry.event_id,
        order_id=entry.order_id,
        kind=EventType.read(entry.event_type),
        word=entry.event_type,
        created_at=moment(entry.created_at, "createdAt", Defects()) or fallback_at,
        reason=about.reason or "",
        code=about.code or "",
        merchant_id=entry.merchant_id or merchant_id,
    )
