"""Now and then an order says more; the desk reads all of it, and no sum of the practice platform is contradicted."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from merchant_desk.domain.order import Order, ReceiptKind
from merchant_desk.domain.order_sums import contradictions
from merchant_desk.gateway.parse import parse_order
from merchant_desk.sandbox.orders import OrderMaker, Shop
from merchant_desk.sandbox.scenarios import Mix
from merchant_desk.sandbox.wishes import Wish

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
SHOP = Shop("1234567890-ae7d8bdd-1391-5437-b5ef-609d8a8f7785", "행복분식", "수원시", "수원페이")
MIX = Mix(
    kinds={"DELIVERY": 3, "TAKEOUT": 1, "INDOOR": 1},
    timings={"INSTANT": 1},
    tenders={"LOCAL_CURRENCY": 1, "CARD": 1, "CASH": 1, "SPLIT": 1},
    dishes=4,
)


@pytest.fixture(scope="module")
def many() -> list[Order]:
    maker = OrderMaker(7, SHOP, MIX)
    made = [maker.make(number, Wish(), NOW, NOW + timedelta(minutes=8)) for number in range(1, 201)]
    return [parse_order(json.dumps(document).encode(), document["id"], NOW) for document in made]


def test_every_order_is_read_whole_and_adds_up(many):
    for order in many:
        assert order.defects == ()
        assert contradictions(order) == ()


def test_a_day_shows_every_part_of_an_orders_page(many):
    receipts = [way.cash_receipt for order in many for way in order.payments if way.cash_receipt]
    assert {receipt.kind for receipt in receipts} == {ReceiptKind.PERSONAL, ReceiptKind.BUSINESS}
    assert all(receipt.number for receipt in receipts)
    customers = [order.customer for order in many if order.customer is not None]
    assert all(one.safe_provider and one.safe_phone_expires_at for one in customers)
    assert any(one.document and one.email for one in customers)
    addresses = [order.address for order in many if order.address is not None]
    assert addresses
    assert all(one.lot and one.dong_code and one.postal_code for one in addresses)
    for told in (
        [order.gift for order in many],
        [order.invoice for order in many],
        [order.priority for order in many],
        [order.pickup_code for order in many],
        [order.waiter for order in many],
        [order.origin.brand for order in many],
        [order.way == "PICKUP_AREA" for order in many],
        [way.approval for order in many for way in order.payments],
        [fee.note for order in many for fee in order.fees],
        [item.made_at for order in many for item in order.items],
        [item.list_price for order in many for item in order.items],
        [bool(order.discounts) for order in many],
    ):
        assert any(told)
        assert not all(told)


def test_the_same_seed_says_the_same():
    twice = [OrderMaker(3, SHOP, MIX).make(5, Wish(), NOW, NOW) for _ in range(2)]
    assert twice[0] == twice[1]
