"""The network as it is: each way to fail gives a sentence and the right lamp, and the desk recovers by itself."""

from __future__ import annotations

import time

import pytest

from merchant_desk.domain.status import Status
from merchant_desk.services.facts import LinkState
from tests.fakes.tcp_fault_proxy import TcpFaultProxy
from tests.gateway.raw_server import RawServer, http

#: The desk of these tests asks this often; a busy machine gets some air on top.
POLL_S, AIR_S = 0.5, 3.0
PROXY_VARIABLES = ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy")


@pytest.fixture
def wire(platform):
    with TcpFaultProxy("127.0.0.1", int(platform.base_url.rpartition(":")[2])) as proxy:
        yield proxy


@pytest.fixture
def shop(open_shop, wire):
    opened = open_shop(base_url=wire.url, read_timeout_s=1.0)
    opened.wait(lambda: opened.counter.link().state is LinkState.ONLINE, "the desk is online")
    return opened


def drop_kept_connections(shop, wire) -> None:
    """A refusal meets new connections only: end the one that the polls keep."""
    wire.switch("reset", after_bytes=0)
    shop.wait(lambda: shop.counter.link().state is LinkState.OFFLINE, "the kept connection is gone")


def break_and_mend(shop, wire, mode: str, **how: int) -> str:
    """Break the network until it is seen, mend it, and return the sentence that staff saw."""
    if mode == "refuse":
        drop_kept_connections(shop, wire)
    wire.switch(mode, **how)
    shop.wait(lambda: wire.fired[mode] > 0, "it has happened")
    shop.wait(lambda: shop.counter.link().state is LinkState.OFFLINE, "the lamp goes out")
    sentence: str = shop.counter.link().trouble
    assert sentence in shop.texts(), "the sentence can be read"
    assert "주문 못 받는 중" in shop.texts()
    order_id = shop.platform.place(kind="DELIVERY", timing="INSTANT")
    wire.switch("pass")
    mended_s = time.monotonic()
    shop.wait(lambda: shop.counter.link().state is LinkState.ONLINE, "the lamp is on again")
    assert time.monotonic() - mended_s < POLL_S + AIR_S
    shop.wait(lambda: order_id in shop.counter.ringing().order_ids, "what came meanwhile rings")
    assert sentence not in shop.texts()
    return sentence


@pytest.mark.parametrize(
    ("mode", "how"),
    [
        ("refuse", {}),
        ("reset", {"after_bytes": 0}),
        ("reset", {"after_bytes": 60}),
        ("half", {"after_bytes": 5}),
    ],
)
def test_a_broken_network_is_told_and_mends(shop, wire, mode, how):
    sentence = break_and_mend(shop, wire, mode, **how)
    assert sentence.endswith(("주세요.", "확인합니다."))


def test_a_network_that_swallows_everything_is_told_and_mends(shop, wire):
    assert "제때 대답하지 않았습니다" in break_and_mend(shop, wire, "black_hole")


def test_a_decision_taken_while_the_network_is_away_is_confirmed_once_afterwards(shop, wire):
    """A reset may come before or after the first byte: the desk waits with it, or reads the order first."""
    order_id = shop.order(kind="DELIVERY", timing="INSTANT")
    drop_kept_connections(shop, wire)
    wire.switch("refuse")
    shop.decide_to_accept(order_id)
    shop.wait(lambda: wire.fired["refuse"] > 1, "it is refused")
    assert shop.record(order_id).is_pending
    signs = ("아직 못 보냈습니다", "접수 확인 중")
    assert any(sign in shop.shown(order_id) for sign in signs), "staff see that it is not settled"
    wire.switch("pass")
    shop.wait_for(order_id, Status.COOKING)
    assert shop.at_platform(order_id)["answers"]["confirm 202"] == 1


@pytest.mark.parametrize("status", [200, 302])
def test_a_login_page_of_a_wifi_is_not_the_platform(open_shop, status):
    page = "<html><title>Wi-Fi</title></html>"
    with RawServer() as portal:
        portal.answer(*[http(status, page, Content_Type="text/html", Location="https://wifi.invalid/")] * 50)
        shop = open_shop(base_url=f"http://127.0.0.1:{portal.port}")
        shop.wait(lambda: shop.counter.link().state is LinkState.OFFLINE, "the lamp goes out")
        assert "와이파이 로그인 화면" in shop.counter.link().trouble
        assert shop.counter.link().trouble in shop.texts()


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (http(407, ""), "프록시 서버가 로그인을 요구합니다."),
        (http(502, ""), "프록시 서버를 통해 연결할 수 없습니다."),
    ],
)
def test_a_proxy_that_does_not_let_through_is_told(open_shop, monkeypatch, answer, said):
    with RawServer() as proxy:
        proxy.answer(*[answer] * 50)
        for name in PROXY_VARIABLES:
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
        shop = open_shop(base_url="https://platform.invalid")
        shop.wait(lambda: shop.counter.link().state is LinkState.OFFLINE, "the lamp goes out")
        assert shop.counter.link().trouble.startswith(said)


def test_a_platform_whose_clock_is_hours_off_expires_nothing(shop, platform):
    order_id = shop.order(kind="DELIVERY", timing="INSTANT")
    for hours in (3, -3):
        platform.faults.clear()
        platform.faults.add("clock_skew", times=None, skew_s=hours * 3600.0)
        shop.wait(lambda: "시계를 맞춰 주세요" in shop.counter.link().trouble, "the drift is told")
        assert shop.counter.link().state is LinkState.ONLINE
    platform.faults.clear()
    shop.wait(lambda: not shop.counter.link().trouble, "the drift is gone")
    assert order_id in shop.counter.ringing().order_ids, "it calls all the time"
    shop.wait(lambda: shop.rings(order_id), "no order's time has run out by it")
    shop.accept(order_id)
