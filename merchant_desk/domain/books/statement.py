"""What the platform states: payment batches, their orders and extras. It must not know the wire.

Source: Open Delivery BETA, ``paymentBatchByDate`` and ``paymentBatchByIds``, and its optional object ``x-kr``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from merchant_desk.domain.money import Money
from merchant_desk.domain.order import Tender

from .rates import Rate
from .settlement import Line


class PayState(StrEnum):
    """How a batch's payment stands (the standard's ``paymentStatus``)."""

    SCHEDULED = "SCHEDULED"
    PAID = "PAID"
    REJECTED = "REJECTED"
    WAITING_MERCHANT_PAYMENT = "WAITING_MERCHANT_PAYMENT"
    PAYMENT_RECEIVED = "PAYMENT_RECEIVED"
    DEBIT_IN_THE_NEXT_BATCH = "DEBIT_IN_THE_NEXT_BATCH"
    UNKNOWN = "UNKNOWN"


@dataclass(frozen=True, slots=True)
class StatedAmount:
    """One amount of an order's statement; credit positive, charge negative. ``rate`` where the statement names one."""

    line: Line
    amount: int
    tender: Tender | None = None
    rate: Rate | None = None


@dataclass(frozen=True, slots=True)
class StatedOrder:
    """One order in a batch. The sum of ``amounts`` is ``total_credit`` + ``total_debit``, else a defect says so."""

    order_id: str
    display_id: str
    created_at: datetime
    is_cancelled: bool
    amounts: tuple[StatedAmount, ...]
    total_credit: int
    total_debit: int
    tip: int = 0


@dataclass(frozen=True, slots=True)
class StatedExtra:
    """An amount besides the orders: a later cancellation, a chargeback, a monthly fee. ``words`` are the platform's."""

    line: Line
    amount: int
    order_id: str = ""
    on: date | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class PaymentBatch:
    """One batch as it was stated at ``fetched_at``; amounts are minor units of ``currency``.

    ``first`` and ``last`` are the moments between which its orders were made. ``total`` is what is paid out (negative:
    the shop owes). ``account`` is masked (the last four digits stay). ``orders`` is None in a summary, which names no
    order. ``defects`` are sentences about what contradicts itself in it or could not be read.
    """

    batch_id: str
    merchant_id: str
    is_closed: bool
    created_at: datetime
    first: datetime
    last: datetime
    state: PayState
    expected_on: date
    paid_at: datetime | None
    currency: str
    total: int
    orders_total: int
    extras_total: int
    fetched_at: datetime
    account: str = ""
    local_currency_total: int | None = None
    orders: tuple[StatedOrder, ...] | None = None
    extras: tuple[StatedExtra, ...] = ()
    defects: tuple[str, ...] = ()

    @property
    def payout(self) -> Money:
        """Return what is paid out."""
        return Money(self.total, self.currency)
