"""Where an order goes and how it is paid, in lines of small text. Pure; it must not know widgets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from merchant_desk.domain.order import Address, Discount, Order, OrderKind, Payment, Tender

from . import telling, words

#: Lists longer than this are no shop's orders; what is left out is named by its number.
_MOST_LINES = 12
_PLATFORM_DELIVERS = {"MARKETPLACE", "LOGISTIC", "PLATFORM"}


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text: bold for what is needed at the door, ``warn`` for what must be checked or collected."""

    text: str
    bold: bool = False
    warn: bool = False


def where_title(order: Order) -> str:
    """Return the heading of :func:`where`."""
    if order.kind is OrderKind.DELIVERY:
        return words.ADDRESS()
    return words.PLACE() if order.place or order.pickup_code else words.CUSTOMER()


def where(order: Order) -> tuple[Line, ...]:
    """Return address (road and lot), door, safe number, pickup code and customer."""
    return tuple(_where(order))


def _where(order: Order) -> Iterator[Line]:
    if order.kind is OrderKind.DELIVERY:
        yield from _address(order.address)
    if order.place.strip():
        yield Line(telling.shorten(order.place, 80), bold=True)
    if order.pickup_code:
        yield Line(words.PICKUP_CODE(code=telling.shorten(order.pickup_code, 40)), bold=True)
    if order.delivery_note.strip():
        yield Line(telling.shorten(order.delivery_note), bold=True)
    if order.customer is not None:
        customer = order.customer
        if customer.safe_phone:
            yield Line(words.SAFE_PHONE(number=telling.shorten(customer.safe_phone, 30)))
        elif customer.phone:
            yield Line(words.PHONE(number=telling.shorten(customer.phone, 30)))
        about = [telling.shorten(customer.name, 40)]
        if customer.orders_here is not None:
            count = customer.orders_here + 1
            about.append(words.ORDERS_HERE(count=count) if count > 1 else words.FIRST_ORDER())
        if said := " · ".join(part for part in about if part):
            yield Line(said)
    if order.kind is OrderKind.DELIVERY and order.delivered_by:
        by_platform = order.delivered_by.upper() in _PLATFORM_DELIVERS
        yield Line(words.RIDER_PLATFORM() if by_platform else words.RIDER_SHOP())


def _address(address: Address | None) -> Iterator[Line]:
    if address is None or not (address.road or address.lot or address.formatted):
        yield Line(words.ADDRESS_UNKNOWN(), warn=True)
        return
    yield Line(telling.shorten(address.road or address.formatted or address.lot, 160), bold=True)
    if address.detail:
        yield Line(telling.shorten(address.detail, 120), bold=True)
    if address.lot and address.road:
        yield Line(words.LOT(lot=telling.shorten(address.lot, 120)))


def money(order: Order) -> tuple[Line, ...]:
    """Return the payments by tender, what is to be collected, change, fees, and discounts with their payers."""
    return tuple(_money(order))


def _money(order: Order) -> Iterator[Line]:
    for payment in order.payments[:_MOST_LINES]:
        yield from _payment(payment)
    collect = order.to_collect()
    if collect is not None and len(order.payments) != 1:
        yield Line(words.COLLECT(amount=collect), bold=True, warn=True)
    if len(order.payments) != 1:
        yield Line(words.TOTAL(amount=telling.amount(order.total.amount)), warn=order.total.amount is None)
    for fee in order.fees[:_MOST_LINES]:
        said = words.FEE_TIP if fee.kind == "DELIVERY_FEE" else words.FEE_OTHER
        yield Line(
            said(name=telling.shorten(fee.name, 40), amount=telling.amount(fee.amount)),
            warn=fee.amount is None,
        )
    for discount in order.discounts[:_MOST_LINES]:
        yield from _discount(discount)


def _payment(payment: Payment) -> Iterator[Line]:
    said = words.PREPAID if payment.prepaid else words.TO_PAY
    unread = payment.amount is None
    tender = telling.tender(payment)
    yield Line(
        said(amount=telling.amount(payment.amount), tender=tender),
        bold=True,
        warn=unread or not payment.prepaid,
    )
    change = payment.change()
    if payment.tender is Tender.CASH and change is not None:
        yield Line(words.CHANGE(paid=payment.change_for, change=change), bold=True)


def _discount(discount: Discount) -> Iterator[Line]:
    if not discount.shares:
        payer = words.PAYER_UNKNOWN()
        yield Line(
            words.DISCOUNT(amount=telling.amount(discount.amount), payer=payer), warn=discount.amount is None
        )
    for share in discount.shares[:_MOST_LINES]:
        said = words.DISCOUNT_NAMED if share.name else words.DISCOUNT
        payer = telling.PAYERS[share.sponsor]()
        name = telling.shorten(share.name, 40)
        yield Line(
            said(name=name, amount=telling.amount(share.amount), payer=payer), warn=share.amount is None
        )
