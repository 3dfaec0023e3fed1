"""Whether an acceptance has left the shop: only one that may have reached the platform can be what it confirms."""

import pytest

from merchant_desk.domain.errors import Busy, NoAnswer, SignedOut, Unreachable
from merchant_desk.domain.job import JobKind, JobState
from merchant_desk.domain.status import Status
from tests.builders import ORDER_ID
from tests.fakes.journal import disk_full
from tests.services.running_desk import RunningDesk

NOTHING_DELIVERED = [
    Unreachable("연결할 수 없습니다."),
    SignedOut("로그인이 필요합니다."),
    Busy("잠시 뒤에 다시 시도합니다."),
]


def must_ask(desk):
    record = desk.record()
    assert record.status is Status.COOKING
    assert record.elsewhere
    assert not desk.paper()
    assert [job.state for job in desk.slips()] == [JobState.UNKNOWN]


def must_print(desk):
    record = desk.record()
    assert record.status is Status.COOKING
    assert not record.elsewhere
    assert len(desk.paper()) == 1


@pytest.mark.parametrize("error", NOTHING_DELIVERED)
@pytest.mark.parametrize("restarted", [False, True])
def test_tries_of_which_nothing_was_delivered_are_not_what_the_platform_confirms(error, restarted):
    desk = RunningDesk()
    desk.order()
    desk.platform.fail("decide", error, times=50)
    desk.counter.accept(ORDER_ID, 20)
    desk.until(lambda: desk.jobs(JobKind.ACCEPT)[0].tries > 1, most_s=40)
    if restarted:
        desk.until(lambda: desk.jobs(JobKind.ACCEPT)[0].state is JobState.WAITING, most_s=10)
        desk.restart()
    desk.platform.confirm_elsewhere(ORDER_ID)
    desk.poll()
    must_ask(desk)


def test_an_acceptance_that_the_disk_has_not_taken_yet_has_not_left():
    desk = RunningDesk()
    desk.order()
    desk.journal.trouble = disk_full()
    desk.counter.accept(ORDER_ID, 20)
    desk.go(5)
    desk.platform.confirm_elsewhere(ORDER_ID)
    desk.poll()
    desk.journal.trouble = None
    desk.go(10)
    must_ask(desk)
    assert desk.platform.requests == []


@pytest.mark.parametrize("restarted", [False, True])
def test_what_left_without_an_answer_may_be_what_the_platform_confirms_however_often_it_failed_since(
    restarted,
):
    desk = RunningDesk()
    desk.order()
    desk.platform.fail("decide", NoAnswer("답이 없습니다."))
    desk.platform.fail("decide", Unreachable("연결할 수 없습니다."), times=50)
    desk.counter.accept(ORDER_ID, 20)
    desk.until(lambda: desk.jobs(JobKind.ACCEPT)[0].tries > 2, most_s=60)
    if restarted:
        desk.until(lambda: desk.jobs(JobKind.ACCEPT)[0].state is JobState.WAITING, most_s=10)
        desk.restart()
    desk.platform.confirm_elsewhere(ORDER_ID)
    desk.poll()
    must_print(desk)


def test_an_acceptance_on_the_wire_may_be_what_the_platform_confirms():
    desk = RunningDesk()
    desk.order()
    desk.lanes.hold("outbox")
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    desk.platform.confirm_elsewhere(ORDER_ID)
    desk.poll()
    must_print(desk)


def test_an_acceptance_that_was_leaving_when_the_desk_died_may_be_what_the_platform_confirms():
    desk = RunningDesk()
    desk.order()
    desk.lanes.hold("outbox")
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    desk.restart()
    desk.platform.confirm_elsewhere(ORDER_ID)
    desk.poll()
    must_print(desk)
