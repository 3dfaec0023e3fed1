"""The Wi-Fi away and back, names that are not found, doors that are closed: with a whole desk and real sockets."""

from __future__ import annotations

import socket
import time
from datetime import UTC, datetime, timedelta

import pytest

from merchant_desk.domain.attention import Voice
from merchant_desk.domain.status import Status
from merchant_desk.gateway.client import OpenDeliveryClient
from merchant_desk.sandbox.server import PracticePlatform
from merchant_desk.services.facts import LinkState
from merchant_desk.system.clock import SystemClock
from tests.fakes.tcp_fault_proxy import TcpFaultProxy
from tests.gateway.raw_server import RawServer, http, send_and

AWAY_S = 600.0
POLL_S, AIR_S = 0.5, 3.0


@pytest.fixture
def ahead(monkeypatch):
    """The seconds that have passed without anybody waiting for them, on both clocks of the computer."""
    passed = {"s": 0.0}
    monkeypatch.setattr(SystemClock, "now", lambda _: datetime.now(UTC) + timedelta(seconds=passed["s"]))
    monkeypatch.setattr(SystemClock, "monotonic_s", lambda _: time.monotonic() + passed["s"])
    return passed


@pytest.fixture
def platform(ahead):
    """A platform for which the same time passes: ``ahead`` has changed what SystemClock tells."""
    with PracticePlatform(seed=7, record_exchanges=True, clock=SystemClock()) as running:
        yield running


def ordered(shop, platform, confirm_within_s: float) -> str:
    order_id: str = platform.place(kind="DELIVERY", timing="INSTANT", confirm_within_s=confirm_within_s)
    shop.wait(lambda: shop.counter.record(order_id) is not None, "it is there")
    shop.wait(lambda: shop.record(order_id).order is not None, "and read")
    return order_id


def test_ten_minutes_without_wifi_lose_nothing_and_send_what_waits_in_order(open_shop, platform, ahead):
    with TcpFaultProxy("127.0.0.1", platform.port) as wire:
        shop = open_shop(base_url=wire.url)
        first, late, second = (ordered(shop, platform, time_s) for time_s in (3600, 120, 3600))
        shop.rest()
    shop.wait(lambda: shop.counter.link().state is LinkState.OFFLINE, "the door is closed: the Wi-Fi is away")
    for order_id in (second, late, first):
        shop.decide_to_accept(order_id)
    ahead["s"] += AWAY_S
    meanwhile = platform.place(kind="TAKEOUT", timing="INSTANT")
    shop.wait(lambda: Voice.NETWORK in shop.counter.ringing().voices, "the network calls by its own voice")
    for order_id in (first, second):
        assert "아직 못 보냈습니다" in shop.shown(order_id), "staff see that it waits"
    with TcpFaultProxy("127.0.0.1", platform.port, at=wire.port):
        back_s = time.monotonic()
        shop.wait(lambda: shop.counter.link().state is LinkState.ONLINE, "online again")
        assert time.monotonic() - back_s < POLL_S + AIR_S
        shop.wait_for(first, Status.COOKING)
        shop.wait_for(second, Status.COOKING)
        sent = [call["order_id"] for call in shop.calls("confirm")]
        assert sent == [second, first], "as they were taken, and not the one whose time was over"
        shop.wait_for(late, Status.CANCELLED)
        shop.wait(lambda: shop.rings(late, Voice.CANCELLED), "its end is told aloud")
        shop.wait(lambda: shop.rings(meanwhile), "what came meanwhile rings")
        assert Voice.NETWORK not in shop.counter.ringing().voices


def test_a_name_that_the_resolver_does_not_know_is_told_until_it_does(open_shop, platform, monkeypatch):
    """The resolver is the test's: nothing asks the network. Only loopback may be plain http, so ``localhost``."""
    known: list[bool] = []
    really = socket.getaddrinfo

    def look_up(host, *args, **more):
        if host == "localhost" and not known:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return really("127.0.0.1" if host == "localhost" else host, *args, **more)

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    shop = open_shop(base_url=f"http://localhost:{platform.port}")
    shop.wait(lambda: shop.counter.link().state is LinkState.OFFLINE, "the lamp goes out")
    trouble = shop.counter.link().trouble
    assert trouble == "플랫폼 주소를 찾을 수 없습니다. 인터넷 연결을 확인해 주세요."
    assert trouble in shop.texts()
    known.append(True)
    shop.wait(lambda: shop.counter.link().state is LinkState.ONLINE, "found")
    assert trouble not in shop.texts()


def test_a_door_that_is_closed_is_told_until_it_opens(open_shop):
    with socket.create_server(("127.0.0.1", 0)) as held:
        port = held.getsockname()[1]
    shop = open_shop(base_url=f"http://127.0.0.1:{port}")
    shop.wait(lambda: shop.counter.link().state is LinkState.OFFLINE, "the lamp goes out")
    trouble = shop.counter.link().trouble
    assert trouble == "플랫폼에 연결할 수 없습니다. 인터넷 연결을 확인해 주세요."
    assert trouble in shop.texts()


@pytest.mark.parametrize("asks", ["for a token", "for orders"])
def test_a_redirect_to_another_host_is_not_followed_and_gets_nothing(open_shop, asks):
    with RawServer() as elsewhere, RawServer() as portal:
        away = http(302, "", Location=f"{elsewhere.url}/login")
        portal.answer(*[away] * 50)
        if asks == "for a token":
            portal.token = away
        shop = open_shop(base_url=portal.url)
        shop.wait(lambda: shop.counter.link().state is LinkState.OFFLINE, "the lamp goes out")
        assert "와이파이 로그인 화면" in shop.counter.link().trouble
        shop.wait(lambda: shop.counter.link().asked > 2, "it asks again")
        assert elsewhere.connections == 0, "neither secret nor token go to another host"


def test_an_answer_that_drips_for_ever_ends_at_its_deadline_and_the_next_one_counts(open_shop, monkeypatch):
    monkeypatch.setitem(OpenDeliveryClient.__init__.__kwdefaults__, "deadline_s", 1.0)
    with RawServer() as slow:
        head = b"HTTP/1.1 200 X\r\nContent-Type: application/json\r\nContent-Length: 99999\r\n\r\n"
        slow.answer(send_and(slow.drip(b"[" + b" " * 99998, 0.05), head))
        shop = open_shop(base_url=slow.url)
        shop.wait(lambda: shop.counter.link().state is LinkState.OFFLINE, "the lamp goes out")
        assert shop.counter.link().trouble.startswith("플랫폼이 제때 대답하지 않았습니다.")
        shop.wait(lambda: shop.counter.link().state is LinkState.ONLINE, "and is on again")
