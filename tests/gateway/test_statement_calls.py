"""Statements are asked for in the shop's days, until the platform has given all, and read batch by batch."""

import json
from datetime import UTC, date, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs

import pytest

from merchant_desk.domain.books.settlement import Line
from merchant_desk.domain.errors import BadRequest, Busy, NoAnswer, NotFound, NotThePlatform
from merchant_desk.gateway.reply import Reply
from merchant_desk.gateway.statement_calls import BY_DATE, BY_IDS, StatementCalls
from merchant_desk.sandbox.server import MERCHANT_ID, PracticePlatform
from merchant_desk.sandbox.states import Move
from merchant_desk.services.books.statement_source import StatementSource
from tests.gateway.statement_documents import MERCHANT, batch
from tests.quality.wire_contract import check_exchanges
from tests.sandbox.plain_desk import HandClock

MONDAY = date(2026, 3, 2)


class Wire:
    """A platform of batches by day, as plain answers: it gives at most ``limit`` in a search, ``most`` by ids."""

    def __init__(self, *days: date, limit: int = 100, largest: int = 100, found: bool = True) -> None:
        self.asked: list[tuple[str, dict[str, list[str]]]] = []
        self.batches = {f"b-{day}": dated(day) for day in days}
        self.limit = limit
        self.largest = largest
        self.missing: set[str] = set()
        self.found = found

    def get(self, path: str) -> Reply:
        call, _, query = path.partition("?")
        asked = parse_qs(query)
        self.asked.append((call, asked))
        if call == BY_IDS:
            return self.whole(asked["batchIds"])
        start, end = (datetime.fromisoformat(asked[name][0]) for name in ("startOrderDate", "endOrderDate"))
        within = [
            one
            for one in self.batches.values()
            if datetime.fromisoformat(one["ordersPeriod"]["endDate"]) > start
            and datetime.fromisoformat(one["ordersPeriod"]["startDate"]) <= end
            and asked.get("batchStatus", [one["batchStatus"]]) == [one["batchStatus"]]
        ]
        told = [{key: part for key, part in one.items() if key != "charges"} for one in within[: self.limit]]
        summary: dict[str, Any] = {}
        if self.found:
            summary = {"totalRecordsFound": len(within), "totalRecordsReturned": len(told)}
        if len(told) < len(within):
            summary["warningMessage"] = "more"
        return answer({"summary": summary, "batches": told})

    def whole(self, ids: list[str]) -> Reply:
        known = [self.batches[one] for one in ids if one not in self.missing]
        if len(ids) > self.largest:
            return answer(known, cut_off=True)
        return answer(known) if known else answer({"title": "no", "status": 404}, status=404)

    def searches(self) -> list[tuple[str, str]]:
        return [
            (asked["startOrderDate"][0], asked["endOrderDate"][0])
            for call, asked in self.asked
            if call == BY_DATE
        ]

    def read(self, first: date, last: date):
        return StatementCalls(self.get, MERCHANT).batches(first, last)


def dated(day: date, status: str = "CLOSED") -> dict[str, Any]:
    start = datetime(day.year, day.month, day.day, tzinfo=UTC) - timedelta(hours=9)
    period = {"startDate": start.isoformat(), "endDate": (start + timedelta(days=1)).isoformat()}
    return batch(batchId=f"b-{day}", ordersPeriod=period, batchStatus=status)


def answer(body: Any, status: int = 200, **more: Any) -> Reply:
    kind = "application/json" if status < 400 else "application/problem+json"
    return Reply(status, json.dumps(body).encode(), 0.01, kind, **more)


def days(count: int) -> list[date]:
    return [MONDAY + timedelta(days=number) for number in range(count)]


def test_days_are_asked_for_as_seouls():
    wire = Wire(MONDAY - timedelta(days=1), MONDAY, MONDAY + timedelta(days=1))
    (found,) = wire.read(MONDAY, MONDAY)
    assert found.batch_id == f"b-{MONDAY}"
    assert found.orders is not None
    assert found.defects == ()
    assert wire.searches() == [("2026-03-01T15:00:00.000Z", "2026-03-02T14:59:59.999Z")]


def test_nothing_stated_is_one_call():
    wire = Wire()
    assert wire.read(MONDAY, MONDAY) == ()
    assert len(wire.asked) == 1


def test_a_batch_that_only_touches_the_span_is_not_of_it():
    wire = Wire(MONDAY)
    wire.limit = 100
    answers = wire.get
    wire.get = lambda path: answers(path.replace("2026-03-02T15", "2026-03-02T14"))  # type: ignore[method-assign]
    assert wire.read(MONDAY + timedelta(days=1), MONDAY + timedelta(days=1)) == ()


@pytest.mark.parametrize("found", [True, False])
def test_a_search_that_gave_too_little_is_narrowed_until_all_are_there(found):
    wire = Wire(*days(9), limit=2, found=found)
    got = wire.read(MONDAY, MONDAY + timedelta(days=8))
    assert [one.batch_id for one in got] == [f"b-{day}" for day in days(9)]
    assert all(one.orders and not one.defects for one in got)
    assert len(wire.searches()) < 2 * 9


def test_two_days_are_narrowed_to_each_of_them_and_no_day_is_asked_for_twice():
    wire = Wire(*days(2), limit=1)
    assert len(wire.read(MONDAY, MONDAY + timedelta(days=1))) == 2
    whole, first, second = wire.searches()
    assert (first[0], second[1]) == whole
    assert first[1] < second[0]


def test_within_a_day_it_is_narrowed_by_state():
    wire = Wire(MONDAY, limit=1)
    wire.batches["b-open"] = dated(MONDAY, "OPEN") | {"batchId": "b-open"}
    got = wire.read(MONDAY, MONDAY)
    assert {one.batch_id for one in got} == {f"b-{MONDAY}", "b-open"}
    assert all(not one.defects for one in got)


def test_what_cannot_be_narrowed_further_says_that_some_are_missing():
    wire = Wire(MONDAY, limit=1)
    wire.batches["b-2"] = dated(MONDAY) | {"batchId": "b-2"}
    (got,) = wire.read(MONDAY, MONDAY)
    assert got.defects == ("플랫폼이 이날의 정산서를 모두 보내지 않았습니다.",)
    assert got.orders is not None


def test_batches_are_read_in_chunks_and_a_chunk_too_large_in_halves():
    wire = Wire(*days(23), largest=3)
    got = wire.read(MONDAY, MONDAY + timedelta(days=22))
    assert len(got) == 23
    assert all(one.orders for one in got)
    asked = [len(query["batchIds"]) for call, query in wire.asked if call == BY_IDS]
    assert max(asked) == 10
    assert asked[0:3] == [10, 5, 2]


def test_one_batch_that_is_too_large_is_kept_as_its_summary():
    wire = Wire(MONDAY, largest=0)
    (got,) = wire.read(MONDAY, MONDAY)
    assert got.orders is None
    assert (got.total, got.defects) == (22535, ("정산서가 너무 커서 읽을 수 없습니다.",))


def test_a_batch_that_nobody_gives_hides_no_other():
    wire = Wire(*days(3))
    wire.missing = {f"b-{MONDAY}"}
    first, second, third = wire.read(MONDAY, MONDAY + timedelta(days=2))
    assert (first.orders, first.defects) == (None, ("정산서의 주문별 내역을 받지 못했습니다.",))
    assert second.orders
    assert third.orders
    wire.missing = set(wire.batches)
    assert [one.orders for one in wire.read(MONDAY, MONDAY + timedelta(days=2))] == [None] * 3


def test_a_search_too_large_for_the_line_is_narrowed_and_at_last_refused():
    wire = Wire(MONDAY)
    answers = wire.get

    def cut(path: str) -> Reply:
        reply = answers(path)
        wide = path.startswith(BY_DATE) and "batchStatus" not in path
        return Reply(200, b'{"summary', 0.01, "application/json", cut_off=True) if wide else reply

    calls = StatementCalls(cut, MERCHANT)
    assert [one.batch_id for one in calls.batches(MONDAY, MONDAY)] == [f"b-{MONDAY}"]
    always = StatementCalls(lambda _path: Reply(200, b"{", 0.01, cut_off=True), MERCHANT)
    with pytest.raises(NotThePlatform, match="너무 큽니다"):
        always.batches(MONDAY, MONDAY)


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (answer({"title": "no", "status": 404}, status=404), NotFound),
        (answer({"title": "no", "status": 403}, status=403), BadRequest),
        (answer({"title": "no", "status": 503}, status=503), Busy),
        (answer([]), NotThePlatform),
        (Reply(200, b"<html>", 0.01, "text/html"), NotThePlatform),
        (Reply(200, b'{"summary": {', 0.01, "application/json"), NotThePlatform),
        (Reply(200, b"what?", 0.01, "application/json"), NotThePlatform),
        (Reply(204, b"", 0.01), NotThePlatform),
    ],
)
def test_what_is_no_statement_is_one_sentence(reply, error):
    with pytest.raises(error) as wrong:
        StatementCalls(lambda _path: reply, MERCHANT).batches(MONDAY, MONDAY)
    assert str(wrong.value)
    if error is NotFound:
        assert "정산" in str(wrong.value)


# --- over real HTTP ----------------------------------------------------------------------------------------------


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def platform(clock):
    with PracticePlatform(clock=clock, token_lifetime_s=10**9, record_exchanges=True) as running:
        yield running
    assert check_exchanges(running.exchanges) == []


def sell(platform: PracticePlatform, **wish: Any) -> str:
    order_id = platform.place(kind="DELIVERY", timing="INSTANT", **wish)
    for move in (Move.CONFIRM, Move.DISPATCH, Move.DELIVERED):
        platform.market.other_device(order_id, move, "other")
    return order_id


def test_a_month_of_the_practice_platform_is_read_to_the_won(platform, client, clock):
    source: StatementSource = client
    platform.market.rules.batches_limit = 3
    tenders = (
        "LOCAL_CURRENCY",
        "CARD",
        "SPLIT",
        "CASH",
        "CARD_ON_DELIVERY",
        "ONNURI",
        "MEAL_CARD_CHILD",
        "COUPON",
    )
    sold = []
    for number in range(24):
        sold.append(sell(platform, tender=tenders[number % len(tenders)]))
        clock.forward(86_400)
    found = source.batches(MONDAY, MONDAY + timedelta(days=30))
    assert [one.orders[0].order_id for one in found if one.orders] == sold
    assert all(one.defects == () for one in found)
    assert all(one.total == sum(part.amount for part in one.orders[0].amounts) for one in found if one.orders)
    assert {one.account for one in found} == {"농협은행 ****0041"}
    assert source.batches(MONDAY, MONDAY) == found[:1]


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        ({"kind": "statement_sums_wrong"}, "입금액이 주문과 기타를 더한 것과 다릅니다."),
        ({"kind": "statement_currency", "scope": "batch"}, "원화가 아닌 정산서입니다(XTS)."),
        ({"kind": "statement_currency", "scope": "order"}, "통화가 다릅니다(XTS)."),
        ({"kind": "statement_junk", "scope": "order"}, "1번째 주문을 읽을 수 없습니다."),
        ({"kind": "statement_junk", "scope": "batch"}, "totals"),
    ],
)
def test_statements_that_are_wrong_say_so_and_hide_nothing(platform, client, clock, fault, sentence):
    sell(platform)
    clock.forward(86_400)
    sell(platform)
    platform.faults.add(**fault)
    broken, good = client.batches(MONDAY, MONDAY + timedelta(days=2))
    assert any(sentence in one for one in broken.defects)
    assert good.defects == ()


def test_a_tip_and_what_was_taken_back_over_real_http(platform, client):
    order_id = sell(platform, tender="CARD")
    platform.faults.add("statement_tip", won=1500)
    platform.faults.add("statement_cancelled_after_payment")
    (found,) = client.batches(MONDAY, MONDAY)
    assert found.defects == ()
    assert found.orders is not None
    assert found.orders[0].tip == 1500
    (extra,) = found.extras
    assert (extra.line, extra.order_id, extra.amount) == (Line.CORRECTION, order_id, -found.orders_total)


def test_a_platform_without_statements_is_told_from_a_broken_one(platform, client):
    platform.faults.add("no_statements")
    with pytest.raises(NotFound, match="이 플랫폼은 정산서를 보내지 않습니다"):
        client.batches(MONDAY, MONDAY)


def test_a_slow_statement_fails_as_unanswered_and_the_next_try_reads_it(platform, connect):
    sell(platform)
    client = connect(platform.base_url, deadline_s=0.4)
    platform.faults.add("slow_body", endpoint="batch_ids", pieces=10, pause_s=0.2)
    with pytest.raises(NoAnswer):
        client.batches(MONDAY, MONDAY)
    assert len(client.batches(MONDAY, MONDAY)) == 1


def test_a_token_that_ended_is_renewed_on_the_way(platform, client):
    sell(platform)
    platform.faults.add("unauthorized", endpoint="batch_ids")
    assert len(client.batches(MONDAY, MONDAY)) == 1


def test_merchants_are_those_of_the_practice_platform():
    assert MERCHANT == MERCHANT_ID
