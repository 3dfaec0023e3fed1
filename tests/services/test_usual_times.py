"""A suggestion comes from the shop's own last orders of like size, day and hour, or there is none."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from merchant_desk.domain.errors import JournalError
from merchant_desk.domain.order import Item, Timing
from merchant_desk.domain.status import Status
from merchant_desk.services.order_book import OrderBook
from merchant_desk.services.usual_times import (
    KEPT,
    LEAST,
    Cooked,
    Days,
    UsualTimes,
    dishes_of,
    is_plausible,
    suggest,
)
from tests.builders import make_order, make_record
from tests.fakes.clock import FakeClock
from tests.fakes.lanes import StepLanes

FRIDAY = datetime(2026, 11, 20, 10, 4, tzinfo=UTC)  # 19:04 in Seoul


def cooked(days_ago: int, minutes: float, dishes: int = 4, off_min: int = 0) -> Cooked:
    return Cooked(FRIDAY - timedelta(days=days_ago) + timedelta(minutes=off_min), dishes, minutes)


def test_five_like_orders_say_their_median():
    known = [cooked(7, minutes, off_min=minutes) for minutes in (18, 20, 22, 30, 60)]
    told = suggest(known, 3, FRIDAY)
    assert told is not None
    assert (told.minutes, told.orders, told.days, told.weekday) == (22, 5, Days.SAME, 4)
    assert suggest(known[: LEAST - 1], 3, FRIDAY) is None


def test_too_few_of_the_same_day_are_joined_by_the_other_working_days():
    known = [cooked(days, 25) for days in (1, 2, 3, 4, 7)]
    told = suggest(known, 4, FRIDAY)
    assert told is not None
    assert (told.minutes, told.days) == (25, Days.WEEKDAYS)


def test_weekends_are_like_weekends_only():
    saturday = FRIDAY + timedelta(days=1)
    known = [Cooked(saturday - timedelta(days=days), 4, 40) for days in (6, 7, 13, 14, 20)]
    told = suggest(known, 4, saturday)
    assert told is not None
    assert told.days is Days.WEEKENDS
    assert suggest(known, 4, FRIDAY) is None


@pytest.mark.parametrize(("off_min", "is_like"), [(90, True), (-90, True), (91, False), (-91, False)])
def test_a_like_hour_is_an_hour_and_a_half_away_at_most(off_min, is_like):
    known = [cooked(7, 20, off_min=off_min)] * LEAST
    assert (suggest(known, 4, FRIDAY) is not None) is is_like


def test_midnight_is_no_border():
    late = datetime(2026, 11, 19, 14, 50, tzinfo=UTC)  # 23:50 on a Thursday
    known = [Cooked(late - timedelta(days=7) + timedelta(minutes=30), 1, 15)] * LEAST  # 00:20 on a Friday
    told = suggest(known, 1, late)
    assert told is not None
    assert told.days is Days.WEEKDAYS


@pytest.mark.parametrize(("dishes", "is_like"), [(2, False), (3, True), (5, True), (6, False)])
def test_a_like_size_is_one_of_three(dishes, is_like):
    assert (suggest([cooked(7, 20)] * LEAST, dishes, FRIDAY) is not None) is is_like


def test_dishes_are_counted_by_the_piece():
    items = (
        Item("a", "떡볶이", Decimal(2)),
        Item("b", "족발", Decimal("1.5"), "KG"),
        Item("c", "?", Decimal(0)),
    )
    assert dishes_of(replace(make_order(), items=items)) == 4


def test_what_cannot_be_cooking_is_left_out():
    assert [is_plausible(minutes) for minutes in (2.9, 3, 120, 121)] == [False, True, True, False]


class Kitchen:
    """A memory over a book in which a test moves orders."""

    def __init__(self, read=None) -> None:
        self.clock = FakeClock()
        self.clock.time = FRIDAY
        self.book = OrderBook()
        self.lanes = StepLanes()
        self.usual = UsualTimes(self.book, self.clock, self.lanes, read)

    def cook(self, number: int, minutes: float, **changes) -> None:
        order_id = f"order-{number}"
        order = replace(make_order(order_id), **changes)
        begun = make_record(
            order_id, order=order, status=Status.COOKING, settled=Status.COOKING, decided_at=self.clock.now()
        )
        self.put(begun)
        self.clock.advance(minutes * 60)
        self.put(replace(begun, status=Status.READYING))
        self.usual.tick()
        self.put(replace(begun, status=Status.READY, settled=Status.READY))
        self.usual.tick()
        self.clock.time = FRIDAY

    def put(self, record) -> None:
        self.book.put((record,), ())

    def suggested(self) -> int | None:
        self.put(make_record("new", order=make_order("new")))
        told = self.usual.suggestion("new")
        return None if told is None else told.minutes


def test_orders_of_this_run_are_learned_once_each():
    kitchen = Kitchen()
    kitchen.usual.tick()  # before the journal is open nothing is learned
    kitchen.usual.start()
    for number in range(LEAST - 1):
        kitchen.cook(number, 20)
    assert kitchen.suggested() is None
    kitchen.cook(9, 24)
    assert kitchen.suggested() == 20
    kitchen.usual.tick()
    assert kitchen.suggested() == 20


def test_neither_booked_orders_nor_slips_of_the_finger_teach_anything():
    kitchen = Kitchen()
    kitchen.usual.start()
    for number in range(LEAST):
        kitchen.cook(number, 20, timing=Timing.SCHEDULED)
        kitchen.cook(10 + number, 1)
    kitchen.put(make_record("unread", order=None, status=Status.READY, settled=Status.READY))
    kitchen.usual.tick()
    assert kitchen.suggested() is None


def test_the_journals_orders_count_and_stand_before_those_of_this_run():
    told = tuple(cooked(7, 30, dishes_of(make_order())) for _ in range(KEPT + 10))
    kitchen = Kitchen(lambda: told)
    kitchen.usual.start()
    kitchen.cook(1, 20)
    assert kitchen.suggested() is None
    kitchen.lanes.run_all()
    assert kitchen.suggested() == 30


def test_a_journal_that_is_full_of_orders_pushes_none_of_this_run_out():
    told = tuple(cooked(7, 30, dishes_of(make_order())) for _ in range(KEPT))
    kitchen = Kitchen(lambda: told)
    kitchen.usual.start()
    kitchen.cook(1, 20)
    kitchen.lanes.run_all()
    kitchen.usual.tick()
    assert kitchen.usual._cooked[-1].minutes == 20


def test_orders_that_were_ready_at_the_start_are_not_measured_anew():
    kitchen = Kitchen()
    for number in range(LEAST):
        record = make_record(f"old-{number}", status=Status.READY, settled=Status.READY, decided_at=FRIDAY)
        kitchen.put(replace(record, order=make_order(f"old-{number}")))
    kitchen.usual.start()
    kitchen.clock.advance(20 * 60)
    kitchen.usual.tick()
    assert kitchen.suggested() is None


def test_a_journal_that_cannot_be_read_costs_the_suggestion_only():
    def broken():
        raise JournalError("읽을 수 없습니다.")

    kitchen = Kitchen(broken)
    kitchen.usual.start()
    kitchen.lanes.run_all()
    assert kitchen.suggested() is None
    assert not kitchen.lanes.faults


def test_booked_and_unread_orders_get_no_suggestion():
    kitchen = Kitchen()
    kitchen.put(make_record("booked", order=replace(make_order("booked"), timing=Timing.SCHEDULED)))
    kitchen.put(make_record("unread", order=None))
    assert kitchen.usual.suggestion("booked") is None
    assert kitchen.usual.suggestion("unread") is None
    assert kitchen.usual.suggestion("nobody") is None
