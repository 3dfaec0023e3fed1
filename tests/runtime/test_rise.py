"""How loud the bell is: the longer a call is unanswered the louder, through a silence as well."""

import pytest

from merchant_desk.domain.attention import SILENCE_S, Call, Ringing, Voice
from merchant_desk.domain.loudness import FIRST_SHARE, RISE_S
from merchant_desk.runtime.rise import Rise

NEW = Ringing((Call(Voice.NEW, ("order-1",)),))
SILENCE = Ringing()


def test_a_call_rises_to_the_set_volume_and_another_one_does_not_make_it_softer():
    rise = Rise()
    assert rise.loudness(NEW, 80, 100.0) == pytest.approx(0.8 * FIRST_SHARE)
    half_way = rise.loudness(NEW, 80, 100.0 + RISE_S / 2)
    assert 0.8 * FIRST_SHARE < half_way < 0.8
    assert rise.loudness(NEW, 80, 100.0 + RISE_S) == pytest.approx(0.8)
    two = Ringing((Call(Voice.NEW, ("order-1", "order-2")),))
    assert rise.loudness(two, 80, 101.0 + RISE_S) == pytest.approx(0.8)


def test_the_next_order_begins_softly_again_once_the_first_is_answered():
    rise = Rise()
    rise.loudness(NEW, 80, 100.0)
    rise.loudness(NEW, 80, 130.0)
    later = Ringing((Call(Voice.NEW, ("order-2",)),))
    assert rise.loudness(later, 80, 140.0) == pytest.approx(0.8 * FIRST_SHARE)


def test_a_silence_does_not_make_the_call_softer_and_nothing_is_remembered_for_ever():
    rise = Rise()
    rise.loudness(NEW, 80, 100.0)
    rise.loudness(NEW, 80, 100.0 + RISE_S)
    rise.loudness(SILENCE, 80, 101.0 + RISE_S)
    assert rise.loudness(NEW, 80, 100.0 + RISE_S + SILENCE_S) == pytest.approx(0.8)
    rise.loudness(SILENCE, 80, 1000.0)
    assert rise._began_s == rise._rang_s == {}


@pytest.mark.parametrize("voice", [Voice.EXPIRING, Voice.CANCELLED])
def test_what_cannot_wait_is_loud_at_once_and_the_desks_own_trouble_rises_too(voice):
    assert Rise().loudness(Ringing((Call(voice, ("order-1",)),)), 80, 5.0) == pytest.approx(0.8)
    rise, own = Rise(), Ringing((Call(Voice.NETWORK),))
    assert rise.loudness(own, 80, 5.0) < rise.loudness(own, 80, 5.0 + RISE_S)
