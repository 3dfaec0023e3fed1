"""How orders come in: asked for, kept, acknowledged, rung, read. Nothing is told before it is on the disk."""

from datetime import timedelta

import pytest

from merchant_desk.domain.attention import Voice
from merchant_desk.domain.black_box import Step
from merchant_desk.domain.decision import Action
from merchant_desk.domain.errors import (
    BadRequest,
    Busy,
    NoAnswer,
    NotFound,
    OrderUnreadable,
    Unreachable,
)
from merchant_desk.domain.events import EventType
from merchant_desk.domain.job import JobKind, JobState
from merchant_desk.domain.order import Defect
from merchant_desk.domain.status import Status
from merchant_desk.services import intake
from tests.builders import NOW, ORDER_ID, make_order, make_takeout
from tests.services.running_desk import RunningDesk


def unreachable():
    return Unreachable("플랫폼에 연결할 수 없습니다.")


def test_if_01_an_order_comes_by_polling():
    desk = RunningDesk()
    desk.order()
    assert [record.order_id for record in desk.counter.records()] == [ORDER_ID]
    order = desk.record().order
    assert order is not None
    assert order.items[0].name == "마라탕(중)"
    assert desk.counter.facts().open_orders == 1


def test_a_new_order_is_on_the_disk_before_it_is_acknowledged_and_read():
    desk = RunningDesk()
    calls = []
    desk.platform.watch = lambda call: calls.append((call, ORDER_ID in desk.journal.disk.records))
    desk.order()
    assert ("acknowledge", True) in calls
    assert ("acknowledge", False) not in calls
    assert ("fetch", False) not in calls


def test_while_the_disk_is_slow_nothing_rings_and_nothing_is_acknowledged():
    desk = RunningDesk()
    desk.lanes.hold("writer")
    desk.platform.place(make_order())
    desk.clock.advance(40)
    desk.settle()
    desk.lanes.step("writer")  # what the journal knows of the answer; then the transaction waits
    desk.settle()
    assert not desk.journal.disk.records
    assert not desk.counter.records()
    assert not desk.bell.ringing.calls
    assert not desk.platform.acknowledged
    assert not desk.counter.is_idle
    desk.lanes.let_go("writer")
    desk.settle()
    assert desk.rings(Voice.NEW)
    assert desk.platform.acknowledged == ["event-0001"]
    assert desk.counter.is_idle


def test_if_21_an_order_is_not_read_earlier_than_the_platform_asked_for():
    desk = RunningDesk()
    desk.platform.fail("fetch", Busy("잠시 기다려 달라고 합니다.", retry_after_s=60))
    desk.order()
    desk.platform.say(ORDER_ID, EventType.UNKNOWN, word="SOMETHING_NEW")
    desk.go(45)
    assert not desk.platform.fetched
    desk.go(30)
    assert desk.platform.fetched == [ORDER_ID]


def test_if_03_every_event_is_acknowledged_in_one_go_before_details_are_read():
    desk = RunningDesk()
    calls: list[str] = []
    desk.platform.watch = calls.append
    for number in range(12):
        desk.platform.place(make_order(f"order-{number}"))
    desk.platform.say("order-3", EventType.UNKNOWN, word="SOMETHING_NEW")
    desk.poll()
    assert calls[:3] == ["poll", "acknowledge", "fetch"]
    assert calls.count("acknowledge") == 1
    assert len(desk.platform.acknowledged) == 13


def test_if_03_a_lost_acknowledgement_is_given_again_and_changes_nothing():
    desk = RunningDesk()
    desk.platform.fail("acknowledge", NoAnswer("답이 없습니다."))
    desk.order()
    assert Step.ACKNOWLEDGED not in desk.steps()
    desk.platform.send_again(next(iter(desk.journal.disk.events.values())))
    before = desk.record()
    desk.poll()
    assert desk.record() == before
    assert len(desk.journal.disk.events) == 1
    assert desk.steps().count(Step.SEEN) == 1
    assert desk.steps().count(Step.ACKNOWLEDGED) == 1


def test_if_03_a_poll_that_crosses_the_acknowledgement_does_not_have_it_given_again():
    desk = RunningDesk()
    desk.lanes.hold("writer")
    desk.platform.place(make_order())
    desk.clock.advance(40)
    desk.settle()
    desk.lanes.step("writer")  # what the journal knows of the answer; then the transaction waits
    desk.clock.advance(40)
    desk.settle()  # the same event comes with the next poll, and what the journal knows of it waits too
    assert desk.lanes.waiting("writer") == 2
    desk.lanes.let_go("writer")
    desk.settle()
    assert desk.platform.acknowledged == ["event-0001"]
    assert desk.steps().count(Step.ACKNOWLEDGED) == 1


def test_if_15_an_event_that_comes_twice_changes_nothing():
    desk = RunningDesk()
    order_id = desk.cooking()
    event = desk.platform.say(order_id, EventType.CONFIRMED)
    desk.poll()
    before, paper = desk.record(), desk.paper()
    desk.platform.send_again(event)
    desk.poll()
    assert desk.record() == before
    assert desk.paper() == paper
    assert desk.platform.acknowledged.count(event.event_id) == 2


def test_if_15_an_event_that_comes_again_after_a_restart_is_acknowledged_only():
    desk = RunningDesk()
    order_id = desk.cooking()
    desk.restart()
    before = desk.record(order_id)
    first = next(iter(desk.journal.disk.events.values()))
    desk.platform.send_again(first)
    desk.poll()
    assert desk.record(order_id) == before
    assert desk.platform.acknowledged.count(first.event_id) == 2
    assert desk.steps(order_id).count(Step.SEEN) == 2  # created and confirmed, each once
    assert not desk.voices()


def test_if_15_memory_of_events_is_bounded_and_the_disk_helps_it_out(monkeypatch):
    monkeypatch.setattr(intake, "EVENTS_REMEMBERED", 5)
    desk = RunningDesk()
    first = desk.platform.say("order-0", EventType.CREATED)
    desk.platform.orders.clear()
    desk.poll()
    for number in range(1, 12):
        desk.platform.say(f"order-{number}", EventType.CREATED)
    desk.poll()
    assert len(desk.counter._intake._events) <= 5
    desk.platform.send_again(first)
    desk.poll()
    assert desk.platform.acknowledged.count(first.event_id) == 2
    assert desk.steps("order-0").count(Step.SEEN) == 1


def test_an_order_rings_while_its_details_are_still_coming():
    desk = RunningDesk()
    desk.platform.fail("fetch", NotFound("아직 없는 주문입니다.", status=404), times=3)
    desk.order()
    assert desk.rings(Voice.NEW)
    assert desk.record().order is None
    desk.go(10)
    assert desk.record().order is not None
    assert desk.record().display_id == "#D-4821"


def test_an_order_that_is_never_to_be_had_rings_and_says_so():
    desk = RunningDesk()
    desk.platform.say("nowhere", EventType.CREATED)
    desk.poll()
    desk.go(660)
    record = desk.record("nowhere")
    assert "받지 못했습니다" in record.note
    assert desk.rings(Voice.EXPIRING, "nowhere")
    assert [job.state for job in desk.jobs(JobKind.FETCH, "nowhere")] == [JobState.FAILED]
    desk.platform.place(make_order("nowhere"))
    desk.platform.say("nowhere", EventType.UNKNOWN, word="SOMETHING_NEW")
    desk.poll()
    desk.go(5)
    assert desk.record("nowhere").order is not None
    assert "받지 못했습니다" not in desk.record("nowhere").note


def test_a_refused_read_is_given_up_after_a_few_tries():
    desk = RunningDesk()
    desk.platform.fail("fetch", BadRequest("권한이 없습니다.", status=403), times=99)
    desk.order()
    desk.go(120)
    assert [job.state for job in desk.jobs(JobKind.FETCH)] == [JobState.FAILED]
    assert desk.jobs(JobKind.FETCH)[0].tries == 5
    assert desk.rings(Voice.NEW)


def test_a_read_is_tried_for_as_long_as_there_is_no_link():
    desk = RunningDesk()
    desk.platform.fail("fetch", unreachable(), times=40)
    desk.order()
    desk.go(1_500, step_s=5)
    assert desk.record().order is not None


@pytest.mark.parametrize("raw", [b'{"id": 1', b""])
def test_an_unreadable_order_rings_is_kept_sealed_and_can_be_accepted(raw):
    desk = RunningDesk()
    desk.platform.fail("fetch", OrderUnreadable("주문 내용을 읽을 수 없습니다.", raw=raw, detail="not JSON"))
    desk.order()
    record = desk.record()
    assert record.unreadable.startswith("주문 내용을 읽을 수 없습니다.")
    assert desk.rings(Voice.NEW)
    assert desk.journal.disk.sealed.get((ORDER_ID, "raw"), b"") == raw
    assert Step.UNREADABLE in desk.steps()
    assert [action.value for action in desk.counter.possible(ORDER_ID)] == ["accept", "reject"]
    desk.counter.accept(ORDER_ID, 30)
    desk.until(lambda: desk.status() is Status.COOKING)
    desk.go(2)
    assert len(desk.paper()) == 1


def test_an_unreadable_order_is_confirmed_with_what_could_be_read_of_it():
    desk = RunningDesk()
    created_at = NOW - timedelta(seconds=3)
    desk.platform.fail(
        "fetch", OrderUnreadable("메뉴가 없습니다.", display_id="#D-4821", created_at=created_at)
    )
    desk.order()
    assert desk.record().display_id == "#D-4821"
    desk.counter.accept(ORDER_ID, 30)
    desk.until(lambda: desk.status() is Status.COOKING)
    assert [request.order_created_at for request in desk.platform.requests] == [created_at]


def test_an_acceptance_waits_for_the_details_since_it_carries_the_orders_own_time():
    desk = RunningDesk()
    desk.platform.fail("fetch", NotFound("아직 없는 주문입니다.", status=404), times=3)
    desk.order(make_order(created_at=NOW - timedelta(seconds=3)))
    desk.counter.accept(ORDER_ID, 30)
    assert desk.platform.requests == []
    desk.until(lambda: desk.status() is Status.COOKING)
    assert [request.order_created_at for request in desk.platform.requests] == [NOW - timedelta(seconds=3)]


def test_details_of_an_unusual_size_are_named_in_the_log_and_kept(caplog):
    desk = RunningDesk()
    desk.order(make_order(display_id="9" * 100_001))
    assert desk.record().order is not None
    assert "100001 bytes of details" in caplog.text


def test_an_unreadable_order_can_be_rejected():
    desk = RunningDesk()
    desk.platform.fail("fetch", OrderUnreadable("주문 내용을 읽을 수 없습니다."), times=9)
    desk.order()
    desk.counter.reject(ORDER_ID, "SYSTEMIC_ISSUES")
    desk.until(lambda: desk.status() is Status.CANCELLED)
    assert not desk.voices()


def test_details_that_cannot_be_read_later_do_not_replace_good_ones():
    desk = RunningDesk()
    desk.order()
    desk.platform.say(ORDER_ID, EventType.UNKNOWN, word="SOMETHING_NEW")
    desk.platform.fail("fetch", OrderUnreadable("주문 내용을 읽을 수 없습니다."))
    desk.poll()
    assert desk.record().order is not None
    assert not desk.record().unreadable


def test_details_that_are_refused_later_leave_the_good_ones_alone():
    desk = RunningDesk()
    desk.order()
    desk.platform.say(ORDER_ID, EventType.UNKNOWN, word="SOMETHING_NEW")
    desk.platform.fail("fetch", BadRequest("권한이 없습니다.", status=403), times=5)
    desk.poll()
    desk.go(60)
    assert "SOMETHING_NEW" in desk.record().note


def test_an_order_that_was_read_once_and_is_gone_holds_a_decision_in_doubt_a_minute_only():
    desk = RunningDesk()
    desk.order()
    desk.platform.events_held = True
    desk.platform.fail("decide", NotFound("없는 주문입니다.", status=404), times=99)
    desk.platform.fail("fetch", NotFound("없는 주문입니다.", status=404), times=999)
    desk.counter.accept(ORDER_ID, 20)
    desk.go(100)
    assert desk.status() is Status.UNSURE
    assert Action.REJECT in desk.counter.possible(ORDER_ID)


def test_a_value_that_cannot_be_read_is_named_and_the_order_rings():
    desk = RunningDesk()
    desk.order(make_order(defects=(Defect("total.orderAmount", "fraction of a won"),)))
    assert "읽을 수 없는 값" in desk.record().note
    assert desk.rings(Voice.NEW)
    line = next(line for line in desk.journal.disk.lines if line.step is Step.READ)
    assert line.detail == "total.orderAmount"


def test_an_unknown_kind_of_event_calls_staff_until_somebody_looks():
    desk = RunningDesk()
    order_id = desk.cooking()
    desk.platform.say(order_id, EventType.UNKNOWN, word="ROBOT_ARRIVED")
    desk.poll()
    assert desk.rings(Voice.TROUBLE)
    assert "ROBOT_ARRIVED" in desk.record().note
    assert "ROBOT_ARRIVED" in [event.word for event in desk.journal.disk.events.values()]
    desk.counter.seen(order_id)
    desk.settle()
    desk.go(1)
    assert not desk.voices()


def test_events_out_of_order_do_not_move_an_order_backwards():
    desk = RunningDesk()
    order_id = desk.platform.place(make_order())
    ready = desk.platform.move(order_id, "ready", EventType.READY_FOR_PICKUP)
    confirmed = desk.platform.say(order_id, EventType.CONFIRMED)
    desk.platform._events = {
        ready.event_id: ready,
        confirmed.event_id: confirmed,
        **{k: v for k, v in desk.platform._events.items() if k not in {ready.event_id, confirmed.event_id}},
    }
    desk.platform.orders[order_id].last = EventType.READY_FOR_PICKUP
    desk.poll()
    assert desk.status() is Status.READY
    late = desk.platform.say(order_id, EventType.CREATED)
    desk.platform.orders[order_id].last = EventType.READY_FOR_PICKUP
    desk.platform._events[late.event_id] = late
    desk.poll()
    assert desk.status() is Status.READY


def test_events_that_say_nothing_about_the_counter_are_only_noted():
    desk = RunningDesk()
    order_id = desk.cooking()
    before = desk.record()
    desk.platform.say(order_id, EventType.PICKUP_AREA_ASSIGNED)
    desk.poll()
    assert desk.record() == before
    assert desk.steps(order_id)[-3:] == [Step.SEEN, Step.MOVED, Step.ACKNOWLEDGED]


def test_two_orders_at_once_ring_in_order_of_arrival_and_are_read_both():
    desk = RunningDesk()
    desk.platform.place(make_order("b-first"))
    desk.clock.advance(1)
    desk.platform.place(make_takeout("a-second"))
    desk.poll()
    assert set(desk.bell.ringing.order_ids) == {"a-second", "b-first"}
    assert {record.order_id for record in desk.counter.records() if record.order} == {"a-second", "b-first"}
    desk.counter.accept("b-first", 20)
    desk.settle()
    desk.go(1)
    assert set(desk.bell.ringing.order_ids) == {"a-second"}
