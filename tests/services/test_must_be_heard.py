"""What staff have not heard yet stays said when the order moves on; what is not true any more does not."""

import pytest

from merchant_desk.domain.attention import Voice
from merchant_desk.domain.errors import Conflict, NoAnswer, PrinterUnreachable, RequestRefused, Unreachable
from merchant_desk.domain.events import EventType
from merchant_desk.domain.job import JobKind, JobState
from merchant_desk.domain.shop import AutoAccept
from merchant_desk.domain.status import Status
from tests.builders import ORDER_ID, make_order, make_settings
from tests.fakes.platform import CONFIRMED, DISPATCHED, READY
from tests.services.running_desk import RunningDesk

OTHER_ID = "3f0a1c52-6f0e-4f8e-9a55-2f6f3c1d7a02"


@pytest.fixture
def desk():
    return RunningDesk()


def test_a_denied_cancellation_is_heard_although_the_order_moves_on_in_the_same_poll(desk):
    desk.cooking()
    desk.platform.events_held = True
    desk.counter.reject(ORDER_ID, "UNAVAILABLE_ITEM")
    desk.settle()
    desk.platform._events.clear()
    desk.platform.say(ORDER_ID, EventType.CANCELLATION_REQUEST_DENIED)
    desk.platform.orders[ORDER_ID].state = CONFIRMED
    desk.platform.move(ORDER_ID, DISPATCHED, EventType.DISPATCHED)
    desk.platform.events_held = False
    desk.poll()
    assert desk.status() is Status.DISPATCHED
    assert "취소가 되지 않았습니다" in desk.record().note
    assert desk.rings(Voice.TROUBLE)
    desk.counter.silence()
    desk.go(60)
    assert not desk.voices()


def test_a_rejection_that_came_too_late_is_heard_although_the_order_moves_on_in_the_same_poll(desk):
    desk.order()
    desk.lanes.hold("outbox")
    desk.counter.reject(ORDER_ID, "UNAVAILABLE_ITEM")
    desk.platform.confirm_elsewhere(ORDER_ID)
    desk.platform.move(ORDER_ID, READY, EventType.READY_FOR_PICKUP)
    desk.poll()
    assert desk.status() is Status.READY
    assert "다른 기기" in desk.record().note
    assert desk.rings(Voice.TROUBLE)


def test_a_new_kind_of_event_is_heard_although_the_rule_accepts():
    desk = RunningDesk(make_settings(auto_accept=AutoAccept.ALWAYS))
    desk.platform.place(make_order())
    desk.platform.say(ORDER_ID, EventType.UNKNOWN, word="ROBOT_ASSIGNED")
    desk.poll()
    desk.until_status(Status.COOKING)
    assert desk.rings(Voice.TROUBLE)


def test_an_open_question_about_a_cancellation_stays_open_while_the_order_moves_on(desk):
    desk.cooking()
    desk.platform.tells_last_event, desk.platform.events_held = False, True
    desk.platform.fail("decide", NoAnswer("답이 없습니다."))
    desk.counter.reject(ORDER_ID, "UNAVAILABLE_ITEM")
    desk.go(20)
    assert desk.status() is Status.UNSURE
    note = desk.record().note
    desk.platform.events_held = False
    desk.platform.move(ORDER_ID, READY, EventType.READY_FOR_PICKUP)
    desk.poll()
    assert desk.status() is Status.UNSURE
    assert desk.record().note == note
    assert desk.rings(Voice.TROUBLE)


def test_a_rejection_after_an_acceptance_of_our_own_that_took_effect_names_no_other_device(desk):
    desk.order()
    desk.platform.tells_last_event, desk.platform.events_held = False, True
    desk.platform.fail("decide", NoAnswer("답이 없습니다."), after=True)
    desk.counter.accept(ORDER_ID, 20)
    desk.go(20)
    desk.platform.fail("decide", NoAnswer("답이 없습니다."), times=9)
    desk.counter.reject(ORDER_ID, "UNAVAILABLE_ITEM")
    desk.settle()
    desk.platform.events_held = False
    desk.poll()
    assert "앞서 보낸 접수" in desk.record().note
    assert not desk.record().elsewhere


def test_our_own_rejection_of_unknown_outcome_is_no_alarm_when_it_is_told_at_last(desk):
    desk.order()
    desk.platform.tells_last_event, desk.platform.events_held = False, True
    desk.platform.fail("decide", NoAnswer("답이 없습니다."), after=True)
    desk.counter.reject(ORDER_ID, "UNAVAILABLE_ITEM")
    desk.go(20)
    assert desk.status() is Status.UNSURE
    desk.platform.events_held = False
    desk.poll()
    assert desk.status() is Status.CANCELLED
    assert not desk.voices()
    assert desk.record().cancel_reason == "UNAVAILABLE_ITEM"


@pytest.mark.parametrize("word", [EventType.CANCELLATION_REQUEST_DENIED, EventType.DISPATCHED])
def test_a_platform_that_contradicts_a_person_is_heard(desk, word):
    desk.cooking()
    desk.platform.tells_last_event, desk.platform.events_held = False, True
    desk.platform.fail("decide", NoAnswer("답이 없습니다."))
    desk.counter.reject(ORDER_ID, "UNAVAILABLE_ITEM")
    desk.go(20)
    desk.counter.found_done(ORDER_ID)
    desk.go(5)
    assert desk.status() is Status.CANCELLED
    desk.platform.events_held = False
    desk.platform.say(ORDER_ID, word)
    desk.poll()
    assert "계속되고 있습니다" in desk.record().note
    assert desk.rings(Voice.TROUBLE)


def test_an_answer_to_the_customer_that_is_disputed_and_never_told_ends_with_a_word(desk):
    desk.cooking()
    desk.platform.customer_asks(ORDER_ID)
    desk.poll()
    desk.platform.tells_last_event = False
    desk.platform.fail("decide", Conflict("다른 상태입니다.", status=422), times=9)
    desk.counter.answer_customer(ORDER_ID, cancel=False, code="OUT_FOR_DELIVERY")
    desk.go(15)
    assert not desk.record().customer_asks
    assert "플랫폼 화면을 확인" in desk.record().note
    assert desk.rings(Voice.TROUBLE)
    assert [job.state for job in desk.jobs(JobKind.DENY_CANCELLATION)] == [JobState.FAILED]


def test_the_rule_takes_an_order_whose_details_came_after_all_beside_a_new_kind_of_event():
    desk = RunningDesk(make_settings(auto_accept=AutoAccept.ALWAYS))
    desk.platform.fail("fetch", RequestRefused("거절했습니다.", status=403), times=5)
    desk.platform.place(make_order())
    desk.poll()
    desk.go(60)
    assert desk.record().order is None
    desk.platform.say(ORDER_ID, EventType.UNKNOWN, word="ROBOT_ASSIGNED")
    desk.until_status(Status.COOKING)


def test_a_slip_that_was_tried_in_vain_asks_where_another_device_accepted():
    desk = RunningDesk(make_settings(print_at_once=True))
    desk.order()
    desk.printers["주방"].dead = PrinterUnreachable("프린터가 꺼져 있습니다.")
    desk.platform.fail("decide", Unreachable("연결할 수 없습니다."), times=99)
    desk.counter.accept(ORDER_ID, 20)
    desk.go(10)
    desk.platform.confirm_elsewhere(ORDER_ID)
    desk.poll()
    desk.printers["주방"].dead = None
    desk.go(30)
    assert desk.paper() == []
    assert [job.state for job in desk.slips()] == [JobState.UNKNOWN]
    desk.platform.cancel(ORDER_ID)
    desk.poll()
    assert desk.paper() == [], "nothing is out that would have to be stopped"


def test_one_decision_in_doubt_does_not_shorten_another_ones_time(desk):
    desk.order()
    desk.order(make_order(OTHER_ID))
    desk.platform.events_held = True
    desk.platform.fail("decide", NoAnswer("답이 없습니다."), times=2)
    desk.lanes.hold_answers("inbox")
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    desk.clock.advance(5)
    desk.platform.confirm_elsewhere(ORDER_ID)
    desk.clock.advance(6)
    desk.counter.accept(OTHER_ID, 20)
    desk.settle()
    desk.lanes.let_go("inbox")
    desk.go(30)
    assert desk.status() is Status.COOKING
    assert [request.order_id for request in desk.platform.requests].count(ORDER_ID) == 1
