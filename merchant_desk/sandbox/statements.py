"""The platform's statements: a batch for each day, what it pays and what it keeps; it must not know HTTP.

Its own arithmetic, on purpose apart from the desk's: Decimal, half up, each line of an order once. In the form of
the BETA schemas ``PaymentsByBatchDate`` and ``PaymentsByBatchId``, with what those have no word for in ``x-kr``::

    order:  "x-kr": {
      "payments": [{"kind": "LOCAL_CURRENCY", "name": "수원페이", "amount": 20000, "receivedBy": "MARKETPLACE",
                    "fee": -184, "feePercentual": 0.92}],       # amounts are Prices; receivedBy MERCHANT: at the door
      "vat": -38, "vatPercentual": 10,
      "deliveryKept": -3000}                                     # the customer's delivery fee that the platform keeps
    batch:  "x-kr": {"depositDate": "2026-03-04",
                     "account": {"bank": "농협은행", "number": "*********0041"},
                     "commission": -301, "paymentFees": [{"kind": "LOCAL_CURRENCY", "amount": -184}], "vat": -49,
                     "localCurrencyTotal": 20000}
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from .cashbook import SEOUL, Cashbook, Sold, Taken
from .mistakes import Mistakes
from .orders import rfc3339
from .payments import won
from .ticket import HouseRules

#: Percent of what was paid through the platform, by tender; of others that of cards.
PAYMENT_FEES = {"LOCAL_CURRENCY": "0.92", "ONNURI": "0.92", "MEAL_CARD_CHILD": "0.92", "CARD": "1.92"}
VAT_PERCENT = "10"
_ACCOUNT = "3020000000041"  # nobody's
_NAMESPACE = uuid.UUID("5f3c6a3e-7f0e-4a57-9d35-2f2f2f9d6b10")


@dataclass(frozen=True, slots=True)
class Told:
    """One order on a statement: what is credited and charged in won, and the document that says so."""

    credit: int
    debit: int
    commission: int
    fees: dict[str, int]
    vat: int
    document: dict[str, Any]


class Statements:
    """Makes statements when they are asked for. Any thread that holds the market's lock; lives as its platform."""

    def __init__(
        self,
        book: Cashbook,
        mistakes: Mistakes,
        rules: HouseRules,
        merchant: tuple[str, str],
        now: Callable[[], datetime],
    ) -> None:
        self._book = book
        self._mistakes = mistakes
        self._rules = rules
        self._merchant = merchant
        self._now = now
        self._closed_early: set[date] = set()
        self._shown: set[date] = set()

    def close_early(self) -> list[date]:
        """Close every batch that is still open, and return their days."""
        today = self._now().astimezone(SEOUL).date()
        closed = [day for day in self._book.days() if day >= today and day not in self._closed_early]
        self._closed_early.update(closed)
        return closed

    @property
    def is_spoiled(self) -> bool:
        """Tell whether a statement has parts that no specification allows."""
        return self._mistakes.has("statement_junk")

    def batches(self) -> list[dict[str, Any]]:
        """Return every batch in full, oldest first."""
        days = self._book.days()
        for day, orders in list(days.items()):
            for sold in orders:
                if self._order_has("order_twice", sold) is not None:
                    days.setdefault(day - timedelta(days=1), []).append(sold)
        return [self._batch(day, days[day]) for day in sorted(days)]

    # --- one order ------------------------------------------------------------------------------------------

    def _order_has(self, kind: str, sold: Sold, **wanted: Any) -> dict[str, Any] | None:
        return self._mistakes.of(f"statement_{kind}", sold.order_id, sold.order_id, **wanted)

    def _told(self, sold: Sold) -> Told:
        tip = 0
        if found := self._order_has("tip", sold):
            tip = int(found["won"])
        if found := self._order_has("part_missing", sold):
            sold = _with_more(sold, -(sold.option if found["part"] == "option" else sold.dish))
        percent = Decimal(str(self._rules.commission_percent))
        if found := self._order_has("other_rate", sold):
            percent = Decimal(str(found["commission_percent"]))
        if sold.is_cancelled:
            sold = replace(sold, items=0, delivery_fee=0, service_fee=0, kept=0, by_platform=0, by_shop=0)
            sold = replace(sold, total=0, taken=tuple(replace(one, value=0) for one in sold.taken))
        commission = _part(sold.total + sold.by_platform - sold.kept, percent)
        fees = _fees(sold)
        vat = _part(commission + sum(fees.values()), Decimal(VAT_PERCENT))
        if found := self._order_has("off_by_one", sold):
            commission += int(found["won"])
        told = _with_more(sold, tip)
        at_door = sum(one.value for one in told.taken if not one.online)
        credit = told.total + told.by_platform
        debit = -(told.kept + commission + sum(fees.values()) + vat + at_door)
        document = _order(told, percent, commission, fees, vat) | {
            "totalDebit": won(debit),
            "totalCredit": won(credit),
        }
        if tip:
            document["paymentInfo"]["tipValue"] = won(tip)
        if found := self._order_has("currency", sold, scope="order"):
            document = _in_currency(document, str(found["currency"]))
        return Told(credit, debit, commission, fees, vat, document)

    # --- one batch ------------------------------------------------------------------------------------------

    def _batch(self, day: date, orders: list[Sold]) -> dict[str, Any]:
        batch_id = str(uuid.uuid5(_NAMESPACE, f"{self._merchant[0]} {day}"))

        def has(kind: str, **wanted: Any) -> dict[str, Any] | None:
            return self._mistakes.of(f"statement_{kind}", batch_id, **wanted)

        start = datetime.combine(day, time(), SEOUL)
        closed = self._now() >= start + timedelta(days=1) or day in self._closed_early
        told = [(sold, self._told(sold)) for sold in orders if self._order_has("order_missing", sold) is None]
        extras = [
            _cancellation(sold, -(one.credit + one.debit), rfc3339(start + timedelta(days=1)))
            for sold, one in told
            if self._order_has("cancelled_after_payment", sold) is not None
        ]
        orders_total = sum(one.credit + one.debit for _, one in told)
        if closed and day in self._shown and (found := has("changed_after_closing")):
            extras.append(_charge("OTHER", "정산 조정", int(found["won"])))
        if found := has("negative"):
            before = orders_total + sum(extra[0] for extra in extras)
            extras.append(
                _charge("PREVIOUS_DEBITS_PAYMENTS", "지난 정산 미수금", -before - int(found["won"]))
            )
        extras_total = sum(amount for amount, _ in extras)
        wrong = has("sums_wrong")
        document: dict[str, Any] = {
            "batchId": batch_id,
            "batchStatus": "CLOSED" if closed else "OPEN",
            # Required by the published schema, which says nowhere what it is.
            "orderStatus": "CLOSED" if closed else "OPEN",
            "createdAt": rfc3339(start),
            "totals": {
                "orders": won(orders_total),
                "extras": won(extras_total),
                "batchTotal": won(orders_total + extras_total + (int(wrong["won"]) if wrong else 0)),
            },
            "ordersPeriod": {"startDate": rfc3339(start), "endDate": rfc3339(start + timedelta(days=1))},
            "batchPaymentInfo": _payment(day, orders_total + extras_total, self._now(), closed=closed),
            "charges": {
                "merchants": [
                    {
                        "id": self._merchant[0],
                        "name": self._merchant[1],
                        "orders": [
                            "주문" if self._order_has("junk", sold, scope="order") else one.document
                            for sold, one in told
                        ],
                        "extras": [extra for _, extra in extras],
                    }
                ]
            },
            "x-kr": _korean(day, told),
        }
        if found := has("currency", scope="batch"):
            document = _in_currency(document, str(found["currency"]))
        if has("junk", scope="batch"):
            document |= {"totals": [], "batchPaymentInfo": "내일", "createdAt": 17}
        return document

    def shown(self, batch_ids: set[str]) -> None:
        """Note whose statements have been handed out whole."""
        for day in self._book.days():
            if str(uuid.uuid5(_NAMESPACE, f"{self._merchant[0]} {day}")) in batch_ids:
                self._shown.add(day)


def pay_day(day: date) -> date:
    """Return when a day is paid: two working days later; this platform's bank knows weekends only."""
    left = 2
    while left:
        day += timedelta(days=1)
        left -= day.weekday() < 5
    return day


def _part(amount: int, percent: Decimal) -> int:
    return int((amount * percent / 100).quantize(Decimal(1), ROUND_HALF_UP))


def _fees(sold: Sold) -> dict[str, int]:
    """Return the fee of each tender that went through the platform."""
    paid: dict[str, int] = {}
    for one in sold.taken:
        if one.online:
            paid[one.kind] = paid.get(one.kind, 0) + one.value
    return {kind: _part(value, Decimal(_percent(kind))) for kind, value in paid.items()}


def _percent(kind: str) -> str:
    return PAYMENT_FEES.get(kind, PAYMENT_FEES["CARD"])


def _with_more(sold: Sold, more: int) -> Sold:
    """Return the order with so much more (or less) paid by its first tender."""
    if not more:
        return sold
    first, *others = sold.taken or (Taken("OTHER", "", "OTHER", 0, True),)
    taken = (replace(first, value=first.value + more), *others)
    return replace(sold, total=sold.total + more, taken=taken)


def _order(sold: Sold, percent: Decimal, commission: int, fees: dict[str, int], vat: int) -> dict[str, Any]:
    first = sold.taken[0] if sold.taken else Taken("OTHER", "", "OTHER", 0, True)
    at_door = not any(one.online for one in sold.taken)
    kinds = set(fees)
    payments = []
    for one in sold.taken:
        told: dict[str, Any] = {"kind": one.kind, "amount": won(one.value)}
        told |= {"name": one.name} if one.name else {}
        told["receivedBy"] = "MARKETPLACE" if one.online else "MERCHANT"
        if one.online and one.kind in kinds:  # two parts by one tender bear one fee
            kinds.remove(one.kind)
            told |= {"fee": won(-fees[one.kind]), "feePercentual": float(_percent(one.kind))}
        payments.append(told)
    return {
        "orderInfo": {
            "id": sold.order_id,
            "displayId": sold.display_id,
            "createdAt": rfc3339(sold.created_at),
            "status": "CANCELLED" if sold.is_cancelled else "CONCLUDED",
        },
        "paymentInfo": {
            "itemsTotal": won(sold.items),
            "deliveryFee": won(sold.delivery_fee),
            "serviceFee": won(sold.service_fee),
            "benefits": {"marketplace": won(sold.by_platform), "merchant": won(sold.by_shop)},
            "orderTotal": won(sold.total),
            "paymentType": "OFFLINE" if at_door else "ONLINE",
            "receivedBy": "MERCHANT" if at_door else "MARKETPLACE",
            "paymentMethod": first.method,
            **({"methodDetails": first.name} if first.name else {}),
        },
        "fees": {
            "orderCommissionValue": won(-commission),
            "orderCommissionPercentual": float(percent),
            "transactionFeeValue": won(-sum(fees.values())),
        },
        "x-kr": {
            "payments": payments,
            "vat": won(-vat),
            "vatPercentual": float(VAT_PERCENT),
            **({"deliveryKept": won(-sold.kept)} if sold.kept else {}),
        },
    }


def _cancellation(sold: Sold, amount: int, at: str) -> tuple[int, dict[str, Any]]:
    block = {
        "orderId": sold.order_id,
        "amount": won(amount),
        "liability": "MERCHANT",
        "cancellationDate": at,
        "cancelattionReason": "결제 후 취소",  # so spelled in the published schema
    }
    return amount, _extra(amount, {"ordersCancellations": block})


def _charge(kind: str, words: str, amount: int) -> tuple[int, dict[str, Any]]:
    return amount, _extra(amount, {"others": {"type": kind, "description": words, "amount": won(amount)}})


def _extra(amount: int, block: dict[str, Any]) -> dict[str, Any]:
    return block | {"totalDebit": won(min(amount, 0)), "totalCredit": won(max(amount, 0))}


def _payment(day: date, total: int, now: datetime, *, closed: bool) -> dict[str, Any]:
    expected = datetime.combine(pay_day(day), time(11), SEOUL)
    state = "PAID" if closed and now >= expected else "SCHEDULED"
    if total < 0:
        state = "WAITING_MERCHANT_PAYMENT"
    return {
        "paymentMethod": "OTHER" if total > 0 else "NO_TRANSFER",
        "creditedAccount": {"bankName": "농협은행", "bankNumber": 11, "accountNumber": _ACCOUNT},
        "paymentStatus": state,
        "expectedPaymentDate": rfc3339(expected),
        # Required even of what is not paid yet; then it is when that will be.
        "paymentExecutionDate": rfc3339(expected),
    }


def _korean(day: date, told: list[tuple[Sold, Told]]) -> dict[str, Any]:
    fees: dict[str, int] = {}
    for _, one in told:
        for kind, fee in one.fees.items():
            fees[kind] = fees.get(kind, 0) + fee
    local = sum(
        part.value
        for sold, _ in told
        if not sold.is_cancelled
        for part in sold.taken
        if part.kind == "LOCAL_CURRENCY"
    )
    return {
        "depositDate": pay_day(day).isoformat(),
        "account": {"bank": "농협은행", "number": f"{'*' * 9}{_ACCOUNT[-4:]}"},
        "commission": won(-sum(one.commission for _, one in told)),
        "paymentFees": [{"kind": kind, "amount": won(-fee)} for kind, fee in fees.items()],
        "vat": won(-sum(one.vat for _, one in told)),
        "localCurrencyTotal": won(local),
    }


def _in_currency(value: Any, currency: str) -> Any:
    """Return the document with every price in another currency."""
    if isinstance(value, dict):
        told = {key: _in_currency(part, currency) for key, part in value.items()}
        return told | ({"currency": currency} if "currency" in told else {})
    return [_in_currency(part, currency) for part in value] if isinstance(value, list) else value
