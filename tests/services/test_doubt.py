"""Answers that are lost, refused or crossed: the desk reads first and never repeats blindly."""

import pytest

from merchant_desk.domain.attention import Voice
from merchant_desk.domain.black_box import Step
from merchant_desk.domain.decision import Action
from merchant_desk.domain.errors import BadRequest, Conflict, NoAnswer, NotFound, NotThePlatform
from merchant_desk.domain.events import EventType
from merchant_desk.domain.job import JobKind, JobState
from merchant_desk.domain.status import Status
from tests.builders import ORDER_ID, make_order, make_settings, make_takeout
from tests.services.running_desk import RunningDesk


def lost():
    return NoAnswer("답이 없습니다.")


def desk_without_events(**changes):
    """A desk with one order on the board, whose platform tells nothing more by events."""
    desk = RunningDesk()
    desk.order(make_order(**changes))
    desk.platform.events_held = True
    return desk


def test_a_202_without_an_event_is_found_out_by_reading():
    desk = desk_without_events()
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    assert desk.status() is Status.ACCEPTING
    assert not desk.paper()
    assert [job.state for job in desk.jobs(JobKind.ACCEPT)] == [JobState.SENT]
    desk.go(12)
    assert desk.status() is Status.COOKING
    assert len(desk.paper()) == 1
    assert len(desk.platform.requests) == 1
    assert [job.state for job in desk.jobs(JobKind.ACCEPT)] == [JobState.DONE]


def test_a_202_that_the_event_proves_is_not_read_again():
    desk = RunningDesk(make_settings(poll_interval_s=5))
    desk.cooking()
    desk.go(120)
    assert desk.platform.fetched == [ORDER_ID]
    assert [job.state for job in desk.jobs(JobKind.FETCH)] == [JobState.DONE, JobState.DROPPED]


def test_a_202_that_is_never_proved_becomes_unsure_ninety_seconds_before_the_deadline():
    desk = desk_without_events()
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    desk.platform.orders[ORDER_ID].last = EventType.CREATED
    desk.go(desk.seconds_left() - 95)
    assert desk.status() is Status.ACCEPTING
    assert not desk.voices()
    desk.go(8)
    assert desk.status() is Status.UNSURE
    assert desk.rings(Voice.TROUBLE)
    assert "접수가 됐는지" in desk.record().note
    assert 3 <= len(desk.platform.fetched) <= 12
    assert len(desk.platform.requests) == 1
    desk.platform.events_held = False
    desk.poll()
    assert desk.status() is Status.COOKING
    assert not desk.voices()
    assert not desk.record().note
    assert len(desk.paper()) == 1


def test_a_decision_that_never_leaves_rings_before_the_deadline():
    desk = RunningDesk()
    desk.order()
    desk.lanes.hold("outbox")
    desk.counter.accept(ORDER_ID, 20)
    desk.go(desk.seconds_left() - 92)
    assert not desk.voices()
    desk.go(4)
    assert desk.status() is Status.ACCEPTING
    assert desk.rings(Voice.TROUBLE)


def test_an_acceptance_in_the_last_minute_is_no_trouble_by_itself():
    desk = RunningDesk()
    desk.order()
    desk.go(desk.seconds_left() - 60)
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    desk.go(2)
    assert desk.status() is not Status.UNSURE
    assert not desk.voices()
    desk.poll()
    assert desk.status() is Status.COOKING


def test_a_step_of_the_kitchen_long_after_accepting_is_no_trouble_by_itself():
    desk = RunningDesk()
    desk.cooking()
    desk.go(20 * 60, step_s=10)
    desk.counter.advance(ORDER_ID, Action.READY)
    desk.settle()
    desk.go(1)
    assert desk.status() in {Status.READYING, Status.READY}
    assert not desk.voices()
    desk.poll()
    assert desk.status() is Status.READY


def test_a_step_of_the_kitchen_that_is_never_proved_asks_after_two_minutes():
    desk = RunningDesk()
    desk.cooking()
    desk.platform.events_held = True
    desk.counter.advance(ORDER_ID, Action.READY)
    desk.settle()
    desk.platform.orders[ORDER_ID].last = EventType.CONFIRMED
    desk.go(110)
    assert desk.status() is Status.READYING
    desk.go(15)
    assert desk.status() is Status.UNSURE
    assert desk.rings(Voice.TROUBLE)
    desk.counter.advance(ORDER_ID, Action.READY)
    desk.settle()
    assert len(desk.platform.requests) == 3


@pytest.mark.parametrize("error", [lost(), NotThePlatform("플랫폼의 답이 아닙니다.")])
def test_a_lost_answer_to_what_was_done_is_not_repeated(error):
    desk = desk_without_events()
    desk.platform.fail("decide", error, after=True)
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    desk.go(3)
    assert desk.status() is Status.COOKING
    assert len(desk.platform.requests) == 1
    assert len(desk.paper()) == 1


@pytest.mark.parametrize("error", [lost(), NotThePlatform("플랫폼의 답이 아닙니다.")])
def test_a_lost_answer_to_what_was_not_done_is_repeated_after_reading(error):
    desk = desk_without_events()
    calls: list[str] = []
    desk.platform.watch = calls.append
    desk.platform.fail("decide", error)
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    desk.until(lambda: desk.status() is Status.COOKING, most_s=25)
    assert [call for call in calls if call != "poll"][:4] == ["decide", "fetch", "fetch", "decide"]
    assert desk.platform.count(Action.ACCEPT, ORDER_ID) == 1


def test_a_decision_that_hung_is_read_before_it_is_repeated():
    desk = desk_without_events()
    desk.lanes.hold("outbox")
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    desk.lanes.give_up("outbox")
    desk.lanes.let_go("outbox")
    desk.settle()
    assert desk.status() is Status.COOKING
    assert len(desk.platform.requests) == 1


def test_a_read_that_left_before_the_answer_was_lost_proves_nothing():
    """The platform applied the confirmation; an older read, still on its way, says that the order is new."""
    desk = RunningDesk()
    desk.order()
    desk.platform.say(ORDER_ID, EventType.UNKNOWN, word="SOMETHING_NEW")
    desk.clock.advance(30)
    desk.counter.tick()
    for lane in ("inbox", "writer", "writer"):  # poll, recall, store
        desk.lanes.step(lane)
    desk.lanes.hold_answers("inbox")
    desk.settle()
    assert desk.platform.fetched == [ORDER_ID, ORDER_ID]
    desk.platform.events_held = True
    desk.platform.fail("decide", lost(), after=True)
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    assert desk.platform.count(Action.ACCEPT, ORDER_ID) == 1
    desk.lanes.let_go("inbox")
    desk.settle()
    desk.go(5)
    assert len(desk.platform.requests) == 1
    assert desk.status() is Status.COOKING


def test_while_the_order_cannot_be_read_a_lost_answer_stays_in_doubt():
    desk = desk_without_events()
    desk.platform.fail("decide", lost(), after=True)
    desk.platform.fail("fetch", lost(), times=6)
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    assert [job.state for job in desk.jobs(JobKind.ACCEPT)] == [JobState.DOUBTED]
    assert desk.counter.facts().waiting_jobs >= 2
    desk.until(lambda: desk.status() is Status.COOKING)
    assert len(desk.platform.requests) == 1


@pytest.mark.parametrize(
    "failure", [NotFound("없는 주문입니다.", status=404), BadRequest("안 됩니다.", status=403)]
)
def test_an_order_that_cannot_be_read_any_more_leaves_its_decision_to_a_person(failure):
    desk = desk_without_events()
    desk.platform.fail("decide", lost(), after=True)
    desk.platform.fail("fetch", failure, times=999)
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    desk.until(lambda: desk.status() is Status.UNSURE)
    assert desk.rings(Voice.TROUBLE)


@pytest.mark.parametrize("status", [409, 422])
def test_a_conflict_is_settled_by_what_the_order_says(status):
    desk = desk_without_events()
    desk.platform.confirm_elsewhere(ORDER_ID)
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    desk.go(1)
    assert desk.status() is Status.COOKING
    assert not desk.record().elsewhere or desk.slips()
    assert desk.platform.count(Action.ACCEPT, ORDER_ID) == 0
    assert len(desk.platform.requests) == 1


def test_a_conflict_over_an_order_that_is_still_new_takes_the_decision_back():
    desk = desk_without_events()
    desk.platform.fail("decide", Conflict("다른 상태입니다.", status=409))
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    desk.go(1)
    assert desk.status() is Status.NEW
    assert "접수가 되지" in desk.record().note
    assert desk.rings(Voice.NEW)


def test_a_404_for_a_decision_is_read_first():
    desk = desk_without_events()
    desk.platform.fail("decide", NotFound("없는 주문입니다.", status=404))
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    assert desk.platform.fetched[-1] == ORDER_ID
    assert desk.status() is Status.NEW


def test_a_conflict_without_a_last_event_asks_staff():
    desk = desk_without_events()
    desk.platform.tells_last_event = False
    desk.platform.fail("decide", Conflict("다른 상태입니다.", status=409))
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    desk.go(1)
    assert desk.status() is Status.UNSURE
    assert desk.rings(Voice.TROUBLE)
    assert Step.UNSURE in desk.steps()
    assert Action.ACCEPT in desk.counter.possible(ORDER_ID)
    assert Action.REJECT in desk.counter.possible(ORDER_ID)
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    desk.platform.events_held = False
    desk.poll()
    assert desk.status() is Status.COOKING
    assert len(desk.paper()) == 1


def test_a_confirmation_that_comes_after_the_refusal_still_prints():
    """409 with an order that still reads as new, and the event afterwards: the kitchen needs its slip."""
    desk = desk_without_events()
    desk.platform.fail("decide", Conflict("다른 상태입니다.", status=409), after=True)
    desk.counter.accept(ORDER_ID, 20)
    desk.platform.orders[ORDER_ID].last = EventType.CREATED
    desk.lanes.hold_answers("outbox")
    desk.settle()
    desk.platform.orders[ORDER_ID].last = EventType.CREATED
    desk.lanes.let_go("outbox")
    desk.settle()
    assert desk.status() is Status.NEW
    desk.platform.events_held = False
    desk.poll()
    desk.go(2)
    assert desk.status() is Status.COOKING
    assert len(desk.paper()) == 1


def test_a_lost_cancellation_that_the_platform_considers_is_not_asked_twice():
    desk = RunningDesk()
    desk.cooking()
    desk.platform.events_held = True
    desk.platform.fail("decide", lost(), after=True)
    desk.counter.reject(ORDER_ID, "DELIVERY_PROBLEM")
    desk.lanes.hold_answers("outbox")
    desk.settle()
    desk.platform.move(ORDER_ID, "confirmed", EventType.CANCELLATION_REQUESTED)
    desk.lanes.let_go("outbox")
    desk.go(15)
    assert desk.status() is Status.CANCELLING
    assert len(desk.platform.requests) == 2
    assert [job.state for job in desk.jobs(JobKind.CANCEL)] == [JobState.SENT]


def test_a_denial_found_by_reading_takes_the_cancellation_back():
    desk = RunningDesk()
    desk.cooking()
    desk.platform.events_held = True
    desk.platform.fail("decide", lost(), after=True)
    desk.counter.reject(ORDER_ID, "DELIVERY_PROBLEM")
    desk.lanes.hold_answers("outbox")
    desk.settle()
    desk.platform.move(ORDER_ID, "confirmed", EventType.CANCELLATION_REQUEST_DENIED)
    desk.lanes.let_go("outbox")
    desk.settle()
    assert desk.status() is Status.COOKING
    assert "취소가 되지" in desk.record().note


def test_a_word_that_only_an_accepted_order_can_have_proves_the_acceptance():
    desk = desk_without_events()
    desk.platform.fail("decide", lost(), after=True)
    desk.counter.accept(ORDER_ID, 20)
    desk.lanes.hold_answers("outbox")
    desk.settle()
    desk.platform.orders[ORDER_ID].last = EventType.PICKUP_AREA_ASSIGNED
    desk.lanes.let_go("outbox")
    desk.settle()
    assert desk.status() is Status.COOKING
    assert len(desk.platform.requests) == 1


def test_the_same_word_on_a_new_order_proves_nothing():
    desk = RunningDesk()
    order_id = desk.platform.place(make_order())
    desk.platform.orders[order_id].last = EventType.PREPARATION_REQUESTED
    desk.poll()
    assert desk.status() is Status.NEW
    assert desk.rings(Voice.NEW)


@pytest.mark.parametrize("after", [True, False])
def test_a_lost_report_of_the_start_is_let_go(after):
    desk = RunningDesk()
    desk.platform.fail("decide", lost(), after=after, action=Action.PREPARING)
    desk.cooking(make_takeout(send_preparing=True))
    desk.settle()
    desk.go(2)
    assert [job.state for job in desk.jobs(JobKind.PREPARING)] == [JobState.DONE]
    assert desk.status() is Status.COOKING


def test_an_event_that_overtakes_the_answer_wins():
    desk = RunningDesk()
    desk.order()
    desk.lanes.hold_answers("outbox")
    desk.counter.accept(ORDER_ID, 20)
    desk.poll()
    assert desk.status() is Status.COOKING
    desk.lanes.let_go("outbox")
    desk.settle()
    assert [job.state for job in desk.jobs(JobKind.ACCEPT)] == [JobState.DONE]
    assert Step.SENT in desk.steps()
    assert len(desk.paper()) == 1


def test_an_event_that_overtakes_a_lost_answer_wins():
    desk = RunningDesk()
    desk.order()
    desk.platform.fail("decide", lost(), after=True)
    desk.lanes.hold_answers("outbox")
    desk.counter.accept(ORDER_ID, 20)
    desk.poll()
    desk.lanes.let_go("outbox")
    desk.settle()
    assert desk.status() is Status.COOKING
    assert len(desk.platform.requests) == 1


def test_a_decision_goes_on_waiting_while_the_order_moves_towards_it():
    desk = RunningDesk()
    desk.cooking()
    desk.lanes.hold("outbox")
    desk.counter.advance(ORDER_ID, Action.DISPATCH)
    desk.platform.move(ORDER_ID, "ready", EventType.READY_FOR_PICKUP)
    desk.poll()
    assert desk.status() is Status.DISPATCHING
    assert desk.record().settled is Status.READY
    desk.lanes.let_go("outbox")
    desk.settle()
    desk.poll()
    assert desk.status() is Status.DISPATCHED


def test_a_step_that_the_order_has_passed_already_is_done():
    desk = RunningDesk()
    desk.cooking()
    desk.lanes.hold("outbox")
    desk.counter.advance(ORDER_ID, Action.READY)
    desk.platform.move(ORDER_ID, "dispatched", EventType.DISPATCHED)
    desk.poll()
    assert desk.status() is Status.DISPATCHED
    assert [job.state for job in desk.jobs(JobKind.READY)] == [JobState.DONE]
