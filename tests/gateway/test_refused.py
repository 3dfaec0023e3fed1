"""Every answer that is not a success becomes the error that the services act on."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from merchant_desk.domain.decision import Action
from merchant_desk.domain.errors import (
    BadRequest,
    Busy,
    Conflict,
    NoAnswer,
    NotFound,
    NotThePlatform,
    OrderUnreadable,
    SignedOut,
)
from merchant_desk.domain.events import Event, EventType
from merchant_desk.gateway import session
from merchant_desk.services.ports import DecisionRequest
from tests.gateway.documents import ORDER_ID, document
from tests.gateway.raw_server import http

NINE = datetime(2026, 3, 2, 9, tzinfo=UTC)
ACCEPT = DecisionRequest(Action.ACCEPT, ORDER_ID, NINE, "D-1", 20)
CANCEL = DecisionRequest(Action.CANCEL, ORDER_ID, NINE, code="UNAVAILABLE_ITEM")
EVENTS = (Event("e-1", ORDER_ID, EventType.CREATED, "CREATED", NINE),)
PAGE = http(200, "<!doctype html><title>Wi-Fi</title>", Content_Type="text/html; charset=utf-8")
READS = [
    pytest.param(lambda client: client.poll(), id="poll"),
    pytest.param(lambda client: client.acknowledge(EVENTS), id="acknowledge"),
    pytest.param(lambda client: client.fetch(ORDER_ID), id="fetch"),
]
DECISION = pytest.param(lambda client: client.decide(ACCEPT), id="decide")
ALL = [*READS, DECISION]


def problem(status, title="no", **more):
    return http(status, {"title": title, "status": status, **more}, Content_Type="application/problem+json")


@pytest.mark.parametrize("call", ALL)
@pytest.mark.parametrize(
    ("status", "error"),
    [
        (400, BadRequest),
        (403, BadRequest),
        (404, NotFound),
        (405, BadRequest),
        (409, Conflict),
        (422, Conflict),
    ],
)
def test_the_platform_says_no(raw, raw_client, call, status, error):
    raw.answer(problem(status, "call 01012345678"))
    with pytest.raises(error) as refused:
        call(raw_client)
    assert type(refused.value) is error
    assert refused.value.status == status
    assert refused.value.detail == f"HTTP {status} 'call #'"
    assert len(raw.calls) == 1


@pytest.mark.parametrize("call", ALL)
@pytest.mark.parametrize("status", [429, 503])
def test_if_21_a_wish_to_wait_is_passed_on_and_nothing_is_repeated(raw, raw_client, call, status):
    raw.answer(http(status, Retry_After="7"))
    with pytest.raises(Busy) as busy:
        call(raw_client)
    assert busy.value.retry_after_s == 7
    assert len(raw.calls) == 1


def test_if_21_the_practice_platforms_limit_is_honoured(platform, client):
    client.poll()
    platform.faults.add("too_many_requests", retry_after_s=3)
    with pytest.raises(Busy) as busy:
        client.poll()
    assert busy.value.retry_after_s == 3
    assert [seen.status for seen in platform.exchanges if seen.endpoint == "poll"] == [204, 429]


@pytest.mark.parametrize(
    ("headers", "wait_s"),
    [
        ({}, None),
        ({"Retry_After": "0"}, 0),
        ({"Retry_After": "1.5"}, 1.5),
        ({"Retry_After": "-3"}, 0),
        ({"Retry_After": "99999999"}, 86400),
        ({"Retry_After": "inf"}, None),
        ({"Retry_After": "soon"}, None),
        ({"Retry_After": "Mon, 02 Mar 2026 09:01:30 GMT", "Date": "Mon, 02 Mar 2026 09:00:00 GMT"}, 90),
        ({"Retry_After": "Mon, 02 Mar 2026 08:00:00 GMT", "Date": "Mon, 02 Mar 2026 09:00:00 GMT"}, 0),
    ],
)
def test_every_form_of_retry_after(raw, raw_client, headers, wait_s):
    raw.answer(http(429, **headers))
    with pytest.raises(Busy) as busy:
        raw_client.poll()
    assert busy.value.retry_after_s == wait_s


def test_a_date_to_wait_for_without_the_platforms_clock(raw, raw_client):
    raw.answer(http(503, Retry_After=format_datetime(datetime.now(UTC) + timedelta(seconds=60), usegmt=True)))
    with pytest.raises(Busy) as busy:
        raw_client.poll()
    assert busy.value.retry_after_s is not None
    assert 50 < busy.value.retry_after_s <= 60


@pytest.mark.parametrize("call", READS)
@pytest.mark.parametrize("status", [408, 500, 502, 504])
def test_a_read_that_fails_over_there_is_made_again(raw, raw_client, call, status):
    raw.answer(http(status, "<html>", Content_Type="text/html"))
    with pytest.raises(Busy):
        call(raw_client)


@pytest.mark.parametrize("status", [408, 500, 502, 504])
def test_a_decision_that_fails_over_there_is_uncertain(raw, raw_client, status):
    raw.answer(problem(status))
    with pytest.raises(NoAnswer, match="처리 결과를 알 수 없습니다"):
        raw_client.decide(ACCEPT)


@pytest.mark.parametrize(
    ("told", "cancelled"),
    [
        ({"cancellationStatus": "CANCELLED"}, True),
        ({"cancellationStatus": "CANCELLATION_REQUEST_DENIED"}, False),
        ({"cancellationStatus": "PERHAPS"}, None),
        ({}, None),
    ],
)
def test_a_refused_cancellation_tells_what_holds(raw, raw_client, told, cancelled):
    raw.answer(problem(422, **told))
    with pytest.raises(Conflict) as conflict:
        raw_client.decide(CANCEL)
    assert conflict.value.cancelled is cancelled


@pytest.mark.parametrize("body", [b"", b"no json", b"\xff", b"[" * 100_000, b'{"title": 5}'])
def test_a_refusal_without_a_readable_reason_is_still_one(raw, raw_client, body):
    raw.answer(http(422, body))
    with pytest.raises(Conflict) as conflict:
        raw_client.decide(CANCEL)
    assert (conflict.value.cancelled, conflict.value.detail) == (None, "HTTP 422")


# --- not the platform ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("call", ALL)
@pytest.mark.parametrize(
    "answer",
    [
        PAGE,
        http(200, "  <html></html>", Content_Type="text/plain"),
        http(404, "<html>", Content_Type="text/html"),
        http(403, "<html>", Content_Type="text/html"),
    ],
)
def test_a_web_page_is_not_the_platform(raw, raw_client, call, answer):
    raw.answer(answer)
    with pytest.raises(NotThePlatform, match=r"플랫폼이 아닌 곳에서 답이 왔습니다\(웹 페이지\)\."):
        call(raw_client)


@pytest.mark.parametrize("call", ALL)
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_no_redirect_is_followed(raw, raw_client, call, status):
    raw.answer(http(status, b"x" * 100, Location="http://login.example/"))
    with pytest.raises(NotThePlatform, match="다른 곳으로 연결됩니다"):
        call(raw_client)
    assert len(raw.calls) == 1


def test_a_redirects_endless_body_is_not_read_either(raw, connect):
    def endless(sock):
        sock.sendall(b"HTTP/1.1 302 X\r\nLocation: http://login.example/\r\n\r\n")
        while not raw.stopping.is_set():
            sock.sendall(b" " * 65536)

    raw.answer(endless)
    with pytest.raises(NotThePlatform, match="다른 곳으로 연결됩니다"):
        connect(raw.url, deadline_s=5).poll()


@pytest.mark.parametrize(
    "body", [b"", b"{}", b'{"events": []}', b"hello", b'[{"eventId": "e-1"', b"[" * 100_000]
)
def test_a_poll_that_is_no_list_is_not_the_platform(raw, raw_client, body):
    raw.answer(http(200, body))
    with pytest.raises(NotThePlatform):
        raw_client.poll()


def test_half_an_order_is_asked_for_again(raw, raw_client):
    whole = http(200, document())
    body = whole.split(b"\r\n\r\n", 1)[1]
    raw.answer(http(200, body[:700]), whole)
    with pytest.raises(NotThePlatform, match="중간에 끊겼습니다"):
        raw_client.fetch(ORDER_ID)
    assert raw_client.fetch(ORDER_ID).raw == body


def test_an_order_without_sense_is_kept_as_it_came(raw, raw_client):
    raw.answer(http(200, {"hello": "there"}))
    with pytest.raises(OrderUnreadable) as unreadable:
        raw_client.fetch(ORDER_ID)
    assert unreadable.value.raw == b'{"hello": "there"}'


def test_an_endless_answer_is_read_to_the_limit_only(raw, connect):
    def endless(sock):
        sock.sendall(b"HTTP/1.1 200 X\r\nContent-Type: application/json\r\n\r\n")
        while not raw.stopping.is_set():
            sock.sendall(b" " * 65536)

    client = connect(raw.url)
    raw.answer(endless)
    with pytest.raises(OrderUnreadable, match="너무 커서") as unreadable:
        client.fetch(ORDER_ID)
    assert len(unreadable.value.raw) == session.BODY_LIMIT
    raw.answer(endless)
    with pytest.raises(NotThePlatform, match="너무 큽니다"):
        client.poll()
    assert client.poll().events == ()


def test_a_login_that_no_token_opens_is_loud(raw, raw_client):
    raw.answer(http(401), http(401))
    with pytest.raises(SignedOut) as out:
        raw_client.decide(ACCEPT)
    assert str(out.value) == (
        "플랫폼이 로그인을 받아 주지 않습니다. 설정(F10) › 가게 등록에서 접속 ID와 비밀번호를 확인해 주세요."
    )
    assert [seen.path for seen in raw.requests].count("/oauth/token") == 2
    assert len(raw.calls) == 2
