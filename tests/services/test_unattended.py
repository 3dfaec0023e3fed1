"""A cancellation alarm where nobody can answer: it rings, and ends only when the kitchen must know."""

import pytest

from merchant_desk.domain.attention import Voice
from merchant_desk.domain.errors import PrinterUnreachable, PrintInterrupted
from merchant_desk.domain.events import EventType
from merchant_desk.services.calls.unattended import ALARM_S
from tests.builders import ORDER_ID
from tests.services.running_desk import RunningDesk


@pytest.fixture
def desk():
    running = RunningDesk()
    running.counter.unattended.attended = False
    return running


def test_the_alarm_ends_after_a_minute_when_the_red_slip_is_out(desk):
    desk.cooking()
    desk.platform.cancel(ORDER_ID)
    desk.poll()
    assert desk.paper()[-1].startswith("[cancel]")
    desk.go(ALARM_S - 10)
    assert desk.rings(Voice.CANCELLED)
    desk.go(15)
    assert not desk.rings(Voice.CANCELLED)
    assert not desk.record().is_open


def test_a_clock_that_is_set_ends_no_alarm(desk):
    desk.cooking()
    desk.platform.cancel(ORDER_ID)
    desk.poll()
    desk.jump(3_600)
    desk.go(ALARM_S - 10)
    assert desk.rings(Voice.CANCELLED)
    desk.go(15)
    assert not desk.record().is_open


def test_after_a_restart_the_alarm_rings_its_minute_again(desk):
    desk.cooking()
    desk.platform.cancel(ORDER_ID)
    desk.poll()
    desk.go(ALARM_S - 10)
    desk.restart()
    desk.counter.unattended.attended = False
    desk.go(ALARM_S - 10)
    assert desk.rings(Voice.CANCELLED)


def test_the_alarm_of_an_order_that_nobody_cooked_ends_after_a_minute(desk):
    desk.order()
    desk.platform.cancel(ORDER_ID)
    desk.poll()
    assert desk.rings(Voice.CANCELLED)
    desk.go(ALARM_S + 5)
    assert not desk.rings(Voice.CANCELLED)


@pytest.mark.parametrize(
    "trouble", [PrinterUnreachable("프린터가 꺼져 있습니다."), PrintInterrupted("중간에 끊겼습니다.")]
)
def test_the_alarm_rings_on_while_no_red_slip_proves_that_the_kitchen_knows(desk, trouble):
    desk.cooking()
    desk.printers["주방"].dead = trouble
    desk.platform.cancel(ORDER_ID)
    desk.poll()
    desk.go(ALARM_S * 3, step_s=5)
    assert desk.rings(Voice.CANCELLED)


def test_a_word_about_an_order_that_is_over_calls_nobody(desk):
    desk.cooking()
    desk.platform.move(ORDER_ID, "concluded", EventType.CONCLUDED)
    desk.poll()
    desk.platform.say(ORDER_ID, EventType.UNKNOWN, word="REVIEW_RECEIVED")
    desk.poll()
    assert not desk.voices()
    assert "REVIEW_RECEIVED" in desk.record().note


def test_a_notice_ends_after_a_minute_and_another_rings_its_own(desk):
    desk.cooking()
    for word in ("ROBOT_ASSIGNED", "ROBOT_ARRIVED"):
        desk.platform.say(ORDER_ID, EventType.UNKNOWN, word=word)
        desk.poll()
        assert desk.rings(Voice.TROUBLE)
        desk.go(ALARM_S - 10)
        assert desk.rings(Voice.TROUBLE)
        desk.go(15)
        assert not desk.voices()
        assert word in desk.record().note


def test_with_a_window_it_rings_until_somebody_has_seen_it():
    desk = RunningDesk()
    desk.cooking()
    desk.platform.cancel(ORDER_ID)
    desk.poll()
    desk.go(ALARM_S * 3, step_s=5)
    assert desk.rings(Voice.CANCELLED)
