"""The counter's shop and the shop in memory keep the same contract."""

from __future__ import annotations

from collections import Counter as Tally
from dataclasses import replace
from datetime import datetime

import pytest

from merchant_desk.domain.decision import CancelCode
from merchant_desk.domain.errors import RequestRefused
from merchant_desk.domain.opening_hours import OpeningHours
from merchant_desk.domain.order import Order
from merchant_desk.domain.shop_standing import MenuThing, ThingKind
from tests.builders import make_settings
from tests.fakes.desk import FakeDesk
from tests.fakes.shop_room import FakeShopRoom
from tests.services.running_desk import RunningDesk
from tests.services.shop_room_contract import REFUSAL, ShopRoomContract


class CounterWorld:
    """The real counter; what it sends stays on its lane until the test lets it go."""

    def __init__(self, hours: OpeningHours) -> None:
        self.running = RunningDesk(replace(make_settings(), hours=hours))
        self.running.poll()
        self.running.lanes.hold("shop")
        self.room = self.running.counter.shop

    def now(self) -> datetime:
        return self.running.clock.now()

    def pass_s(self, seconds: float) -> None:
        self.running.go(seconds, step_s=30.0)

    def take(self) -> None:
        self.running.lanes.let_go("shop")
        self.running.go(60)

    def refuse(self) -> None:
        self.running.platform.fail("tell_shop", RequestRefused(REFUSAL))
        self.take()

    def order(self, order: Order) -> None:
        self.running.order(replace(order, created_at=self.now()))
        self.running.go(1)

    def turn_down(self, order: Order) -> None:
        self.order(order)
        self.running.counter.reject(order.order_id, CancelCode.UNAVAILABLE_ITEM)
        self.running.settle()

    def answer(self) -> None:
        self.running.settle()


class MemoryWorld:
    def __init__(self, hours: OpeningHours) -> None:
        self.desk = FakeDesk()
        self.room = FakeShopRoom(self.desk, hours)
        self._ordered: Tally[str] = Tally()

    def now(self) -> datetime:
        return self.desk.now()

    def pass_s(self, seconds: float) -> None:
        self.desk.pass_s(seconds)

    def take(self) -> None:
        self.room.take()

    def refuse(self) -> None:
        self.room.refuse(REFUSAL)

    def order(self, order: Order) -> None:
        self._ordered.update(item.name for item in order.items)
        self.room.menu = tuple(self._thing(name) for name, _ in self._ordered.most_common())

    def turn_down(self, order: Order) -> None:
        self.order(order)
        self.room.missed = tuple(self._thing(item.name) for item in order.items)

    def answer(self) -> None:
        self.room.answer()

    def _thing(self, name: str) -> MenuThing:
        return MenuThing(f"item-{name}", ThingKind.DISH, name, seen_at=self.now())


class TestCounter(ShopRoomContract):
    @pytest.fixture
    def make(self):
        return CounterWorld


class TestInMemory(ShopRoomContract):
    @pytest.fixture
    def make(self):
        return MemoryWorld
