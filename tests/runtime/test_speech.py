"""Speech between the bell's rounds, with Qt's own mock engine (it speaks English, a word each 50 ms)."""

import sys
import threading

import pytest

from merchant_desk.domain.attention import Voice
from merchant_desk.runtime import mouth, speech
from merchant_desk.runtime.playlist import BYTES_PER_S, Playlist
from merchant_desk.runtime.speech import NO_LIBRARY, NO_VOICE, Speaker
from merchant_desk.services.settings import Language
from merchant_desk.system.clock import SystemClock

SENTENCE = "Two orders, three minutes left."


class Clock(SystemClock):
    def __init__(self):
        self.ahead_s = 0.0

    def monotonic_s(self):
        return super().monotonic_s() + self.ahead_s


class Heard:
    """Notes what the engine was told to say."""

    def __init__(self, speaker):
        self.begun: list[str] = []
        speaker._say_wanted.connect(lambda sentence, language: self.begun.append(sentence))


@pytest.fixture
def playlist():
    playlist = Playlist(dict.fromkeys(Voice, b"\x01" * BYTES_PER_S))
    playlist.set_voices((Voice.NEW,))
    return playlist


@pytest.fixture
def make(qapp, playlist):
    made = []

    def make(engine="mock"):
        made.append(Speaker(playlist, clock=Clock(), engine=engine))
        return made[-1]

    yield make
    for speaker in made:
        speaker.close()
        assert speaker._thread is None or not speaker._thread.is_alive()


def test_it_waits_for_the_end_of_the_round_and_the_bell_goes_on_when_it_has_spoken(qtbot, make, playlist):
    speaker = make()
    playlist.read(100)
    heard = Heard(speaker)
    speaker.say(SENTENCE, Language.ENGLISH)
    qtbot.waitUntil(lambda: speaker._is_open)
    assert heard.begun == []
    assert playlist.read(BYTES_PER_S - 100) == b"\1" * (BYTES_PER_S - 100), "the phrase is not cut"
    playlist.read(2)
    qtbot.waitUntil(lambda: heard.begun == [SENTENCE])
    assert playlist.is_resting
    assert playlist.read(200) == bytes(200)
    qtbot.waitUntil(lambda: not playlist.is_resting)
    assert speaker.trouble() == ""
    assert playlist.read(2) == b"\1\1"


def test_the_bell_rings_on_when_a_sentence_does_not_end(qtbot, make, playlist):
    speaker = make()
    heard = Heard(speaker)
    speaker.say("word " * 400, Language.ENGLISH)
    qtbot.waitUntil(lambda: speaker._is_open)
    playlist.read(BYTES_PER_S)
    playlist.read(2)
    qtbot.waitUntil(lambda: len(heard.begun) == 1)
    rest = playlist.read(round(speech.LONGEST_REST_S * BYTES_PER_S))
    assert rest == bytes(len(rest)) or rest[-2:] == b"\1\1"
    assert playlist.read(2) == b"\1\1"
    speaker.say(SENTENCE, Language.ENGLISH)
    assert speaker.trouble() == ""
    speaker._clock.ahead_s = speech.HUNG_S + 1
    speaker.say(SENTENCE, Language.ENGLISH)
    assert speaker.trouble() == speech.HUNG
    assert len(heard.begun) == 1


def test_an_engine_that_never_opens_costs_the_bell_no_round(qtbot, make, playlist, monkeypatch):
    held = threading.Event()
    monkeypatch.setattr(Speaker, "_speak", lambda *_: held.wait(20))
    speaker = make()
    speaker.say(SENTENCE, Language.ENGLISH)
    rounds = playlist.read(3 * BYTES_PER_S)
    assert rounds == b"\1" * len(rounds)
    assert speaker.trouble() == ""
    speaker._clock.ahead_s = speech.HUNG_S + 1
    speaker.say(SENTENCE, Language.ENGLISH)
    assert speaker.trouble() == speech.HUNG
    assert playlist.read(BYTES_PER_S + 2) == b"\1" * (BYTES_PER_S + 2)
    held.set()


def test_a_silence_cuts_the_sentence_off(qtbot, make, playlist):
    speaker = make()
    heard = Heard(speaker)
    speaker.say("word " * 400, Language.ENGLISH)
    qtbot.waitUntil(lambda: speaker._is_open)
    playlist.read(BYTES_PER_S + 2)
    qtbot.waitUntil(lambda: len(heard.begun) == 1)
    speaker.hush()
    assert not playlist.is_resting
    qtbot.waitUntil(lambda: speaker._spoke_s is None)


def test_a_silence_before_the_round_is_over_drops_what_was_to_be_said(qtbot, make, playlist):
    speaker = make()
    heard = Heard(speaker)
    playlist.read(2)
    speaker.say(SENTENCE, Language.ENGLISH)
    qtbot.waitUntil(lambda: speaker._is_open)
    speaker.hush()
    assert playlist.read(2 * BYTES_PER_S) == b"\1" * (2 * BYTES_PER_S)
    assert not speaker._timer.isActive()
    assert heard.begun == []


def test_a_loudspeaker_that_does_not_move_delays_no_word_for_long(qtbot, make):
    speaker = make()
    heard = Heard(speaker)
    speaker.say(SENTENCE, Language.ENGLISH)
    qtbot.waitUntil(lambda: speaker._is_open)
    assert heard.begun == []
    speaker._clock.ahead_s = speech.WAIT_S + 0.1
    qtbot.waitUntil(lambda: heard.begun == [SENTENCE])


def test_a_language_without_a_voice_is_said_once_and_looked_for_again_later(qtbot, make, playlist, caplog):
    speaker = make()
    heard = Heard(speaker)
    speaker.look(Language.KOREAN)
    qtbot.waitUntil(lambda: speaker.trouble() == NO_VOICE[Language.KOREAN])
    qtbot.waitUntil(lambda: speaker._is_open)
    for _ in range(3):
        speaker.say("주문 두 건", Language.KOREAN)
    assert not speaker._timer.isActive()
    playlist.read(BYTES_PER_S + 2)
    assert not playlist.is_resting
    assert sum("nothing can be said" in record.message for record in caplog.records) == 1
    speaker._clock.ahead_s = speech.LOOK_AGAIN_S + 1
    speaker.say(SENTENCE, Language.ENGLISH)
    qtbot.waitUntil(lambda: speaker.trouble() == "")
    playlist.read(BYTES_PER_S + 2)
    qtbot.waitUntil(lambda: heard.begun == [SENTENCE])


def test_without_the_library_it_does_not_speak_and_says_why(qtbot, make, monkeypatch):
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", None)
    monkeypatch.delitem(sys.modules, "merchant_desk.runtime.mouth", raising=False)
    speaker = make()
    speaker.say(SENTENCE, Language.ENGLISH)
    qtbot.waitUntil(lambda: speaker.trouble() == NO_LIBRARY)
    speaker.say(SENTENCE, Language.ENGLISH)
    assert not speaker._timer.isActive()
    speaker.hush()


@pytest.mark.no_qt_log
def test_an_engine_that_is_not_there_is_no_voice(qtbot, make):
    speaker = make("nonsense")
    speaker.look(Language.KOREAN)
    qtbot.waitUntil(lambda: speaker.trouble() == NO_VOICE[Language.KOREAN])


def test_who_never_spoke_is_closed_at_once(make):
    make().close()


def test_a_language_that_is_chosen_while_the_engine_opens_is_looked_for(qtbot, make):
    speaker = make()
    speaker.look(Language.KOREAN)
    speaker.look(Language.ENGLISH)
    qtbot.waitUntil(lambda: speaker._looked_s > 0 and speaker.trouble() == "")


def test_an_engine_that_opens_after_the_end_ends_too_and_takes_nothing_with_it(
    qtbot, qapp, playlist, monkeypatch
):
    opened, real = threading.Event(), mouth.Mouth

    def slow(engine):
        opened.wait(20)
        return real(engine)

    monkeypatch.setattr(mouth, "Mouth", slow)
    monkeypatch.setattr(speech, "FAREWELL_S", 0.05)
    speaker = Speaker(playlist, clock=Clock(), engine="mock")
    speaker.say(SENTENCE, Language.ENGLISH)
    speaker.close()
    thread = speaker._thread
    assert thread is not None
    assert thread.is_alive()
    assert speech._LEFT_BEHIND.pop() is speaker, "the thread does not hold its last reference"
    opened.set()
    qtbot.waitUntil(lambda: not thread.is_alive())
