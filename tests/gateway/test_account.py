"""One token for all lanes, renewed when it ends and never else; wrong credentials are loud."""

import json
import threading
import time
from datetime import UTC, datetime

import pytest

from merchant_desk.domain.decision import Action
from merchant_desk.domain.errors import Busy, NotThePlatform, SignedOut, Unreachable, VaultLocked
from merchant_desk.gateway.account import Token
from merchant_desk.sandbox.server import CLIENT_SECRET, PracticePlatform
from merchant_desk.services.ports import DecisionRequest
from tests.gateway.documents import ORDER_ID
from tests.gateway.raw_server import TOKEN, hang_up, http
from tests.machine import wait_until

ACCEPT = DecisionRequest(Action.ACCEPT, ORDER_ID, datetime(2026, 3, 2, 9, tzinfo=UTC), "D-1", 20)


def token(life_s: object = 3600, text: str = "token-1") -> bytes:
    return http(200, {"access_token": text, "token_type": "bearer", "expires_in": life_s})


def test_if_20_one_token_serves_all_calls(platform, client):
    order_id = platform.place()
    for _ in range(20):
        client.poll()
    client.fetch(order_id)
    assert platform.tokens.given == 1


def test_if_20_a_token_is_renewed_shortly_before_its_end(connect):
    with PracticePlatform(token_lifetime_s=1, record_exchanges=True) as platform:
        client = connect(platform.base_url)
        calls = 0
        started = time.monotonic()
        while platform.tokens.given < 3:  # nine tenths of a second each
            client.poll()
            calls += 1
            assert time.monotonic() - started < 20
        assert calls > 6
        assert {seen.status for seen in platform.exchanges} == {200, 204}  # never late: no 401


def test_if_20_a_token_that_ended_early_is_renewed_once_and_the_call_made_once_more(platform, client):
    client.poll()
    platform.faults.add("unauthorized", endpoint="poll")
    assert client.poll().events == ()
    assert platform.tokens.given == 2
    assert [(seen.endpoint, seen.status) for seen in platform.exchanges] == [
        ("token", 200),
        ("poll", 204),
        ("poll", 401),
        ("token", 200),
        ("poll", 204),
    ]


def test_if_20_lanes_that_start_together_take_one_token(platform, client):
    start = threading.Barrier(8)
    failed: list[BaseException] = []

    def poll() -> None:
        start.wait(5)
        try:
            client.poll()
        except BaseException as error:  # noqa: BLE001  # whatever it is, the test shows it
            failed.append(error)

    lanes = [threading.Thread(target=poll) for _ in range(8)]
    for lane in lanes:
        lane.start()
    for lane in lanes:
        lane.join(10)
    assert failed == []
    assert platform.tokens.given == 1


@pytest.mark.parametrize("life_s", ["1", "1.0", " 1 "])
def test_a_lifetime_written_as_text_is_kept_to(raw, raw_client, life_s):
    raw.token = token(life_s)

    def asked_twice() -> bool:
        raw_client.poll()
        return [seen.path for seen in raw.requests].count("/oauth/token") > 1

    assert not asked_twice()
    wait_until(asked_twice, "the second token")


def test_while_one_lane_renews_the_others_go_on_with_the_old_token(raw, raw_client):
    raw.token = token(600)
    raw_client.poll()
    account = raw_client._account
    account._token = Token("token-1", renew_at_s=0.0, ends_at_s=time.monotonic() + 60)
    renewing = threading.Event()

    def slow(sock) -> None:
        renewing.set()
        proceed.wait(5)
        sock.sendall(token(600, "token-2"))

    proceed = threading.Event()
    raw.token = slow
    lane = threading.Thread(target=raw_client.poll)
    lane.start()
    assert renewing.wait(5)
    raw_client.poll()  # this lane does not wait
    assert raw.calls[-1].headers["authorization"] == "Bearer token-1"
    proceed.set()
    lane.join(5)
    assert raw.calls[-1].headers["authorization"] == "Bearer token-2"


@pytest.mark.parametrize("life_s", [None, 0, -5, 1e400, "", "soon", "nan", "-1", "9" * 400, {"s": 3600}])
def test_a_token_that_does_not_say_how_long_it_lives_serves_all_the_same(raw, raw_client, life_s):
    raw.token = token(life_s) if life_s != 1e400 else TOKEN.replace(b"3600", b"1e99")
    raw_client.poll()
    raw_client.poll()
    assert [seen.path for seen in raw.requests].count("/oauth/token") == 1


def test_a_byte_order_mark_keeps_nobody_offline(raw, raw_client):
    """RFC 8259 8.1: a server must not send one, a reader may ignore it."""
    answer = b"\xef\xbb\xbf" + json.dumps({"access_token": "token-1", "token_type": "bearer"}).encode()
    raw.token = http(200, answer)
    event = {
        "eventId": "e-1",
        "orderId": ORDER_ID,
        "eventType": "CREATED",
        "createdAt": "2026-03-02T09:00:00Z",
    }
    raw.answer(http(200, b"\xef\xbb\xbf" + json.dumps([event]).encode()))
    assert [told.event_id for told in raw_client.poll().events] == ["e-1"]


def test_credentials_travel_as_a_form_and_only_there(raw, raw_client):
    raw_client.poll()
    asked = raw.requests[0]
    assert (asked.method, asked.path) == ("POST", "/oauth/token")
    assert asked.headers["content-type"] == "application/x-www-form-urlencoded"
    assert (
        asked.body
        == f"client_id=practice-desk&client_secret={CLIENT_SECRET}&grant_type=client_credentials".encode()
    )
    assert "authorization" not in asked.headers


def test_wrong_credentials_name_what_to_check(platform, connect):
    client = connect(platform.base_url, secret=lambda: "s3cr3t-zzz")
    with pytest.raises(SignedOut, match=r"client_id, client_secret.*맞지 않습니다.*가게 등록") as out:
        client.poll()
    assert "s3cr3t-zzz" not in out.value.detail


@pytest.mark.parametrize("status", [400, 401, 403])
def test_each_way_of_refusing_credentials(raw, raw_client, status):
    raw.token = http(status, {"error": "invalid_client"})
    with pytest.raises(SignedOut) as out:
        raw_client.decide(ACCEPT)
    assert out.value.detail == f"HTTP {status} invalid_client"
    assert raw.calls == []


def test_no_secret_is_no_call(raw, connect):
    with pytest.raises(SignedOut, match="client_secret"):
        connect(raw.url, secret=lambda: "").poll()
    assert raw.requests == []


def test_a_locked_vault_speaks_for_itself(raw, connect):
    def locked() -> str:
        raise VaultLocked("키링이 잠겨 있습니다.")

    client = connect(raw.url, secret=locked)
    for _ in range(2):  # the lock is free again
        with pytest.raises(VaultLocked):
            client.poll()


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (http(404, {"title": "not here", "status": 404}), NotThePlatform),
        (http(204), NotThePlatform),
        (http(200, "<html>", Content_Type="text/html"), NotThePlatform),
        (http(403, "<html>", Content_Type="text/html"), NotThePlatform),
        (http(302, Location="https://login.example/"), NotThePlatform),
        (http(200, {"token": "x"}), NotThePlatform),
        (http(200, b'{"access_token": "x'), NotThePlatform),
        (http(200, b"\xff"), NotThePlatform),
        (token(text=""), NotThePlatform),
        (token(text="two words"), NotThePlatform),
        (token(text="line\r\nbreak"), NotThePlatform),
        (token(text="토큰"), NotThePlatform),
        (http(401, "<html>", Content_Type="text/html"), SignedOut),
        (http(429, Retry_After="9"), Busy),
        (http(503), Busy),
        (http(500), Busy),
        (hang_up, Unreachable),
    ],
)
def test_without_a_token_nothing_of_a_decision_leaves(raw, raw_client, answer, error):
    raw.token = answer
    with pytest.raises(error) as failed:
        raw_client.decide(ACCEPT)
    assert type(failed.value) is error
    assert raw.calls == []


def test_a_renewal_that_hangs_elsewhere_is_waited_for_but_not_forever(raw, raw_client, monkeypatch):
    monkeypatch.setattr("merchant_desk.gateway.account.DEADLINE_S", 0.1)
    raw.token = raw.hold

    def poll() -> None:
        with pytest.raises(Unreachable):
            raw_client.poll()

    lane = threading.Thread(target=poll)
    lane.start()
    wait_until(lambda: len(raw.requests) == 1, "the first lane's request")
    with pytest.raises(Unreachable, match="로그인하지 못했습니다"):
        raw_client.decide(ACCEPT)
    lane.join(5)


def test_a_token_is_never_printed():
    assert "secret" not in repr(Token("secret", 1.0, 2.0))
