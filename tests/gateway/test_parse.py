"""Every readable part of an order arrives exactly; every unreadable part is named and loses nothing else."""

import time
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from merchant_desk.domain.errors import OrderUnreadable
from merchant_desk.domain.events import EventType
from merchant_desk.domain.money import Money
from merchant_desk.domain.order import (
    Address,
    Customer,
    Defect,
    Discount,
    Fee,
    Item,
    Option,
    Order,
    OrderKind,
    Payment,
    Share,
    Sponsor,
    Tender,
    Timing,
    Total,
)
from merchant_desk.gateway.parse import parse_order
from merchant_desk.gateway.salvage import MOST_DEFECTS
from tests.gateway.documents import NOW, ORDER_ID, changed, document, raw

WHOLE = Order(
    order_id=ORDER_ID,
    display_id="B-0417",
    kind=OrderKind.DELIVERY,
    timing=Timing.SCHEDULED,
    created_at=datetime(2026, 3, 2, 9, 0, 0, 250_000, UTC),
    merchant_id="1234567890-ae7d8bdd-1391-5437-b5ef-609d8a8f7785",
    merchant_name="행복분식 수원점",
    preparation_start_at=datetime(2026, 3, 2, 9, 10, tzinfo=UTC),
    items=(
        Item(
            item_id="0b0f7a52-0b8e-4a6c-a7f5-b7a9b7e0a001",
            name="김치찌개",
            quantity=Decimal(2),
            unit="UN",
            unit_price=Money(9000),
            total=Money(20000),
            note="두부 많이",
            options=(Option("공깃밥", Decimal(1), Money(1000), "고봉으로"),),
            external_code="M-1",
        ),
    ),
    fees=(Fee("배달팁", "DELIVERY_FEE", "MERCHANT", Money(3000)),),
    discounts=(
        Discount(
            "CART",
            Money(5000),
            (Share(Sponsor.PUBLIC, Money(3000), "경기도"), Share(Sponsor.MERCHANT, Money(2000))),
        ),
    ),
    total=Total(Money(20000), Money(3000), Money(5000), Money(18000)),
    payments=(
        Payment(Tender.LOCAL_CURRENCY, Money(8000), prepaid=True, name="수원페이"),
        Payment(Tender.CASH, Money(10000), prepaid=False, name="현금", change_for=Money(50000)),
    ),
    prepaid=Money(8000),
    pending=Money(10000),
    customer=Customer(
        name="홍길동",
        phone="0507-1300-0001,77",
        safe_phone="0507-1300-0001",
        safe_phone_expires_at=datetime(2026, 3, 2, 12, tzinfo=UTC),
        document="000-00",
        orders_here=3,
    ),
    address=Address(
        road="경기도 수원시 매화길 3",
        lot="경기도 수원시 매산로동 12-3",
        detail="101동 1203호 (공동현관 #1234)",
        formatted="수원시 매화길 3, 101동 1203호",
    ),
    delivered_by="MERCHANT",
    due_at=datetime(2026, 3, 2, 10, 5, tzinfo=UTC),
    scheduled_from=datetime(2026, 3, 2, 10, tzinfo=UTC),
    scheduled_to=datetime(2026, 3, 2, 10, 20, tzinfo=UTC),
    pickup_code="4821",
    store_note="맵지 않게\n표준 요청",
    delivery_note="문 앞에 놓아 주세요\n정문",
    disposables=False,
    reusable_container=True,
    last_event=EventType.CREATED,
    confirm_by=datetime(2026, 3, 2, 9, 8, tzinfo=UTC),
    send_delivered=True,
)


def parse(body: bytes) -> Order:
    return parse_order(body, ORDER_ID, NOW)


def problems(order: Order) -> dict[str, str]:
    return {defect.path: defect.problem for defect in order.defects}


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
    assert parsed.discounts[0].shares[0] == Share(Sponsor.MARKETPLACE, Money(3000))
    assert parsed.address == Address(
        road="수원시 매산로동 매화길 3", detail="101동 1203호", formatted="수원시 매화길 3, 101동 1203호"
    )
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


# --- amounts ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "defect"),
    [
        ("total.orderAmount.value", "total.orderAmount"),
        ("items.0.totalPrice.value", "items[0].totalPrice"),
        ("items.0.options.0.totalPrice.value", "items[0].options[0].totalPrice"),
        ("otherFees.0.price.value", "otherFees[0].price"),
        ("discounts.0.amount.value", "discounts[0].amount"),
        ("discounts.0.sponsorshipValues.0.amount.value", "discounts[0].sponsorshipValues[0].amount"),
        ("payments.methods.1.value", "payments.methods[1].value"),
        ("payments.methods.1.changeFor", "payments.methods[1].changeFor"),
        ("payments.prepaid", "payments.prepaid"),
    ],
)
def test_a_fraction_of_a_won_is_named_and_loses_nothing_else(path, defect):
    parsed = parse(changed(path, 12000.5))
    assert problems(parsed) == {defect: "원 단위로 떨어지지 않는 금액입니다(12000.5)."}
    assert parsed.items[0].name == "김치찌개"
    assert parsed.customer == WHOLE.customer


def test_amounts_are_never_floats():
    exact = raw(document()).replace(b'"value": 18000', b'"value": 18000.0000')
    assert parse(exact).total.amount == Money(18000)
    off = raw(document()).replace(
        b'"orderAmount": {"value": 18000', b'"orderAmount": {"value": 18000.0000000000000001'
    )
    assert parse(off).total.amount is None


@pytest.mark.parametrize("number", ["1e999999", "1e13", "-1e999999", '"NaN"', '"Infinity"', "0." + "1" * 60])
def test_numbers_that_are_no_amounts_are_named_quickly(number):
    started = time.monotonic()
    body = raw(document()).replace(
        b'"orderAmount": {"value": 18000', b'"orderAmount": {"value": ' + number.encode()
    )
    parsed = parse(body)
    assert parsed.total.amount is None
    assert set(problems(parsed)) == {"total.orderAmount"}
    assert time.monotonic() - started < 1


@pytest.mark.parametrize(
    ("path", "value", "defect"),
    [
        ("total.orderAmount.currency", "won", "total.orderAmount"),
        ("total.orderAmount", None, "total.orderAmount"),
        ("total.orderAmount.value", None, "total.orderAmount"),
        ("total.orderAmount.value", "much", "total.orderAmount.value"),
        ("total.orderAmount.value", True, "total.orderAmount.value"),
        ("total.orderAmount", 18000, "total.orderAmount"),
    ],
)
def test_amounts_of_a_wrong_shape_are_named_once(path, value, defect):
    parsed = parse(changed(path, value))
    assert list(problems(parsed)) == [defect]
    assert parsed.total == Total(Money(20000), Money(3000), Money(5000), None)


def test_a_fraction_in_another_currency():
    parsed = parse(changed("otherFees.0.price", {"value": 1.005, "currency": "BRL"}))
    assert problems(parsed) == {"otherFees[0].price": "최소 단위로 떨어지지 않는 금액입니다(1.005)."}


def test_sums_that_are_zero_may_be_left_out():
    order = document()
    del order["total"]["otherFees"], order["total"]["discount"]
    assert parse(raw(order)).defects == ()


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


def test_an_id_in_capitals_is_the_same_order():
    assert parse(changed("id", ORDER_ID.upper())).defects == ()


# --- texts --------------------------------------------------------------------------------------------------


def test_a_note_of_two_megabytes_is_kept_whole_and_quickly():
    note = "매운맛 " * 220_000
    started = time.monotonic()
    assert parse(changed("x-kr.storeNote", note)).store_note == f"{note}\n표준 요청"
    assert time.monotonic() - started < 0.5
    broken = raw(document() | {"extraInfo": note, "displayId": []})
    assert problems(parse(broken)) == {"displayId": "글자가 아닙니다."}
    assert time.monotonic() - started < 1.5


def test_a_note_that_is_told_twice_is_told_once():
    assert parse(changed("extraInfo", "맵지 않게")).store_note == "맵지 않게"


def test_half_an_emoji_costs_that_character_only():
    body = raw(document()).replace("두부 많이".encode(), b"\\ud83d")
    parsed = parse(body)
    assert parsed.items[0].note == "\N{REPLACEMENT CHARACTER}"
    assert problems(parsed) == {"$": "깨진 글자가 있습니다."}
    parsed.items[0].note.encode()


def test_bytes_of_another_encoding_cost_those_characters_only():
    parsed = parse(raw(document()).replace("홍길동".encode(), "홍길동".encode("cp949")))
    assert parsed.items == WHOLE.items
    assert problems(parsed) == {"$": "깨진 글자가 있습니다."}


def test_a_byte_order_mark_is_skipped():
    assert parse(b"\xef\xbb\xbf" + raw(document())) == WHOLE


def test_of_thousands_of_defects_the_first_are_kept():
    order = document()
    order["items"] += [7] * 20_000
    started = time.monotonic()
    parsed = parse(raw(order))
    assert len(parsed.defects) == MOST_DEFECTS + 1
    assert parsed.defects[-1] == Defect("…", "읽을 수 없는 곳이 더 있습니다.")
    assert time.monotonic() - started < 3
