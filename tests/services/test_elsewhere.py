"""What others do to an order: the customer, the platform, another device. It is told, and it stops the kitchen."""

import pytest

from merchant_desk.domain.attention import Voice
from merchant_desk.domain.decision import Action
from merchant_desk.domain.errors import BadRequest, Conflict, DecisionRefused, NoAnswer, Unreachable
from merchant_desk.domain.events import EventType
from merchant_desk.domain.job import JobKind, JobState, SlipKind
from merchant_desk.domain.status import Status
from tests.builders import ORDER_ID, make_order
from tests.services.running_desk import RunningDesk

SECOND = "3f0a1c52-6f0e-4f8e-9a55-2f6f3c1d7a02"


def test_if_13_a_cancellation_of_a_new_order_is_told_until_it_is_seen():
    desk = RunningDesk()
    desk.order()
    desk.platform.cancel(ORDER_ID, "CUSTOMER_CHANGED_MIND", "마음이 바뀌었어요")
    desk.poll()
    assert desk.status() is Status.CANCELLED
    assert desk.voices() == (Voice.CANCELLED,)
    assert desk.record().cancel_reason == "마음이 바뀌었어요"
    assert desk.record().is_open
    assert not desk.paper()
    assert desk.counter.possible(ORDER_ID) == ()
    desk.counter.seen(ORDER_ID)
    desk.settle()
    desk.go(1)
    assert not desk.voices()
    assert not desk.record().is_open


def test_if_13_a_cancellation_while_cooking_prints_the_red_slip():
    desk = RunningDesk()
    desk.cooking()
    desk.platform.cancel(ORDER_ID, "PLATFORM")
    desk.poll()
    assert desk.rings(Voice.CANCELLED)
    assert desk.paper()[-1].startswith("[cancel]")
    assert "조리 중단" in desk.paper()[-1]
    assert len(desk.paper()) == 2


def test_if_13_a_cancellation_before_the_slip_came_out_prints_nothing():
    desk = RunningDesk()
    desk.order()
    desk.counter.accept(ORDER_ID, 20)
    desk.platform.cancel(ORDER_ID)
    desk.poll()
    assert desk.rings(Voice.CANCELLED)
    assert not desk.paper()
    assert [job.state for job in desk.slips()] == [JobState.DROPPED]


def test_if_13_a_cancellation_rings_although_the_order_was_just_silenced():
    desk = RunningDesk()
    desk.order()
    desk.go(27)
    desk.counter.silence()
    desk.settle()
    assert not desk.voices()
    desk.platform.cancel(ORDER_ID)
    desk.poll()
    desk.settle()
    assert desk.rings(Voice.CANCELLED)


def test_if_13_a_cancellation_found_by_reading_is_an_alarm_too():
    desk = RunningDesk()
    desk.cooking()
    desk.platform.events_held = True
    desk.platform.cancel(ORDER_ID)
    desk.counter.advance(ORDER_ID, Action.READY)
    desk.settle()
    desk.go(1)
    assert desk.status() is Status.CANCELLED
    assert desk.rings(Voice.CANCELLED)
    assert [job.state for job in desk.jobs(JobKind.READY)] == [JobState.DROPPED]


def test_if_13_nothing_moves_a_cancelled_order_any_more():
    desk = RunningDesk()
    desk.order()
    desk.platform.cancel(ORDER_ID)
    desk.poll()
    desk.platform.say(ORDER_ID, EventType.CONFIRMED)
    desk.platform.customer_asks(ORDER_ID)
    desk.poll()
    assert desk.status() is Status.CANCELLED
    assert not desk.record().customer_asks


def test_if_14_an_order_that_another_device_accepted_asks_before_it_prints():
    desk = RunningDesk()
    desk.order()
    desk.platform.confirm_elsewhere(ORDER_ID)
    desk.poll()
    assert desk.status() is Status.COOKING
    assert desk.record().elsewhere
    assert not desk.voices()
    assert not desk.paper()
    (job,) = desk.slips()
    assert job.state is JobState.UNKNOWN
    assert "다른 기기" in job.last_error
    assert desk.counter.facts().printers[0].ask == 1
    desk.counter.reprint(job.job_id)
    desk.settle()
    assert len(desk.paper()) == 1
    assert desk.counter.facts().printers[0].ask == 0


def test_if_14_an_order_that_another_device_cancelled_is_told():
    desk = RunningDesk()
    desk.order()
    desk.platform.cancel(ORDER_ID, "OTHER_DEVICE")
    desk.poll()
    assert desk.rings(Voice.CANCELLED)


def test_if_14_an_acceptance_that_another_device_was_faster_with_is_a_success():
    desk = RunningDesk()
    desk.order()
    desk.platform.confirm_elsewhere(ORDER_ID)
    desk.counter.accept(ORDER_ID, 20)
    desk.poll()
    desk.go(2)
    assert desk.status() is Status.COOKING
    assert not desk.record().note
    assert desk.platform.count(Action.ACCEPT, ORDER_ID) == 0
    assert len(desk.paper()) == 1


def decided_but_never_sent() -> RunningDesk:
    """Two orders decided while the platform is away: the second waits for the first and has never left."""
    desk = RunningDesk()
    desk.order()
    desk.order(make_order(SECOND))
    desk.platform.fail("decide", Unreachable("연결할 수 없습니다."), times=50)
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    desk.counter.accept(SECOND, 20)
    desk.settle()
    assert [job.tries for job in desk.jobs(JobKind.ACCEPT, SECOND)] == [0]
    return desk


def test_if_14_an_acceptance_that_never_left_asks_whether_the_other_device_has_printed():
    desk = decided_but_never_sent()
    desk.platform.confirm_elsewhere(SECOND)
    desk.poll()
    record = desk.record(SECOND)
    assert record.status is Status.COOKING
    assert record.elsewhere
    assert "다른 기기" in record.note
    assert desk.rings(Voice.TROUBLE, SECOND), "somebody here expects a slip"
    (job,) = desk.slips(order_id=SECOND)
    assert job.state is JobState.UNKNOWN
    assert not desk.paper()
    desk.counter.reprint(job.job_id)
    desk.settle()
    assert len(desk.paper()) == 1


def test_if_14_an_order_that_is_over_elsewhere_needs_no_slip_that_was_planned_here():
    desk = decided_but_never_sent()
    desk.platform.say(SECOND, EventType.CONCLUDED)
    desk.poll()
    assert not desk.paper()
    assert {job.state for job in desk.slips(order_id=SECOND)} == {JobState.DROPPED}


def test_if_14_a_rejection_that_another_device_overtook_by_accepting_is_dropped_loudly_if_it_cancels():
    desk = RunningDesk()
    desk.order()
    desk.lanes.hold("outbox")
    desk.counter.reject(ORDER_ID, "UNAVAILABLE_ITEM")
    desk.platform.confirm_elsewhere(ORDER_ID)
    desk.poll()
    assert desk.status() is Status.COOKING
    assert [job.state for job in desk.jobs(JobKind.REJECT)] == [JobState.DROPPED]
    assert desk.record().elsewhere
    assert "거절되지 않았습니다" in desk.record().note
    assert desk.rings(Voice.TROUBLE), "somebody here believes that the order is rejected"


def test_if_14_an_order_first_seen_by_a_later_event_is_read_and_shown_as_anothers():
    desk = RunningDesk()
    order_id = desk.platform.place(make_order())
    desk.platform._events.clear()
    desk.platform.confirm_elsewhere(order_id)
    desk.poll()
    assert desk.status() is Status.COOKING
    assert desk.record().elsewhere
    assert desk.record().order is not None


def test_if_14_an_order_first_seen_at_its_end_asks_for_no_slip():
    desk = RunningDesk()
    order_id = desk.platform.place(make_order())
    desk.platform._events.clear()
    desk.platform.move(order_id, "concluded", EventType.CONCLUDED)
    desk.poll()
    assert desk.status() is Status.CONCLUDED
    assert not desk.slips()
    assert not desk.voices()


def test_the_question_for_a_slip_ends_with_a_cancelled_order():
    desk = RunningDesk()
    desk.order()
    desk.platform.confirm_elsewhere(ORDER_ID)
    desk.poll()
    desk.platform.cancel(ORDER_ID)
    desk.poll()
    assert [job.state for job in desk.slips()] == [JobState.DROPPED]
    assert not desk.slips(SlipKind.CANCEL)
    assert desk.counter.facts().printers[0].ask == 0


# --- the customer's wish --------------------------------------------------------------------------------


def asked(desk):
    desk.cooking()
    desk.platform.customer_asks(ORDER_ID)
    desk.poll()
    return desk


def test_a_customers_wish_rings_with_its_own_voice_and_can_be_granted():
    desk = asked(RunningDesk())
    assert desk.voices() == (Voice.CUSTOMER,)
    assert desk.counter.possible(ORDER_ID)[:2] == (Action.ACCEPT_CANCELLATION, Action.DENY_CANCELLATION)
    desk.counter.answer_customer(ORDER_ID, cancel=True)
    desk.settle()
    assert not desk.voices()
    desk.poll()
    assert desk.status() is Status.CANCELLED
    assert not desk.voices(), "the shop itself agreed"
    assert desk.paper()[-1].startswith("[cancel]")


def test_a_customers_own_words_are_kept_and_printed_where_the_shop_agrees():
    desk = RunningDesk()
    desk.cooking()
    wish = EventType.ORDER_CANCELLATION_REQUEST
    desk.platform.orders[ORDER_ID].customer_asks = True
    desk.platform.say(ORDER_ID, wish, code="CHANGED_MIND", reason="주소를 잘못 적었어요")
    desk.poll()
    assert desk.record().cancel_reason == "주소를 잘못 적었어요"
    assert not any("주소" in line.detail for line in desk.journal.disk.lines), "the black box knows no words"
    desk.counter.answer_customer(ORDER_ID, cancel=True)
    desk.poll()
    assert desk.status() is Status.CANCELLED
    assert desk.record().cancel_reason == "주소를 잘못 적었어요"


def test_a_customers_wish_does_not_take_the_place_of_the_shops_own_reason():
    desk = RunningDesk()
    desk.order()
    desk.counter.reject(ORDER_ID, "UNAVAILABLE_ITEM")
    desk.platform.customer_asks(ORDER_ID)
    desk.poll()
    assert desk.record().cancel_reason == "UNAVAILABLE_ITEM"


def test_a_customers_wish_can_be_denied_with_a_reason():
    desk = asked(RunningDesk())
    with pytest.raises(DecisionRefused, match="이유"):
        desk.counter.answer_customer(ORDER_ID, cancel=False)
    assert desk.voices() == (Voice.CUSTOMER,)
    desk.counter.answer_customer(ORDER_ID, cancel=False, code="DISH_ALREADY_DONE")
    desk.poll()
    assert desk.platform.requests[-1].code == "DISH_ALREADY_DONE"
    assert desk.status() is Status.COOKING
    assert not desk.voices()
    with pytest.raises(DecisionRefused):
        desk.counter.answer_customer(ORDER_ID, cancel=True)


@pytest.mark.parametrize("held", [True, False])
def test_a_cancellation_against_our_denial_is_an_alarm(held):
    desk = asked(RunningDesk())
    if held:
        desk.lanes.hold_answers("outbox")
    desk.counter.answer_customer(ORDER_ID, cancel=False, code="DISH_ALREADY_DONE")
    desk.settle()
    desk.platform.cancel(ORDER_ID, "PLATFORM")
    desk.poll()
    assert desk.rings(Voice.CANCELLED)


def test_a_wish_is_rung_once_more_only_if_it_is_new():
    desk = asked(RunningDesk())
    before = desk.record()
    desk.platform.customer_asks(ORDER_ID)
    desk.poll()
    assert desk.record() == before


def test_a_wish_that_was_answered_elsewhere_stops_ringing():
    desk = asked(RunningDesk())
    desk.platform.say(ORDER_ID, EventType.CANCELLED_DENIED)
    desk.poll()
    assert not desk.voices()


def test_a_wish_found_by_reading_rings():
    desk = RunningDesk()
    desk.cooking()
    desk.platform.events_held = True
    desk.platform.customer_asks(ORDER_ID)
    desk.platform.fail("decide", NoAnswer("답이 없습니다."))
    desk.counter.advance(ORDER_ID, Action.READY)
    desk.settle()
    desk.go(1)
    assert desk.rings(Voice.CUSTOMER)


def test_a_wish_comes_through_a_silence_that_was_meant_for_something_else():
    desk = RunningDesk()
    desk.order()
    desk.go(28)
    desk.counter.silence()
    desk.platform.customer_asks(ORDER_ID)
    desk.poll()
    desk.settle()
    assert desk.rings(Voice.CUSTOMER)


@pytest.mark.parametrize("cancel", [True, False])
@pytest.mark.parametrize("after", [True, False])
def test_a_lost_answer_to_the_customer_is_read_first(cancel, after):
    desk = asked(RunningDesk())
    desk.platform.fail("decide", NoAnswer("답이 없습니다."), after=after)
    desk.counter.answer_customer(ORDER_ID, cancel=cancel, code="" if cancel else "OUT_FOR_DELIVERY")
    desk.settle()
    desk.go(40)
    action = Action.ACCEPT_CANCELLATION if cancel else Action.DENY_CANCELLATION
    assert desk.platform.count(action, ORDER_ID) == 1
    assert desk.status() is (Status.CANCELLED if cancel else Status.COOKING)
    assert Voice.CUSTOMER not in desk.voices()


def test_an_answer_that_nobody_can_prove_is_asked_again():
    desk = asked(RunningDesk())
    desk.platform.tells_last_event = False
    desk.platform.events_held = True
    desk.platform.fail("decide", NoAnswer("답이 없습니다."), after=True)
    desk.counter.answer_customer(ORDER_ID, cancel=False, code="OUT_FOR_DELIVERY")
    desk.settle()
    desk.go(15)
    assert desk.rings(Voice.CUSTOMER)
    assert "알 수 없습니다" in desk.record().note
    assert desk.jobs(JobKind.DENY_CANCELLATION)[0].state is JobState.UNKNOWN


def test_an_answer_that_the_platform_disputes_is_asked_again_while_the_wish_stands():
    desk = asked(RunningDesk())
    desk.platform.fail("decide", Conflict("다른 상태입니다.", status=409))
    desk.counter.answer_customer(ORDER_ID, cancel=False, code="OUT_FOR_DELIVERY")
    desk.settle()
    desk.go(1)
    assert desk.rings(Voice.CUSTOMER)


def test_an_answer_that_is_refused_for_good_is_asked_again():
    desk = asked(RunningDesk())
    desk.platform.fail("decide", BadRequest("안 됩니다.", status=400))
    desk.counter.answer_customer(ORDER_ID, cancel=True)
    desk.settle()
    desk.go(1)
    assert desk.rings(Voice.CUSTOMER)
    assert "안 됩니다." in desk.record().note


def test_an_answer_is_over_when_the_order_is():
    desk = asked(RunningDesk())
    desk.lanes.hold("outbox")
    desk.counter.answer_customer(ORDER_ID, cancel=False, code="OUT_FOR_DELIVERY")
    desk.settle()
    desk.platform.move(ORDER_ID, "delivered", EventType.DELIVERED)
    desk.poll()
    assert desk.jobs(JobKind.DENY_CANCELLATION)[0].state is JobState.DONE
    assert not desk.voices()
