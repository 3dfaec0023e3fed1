"""What of an order only an office or the platform's help desk reads, in lines of small text. Pure, no widgets."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from merchant_desk.domain.order import Order
from merchant_desk.domain.record import OrderRecord
from merchant_desk.ui import telling, words
from merchant_desk.ui.local_time import day_and_clock

from . import order_words
from .line import Line

_LONGEST = 120


def more(record: OrderRecord, now: datetime) -> tuple[Line, ...]:
    """Return the rest of what an order says; ``now`` tells which times are today's."""
    return tuple(
        Line(order_words.MORE_LINE(what=what, value=value), soft=True)
        for what, told in _more(record, now)
        if (value := telling.shorten(told, _LONGEST))
    )


def _more(record: OrderRecord, now: datetime) -> Iterator[tuple[str, str]]:
    yield order_words.ORDERED_AT(), day_and_clock(record.created_at, now)
    yield order_words.CAME_AT(), day_and_clock(record.received_at, now)
    order = record.order
    if order is not None and order.preparation_start_at is not None:
        yield order_words.START_AT(), day_and_clock(order.preparation_start_at, now)
    if order is not None:
        yield from _of_order(order)
    yield order_words.ORDER_ID(), record.order_id
    yield order_words.OUR_CODE(), record.external_code


def _of_order(order: Order) -> Iterator[tuple[str, str]]:
    origin = order.origin
    yield order_words.PRIORITY(), str(order.priority) if order.priority is not None else ""
    yield order_words.PLATFORM_WANTS(), " · ".join(_wanted(order))
    yield order_words.CHANNEL(), origin.channel
    yield order_words.BRAND(), origin.brand
    yield order_words.CATEGORY(), origin.category
    yield order_words.APP(), origin.app_id
    yield order_words.DONG(), order.address.dong_code if order.address is not None else ""
    yield order_words.INVOICE_AT(), order.invoice.url if order.invoice is not None else ""


def _wanted(order: Order) -> Iterator[str]:
    """Yield the steps that the platform waits to be told of."""
    for wanted, said in (
        (order.send_preparing, words.PREPARING),
        (order.send_picked_up, words.PICKED_UP),
        (order.send_delivered, words.DELIVERED),
        (order.send_tracking, order_words.TRACKING),
    ):
        if wanted:
            yield said()
