"""The wire's words as structs: what comes in and what goes out. It must not know the desk's own order.

Source: Open Delivery 1.7.0 schemas ``Order``, ``Event``, ``AckEvents``, ``OrderConfirmed``, ``RequestCancelled``,
``RequestDenied`` and the optional Korean object ``x-kr``. Types are strict, everything else is tolerant: each
incoming field may be absent or null (what an order needs is judged where it is read), unknown fields are
skipped, words of enums are plain text. Numbers are Decimal, never float. A list may hold None where one of its
entries could not be read, so that the others keep their places.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from msgspec import Struct, field


class Price(Struct):
    """``value`` with up to four decimals, ISO 4217 ``currency``."""

    value: Decimal | None = None
    currency: str | None = None


class Merchant(Struct):
    """Whom the order is for."""

    id: str | None = None
    name: str | None = None


class OptionLine(Struct, rename="camel"):
    """An extra of an item."""

    id: str | None = None
    name: str | None = None
    external_code: str | None = None
    unit: str | None = None
    quantity: Decimal | None = None
    unit_price: Price | None = None
    total_price: Price | None = None
    special_instructions: str | None = None


class ItemPlace(Struct, rename="camel"):
    """Where in the house an item of an INDOOR order is made."""

    production_point: str | None = None


class ItemLine(Struct, rename="camel"):
    """A dish."""

    id: str | None = None
    name: str | None = None
    external_code: str | None = None
    unit: str | None = None
    quantity: Decimal | None = None
    unit_price: Price | None = None
    original_price: Price | None = None
    total_price: Price | None = None
    special_instructions: str | None = None
    indoor: ItemPlace | None = None
    options: list[OptionLine | None] | None = None


class OtherFee(Struct, rename="camel"):
    """A fee on top of the items."""

    name: str | None = None
    type: str | None = None
    received_by: str | None = None
    price: Price | None = None
    observation: str | None = None


class Sponsorship(Struct, rename="camel"):
    """One payer's part of a discount."""

    name: str | None = None
    amount: Price | None = None
    discount_code: str | None = None


class DiscountLine(Struct, rename="camel"):
    """A discount."""

    amount: Price | None = None
    target: str | None = None
    target_id: str | None = None
    sponsorship_values: list[Sponsorship | None] | None = None


class TotalBlock(Struct, rename="camel"):
    """The platform's own sums."""

    items_price: Price | None = None
    other_fees: Price | None = None
    discount: Price | None = None
    order_amount: Price | None = None


class Transaction(Struct, rename="camel"):
    """How a card's payment was authorized."""

    authorization_code: str | None = None


class Method(Struct, rename="camel"):
    """One method of payment."""

    value: Decimal | None = None
    currency: str | None = None
    type: str | None = None
    method: str | None = None
    brand: str | None = None
    method_info: str | None = None
    change_for: Decimal | None = None
    transaction: Transaction | None = None


class PaymentBlock(Struct):
    """How the order is paid; prepaid and pending have no currency of their own."""

    prepaid: Decimal | None = None
    pending: Decimal | None = None
    methods: list[Method | None] | None = None


class Phone(Struct):
    """A telephone number."""

    number: str | None = None
    extension: str | None = None


class CustomerBlock(Struct, rename="camel"):
    """The person who ordered."""

    name: str | None = None
    document_number: str | None = None
    phone: Phone | None = None
    email: str | None = None
    orders_count_on_merchant: Decimal | None = None


class Schedule(Struct, rename="camel"):
    """The booked window."""

    scheduled_date_time_start: datetime | None = None
    scheduled_date_time_end: datetime | None = None


class DeliveryAddress(Struct, rename="camel"):
    """Where to deliver; in Korea street is the road name and complement the unit."""

    city: str | None = None
    district: str | None = None
    street: str | None = None
    number: str | None = None
    complement: str | None = None
    reference: str | None = None
    formatted_address: str | None = None
    postal_code: str | None = None


class Delivery(Struct, rename="camel"):
    """The way of a DELIVERY order."""

    delivered_by: str | None = None
    delivery_address: DeliveryAddress | None = None
    estimated_delivery_date_time: datetime | None = None
    delivery_date_time: datetime | None = None
    pickup_code: str | None = None


class Takeout(Struct, rename="camel"):
    """The way of a TAKEOUT order."""

    mode: str | None = None
    takeout_date_time: datetime | None = None


class Indoor(Struct, rename="camel"):
    """The way of an INDOOR order."""

    mode: str | None = None
    indoor_date_time: datetime | None = None
    place: str | None = None
    tab: str | None = None
    seat: str | None = None
    waiter_code: str | None = None


class TaxInvoice(Struct):
    """The tax invoice of an order."""

    issued: bool | None = None
    url: str | None = field(default=None, name="taxInvoiceURL")


class KrPayment(Struct, rename="camel"):
    """``x-kr``: what a method of payment really is; ``method_index`` counts in payments.methods."""

    method_index: int | None = None
    kind: str | None = None
    name: str | None = None
    issuer: str | None = None
    cash_receipt: str | None = None
    cash_receipt_number: str | None = None


class KrSponsor(Struct, rename="camel"):
    """``x-kr``: who really pays a share; the indexes count in discounts and in sponsorshipValues."""

    discount_index: int | None = None
    share_index: int | None = None
    kind: str | None = None
    name: str | None = None


class KrSafePhone(Struct, rename="camel"):
    """``x-kr``: a number that stands for the customer's until it expires."""

    number: str | None = None
    provider: str | None = None
    expires_at: datetime | None = None


class KrAddress(Struct, rename="camel"):
    """``x-kr``: road-name and lot address."""

    road: str | None = None
    lot: str | None = None
    detail: str | None = None
    legal_dong_code: str | None = None


class KrGift(Struct, rename="camel"):
    """``x-kr``: a public coupon that the customer is given for this order."""

    name: str | None = None
    amount: Price | None = None
    given_by: str | None = None


class KoreanProfile(Struct, rename="camel"):
    """The object ``x-kr``."""

    payments: list[KrPayment | None] | None = None
    sponsor: list[KrSponsor | None] | None = None
    safe_phone: KrSafePhone | None = None
    address: KrAddress | None = None
    gift_coupon: KrGift | None = None
    delivery_note: str | None = None
    store_note: str | None = None
    disposables: bool | None = None
    reusable_container: bool | None = None
    confirm_by: datetime | None = None


class OrderDocument(Struct, rename="camel"):
    """Schema ``Order``."""

    id: str | None = None
    type: str | None = None
    display_id: str | None = None
    created_at: datetime | None = None
    last_event: str | None = None
    order_timing: str | None = None
    source_app_id: str | None = None
    sales_channel: str | None = None
    virtual_brand: str | None = None
    category: str | None = None
    order_priority: str | None = None
    preparation_start_date_time: datetime | None = None
    merchant: Merchant | None = None
    items: list[ItemLine | None] | None = None
    other_fees: list[OtherFee | None] | None = None
    discounts: list[DiscountLine | None] | None = None
    total: TotalBlock | None = None
    payments: PaymentBlock | None = None
    tax_invoice: TaxInvoice | None = None
    customer: CustomerBlock | None = None
    schedule: Schedule | None = None
    delivery: Delivery | None = None
    takeout: Takeout | None = None
    indoor: Indoor | None = None
    send_preparing: bool | None = None
    send_delivered: bool | None = None
    send_picked_up: bool | None = None
    send_tracking: bool | None = None
    extra_info: str | None = None
    x_kr: KoreanProfile | None = field(default=None, name="x-kr")


class EventMetadata(Struct):
    """What a cancellation tells."""

    reason: str | None = None
    code: str | None = None


class EventEntry(Struct, rename="camel"):
    """Schema ``Event``; ``merchant_id`` is sent by some platforms."""

    event_id: str | None = None
    event_type: str | None = None
    order_id: str | None = None
    created_at: datetime | None = None
    merchant_id: str | None = None
    metadata: EventMetadata | None = None


# --- what goes out ------------------------------------------------------------------------------------------


class Acknowledgement(Struct, rename="camel"):
    """Schema ``AckEvents``: the event's id is called ``id`` here."""

    id: str
    order_id: str
    event_type: str


class Confirmation(Struct, rename="camel", omit_defaults=True):
    """Schema ``OrderConfirmed``; ``created_at`` is the order's own."""

    created_at: str
    order_external_code: str
    preparation_time: int = 0
    reason: str = ""


class CancellationRequest(Struct, rename="camel", omit_defaults=True):
    """Schema ``RequestCancelled``; ``mode`` is AUTO or MANUAL."""

    reason: str
    code: str
    mode: str
    out_of_stock_items: tuple[str, ...] = ()


class Denial(Struct):
    """Schema ``RequestDenied``."""

    reason: str
    code: str


class MerchantNews(Struct, rename="camel"):
    """Schema ``MerchantUpdate`` with the shop's status alone: the platform opens or closes it."""

    merchant_status: str


class ItemStatus(Struct, rename="camel"):
    """The fields of schema ``Item`` that are required, and its status."""

    id: str
    name: str
    description: str
    external_code: str
    unit: str
    status: str


class ItemNews(Struct, rename="camel", tag_field="entityType", tag="ITEM"):
    """Schema ``ItemUpdate``."""

    updated_objects: tuple[ItemStatus, ...]


class OptionStatus(Struct):
    """The field of schema ``Option`` that is required, and its status."""

    id: str
    status: str


class OptionNews(Struct, rename="camel", tag_field="entityType", tag="OPTION"):
    """Schema ``OptionUpdate``."""

    updated_objects: tuple[OptionStatus, ...]
