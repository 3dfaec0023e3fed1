"""Where an order goes and how it is paid, in lines of small text. Pure; it must not know widgets."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from merchant_desk.domain.order import (
    Address,
    CashReceipt,
    Customer,
    Gift,
    Invoice,
    Order,
    OrderKind,
    Payment,
    ReceiptKind,
    Tender,
)
from merchant_desk.ui import telling, words
from merchant_desk.ui.local_time import day_and_clock
from merchant_desk.ui.settings import privacy_words

from . import order_words
from .line import MOST_LINES, Line, bounded, masked
from .person_view import Person, Sight

_RECEIPTS = {
    ReceiptKind.PERSONAL: order_words.RECEIPT_PERSONAL,
    ReceiptKind.BUSINESS: order_words.RECEIPT_BUSINESS,
    ReceiptKind.UNKNOWN: order_words.RECEIPT_UNKNOWN,
}
#: Ways of the standard that say what to do with the food, or who ordered.
_WAYS = {"PICKUP_AREA": order_words.PICKUP_AREA, "TERMINAL": order_words.KIOSK}


def where_title(order: Order) -> str:
    """Return the heading of :func:`where`."""
    if order.kind is OrderKind.DELIVERY:
        return words.ADDRESS()
    return words.PLACE() if order.place or order.pickup_code else words.CUSTOMER()


def where(order: Order, now: datetime, person: Person) -> tuple[Line, ...]:
    """Return address (road and lot), door, safe number, codes, customer and times, as they stand at ``now``.

    ``person`` tells how the customer is shown; where it is masked the order must be without its person.
    """
    return tuple(_where(order, now, person))


def _masked(person: Person, now: datetime) -> Iterator[Line]:
    """Say that the customer is not in sight, and why."""
    when = day_and_clock(person.until, now) if person.until is not None else ""
    if person.sight is Sight.VEILED:
        yield Line(privacy_words.VEILED(), bold=True)
        yield Line(privacy_words.VEILED_UNTIL(when=when), soft=True)
    elif person.sight is Sight.OVER:
        yield Line(privacy_words.HIDDEN_SINCE(when=when), bold=True)
    else:
        yield Line(privacy_words.FORGOTTEN_AT(when=when), bold=True)


def _where(order: Order, now: datetime, person: Person) -> Iterator[Line]:
    if person.is_masked:
        yield from _masked(person, now)
    elif order.kind is OrderKind.DELIVERY:
        yield from _address(order.address)
    yield from _handed_over(order)
    if order.delivery_note.strip():
        yield Line(telling.shorten(order.delivery_note), bold=True)
    if order.customer is not None:
        yield from _customer(order.customer, now)
    if order.kind is OrderKind.DELIVERY and order.delivered_by:
        yield Line(words.RIDER_PLATFORM() if order.is_delivered_by_platform else words.RIDER_SHOP())
    for at, said in ((order.due_at, order_words.PROMISED_AT), (order.arrived_at, order_words.ARRIVED)):
        if at is not None:
            yield Line(said(when=day_and_clock(at, now)))
    if person.until is not None and person.sight is Sight.SHOWN:
        yield Line(privacy_words.SHOWN_UNTIL(when=day_and_clock(person.until, now)), soft=True)


def _handed_over(order: Order) -> Iterator[Line]:
    """Tell where the food goes in the house, and what is said when it is fetched."""
    if order.place.strip():
        yield Line(telling.shorten(order.place, 80), bold=True)
    if order.way in _WAYS:
        yield Line(_WAYS[order.way](), bold=True)
    if order.waiter.strip():
        yield Line(order_words.WAITER(code=telling.shorten(order.waiter, 40)))
    if order.pickup_code:
        yield Line(words.PICKUP_CODE(code=telling.shorten(order.pickup_code, 40)), bold=True)


def _address(address: Address | None) -> Iterator[Line]:
    if address is None or not (address.road or address.lot or address.formatted):
        yield Line(words.ADDRESS_UNKNOWN(), warn=True)
        return
    yield Line(telling.shorten(address.road or address.formatted or address.lot, 160), bold=True)
    if address.detail:
        yield Line(telling.shorten(address.detail, 120), bold=True)
    if address.lot and address.road:
        yield Line(words.LOT(lot=telling.shorten(address.lot, 120)))
    if address.postal_code:
        yield Line(order_words.POSTAL_CODE(code=telling.shorten(address.postal_code, 20)), soft=True)


def _customer(customer: Customer, now: datetime) -> Iterator[Line]:
    """Tell the person: the safe number as long as it works, afterwards the telephone, if one was sent."""
    expires_at = customer.safe_phone_expires_at
    is_over = expires_at is not None and now >= expires_at
    if customer.safe_phone and not is_over:
        number = telling.shorten(customer.safe_phone, 30)
        until = order_words.UNTIL(when=day_and_clock(expires_at, now)) if expires_at is not None else ""
        about = " · ".join(part for part in (telling.shorten(customer.safe_provider, 20), until) if part)
        yield Line(
            order_words.SAFE_UNTIL(number=number, until=about) if about else words.SAFE_PHONE(number=number)
        )
    elif customer.phone and customer.phone != customer.safe_phone:
        yield Line(words.PHONE(number=telling.shorten(customer.phone, 30)))
    elif customer.safe_phone and expires_at is not None:
        yield Line(order_words.SAFE_OVER(when=day_and_clock(expires_at, now)), warn=True)
    named = [telling.shorten(customer.name, 40)]
    if customer.orders_here is not None:
        count = customer.orders_here + 1
        named.append(words.ORDERS_HERE(count=count) if count > 1 else words.FIRST_ORDER())
    if said := " · ".join(part for part in named if part):
        yield Line(said)
    if customer.document.strip():
        number = masked(telling.shorten(customer.document, 30), 0, 2)
        yield Line(order_words.TAX_NUMBER(number=number), soft=True)
    if customer.email.strip():
        yield Line(order_words.TAX_EMAIL(email=telling.shorten(customer.email, 60)), soft=True)


def money(order: Order) -> tuple[Line, ...]:
    """Return the payments by tender, what is to be collected, change, cash receipts, gift and tax invoice."""
    return tuple(_money(order))


def _money(order: Order) -> Iterator[Line]:
    for payment in order.payments[:MOST_LINES]:
        yield from _payment(payment)
    yield from bounded((), max(0, len(order.payments) - MOST_LINES), 0)
    collect = order.to_collect()
    if collect is not None and len(order.payments) != 1:
        yield Line(words.COLLECT(amount=telling.amount(collect)), bold=True, warn=True)
    if order.gift is not None:
        yield Line(order_words.GIFT(gift=_gift(order.gift)))
    if order.invoice is not None:
        yield from _invoice(order.invoice)


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
        paid = telling.amount(payment.change_for)
        yield Line(words.CHANGE(paid=paid, change=telling.amount(change)), bold=True)
    issuer, approval = telling.shorten(payment.issuer, 30), telling.shorten(payment.approval, 30)
    issuer = "" if issuer and issuer in tender else issuer
    if issuer and approval:
        yield Line(order_words.ISSUED_BY(issuer=issuer, approval=approval), soft=True)
    elif approval:
        yield Line(order_words.APPROVAL(approval=approval), soft=True)
    elif issuer:
        yield Line(issuer, soft=True)
    if payment.cash_receipt is not None:
        # What is collected at the door is receipted by the shop; what was paid in the app by the platform.
        yield Line(_receipt(payment.cash_receipt), bold=not payment.prepaid, soft=payment.prepaid)


def _receipt(receipt: CashReceipt) -> str:
    said = _RECEIPTS[receipt.kind]()
    number = masked(telling.shorten(receipt.number, 30), 3, 4)
    return order_words.RECEIPT_NUMBER(receipt=said, number=number) if number.strip() else said


def _gift(gift: Gift) -> str:
    name = telling.shorten(gift.name, 60) or order_words.PUBLIC_COUPON()
    worth = f"{name} {telling.amount(gift.amount)}" if gift.amount is not None else name
    giver = telling.shorten(gift.giver, 40)
    return order_words.GIVEN_BY(gift=worth, giver=giver) if giver and giver not in name else worth


def _invoice(invoice: Invoice) -> Iterator[Line]:
    if invoice.issued is not None:
        yield Line(order_words.INVOICE_ISSUED() if invoice.issued else order_words.INVOICE_OPEN(), soft=True)
