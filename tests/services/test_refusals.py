"""Decisions that the platform refuses, or that do not reach it: taken back loudly, or sent again."""

import pytest

from merchant_desk.domain.attention import Voice
from merchant_desk.domain.black_box import Step
from merchant_desk.domain.decision import Action
from merchant_desk.domain.errors import BadRequest, Busy, Conflict, SignedOut, Unreachable
from merchant_desk.domain.events import EventType
from merchant_desk.domain.job import JobKind, JobState
from merchant_desk.domain.status import Status
from tests.builders import (
    ORDER_ID,
    make_order,
)
from tests.services.running_desk import RunningDesk


def test_a_refusal_for_good_takes_the_decision_back_and_rings_again():
    desk = RunningDesk()
    desk.order()
    desk.platform.fail("decide", BadRequest("접수 권한이 없습니다.", status=403))
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    desk.go(1)
    assert desk.status() is Status.NEW
    assert "접수 권한이 없습니다." in desk.record().note
    assert desk.rings(Voice.NEW)
    assert [job.state for job in desk.slips()] == [JobState.DROPPED]
    assert Step.REFUSED in desk.steps()
    desk.counter.accept(ORDER_ID, 20)
    desk.until(lambda: desk.status() is Status.COOKING)
    desk.go(2)
    assert len(desk.paper()) == 1
    assert len(desk.jobs(JobKind.ACCEPT)) == 2


def test_a_refused_step_of_the_kitchen_is_told_until_somebody_looks():
    desk = RunningDesk()
    desk.cooking()
    desk.platform.fail("decide", BadRequest("지금은 안 됩니다.", status=400))
    desk.counter.advance(ORDER_ID, Action.READY)
    desk.settle()
    desk.go(1)
    assert desk.status() is Status.COOKING
    assert desk.rings(Voice.TROUBLE)
    desk.counter.advance(ORDER_ID, Action.READY)
    desk.settle()
    desk.go(1)
    assert not desk.voices()


def test_a_refused_cancellation_lets_the_order_go_on_loudly():
    desk = RunningDesk()
    desk.cooking()
    desk.platform.fail("decide", Conflict("취소할 수 없습니다.", status=422, cancelled=False))
    desk.counter.reject(ORDER_ID, "DELIVERY_PROBLEM")
    desk.settle()
    desk.go(1)
    assert desk.status() is Status.COOKING
    assert "취소가 되지" in desk.record().note
    assert desk.rings(Voice.TROUBLE)
    assert not desk.record().cancel_reason


@pytest.mark.parametrize("kind", [EventType.CANCELLATION_REQUEST_DENIED, EventType.CANCELLED_DENIED])
def test_a_cancellation_that_is_denied_later_lets_the_order_go_on_loudly(kind):
    desk = RunningDesk()
    desk.cooking()
    desk.platform.events_held = True
    desk.counter.reject(ORDER_ID, "DELIVERY_PROBLEM")
    desk.settle()
    desk.platform._events.clear()
    desk.platform.events_held = False
    desk.platform.move(ORDER_ID, "confirmed", kind)
    desk.poll()
    desk.go(1)
    assert desk.status() is Status.COOKING
    assert desk.rings(Voice.TROUBLE)


def test_a_denial_that_nobody_waits_for_changes_nothing():
    desk = RunningDesk()
    desk.cooking()
    desk.platform.say(ORDER_ID, EventType.CANCELLATION_REQUEST_DENIED)
    desk.poll()
    assert desk.status() is Status.COOKING
    assert not desk.voices()


def test_a_cancellation_that_the_platform_considers_waits_for_it():
    desk = RunningDesk()
    desk.cooking()
    desk.platform.events_held = True
    desk.counter.reject(ORDER_ID, "DELIVERY_PROBLEM")
    desk.settle()
    desk.platform._events.clear()
    desk.platform.move(ORDER_ID, "confirmed", EventType.CANCELLATION_REQUESTED)
    desk.go(60)
    assert desk.status() is Status.CANCELLING
    assert len(desk.platform.requests) == 2
    desk.platform.move(ORDER_ID, "confirmed", EventType.CANCELLATION_REQUEST_DENIED)
    desk.go(60)
    assert desk.status() is Status.COOKING


@pytest.mark.parametrize(
    "error",
    [
        Unreachable("플랫폼에 연결할 수 없습니다."),
        Busy("잠시 기다려 달라고 합니다.", retry_after_s=7),
        SignedOut("로그인이 거절됐습니다."),
    ],
)
def test_a_decision_that_was_not_delivered_is_sent_again_by_itself(error):
    desk = RunningDesk()
    desk.order()
    desk.platform.fail("decide", error, times=3)
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    assert desk.status() is Status.ACCEPTING
    assert desk.jobs(JobKind.ACCEPT)[0].last_error == str(error)
    assert desk.counter.facts().waiting_jobs >= 1
    desk.until(lambda: desk.status() is Status.COOKING)
    assert desk.platform.count(Action.ACCEPT, ORDER_ID) == 1


def test_many_decisions_leave_a_few_at_a_time_and_all_arrive():
    desk = RunningDesk()
    ids = [desk.platform.place(make_order(f"order-{number:02d}")) for number in range(10)]
    desk.poll()
    desk.go(5)
    desk.lanes.hold("outbox")
    for order_id in ids:
        desk.counter.accept(order_id, 20)
    desk.settle()
    assert desk.lanes.waiting("outbox") == 4
    desk.lanes.let_go("outbox")
    desk.until(lambda: all(desk.status(order_id) is Status.COOKING for order_id in ids))
    assert sorted(desk.platform.applied) == [(Action.ACCEPT, order_id) for order_id in ids]
