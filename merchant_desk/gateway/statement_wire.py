"""The wire's words of statements as structs. It must not know what a statement means.

Source: Open Delivery BETA schemas ``PaymentsByBatchDate``, ``PaymentsByBatchId``, ``BatchPaymentInfo``,
``PaymentBatchDetails``, ``PaymentBatchOrders``, ``PaymentBatchExtras``, its spelling included, and the optional object
``x-kr``. As in ``wire``: types are strict, everything may be absent or null. Nobody's name or document is read.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from msgspec import Struct, field

from .wire import Price


class Totals(Struct, rename="camel"):
    """What a batch comes to."""

    orders: Price | None = None
    extras: Price | None = None
    batch_total: Price | None = None


class Period(Struct, rename="camel"):
    """Between which moments the orders were made."""

    start_date: datetime | None = None
    end_date: datetime | None = None


class CreditedAccount(Struct, rename="camel"):
    """Where the money goes."""

    bank_name: str | None = None
    account_number: str | None = None


class PaymentInfo(Struct, rename="camel"):
    """How and when a batch is paid."""

    payment_status: str | None = None
    expected_payment_date: datetime | None = None
    payment_execution_date: datetime | None = None
    credited_account: CreditedAccount | None = None


class KrAccount(Struct):
    """Where the money goes; the number is masked by the platform, or not."""

    bank: str | None = None
    number: str | None = None


class KrBatch(Struct, rename="camel"):
    """What the BETA has no word for: ``deposit_date`` is YYYY-MM-DD."""

    deposit_date: str | None = None
    account: KrAccount | None = None
    local_currency_total: Price | None = None


class OrderInfo(Struct, rename="camel"):
    """Which order."""

    id: str | None = None
    display_id: str | None = None
    created_at: datetime | None = None
    status: str | None = None


class Benefits(Struct):
    """Who bore the discounts: the platform's part reaches the shop, the shop's own was never paid."""

    marketplace: Price | None = None


class OrderPayment(Struct, rename="camel"):
    """What was paid, and to whom."""

    tip_value: Price | None = None
    benefits: Benefits | None = None
    order_total: Price | None = None
    payment_type: str | None = None
    received_by: str | None = None
    payment_method: str | None = None


class OrderFees(Struct, rename="camel"):
    """What is charged; the standard spells ``Comission`` so."""

    order_commission_value: Price | None = None
    order_commission_percentual: Decimal | None = None
    transaction_fee_value: Price | None = None
    transaction_fee_percentual: Decimal | None = None
    delivery_comission_value: Price | None = None


class KrTender(Struct, rename="camel"):
    """What one tender paid and what that cost; ``fee`` is a charge (negative)."""

    kind: str | None = None
    amount: Price | None = None
    received_by: str | None = None
    fee: Price | None = None
    fee_percentual: Decimal | None = None


class KrOrder(Struct, rename="camel"):
    """What the BETA has no word for: each tender, the tax on the fees, the delivery fee that the platform keeps."""

    payments: list[KrTender | None] | None = None
    vat: Price | None = None
    vat_percentual: Decimal | None = None
    delivery_kept: Price | None = None


class OrderBlock(Struct, rename="camel"):
    """One order of a batch."""

    order_info: OrderInfo | None = None
    payment_info: OrderPayment | None = None
    fees: OrderFees | None = None
    total_debit: Price | None = None
    total_credit: Price | None = None
    x_kr: KrOrder | None = field(default=None, name="x-kr")


class Cancellation(Struct, rename="camel"):
    """A later cancellation; the standard spells ``cancelattionReason`` so."""

    order_id: str | None = None
    amount: Price | None = None
    cancellation_date: datetime | None = None
    cancelattion_reason: str | None = None


class Chargeback(Struct, rename="camel"):
    """Money that a customer's bank took back."""

    order_id: str | None = None
    amount: Price | None = None
    chargeback_date: datetime | None = None
    chargeback_reason: str | None = None


class OtherCharge(Struct):
    """A charge that is no order's."""

    type: str | None = None
    description: str | None = None
    amount: Price | None = None


class ExtraBlock(Struct, rename="camel"):
    """Extra amounts; the BETA writes one object under a plural, platforms may write lists of them."""

    orders_cancellations: Cancellation | list[Cancellation | None] | None = None
    orders_chargebacks: Chargeback | list[Chargeback | None] | None = None
    others: OtherCharge | list[OtherCharge | None] | None = None


class MerchantBlock(Struct):
    """What a batch says of one merchant."""

    id: str | None = None
    orders: list[OrderBlock | None] | None = None
    extras: list[ExtraBlock | None] | None = None


class Charges(Struct):
    """The breakdown of a batch."""

    merchants: list[MerchantBlock | None] | None = None


class BatchBlock(Struct, rename="camel"):
    """A batch; ``charges`` only where it was asked for by its id."""

    batch_id: str | None = None
    batch_status: str | None = None
    created_at: datetime | None = None
    totals: Totals | None = None
    orders_period: Period | None = None
    batch_payment_info: PaymentInfo | None = None
    charges: Charges | None = None
    x_kr: KrBatch | None = field(default=None, name="x-kr")


class Search(Struct, rename="camel"):
    """What a search found and gave."""

    total_records_found: int | None = None
    total_records_returned: int | None = None
    warning_message: str | None = None
