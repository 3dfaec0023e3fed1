"""What an order is to the books: its amounts whole or unreadable, its outcome, and nobody's name or words."""

import json
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from merchant_desk.domain.books.sale import Borne, Charge, Outcome, Paid, SoldDish, outcome_of, sale_of
from merchant_desk.domain.money import Money
from merchant_desk.domain.order import (
    CashReceipt,
    Discount,
    Fee,
    Option,
    OrderKind,
    Payment,
    ReceiptKind,
    Share,
    Sponsor,
    Tender,
    Total,
)
from merchant_desk.domain.status import Status
from merchant_desk.gateway.parse import parse_order
from merchant_desk.sandbox.orders import OrderMaker, Shop
from merchant_desk.sandbox.scenarios import Mix
from merchant_desk.sandbox.wishes import TENDERS, Wish
from tests.builders import MERCHANT_ID, NOW, make_item, make_order, make_record, won
from tests.domain.books.sold import make_sale


def sold(order):
    return sale_of(make_record(order=order))


def test_an_order_becomes_its_amounts():
    option = Option("치즈 추가", Decimal(1), won(1_500))
    order = make_order(
        items=(make_item(options=(option, Option("맵게", Decimal(1), won(0)), Option("덤", Decimal(1)))),),
        fees=(Fee("배달팁", "DELIVERY_FEE", "MARKETPLACE", won(3_000)),),
        discounts=(
            Discount(
                "CART", won(5_000), (Share(Sponsor.PUBLIC, won(3_000)), Share(Sponsor.MERCHANT, won(2_000)))
            ),
        ),
        total=Total(won(11_000), won(3_000), won(5_000), won(9_000)),
        payments=(
            Payment(Tender.LOCAL_CURRENCY, won(4_000), prepaid=True, name="수원페이"),
            Payment(
                Tender.CASH,
                won(5_000),
                prepaid=False,
                cash_receipt=CashReceipt(ReceiptKind.PERSONAL, "010-1"),
            ),
        ),
    )
    record = make_record(
        Status.CONCLUDED,
        order=order,
        decided_at=NOW + timedelta(seconds=32),
        confirmed_at=NOW,
        closed_at=NOW + timedelta(hours=1),
        settled=Status.CONCLUDED,
    )
    sale = sale_of(replace(record, display_id=""))
    assert sale.display_id == "#D-4821"
    assert (sale.items, sale.fees, sale.discount, sale.total) == (11_000, 3_000, 5_000, 9_000)
    assert sale.paid == (
        Paid(Tender.LOCAL_CURRENCY, "수원페이", 4_000, online=True),
        Paid(Tender.CASH, "", 5_000, online=False, receipt=ReceiptKind.PERSONAL),
    )
    assert sale.borne == (Borne("CART", Sponsor.PUBLIC, 3_000), Borne("CART", Sponsor.MERCHANT, 2_000))
    assert sale.charges == (Charge("DELIVERY_FEE", to_platform=True, amount=3_000),)
    assert sale.dishes == (SoldDish("마라탕(중)", Decimal(1), 11_000, (("치즈 추가", 1_500),)),)
    assert sale.kind is OrderKind.DELIVERY
    assert sale.outcome is Outcome.FINISHED
    assert sale.decided_s == 30
    assert sale.closed_at == NOW + timedelta(hours=1)
    assert sale.is_readable


def test_nothing_of_the_person_is_in_a_sale():
    text = repr(sale_of(make_record(order=make_order(store_note="맵지 않게", delivery_note="공동현관 1234"))))
    for secret in ("김하늘", "공동현관", "010-1234-5678", "정조로", "팔달로", "맵지 않게"):
        assert secret not in text
    assert "customer" not in {field.name for field in fields(make_sale())}


@pytest.mark.parametrize(
    ("settled", "confirmed", "outcome"),
    [
        (Status.NEW, False, Outcome.OPEN),
        (Status.COOKING, True, Outcome.OPEN),
        (Status.DELIVERED, True, Outcome.FINISHED),
        (Status.CONCLUDED, True, Outcome.FINISHED),
        (Status.CANCELLED, True, Outcome.CANCELLED),
        (Status.CANCELLED, False, Outcome.REFUSED),
    ],
)
def test_what_became_of_an_order(settled, confirmed, outcome):
    record = make_record(settled=settled, status=settled, confirmed_at=NOW if confirmed else None)
    assert outcome_of(record) is outcome
    assert sale_of(record).outcome is outcome


def test_an_order_without_details_is_known_by_its_times_and_cannot_be_settled():
    sale = sale_of(make_record(order=None))
    assert (sale.kind, sale.total, sale.paid, sale.dishes) == (OrderKind.UNKNOWN, None, (), ())
    assert sale.decided_s is None
    assert not sale.is_readable


@pytest.mark.parametrize(
    ("reason", "code"),
    [
        ("OUT_OF_STOCK", "OUT_OF_STOCK"),
        ("SYSTEMIC_ISSUES", "SYSTEMIC_ISSUES"),
        ("", ""),
        ("재료가 떨어졌어요", ""),
        ("재료 A 없음", ""),
        ("KIM 010", ""),
        ("Sold out", ""),
    ],
)
def test_only_a_code_tells_why_it_was_cancelled(reason, code):
    assert sale_of(make_record(cancel_reason=reason)).cancel_code == code


def test_sums_that_the_platform_leaves_out_are_those_of_the_parts():
    order = make_order(
        discounts=(Discount("CART", won(1_000)),), total=Total(won(26_000), None, None, won(29_000))
    )
    sale = sold(order)
    assert (sale.fees, sale.discount) == (3_000, 1_000)
    assert sale.is_readable
    plain = sold(make_order(fees=(), total=Total(won(29_000), None, None, won(29_000))))
    assert (plain.fees, plain.discount) == (0, 0)
    assert plain.is_readable


def test_a_discount_without_payers_is_an_unknown_payers():
    sale = sold(
        make_order(
            discounts=(Discount("CART", won(1_000)),), total=Total(None, None, won(1_000), won(29_000))
        )
    )
    assert sale.borne == (Borne("CART", Sponsor.UNKNOWN, 1_000),)
    assert sale.is_readable
    assert sale.items is None


FOREIGN = Money(500, "BRL")


@pytest.mark.parametrize(
    "changes",
    [
        {"total": Total()},
        {"payments": ()},
        {"payments": (Payment(Tender.CARD, None, prepaid=True),)},
        {"payments": (Payment(Tender.CARD, FOREIGN, prepaid=True),)},
        {
            "payments": (
                Payment(Tender.CARD, won(30_000), prepaid=True),
                Payment(Tender.CASH, won(-1_000), prepaid=False),
            )
        },
        {"fees": (Fee("배달팁", "DELIVERY_FEE", "MERCHANT", None),)},
        {"fees": (Fee("배달팁", "DELIVERY_FEE", "MERCHANT", FOREIGN),)},
        {
            "fees": (Fee("배달팁", "DELIVERY_FEE", "MERCHANT", None),),
            "total": Total(None, None, None, won(29_000)),
        },
        {"fees": (), "total": Total(won(26_000), won(3_000), None, won(29_000))},
        {"discounts": (Discount("CART", None),), "total": Total(None, None, won(1_000), won(29_000))},
        {"discounts": (Discount("CART", won(2_000), (Share(Sponsor.PUBLIC, won(1_000)),)),)},
        {
            "total": Total(won(26_000), won(3_000), won(-1), won(29_000)),
            "discounts": (Discount("CART", won(-1)),),
        },
    ],
)
def test_parts_that_are_unread_missing_foreign_or_negative_make_a_sale_unreadable(changes):
    assert not sold(make_order(**changes)).is_readable


def test_an_order_of_nothing_can_be_settled():
    assert sold(make_order(fees=(), total=Total(won(0), None, None, won(0)), payments=())).is_readable


@pytest.mark.parametrize(
    ("fee", "delivered_by", "kept"),
    [
        (Fee("", "DELIVERY_FEE", "MARKETPLACE", won(3_000)), "", True),
        (Fee("", "SERVICE_FEE", "marketplace", won(3_000)), "", True),
        (Fee("", "DELIVERY_FEE", "LOGISTIC_SERVICES", won(3_000)), "MERCHANT", True),
        (Fee("", "DELIVERY_FEE", "MERCHANT", won(3_000)), "MARKETPLACE", False),
        (Fee("", "DELIVERY_FEE", "", won(3_000)), "MARKETPLACE", True),
        (Fee("", "DELIVERY_FEE", "", won(3_000)), "MERCHANT", False),
        (Fee("", "TIP", "", won(3_000)), "MARKETPLACE", False),
    ],
)
def test_who_gets_a_fee(fee, delivered_by, kept):
    assert sold(make_order(fees=(fee,), delivered_by=delivered_by)).charges[0].to_platform is kept


def test_a_price_of_another_currency_is_no_option_of_the_dish():
    item = make_item(options=(Option("치즈", Decimal(1), FOREIGN),), total=FOREIGN)
    assert sold(make_order(items=(item,))).dishes == (SoldDish("마라탕(중)", Decimal(1), None),)


@settings(max_examples=150, deadline=None)
@given(
    st.integers(0, 10**6),
    st.integers(1, 10**6),
    st.sampled_from(TENDERS),
    st.sampled_from([None, True]),
    st.booleans(),
)
def test_every_order_of_the_practice_platform_can_be_settled(seed, number, tender, coupon, x_kr):
    shop = Shop(MERCHANT_ID, "행복분식 수원점", "수원시", "수원페이")
    maker = OrderMaker(seed, shop, Mix())
    now = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    document = maker.make(
        number, Wish(tender=tender, coupon=coupon, x_kr=x_kr), now, now + timedelta(minutes=8)
    )
    order = parse_order(json.dumps(document).encode(), document["id"], now)
    sale = sold(order)
    assert order.defects == ()
    assert sale.is_readable
    assert None not in (sale.items, sale.fees, sale.discount)
    assert sale.items + sale.fees - sale.discount == sale.total == sum(part.amount for part in sale.paid)
    assert sale.items == sum(dish.amount for dish in sale.dishes)
