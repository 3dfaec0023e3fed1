"""The whole desk without its window: a pause, a dish that is sold out and the hours reach a real platform over HTTP."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import requests
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from merchant_desk.app.first_start.registering import keep_secret
from merchant_desk.app.running_desk import RunningDesk
from merchant_desk.domain.opening_hours import SEOUL, OpeningHours, Span
from merchant_desk.domain.shop_standing import Because, MenuThing, PauseReason, ShopState, Told
from merchant_desk.sandbox.server import PracticePlatform
from merchant_desk.services.counter import Counter
from merchant_desk.services.shop.port import ShopRoom
from merchant_desk.system.home import HOME_VARIABLE, open_home
from merchant_desk.system.vault import MemoryVault
from tests.fakes.tcp_printer import TcpPrinterModel
from tests.flows.shop import look_up, provisioned
from tests.quality.wire_contract import check_exchanges


class Desk:
    """One desk without a window; ``restart`` ends it where it stands and starts it again."""

    def __init__(self, qtbot: QtBot, folder: Path, platform: PracticePlatform, printer: str) -> None:
        self.qtbot = qtbot
        self.platform = platform
        self.home = open_home({HOME_VARIABLE: str(folder / "home")})
        self.settings, secret = provisioned(platform, printer)
        self.vault = MemoryVault()
        keep_secret(self.settings, secret, self.vault)
        self.running: RunningDesk | None = None
        self.counter: Counter | None = None

    def start(self) -> None:
        self.running = RunningDesk(self.home, self.settings, self.vault)
        begun: list[Counter] = []
        self.running.start(begun.append)
        self.wait(lambda: bool(begun))
        self.counter = begun[0]
        self.wait(lambda: begun[0].facts().link.answered > 0)

    def stop(self) -> None:
        if self.running is not None:
            self.running.stop()
            self.running.deleteLater()
            self.running = None
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def restart(self) -> None:
        assert self.running is not None
        self.running.lanes.close((), 0.0)
        self.stop()
        self.start()

    @property
    def shop(self) -> ShopRoom:
        assert self.counter is not None
        return self.counter.shop

    def now(self) -> datetime:
        assert self.counter is not None
        return self.counter.now()

    def wait(self, holds: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(holds()), timeout=20_000)

    def told(self) -> dict[str, Any]:
        """What the platform has been told."""
        answer: dict[str, Any] = requests.get(f"{self.platform.base_url}/sandbox/shop", timeout=10).json()
        return answer

    def status(self) -> dict[str, Any]:
        assert self.running is not None
        standing: dict[str, Any] = self.running.status()["standing"]
        return standing


@pytest.fixture
def desk(
    qtbot: QtBot, tmp_path: Path, platform: PracticePlatform, printer: TcpPrinterModel
) -> Iterator[Desk]:
    one = Desk(qtbot, tmp_path, platform, printer.address)
    one.start()
    yield one
    one.stop()
    assert check_exchanges(platform.exchanges) == []


def test_a_pause_is_taken_survives_a_crash_and_ends_by_itself(desk):
    desk.shop.pause(PauseReason.BUSY, desk.now() + timedelta(seconds=8))
    desk.wait(lambda: desk.shop.standing().told is Told.TAKEN)
    assert desk.told()["merchant_status"] == "UNAVAILABLE"
    assert desk.status()["state"] == "paused"
    assert desk.status()["told"] == "taken"
    assert desk.status()["until"] is not None
    desk.restart()
    assert desk.shop.standing().state is ShopState.PAUSED
    desk.wait(lambda: desk.shop.standing().state is ShopState.OPEN)
    desk.wait(lambda: desk.told()["merchant_status"] == "AVAILABLE")
    desk.wait(lambda: desk.shop.standing().told is Told.TAKEN)
    assert [update["merchantStatus"] for update in desk.told()["updates"]] == ["UNAVAILABLE", "AVAILABLE"]
    lines = look_up(
        desk.home.data / "desk.db",
        "SELECT step, actor FROM v_black_box WHERE step IN ('paused', 'opened', 'told') ORDER BY seq",
    )
    assert lines == [("paused", "staff"), ("told", "desk"), ("opened", "desk"), ("told", "desk")]


@pytest.mark.parametrize(
    "fault",
    [
        {"kind": "too_many_requests", "retry_after_s": 1},
        {"kind": "unavailable", "retry_after_s": 1},
        {"kind": "html_page"},
        {"kind": "unauthorized"},
    ],
    ids=lambda fault: fault["kind"],
)
def test_a_platform_that_does_not_take_it_at_once_takes_it_later(desk, platform, fault):
    platform.faults.add(endpoint="merchant_update", **fault)
    desk.shop.close()
    desk.wait(lambda: desk.shop.standing().told is Told.TAKEN)
    assert desk.told()["merchant_status"] == "UNAVAILABLE"
    desk.shop.resume()
    desk.wait(lambda: desk.told()["merchant_status"] == "AVAILABLE")


def test_what_an_order_was_turned_down_for_is_suggested_sold_out_and_in_no_new_order(desk, platform):
    order_id = platform.place(dishes=("김치찌개", "쫄면"))
    desk.wait(lambda: (record := desk.counter.record(order_id)) is not None and record.order is not None)
    desk.wait(lambda: desk.counter.is_idle)
    menu: list[tuple[MenuThing, ...]] = []
    desk.shop.things(menu.append)
    desk.wait(lambda: bool(menu))
    assert {thing.name for thing in menu[0]} >= {"김치찌개", "쫄면"}
    stew = next(thing for thing in menu[0] if thing.name == "김치찌개")
    desk.counter.reject(order_id, "UNAVAILABLE_ITEM", out_of_stock=(stew.thing_id,))
    desk.wait(lambda: [thing.name for thing in desk.shop.suggested()] == ["김치찌개"])
    desk.shop.sell_out(desk.shop.suggested()[0], desk.shop.next_day())
    desk.wait(lambda: [one.told for one in desk.shop.sold_out()] == [Told.TAKEN])
    assert desk.shop.suggested() == ()
    (told,) = desk.told()["things"]
    assert told == {"id": stew.thing_id, "kind": "ITEM", "name": "김치찌개", "status": "UNAVAILABLE"}
    assert platform.market.front.sold_out() == {stew.thing_id}
    desk.restart()
    assert [one.thing.name for one in desk.shop.sold_out()] == ["김치찌개"]
    desk.shop.back_in_stock(stew.thing_id)
    desk.wait(lambda: desk.shop.sold_out() == ())
    assert platform.market.front.sold_out() == frozenset()


def test_hours_that_are_saved_while_the_shop_is_outside_of_them_close_it(desk):
    tomorrow = (desk.now().astimezone(SEOUL) + timedelta(days=1)).weekday()
    days = tuple((Span(0, 24 * 60),) if day == tomorrow else () for day in range(7))
    desk.counter.call_by(replace(desk.settings, hours=OpeningHours(days)))
    desk.wait(lambda: desk.told()["merchant_status"] == "UNAVAILABLE")
    standing = desk.shop.standing()
    assert (standing.state, standing.because) == (ShopState.CLOSED, Because.HOURS)
    assert standing.until is not None
    assert standing.until.astimezone(SEOUL).weekday() == tomorrow
    desk.counter.call_by(desk.settings)
    desk.wait(lambda: desk.told()["merchant_status"] == "AVAILABLE")
