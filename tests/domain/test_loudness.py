"""A call begins softer and becomes as loud as was set; some are that loud at once; none is too soft to be heard."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from merchant_desk.domain.attention import Voice
from merchant_desk.domain.loudness import AUDIBLE, FIRST_SHARE, RISE_S, loudness, share_of_volume


@pytest.mark.parametrize("voice", Voice)
def test_the_longer_the_louder_up_to_the_whole(voice):
    shares = [share_of_volume(voice, seconds) for seconds in (-1.0, 0.0, RISE_S / 2, RISE_S, 1000.0)]
    if voice in {Voice.CANCELLED, Voice.EXPIRING}:
        assert shares == [1.0] * 5
    else:
        assert shares == [FIRST_SHARE, FIRST_SHARE, (1 + FIRST_SHARE) / 2, 1.0, 1.0]


@given(st.integers(0, 100), st.sampled_from(Voice), st.floats(0, 1e6))
def test_it_is_never_louder_than_was_set_and_never_too_soft_to_be_heard(percent, voice, seconds):
    loud = loudness(percent, share_of_volume(voice, seconds))
    assert loud <= percent / 100
    assert loud >= min(percent / 100, AUDIBLE)
