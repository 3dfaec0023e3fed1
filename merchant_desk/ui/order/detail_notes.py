"""What must be said about the selected order before its dishes: troubles, bookings, requests. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from merchant_desk.domain.decision import waits_for_signal
from merchant_desk.domain.order import Defect, Order, OrderKind, Timing
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import Status
from merchant_desk.domain.unsent import Unsent
from merchant_desk.services.facts import LinkState
from merchant_desk.ui import telling, words
from merchant_desk.ui.ages import cooking_stage, ordered_ago, unsent_sentence
from merchant_desk.ui.local_time import clock, date
from merchant_desk.ui.said.said import said
from merchant_desk.ui.settings import privacy_words

from . import order_words

_MOST_DEFECTS = 3
_AMOUNT_WORDS = ("amount", "price", "total", "value", "prepaid", "pending", "fee", "change")


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence on a ground: ``request`` (yellow), ``trouble`` (crimson) or ``plan`` (violet)."""

    text: str
    tone: str


def notes(
    record: OrderRecord,
    usual_min: int,
    now: datetime,
    waits: Unsent | None = None,
    link: LinkState = LinkState.ONLINE,
) -> tuple[Note, ...]:
    """Return the sentences from top to bottom, what must stop the kitchen first.

    ``usual_min`` is the shop's own preparation time; ``waits`` is the decision that has not left the shop.
    """
    return (*_ages(record, now, waits, link), *_notes(record, usual_min))


def _ages(record: OrderRecord, now: datetime, waits: Unsent | None, link: LinkState) -> Iterator[Note]:
    """Say what has waited, and how far the kitchen is where the customer wants to cancel."""
    if record.customer_asks and (stage := cooking_stage(record, now)):
        yield Note(words.ASKED_AT_STAGE(stage=stage), "trouble")
    if waits is not None and not waits.too_late:
        yield Note(unsent_sentence(waits, link, now), "trouble")
    if ordered := ordered_ago(record, now):
        yield Note(words.CAME_LATE(ordered=ordered), "plan")


def _without_details(record: OrderRecord) -> str:
    if record.forgotten_at is not None:
        return privacy_words.NOT_HELD()
    if not record.is_open:
        return words.NOT_HELD()
    return words.COMING_LONG() if record.status is Status.NEW else words.COMING_YET()


def _notes(record: OrderRecord, usual_min: int) -> Iterator[Note]:
    if record.alarm or record.status is Status.CANCELLED:
        yield _cancelled(record)
    if record.note:
        yield Note(telling.shorten(said(record.note)), "trouble")
    if record.unreadable:
        yield Note(telling.shorten(said(record.unreadable)), "trouble")
    elif record.elsewhere:
        yield Note(words.ELSEWHERE_LONG(), "plan")
    order = record.order
    if order is None:
        if not record.unreadable:
            yield Note(_without_details(record), "plan")
        return
    if order.priority == 1:
        yield Note(order_words.FIRST_OF_ALL(priority=order.priority), "plan")
    if order.timing is Timing.SCHEDULED:
        yield Note(_planned(order, record.preparation_min or usual_min), "plan")
    if waits_for_signal(order, asked_to_start=record.asked_to_start):
        yield Note(words.WAIT_FOR_SIGNAL(), "trouble")
    for defect in order.defects[:_MOST_DEFECTS]:
        yield Note(_defect(defect), "trouble")
    if request := _request(order):
        yield Note(request, "request")


def _cancelled(record: OrderRecord) -> Note:
    """Return that the order is over; the kitchen has to stop only where it may have begun."""
    reason = telling.cancel_reason(record.cancel_reason)
    may_cook = record.alarm or record.elsewhere or record.preparation_min or record.confirmed_at is not None
    if may_cook:
        return Note(words.CANCELLED_WHY(reason=reason) if reason else words.CANCELLED_LONG(), "trouble")
    return Note(words.OVER_WHY(reason=reason) if reason else words.OVER_LONG(), "plan")


def _planned(order: Order, preparation_min: int) -> str:
    start = order.scheduled_from or order.due()
    window = clock(start)
    if order.scheduled_to is not None and order.scheduled_to > start:
        window = words.PLANNED_WINDOW(start=window, end=clock(order.scheduled_to))
    planned = words.PLANNED_DELIVERY if order.kind is OrderKind.DELIVERY else words.PLANNED_TAKEOUT
    from_clock = clock(order.starts_cooking_at(preparation_min))
    return f"{planned(date=date(start), clock=window)} · {words.COOK_FROM(clock=from_clock)}"


def _defect(defect: Defect) -> str:
    path = telling.shorten(defect.path, 60)
    last = defect.path.rpartition(".")[2].lower()
    about_money = any(word in last for word in _AMOUNT_WORDS)
    return words.AMOUNT_DEFECT(path=path) if about_money else words.OTHER_DEFECT(path=path)


def _request(order: Order) -> str:
    parts = [telling.shorten(order.store_note)]
    if order.disposables is not None:
        parts.append(words.WITH_DISPOSABLES() if order.disposables else words.NO_DISPOSABLES())
    if order.reusable_container:
        parts.append(words.REUSABLE())
    return " · ".join(part for part in parts if part)
