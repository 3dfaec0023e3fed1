"""A platform that works through what it received some seconds later: "not yet" is no proof of "never"."""

import pytest

from merchant_desk.domain.decision import Action
from merchant_desk.domain.errors import Conflict, NoAnswer, NotThePlatform
from merchant_desk.domain.events import EventType
from merchant_desk.domain.job import JobKind, JobState
from merchant_desk.domain.status import Status
from tests.builders import ORDER_ID
from tests.services.running_desk import RunningDesk


def quiet_desk():
    """A desk with one order on the board, whose platform tells nothing more by events."""
    desk = RunningDesk()
    desk.order()
    desk.platform.events_held = True
    return desk


@pytest.mark.parametrize("error", [NoAnswer("답이 없습니다."), NotThePlatform("플랫폼의 답이 아닙니다.")])
@pytest.mark.parametrize("after_s", [1, 5, 9])
def test_a_confirmation_without_an_answer_that_takes_effect_later_is_not_sent_again(error, after_s):
    desk = quiet_desk()
    desk.platform.fail("decide", error)
    desk.counter.accept(ORDER_ID, 20)
    desk.go(after_s)
    desk.platform.confirm_elsewhere(ORDER_ID)
    desk.go(30)
    assert desk.status() is Status.COOKING
    assert len(desk.platform.requests) == 1
    assert len(desk.paper()) == 1
    assert not desk.record().elsewhere


def test_a_confirmation_that_was_leaving_when_the_desk_died_is_not_sent_again_while_it_may_take_effect():
    desk = quiet_desk()
    desk.lanes.hold("outbox")
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    assert [job.state for job in desk.jobs(JobKind.ACCEPT)] == [JobState.RUNNING]
    desk.restart()
    desk.go(5)
    assert desk.platform.requests == []
    desk.platform.confirm_elsewhere(ORDER_ID)
    desk.go(30)
    assert desk.status() is Status.COOKING
    assert desk.platform.requests == []
    assert len(desk.paper()) == 1


def test_a_slow_read_that_left_too_early_proves_nothing():
    desk = quiet_desk()
    desk.platform.fail("decide", NoAnswer("답이 없습니다."))
    desk.lanes.hold_answers("inbox")
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    desk.clock.advance(15)  # the answer tells of the moment of the question
    desk.platform.confirm_elsewhere(ORDER_ID)
    desk.lanes.let_go("inbox")
    desk.settle()
    desk.go(20)
    assert desk.status() is Status.COOKING
    assert len(desk.platform.requests) == 1


def test_an_order_whose_repeated_confirmation_is_refused_is_read_later_too():
    """The first try took effect late, the second is refused for it, and the order still does not tell."""
    desk = quiet_desk()
    desk.platform.fail("decide", NoAnswer("답이 없습니다."))
    desk.platform.fail("decide", Conflict("이미 처리했습니다.", status=422))
    desk.counter.accept(ORDER_ID, 20)
    desk.until(lambda: len(desk.platform.requests) == 2, most_s=20)
    desk.go(3)
    assert desk.status() is Status.ACCEPTING
    desk.platform.confirm_elsewhere(ORDER_ID)
    desk.go(20)
    assert desk.status() is Status.COOKING
    assert len(desk.paper()) == 1


def test_a_first_refusal_that_the_order_bears_out_is_shown_at_once():
    desk = quiet_desk()
    desk.platform.fail("decide", Conflict("안 됩니다.", status=409))
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    desk.go(1)
    assert desk.status() is Status.NEW
    assert "접수가 되지 않았습니다" in desk.record().note


def test_an_answer_to_the_customer_that_takes_effect_later_is_not_sent_again():
    desk = RunningDesk()
    desk.cooking()
    desk.platform.customer_asks(ORDER_ID)
    desk.poll()
    desk.platform.fail("decide", NoAnswer("답이 없습니다."))
    desk.counter.answer_customer(ORDER_ID, cancel=False, code="DISH_ALREADY_DONE")
    desk.go(5)
    desk.platform.say(ORDER_ID, EventType.CANCELLED_DENIED)
    desk.go(30)
    assert [request.action for request in desk.platform.requests].count(Action.DENY_CANCELLATION) == 1
    assert [job.state for job in desk.jobs(JobKind.DENY_CANCELLATION)] == [JobState.DONE]


def test_a_clock_that_was_set_back_does_not_hold_a_decision_in_question_for_long():
    desk = quiet_desk()
    desk.platform.fail("decide", NoAnswer("답이 없습니다."))
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    desk.jump(-3600)
    desk.until(lambda: desk.platform.count(Action.ACCEPT, ORDER_ID) == 1, most_s=40)


@pytest.mark.parametrize("by_s", [3600, -3600, 11])
@pytest.mark.parametrize("restarted", [False, True])
def test_a_clock_that_is_set_does_not_shorten_the_time_in_which_a_decision_may_take_effect(by_s, restarted):
    desk = quiet_desk()
    desk.platform.fail("decide", NoAnswer("답이 없습니다."))
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    if restarted:
        desk.restart()
    desk.jump(by_s)
    desk.go(5)
    desk.platform.confirm_elsewhere(ORDER_ID)
    desk.go(40)
    assert desk.status() is Status.COOKING
    assert len(desk.platform.requests) == 1
    assert len(desk.paper()) == 1


def test_staff_are_not_asked_while_a_decision_may_still_take_effect():
    """Where the platform tells no state, another answer of theirs could cross with the first."""
    desk = quiet_desk()
    desk.platform.tells_last_event = False
    desk.platform.fail("decide", NoAnswer("답이 없습니다."))
    desk.counter.accept(ORDER_ID, 20)
    desk.go(8)
    assert desk.status() is Status.ACCEPTING
    desk.go(15)
    assert desk.status() is Status.UNSURE


def test_a_state_that_nobody_knows_here_leaves_a_decision_in_question_to_a_person():
    """The word may well mean that the first confirmation took effect; a second one would be a guess."""
    desk = quiet_desk()
    desk.platform.fail("decide", NoAnswer("답이 없습니다."), after=True)
    desk.platform.orders[ORDER_ID].last = EventType.UNKNOWN
    desk.platform.say = lambda *_told, **_more: None
    desk.counter.accept(ORDER_ID, 20)
    desk.go(15)
    assert desk.status() is Status.UNSURE
    assert "접수가 됐는지" in desk.record().note
    assert len(desk.platform.requests) == 1
