"""The platform is away while staff decide: decisions wait, leave in order, and ask where their time is over."""

from dataclasses import replace
from datetime import timedelta

import pytest

from merchant_desk.domain.attention import Voice
from merchant_desk.domain.decision import Action
from merchant_desk.domain.errors import Unreachable
from merchant_desk.domain.job import JobKind, JobState
from merchant_desk.domain.shop import AutoAccept
from merchant_desk.domain.status import Status
from merchant_desk.domain.unsent import unsent
from tests.builders import NOW, ORDER_ID, make_job, make_order, make_settings
from tests.services.running_desk import RunningDesk

OTHER_ID = "3f0a1c52-6f0e-4f8e-9a55-2f6f3c1d7a02"
AWAY = Unreachable("플랫폼 주소를 찾을 수 없습니다.")


def go_offline(desk: RunningDesk) -> None:
    for call in ("poll", "fetch", "decide", "acknowledge"):
        desk.platform.fail(call, AWAY, times=10_000)


def waiting(desk: RunningDesk, order_id: str = ORDER_ID):
    return unsent(desk.record(order_id), desk.counter.jobs_of(order_id), desk.counter.now())


def sent_requests(desk: RunningDesk) -> list[tuple[Action, str]]:
    return [(request.action, request.order_id) for request in desk.platform.requests]


def test_a_decision_taken_offline_waits_visibly_and_leaves_when_the_platform_is_back():
    desk = RunningDesk()
    desk.order()
    go_offline(desk)
    desk.counter.accept(ORDER_ID, 20)
    desk.go(60)
    held = waiting(desk)
    assert held is not None
    assert held.action is Action.ACCEPT
    assert not held.too_late
    assert desk.counter.now() - held.since >= timedelta(seconds=60)
    desk.platform.forgive()
    desk.until_status(Status.COOKING, ORDER_ID)
    assert waiting(desk) is None
    assert desk.platform.count(Action.ACCEPT, ORDER_ID) == 1


def test_what_has_left_is_not_shown_as_waiting_here():
    desk = RunningDesk()
    desk.order()
    desk.platform.events_held = True
    desk.platform.tells_last_event = False
    desk.counter.accept(ORDER_ID, 20)
    desk.go(15)
    assert desk.status() is Status.ACCEPTING
    assert waiting(desk) is None


def test_an_order_without_a_decision_waits_for_nothing():
    desk = RunningDesk()
    desk.order()
    assert waiting(desk) is None
    desk.counter.accept(ORDER_ID, 20)
    assert waiting(desk) is None, "it has only just been taken"


def test_decisions_leave_in_the_order_in_which_they_were_taken():
    desk = RunningDesk()
    desk.order(make_order())
    desk.order(make_order(OTHER_ID, display_id="#D-4822"))
    go_offline(desk)
    desk.counter.reject(OTHER_ID, "UNAVAILABLE_ITEM")
    desk.go(100)  # its pauses are long by now
    desk.counter.accept(ORDER_ID, 20)
    desk.go(3)
    assert waiting(desk) is not None or desk.jobs(JobKind.ACCEPT)[0].tries == 0
    desk.platform.forgive()
    desk.platform.requests.clear()
    desk.until_status(Status.COOKING)
    assert sent_requests(desk) == [(Action.REJECT, OTHER_ID), (Action.ACCEPT, ORDER_ID)]


def test_a_clock_that_is_set_back_between_two_decisions_keeps_neither_here():
    desk = RunningDesk()
    desk.order(make_order())
    desk.order(make_order(OTHER_ID, display_id="#D-4822"))
    go_offline(desk)
    desk.counter.accept(ORDER_ID, 20)
    desk.go(10)
    desk.clock.time -= timedelta(hours=1)
    desk.counter.reject(OTHER_ID, "UNAVAILABLE_ITEM")
    desk.go(10)
    desk.platform.forgive()
    desk.go(80, step_s=40)  # both pauses are over at once
    assert desk.record(ORDER_ID).status is Status.COOKING
    assert desk.record(OTHER_ID).status is Status.CANCELLED
    assert list(dict.fromkeys(sent_requests(desk))) == [(Action.ACCEPT, ORDER_ID), (Action.REJECT, OTHER_ID)]


def test_what_waits_leaves_with_the_first_poll_that_comes_through():
    desk = RunningDesk()
    desk.order()
    go_offline(desk)
    desk.counter.accept(ORDER_ID, 20)
    desk.go(130)
    desk.platform.forgive()
    desk.poll()
    assert desk.platform.count(Action.ACCEPT, ORDER_ID) == 1


def test_what_waits_survives_the_end_of_the_program():
    desk = RunningDesk()
    desk.order()
    go_offline(desk)
    desk.counter.accept(ORDER_ID, 20)
    desk.go(10)
    desk.restart()
    assert waiting(desk) is not None
    desk.platform.forgive()
    desk.until_status(Status.COOKING)
    assert desk.platform.count(Action.ACCEPT, ORDER_ID) == 1


def offline_past_the_deadline(decide) -> RunningDesk:
    desk = RunningDesk()
    desk.order()
    go_offline(desk)
    decide(desk.counter)
    desk.go(desk.seconds_left() + 60, step_s=5)
    held = waiting(desk)
    assert held is not None
    assert not held.too_late, "nothing is asked before the platform can be reached"
    desk.platform.requests.clear()
    desk.platform.forgive()
    return desk


DECISIONS = {
    "accept": lambda counter: counter.accept(ORDER_ID, 20),
    "reject": lambda counter: counter.reject(ORDER_ID, "UNAVAILABLE_ITEM"),
}


@pytest.mark.parametrize("what", DECISIONS)
@pytest.mark.parametrize("tells_last_event", [True, False])
def test_a_decision_whose_time_is_over_is_asked_and_not_sent(what, tells_last_event):
    desk = offline_past_the_deadline(DECISIONS[what])
    desk.platform.tells_last_event = tells_last_event
    read = len(desk.platform.fetched)
    desk.until_status(Status.UNSURE)
    assert len(desk.platform.fetched) > read, "the order is read first"
    assert not desk.platform.requests
    assert "보내지 않았습니다" in desk.record().note
    assert desk.rings(Voice.TROUBLE)
    held = waiting(desk)
    assert held is not None
    assert held.too_late
    desk.restart()
    held = waiting(desk)
    assert held is not None
    assert held.too_late, "the question outlives the program"


def test_the_person_may_send_it_anyway():
    desk = offline_past_the_deadline(DECISIONS["accept"])
    desk.until_status(Status.UNSURE)
    desk.counter.accept(ORDER_ID, 30)
    desk.until_status(Status.COOKING)
    assert sent_requests(desk) == [(Action.ACCEPT, ORDER_ID)]
    assert waiting(desk) is None


def test_the_person_may_leave_it_and_its_end_is_told_all_the_same():
    desk = offline_past_the_deadline(DECISIONS["accept"])
    desk.until_status(Status.UNSURE)
    desk.counter.seen(ORDER_ID)
    desk.go(120)
    assert not desk.rings(Voice.TROUBLE)
    assert not desk.platform.requests
    assert desk.status() is Status.UNSURE
    desk.platform.cancel(ORDER_ID)
    desk.until_status(Status.CANCELLED)
    assert desk.rings(Voice.CANCELLED)


def test_an_order_that_was_cancelled_meanwhile_is_an_alarm_and_nothing_is_asked():
    desk = RunningDesk()
    desk.order()
    go_offline(desk)
    desk.counter.accept(ORDER_ID, 20)
    desk.go(desk.seconds_left() + 60, step_s=5)
    desk.platform.cancel(ORDER_ID, "NOBODY_ANSWERED")
    desk.platform.requests.clear()
    desk.platform.forgive()
    desk.until_status(Status.CANCELLED)
    assert desk.rings(Voice.CANCELLED)
    assert not desk.platform.requests
    assert not desk.paper()


def test_an_order_that_was_accepted_elsewhere_meanwhile_is_cooked():
    desk = offline_past_the_deadline(DECISIONS["accept"])
    desk.platform.confirm_elsewhere(ORDER_ID)
    desk.until_status(Status.COOKING)
    assert not desk.platform.requests


def test_a_late_decision_of_a_desk_that_ends_before_it_could_read_is_asked_after_the_start():
    desk = offline_past_the_deadline(DECISIONS["accept"])
    desk.platform.fail("fetch", AWAY, times=10_000)
    desk.until(lambda: desk.jobs(JobKind.ACCEPT)[0].state is JobState.LATE)
    held = waiting(desk)
    assert held is not None
    assert not held.too_late
    desk.restart()
    desk.platform.forgive()
    desk.until_status(Status.UNSURE)
    assert not desk.platform.requests


def test_what_is_decided_after_the_deadline_is_meant_and_sent():
    desk = RunningDesk()
    desk.order()
    desk.go(desk.seconds_left() + 30, step_s=5)
    desk.counter.accept(ORDER_ID, 20)
    desk.until_status(Status.COOKING)


def test_a_report_of_the_kitchen_has_no_deadline():
    desk = RunningDesk()
    desk.cooking()
    go_offline(desk)
    desk.counter.advance(ORDER_ID, Action.READY, "staff")
    desk.go(1000, step_s=5)
    assert waiting(desk) is not None
    desk.platform.forgive()
    desk.until_status(Status.READY)


def test_an_event_ends_what_waits():
    desk = RunningDesk()
    desk.order()
    desk.platform.fail("decide", AWAY, times=10_000)
    desk.counter.accept(ORDER_ID, 20)
    desk.go(2)
    desk.platform.confirm_elsewhere(ORDER_ID)
    desk.until_status(Status.COOKING)
    assert waiting(desk) is None
    desk.order(make_order(OTHER_ID))
    desk.platform.forgive()
    desk.counter.accept(OTHER_ID, 20)
    desk.until_status(Status.COOKING, OTHER_ID)  # nothing stands in its way any more


def test_the_rule_asks_about_an_order_that_comes_after_its_time():
    desk = RunningDesk(make_settings(auto_accept=AutoAccept.ALWAYS))
    go_offline(desk)
    desk.platform.place(make_order())
    desk.go(600, step_s=5)
    desk.platform.forgive()
    desk.poll()
    desk.go(5)
    assert desk.status() is Status.NEW
    assert desk.record().came_late
    assert not desk.platform.requests
    assert "자동으로 접수하지 않았습니다" in desk.record().note
    assert desk.rings(Voice.EXPIRING)


def test_an_order_that_comes_at_once_is_not_late():
    desk = RunningDesk()
    desk.order()
    assert desk.record().created_at == NOW
    assert not desk.record().came_late


def test_a_decision_taken_while_the_clock_was_ahead_misses_its_deadline_like_any_other():
    desk = RunningDesk()
    desk.order()
    left_s = desk.seconds_left()
    go_offline(desk)
    desk.jump(3600)
    desk.counter.accept(ORDER_ID, 20)
    desk.go(5)
    desk.jump(-3600)
    desk.go(left_s + 30, step_s=5)
    desk.platform.forgive()
    desk.go(60)
    assert desk.platform.count(Action.ACCEPT, ORDER_ID) == 0
    assert desk.status() is Status.UNSURE
    held = waiting(desk)
    assert held is not None
    assert held.too_late


def test_a_decision_seems_old_at_once_where_its_moment_lies_ahead():
    desk = RunningDesk()
    desk.order()
    record, job = desk.record(), make_job(JobKind.ACCEPT, state=JobState.WAITING)
    now = desk.counter.now()
    assert unsent(record, (replace(job, created_at=now),), now) is None
    assert unsent(record, (replace(job, created_at=now + timedelta(hours=1)),), now) is not None
