"""Sales, settlement lines, statements and bank lines for the ledger's tests."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from merchant_desk.domain.books.deposits import BankRow
from merchant_desk.domain.books.rates import Rate
from merchant_desk.domain.books.settlement import Line, SettledLine, Source
from merchant_desk.domain.books.statement import PaymentBatch, PayState, StatedAmount, StatedOrder
from merchant_desk.domain.order import Tender
from merchant_desk.domain.status import Status
from merchant_desk.services.ports import Batch, Settled
from tests.journal.making import NOW, a_record, an_order

DAY = date(2026, 3, 6)
FETCHED = datetime(2026, 3, 8, 1, 0, tzinfo=UTC)


def a_sale(order_id, received_at=NOW, **order):
    """The transaction of a finished order."""
    return Batch(
        records=(
            a_record(
                order_id,
                order=an_order(order_id, **order),
                received_at=received_at,
                status=Status.CONCLUDED,
                settled=Status.CONCLUDED,
                confirmed_at=received_at,
                closed_at=received_at + timedelta(minutes=50),
            ),
        )
    )


def a_settled_line(order_id, line=Line.PAID, amount=21_000, tender=None, **changes):
    one = SettledLine(DAY, order_id, Source.EXPECTED, line, tender, amount, "KRW", "1 % (2026-01-01)")
    return replace(one, **changes)


def expected(order_id, day=DAY, paid=21_000, commission=-210, **changes):
    return Settled(
        order_id,
        (
            a_settled_line(order_id, Line.PAID, paid, Tender.LOCAL_CURRENCY, day=day, rule="", **changes),
            a_settled_line(order_id, Line.COMMISSION, commission, day=day, **changes),
        ),
    )


def a_stated_order(order_id, paid=21_000, commission=-210, **changes):
    order = StatedOrder(
        order_id,
        "A101",
        NOW - timedelta(seconds=3),
        is_cancelled=False,
        amounts=(
            StatedAmount(Line.PAID, paid, Tender.LOCAL_CURRENCY),
            StatedAmount(Line.COMMISSION, commission, rate=Rate.of_percent("1")),
        ),
        total_credit=paid,
        total_debit=commission,
    )
    return replace(order, **changes)


def a_statement(batch_id="batch-1", orders=(), extras=(), **changes):
    """A closed batch whose sums are right."""
    orders_total = sum(order.total_credit + order.total_debit for order in orders)
    extras_total = sum(extra.amount for extra in extras)
    batch = PaymentBatch(
        batch_id,
        "merchant",
        is_closed=True,
        created_at=NOW + timedelta(days=1),
        first=datetime(2026, 3, 5, 15, tzinfo=UTC),
        last=datetime(2026, 3, 6, 15, tzinfo=UTC),
        state=PayState.SCHEDULED,
        expected_on=date(2026, 3, 10),
        paid_at=None,
        currency="KRW",
        total=orders_total + extras_total,
        orders_total=orders_total,
        extras_total=extras_total,
        fetched_at=FETCHED,
        account="국민 ****1234",
        orders=tuple(orders),
        extras=tuple(extras),
    )
    return replace(batch, **changes)


def a_bank_row(number, amount=20_790, on=date(2026, 3, 10), **changes):
    return replace(BankRow(f"row-{number}", on, amount, 1_000_000, "정산", "경기도주식회사"), **changes)
