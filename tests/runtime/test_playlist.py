"""The stream is whole phrases in turn, cuts what ended, and knows who spoke when."""

import pytest

from merchant_desk.domain.attention import Voice
from merchant_desk.runtime.playlist import BYTES_PER_S, Playlist, load_phrases

A, B = Voice.NEW, Voice.CANCELLED
PHRASES = {A: b"aaaaaa", B: b"bbbb"}


@pytest.fixture
def playlist():
    return Playlist(PHRASES)


def test_one_voice_repeats(playlist):
    playlist.set_voices((A,))
    assert playlist.read(9) == b"aaaaaaaaa"


def test_voices_take_turns_by_whole_phrases(playlist):
    playlist.set_voices((B, A))
    assert playlist.read(10) + playlist.read(10) == b"bbbbaaaaaabbbbaaaaaa"


def test_a_new_voice_speaks_next_but_lets_the_phrase_end(playlist):
    playlist.set_voices((A,))
    playlist.read(2)
    playlist.set_voices((B, A))
    assert playlist.read(14) == b"aaaabbbbaaaaaa"


def test_a_voice_that_ends_is_cut_off(playlist):
    playlist.set_voices((B, A))
    playlist.read(5)  # in the middle of A
    playlist.set_voices((B,))
    assert playlist.read(6) == b"bbbbbb"
    playlist.set_voices(())
    assert playlist.read(3) == b"\0\0\0"


def test_it_knows_how_long_each_voice_spoke():
    playlist = Playlist({A: bytes(BYTES_PER_S), B: bytes(BYTES_PER_S // 2)})
    playlist.read(BYTES_PER_S)  # a second of silence
    playlist.set_voices((B, A))
    playlist.read(BYTES_PER_S * 3)  # B 1.0-1.5, A 1.5-2.5, B 2.5-3.0, A 3.0-4.0
    assert playlist.heard_s(B, 0.0, 4.0) == pytest.approx(1.0)
    assert playlist.heard_s(A, 0.0, 2.0) == pytest.approx(0.5)
    assert playlist.heard_s(A, 2.0, 3.2) == pytest.approx(0.7)
    assert playlist.heard_s(Voice.TROUBLE, 0.0, 4.0) == 0.0
    playlist.rewind()
    assert playlist.heard_s(B, 0.0, 4.0) == 0.0


def test_every_voice_has_its_phrase():
    phrases = load_phrases()
    assert set(phrases) == set(Voice)
    assert len(set(phrases.values())) == len(Voice)


# --- a rest between two phrases ---------------------------------------------------------------------------


@pytest.fixture
def second():
    playlist = Playlist({A: b"\1" * BYTES_PER_S, B: b"\2" * BYTES_PER_S})
    playlist.set_voices((A,))
    playlist.read(BYTES_PER_S // 2)
    return playlist


def test_it_rests_after_the_phrase_and_never_longer_than_was_asked(second):
    second.rest(2.0)
    assert not second.is_resting
    heard = second.read(4 * BYTES_PER_S)
    assert heard[: BYTES_PER_S // 2] == b"\1" * (BYTES_PER_S // 2)
    assert heard[BYTES_PER_S // 2 :][: 2 * BYTES_PER_S] == bytes(2 * BYTES_PER_S)
    assert heard[5 * BYTES_PER_S // 2 :] == b"\1" * (3 * BYTES_PER_S // 2)
    assert not second.is_resting


@pytest.mark.parametrize("how", ["go on", "a new voice"])
def test_a_rest_ends_at_once_when_it_is_over_or_a_voice_joins(second, how):
    second.rest(60.0)
    second.read(BYTES_PER_S)
    assert second.is_resting
    if how == "go on":
        second.go_on()
    else:
        second.set_voices((B, A))
    assert not second.is_resting
    assert second.read(2)[0] == (1 if how == "go on" else 2)


def test_who_is_silent_does_not_rest_into_the_next_call(second):
    second.rest(60.0)
    second.read(BYTES_PER_S)
    second.set_voices(())
    second.rest(60.0)
    second.set_voices((A,))
    assert second.read(2) == b"\1\1"


def test_a_new_stream_begins_with_a_phrase(second):
    second.rest(60.0)
    second.rewind()
    assert second.read(2) == b"\1\1"
