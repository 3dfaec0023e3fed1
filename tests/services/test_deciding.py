"""What staff and the owner's rule decide: pending, sent once, proved by the platform; nothing twice."""

from datetime import timedelta

import pytest

from merchant_desk.domain.attention import Voice
from merchant_desk.domain.decision import Action
from merchant_desk.domain.errors import BadRequest, DecisionRefused
from merchant_desk.domain.events import EventType
from merchant_desk.domain.job import JobKind, JobState
from merchant_desk.domain.order import Timing
from merchant_desk.domain.status import Status
from tests.builders import (
    HALL,
    KITCHEN,
    NOW,
    ORDER_ID,
    make_order,
    make_scheduled,
    make_settings,
    make_takeout,
)
from tests.services.running_desk import RunningDesk


def test_if_05_a_delivery_is_received_confirmed_and_dispatched():
    desk = RunningDesk(make_settings(printers=(KITCHEN, HALL)))
    desk.order()
    assert desk.rings(Voice.NEW)
    desk.counter.accept(ORDER_ID, 25)
    desk.settle()
    assert desk.status() is Status.ACCEPTING
    assert not desk.voices()
    assert not desk.paper()
    desk.poll()
    assert desk.status() is Status.COOKING
    decided_at = desk.record().decided_at
    assert decided_at is not None
    assert desk.record().promised_at() == decided_at + timedelta(minutes=25)
    assert desk.paper()[0].startswith("[kitchen]")
    assert desk.paper("홀")[0].startswith("[delivery]")
    for action, state in ((Action.READY, Status.READY), (Action.DISPATCH, Status.DISPATCHED)):
        desk.counter.advance(ORDER_ID, action)
        desk.until_status(state)
    assert desk.platform.applied == [
        (Action.ACCEPT, ORDER_ID),
        (Action.READY, ORDER_ID),
        (Action.DISPATCH, ORDER_ID),
    ]
    assert len(desk.platform.requests) == 3
    assert not desk.voices()


def test_a_confirmation_carries_what_the_standard_asks_for():
    desk = RunningDesk()
    desk.order(make_order(created_at=NOW - timedelta(seconds=7)))
    desk.counter.accept(ORDER_ID, 25)
    desk.settle()
    (request,) = desk.platform.requests
    assert request.minutes == 25
    assert request.order_created_at == NOW - timedelta(seconds=7)
    assert request.external_code == "MD-20260721-3F0A1C52"
    assert not request.automatic
    assert desk.journal.disk.records[ORDER_ID].external_code == request.external_code


def test_a_decision_is_on_the_disk_before_it_leaves_the_shop():
    desk = RunningDesk()
    desk.order()
    desk.lanes.hold("writer")
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    assert desk.status() is Status.ACCEPTING
    assert not desk.platform.requests
    desk.lanes.let_go("writer")
    desk.settle()
    assert len(desk.platform.requests) == 1


def test_a_double_press_accepts_once():
    desk = RunningDesk()
    desk.order()
    desk.counter.accept(ORDER_ID, 20)
    with pytest.raises(DecisionRefused):
        desk.counter.accept(ORDER_ID, 20)
    desk.poll()
    with pytest.raises(DecisionRefused):
        desk.counter.accept(ORDER_ID, 20)
    assert desk.platform.count(Action.ACCEPT, ORDER_ID) == 1
    assert len(desk.platform.requests) == 1
    assert len(desk.paper()) == 1


def test_the_slip_is_printed_once_although_the_confirmation_is_told_twice():
    desk = RunningDesk()
    desk.cooking()
    desk.platform.say(ORDER_ID, EventType.CONFIRMED)
    desk.platform.say(ORDER_ID, EventType.PREPARING)
    desk.poll()
    assert len(desk.paper()) == 1


def test_if_06_a_booked_delivery_is_confirmed_and_due_at_its_hour():
    desk = RunningDesk()
    desk.cooking(make_scheduled())
    record = desk.record()
    assert record.due() == NOW + timedelta(hours=3)
    assert record.promised_at() == NOW + timedelta(hours=3)
    assert not record.is_late(desk.counter.now())
    assert "예약" in desk.paper()[0]
    desk.counter.advance(ORDER_ID, Action.DISPATCH)
    desk.until(lambda: desk.status() is Status.DISPATCHED)


def test_if_08_a_take_out_order_is_confirmed_and_made_ready_never_dispatched():
    desk = RunningDesk()
    desk.cooking(make_takeout(send_picked_up=True))
    assert Action.DISPATCH not in desk.counter.possible(ORDER_ID)
    with pytest.raises(DecisionRefused):
        desk.counter.advance(ORDER_ID, Action.DISPATCH)
    desk.counter.advance(ORDER_ID, Action.READY)
    desk.until(lambda: desk.status() is Status.READY)
    desk.counter.advance(ORDER_ID, Action.PICKED_UP)
    desk.until(lambda: desk.status() is Status.DELIVERED)
    assert not desk.record().is_open


def test_an_order_that_asks_for_delivered_gets_it():
    desk = RunningDesk()
    desk.cooking(make_order(send_delivered=True))
    desk.counter.advance(ORDER_ID, Action.DISPATCH)
    desk.until(lambda: desk.status() is Status.DISPATCHED)
    desk.counter.advance(ORDER_ID, Action.DELIVERED)
    desk.until(lambda: desk.status() is Status.DELIVERED)
    assert desk.record().closed_at is not None
    desk.platform.move(ORDER_ID, "concluded", EventType.CONCLUDED)
    desk.poll()
    assert desk.status() is Status.CONCLUDED


def test_a_rejection_names_its_reason_and_is_no_alarm():
    desk = RunningDesk()
    desk.order()
    desk.counter.reject(ORDER_ID, "UNAVAILABLE_ITEM", "꿔바로우 품절")
    desk.settle()
    assert not desk.voices()
    desk.poll()
    assert desk.status() is Status.CANCELLED
    assert desk.platform.requests[0].code == "UNAVAILABLE_ITEM"
    assert desk.platform.requests[0].reason == "꿔바로우 품절"
    assert desk.record().cancel_reason == "꿔바로우 품절"
    assert not desk.voices()
    assert not desk.paper()
    assert not desk.record().is_open


def test_a_cancellation_after_accepting_stops_the_kitchen_with_our_own_reason():
    desk = RunningDesk()
    desk.cooking()
    desk.counter.reject(ORDER_ID, "DELIVERY_PROBLEM", "오토바이 고장")
    desk.settle()
    assert desk.status() is Status.CANCELLING
    assert desk.record().decided_by == "staff"
    desk.until(lambda: desk.status() is Status.CANCELLED)
    desk.go(2)
    assert desk.platform.applied[-1] == (Action.CANCEL, ORDER_ID)
    assert desk.paper()[-1].startswith("[cancel]")
    assert "오토바이 고장" in desk.paper()[-1]
    assert not desk.voices()


def test_a_reason_that_the_platform_does_not_know_is_refused():
    desk = RunningDesk()
    desk.order()
    with pytest.raises(DecisionRefused, match="사유"):
        desk.counter.reject(ORDER_ID, "I_AM_TIRED")
    with pytest.raises(DecisionRefused, match="사유"):
        desk.counter.reject(ORDER_ID, "")
    assert desk.status() is Status.NEW
    assert not desk.jobs(JobKind.REJECT)


@pytest.mark.parametrize("minutes", [0, -5, 241])
def test_a_preparation_time_beyond_reason_is_refused(minutes):
    desk = RunningDesk()
    desk.order()
    with pytest.raises(DecisionRefused, match="조리 시간"):
        desk.counter.accept(ORDER_ID, minutes)
    assert desk.status() is Status.NEW


def test_an_order_that_is_not_there_is_refused_with_a_sentence():
    desk = RunningDesk()
    for press in (
        lambda: desk.counter.accept("nobody", 20),
        lambda: desk.counter.reject("nobody", "RISK_AREA"),
        lambda: desk.counter.advance("nobody", Action.READY),
        lambda: desk.counter.answer_customer("nobody", cancel=True),
        lambda: desk.counter.seen("nobody"),
    ):
        with pytest.raises(DecisionRefused, match="더 이상 없습니다"):
            press()
    assert desk.counter.possible("nobody") == ()
    assert desk.counter.record("nobody") is None


def test_only_steps_of_the_kitchen_are_advanced():
    desk = RunningDesk()
    desk.order()
    for action in (Action.ACCEPT, Action.CANCEL, Action.DENY_CANCELLATION):
        with pytest.raises(DecisionRefused, match="이 버튼"):
            desk.counter.advance(ORDER_ID, action)


# --- the start of cooking -------------------------------------------------------------------------------


def test_the_start_of_cooking_is_reported_where_the_platform_wants_it():
    desk = RunningDesk()
    desk.cooking(make_takeout(send_preparing=True))
    desk.settle()
    assert desk.platform.applied == [(Action.ACCEPT, ORDER_ID), (Action.PREPARING, ORDER_ID)]
    assert Action.PREPARING not in desk.counter.possible(ORDER_ID)
    desk.poll()
    assert desk.platform.count(Action.PREPARING, ORDER_ID) == 1


def test_a_booked_order_is_started_by_hand():
    desk = RunningDesk()
    desk.cooking(make_scheduled(send_preparing=True))
    desk.settle()
    assert desk.platform.count(Action.PREPARING, ORDER_ID) == 0
    desk.counter.advance(ORDER_ID, Action.PREPARING)
    desk.settle()
    assert desk.platform.count(Action.PREPARING, ORDER_ID) == 1
    assert desk.status() is Status.COOKING
    with pytest.raises(DecisionRefused):
        desk.counter.advance(ORDER_ID, Action.PREPARING)


def test_an_order_on_demand_waits_for_the_platform_and_then_calls():
    desk = RunningDesk()
    desk.cooking(make_order(timing=Timing.ONDEMAND, send_preparing=True))
    assert Action.PREPARING not in desk.counter.possible(ORDER_ID)
    desk.platform.say(ORDER_ID, EventType.PREPARATION_REQUESTED)
    desk.poll()
    assert desk.record().asked_to_start
    assert Action.PREPARING in desk.counter.possible(ORDER_ID)
    assert desk.rings(Voice.PLAN)
    assert "조리를 시작" in desk.record().note
    desk.counter.advance(ORDER_ID, Action.PREPARING)
    desk.settle()
    desk.go(1)
    assert not desk.voices()
    desk.platform.say(ORDER_ID, EventType.PREPARATION_REQUESTED)
    desk.poll()
    assert not desk.voices()


def test_being_asked_to_start_proves_the_acceptance():
    desk = RunningDesk(make_settings(poll_interval_s=5))
    desk.order(make_order(timing=Timing.ONDEMAND))
    desk.platform.events_held = True
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    desk.platform._events.clear()
    desk.platform.events_held = False
    desk.platform.say(ORDER_ID, EventType.PREPARATION_REQUESTED)
    desk.poll()
    assert desk.status() is Status.COOKING
    assert desk.record().asked_to_start
    assert desk.rings(Voice.PLAN)
    assert "조리를 시작" in desk.record().note


def test_a_start_that_the_platform_refuses_does_not_touch_the_next_decision():
    desk = RunningDesk()
    desk.platform.fail("decide", BadRequest("알 수 없는 요청입니다.", status=400), action=Action.PREPARING)
    desk.order(make_order(send_preparing=True))
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    desk.lanes.hold_answers("outbox")
    desk.until(lambda: desk.record().settled is Status.COOKING)
    desk.counter.advance(ORDER_ID, Action.READY)
    desk.settle()
    desk.lanes.let_go("outbox")
    desk.settle()
    assert desk.status() is Status.READYING
    desk.poll()
    assert desk.status() is Status.READY
    assert [job.state for job in desk.jobs(JobKind.PREPARING)] == [JobState.FAILED]
