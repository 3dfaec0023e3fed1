"""One order as the platform describes it. It must not know the desk's own state of the order.

Amounts that could not be read are None and named in ``defects``; the order is kept and rings all the same.
Fields follow Open Delivery 1.7.0 ``Order`` and its optional Korean object ``x-kr``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from .events import EventType
from .money import Money


class OrderKind(StrEnum):
    """How the food reaches the customer."""

    DELIVERY = "DELIVERY"
    TAKEOUT = "TAKEOUT"
    INDOOR = "INDOOR"
    UNKNOWN = "UNKNOWN"


class Timing(StrEnum):
    """When cooking may start: now, at a fixed time, or when PREPARATION_REQUESTED comes."""

    INSTANT = "INSTANT"
    SCHEDULED = "SCHEDULED"
    ONDEMAND = "ONDEMAND"
    UNKNOWN = "UNKNOWN"


class Tender(StrEnum):
    """What the customer pays with, as a Korean shop counts it."""

    LOCAL_CURRENCY = "LOCAL_CURRENCY"
    ONNURI = "ONNURI"
    MEAL_CARD_CHILD = "MEAL_CARD_CHILD"
    CARD = "CARD"
    CASH = "CASH"
    COUPON = "COUPON"
    OTHER = "OTHER"


class Sponsor(StrEnum):
    """Who pays a discount."""

    MARKETPLACE = "MARKETPLACE"
    MERCHANT = "MERCHANT"
    CHAIN = "CHAIN"
    PUBLIC = "PUBLIC"
    UNKNOWN = "UNKNOWN"


class ReceiptKind(StrEnum):
    """For what a customer wants a cash receipt (현금영수증): income deduction, or a business's expenses."""

    PERSONAL = "PERSONAL"
    BUSINESS = "BUSINESS"
    UNKNOWN = "UNKNOWN"


@dataclass(frozen=True, slots=True)
class Defect:
    """Something in the order that could not be read: a path such as ``total.orderAmount`` and why."""

    path: str
    problem: str


@dataclass(frozen=True, slots=True)
class Option:
    """An extra chosen for an item; ``unit`` as an item's."""

    name: str
    quantity: Decimal
    total: Money | None = None
    note: str = ""
    unit: str = "UN"
    unit_price: Money | None = None
    external_code: str = ""
    option_id: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """A dish: ``quantity`` in ``unit`` (UN, KG, ...), ``total`` includes its options.

    ``list_price`` is what a unit costs without the shop's markdown (no sum counts it), ``made_at`` where in the house
    it is to be made, as an INDOOR order may say.
    """

    item_id: str
    name: str
    quantity: Decimal
    unit: str = "UN"
    unit_price: Money | None = None
    total: Money | None = None
    note: str = ""
    options: tuple[Option, ...] = ()
    external_code: str = ""
    list_price: Money | None = None
    made_at: str = ""


@dataclass(frozen=True, slots=True)
class Fee:
    """A fee on top of the items. ``kind`` is the standard's (DELIVERY_FEE, ...), ``received_by`` who gets it."""

    name: str
    kind: str
    received_by: str
    amount: Money | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Share:
    """One payer's part of a discount; ``name`` says whose campaign it is, ``code`` which coupon, if told."""

    sponsor: Sponsor
    amount: Money | None
    name: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class Discount:
    """A discount on CART, DELIVERY_FEE or ITEM (the one of ``target_id``) and who pays which part of it."""

    target: str
    amount: Money | None
    shares: tuple[Share, ...] = ()
    target_id: str = ""


@dataclass(frozen=True, slots=True)
class CashReceipt:
    """A cash receipt that the customer wants; ``number`` (personal data) is a phone's, a card's or a business's."""

    kind: ReceiptKind
    number: str = ""


@dataclass(frozen=True, slots=True)
class Payment:
    """One method of payment. ``name`` is what people call it (수원페이, 국민카드), ``brand`` the card's brand.

    ``change_for`` is the cash that the customer will hand over; see :meth:`change`. ``issuer`` stands behind the
    method (경기지역화폐), ``approval`` is the number under which a card's payment was approved.
    """

    tender: Tender
    amount: Money | None
    prepaid: bool
    name: str = ""
    brand: str = ""
    change_for: Money | None = None
    issuer: str = ""
    approval: str = ""
    cash_receipt: CashReceipt | None = None

    def change(self) -> Money | None:
        """Return the change to bring along, or None where it is unknown or nothing is given back."""
        if self.change_for is None or self.amount is None or self.change_for.currency != self.amount.currency:
            return None
        return self.change_for - self.amount if self.change_for.minor > self.amount.minor else None


@dataclass(frozen=True, slots=True)
class Customer:
    """Personal data: sealed on disk, masked after the privacy clock. ``orders_here`` counts earlier orders.

    ``document`` and ``email`` are sent for tax matters; ``safe_provider`` is the telephone company of the safe number.
    """

    name: str = ""
    phone: str = ""
    safe_phone: str = ""
    safe_phone_expires_at: datetime | None = None
    document: str = ""
    orders_here: int | None = None
    safe_provider: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Address:
    """Where to deliver (personal data): road-name and lot address, unit, and the platform's one-line form.

    ``dong_code`` is the ten digits of the legal dong (법정동 코드).
    """

    road: str = ""
    lot: str = ""
    detail: str = ""
    formatted: str = ""
    postal_code: str = ""
    dong_code: str = ""


@dataclass(frozen=True, slots=True)
class Gift:
    """A public coupon that the customer is given for this order; no sum of the order counts it."""

    name: str
    amount: Money | None = None
    giver: str = ""


@dataclass(frozen=True, slots=True)
class Invoice:
    """The tax invoice: whether it is issued already (None: not told), and where it can be fetched."""

    issued: bool | None = None
    url: str = ""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the order came from: sales channel, the shop's brand there, kind of goods, id of the app."""

    channel: str = ""
    brand: str = ""
    category: str = ""
    app_id: str = ""


@dataclass(frozen=True, slots=True)
class Total:
    """Sums as the platform states them: items + fees - discount = amount."""

    items: Money | None = None
    fees: Money | None = None
    discount: Money | None = None
    amount: Money | None = None


@dataclass(frozen=True, slots=True)
class Order:
    """An order's content. Times are aware UTC; absent parts are None, empty or UNKNOWN.

    ``priority`` is 1 (first) to 5. ``way`` is the standard's mode of a take-out (DEFAULT, PICKUP_AREA) or indoor order
    (DEFAULT, PLACE, TAB, TERMINAL), ``waiter`` the code of who serves it. ``arrived_at`` is when it was handed over.
    """

    order_id: str
    display_id: str
    kind: OrderKind
    timing: Timing
    created_at: datetime
    merchant_id: str = ""
    merchant_name: str = ""
    preparation_start_at: datetime | None = None
    items: tuple[Item, ...] = ()
    fees: tuple[Fee, ...] = ()
    discounts: tuple[Discount, ...] = ()
    total: Total = Total()
    payments: tuple[Payment, ...] = ()
    prepaid: Money | None = None
    pending: Money | None = None
    customer: Customer | None = None
    address: Address | None = None
    delivered_by: str = ""
    due_at: datetime | None = None
    scheduled_from: datetime | None = None
    scheduled_to: datetime | None = None
    place: str = ""
    pickup_code: str = ""
    store_note: str = ""
    delivery_note: str = ""
    disposables: bool | None = None
    reusable_container: bool | None = None
    last_event: EventType | None = None
    confirm_by: datetime | None = None
    send_preparing: bool = False
    send_picked_up: bool = False
    send_delivered: bool = False
    send_tracking: bool = False
    defects: tuple[Defect, ...] = ()
    priority: int | None = None
    way: str = ""
    waiter: str = ""
    arrived_at: datetime | None = None
    gift: Gift | None = None
    invoice: Invoice | None = None
    origin: Origin = Origin()

    def due(self) -> datetime:
        """Return when the food is due: stated due time, start of the booked window, else preparation start."""
        if self.timing is Timing.SCHEDULED and self.scheduled_from is not None:
            return self.scheduled_from
        return self.due_at or self.preparation_start_at or self.created_at

    def starts_cooking_at(self, preparation_min: int) -> datetime:
        """Return when a booked order should be started: the platform's wish, else due minus preparation time."""
        if self.preparation_start_at is not None and self.preparation_start_at > self.created_at:
            return self.preparation_start_at
        return self.due() - timedelta(minutes=preparation_min)

    @property
    def is_delivered_by_platform(self) -> bool:
        """Tell whether the platform's riders bring it; the standard's word is MARKETPLACE, some say it otherwise."""
        return self.delivered_by.upper() in {"MARKETPLACE", "LOGISTIC", "LOGISTIC_SERVICES", "PLATFORM"}

    def to_collect(self) -> Money | None:
        """Return what the rider or the counter still has to collect, or None where all is prepaid or unknown."""
        return self.pending if self.pending is not None and self.pending.minor > 0 else None
