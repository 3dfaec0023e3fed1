"""Sales come back as the domain sees them, piece by piece and in their order."""

from datetime import timedelta
from decimal import Decimal

import pytest

from merchant_desk.domain.books.sale import sale_of
from merchant_desk.domain.money import Money
from merchant_desk.domain.order import (
    CashReceipt,
    Discount,
    Fee,
    Item,
    Option,
    Payment,
    ReceiptKind,
    Share,
    Sponsor,
    Tender,
    Total,
)
from merchant_desk.domain.status import Status
from merchant_desk.journal.books import sold
from merchant_desk.journal.books.sold import read_sales, sales_between
from merchant_desk.journal.database import open_reader
from merchant_desk.services.ports import Batch
from tests.journal.books.ledgering import DAY, a_sale
from tests.journal.making import NOW, a_record, an_order


@pytest.fixture
def db(folder, journal):
    db = open_reader(folder / "desk.db")
    yield db
    db.close()


def test_a_sale_is_read_as_it_was_reckoned(journal, db):
    order = an_order(
        items=(
            Item(
                "1",
                "떡볶이",
                Decimal(2),
                total=Money(20_000),
                options=(Option("치즈", Decimal(1), Money(2_000)),),
            ),
            Item("2", "김밥", Decimal("1.5"), total=None),
        ),
        total=Total(items=Money(20_000), fees=Money(3_000), discount=Money(2_000), amount=Money(21_000)),
        payments=(
            Payment(Tender.LOCAL_CURRENCY, Money(11_000), prepaid=True, name="수원페이"),
            Payment(
                Tender.CASH, Money(10_000), prepaid=False, cash_receipt=CashReceipt(ReceiptKind.PERSONAL, "")
            ),
        ),
        discounts=(Discount("CART", Money(2_000), (Share(Sponsor.PUBLIC, Money(2_000)),)),),
        fees=(Fee("배달비", "DELIVERY_FEE", "MARKETPLACE", Money(3_000)),),
    )
    record = a_record(
        order=order,
        status=Status.CANCELLED,
        settled=Status.CANCELLED,
        confirmed_at=NOW,
        decided_at=NOW + timedelta(seconds=31, milliseconds=250),
        closed_at=NOW + timedelta(minutes=5),
        cancel_reason="ITEM_OUT_OF_STOCK",
    )
    journal.commit(Batch(records=(record,)))
    [sale] = sales_between(db, DAY, DAY)
    assert sale == sale_of(record)
    assert read_sales(db, ["order-1", "order-2"]) == {"order-1": sale}


def test_an_order_without_details_is_a_sale_too(journal, db):
    journal.commit(Batch(records=(a_record(),)))
    assert list(sales_between(db, DAY, DAY)) == [sale_of(a_record())]


@pytest.mark.parametrize("piece", [1, 3, 500])
def test_a_span_is_walked_in_pieces_by_its_business_day(journal, db, monkeypatch, piece):
    monkeypatch.setattr(sold, "_WALK", sold._WALK.replace("LIMIT 500", f"LIMIT {piece}"))
    hours = [timedelta(hours=hour) for hour in (30, 1, 0, -12, -2, 2, -30)]
    for number, hour in enumerate(hours):
        journal.commit(a_sale(f"order-{number}", NOW + hour))
    assert [sale.order_id for sale in sales_between(db, DAY, DAY)] == [f"order-{n}" for n in range(1, 6)]
    day_later = [sale.order_id for sale in sales_between(db, DAY, DAY, cut_hour=9)]
    assert day_later == [f"order-{n}" for n in (1, 2, 4, 5)]
    assert len(list(sales_between(db, DAY - timedelta(days=5), DAY + timedelta(days=5)))) == len(hours)
    assert list(sales_between(db, DAY + timedelta(days=5), DAY + timedelta(days=9))) == []
