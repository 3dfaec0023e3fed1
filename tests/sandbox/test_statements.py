"""Statements: what the platform says that it pays, right to the won, and wrong where a test wants it so."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from merchant_desk.sandbox.server import MERCHANT_ID
from merchant_desk.sandbox.statements import pay_day
from merchant_desk.sandbox.states import Move

DAY = {"startOrderDate": "2026-03-01T15:00:00Z", "endOrderDate": "2026-03-02T15:00:00Z"}


@pytest.fixture
def sell(platform, desk):
    """Place an order and hand it over; return its id."""

    def sold(**wish: Any) -> str:
        order_id: str = platform.place(**({"kind": "DELIVERY", "timing": "INSTANT"} | wish))
        desk.confirm(order_id)
        platform.market.platform_does(order_id, Move.DISPATCH)
        platform.market.platform_does(order_id, Move.DELIVERED)
        return order_id

    return sold


def by_date(desk, **asked: str) -> dict[str, Any]:
    answer = desk.call("GET", "/v1/paymentBatchByDate", params=asked or DAY)
    assert answer.status_code == 200, answer.text
    told: dict[str, Any] = answer.json()
    return told


def whole(desk, *batch_ids: str) -> list[dict[str, Any]]:
    ids = batch_ids or [batch["batchId"] for batch in by_date(desk)["batches"]]
    answer = desk.call("GET", "/v1/paymentBatchByIds", params={"batchIds": ids})
    assert answer.status_code == 200, answer.text
    told: list[dict[str, Any]] = answer.json()
    return told


def orders_of(batch: dict[str, Any]) -> list[dict[str, Any]]:
    (merchant,) = batch["charges"]["merchants"]
    assert merchant["id"] == MERCHANT_ID
    found: list[dict[str, Any]] = merchant["orders"]
    return found


def value(price: dict[str, Any]) -> int:
    assert price["currency"] == "KRW"
    found: int = price["value"]
    return found


def brought(order: dict[str, Any]) -> int:
    return value(order["totalCredit"]) + value(order["totalDebit"])


def test_a_batch_has_the_days_orders_and_its_sums_are_right(desk, sell):
    sold = [sell(tender=tender, coupon=True) for tender in ("LOCAL_CURRENCY", "CARD", "SPLIT", "CASH")]
    summary = by_date(desk)
    assert summary["summary"]["totalRecordsFound"] == summary["summary"]["totalRecordsReturned"] == 1
    assert "warningMessage" not in summary["summary"]
    assert "charges" not in summary["batches"][0]
    (batch,) = whole(desk)
    orders = orders_of(batch)
    assert [order["orderInfo"]["id"] for order in orders] == sold
    totals = {name: value(price) for name, price in batch["totals"].items()}
    assert totals["orders"] == sum(brought(order) for order in orders)
    assert (totals["extras"], totals["batchTotal"]) == (0, totals["orders"])
    local, card, split, cash = orders
    paid = value(local["paymentInfo"]["orderTotal"])
    coupon = value(local["paymentInfo"]["benefits"]["marketplace"])
    kept = value(local["x-kr"].get("deliveryKept", {"value": 0, "currency": "KRW"}))
    assert value(local["fees"]["orderCommissionValue"]) == -int((paid + coupon + kept) / 100 + 0.5)
    assert local["x-kr"]["payments"][0]["feePercentual"] == 0.92
    assert value(card["fees"]["transactionFeeValue"]) == value(card["x-kr"]["payments"][0]["fee"])
    assert [one["kind"] for one in split["x-kr"]["payments"]] == ["LOCAL_CURRENCY", "CARD"]
    assert value(cash["fees"]["transactionFeeValue"]) == 0
    assert (cash["paymentInfo"]["paymentType"], cash["paymentInfo"]["receivedBy"]) == ("OFFLINE", "MERCHANT")
    assert brought(cash) < value(cash["totalCredit"])
    assert value(batch["x-kr"]["localCurrencyTotal"]) == paid + value(split["x-kr"]["payments"][0]["amount"])
    assert batch["x-kr"]["account"]["number"] == "*********0041"


def test_an_order_on_the_way_or_never_accepted_is_on_no_statement(desk, platform, sell):
    platform.place()
    refused = platform.place()
    desk.cancel(refused)
    confirmed = platform.place()
    desk.confirm(confirmed)
    assert by_date(desk)["batches"] == []
    desk.cancel(confirmed)
    (order,) = orders_of(whole(desk)[0])
    assert order["orderInfo"]["status"] == "CANCELLED"
    assert brought(order) == 0


def test_a_batch_closes_when_the_day_is_over_in_seoul_and_is_paid_two_working_days_later(desk, sell, clock):
    sell()
    (batch,) = by_date(desk)["batches"]
    assert (batch["batchStatus"], batch["batchPaymentInfo"]["paymentStatus"]) == ("OPEN", "SCHEDULED")
    assert batch["ordersPeriod"] == {
        "startDate": "2026-03-01T15:00:00.000Z",
        "endDate": "2026-03-02T15:00:00.000Z",
    }
    clock.moment = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)
    desk.sign_in()
    assert by_date(desk)["batches"][0]["batchStatus"] == "CLOSED"
    assert (
        by_date(desk)["batches"][0]["batchPaymentInfo"]["expectedPaymentDate"] == "2026-03-04T02:00:00.000Z"
    )
    clock.moment = datetime(2026, 3, 4, 2, 0, tzinfo=UTC)
    desk.sign_in()
    assert by_date(desk)["batches"][0]["batchPaymentInfo"]["paymentStatus"] == "PAID"


def test_a_weekend_pays_nobody():
    assert pay_day(datetime(2026, 3, 5, tzinfo=UTC).date()).isoformat() == "2026-03-09"


def test_open_batches_can_be_closed_early(desk, sell):
    sell()
    assert desk.control("POST", "/statements/close").json() == {"closed": ["2026-03-02"]}
    assert by_date(desk)["batches"][0]["batchStatus"] == "CLOSED"
    assert desk.control("POST", "/statements/close").json() == {"closed": []}
    told = desk.control("GET", "/statements").json()["batches"]
    assert [batch["batchStatus"] for batch in told] == ["CLOSED"]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({"startOrderDate": "2026-03-03T15:00:00Z"}, 0),
        ({"endOrderDate": "2026-02-28T15:00:00Z"}, 0),
        ({"startOrderDate": "2026-03-02T00:00:00+09:00", "endOrderDate": "2026-03-02T23:59:59+09:00"}, 1),
        ({"startPaymentDate": "2026-03-04T00:00:00Z", "endPaymentDate": "2026-03-05T00:00:00Z"}, 1),
        ({"startPaymentDate": "2026-03-05T00:00:00Z"}, 0),
        ({"batchStatus": "CLOSED"}, 0),
        ({"batchStatus": "OPEN", "paymentStatus": "SCHEDULED"}, 1),
        ({"paymentStatus": "PAID"}, 0),
    ],
)
def test_batches_are_found_by_dates_and_states(desk, sell, asked, found):
    sell()
    assert len(by_date(desk, **asked)["batches"]) == found


@pytest.mark.parametrize(
    "query",
    ["startOrderDate=today", "endOrderDate=2026-03-02T00:00:00", "batchStatus=AJAR", "paymentStatus=SOON"],
)
def test_a_question_that_nobody_understands_is_refused(desk, query):
    assert desk.call("GET", f"/v1/paymentBatchByDate?{query}").status_code == 400


def test_batches_that_nobody_knows_are_not_found(desk, sell):
    sell()
    unknown = "00000000-0000-4000-8000-000000000000"
    (batch,) = by_date(desk)["batches"]
    assert desk.call("GET", "/v1/paymentBatchByIds", params={"batchIds": unknown}).status_code == 404
    assert [one["batchId"] for one in whole(desk, unknown, batch["batchId"])] == [batch["batchId"]]
    assert desk.call("GET", "/v1/paymentBatchByIds").status_code == 400
    many = {"batchIds": [unknown] * 51}
    assert desk.call("GET", "/v1/paymentBatchByIds", params=many).status_code == 400


def test_a_limited_answer_says_that_there_are_more(desk, sell, clock):
    for _ in range(3):
        sell()
        clock.forward(86_400)
        desk.sign_in()
    desk.control("PATCH", "/settings", {"batches_limit": 2})
    told = by_date(desk, startOrderDate="2026-03-01T15:00:00Z")
    assert told["summary"]["totalRecordsFound"] == 3
    assert told["summary"]["totalRecordsReturned"] == len(told["batches"]) == 2
    assert told["summary"]["warningMessage"]


def test_another_commission_is_a_setting(desk, sell):
    sell(tender="CARD", delivered_by="MERCHANT", coupon=False)
    before = value(orders_of(whole(desk)[0])[0]["fees"]["orderCommissionValue"])
    desk.control("PATCH", "/settings", {"commission_percent": 3})
    assert value(orders_of(whole(desk)[0])[0]["fees"]["orderCommissionValue"]) == pytest.approx(
        3 * before, abs=2
    )


# --- statements that are wrong on purpose ----------------------------------------------------------------------


def total(batch: dict[str, Any]) -> int:
    return value(batch["totals"]["batchTotal"])


def test_every_answer_has_the_same_mistake_until_it_is_switched_off(desk, sell):
    first, second = sell(), sell()
    fault = desk.fault("statement_order_missing", order_id=first)
    for _ in range(2):
        assert [order["orderInfo"]["id"] for order in orders_of(whole(desk)[0])] == [second]
        assert desk.fired("statement_order_missing") == 1
    desk.control("DELETE", f"/faults/{fault['id']}")
    assert len(orders_of(whole(desk)[0])) == 2


@pytest.mark.parametrize(
    ("kind", "settings", "less"),
    [
        ("statement_off_by_one", {}, 1),
        ("statement_tip", {"won": 1500}, -1500),
        ("statement_sums_wrong", {"won": 700}, -700),
    ],
)
def test_so_much_less_is_paid(desk, sell, kind, settings, less):
    sell(tender="CARD")
    right = total(whole(desk)[0])
    desk.fault(kind, **settings)
    assert total(whole(desk)[0]) == right - less


@pytest.mark.parametrize("part", ["dish", "option"])
def test_a_part_is_missing(desk, platform, sell, part):
    order_id = sell(tender="CARD", dishes=["똠얌 쌀국수", "콜라 500ml"], coupon=False)
    right = value(orders_of(whole(desk)[0])[0]["paymentInfo"]["orderTotal"])
    items = platform.market.ticket(order_id).document["items"]
    options = [option for item in items for option in item.get("options", ())]
    desk.fault("statement_part_missing", part=part)
    found = value(orders_of(whole(desk)[0])[0]["paymentInfo"]["orderTotal"])
    assert options
    assert right - found == (items if part == "dish" else options)[-1]["totalPrice"]["value"]


def test_another_rate_for_one_order(desk, sell):
    sell(), sell()
    desk.fault("statement_other_rate", commission_percent=7.8)
    rates = [order["fees"]["orderCommissionPercentual"] for order in orders_of(whole(desk)[0])]
    assert rates == [7.8, 1.0]


def test_money_taken_back(desk, sell):
    order_id = sell(tender="CARD")
    desk.fault("statement_cancelled_after_payment")
    (batch,) = whole(desk)
    (extra,) = batch["charges"]["merchants"][0]["extras"]
    assert extra["ordersCancellations"]["orderId"] == order_id
    assert value(extra["ordersCancellations"]["amount"]) == -value(batch["totals"]["orders"])
    assert total(batch) == 0
    assert batch["batchPaymentInfo"]["paymentMethod"] == "NO_TRANSFER"


def test_one_order_in_two_batches(desk, sell):
    sell(), sell()
    desk.fault("statement_order_twice")
    batches = whole(desk, *[one["batchId"] for one in by_date(desk, batchStatus="CLOSED")["batches"]])
    assert [len(orders_of(batch)) for batch in batches] == [1]
    assert len(by_date(desk, startOrderDate="2026-02-28T15:00:00Z")["batches"]) == 2


def test_a_closed_batch_changes_after_it_was_shown(desk, sell):
    sell()
    desk.fault("statement_changed_after_closing", won=-1234)
    open_total = total(whole(desk)[0])
    desk.control("POST", "/statements/close")
    changed = total(whole(desk)[0])
    assert changed == open_total - 1234
    assert total(by_date(desk)["batches"][0]) == changed


def test_a_batch_closed_before_it_was_shown_changes_only_then(desk, sell):
    sell()
    desk.fault("statement_changed_after_closing")
    desk.control("POST", "/statements/close")
    right = total(whole(desk)[0])
    assert total(whole(desk)[0]) == right - 1000


def test_the_shop_owes(desk, sell):
    sell()
    desk.fault("statement_negative", won=5000)
    (batch,) = whole(desk)
    assert total(batch) == -5000
    assert batch["batchPaymentInfo"]["paymentStatus"] == "WAITING_MERCHANT_PAYMENT"


@pytest.mark.parametrize("scope", ["order", "batch"])
def test_another_currency(desk, sell, scope):
    sell()
    desk.fault("statement_currency", scope=scope, currency="XTS")
    (batch,) = whole(desk)
    assert orders_of(batch)[0]["totalCredit"]["currency"] == "XTS"
    assert (batch["totals"]["orders"]["currency"] == "XTS") is (scope == "batch")


@pytest.mark.parametrize("scope", ["order", "batch"])
def test_nonsense(desk, sell, scope):
    sell()
    desk.fault("statement_junk", scope=scope)
    (batch,) = whole(desk)
    assert isinstance(orders_of(batch)[0], str) is (scope == "order")
    assert (batch["totals"] == []) is (scope == "batch")
    ids = {"startPaymentDate": "2026-03-01T00:00:00Z", "paymentStatus": "SCHEDULED"}
    assert len(by_date(desk, **ids)["batches"]) == (scope == "order")


def test_a_platform_without_statements(desk, sell):
    sell()
    desk.fault("no_statements", times="always")
    assert desk.call("GET", "/v1/paymentBatchByDate").status_code == 404
    assert desk.call("GET", "/v1/paymentBatchByIds?batchIds=x").status_code == 404


def test_nobody_without_a_token_reads_a_statement(platform, desk):
    del desk.session.headers["Authorization"]
    assert desk.call("GET", "/v1/paymentBatchByDate").status_code == 401


@pytest.mark.parametrize(
    "broken",
    [
        {"set": {"total.orderAmount.value": 20000.5}},
        {"set": {"createdAt": "yesterday"}},
        {"set": {"createdAt": "2026-03-02T09:00:00"}},
        {"drop": ["payments"]},
        {"set": {"items": "none", "discounts": 7}},
        {"x_kr": False},
    ],
)
def test_an_order_that_was_broken_on_purpose_breaks_no_statement(desk, platform, broken):
    order_id = platform.place(kind="DELIVERY", **broken)
    platform.market.other_device(order_id, Move.CONFIRM, "other")
    platform.market.platform_does(order_id, Move.DISPATCH)
    platform.market.platform_does(order_id, Move.DELIVERED)
    batches = desk.control("GET", "/statements").json()["batches"]
    assert [len(orders_of(batch)) for batch in batches] == [1]


def test_the_books_are_bounded(monkeypatch, desk, sell):
    monkeypatch.setattr("merchant_desk.sandbox.cashbook.MOST_SOLD", 2)
    _, *newest = (sell() for _ in range(3))
    assert [order["orderInfo"]["id"] for order in orders_of(whole(desk)[0])] == newest


def test_days_are_seouls(desk, sell, clock):
    clock.moment = datetime(2026, 3, 1, 14, 59, tzinfo=UTC)
    desk.sign_in()
    sell()
    clock.moment += timedelta(minutes=1)
    sell()
    batches = by_date(desk, startOrderDate="2026-02-28T00:00:00Z")["batches"]
    starts = [batch["ordersPeriod"]["startDate"][:10] for batch in batches]
    assert starts == ["2026-02-28", "2026-03-01"]
