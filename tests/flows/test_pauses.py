"""300 orders stand and 20 arrive within seconds: no key has to wait, measured by a heartbeat in the whole shop.

The platform is a process of its own, so that the program shares its interpreter with nobody. A pause is the time
between two beats of a timer of 5 ms in which the main thread itself worked (its own CPU time): what a busy machine
takes away from everybody is printed beside it and judges nobody.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator

import pytest
import requests
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from merchant_desk.domain.status import Status
from merchant_desk.sandbox.server import CLIENT_ID, MERCHANT_ID
from tests.flows.shop import Shop
from tests.processes.program import Program, environment

STANDING = 300
ARRIVING = 20
PRESSES = 5
BEAT_MS = 5
MOST_S = 0.050
#: A press that lays out another order's whole paper: up to this an answer feels immediate.
MOST_FOR_A_PRESS_S = 0.100


class Heartbeat:
    """Notes, beat for beat, how long the main thread was busy: (its own work, what a person would have waited)."""

    def __init__(self) -> None:
        self.pauses: list[tuple[float, float]] = []
        self._timer = QTimer()
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._own_s = self._s = 0.0

    def start(self) -> None:
        self.pauses = []
        self._own_s, self._s = time.thread_time(), time.monotonic()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _beat(self) -> None:
        own_s, now_s = time.thread_time(), time.monotonic()
        self.pauses.append((own_s - self._own_s, now_s - self._s))
        self._own_s, self._s = own_s, now_s

    def told(self, what: str) -> str:
        own = sorted(pause[0] * 1000 for pause in self.pauses)
        waited = sorted(pause[1] * 1000 for pause in self.pauses)
        return (
            f"{what}: {len(own)} beats; work between two beats: longest {own[-1]:.1f} ms, 99 of 100 under "
            f"{own[int(len(own) * 0.99)]:.1f} ms; waited (with whatever else the machine did): longest "
            f"{waited[-1]:.1f} ms, 99 of 100 under {waited[int(len(own) * 0.99)]:.1f} ms"
        )


class FarPlatform:
    """The practice platform in another process, with as much of its face as a shop needs."""

    def __init__(self, base_url: str) -> None:
        self.base_url = base_url

    def about(self) -> dict[str, str]:
        return {
            "merchant_name": "행복분식 수원점",
            "merchant_id": MERCHANT_ID,
            "region": "수원시",
            "client_id": CLIENT_ID,
        }

    def order_by_itself(self, how_many: int, per_second: float) -> None:
        """Have customers order by themselves until there are so many orders in all."""
        pace = {"orders_limit": how_many, "orders_per_minute": per_second * 60}
        requests.patch(f"{self.base_url}/sandbox/settings", json=pace, timeout=10).raise_for_status()


@pytest.fixture
def far_platform(tmp_path) -> Iterator[FarPlatform]:
    with Program("sandbox", "--seed", "5", "--orders-per-minute", "0", env=environment(tmp_path)) as program:
        yield FarPlatform(program.wait_said("practice platform on").split()[3])


def decided(shop: Shop) -> int:
    """How many orders somebody has decided."""
    return sum(1 for record in shop.counter.records() if record.decided_at is not None)


def fill(shop: Shop, platform: FarPlatform) -> list[str]:
    """Let 300 orders stand: a third of them rings, the rest is being cooked; return those."""
    platform.order_by_itself(STANDING, 60)

    def are_read() -> bool:
        records = shop.counter.records()
        return len(records) == STANDING and all(record.order is not None for record in records)

    shop.wait(are_read, "300 orders are read", 60_000)
    cooked = [record.order_id for number, record in enumerate(shop.counter.records()) if number % 3]
    for order_id in cooked:
        shop.counter.accept(order_id, 20)
    shop.wait(
        lambda: all(shop.record(one).status is Status.COOKING for one in cooked), "they are cooked", 60_000
    )
    shop.wait(lambda: shop.counter.is_idle, "everything is on the disk and on paper", 120_000)
    return cooked


@pytest.mark.timeout(300)
def test_no_key_waits_while_300_orders_stand_and_20_arrive(qtbot, tmp_path, far_platform, printer):
    shop = Shop(qtbot, tmp_path, far_platform, printer.address)
    shop.start()
    try:
        cooked = fill(shop, far_platform)
        heart = Heartbeat()
        gc.collect()
        heart.start()
        stood_s = time.monotonic()
        shop.wait(lambda: time.monotonic() - stood_s > 5, "five quiet seconds pass")
        heart.stop()
        standing = heart.pauses
        print("\n" + heart.told(f"{STANDING} orders stand for 5 s"))

        heart.start()
        far_platform.order_by_itself(STANDING + ARRIVING, 5)
        shop.wait(
            lambda: (
                len(shop.counter.ringing().order_ids) >= STANDING / 3 + ARRIVING
                and all(record.order is not None for record in shop.counter.records())
            ),
            "20 more ring",
            30_000,
        )
        heart.stop()
        arriving = heart.pauses
        print(heart.told(f"{ARRIVING} more arrive"))

        heart.start()
        for number in range(PRESSES):
            shop.let_guard_pass()
            shop.press(Qt.Key.Key_F2)
            assert decided(shop) == len(cooked) + number + 1, "each press accepts one"
        heart.stop()
        print(heart.told(f"{PRESSES} are accepted by F2"))
        assert max(own_s for own_s, _ in (*standing, *arriving)) < MOST_S, "a key waited"
        assert max(own_s for own_s, _ in heart.pauses) < MOST_FOR_A_PRESS_S, "a press was answered late"
        assert QApplication.activeWindow() is shop.window
    finally:
        shop.close()
