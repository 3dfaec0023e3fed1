"""The practice platform reckons by itself: it agrees with the desk to the won, and each of its mistakes is named."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from merchant_desk.domain.books.comparison import Cause, compare_order
from merchant_desk.domain.books.sale import Outcome, Sale, sale_of
from merchant_desk.domain.books.settlement import Line, SettledLine, Source, expected_lines
from merchant_desk.domain.books.statement import PaymentBatch
from merchant_desk.domain.status import Status
from merchant_desk.gateway.parse import parse_order
from merchant_desk.gateway.statements import parse_batches
from merchant_desk.sandbox.cashbook import Cashbook
from merchant_desk.sandbox.faults import FaultBox
from merchant_desk.sandbox.mistakes import Mistakes
from merchant_desk.sandbox.orders import OrderMaker, Shop
from merchant_desk.sandbox.scenarios import Mix
from merchant_desk.sandbox.statements import Statements
from merchant_desk.sandbox.states import State
from merchant_desk.sandbox.ticket import HouseRules, Ticket
from merchant_desk.sandbox.wishes import TENDERS, Wish
from merchant_desk.system.fee_tables import read_fee_tables
from tests.builders import MERCHANT_ID, make_record

SHOP = Shop(MERCHANT_ID, "행복분식 수원점", "수원시", "수원페이")
NOON = datetime(2026, 3, 2, 3, 0, tzinfo=UTC)
DAY = NOON.date()
RULE = read_fee_tables().by_key["practice"].rule_on(DAY)


class Practised:
    """A day of orders, each a minute after the other, that both sides have seen."""

    def __init__(self, count: int, *wishes: Wish) -> None:
        self.faults, self.book = FaultBox(), Cashbook()
        self.sales: dict[str, Sale] = {}
        maker = OrderMaker(7, SHOP, Mix())
        for number in range(1, count + 1):
            at = NOON + timedelta(minutes=number)
            wish = wishes[number % len(wishes)]
            document = maker.make(number, wish, at, at + timedelta(minutes=8))
            self._place(number, document, at)
        self.statements = Statements(
            self.book,
            Mistakes(self.faults),
            HouseRules(),
            (MERCHANT_ID, SHOP.name),
            lambda: NOON + timedelta(days=5),
        )

    def _place(self, number: int, document: dict[str, Any], at: datetime) -> None:
        order = parse_order(json.dumps(document).encode(), document["id"], at)
        record = make_record(order.order_id, Status.CONCLUDED, order=order, confirmed_at=at, closed_at=at)
        self.sales[order.order_id] = sale_of(record)
        stamp = document["createdAt"]
        ticket = Ticket(order.order_id, number, document, False, stamp, State.CONCLUDED, at, "grant", "0000")
        ticket.confirmed_by = "desk"
        self.book.note(ticket)

    def compared(self, order_id: str):
        lines = [line for batch in self._batches() for line in stated(batch, order_id)]
        sale = self.sales[order_id]
        return compare_order(sale, expected_lines(sale, DAY, RULE), lines, RULE, DAY)

    def _batches(self) -> tuple[PaymentBatch, ...]:
        found = parse_batches(json.dumps(self.statements.batches()).encode(), MERCHANT_ID, NOON)
        assert found is not None
        assert all(batch.defects == () for batch in found)
        return found


def stated(batch: PaymentBatch, order_id: str):
    """The lines of one order as the journal gives them back."""
    amounts = [
        (one.line, one.tender, one.amount, str(one.rate) if one.rate else "")
        for order in batch.orders or ()
        for one in order.amounts
        if order.order_id == order_id
    ]
    amounts += [(one.line, None, one.amount, "") for one in batch.extras if one.order_id == order_id]
    return [
        SettledLine(DAY, order_id, Source.STATED, line, tender, amount, "KRW", rule, batch.batch_id)
        for line, tender, amount, rule in amounts
    ]


def test_every_order_is_stated_as_expected():
    wishes = [
        Wish(tender=tender, coupon=coupon, delivered_by=rider)
        for tender in TENDERS
        for coupon in (None, True)
        for rider in ("", "MARKETPLACE")
    ]
    practised = Practised(len(wishes) * 4, *wishes)
    for order_id in practised.sales:
        assert practised.compared(order_id) == ()


@pytest.mark.parametrize(
    ("fault", "settings", "line", "cause"),
    [
        ("statement_order_missing", {}, None, Cause.NOT_STATED),
        ("statement_part_missing", {"part": "dish"}, Line.PAID, Cause.PART_MISSING),
        ("statement_part_missing", {"part": "option"}, Line.PAID, Cause.PART_MISSING),
        ("statement_other_rate", {"commission_percent": 2.0}, Line.COMMISSION, Cause.OTHER_RATE),
        ("statement_off_by_one", {"won": 1}, Line.COMMISSION, Cause.ROUNDING),
        ("statement_cancelled_after_payment", {}, Line.CORRECTION, Cause.CANCELLED_AFTER_PAYMENT),
        ("statement_tip", {"won": 2000}, Line.PAID, Cause.TIP),
        ("statement_order_twice", {}, None, Cause.TWICE_STATED),
    ],
)
@pytest.mark.parametrize("tender", ["CARD", "LOCAL_CURRENCY", "SPLIT", "CASH"])
def test_each_mistake_is_named(fault, settings, line, cause, tender):
    practised = Practised(12, Wish(tender=tender, kind="DELIVERY"))
    with_option = [one for one in practised.sales.values() if one.dishes[-1].options]
    sale = with_option[0]
    practised.faults.add(fault, times=None, order_id=sale.order_id, **settings)
    found = practised.compared(sale.order_id)
    assert (found[0].line, found[0].cause) == (line, cause)
    if cause is Cause.PART_MISSING:
        dish = sale.dishes[-1]
        wanted = dish.options[-1][0] if settings["part"] == "option" else dish.name
        assert wanted in found[0].part
    for other in practised.sales:
        assert other == sale.order_id or practised.compared(other) == ()


def test_a_cancelled_order_brings_nothing_on_both_sides():
    practised = Practised(1, Wish())
    (order_id,) = practised.sales
    at = NOON + timedelta(minutes=1)
    document = OrderMaker(7, SHOP, Mix()).make(1, Wish(), at, at)
    ticket = Ticket(order_id, 1, document, False, document["createdAt"], State.CANCELLED, at, "grant", "0000")
    ticket.confirmed_by = "desk"
    practised.book.note(ticket)
    (found,) = practised.compared(order_id)
    assert (found.line, found.cause, found.stated) == (None, Cause.CANCELLED_AFTER_PAYMENT, 0)
    record = make_record(order_id, Status.CANCELLED, confirmed_at=at)
    practised.sales[order_id] = sale_of(record)
    assert practised.sales[order_id].outcome is Outcome.CANCELLED
    assert practised.compared(order_id) == ()
