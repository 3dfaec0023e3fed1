"""Every readable part of an order arrives exactly; every unreadable part is named and loses nothing else."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from merchant_desk.domain.errors import OrderUnreadable
from merchant_desk.domain.events import EventType
from merchant_desk.domain.money import Money
from merchant_desk.domain.order import (
    Address,
    Item,
    OrderKind,
    Payment,
    Share,
    Sponsor,
    Tender,
)
from tests.gateway.documents import NOW, ORDER_ID, changed, document, raw
from tests.gateway.whole_order import WHOLE, parse, problems


def test_a_whole_order_arrives_exactly():
    assert parse(raw(document())) == WHOLE


def test_an_order_of_another_country_without_the_korean_object():
    order = document()
    del order["x-kr"]
    order["payments"]["methods"] = [
        {"value": 10.5, "currency": "BRL", "type": "PREPAID", "method": "CREDIT", "brand": "VISA"},
        {"value": 7.5, "currency": "BRL", "type": "PENDING", "method": "PIX"},
    ]
    order["payments"] |= {"prepaid": 10.50, "pending": 7.5}
    parsed = parse(raw(order))
    assert parsed.payments == (
        Payment(Tender.CARD, Money(1050, "BRL"), prepaid=True, brand="VISA"),
        Payment(Tender.OTHER, Money(750, "BRL"), prepaid=False, name="PIX"),
    )
    assert (parsed.prepaid, parsed.pending) == (Money(1050, "BRL"), Money(750, "BRL"))
    assert parsed.discounts[0].shares[0] == Share(Sponsor.MARKETPLACE, Money(3000), code="GG")
    assert parsed.address == Address(
        road="수원시 매산로동 매화길 3",
        detail="101동 1203호",
        formatted="수원시 매화길 3, 101동 1203호",
        postal_code="16455",
    )
    assert parsed.gift is None
    assert (parsed.store_note, parsed.delivery_note) == ("표준 요청", "정문")
    assert (parsed.confirm_by, parsed.disposables, parsed.defects) == (None, None, ())


@pytest.mark.parametrize(
    ("method", "more", "tender", "name"),
    [
        ("CREDIT", {}, Tender.CARD, ""),
        ("DEBIT", {"methodInfo": "국민카드"}, Tender.CARD, "국민카드"),
        ("CREDIT_DEBIT", {}, Tender.CARD, ""),
        ("CASH", {}, Tender.CASH, ""),
        ("COUPON", {}, Tender.COUPON, ""),
        ("REDEEM", {}, Tender.COUPON, ""),
        ("MEAL_VOUCHER", {}, Tender.OTHER, "MEAL_VOUCHER"),
        ("DIGITAL_WALLET", {"methodInfo": "수원페이"}, Tender.OTHER, "수원페이"),
        ("TELEPATHY", {}, Tender.OTHER, "TELEPATHY"),
    ],
)
def test_methods_of_the_standard(method, more, tender, name):
    order = document()
    del order["x-kr"]
    way = {"value": 18000, "currency": "KRW", "type": "PREPAID", "method": method, **more}
    order["payments"] = {"prepaid": 18000, "pending": 0, "methods": [way]}
    assert parse(raw(order)).payments == (Payment(tender, Money(18000), prepaid=True, name=name),)


def test_a_korean_payment_of_an_unknown_kind_falls_back_to_the_standards_method():
    parsed = parse(changed("x-kr.payments.1", {"methodIndex": 1, "kind": "SEASHELLS", "name": "조개"}))
    assert parsed.payments[1].tender is Tender.CASH
    assert parsed.payments[1].name == "조개"


def test_a_cards_issuer_stands_in_for_its_brand():
    card = {"methodIndex": 0, "kind": "CARD", "name": "국민카드", "issuer": "KB"}
    assert parse(changed("x-kr.payments.0", card)).payments[0].brand == "KB"


def test_a_sponsor_that_nobody_knows_keeps_its_own_word():
    parsed = parse(changed("discounts.0.sponsorshipValues.1.name", "GUILD"))
    assert parsed.discounts[0].shares[1] == Share(Sponsor.UNKNOWN, Money(2000), "GUILD")


# --- missing and wrong parts --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "path",
    [
        "displayId",
        "createdAt",
        "type",
        "orderTiming",
        "preparationStartDateTime",
        "merchant",
        "total",
        "payments",
        "customer",
        "delivery",
        "schedule",
        "delivery.deliveryAddress",
        "delivery.estimatedDeliveryDateTime",
        "id",
    ],
)
def test_a_missing_field_is_named_and_the_dishes_stay(path):
    parsed = parse(changed(path, drop=True))
    assert list(problems(parsed)) == [path]
    assert parsed.items == WHOLE.items
    assert parsed.order_id == ORDER_ID


@pytest.mark.parametrize(
    ("path", "value", "defect"),
    [
        ("createdAt", "yesterday", "createdAt"),
        ("createdAt", 5, "createdAt"),
        ("createdAt", "0001-01-01T00:00:00+09:00", "createdAt"),
        (
            "delivery.estimatedDeliveryDateTime",
            "9999-12-31T23:59:59-09:00",
            "delivery.estimatedDeliveryDateTime",
        ),
        ("displayId", {}, "displayId"),
        ("sendDelivered", "often", "sendDelivered"),
        ("customer", "홍길동", "customer"),
        ("customer.phone.number", ["010"], "customer.phone.number"),
        ("items.0.quantity", "many", "items[0].quantity"),
        ("items.0.quantity", -1, "items[0].quantity"),
        ("items.0.quantity", None, "items[0].quantity"),
        ("items.0.options", {"name": "x"}, "items[0].options"),
        ("items.0.options.0", 7, "items[0].options[0]"),
        ("items.0.options.0.name", None, "items[0].options[0].name"),
        ("otherFees.0", 1, "otherFees[0]"),
        ("otherFees.0", None, "otherFees[0]"),
        ("discounts.0", "free", "discounts[0]"),
        ("discounts.0.sponsorshipValues.0", 4, "discounts[0].sponsorshipValues[0]"),
        ("payments.methods.0", "cash", "payments.methods[0]"),
        ("payments.methods.0.type", "SOMEDAY", "payments.methods[0].type"),
        ("payments", [], "payments"),
        ("x-kr", "yes", "x-kr"),
        ("x-kr.payments.0.methodIndex", "first", "x-kr.payments[0].methodIndex"),
        ("x-kr.confirmBy", "soon", "x-kr.confirmBy"),
        ("type", "TELEPORT", "type"),
        ("orderTiming", "LATER", "orderTiming"),
    ],
)
def test_a_part_of_a_wrong_type_is_named_and_the_rest_is_kept(path, value, defect):
    parsed = parse(changed(path, value))
    assert list(problems(parsed)) == [defect]
    assert parsed.items[0].name == "김치찌개"
    assert parsed.total == WHOLE.total
    assert parsed.created_at == (NOW if defect == "createdAt" else WHOLE.created_at)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("displayId", 417),
        ("sendDelivered", "true"),
        ("createdAt", "20260302T090000.250Z"),
        ("createdAt", "2026-03-02T09:00:00.250"),  # no offset: the standard writes UTC
        ("createdAt", "2026-03-02 09:00:00.250Z"),
        ("items.0.options.0.specialInstructions", None),
        ("items.0.quantity", "2"),
        ("lastEvent", "SOMETHING_NEW"),
    ],
)
def test_unusual_but_unmistakable_values_are_read(path, value):
    parsed = parse(changed(path, value))
    assert parsed.defects == ()
    assert parsed.created_at == WHOLE.created_at
    assert parsed.items[0].quantity == 2
    assert parsed.send_delivered


def test_one_unreadable_dish_does_not_lose_the_others():
    order = document()
    order["items"] += [None, "비빔밥", {"id": "x", "quantity": 1}, {"name": "라면"}]
    parsed = parse(raw(order))
    assert [item.name for item in parsed.items] == ["김치찌개", "라면"]
    assert parsed.items[1] == Item("", "라면", Decimal(0))
    assert set(problems(parsed)) >= {"items[1]", "items[2]", "items[3].name", "items[4].quantity"}


def test_the_places_of_payments_stay_right_beside_an_unreadable_one():
    parsed = parse(changed("payments.methods.0", "cash"))
    assert parsed.payments == (WHOLE.payments[1],)


@pytest.mark.parametrize(
    ("kind", "way", "due", "place"),
    [
        ("TAKEOUT", {"takeout": {"mode": "DEFAULT", "takeoutDateTime": "2026-03-02T10:05:00Z"}}, 10, ""),
        (
            "INDOOR",
            {"indoor": {"indoorDateTime": "2026-03-02T10:05:00Z", "place": "7", "seat": "A"}},
            10,
            "7 A",
        ),
        ("INDOOR", {"indoor": {"indoorDateTime": "2026-03-02T10:05:00Z", "tab": "31"}}, 10, "31"),
    ],
)
def test_other_ways_than_delivery(kind, way, due, place):
    order = document() | {"type": kind} | way
    del order["delivery"], order["x-kr"], order["customer"]
    parsed = parse(raw(order))
    assert parsed.kind is OrderKind(kind)
    assert (parsed.due_at, parsed.place) == (datetime(2026, 3, 2, due, 5, tzinfo=UTC), place)
    assert (parsed.address, parsed.customer, parsed.defects) == (None, None, ())


@pytest.mark.parametrize(("kind", "block"), [("TAKEOUT", "takeout"), ("INDOOR", "indoor")])
def test_a_way_that_is_not_told_is_named_but_a_time_is_found_elsewhere(kind, block):
    parsed = parse(changed("type", kind))
    assert parsed.due_at == WHOLE.due_at
    assert list(problems(parsed)) == [block]


def test_a_safe_number_alone_makes_a_customer():
    parsed = parse(changed("customer", None))
    assert parsed.customer is not None
    assert parsed.customer.safe_phone == "0507-1300-0001"


# --- unreadable altogether ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b'"order"',
        b"{}",
        b"not json",
        b'{"login": "please"}',
        b'{"id": "' + ORDER_ID.encode() + b'", "items": "none"}',
        b"[" * 100_000,
        b"{" * 100,
        b'{"a": ' + b"[" * 400 + b"]" * 400 + b"}",
        b'{"id": ' + b"9" * 5000 + b"}",
        changed("items", []),
        changed("items", [{"name": ""}]),
        changed("id", "0b0f7a52-0b8e-4a6c-a7f5-b7a9b7e0a099"),
        raw(document())[:900],
        b"\xff\xfe\x00",
    ],
)
def test_what_cannot_be_cooked_from_is_unreadable_and_kept(body):
    with pytest.raises(OrderUnreadable) as unreadable:
        parse(body)
    assert unreadable.value.raw == body
    assert unreadable.value.sentence.endswith(".")


def test_an_order_without_dishes_keeps_its_number_and_its_time_of_creation():
    with pytest.raises(OrderUnreadable) as unreadable:
        parse(changed("items", []))
    assert unreadable.value.display_id == document()["displayId"]
    assert unreadable.value.created_at == datetime.fromisoformat(document()["createdAt"])


def test_an_id_in_capitals_is_the_same_order():
    assert parse(changed("id", ORDER_ID.upper())).defects == ()


def test_an_order_without_a_dish_keeps_its_last_event():
    with pytest.raises(OrderUnreadable) as caught:
        parse(raw(document() | {"items": [], "lastEvent": "CANCELLED"}))
    assert caught.value.last_event is EventType.CANCELLED
