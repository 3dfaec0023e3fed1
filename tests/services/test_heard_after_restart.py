"""What staff must still hear or read is there after a restart: the words, and the ring where nobody had ended it."""

import pytest

from merchant_desk.domain.attention import Voice
from merchant_desk.domain.events import EventType
from merchant_desk.domain.status import Status
from tests.builders import ORDER_ID
from tests.services.running_desk import RunningDesk


def noted():
    desk = RunningDesk()
    desk.cooking()
    desk.platform.say(ORDER_ID, EventType.UNKNOWN, word="ROBOT_ARRIVED")
    desk.poll()
    assert desk.rings(Voice.TROUBLE)
    return desk


def test_a_notice_that_nobody_heard_rings_again_and_its_words_are_there():
    desk = noted()
    desk.restart()
    assert desk.rings(Voice.TROUBLE)
    assert "ROBOT_ARRIVED" in desk.record().note


@pytest.mark.parametrize("ended_by", ["silence", "seen"])
def test_a_notice_that_somebody_heard_keeps_its_words_and_is_silent(ended_by):
    desk = noted()
    if ended_by == "silence":
        desk.counter.silence()
    else:
        desk.counter.seen(ORDER_ID)
    desk.settle()
    desk.restart()
    desk.go(60)
    assert not desk.voices()
    assert "ROBOT_ARRIVED" in desk.record().note


def test_a_forced_cancellation_that_nobody_saw_rings_again():
    desk = RunningDesk()
    desk.cooking()
    desk.platform.move(ORDER_ID, "cancelled", EventType.CANCELLED)
    desk.poll()
    assert desk.rings(Voice.CANCELLED)
    desk.restart()
    assert desk.rings(Voice.CANCELLED)
    desk.counter.seen(ORDER_ID)
    desk.settle()
    desk.restart()
    assert not desk.voices()


def test_a_customers_wish_to_cancel_rings_again_until_it_is_answered():
    desk = RunningDesk()
    desk.cooking()
    desk.platform.customer_asks(ORDER_ID)
    desk.poll()
    desk.restart()
    assert desk.rings(Voice.CUSTOMER)
    assert desk.record().customer_asks
    desk.counter.answer_customer(ORDER_ID, cancel=True)
    desk.settle()
    desk.restart()
    assert not desk.rings(Voice.CUSTOMER)


def test_a_word_that_the_platform_overtook_does_not_ring_after_a_restart():
    desk = noted()
    desk.platform.move(ORDER_ID, "concluded", EventType.CONCLUDED)
    desk.poll()
    desk.restart()
    assert desk.status() is Status.CONCLUDED
    assert not desk.voices()
