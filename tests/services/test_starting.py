"""A booked order calls when its cooking has to begin: once, until somebody has heard it, also after a restart."""

from datetime import timedelta

import pytest

from merchant_desk.domain.attention import Voice
from merchant_desk.domain.black_box import Step
from merchant_desk.domain.decision import Action
from merchant_desk.domain.events import EventType
from merchant_desk.domain.status import Status
from tests.builders import NOW, ORDER_ID, make_order, make_scheduled
from tests.services.running_desk import RunningDesk
from tests.services.shop_desk import AWAY, set_clock

IN_H = 1.0
#: From the acceptance to the start: one hour, less 20 minutes of preparation.
WAIT_S = 40 * 60


def waiting() -> RunningDesk:
    desk = RunningDesk()
    desk.cooking(make_scheduled(in_h=IN_H))
    desk.counter.facts()
    return desk


def at_its_start() -> RunningDesk:
    desk = waiting()
    desk.until(lambda: desk.rings(Voice.PLAN), 2 * WAIT_S)
    return desk


def test_it_rings_at_its_time_and_not_before():
    desk = waiting()
    start = NOW + timedelta(hours=IN_H, minutes=-20)
    desk.until(lambda: bool(desk.voices()), 2 * WAIT_S)
    assert desk.voices() == (Voice.PLAN,)
    assert timedelta(0) <= desk.counter.now() - start < timedelta(seconds=3)
    assert "시작할 시각" in desk.record().note
    assert desk.steps().count(Step.MOVED) == 1
    desk.go(300)
    assert desk.rings(Voice.PLAN), "until somebody has heard it"
    assert desk.steps().count(Step.MOVED) == 1


@pytest.mark.parametrize("how", ["silence", "silence it", "look", "move"])
def test_it_stops_when_somebody_has_heard_it(how):
    desk = at_its_start()
    if how == "silence":
        desk.counter.silence()
    elif how == "silence it":
        desk.counter.silence(order_id=ORDER_ID)
    elif how == "look":
        desk.counter.seen(ORDER_ID)
    else:
        desk.counter.advance(ORDER_ID, Action.READY)
    desk.settle()
    desk.go(90)
    assert not desk.voices()
    desk.restart()
    desk.go(90)
    assert not desk.voices()


def test_it_rings_again_after_a_restart_that_nobody_had_heard_it_before():
    desk = at_its_start()
    desk.restart()
    assert desk.rings(Voice.PLAN)


def test_it_rings_after_a_start_that_comes_too_late():
    desk = waiting()
    desk.clock.advance(2 * WAIT_S)
    desk.restart()
    desk.until(lambda: desk.rings(Voice.PLAN), 60)


def test_an_order_that_is_accepted_when_its_time_is_over_does_not_ring():
    desk = RunningDesk()
    desk.cooking(make_scheduled(in_h=0.2))
    desk.go(600)
    assert not desk.voices()


def test_another_word_is_heard_first_and_keeps_its_own_voice():
    desk = waiting()
    desk.go(WAIT_S - 120, step_s=20)
    desk.platform.say(ORDER_ID, EventType.UNKNOWN, word="ROBOT_ARRIVED")
    desk.poll()
    desk.go(180)
    assert desk.voices() == (Voice.TROUBLE,)
    desk.counter.silence()
    desk.until(lambda: desk.rings(Voice.PLAN), 60)
    assert "ROBOT_ARRIVED" in desk.record().note
    assert "시작할 시각" in desk.record().note
    desk.counter.advance(ORDER_ID, Action.READY)
    desk.until_status(Status.READY)
    assert not desk.voices()


def test_a_silence_for_another_word_does_not_cover_the_call_to_begin():
    desk = waiting()
    desk.go(WAIT_S - 60, step_s=20)
    desk.platform.say(ORDER_ID, EventType.UNKNOWN, word="ROBOT_ARRIVED")
    desk.poll()
    start = NOW + timedelta(hours=IN_H, minutes=-20)
    desk.until(lambda: start - desk.counter.now() < timedelta(seconds=5), 120)
    assert desk.voices() == (Voice.TROUBLE,)
    desk.counter.silence()
    desk.go(8)
    assert desk.rings(Voice.PLAN)


def test_the_platforms_word_comes_first_and_counts_once():
    desk = waiting()
    desk.go(60)
    desk.platform.say(ORDER_ID, EventType.PREPARATION_REQUESTED)
    desk.poll()
    assert desk.voices() == (Voice.PLAN,)
    desk.counter.silence()
    desk.platform.say(ORDER_ID, EventType.PREPARATION_REQUESTED)  # said twice, as events may be
    desk.poll()
    assert not desk.voices()
    desk.go(WAIT_S + 60, step_s=20)
    assert not desk.voices()


def test_an_order_that_is_moved_elsewhere_is_not_called_for_any_more():
    desk = at_its_start()
    desk.platform.move(ORDER_ID, "ready", EventType.READY_FOR_PICKUP)
    desk.poll()
    desk.go(5)
    assert not desk.voices()


def test_an_order_for_now_has_no_start_of_its_own():
    desk = RunningDesk()
    desk.cooking(make_order())
    desk.go(WAIT_S, step_s=20)
    assert not desk.voices()


def test_a_clock_that_is_set_for_a_moment_neither_calls_early_nor_uses_the_call_up():
    desk = waiting()
    set_clock(desk, 3 * 3_600.0)
    desk.go(1)
    assert not desk.voices(), "the next answer tells the time"
    desk.poll()
    set_clock(desk, -3 * 3_600.0)
    desk.poll()
    desk.go(60)
    assert not desk.voices()
    desk.until(lambda: desk.rings(Voice.PLAN), 2 * WAIT_S)
    left = NOW + timedelta(hours=IN_H, minutes=-20) - desk.counter.now()
    assert abs(left) < timedelta(seconds=3)


def test_a_run_that_begins_with_a_wrong_clock_waits_for_the_time():
    desk = waiting()
    set_clock(desk, 3 * 3_600.0)
    desk.lanes.hold("inbox")
    desk.restart()
    desk.lanes.hold("inbox")
    desk.go(5)
    desk.lanes.let_go("inbox")
    desk.go(5)
    assert not desk.voices()


def test_where_no_answer_comes_a_clock_that_cannot_be_believed_calls_all_the_same():
    desk = waiting()
    desk.platform.fail("poll", AWAY, times=10_000)
    desk.restart()
    desk.go(WAIT_S + 30, step_s=5)
    assert desk.rings(Voice.PLAN), "in doubt it rings"
