"""A decision about which the platform tells nothing: a person who sees its outcome there can say so."""

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.decision import Action
from merchant_desk.domain.errors import Conflict, NoAnswer
from merchant_desk.domain.job import JobKind, JobState, SlipKind
from merchant_desk.domain.status import Status
from tests.builders import ORDER_ID
from tests.services.running_desk import RunningDesk


def silent_desk():
    """A platform that sends no last event, and whose events another device takes."""
    desk = RunningDesk()
    desk.order()
    desk.platform.tells_last_event = False
    desk.platform.events_held = True
    return desk


def test_an_acceptance_that_is_seen_at_the_platform_goes_on_with_its_slip():
    desk = silent_desk()
    desk.platform.fail("decide", NoAnswer("답이 없습니다."), after=True)
    desk.counter.accept(ORDER_ID, 20)
    desk.go(20)
    assert desk.status() is Status.UNSURE
    desk.platform.fail("decide", Conflict("이미 처리했습니다.", status=422))
    desk.counter.accept(ORDER_ID, 20)
    desk.go(20)
    assert desk.status() is Status.UNSURE, "to decide again does not help"
    desk.counter.found_done(ORDER_ID)
    desk.go(5)
    assert desk.status() is Status.COOKING
    assert not desk.voices()
    assert len(desk.paper()) == 1
    line = next(line for line in desk.journal.disk.lines if line.step is Step.CONFIRMED)
    assert line.actor == "staff"
    assert Action.READY in desk.counter.possible(ORDER_ID)
    desk.platform.events_held = False
    desk.poll()
    assert len(desk.paper()) == 1, "the platform's own word changes nothing"


def test_a_rejection_that_is_seen_at_the_platform_is_no_alarm():
    desk = silent_desk()
    desk.platform.fail("decide", NoAnswer("답이 없습니다."), after=True)
    desk.counter.reject(ORDER_ID, "UNAVAILABLE_ITEM")
    desk.go(20)
    assert desk.status() is Status.UNSURE
    desk.counter.found_done(ORDER_ID)
    desk.go(5)
    assert desk.status() is Status.CANCELLED
    assert not desk.voices()
    assert not desk.paper()
    assert not desk.record().is_open
    assert desk.record().cancel_reason == "UNAVAILABLE_ITEM"


def test_a_cancellation_that_is_seen_at_the_platform_stops_a_kitchen_that_may_have_the_slip():
    desk = RunningDesk()
    desk.cooking()
    desk.platform.tells_last_event, desk.platform.events_held = False, True
    assert len(desk.paper()) == 1
    desk.platform.fail("decide", NoAnswer("답이 없습니다."), after=True)
    desk.counter.reject(ORDER_ID, "UNAVAILABLE_ITEM")
    desk.go(20)
    assert desk.status() is Status.UNSURE
    desk.counter.found_done(ORDER_ID)
    desk.go(5)
    assert desk.status() is Status.CANCELLED
    assert [job.state for job in desk.slips(SlipKind.CANCEL)] == [JobState.DONE]
    assert not any(job.state is JobState.RUNNING for job in desk.jobs(JobKind.CANCEL))
