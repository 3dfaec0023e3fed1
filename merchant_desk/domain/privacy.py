"""How long a customer may be seen, and an order without its person. It must not know disks or windows.

Source: the code of conduct of the Korean delivery platforms (March 2023) and the regulator's review (June 2024): a
customer is masked without delay, at the latest 24 h after the delivery ends; three hours are the good practice. The
shop's setting says how many hours; beyond :data:`CAP_H` it counts as that.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta

from .order import Address, CashReceipt, Customer, Order, Payment
from .phone_search import without_numbers
from .record import OrderRecord
from .status import CLOSED

#: No setting shows a customer for longer (hours): the code of conduct's own limit.
CAP_H = 24
#: Shops forget to report a delivery: this long after the due time the clock starts all the same.
FORGOTTEN_AFTER = timedelta(hours=3)
_CODE = re.compile(r"[A-Z_]+")
#: A neighbourhood's name among the words of an address; a building (101동) begins with a figure.
_DONG = re.compile(r"[가-힣][가-힣0-9·]*(?:동|읍|면|리|가)")
#: A road without the numbers of its side streets and houses.
_ROAD = re.compile(r"[가-힣]+(?:로|길)")


def shown_for(shown_h: int) -> timedelta:
    """Return for how long a customer is shown after the clock has started; ``shown_h`` is the shop's own (1 to 24)."""
    return timedelta(hours=min(max(shown_h, 1), CAP_H))


def clock_starts_at(record: OrderRecord) -> datetime:
    """Return when the customer's clock starts (aware UTC), whether or not the order has ended yet.

    That is the closing event, or :data:`FORGOTTEN_AFTER` the due time, whichever is first. A due time before the order
    came cannot be true and counts as that moment: an address must not be hidden from a live order. One that is over
    may have come to this desk days late: there the moment counts in which it was made.
    """
    if record.closed_at is None:
        return max(record.due(), record.received_at) + FORGOTTEN_AFTER
    return min(max(record.due(), record.created_at) + FORGOTTEN_AFTER, record.closed_at)


def purge_due_at(record: OrderRecord, shown_h: int) -> datetime:
    """Return from when on nothing personal of the order may be held, with or without details (aware UTC)."""
    return clock_starts_at(record) + shown_for(shown_h)


def person_until(record: OrderRecord, shown_h: int) -> datetime | None:
    """Return until when the customer may be shown (aware UTC), or None where the order names nobody.

    A customer who was purged before, on request, was shown until then.
    """
    until = purge_due_at(record, shown_h)
    if record.forgotten_at is not None:
        return min(until, record.forgotten_at)
    return until if record.order is not None else None


def is_under_way(record: OrderRecord, now: datetime) -> bool:
    """Tell whether the shop still needs to know for whom it works: then nobody may purge the customer.

    An order that nobody closed has ended once its clock has started.
    """
    return record.status not in CLOSED and now < clock_starts_at(record)


def purged(record: OrderRecord, now: datetime) -> OrderRecord:
    """Return the record without its person for good, as of ``now``; one that is purged already stays as it is."""
    return hidden(replace(record, forgotten_at=record.forgotten_at or now))


def hidden(record: OrderRecord) -> OrderRecord:
    """Return the record as it may be shown afterwards; of a reason only the platform's codes stay, no free words."""
    reason = record.cancel_reason if _CODE.fullmatch(record.cancel_reason) else ""
    order = without_person(record.order) if record.order is not None else None
    return replace(record, order=order, cancel_reason=reason)


def without_person(order: Order) -> Order:
    """Return the order as it may be shown afterwards: dishes, money and times, but nobody and nobody's free words."""
    known = order.customer
    return replace(
        order,
        customer=Customer(orders_here=known.orders_here) if known is not None else None,
        address=None,
        delivery_note="",
        store_note="",
        items=tuple(
            replace(item, note="", options=tuple(replace(option, note="") for option in item.options))
            for item in order.items
        ),
        fees=tuple(replace(fee, note="") for fee in order.fees),
        payments=tuple(_without_number(payment) for payment in order.payments),
        invoice=replace(order.invoice, url="") if order.invoice is not None else None,
    )


def _without_number(payment: Payment) -> Payment:
    receipt = payment.cash_receipt
    return payment if receipt is None else replace(payment, cash_receipt=CashReceipt(receipt.kind))


def area_of(address: Address) -> str:
    """Return the neighbourhood of an address (인계동), else its road without any number (권광로); nothing at worst."""
    for part in (address.lot, address.formatted, address.road):
        for word in re.split(r"[\s,()]+", part):
            if _DONG.fullmatch(word):
                return word
    for part in (address.road, address.formatted):
        for word in re.split(r"[\s,()]+", part):
            if (road := _ROAD.match(word)) is not None:
                return road[0]
    return ""


def naming_nobody(record: OrderRecord) -> OrderRecord:
    """Return the record as it may stand on paper that anybody reads: no name, number, address or words for the rider.

    Of the address the neighbourhood stays. What the customer asks of the kitchen stays too, without telephone numbers:
    somebody who must not eat nuts is more important than a slip without words.
    """
    order = record.order
    reason = without_numbers(record.cancel_reason)
    if order is None:
        return replace(record, cancel_reason=reason)
    nobody = without_person(order)
    items = tuple(
        replace(
            item,
            note=without_numbers(item.note),
            options=tuple(replace(option, note=without_numbers(option.note)) for option in item.options),
        )
        for item in order.items
    )
    area = area_of(order.address) if order.address is not None else ""
    named = replace(
        nobody,
        items=items,
        store_note=without_numbers(order.store_note),
        address=Address(road=area) if area else None,
    )
    return replace(record, order=named, cancel_reason=reason)
