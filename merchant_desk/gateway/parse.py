"""An order's details from the wire into the domain's order: everything readable is kept, the rest is named.

It must not know HTTP. A time without an offset is taken as UTC.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TypeVar

import msgspec

from merchant_desk.domain.errors import OrderUnreadable
from merchant_desk.domain.events import EventType
from merchant_desk.domain.order import Defect, Item, Order, OrderKind, Timing

from . import wire
from .amounts import HOME_CURRENCY, moment, money
from .order_parts import (
    MISSING,
    address,
    customer,
    due_at,
    fees,
    gift,
    invoice,
    items,
    origin,
    place,
    priority,
    total,
)
from .salvage import Defects, NotJson, read
from .tenders import discounts, payments

P = TypeVar("P", bound=msgspec.Struct)


def parse_order(raw: bytes, order_id: str, fallback_at: datetime) -> Order:
    """Return the order in the bytes of an answer to a question for ``order_id``.

    ``fallback_at`` (aware UTC) stands in for a creation time that cannot be read. What cannot be read is None,
    empty or UNKNOWN and named in ``defects``. Raises OrderUnreadable, and nothing else, where there is nothing
    to cook from: no JSON object, not one readable item, or another order than the one asked for.
    """
    defects = Defects()
    try:
        document = read(raw, wire.OrderDocument, defects)
    except NotJson as wrong:
        raise OrderUnreadable("주문 내용이 올바른 형식이 아닙니다.", raw=raw, detail=str(wrong)) from wrong
    if document is None:
        raise OrderUnreadable("주문 내용이 올바른 형식이 아닙니다.", raw=raw, detail="no JSON object")
    if not document.id:
        defects.add("id", MISSING)
    elif document.id.lower() != order_id.lower():
        raise OrderUnreadable("플랫폼이 다른 주문의 내용을 보냈습니다.", raw=raw, detail="another order's id")
    dishes = tuple(items(document.items or (), defects))
    if not dishes:
        raise OrderUnreadable(
            "주문에서 메뉴를 읽을 수 없습니다.",
            raw=raw,
            display_id=document.display_id or "",
            created_at=moment(document.created_at, "createdAt", defects),
            last_event=EventType.read(document.last_event) if document.last_event else None,
            detail="no readable item",
        )
    return _order(document, order_id, fallback_at, dishes, defects)


def _order(
    document: wire.OrderDocument,
    order_id: str,
    fallback_at: datetime,
    dishes: tuple[Item, ...],
    defects: Defects,
) -> Order:
    profile = document.x_kr or wire.KoreanProfile()
    created_at = moment(document.created_at, "createdAt", defects)
    if created_at is None:
        defects.add("createdAt", MISSING)
    merchant = _needed(document.merchant, wire.Merchant, "merchant", defects)
    block = _needed(document.payments, wire.PaymentBlock, "payments", defects)
    schedule = document.schedule or wire.Schedule()
    paid_by = payments(document, defects)
    currency = next((way.amount.currency for way in paid_by if way.amount is not None), HOME_CURRENCY)
    kind, timing, sums = _kind(document, defects), _timing(document, defects), total(document.total, defects)
    if sums.amount is not None and sums.amount.currency != HOME_CURRENCY:
        defects.add("total.orderAmount.currency", "원이 아닌 통화입니다.")
    delivery, indoor = document.delivery or wire.Delivery(), document.indoor or wire.Indoor()
    takeout = document.takeout or wire.Takeout()
    reference = delivery.delivery_address.reference if delivery.delivery_address else None
    order = Order(
        order_id=order_id,
        display_id=document.display_id or "",
        kind=kind,
        timing=timing,
        created_at=created_at or fallback_at,
        merchant_id=merchant.id or "",
        merchant_name=merchant.name or "",
        preparation_start_at=moment(
            document.preparation_start_date_time, "preparationStartDateTime", defects
        ),
        items=dishes,
        fees=tuple(fees(document.other_fees or (), defects)),
        discounts=discounts(document, defects),
        total=sums,
        payments=paid_by,
        prepaid=money(block.prepaid, currency, "payments.prepaid", defects),
        pending=money(block.pending, currency, "payments.pending", defects),
        customer=customer(document.customer, profile.safe_phone, defects),
        address=address(delivery.delivery_address, profile.address),
        delivered_by=delivery.delivered_by or "",
        due_at=due_at(document, kind, defects),
        scheduled_from=moment(schedule.scheduled_date_time_start, "schedule.scheduledDateTimeStart", defects),
        scheduled_to=moment(schedule.scheduled_date_time_end, "schedule.scheduledDateTimeEnd", defects),
        place=place(document.indoor),
        pickup_code=delivery.pickup_code or "",
        store_note=_both(profile.store_note, document.extra_info),
        delivery_note=_both(profile.delivery_note, reference),
        disposables=profile.disposables,
        reusable_container=profile.reusable_container,
        last_event=EventType.read(document.last_event) if document.last_event else None,
        confirm_by=moment(profile.confirm_by, "x-kr.confirmBy", defects),
        send_preparing=document.send_preparing is True,
        send_picked_up=document.send_picked_up is True,
        send_delivered=document.send_delivered is True,
        send_tracking=document.send_tracking is True,
        priority=priority(document.order_priority),
        way=(takeout.mode if kind is OrderKind.TAKEOUT else indoor.mode) or "",
        waiter=indoor.waiter_code or "",
        arrived_at=moment(delivery.delivery_date_time, "delivery.deliveryDateTime", defects),
        gift=gift(profile.gift_coupon, defects),
        invoice=invoice(document.tax_invoice),
        origin=origin(document),
    )
    _complete(document, kind, timing, defects)
    return replace(order, defects=_named(defects))


def _both(korean: str | None, standard: str | None) -> str:
    """Return the note of ``x-kr`` and the standard's, where that says something else: no wish is lost."""
    if not korean or not standard or standard == korean:
        return korean or standard or ""
    return f"{korean}\n{standard}"


def _kind(document: wire.OrderDocument, defects: Defects) -> OrderKind:
    if (word := document.type or "") in OrderKind.__members__:
        return OrderKind(word)
    defects.add("type", "모르는 주문 종류입니다.")
    return OrderKind.UNKNOWN


def _timing(document: wire.OrderDocument, defects: Defects) -> Timing:
    if (word := document.order_timing or "") in Timing.__members__:
        return Timing(word)
    defects.add("orderTiming", "모르는 주문 시점입니다.")
    return Timing.UNKNOWN


def _named(defects: Defects) -> tuple[Defect, ...]:
    """Return the defects found; beyond the limit the last one says that there are more."""
    found = tuple(Defect(path, problem) for path, problem in defects.found.items())
    return (*found, Defect("…", "읽을 수 없는 곳이 더 있습니다.")) if defects.more else found


def _complete(document: wire.OrderDocument, kind: OrderKind, timing: Timing, defects: Defects) -> None:
    """Name what the standard requires and the order lacks, as far as a shop needs it."""
    needed: list[tuple[str, object]] = [
        ("displayId", document.display_id),
        ("preparationStartDateTime", document.preparation_start_date_time),
    ]
    if kind is OrderKind.DELIVERY:
        needed += [("delivery", document.delivery), ("customer", document.customer)]
        if document.delivery is not None:
            needed += [("delivery.deliveryAddress", document.delivery.delivery_address)]
    elif kind is OrderKind.TAKEOUT:
        needed += [("takeout", document.takeout)]
    elif kind is OrderKind.INDOOR:
        needed += [("indoor", document.indoor)]
    if timing is Timing.SCHEDULED:
        needed += [("schedule", document.schedule)]
    for path, value in needed:
        if value is None or value == "":
            defects.add(path, MISSING)


def _needed(block: P | None, kind: type[P], path: str, defects: Defects) -> P:
    """Return a required block, or an empty one and a defect."""
    if block is None:
        defects.add(path, MISSING)
        return kind()
    return block
