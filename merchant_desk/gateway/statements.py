"""Reads the platform's statements: batches, their orders and extras, and whether their sums are right.

One broken batch does not hide the others, one broken order not the rest of its batch: what cannot be read, or
contradicts itself, becomes a sentence among the batch's defects. Of an account only the last four digits leave this
module. It must not know calls, nor what the shop expected.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import msgspec

from merchant_desk.domain.books.settlement import Line
from merchant_desk.domain.books.statement import PaymentBatch, PayState, StatedExtra, StatedOrder
from merchant_desk.services.business_day import business_day

from . import statement_wire as wire
from .amounts import HOME_CURRENCY, moment, price
from .salvage import Defects, generic, read, salvage
from .stated_orders import Amounts, is_id, stated_order
from .wire import Price

#: Sentences about one batch at most; the last one says how many more there are.
MOST_SENTENCES = 20
LONGEST_WORDS = 200
_PAID = frozenset({PayState.PAID, PayState.PAYMENT_RECEIVED})
#: Digits that may be an account or a phone number, with what people write between them.
_NUMBER = re.compile(r"\d(?:[ \-./*]{0,2}\d){5,}")


@dataclass(frozen=True, slots=True)
class Found:
    """What a search gave: summaries, and whether the platform has more than it gave."""

    batches: tuple[PaymentBatch, ...]
    has_more: bool


class _Answer(msgspec.Struct):
    """An answer to a search, its batches still unread."""

    summary: wire.Search | None = None
    batches: list[msgspec.Raw] | None = None


def parse_search(raw: bytes, merchant_id: str, told_at: datetime) -> Found | None:
    """Return what a search found, or None where the answer is none; raises NotJson."""
    try:
        answer = msgspec.json.decode(raw, type=_Answer)
        summary, entries = answer.summary, list[Any](answer.batches or ())
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        value = generic(raw, Defects())
        if not isinstance(value, dict):
            return None
        summary = salvage(value.get("summary"), wire.Search | None, "", Defects())
        listed = value.get("batches")
        entries = listed if isinstance(listed, list) else []
    summary = summary or wire.Search()
    found, given = summary.total_records_found, summary.total_records_returned
    given = len(entries) if given is None else min(given, len(entries))
    has_more = found > given if found is not None else bool(summary.warning_message)
    return Found(tuple(_batches(entries, merchant_id, told_at)), has_more)


def parse_batches(raw: bytes, merchant_id: str, told_at: datetime) -> tuple[PaymentBatch, ...] | None:
    """Return the batches that were asked for by their ids, or None where the answer is none; raises NotJson."""
    try:
        entries: list[Any] = msgspec.json.decode(raw, type=list[msgspec.Raw])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        value = generic(raw, Defects())
        if not isinstance(value, list):
            return None
        entries = value
    return tuple(_batches(entries, merchant_id, told_at))


def _batches(entries: Iterable[Any], merchant_id: str, told_at: datetime) -> Iterator[PaymentBatch]:
    """Yield every entry that names a batch, each id once; what names none cannot be asked for or kept."""
    seen: set[str] = set()
    for entry in entries:
        defects = Defects()
        if isinstance(entry, msgspec.Raw):
            block = read(bytes(entry), wire.BatchBlock, defects)
        else:
            block = salvage(entry, wire.BatchBlock, "", defects) if isinstance(entry, dict) else None
        if block is not None and is_id(block.batch_id) and block.batch_id not in seen:
            seen.add(block.batch_id)
            yield _Batch(block, block.batch_id, merchant_id, told_at, defects).read()


class _Batch:
    """Reads one batch; lives for one."""

    def __init__(
        self, block: wire.BatchBlock, batch_id: str, merchant_id: str, told_at: datetime, defects: Defects
    ) -> None:
        self._block = block
        self._batch_id = batch_id
        self._merchant_id = merchant_id
        self._told_at = told_at
        self._defects = defects
        self._totals = block.totals or wire.Totals()
        self._amounts = Amounts(_currency(self._totals), defects)
        self._sentences: list[str] = []
        self._is_whole = not defects.found

    def read(self) -> PaymentBatch:
        """Return the batch as far as it can be read."""
        block, info, korean = (
            self._block,
            self._block.batch_payment_info or wire.PaymentInfo(),
            self._block.x_kr or wire.KrBatch(),
        )
        period = block.orders_period or wire.Period()
        created_at = self._moment(block.created_at, "createdAt", self._told_at)
        first = self._moment(period.start_date, "ordersPeriod.startDate", created_at)
        last = self._moment(period.end_date, "ordersPeriod.endDate", max(first, created_at))
        if block.batch_status not in {"OPEN", "CLOSED"}:
            self._defects.add("batchStatus", "마감되었는지 알 수 없습니다.")
        state = _state(info.payment_status, self._defects)
        orders, extras = self._details(first)
        total, orders_total, extras_total = self._sums(orders, extras)
        if self._amounts.currency != HOME_CURRENCY:
            self._say(f"원화가 아닌 정산서입니다({self._amounts.currency}).")
        return PaymentBatch(
            batch_id=self._batch_id,
            merchant_id=self._merchant_id,
            is_closed=block.batch_status == "CLOSED",
            created_at=created_at,
            first=first,
            last=last,
            state=state,
            expected_on=self._expected_on(korean, info, last),
            paid_at=(
                moment(info.payment_execution_date, "paymentExecutionDate", self._defects)
                if state in _PAID
                else None
            ),
            currency=self._amounts.currency,
            total=total,
            orders_total=orders_total,
            extras_total=extras_total,
            fetched_at=self._told_at,
            account=_account(korean.account, info.credited_account),
            local_currency_total=self._amounts.optional(korean.local_currency_total, "localCurrencyTotal"),
            orders=orders,
            extras=extras,
            defects=self._said(),
        )

    # --- parts ------------------------------------------------------------------------------------------------

    def _moment(self, value: datetime | None, path: str, instead: datetime) -> datetime:
        if value is None:
            self._defects.add(path, "시각이 없습니다.")
        return moment(value, path, self._defects) or instead

    def _expected_on(self, korean: wire.KrBatch, info: wire.PaymentInfo, last: datetime) -> date:
        """Return when the money is to come: the day that the Korean profile names, else that of the moment."""
        if korean.deposit_date:
            try:
                return date.fromisoformat(korean.deposit_date)
            except ValueError:
                self._defects.add("depositDate", "날짜를 읽을 수 없습니다.")
        expected = self._moment(info.expected_payment_date, "expectedPaymentDate", last)
        return business_day(expected)

    def _details(self, first: datetime) -> tuple[tuple[StatedOrder, ...] | None, tuple[StatedExtra, ...]]:
        """Return this merchant's orders and extras; None for orders where only a summary was asked for."""
        if self._block.charges is None:
            return None, ()
        merchants = [one for one in self._block.charges.merchants or () if one is not None]
        own = [one for one in merchants if one.id == self._merchant_id]
        if len(own) < len(merchants):
            self._is_whole = False
            self._say("다른 가게의 정산이 함께 들어 있어 합계를 확인할 수 없습니다.")
        if not own:
            self._is_whole = False
            self._say("이 가게의 내역이 들어 있지 않습니다.")
        orders: list[StatedOrder] = []
        extras: list[StatedExtra] = []
        for merchant in own:
            for place, block in enumerate(merchant.orders or (), start=1):
                read_order = stated_order(block, place, first, self._amounts.currency)
                self._is_whole &= read_order.is_whole
                if read_order.order is not None:
                    orders.append(read_order.order)
                for sentence in read_order.sentences:
                    self._say(sentence)
            for extra in merchant.extras or ():
                extras += self._extras(extra)
        return tuple(orders), tuple(extras)

    def _extras(self, block: wire.ExtraBlock | None) -> Iterator[StatedExtra]:
        if block is None:
            self._is_whole = False
            return
        for taken_back in _each(block.orders_cancellations):
            words = taken_back.cancelattion_reason
            yield from self._correction(
                taken_back.amount, taken_back.order_id, taken_back.cancellation_date, words
            )
        for taken_back in _each(block.orders_chargebacks):
            words = taken_back.chargeback_reason
            yield from self._correction(
                taken_back.amount, taken_back.order_id, taken_back.chargeback_date, words
            )
        for charge in _each(block.others):
            amount = self._extra_amount(charge.amount)
            if amount is not None:
                named = " ".join(word for word in (charge.type, charge.description) if word)
                yield StatedExtra(Line.OTHER, amount, words=_masked(named))

    def _correction(
        self, block: Price | None, order_id: str | None, at: datetime | None, words: str | None
    ) -> Iterator[StatedExtra]:
        amount = self._extra_amount(block)
        if amount is None:
            return
        on = moment(at, "extras.date", self._defects)
        yield StatedExtra(
            Line.CORRECTION,
            amount,
            order_id if is_id(order_id) else "",
            business_day(on) if on is not None else None,
            _masked(words or ""),
        )

    def _extra_amount(self, block: Price | None) -> int | None:
        amount = self._amounts.needed(block, "extras.amount")
        self._is_whole &= amount is not None
        return amount

    # --- sums -------------------------------------------------------------------------------------------------

    def _sums(
        self, orders: tuple[StatedOrder, ...] | None, extras: tuple[StatedExtra, ...]
    ) -> tuple[int, int, int]:
        """Return total, that of the orders and that of the extras; what contradicts is named, what lacks is summed."""
        read_orders = self._amounts.needed(self._totals.orders, "totals.orders")
        read_extras = self._amounts.needed(self._totals.extras, "totals.extras")
        read_total = self._amounts.needed(self._totals.batch_total, "totals.batchTotal")
        by_order = sum(order.total_credit + order.total_debit for order in orders or ())
        by_extra = sum(extra.amount for extra in extras)
        if orders is not None and self._is_whole:
            if read_orders not in {None, by_order}:
                self._say("주문 합계가 주문별 금액을 더한 것과 다릅니다.")
            if read_extras not in {None, by_extra}:
                self._say("기타 합계가 항목을 더한 것과 다릅니다.")
        orders_total = by_order if read_orders is None else read_orders
        extras_total = by_extra if read_extras is None else read_extras
        total = orders_total + extras_total if read_total is None else read_total
        if total != orders_total + extras_total:
            self._say("입금액이 주문과 기타를 더한 것과 다릅니다.")
        return total, orders_total, extras_total

    def _say(self, sentence: str) -> None:
        if sentence not in self._sentences:
            self._sentences.append(sentence)

    def _said(self) -> tuple[str, ...]:
        """Return the sentences: what contradicts first, then what could not be read."""
        unread = [
            f"읽을 수 없는 곳이 있습니다: {path} ({words})" for path, words in self._defects.found.items()
        ]
        said = [*self._sentences, *unread]
        if len(said) <= MOST_SENTENCES:
            return tuple(said)
        return (*said[: MOST_SENTENCES - 1], f"그 밖에 {len(said) - MOST_SENTENCES + 1}곳이 더 있습니다.")


def _currency(totals: wire.Totals) -> str:
    """Return the currency that the batch is in; where no total can be read, the won."""
    for block in (totals.batch_total, totals.orders, totals.extras):
        amount = price(block, "", Defects())
        if amount is not None:
            return amount.currency
    return HOME_CURRENCY


def _state(word: str | None, defects: Defects) -> PayState:
    if word and word in PayState.__members__ and word != PayState.UNKNOWN:
        return PayState(word)
    defects.add("batchPaymentInfo.paymentStatus", "입금 상태를 알 수 없습니다.")
    return PayState.UNKNOWN


def _each(block: Any) -> tuple[Any, ...]:
    """Return one block, or a list's readable ones."""
    listed = block if isinstance(block, list) else [block]
    return tuple(one for one in listed if one is not None)


def _account(korean: wire.KrAccount | None, credited: wire.CreditedAccount | None) -> str:
    """Return the bank and the account's last four digits, or nothing."""
    number = (korean.number if korean else None) or (credited.account_number if credited else None) or ""
    bank = (korean.bank if korean else None) or (credited.bank_name if credited else None) or ""
    digits = "".join(filter(str.isdecimal, number))[-4:]
    named = " ".join("".join(mark for mark in bank if not mark.isdecimal()).split())[:30]
    return f"{named} ****{digits}".strip() if digits else named


def _masked(words: str) -> str:
    """Return the platform's words on one line, with whatever may be somebody's number masked."""
    told = _NUMBER.sub(lambda found: "****" + "".join(filter(str.isdecimal, found[0]))[-4:], words)
    return " ".join(told.split())[:LONGEST_WORDS]
