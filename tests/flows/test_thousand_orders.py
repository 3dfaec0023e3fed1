"""A thousand orders at twenty a second through the real program without a window: nothing missed, nothing twice."""

from __future__ import annotations

import os
import time
from collections import Counter
from datetime import datetime
from pathlib import Path

import pytest
import requests

from merchant_desk.sandbox.server import PracticePlatform
from tests.fakes.tcp_printer import TcpPrinterModel
from tests.machine import wait_until
from tests.processes.program import (
    Program,
    assert_no_traceback,
    desk_environment,
    home_of,
    rows,
    set_up,
    status,
    wait_online,
)

ORDERS = 1_000
PER_SECOND = 20
PATIENCE_S = 150.0


def used(pid: int) -> dict[str, float]:
    """CPU seconds and the most memory (MB) of a process so far."""
    folder = Path("/proc") / str(pid)
    ticks = folder.joinpath("stat").read_text().rpartition(")")[2].split()
    memory = dict(line.split(":", 1) for line in folder.joinpath("status").read_text().splitlines())
    cpu_s = (int(ticks[11]) + int(ticks[12])) / os.sysconf("SC_CLK_TCK")
    return {"cpu_s": cpu_s, "peak_mb": int(memory["VmHWM"].split()[0]) / 1024}


def lags_s(home: Path) -> list[float]:
    """From each order's placing (by the platform) to its confirmation as the desk knew it, shortest first."""
    times = rows(home, "SELECT created_at, confirmed_at FROM v_orders")
    return sorted(
        (datetime.fromisoformat(confirmed) - datetime.fromisoformat(created)).total_seconds()
        for created, confirmed in times
    )


@pytest.mark.timeout(240)
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the figures come from /proc")
def test_a_thousand_orders_at_twenty_a_second(tmp_path):
    env = desk_environment(tmp_path)
    home = home_of(env)
    with PracticePlatform(seed=3) as platform, TcpPrinterModel() as printer:
        kitchen = {"name": "주방", "address": printer.address, "slips": ["kitchen"]}
        set_up(env, platform, kitchen, auto_accept="always")
        with Program("run", "--no-window", env=env) as desk:
            wait_online(home)
            before, began_s = used(desk.pid), time.monotonic()
            pace = {"orders_limit": ORDERS, "orders_per_minute": PER_SECOND * 60}
            requests.patch(f"{platform.base_url}/sandbox/settings", json=pace, timeout=10).raise_for_status()
            wait_until(lambda: platform.market.placed == ORDERS, "the orders are placed", PATIENCE_S)
            placing_s = time.monotonic() - began_s
            wait_until(
                lambda: platform.market.confirmed_by_desk >= ORDERS, "the orders are confirmed", PATIENCE_S
            )
            wait_until(lambda: status(home).get("waiting_jobs") == 0, "nothing waits", PATIENCE_S)
            printer.wait_for(ORDERS, PATIENCE_S)
            wait_until(lambda: not platform.market.events.waiting(), "all is acknowledged", PATIENCE_S)
            took_s, after = time.monotonic() - began_s, used(desk.pid)
            assert desk.end() == 0
            assert_no_traceback(desk)

        assert platform.market.confirmed_by_desk == platform.market.confirmed == ORDERS
        answers = [ticket.answers for ticket in platform.market.tickets()]
        assert Counter(one["confirm 202"] for one in answers) == {1: ORDERS}
        assert Counter(one["confirm 422"] for one in answers) == {0: ORDERS}
        acked = platform.market.events.tally.acked
        assert (acked["CREATED"], acked["CONFIRMED"]) == (ORDERS, ORDERS)
        assert rows(home, "SELECT count(*), count(stored_at), count(confirmed_at) FROM v_orders") == [
            (ORDERS,) * 3
        ]
        numbers = {str(ticket.document["displayId"]) for ticket in platform.market.tickets()}
        headings = Counter(slip.partition("\n")[0].split()[-1] for slip in printer.slips)
        assert headings == dict.fromkeys(numbers, 1), "each order has exactly one slip"
        assert not printer.fragments

    lags = lags_s(home)
    cpu_s = after["cpu_s"] - before["cpu_s"]
    print(
        f"\n{ORDERS} orders placed in {placing_s:.1f} s, all done after {took_s:.1f} s; from placed to confirmed: "
        f"median {lags[len(lags) // 2]:.1f} s, longest {lags[-1]:.1f} s; the desk used {cpu_s:.1f} s of CPU "
        f"and {after['peak_mb']:.0f} MB at most ({before['peak_mb']:.0f} MB before)"
    )
    assert lags[-1] < 30, "an order waits half a minute for its confirmation"
    assert after["peak_mb"] < 400
