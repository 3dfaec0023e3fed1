"""Words that cross on their way: cancellations against our own decisions. The platform's last word stands."""

import pytest

from merchant_desk.domain.attention import Voice
from merchant_desk.domain.decision import Action
from merchant_desk.domain.errors import Conflict, NoAnswer, OrderUnreadable
from merchant_desk.domain.events import EventType
from merchant_desk.domain.job import JobKind, JobState, SlipKind
from merchant_desk.domain.status import Status
from tests.builders import ORDER_ID, make_order
from tests.fakes.platform import CANCELLED, CONFIRMED, DELIVERED, DISPATCHED
from tests.services.running_desk import RunningDesk

REQUEST = Conflict("주문이 다른 상태입니다.", status=422)


@pytest.fixture
def desk():
    return RunningDesk()


def no_slip_is_cooked_unknowingly(desk: RunningDesk) -> None:
    """Every kitchen slip that came out of a cancelled order is followed by a red one."""
    paper = desk.paper()
    cooked = [slip for slip in paper if slip.startswith("[kitchen]")]
    stopped = [slip for slip in paper if slip.startswith("[cancel]")]
    assert len(cooked) == len(stopped)


@pytest.mark.parametrize("before", [True, False])
def test_the_platform_cancels_while_our_acceptance_is_on_its_way(desk, before):
    """The event comes before the answer; the request reached the platform before, or after, the cancellation."""
    desk.order()
    desk.lanes.hold_answers("outbox") if before else desk.lanes.hold("outbox")
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    desk.platform.cancel(ORDER_ID, "CUSTOMER")
    desk.until_status(Status.CANCELLED)
    assert desk.rings(Voice.CANCELLED)
    desk.lanes.let_go("outbox")
    desk.go(30)
    assert desk.status() is Status.CANCELLED
    assert desk.rings(Voice.CANCELLED)
    no_slip_is_cooked_unknowingly(desk)
    assert not [job for job in desk.slips() if job.state is JobState.HELD]


def test_a_cancellation_comes_before_the_order_was_ever_told(desk):
    desk.platform.place(make_order())
    (created,) = desk.platform._events.values()
    desk.platform._events.clear()
    desk.platform.cancel(ORDER_ID)
    desk.poll()
    assert desk.status() is Status.CANCELLED
    assert desk.rings(Voice.CANCELLED)
    desk.platform.send_again(created)
    desk.poll()
    assert desk.status() is Status.CANCELLED, "an order never moves backwards"
    assert not desk.rings(Voice.NEW)
    assert not desk.paper()


@pytest.mark.parametrize("confirmed_first", [True, False])
def test_the_customer_asks_while_our_acceptance_is_pending(desk, confirmed_first):
    desk.order()
    desk.lanes.hold_answers("outbox")
    desk.platform.events_held = True
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    if not confirmed_first:
        desk.platform._events.clear()
    desk.platform.customer_asks(ORDER_ID)
    desk.platform.events_held = False
    desk.poll()
    desk.lanes.let_go("outbox")
    desk.go(40)
    assert desk.rings(Voice.CUSTOMER)
    assert {Action.ACCEPT_CANCELLATION, Action.DENY_CANCELLATION} <= set(desk.counter.possible(ORDER_ID))
    desk.counter.answer_customer(ORDER_ID, cancel=True)
    desk.until_status(Status.CANCELLED)
    assert not desk.rings(Voice.CANCELLED), "the shop agreed: no alarm"
    no_slip_is_cooked_unknowingly(desk)


def test_our_denial_crosses_with_the_cancellation(desk):
    desk.cooking()
    desk.platform.customer_asks(ORDER_ID)
    desk.poll()
    desk.lanes.hold("outbox")
    desk.counter.answer_customer(ORDER_ID, cancel=False, code="DISH_ALREADY_DONE")
    desk.settle()
    desk.platform.orders[ORDER_ID].customer_asks = False
    desk.platform.cancel(ORDER_ID)
    desk.lanes.let_go("outbox")
    desk.until_status(Status.CANCELLED)
    desk.go(30)
    assert desk.rings(Voice.CANCELLED)
    assert not desk.record().customer_asks
    assert "[cancel]" in desk.paper()[-1]
    (job,) = desk.jobs(JobKind.DENY_CANCELLATION)
    assert job.is_over


@pytest.mark.parametrize("state", [DISPATCHED, DELIVERED])
def test_our_cancellation_crosses_with_the_riders_word(desk, state):
    desk.cooking()
    desk.lanes.hold("outbox")
    desk.counter.reject(ORDER_ID, "UNAVAILABLE_ITEM")
    desk.settle()
    kind = EventType.DISPATCHED if state == DISPATCHED else EventType.DELIVERED
    desk.platform.move(ORDER_ID, state, kind)
    desk.lanes.let_go("outbox")
    desk.go(60)
    assert desk.status() is (Status.DISPATCHED if state == DISPATCHED else Status.DELIVERED)
    assert desk.platform.count(Action.CANCEL, ORDER_ID) == 0
    assert not desk.slips(SlipKind.CANCEL)
    (job,) = desk.jobs(JobKind.CANCEL)
    assert job.is_over
    if state == DISPATCHED:
        assert "취소가 되지 않았습니다" in desk.record().note


def test_two_requests_one_after_the_other_are_two_questions(desk):
    desk.cooking()
    desk.platform.customer_asks(ORDER_ID)
    desk.poll()
    desk.counter.answer_customer(ORDER_ID, cancel=False, code="DISH_ALREADY_DONE")
    desk.go(40)
    assert not desk.rings(Voice.CUSTOMER)
    desk.platform.customer_asks(ORDER_ID)
    desk.poll()
    assert desk.rings(Voice.CUSTOMER)
    desk.counter.answer_customer(ORDER_ID, cancel=True)
    desk.until_status(Status.CANCELLED)
    assert not desk.rings(Voice.CANCELLED)
    assert desk.platform.count(Action.DENY_CANCELLATION, ORDER_ID) == 1
    assert desk.platform.count(Action.ACCEPT_CANCELLATION, ORDER_ID) == 1


def test_the_platform_denies_our_cancellation(desk):
    desk.cooking()
    desk.platform.fail("decide", NoAnswer("답이 없습니다."), action=Action.CANCEL)
    desk.lanes.hold("inbox")
    desk.counter.reject(ORDER_ID, "UNAVAILABLE_ITEM")
    desk.settle()
    desk.platform.say(ORDER_ID, EventType.CANCELLATION_REQUESTED)
    desk.lanes.let_go("inbox")
    desk.poll()
    assert desk.status() is Status.CANCELLING
    desk.platform.say(ORDER_ID, EventType.CANCELLATION_REQUEST_DENIED)
    desk.poll()
    desk.go(5)
    assert desk.status() is Status.COOKING
    assert "주문은 계속됩니다" in desk.record().note
    assert desk.rings(Voice.TROUBLE)
    assert not desk.slips(SlipKind.CANCEL)


def test_a_denial_that_comes_after_the_cancellation_moves_nothing(desk):
    desk.cooking()
    desk.counter.reject(ORDER_ID, "UNAVAILABLE_ITEM")
    desk.until_status(Status.CANCELLED)
    desk.platform.say(ORDER_ID, EventType.CANCELLATION_REQUEST_DENIED)
    desk.poll()
    assert desk.status() is Status.CANCELLED
    assert desk.platform.orders[ORDER_ID].state == CANCELLED


def test_our_rejection_crosses_with_the_platforms_own_end(desk):
    desk.order()
    desk.lanes.hold("outbox")
    desk.counter.reject(ORDER_ID, "UNAVAILABLE_ITEM")
    desk.settle()
    desk.platform.cancel(ORDER_ID, "NOBODY_ANSWERED")
    desk.lanes.let_go("outbox")
    desk.until_status(Status.CANCELLED)
    desk.go(30)
    assert not desk.rings(Voice.CANCELLED), "the shop wanted it gone"
    assert not desk.rings(Voice.TROUBLE)


def test_another_device_answers_the_customer_while_our_answer_is_on_its_way(desk):
    desk.cooking()
    desk.platform.customer_asks(ORDER_ID)
    desk.poll()
    desk.lanes.hold("outbox")
    desk.counter.answer_customer(ORDER_ID, cancel=True)
    desk.settle()
    desk.platform.orders[ORDER_ID].customer_asks = False
    desk.platform.say(ORDER_ID, EventType.CANCELLED_DENIED)
    desk.lanes.let_go("outbox")
    desk.go(60)
    assert desk.status() is Status.COOKING
    assert not desk.slips(SlipKind.CANCEL)
    (job,) = desk.jobs(JobKind.ACCEPT_CANCELLATION)
    assert job.is_over


@pytest.mark.parametrize(
    ("last", "status"), [(EventType.CONFIRMED, Status.COOKING), (EventType.CANCELLED, Status.CANCELLED)]
)
def test_an_order_that_cannot_be_read_still_settles_a_disputed_decision(desk, last, status):
    unreadable = OrderUnreadable("주문에서 메뉴를 읽을 수 없습니다.", raw=b"{}", last_event=EventType.CREATED)
    desk.platform.fail("fetch", unreadable)
    desk.order()
    assert desk.record().unreadable
    desk.platform.fail("decide", REQUEST)
    desk.platform.fail(
        "fetch", OrderUnreadable("주문에서 메뉴를 읽을 수 없습니다.", raw=b"{}", last_event=last), times=5
    )
    desk.counter.accept(ORDER_ID, 20)
    desk.until_status(status)


def test_an_earlier_denial_says_nothing_about_a_new_cancellation(desk):
    """The details still end with the old word while the new request is being worked through."""
    desk.cooking()
    desk.platform.events_held = True
    placed = desk.platform.orders[ORDER_ID]
    for number in (1, 2):
        desk.counter.reject(ORDER_ID, "UNAVAILABLE_ITEM")
        desk.settle()
        desk.platform._events.clear()
        placed.state, placed.last = CONFIRMED, EventType.CANCELLATION_REQUEST_DENIED
        desk.go(30)
        assert desk.status() is (Status.COOKING if number == 1 else Status.CANCELLING)
    desk.platform.events_held = False
    desk.platform.say(ORDER_ID, EventType.CANCELLATION_REQUEST_DENIED)
    desk.until_status(Status.COOKING)
    assert "취소가 되지 않았습니다" in desk.record().note
