"""What the client asks of a platform, how it reads the answers, and what it never tells the log."""

import json
import logging
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from merchant_desk import __version__
from merchant_desk.domain.decision import Action, CancelCode, DenyCode
from merchant_desk.domain.errors import BadRequest, Conflict, NotFound, SettingsError
from merchant_desk.domain.events import Event, EventType
from merchant_desk.domain.money import Money
from merchant_desk.domain.order import OrderKind, Sponsor, Tender
from merchant_desk.gateway.client import ENDPOINTS
from merchant_desk.sandbox.server import CLIENT_SECRET, MERCHANT_ID
from merchant_desk.services.ports import DecisionRequest, Platform
from tests.gateway.documents import ORDER_ID, document
from tests.gateway.raw_server import TOKEN, http
from tests.quality.wire_contract import check_exchanges

NINE = datetime(2026, 3, 2, 9, 0, 0, 250_000, UTC)


def body_of(seen):
    return json.loads(seen.body) if seen.body else None


def events(count, word="CREATED"):
    return tuple(Event(f"e-{number}", ORDER_ID, EventType.read(word), word, NINE) for number in range(count))


def test_it_is_a_platform(client):
    platform: Platform = client
    assert platform.poll().events == ()


def test_a_poll_names_the_merchant_and_filters_nothing(raw, raw_client):
    raw.answer(http(204, Date="Mon, 02 Mar 2026 09:00:00 GMT"))
    answer = raw_client.poll()
    (seen,) = raw.calls
    assert (seen.method, seen.path) == ("GET", "/v1/events:polling")
    assert seen.headers["x-polling-merchants"] == MERCHANT_ID
    assert seen.headers["user-agent"] == f"MerchantDesk/{__version__}"
    assert answer.events == ()
    assert answer.platform_time == datetime(2026, 3, 2, 9, tzinfo=UTC)
    assert 0 < answer.took_s < 1


@pytest.mark.parametrize("date", ["", "yesterday", "Mon, 99 Mar 2026 09:00:00 GMT"])
def test_a_platform_without_a_readable_clock(raw, raw_client, date):
    raw.answer(http(204, Date=date))
    assert raw_client.poll().platform_time is None


def test_a_clock_that_names_no_zone_is_utc(raw, raw_client):
    raw.answer(http(204, Date="Mon, 02 Mar 2026 09:00:00 -0000"))
    assert raw_client.poll().platform_time == datetime(2026, 3, 2, 9, tzinfo=UTC)


def test_a_poll_counts_what_is_no_event(raw, raw_client):
    good = {"eventId": "e-1", "eventType": "CREATED", "orderId": ORDER_ID}
    raw.answer(http(200, [good, {"eventId": "e-2"}], Date="Mon, 02 Mar 2026 09:00:00 GMT"))
    answer = raw_client.poll()
    assert [event.event_id for event in answer.events] == ["e-1"]
    assert answer.events[0].created_at == answer.platform_time
    assert answer.unreadable == 1


def test_acknowledgements_go_in_hundreds_with_the_words_as_received(raw, raw_client):
    raw.answer(*[http(202)] * 4)
    raw_client.acknowledge(
        (*events(1, "COURIER_IS_SINGING"), *events(230), *events(1, "CANCELLATION_DENIED"))
    )
    bodies = [body_of(seen) for seen in raw.calls]
    assert [len(body) for body in bodies] == [100, 100, 31, 1]
    assert bodies[0][0] == {"id": "e-0", "orderId": ORDER_ID, "eventType": "CREATED"}
    assert bodies[2][-1]["eventType"] == "CANCELLATION_DENIED"
    assert bodies[3][0]["eventType"] == "COURIER_IS_SINGING"


def test_an_unknown_word_that_is_rejected_keeps_no_other_event_unacknowledged(raw, raw_client):
    raw.answer(http(202), http(400))
    with pytest.raises(BadRequest):
        raw_client.acknowledge((*events(1, "COURIER_IS_SINGING"), *events(2)))
    assert len(body_of(raw.calls[0])) == 2


def test_no_events_are_no_call(raw, raw_client):
    raw_client.acknowledge(())
    assert raw.requests == []


@pytest.mark.parametrize(
    ("request_", "endpoint", "body"),
    [
        (
            DecisionRequest(Action.ACCEPT, ORDER_ID, NINE, "D-1", 25, reason="김사장"),
            "confirm",
            {
                "createdAt": "2026-03-02T09:00:00.250000Z",
                "orderExternalCode": "D-1",
                "preparationTime": 25,
                "reason": "김사장",
            },
        ),
        (
            DecisionRequest(Action.ACCEPT, ORDER_ID, NINE.replace(microsecond=0), "D-1"),
            "confirm",
            {"createdAt": "2026-03-02T09:00:00Z", "orderExternalCode": "D-1"},
        ),
        (
            DecisionRequest(
                Action.REJECT, ORDER_ID, NINE, code="UNAVAILABLE_ITEM", reason="품절", out_of_stock=("i-1",)
            ),
            "requestCancellation",
            {"reason": "품절", "code": "UNAVAILABLE_ITEM", "mode": "MANUAL", "outOfStockItems": ["i-1"]},
        ),
        (
            DecisionRequest(Action.CANCEL, ORDER_ID, NINE, code="SYSTEMIC_ISSUES", automatic=True),
            "requestCancellation",
            {"reason": "SYSTEMIC_ISSUES", "code": "SYSTEMIC_ISSUES", "mode": "AUTO"},
        ),
        (DecisionRequest(Action.PREPARING, ORDER_ID, NINE), "preparing", None),
        (DecisionRequest(Action.READY, ORDER_ID, NINE), "readyForPickup", None),
        (DecisionRequest(Action.DISPATCH, ORDER_ID, NINE), "dispatch", None),
        (DecisionRequest(Action.DELIVERED, ORDER_ID, NINE), "delivered", None),
        (DecisionRequest(Action.PICKED_UP, ORDER_ID, NINE), "pickedUp", None),
        (DecisionRequest(Action.ACCEPT_CANCELLATION, ORDER_ID, NINE), "acceptCancellation", None),
        (
            DecisionRequest(Action.DENY_CANCELLATION, ORDER_ID, NINE, code="DISH_ALREADY_DONE"),
            "denyCancellation",
            {"reason": "DISH_ALREADY_DONE", "code": "DISH_ALREADY_DONE"},
        ),
    ],
)
@pytest.mark.parametrize(
    "answer", [http(202), http(204), http(200, {}), http(202, "taken", Content_Type="text/plain")]
)
def test_each_decision_is_one_request(raw, raw_client, request_, endpoint, body, answer):
    raw.answer(answer)
    raw_client.decide(request_)
    (seen,) = raw.calls
    assert (seen.method, seen.path) == ("POST", f"/v1/orders/{ORDER_ID}/{endpoint}")
    assert body_of(seen) == body
    assert seen.headers["authorization"] == "Bearer token-1"


def test_every_action_has_its_endpoint():
    assert set(ENDPOINTS) == set(Action)


def test_at_most_a_hundred_items_are_out_of_stock_in_a_call(raw, raw_client):
    many = tuple(f"i-{number}" for number in range(120))
    raw_client.decide(
        DecisionRequest(Action.CANCEL, ORDER_ID, NINE, code="UNAVAILABLE_ITEM", out_of_stock=many)
    )
    assert len(body_of(raw.calls[0])["outOfStockItems"]) == 100


def test_an_order_id_never_leaves_its_place_in_the_path(raw, raw_client):
    raw.answer(http(404))
    with pytest.raises(NotFound):
        raw_client.fetch("../events:polling?x=1#")
    assert raw.calls[0].path == "/v1/orders/..%2Fevents%3Apolling%3Fx%3D1%23"


def test_a_compressed_answer_is_read(raw, raw_client):
    import gzip

    raw.answer(http(200, gzip.compress(json.dumps(document()).encode()), Content_Encoding="gzip"))
    fetched = raw_client.fetch(ORDER_ID)
    assert fetched.order.items[0].quantity == Decimal(2)
    assert json.loads(fetched.raw) == document()


def test_cookies_are_not_kept(raw, raw_client):
    raw.answer(http(204, Set_Cookie="a=b; Path=/"))
    raw_client.poll()
    raw_client.poll()
    assert "cookie" not in raw.calls[1].headers


def test_a_netrc_file_does_not_replace_the_token(raw, connect, monkeypatch, tmp_path):
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login somebody password else\n")
    monkeypatch.setenv("NETRC", str(netrc))
    connect(raw.url).poll()
    assert raw.calls[0].headers["authorization"] == "Bearer token-1"


def test_a_path_before_the_api_is_kept(raw, connect):
    raw.answer(TOKEN)
    connect(f"{raw.url}/shops/api/").poll()
    assert [seen.path for seen in raw.requests] == ["/shops/api/oauth/token", "/shops/api/v1/events:polling"]


# --- settings -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "merchant_id",
    [
        "",
        "short",
        "가" * 40,
        "x" * 101,
        "1234567890,ae7d8bdd-1391-5437-b5ef-609d8a8f7785",
        "x" * 36 + "\n",
        "x y" * 13,
    ],
)
def test_a_merchant_id_that_no_header_can_carry_is_one_sentence(connect, merchant_id):
    with pytest.raises(SettingsError, match="merchant_id"):
        connect("https://platform.example", merchant_id=merchant_id)


@pytest.mark.parametrize(
    ("base_url", "sentence"),
    [
        ("http://platform.example", "암호화되지 않은 http"),
        ("http://192.168.0.10:8080", "암호화되지 않은 http"),
        ("http://localhost.example", "암호화되지 않은 http"),
        ("ftp://platform.example", "https:// 로 시작"),
        ("platform.example", "https:// 로 시작"),
        ("https://", "https:// 로 시작"),
        ("", "https:// 로 시작"),
        ("https://platform.example:port", "읽을 수 없습니다"),
        ("https://[::1", "읽을 수 없습니다"),
        ("https://user:secret@platform.example", "서버와 경로만"),
        ("https://platform.example/?a=b", "서버와 경로만"),
    ],
)
def test_an_address_that_will_not_do_is_one_sentence(connect, base_url, sentence):
    with pytest.raises(SettingsError, match=sentence) as wrong:
        connect(base_url)
    assert "secret" not in wrong.value.detail


@pytest.mark.parametrize(
    "base_url", ["http://localhost:1", "http://127.8.8.8", "http://[::1]:8080/", "https://플랫폼.한국/api"]
)
def test_addresses_that_will_do(connect, base_url):
    connect(base_url)


# --- the whole way over real HTTP ---------------------------------------------------------------------------


def fetched(client, order_id):
    order = client.fetch(order_id).order
    assert order.defects == ()
    return order


def decide(client, order, action, **more):
    client.decide(DecisionRequest(action, order.order_id, order.created_at, **more))


def drain(client):
    found = client.poll().events
    client.acknowledge(found)
    return [event.kind for event in found]


def test_every_kind_of_order_goes_its_way_and_no_request_breaks_the_contract(platform, client):
    delivery = fetched(
        client, platform.place(kind="DELIVERY", timing="INSTANT", delivered_by="MERCHANT", coupon=True)
    )
    assert drain(client) == [EventType.CREATED]
    assert delivery.discounts[0].shares[0].sponsor is Sponsor.PUBLIC
    decide(client, delivery, Action.ACCEPT, external_code="D-1", minutes=20, reason="홀")
    decide(client, delivery, Action.READY)
    decide(client, delivery, Action.DISPATCH)
    decide(client, delivery, Action.DELIVERED)
    assert drain(client)[:4] == [
        EventType.CONFIRMED,
        EventType.READY_FOR_PICKUP,
        EventType.DISPATCHED,
        EventType.DELIVERED,
    ]

    takeout = fetched(client, platform.place(kind="TAKEOUT", timing="INSTANT", tender="CASH"))
    assert takeout.payments[0].tender is Tender.CASH
    decide(client, takeout, Action.ACCEPT, external_code="D-2", minutes=10)
    decide(client, takeout, Action.PREPARING)
    decide(client, takeout, Action.READY)
    decide(client, takeout, Action.PICKED_UP)

    indoor = fetched(client, platform.place(kind="INDOOR", timing="INSTANT", tender="SPLIT"))
    assert indoor.kind is OrderKind.INDOOR
    assert len(indoor.payments) == 2
    decide(
        client,
        indoor,
        Action.REJECT,
        code=CancelCode.UNAVAILABLE_ITEM.value,
        reason="품절",
        out_of_stock=(indoor.items[0].item_id,),
    )

    scheduled = fetched(client, platform.place(kind="DELIVERY", timing="SCHEDULED", tender="ONNURI"))
    assert scheduled.scheduled_from is not None
    decide(client, scheduled, Action.ACCEPT, external_code="D-3", minutes=30)
    decide(client, scheduled, Action.CANCEL, code=CancelCode.SYSTEMIC_ISSUES.value, automatic=True)

    kinds = []
    for number, answer in enumerate((Action.ACCEPT_CANCELLATION, Action.DENY_CANCELLATION)):
        asked = fetched(client, platform.place(kind="DELIVERY", timing="INSTANT"))
        decide(client, asked, Action.ACCEPT, external_code=f"D-4{number}", minutes=20)
        platform.market.customer_asks_to_cancel(
            asked.order_id, {"reason": "변심", "code": "CONSUMER_CANCELLATION_REQUESTED"}
        )
        drain(client)
        decide(client, asked, answer, code=DenyCode.DISH_ALREADY_DONE.value)
        kinds += drain(client)
    assert kinds == [EventType.CANCELLED, EventType.CANCELLED_DENIED]
    assert {seen.status for seen in platform.exchanges} <= {200, 202, 204}
    assert check_exchanges(platform.exchanges) == []


def test_a_repeated_confirmation_is_a_conflict(platform, client):
    order = fetched(client, platform.place())
    decide(client, order, Action.ACCEPT, external_code="D-1")
    with pytest.raises(Conflict) as conflict:
        decide(client, order, Action.ACCEPT, external_code="D-1")
    assert conflict.value.status == 422


def test_an_order_with_a_fraction_of_a_won_over_real_http(platform, client):
    order_id = platform.place(
        set={"items.0.unitPrice.value": 9000.5}, drop=("displayId",), note_bytes=2_000_000
    )
    order = client.fetch(order_id).order
    assert {defect.path for defect in order.defects} == {"items[0].unitPrice", "displayId"}
    assert len(order.store_note.encode()) >= 2_000_000
    assert isinstance(order.total.amount, Money)


def test_the_log_knows_paths_and_times_but_nobody(platform, client, caplog):
    caplog.set_level(logging.DEBUG)
    order = fetched(client, platform.place(kind="DELIVERY"))
    decide(client, order, Action.ACCEPT, external_code="D-GEHEIM", reason="김사장")
    drain(client)
    told = "\n".join(record.getMessage() for record in caplog.records)
    assert f"GET /v1/orders/{order.order_id} 200" in told
    assert order.customer is not None
    assert order.address is not None
    token = platform.tokens._ends
    for secret in (
        CLIENT_SECRET,
        *token,
        order.customer.name,
        order.customer.phone,
        order.address.road,
        order.address.detail,
        order.items[0].name,
        "D-GEHEIM",
        "김사장",
    ):
        assert secret not in told
