"""What every room of the shop owes its page (``shop_port.ShopRoom``): one contract for all of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol

import pytest

from merchant_desk.domain.errors import DecisionRefused
from merchant_desk.domain.opening_hours import SEOUL, OpeningHours, Span
from merchant_desk.domain.order import Order
from merchant_desk.domain.shop_standing import Because, MenuThing, PauseReason, ShopState, ThingKind, Told
from merchant_desk.services.shop.port import ShopRoom
from tests.builders import make_item, make_order

MINUTE = timedelta(minutes=1)
REFUSAL = "플랫폼이 거절했습니다."
ON_ITS_WAY = {Told.WAITING, Told.UNDER_WAY}


class World(Protocol):
    """A shop's room and the world around it: what is said stays on its way until the platform answers."""

    room: ShopRoom

    def now(self) -> datetime:
        """Tell the desk's time."""

    def pass_s(self, seconds: float) -> None:
        """Let time go by."""

    def take(self) -> None:
        """Let the platform take all that it was not told yet, and go on taking."""

    def refuse(self) -> None:
        """Let the platform refuse for good what it was not told yet, saying REFUSAL."""

    def order(self, order: Order) -> None:
        """Let an order come."""

    def turn_down(self, order: Order) -> None:
        """Let an order come, and reject it because its dishes are out of stock."""

    def answer(self) -> None:
        """Let everything be answered that waits for the disk."""


Make = Callable[[OpeningHours], World]


def hours_around(world_now: datetime) -> OpeningHours:
    """Hours of every day: open from two hours before the minute of ``world_now`` to two hours after it."""
    minute = world_now.astimezone(SEOUL).hour * 60
    return OpeningHours(((Span(minute - 120, minute + 180),),) * 7)


def dishes(order_id: str, *names: str) -> Order:
    return make_order(order_id, items=tuple(make_item(name, options=()) for name in names))


class ShopRoomContract:
    """Subclass it with a fixture ``make``; ``world`` has no hours."""

    @pytest.fixture
    def world(self, make: Make) -> World:
        return make(OpeningHours())

    @pytest.fixture
    def planned(self, make: Make) -> World:
        """A shop in the middle of its opening hours."""
        return make(hours_around(make(OpeningHours()).now()))

    # --- pausing ----------------------------------------------------------------------------------------

    def test_a_shop_without_hours_is_open_and_nothing_is_sold_out(self, world: World):
        standing = world.room.standing()
        assert (standing.state, standing.until, standing.asks) == (ShopState.OPEN, None, False)
        assert world.room.sold_out() == ()
        assert world.room.suggested() == ()

    def test_a_pause_ends_by_itself_and_asks_shortly_before(self, world: World):
        until = world.now() + 20 * MINUTE
        world.room.pause(PauseReason.BUSY, until)
        standing = world.room.standing()
        assert (standing.state, standing.because) == (ShopState.PAUSED, Because.STAFF)
        assert (standing.reason, standing.until, standing.asks) == (PauseReason.BUSY, until, False)
        assert standing.since is not None
        assert standing.since <= world.now()
        world.pass_s(19 * 60)
        assert world.room.standing().asks
        world.pass_s(61)
        standing = world.room.standing()
        assert (standing.state, standing.reason, standing.asks) == (ShopState.OPEN, None, False)

    def test_a_pause_without_an_end_waits_for_a_person(self, world: World):
        world.room.pause(PauseReason.RIDER, None)
        world.pass_s(3600)
        standing = world.room.standing()
        assert (standing.state, standing.until, standing.asks) == (ShopState.PAUSED, None, False)
        world.room.resume()
        assert world.room.standing().state is ShopState.OPEN

    def test_pausing_again_changes_reason_and_end(self, world: World):
        world.room.pause(PauseReason.BUSY, world.now() + 10 * MINUTE)
        until = world.now() + 40 * MINUTE
        world.room.pause(PauseReason.STOCK, until)
        standing = world.room.standing()
        assert (standing.reason, standing.until) == (PauseReason.STOCK, until)
        world.pass_s(15 * 60)
        assert world.room.standing().state is ShopState.PAUSED

    def test_an_end_that_is_not_ahead_is_refused_and_changes_nothing(self, world: World):
        with pytest.raises(DecisionRefused):
            world.room.pause(PauseReason.BUSY, world.now())
        assert world.room.standing().state is ShopState.OPEN

    # --- hours ------------------------------------------------------------------------------------------

    def test_the_hours_close_the_shop_and_staff_open_it_again(self, planned: World):
        standing = planned.room.standing()
        assert (standing.state, standing.because) == (ShopState.OPEN, Because.HOURS)
        assert standing.until is not None
        planned.take()
        planned.pass_s((standing.until - planned.now()).total_seconds() + 60)
        standing = planned.room.standing()
        assert (standing.state, standing.because) == (ShopState.CLOSED, Because.HOURS)
        assert standing.until is not None
        assert standing.until > planned.now()
        planned.room.resume()
        standing = planned.room.standing()
        assert (standing.state, standing.because) == (ShopState.OPEN, Because.STAFF)

    def test_closed_by_staff_it_opens_with_the_next_opening(self, planned: World):
        planned.room.close()
        standing = planned.room.standing()
        assert (standing.state, standing.because) == (ShopState.CLOSED, Because.STAFF)
        assert standing.until is not None
        assert standing.until > planned.now()

    def test_closed_without_hours_it_waits_for_a_person(self, world: World):
        world.room.close()
        standing = world.room.standing()
        assert (standing.state, standing.because, standing.until) == (ShopState.CLOSED, Because.STAFF, None)
        world.room.resume()
        assert world.room.standing().state is ShopState.OPEN

    def test_a_closed_shop_has_no_pause(self, world: World):
        world.room.close()
        with pytest.raises(DecisionRefused):
            world.room.pause(PauseReason.BUSY, world.now() + MINUTE)
        assert world.room.standing().state is ShopState.CLOSED

    # --- how far the platform knows ---------------------------------------------------------------------

    def test_nothing_counts_as_told_before_the_platform_has_taken_it(self, world: World):
        world.room.pause(PauseReason.BUSY, world.now() + 20 * MINUTE)
        assert world.room.standing().told in ON_ITS_WAY
        world.take()
        standing = world.room.standing()
        assert standing.told is Told.TAKEN
        assert standing.told_at is not None
        assert standing.told_at <= world.now()

    def test_what_the_platform_refuses_is_said(self, world: World):
        world.room.pause(PauseReason.BUSY, world.now() + 20 * MINUTE)
        world.refuse()
        standing = world.room.standing()
        assert (standing.state, standing.told) == (ShopState.PAUSED, Told.REFUSED)
        assert standing.trouble
        world.room.pause(PauseReason.BUSY, standing.until)
        world.take()
        standing = world.room.standing()
        assert (standing.told, standing.trouble) == (Told.TAKEN, ""), "said once more, it is sent once more"

    # --- what is sold out -------------------------------------------------------------------------------

    def test_the_menu_is_what_orders_named_and_is_answered_later(self, world: World):
        told: list[tuple[MenuThing, ...]] = []
        world.order(dishes("a", "라면", "김밥"))
        world.order(dishes("b", "김밥"))
        world.room.things(told.append)
        assert told == [], "never inside of the call"
        world.answer()
        (things,) = told
        assert [(thing.name, thing.kind) for thing in things] == [
            ("김밥", ThingKind.DISH),
            ("라면", ThingKind.DISH),
        ]

    def test_sold_out_until_a_time(self, world: World):
        gimbap, ramen = self._things(world)
        until = world.now() + 60 * MINUTE
        world.room.sell_out(gimbap, until)
        world.pass_s(1)
        world.room.sell_out(ramen, None)
        newest, other = world.room.sold_out()
        assert (newest.thing.name, newest.until) == (ramen.name, None)
        assert (other.thing.name, other.until) == (gimbap.name, until)
        assert {newest.told, other.told} <= ON_ITS_WAY
        world.take()
        assert [one.told for one in world.room.sold_out()] == [Told.TAKEN, Told.TAKEN]
        world.pass_s(61 * 60)
        world.take()
        assert [one.thing.name for one in world.room.sold_out()] == [ramen.name]

    def test_sold_out_again_changes_the_end(self, world: World):
        gimbap, _ = self._things(world)
        world.room.sell_out(gimbap, world.now() + 60 * MINUTE)
        world.room.sell_out(gimbap, None)
        (one,) = world.room.sold_out()
        assert one.until is None

    def test_back_in_stock_stays_in_sight_until_the_platform_knows(self, world: World):
        gimbap, _ = self._things(world)
        world.room.sell_out(gimbap, None)
        world.take()
        world.room.back_in_stock(gimbap.thing_id)
        assert all(one.is_undone for one in world.room.sold_out())
        world.take()
        assert world.room.sold_out() == ()

    def test_an_end_of_sold_out_that_is_not_ahead_is_refused(self, world: World):
        gimbap, _ = self._things(world)
        with pytest.raises(DecisionRefused):
            world.room.sell_out(gimbap, world.now())
        assert world.room.sold_out() == ()

    def test_a_dish_that_was_missing_is_suggested_until_it_is_sold_out(self, world: World):
        world.turn_down(dishes("a", "라면"))
        (ramen,) = world.room.suggested()
        assert ramen.name == "라면"
        world.room.sell_out(ramen, None)
        assert world.room.suggested() == ()

    def test_the_next_day_is_ahead(self, world: World):
        assert world.now() < world.room.next_day() <= world.now() + timedelta(days=1)

    def _things(self, world: World) -> tuple[MenuThing, MenuThing]:
        """The two dishes of an order, as the room names them."""
        told: list[tuple[MenuThing, ...]] = []
        world.order(dishes("a", "김밥", "라면"))
        world.room.things(told.append)
        world.answer()
        by_name = {thing.name: thing for thing in told[0]}
        return by_name["김밥"], by_name["라면"]
