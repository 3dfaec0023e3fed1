"""Sums that contradict one another are found; what cannot be read contradicts nothing."""

from dataclasses import replace

import pytest

from merchant_desk.domain.money import Money
from merchant_desk.domain.order import Discount, Fee, Payment, Share, Sponsor, Tender, Total
from merchant_desk.domain.order_sums import Contradiction, Sum, contradictions
from tests.builders import make_item, make_order, won

OFF = Discount("CART", won(5_000), (Share(Sponsor.PUBLIC, won(3_000)), Share(Sponsor.MERCHANT, won(2_000))))
WHOLE = make_order(
    discounts=(OFF, Discount("ITEM", won(1_000))),
    total=Total(won(26_000), won(3_000), won(6_000), won(23_000)),
    payments=(
        Payment(Tender.CARD, won(20_000), prepaid=True),
        Payment(Tender.CASH, won(3_000), prepaid=False),
    ),
    prepaid=won(20_000),
    pending=won(3_000),
)


def test_an_order_that_agrees_with_itself():
    assert contradictions(WHOLE) == ()
    assert contradictions(make_order()) == ()


@pytest.mark.parametrize(
    ("changes", "about", "stated", "counted"),
    [
        ({"items": (make_item(),)}, Sum.ITEMS, 26_000, 11_000),
        ({"fees": ()}, Sum.FEES, 3_000, 0),
        ({"discounts": (OFF,)}, Sum.DISCOUNTS, 6_000, 5_000),
        ({"discounts": (replace(OFF, shares=OFF.shares[:1]), WHOLE.discounts[1])}, Sum.SHARES, 5_000, 3_000),
        ({"payments": WHOLE.payments[:1]}, Sum.PAYMENTS, 23_000, 20_000),
        ({"pending": won(4_000)}, Sum.OWED, 23_000, 24_000),
    ],
)
def test_each_sum_is_held_against_its_parts(changes, about, stated, counted):
    found = contradictions(replace(WHOLE, **changes))
    assert found == (Contradiction(about, won(stated), won(counted)),)


def test_the_total_is_items_and_fees_without_the_discount():
    wrong = replace(
        make_order(), total=Total(won(26_000), won(3_000), None, won(30_000)), payments=(), prepaid=None
    )
    assert contradictions(wrong) == (Contradiction(Sum.TOTAL, won(30_000), won(29_000)),)
    plain = replace(wrong, fees=(), total=Total(won(26_000), None, None, won(26_000)))
    assert contradictions(plain) == ()


def test_what_cannot_be_read_or_added_is_left_alone():
    assert contradictions(replace(WHOLE, total=Total())) == ()
    unread = replace(WHOLE, fees=(Fee("배달팁", "DELIVERY_FEE", "MERCHANT", None),))
    assert contradictions(unread) == ()
    foreign = replace(WHOLE, fees=(Fee("tip", "TIP", "MERCHANT", Money(300, "BRL")),))
    assert contradictions(foreign) == ()
