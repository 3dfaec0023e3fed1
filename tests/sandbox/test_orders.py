"""Orders are plausible, come from the seed alone, and every won of them adds up."""

from datetime import UTC, datetime, timedelta

import pytest

from merchant_desk.sandbox.orders import OrderMaker, Shop
from merchant_desk.sandbox.places import local_currency
from merchant_desk.sandbox.scenarios import DAYS
from merchant_desk.sandbox.server import MERCHANT_ID
from merchant_desk.sandbox.wishes import TENDERS, Wish

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
SHOP = Shop(MERCHANT_ID, "행복분식", "안성시", "안성사랑카드")


def make(number: int = 1, seed: int = 1, scenario: str = "calm", **wish):
    maker = OrderMaker(seed, SHOP, DAYS[scenario].mix)
    return maker.make(number, Wish(**wish), NOW, NOW + timedelta(minutes=8))


@pytest.fixture(scope="module")
def many():
    orders = [make(number, seed) for seed in range(4) for number in range(1, 101)]
    return orders + [make(number, tender=tender) for number in range(1, 40) for tender in TENDERS]


def won(price) -> int:
    assert price["currency"] == "KRW"
    assert isinstance(price["value"], int)
    return price["value"]


def test_the_seed_alone_decides():
    assert make(3, seed=9) == make(3, seed=9)
    assert make(3, seed=9) != make(3, seed=10)
    assert make(3, seed=9) != make(4, seed=9)


def test_a_wish_changes_only_what_it_names():
    plain, wished = make(5, tender="CARD"), make(5, tender="CASH")
    assert plain["payments"] != wished["payments"]
    same = set(plain) - {"payments", "x-kr"}
    assert {key: plain[key] for key in same} == {key: wished[key] for key in same}


def test_the_number_counts_up():
    numbers = [make(number)["displayId"] for number in (1, 2, 3)]
    assert numbers == sorted(numbers)
    assert len(set(numbers)) == 3
    assert numbers[0].startswith("B-")


def test_every_won_adds_up(many):
    for order in many:
        for item in order["items"]:
            options = sum(won(option["totalPrice"]) for option in item.get("options", ()))
            assert won(item["optionsPrice"]) == options
            assert won(item["totalPrice"]) == item["quantity"] * (won(item["unitPrice"]) + options)
        total, payments = order["total"], order["payments"]
        assert won(total["itemsPrice"]) == sum(won(item["totalPrice"]) for item in order["items"])
        assert won(total["otherFees"]) == sum(won(fee["price"]) for fee in order.get("otherFees", ()))
        assert won(total["discount"]) == sum(won(part["amount"]) for part in order.get("discounts", ()))
        amount = won(total["itemsPrice"]) + won(total["otherFees"]) - won(total["discount"])
        assert won(total["orderAmount"]) == amount > 0
        assert payments["prepaid"] + payments["pending"] == amount
        assert sum(method["value"] for method in payments["methods"]) == amount
        for discount in order.get("discounts", ()):
            assert won(discount["amount"]) == sum(
                won(part["amount"]) for part in discount["sponsorshipValues"]
            )


def test_the_korean_profile_points_at_real_parts(many):
    for order in many:
        extra = order["x-kr"]
        assert [part["methodIndex"] for part in extra["payments"]] == [
            *range(len(order["payments"]["methods"]))
        ]
        for sponsor in extra.get("sponsor", ()):
            discount = order["discounts"][sponsor["discountIndex"]]
            assert discount["sponsorshipValues"][sponsor["shareIndex"]]
        assert ("address" in extra) == (order["type"] == "DELIVERY")
        assert extra["confirmBy"] == "2026-03-02T09:08:00.000Z"
        assert extra["safePhone"]["number"] == order["customer"]["phone"]["number"]
        assert extra["safePhone"]["number"].startswith("050")


def test_a_day_has_all_that_a_shop_meets(many):
    assert {order["type"] for order in many} == {"DELIVERY", "TAKEOUT"}
    assert {order["orderTiming"] for order in many} == {"INSTANT", "SCHEDULED"}
    kinds = {part["kind"] for order in many for part in order["x-kr"]["payments"]}
    assert kinds == {"LOCAL_CURRENCY", "ONNURI", "MEAL_CARD_CHILD", "CARD", "CASH", "COUPON"}
    names = {item["name"] for order in many for item in order["items"]}
    assert "똠얌 쌀국수" in names
    assert any("specialInstructions" in item for order in many for item in order["items"])
    assert any("options" in item for order in many for item in order["items"])
    sponsors = {part["kind"] for order in many for part in order["x-kr"].get("sponsor", ())}
    assert sponsors == {"PUBLIC", "MERCHANT"}
    assert {order["x-kr"]["disposables"] for order in many} == {True, False}
    assert {order["x-kr"]["reusableContainer"] for order in many} == {True, False}


def test_tenders():
    local = make(tender="LOCAL_CURRENCY")
    assert local["payments"]["methods"][0]["method"] == "DIGITAL_WALLET"
    assert local["payments"]["methods"][0]["methodInfo"] == "안성사랑카드"
    assert local["x-kr"]["payments"][0]["name"] == "안성사랑카드"
    cash = make(tender="CASH")
    assert cash["payments"]["prepaid"] == 0
    assert cash["payments"]["methods"][0]["changeFor"] >= cash["payments"]["pending"]
    card = make(tender="CARD")["payments"]["methods"][0]
    assert (card["method"], card["type"]) == ("CREDIT", "PREPAID")
    assert card["brand"]
    assert make(tender="CARD_ON_DELIVERY")["payments"]["methods"][0]["type"] == "PENDING"


def test_a_delivery_has_its_tip_and_an_address_in_the_shops_city():
    for rider in ("MERCHANT", "MARKETPLACE"):
        order = make(kind="DELIVERY", delivered_by=rider)
        (fee,) = order["otherFees"]
        assert (fee["type"], fee["receivedBy"]) == ("DELIVERY_FEE", rider)
        assert order["sendDelivered"] == (rider == "MERCHANT")
        assert order["x-kr"]["address"]["road"].startswith("경기도 안성시")
        assert order["x-kr"]["address"]["lot"].startswith("경기도 안성시")
        assert order["delivery"]["deliveryAddress"]["city"] == "안성시"


def test_take_out_and_tables_pay_no_tip():
    for kind in ("TAKEOUT", "INDOOR"):
        assert "otherFees" not in make(kind=kind)
    assert make(kind="INDOOR")["indoor"]["place"]


def test_a_booking_is_for_later():
    order = make(timing="SCHEDULED", due_in_min=120)
    assert order["schedule"]["scheduledDateTimeStart"] == "2026-03-02T11:00:00.000Z"
    assert order["createdAt"] < order["preparationStartDateTime"] < "2026-03-02T11:00:00.000Z"


def test_scenarios_differ():
    assert {make(n, scenario="rush")["type"] for n in range(1, 30)} == {"DELIVERY"}
    assert "INSTANT" not in {make(n, scenario="bookings")["orderTiming"] for n in range(1, 30)}
    assert "INDOOR" in {make(n, scenario="takeout")["type"] for n in range(1, 60)}


def test_every_city_has_its_currency():
    assert local_currency("수원시") == "수원페이"
    assert local_currency("시흥시") == "시루"
    with pytest.raises(ValueError, match="가평군"):
        local_currency("서울시")
