"""Reads one order of a statement: its amounts by line, and whether they sum up. It must not know batches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import TypeGuard

from merchant_desk.domain.books.rates import Rate
from merchant_desk.domain.books.settlement import Line
from merchant_desk.domain.books.statement import StatedAmount, StatedOrder
from merchant_desk.domain.order import Tender

from . import statement_wire as wire
from .amounts import moment, price
from .salvage import Defects
from .tenders import BY_METHOD
from .wire import Price

#: No id is longer, or it is damaged.
LONGEST_ID = 100


def is_id(text: str | None) -> TypeGuard[str]:
    """Tell whether a text can name an order or a batch."""
    return bool(text) and len(text or "") <= LONGEST_ID and (text or "").isprintable()


class Amounts:
    """Reads the amounts of one currency; those of another are defects and are left out."""

    def __init__(self, currency: str, defects: Defects) -> None:
        self.currency = currency
        self.defects = defects

    def needed(self, block: Price | None, path: str) -> int | None:
        """Return minor units, or None and a defect."""
        amount = price(block, path, self.defects)
        if amount is None:
            return None
        if amount.currency != self.currency:
            self.defects.add(path, f"통화가 다릅니다({amount.currency}).")
            return None
        return amount.minor

    def optional(self, block: Price | None, path: str) -> int | None:
        """Return minor units where there are any; their absence is no defect."""
        return None if block is None else self.needed(block, path)


@dataclass(frozen=True, slots=True)
class ReadOrder:
    """What could be read of an order. ``is_whole``: nothing that counts was lost; ``sentences`` say what was."""

    order: StatedOrder | None
    is_whole: bool
    sentences: tuple[str, ...] = ()


def stated_order(block: wire.OrderBlock | None, place: int, first: datetime, currency: str) -> ReadOrder:
    """Return the order; ``place`` names one without a number, ``first`` is its time where it tells none."""
    info = (block.order_info if block else None) or wire.OrderInfo()
    if block is None or not is_id(info.id):
        return ReadOrder(None, is_whole=False, sentences=(f"{place}번째 주문을 읽을 수 없습니다.",))
    name = info.display_id or info.id[:8]
    reading = _Order(block, currency)
    amounts = reading.amounts()
    credit, debit = reading.totals(amounts)
    created_at = moment(info.created_at, "createdAt", reading.defects)
    read = sum(one.amount for one in amounts)
    rest = credit + debit - read
    sentences = []
    if rest:
        amounts = (*amounts, StatedAmount(Line.OTHER, rest))
        sentences.append(f"주문 {name}: 항목을 더한 것이 합계와 다릅니다.")
    if reading.defects.found:
        path, words = next(iter(reading.defects.found.items()))
        sentences.append(f"주문 {name}: 읽을 수 없는 곳이 있습니다: {path} ({words})")
    order = StatedOrder(
        order_id=info.id,
        display_id=info.display_id or "",
        created_at=created_at or first,
        is_cancelled=info.status == "CANCELLED",
        # An order that brings nothing is stated all the same.
        amounts=amounts or (StatedAmount(Line.PAID, 0),),
        total_credit=credit,
        total_debit=debit,
        tip=reading.tip,
    )
    return ReadOrder(order, not reading.defects.found, tuple(sentences))


class _Order:
    """Reads one order's amounts; lives for one."""

    def __init__(self, block: wire.OrderBlock, currency: str) -> None:
        self.defects = Defects()
        self._block = block
        self._read = Amounts(currency, self.defects)
        self._payment = block.payment_info or wire.OrderPayment()
        self._fees = block.fees or wire.OrderFees()
        self._korean = block.x_kr or wire.KrOrder()
        self._tenders = [one for one in self._korean.payments or () if one is not None]
        if len(self._tenders) < len(self._korean.payments or ()):
            self.defects.add("x-kr.payments", "결제 수단을 읽을 수 없습니다.")
        self.tip = self._read.optional(self._payment.tip_value, "tipValue") or 0

    def amounts(self) -> tuple[StatedAmount, ...]:
        """Return the amounts by line and tender, those of nothing left out."""
        found: dict[tuple[Line, Tender | None], StatedAmount] = {}
        for one in self._all():
            known = found.get((one.line, one.tender))
            amount = one.amount + (known.amount if known else 0)
            rate = known.rate if known and known.rate else one.rate
            found[one.line, one.tender] = StatedAmount(one.line, amount, one.tender, rate)
        return tuple(one for one in found.values() if one.amount)

    def totals(self, amounts: tuple[StatedAmount, ...]) -> tuple[int, int]:
        """Return what is credited and charged; where one is not stated, what the lines make of it."""
        credit = self._read.needed(self._block.total_credit, "totalCredit")
        debit = self._read.needed(self._block.total_debit, "totalDebit")
        if credit is None:
            credit = sum(one.amount for one in amounts if one.amount > 0)
        if debit is None:
            debit = sum(one.amount for one in amounts if one.amount < 0)
        if credit < 0 or debit > 0:
            self.defects.add("totalCredit", "더하고 빼는 부호가 바뀌어 있습니다.")
        return credit, debit

    def _all(self) -> Iterator[StatedAmount]:
        yield from self._paid()
        benefits = self._payment.benefits or wire.Benefits()
        yield from self._one(Line.SPONSORED, benefits.marketplace, "benefits.marketplace")
        yield from self._one(Line.DELIVERY, self._korean.delivery_kept, "deliveryKept")
        yield from self._one(Line.DELIVERY, self._fees.delivery_comission_value, "deliveryComissionValue")
        fees = self._fees
        rate = self._rate(fees.order_commission_percentual, "orderCommissionPercentual")
        yield from self._one(Line.COMMISSION, fees.order_commission_value, "orderCommissionValue", None, rate)
        yield from self._payment_fees()
        vat_rate = self._rate(self._korean.vat_percentual, "vatPercentual")
        yield from self._one(Line.VAT, self._korean.vat, "vat", None, vat_rate)

    def _paid(self) -> Iterator[StatedAmount]:
        """Yield what was paid by tender, and what of it the shop has already."""
        if self._tenders:
            for one in self._tenders:
                paid = self._read.needed(one.amount, "x-kr.payments.amount") or 0
                yield StatedAmount(Line.PAID, paid, _tender(one))
                if one.received_by == "MERCHANT":
                    yield StatedAmount(Line.COLLECTED, -paid, _tender(one))
            return
        payment = self._payment
        total = self._read.optional(payment.order_total, "orderTotal") or 0
        tender = self._only_tender()
        yield StatedAmount(Line.PAID, total, tender)
        at_door = payment.received_by == "MERCHANT" or (
            payment.received_by is None and payment.payment_type == "OFFLINE"
        )
        if at_door:
            yield StatedAmount(Line.COLLECTED, -total, tender)

    def _payment_fees(self) -> Iterator[StatedAmount]:
        """Yield the fee of each tender; without the Korean profile there is one for the whole order."""
        stated = [one for one in self._tenders if one.fee is not None]
        for one in stated:
            rate = self._rate(one.fee_percentual, "x-kr.payments.feePercentual")
            yield from self._one(Line.PAYMENT_FEE, one.fee, "x-kr.payments.fee", _tender(one), rate)
        if not stated:
            fees = self._fees
            rate = self._rate(fees.transaction_fee_percentual, "transactionFeePercentual")
            yield from self._one(
                Line.PAYMENT_FEE, fees.transaction_fee_value, "transactionFeeValue", self._only_tender(), rate
            )

    def _one(
        self,
        line: Line,
        block: Price | None,
        path: str,
        tender: Tender | None = None,
        rate: Rate | None = None,
    ) -> Iterator[StatedAmount]:
        amount = self._read.optional(block, path)
        if amount is not None:
            yield StatedAmount(line, amount, tender, rate)

    def _only_tender(self) -> Tender:
        return BY_METHOD.get(self._payment.payment_method or "", Tender.OTHER)

    def _rate(self, percent: Decimal | None, path: str) -> Rate | None:
        """Return a stated rate, None where there is none; what is no percentage is a defect."""
        if percent is None:
            return None
        try:
            return Rate.of_percent(str(percent))
        except ValueError:
            self.defects.add(path, "요율을 읽을 수 없습니다.")
            return None


def _tender(one: wire.KrTender) -> Tender:
    return Tender(one.kind) if one.kind is not None and one.kind in Tender.__members__ else Tender.OTHER
