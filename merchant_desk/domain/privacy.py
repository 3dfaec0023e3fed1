"""How long a customer may be seen, and an order without its person. It must not know disks or windows.

Source: the code of conduct of the Korean delivery platforms (March 2023) and the regulator's review (June 2024): a
customer is masked without delay, at the latest 24 h after the delivery ends; three hours are the good practice.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta

from .order import CashReceipt, Customer, Order, Payment
from .record import OrderRecord

#: A customer is shown for this long after the clock has started.
SHOWN_FOR = timedelta(hours=3)
#: Shops forget to report a delivery: this long after the due time the clock starts all the same.
FORGOTTEN_AFTER = timedelta(hours=3)
_CODE = re.compile(r"[A-Z_]+")


def person_until(record: OrderRecord) -> datetime | None:
    """Return until when the customer may be shown (aware UTC), or None where the order names nobody.

    The clock starts at the closing event, or :data:`FORGOTTEN_AFTER` the due time, whichever is first. A due time
    before the order came cannot be true and counts as that moment: an address must not be hidden from a live order.
    """
    if record.order is None:
        return None
    starts_at = max(record.due(), record.received_at) + FORGOTTEN_AFTER
    if record.closed_at is not None:
        starts_at = min(starts_at, record.closed_at)
    return starts_at + SHOWN_FOR


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
