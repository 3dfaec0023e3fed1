"""What an order is to the books: amounts, tenders, dishes, and nobody's name. It must not know rates or statements.

It outlives the customer: amounts are kept five years (retention of contract and payment records, Korean e-commerce
law), the person is purged after hours.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from merchant_desk.domain.money import Money
from merchant_desk.domain.order import Discount, Fee, Item, Order, OrderKind, ReceiptKind, Sponsor, Tender
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import CLOSED, Status

#: Who of a fee's possible receivers is the platform; the standard's word is MARKETPLACE.
_PLATFORM = frozenset({"MARKETPLACE", "PLATFORM", "LOGISTIC", "LOGISTIC_SERVICES"})
#: A code of the platform or ours; anything else may be somebody's free words.
_CODE = re.compile(r"[A-Z][A-Z_]+")


class Outcome(StrEnum):
    """What became of an order: under way, handed over, cancelled after it was accepted, or never accepted."""

    OPEN = "open"
    FINISHED = "finished"
    CANCELLED = "cancelled"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Paid:
    """One payment: ``online`` went through the platform, else the shop or its rider took it at the door."""

    tender: Tender
    name: str
    amount: int
    online: bool
    receipt: ReceiptKind | None = None


@dataclass(frozen=True, slots=True)
class Borne:
    """One payer's part of a discount, positive. UNKNOWN: the platform names nobody, or a payer that is not known."""

    target: str
    sponsor: Sponsor
    amount: int


@dataclass(frozen=True, slots=True)
class Charge:
    """A fee that the customer paid on top of the dishes; ``to_platform``: the shop never gets it."""

    kind: str
    to_platform: bool
    amount: int


@dataclass(frozen=True, slots=True)
class SoldDish:
    """A dish with its options; no note of the customer. ``amount`` is None where it could not be read.

    ``options`` are those that cost something: name, and the price of one dish's; ``amount`` has them in it.
    """

    name: str
    quantity: Decimal
    amount: int | None
    options: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Sale:
    """One order in the books. Amounts are minor units of ``currency``; None where the platform's could not be read.

    ``items`` + ``fees`` - ``discount`` = ``total`` as the platform states them; fees or a discount that it does not
    state are the sum of their parts. ``decided_s``: from arrival to the
    decision; ``late_s``: how long after the promised time it was ready (negative: before), None where unknown.
    ``cancel_code`` is the platform's code or ours, never free words.
    """

    order_id: str
    display_id: str
    merchant_id: str
    received_at: datetime
    outcome: Outcome
    kind: OrderKind
    currency: str = "KRW"
    closed_at: datetime | None = None
    items: int | None = None
    fees: int | None = None
    discount: int | None = None
    total: int | None = None
    paid: tuple[Paid, ...] = ()
    borne: tuple[Borne, ...] = ()
    charges: tuple[Charge, ...] = ()
    dishes: tuple[SoldDish, ...] = ()
    cancel_code: str = ""
    decided_s: float | None = None
    late_s: float | None = None

    @property
    def is_readable(self) -> bool:
        """Tell whether every amount that a settlement needs is known, is no negative one, and its parts sum to it.

        What the dishes come to is not needed: customers paid what they paid.
        """
        if self.total is None or self.fees is None or self.discount is None:
            return False
        parts = (
            (self.total, [part.amount for part in self.paid]),
            (self.fees, [charge.amount for charge in self.charges]),
            (self.discount, [share.amount for share in self.borne]),
        )
        return all(sum(amounts) == whole and min(amounts, default=0) >= 0 for whole, amounts in parts)


def is_code(reason: str) -> bool:
    """Tell whether a reason of cancellation is a code, so that it names nobody."""
    return _CODE.fullmatch(reason) is not None


def outcome_of(record: OrderRecord) -> Outcome:
    """Return what became of the order; it counts as accepted once the platform has confirmed that."""
    if record.settled is Status.CANCELLED:
        return Outcome.CANCELLED if record.confirmed_at is not None else Outcome.REFUSED
    return Outcome.FINISHED if record.settled in CLOSED else Outcome.OPEN


def sale_of(record: OrderRecord) -> Sale:
    """Return the order as the books have it; without details only its times and its state are known.

    When the kitchen was ready is no part of a record, so ``late_s`` stays unknown here. A payment, discount or fee that
    cannot be read, or is of another currency than the total, is left out: then the parts do not sum up, and the sale
    is not readable.
    """
    order = record.order
    decided = record.decided_at
    bare = Sale(
        record.order_id,
        record.display_id,
        record.merchant_id,
        record.received_at,
        outcome_of(record),
        order.kind if order is not None else OrderKind.UNKNOWN,
        closed_at=record.closed_at,
        cancel_code=record.cancel_reason if is_code(record.cancel_reason) else "",
        decided_s=(decided - record.received_at).total_seconds() if decided is not None else None,
    )
    return bare if order is None else _with_details(bare, order)


def _with_details(bare: Sale, order: Order) -> Sale:
    stated = order.total
    currency = stated.amount.currency if stated.amount is not None else "KRW"

    def minor(amount: Money | None) -> int | None:
        return amount.minor if amount is not None and amount.currency == currency else None

    def whole(told: Money | None, parts: Iterable[Money | None]) -> int | None:
        """Return the platform's sum; where it states none (many leave out a zero), that of the parts, if known."""
        known = [minor(part) for part in parts]
        if told is not None or None in known:
            return minor(told)
        return sum(part for part in known if part is not None)

    return replace(
        bare,
        display_id=bare.display_id or order.display_id,
        currency=currency,
        items=minor(stated.items),
        fees=whole(stated.fees, (fee.amount for fee in order.fees)),
        discount=whole(stated.discount, (discount.amount for discount in order.discounts)),
        total=minor(stated.amount),
        paid=tuple(
            Paid(
                payment.tender,
                payment.name,
                amount,
                payment.prepaid,
                payment.cash_receipt.kind if payment.cash_receipt is not None else None,
            )
            for payment in order.payments
            if (amount := minor(payment.amount)) is not None
        ),
        borne=tuple(
            Borne(discount.target, sponsor, amount)
            for discount in order.discounts
            for sponsor, share in _payers(discount)
            if (amount := minor(share)) is not None
        ),
        charges=tuple(
            Charge(fee.kind, _is_the_platforms(fee, order), amount)
            for fee in order.fees
            if (amount := minor(fee.amount)) is not None
        ),
        dishes=tuple(_dish(item, minor(item.total), currency) for item in order.items),
    )


def _payers(discount: Discount) -> Iterable[tuple[Sponsor, Money | None]]:
    """Return who pays which part; where the platform names nobody, all of it is an unknown payer's."""
    if not discount.shares:
        return ((Sponsor.UNKNOWN, discount.amount),)
    return ((share.sponsor, share.amount) for share in discount.shares)


def _dish(item: Item, amount: int | None, currency: str) -> SoldDish:
    return SoldDish(
        item.name,
        item.quantity,
        amount,
        tuple(
            (option.name, option.total.minor)
            for option in item.options
            if option.total is not None and option.total.currency == currency and option.total.minor > 0
        ),
    )


def _is_the_platforms(fee: Fee, order: Order) -> bool:
    if fee.received_by:
        return fee.received_by.upper() in _PLATFORM
    return fee.kind == "DELIVERY_FEE" and order.is_delivered_by_platform
