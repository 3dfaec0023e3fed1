"""Words for what has waited: decisions that have not left, orders that came late, cooking that is asked about. Pure."""

from __future__ import annotations

from datetime import datetime

from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import CLOSED, Status
from merchant_desk.domain.unsent import Unsent
from merchant_desk.services.facts import LinkState

from . import words
from .local_time import ago

_STAGES = {
    Status.NEW: words.STATE_NEW,
    Status.COOKING: words.STATE_COOKING,
    Status.READY: words.STATE_READY,
    Status.DISPATCHED: words.STATE_DISPATCHED,
}


def unsent_short(waits: Unsent, now: datetime) -> str:
    """Return a card's words for a decision that has not left: ``못 보냄 · 3분째``."""
    return _with_age(words.UNSENT_SHORT(), waits.since, now)


def unsent_sentence(waits: Unsent, link: LinkState, now: datetime) -> str:
    """Return why a decision is still here and since when: minutes only, so that no row moves each second."""
    if link is LinkState.OFFLINE:
        return _with_age(words.UNSENT_OFFLINE(), waits.since, now)
    if link is LinkState.SIGNED_OUT:
        return _with_age(words.UNSENT_SIGNED_OUT(), waits.since, now)
    return _with_age(words.UNSENT(), waits.since, now)


def _with_age(said: str, since: datetime, now: datetime) -> str:
    minutes = int((now - since).total_seconds()) // 60
    if minutes < 1:
        return said
    hours = minutes // 60
    age = words.FOR_HOURS(hours=hours) if hours else words.FOR_MINUTES(minutes=minutes)
    return words.WITH_AGE(said=said, age=age)


def ordered_ago(record: OrderRecord, now: datetime) -> str:
    """Return ``12분 전 주문`` where an order came late and is still open, else nothing."""
    if not record.came_late or record.status in CLOSED:
        return ""
    return words.ORDERED_AGO(ago=ago(record.created_at, now))


def cooking_stage(record: OrderRecord, now: datetime) -> str:
    """Return how far the kitchen is with an order whose customer wants to cancel: ``조리 중 · 접수 뒤 12분``."""
    stage = _STAGES.get(record.settled)
    if stage is None:
        return ""
    accepted_at = record.decided_at or record.confirmed_at
    if record.settled is Status.NEW or accepted_at is None:
        return stage()
    minutes = max(0, int((now - accepted_at).total_seconds()) // 60)
    return words.STAGE(stage=stage(), minutes=minutes) if minutes else words.STAGE_FRESH(stage=stage())
