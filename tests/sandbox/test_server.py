"""Starting, stopping, ports, orders that come by themselves, and how much the platform carries."""

import gc
import socket
import subprocess
import sys
import threading
import time

import pytest
import requests

from merchant_desk.sandbox import run_forever
from merchant_desk.sandbox.marketplace import KEEP_ENDED
from merchant_desk.sandbox.server import MERCHANT_ID, PortTaken, PracticePlatform
from tests.quality.wire_contract import check_exchanges
from tests.sandbox.plain_desk import HandClock, PlainDesk


def wait_for(condition, seconds: float = 10) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it never happened"
        time.sleep(0.005)


def own_threads() -> list[str]:
    return [one.name for one in threading.enumerate() if one.name.startswith(("practice-", "waitress"))]


def test_importing_the_package_loads_no_web_framework():
    code = "import sys, merchant_desk.sandbox; print('flask' in sys.modules or 'waitress' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_port_0_is_told_and_only_loopback_answers():
    with PracticePlatform() as platform:
        assert platform.port > 0
        assert platform.base_url == f"http://127.0.0.1:{platform.port}"
        assert (
            requests.get(f"{platform.base_url}/sandbox/health", timeout=5).json()["base_url"]
            == platform.base_url
        )


def test_a_taken_port_is_named():
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(PortTaken, match=f"Port {port} on 127.0.0.1 is taken"):
            PracticePlatform(port=port).start()


def test_a_port_is_free_again_after_the_end():
    with PracticePlatform() as first:
        port = first.port
    with PracticePlatform(port=port) as second:
        assert second.port == port


def test_it_stops_at_once_with_open_connections_and_twice():
    platform = PracticePlatform(orders_per_minute=600)
    platform.start()
    with PlainDesk(platform) as desk:
        desk.poll()
        begun = time.monotonic()
        platform.stop()
        assert time.monotonic() - begun < 2
        platform.stop()
        with pytest.raises(requests.ConnectionError):
            desk.poll()
    assert own_threads() == []


def test_a_large_answer_that_nobody_reads_leaves_no_file_open(monkeypatch):
    left: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", left.append)
    with PracticePlatform() as platform, PlainDesk(platform) as desk:
        order_id = platform.place(note_bytes=8_000_000)
        answer = desk.call("GET", f"/v1/orders/{order_id}", stream=True)
        assert answer.ok
        platform.stop()
        answer.close()
    del platform, answer
    gc.collect()
    assert left == []


def test_it_is_not_started_twice_and_may_be_stopped_before():
    platform = PracticePlatform()
    platform.stop()
    with PracticePlatform() as running, pytest.raises(RuntimeError):
        running.start()


@pytest.mark.parametrize(
    "wrong",
    [
        {"scenario": "war"},
        {"region": "서울시"},
        {"merchant_id": "short"},
        {"merchant_id": "가" * 40},
        {"merchant_id": "x" * 40 + ",y"},
    ],
)
def test_wrong_settings_are_refused(wrong):
    with pytest.raises(ValueError, match=r"scenario|city|merchant_id"):
        PracticePlatform(**wrong)


def test_orders_come_by_themselves_and_end_at_the_limit():
    with PracticePlatform(orders_per_minute=6000, orders_limit=20) as platform:
        wait_for(lambda: platform.market.placed == 20)
        settings = requests.patch(
            f"{platform.base_url}/sandbox/settings", json={"orders_limit": 25}, timeout=5
        ).json()
        assert settings["orders_limit"] == 25
        wait_for(lambda: platform.market.placed == 25)


def test_a_thousand_orders_pass_through():
    with PracticePlatform(orders_per_minute=60_000, orders_limit=1000, record_exchanges=True) as platform:
        with PlainDesk(platform) as desk:
            known: set[str] = set()
            begun = time.monotonic()
            while len(known) < 1000:
                for event in desk.news():
                    if event["eventType"] == "CREATED":
                        known.add(event["orderId"])
                        assert desk.details(event["orderId"]).status_code == 200
                        assert desk.confirm(event["orderId"]).status_code == 202
                assert time.monotonic() - begun < 50
            desk.news()
            counted = desk.control("GET", "/counters").json()
        assert (counted["placed"], counted["confirmed_by_desk"]) == (1000, 1000)
        assert counted["calls"]["confirm 202"] == 1000
        assert counted["events"]["acked"] == {"CREATED": 1000, "CONFIRMED": 1000}
        assert counted["events"]["redelivered"] == 0
        assert check_exchanges(platform.exchanges[-200:]) == []


def test_ended_orders_are_dropped_when_there_are_too_many():
    clock = HandClock()
    platform = PracticePlatform(clock=clock, confirm_within_s=1)
    market = platform.market
    for _ in range(6):
        for _ in range(1000):
            platform.place()
        clock.forward(2)
        while events := market.poll(frozenset(), frozenset()):
            entries = [
                {"id": one["eventId"], "orderId": one["orderId"], "eventType": one["eventType"]}
                for one in events
            ]
            market.acknowledge(entries)
    assert len(market.tickets()) <= KEEP_ENDED
    assert market.counters()["dropped"] == 1000
    assert len(market.events._per_order) <= KEEP_ENDED


def test_a_command_can_run_it():
    said: list[str] = []
    stop = threading.Event()
    settings = {"announce": said.append, "stop": stop, "region": "파주시"}
    thread = threading.Thread(target=run_forever, args=(0, 3, 0.0, "calm"), kwargs=settings)
    thread.start()
    try:
        wait_for(lambda: said)
        address = said[0].split()[3]
        about = requests.get(f"{address}/sandbox/health", timeout=5).json()
        assert (about["merchant_id"], about["local_currency"], about["seed"]) == (MERCHANT_ID, "파주페이", 3)
    finally:
        stop.set()
        thread.join(10)
    assert not thread.is_alive()
    assert own_threads() == []
