"""The bell on a real sound server: it is recorded, its device is taken away, muted, and given back."""

import tempfile
from pathlib import Path

import pytest

from merchant_desk.domain.loudness import RISE_S
from merchant_desk.runtime.bell import MUTED, SYSTEM_VOLUME_ZERO
from tests.fakes.bell_child import BellChild
from tests.machine import SoundServer

pytestmark = [pytest.mark.sound, pytest.mark.timeout(90)]


@pytest.fixture
def own_sound():
    """A sound server that the test may break."""
    with tempfile.TemporaryDirectory(prefix="bell-") as folder:
        server = SoundServer(Path(folder))
        try:
            yield server
        finally:
            server.close()


def test_it_rings_until_told_to_be_silent(sound):
    with sound.record() as recording, BellChild(sound.env) as bell:
        bell.ring(("new", ["order-1", "order-2"]))
        bell.wait("heard", lambda told: told["ids"] == ["order-1", "order-2"])
        facts = bell.wait("facts", lambda told: told["sounding"])
        assert facts["trouble"] == ""
        recording.wait_heard()
        begun_s = recording.length_s
        recording.wait_length(begun_s + 4.0)  # more than one phrase: it loops
        assert recording.loud_s(begun_s + 2.5) > 0.2
        bell.ring()
        bell.wait("facts", lambda told: not told["sounding"], since=bell.told.index(facts))
        quiet_from_s = recording.length_s + 1.0
        recording.wait_length(quiet_from_s + 2.5)
        assert recording.loud_s(quiet_from_s) == 0.0
        assert [told for told in bell.told if told["kind"] == "silent"] == []
        assert len([told for told in bell.told if told["kind"] == "heard"]) == 1


def test_a_call_is_recorded_louder_and_louder_and_a_cancellation_loud_at_once(sound):
    with sound.record() as recording, BellChild(sound.env) as bell:
        bell.ring(("new", ["order-1"]))
        recording.wait_heard()
        begun_s = recording.length_s
        first = recording.loudest(begun_s, 1.5)
        recording.wait_length(begun_s + RISE_S + 1.0, timeout_s=40)
        last = recording.loudest(begun_s + RISE_S + 1.0, 2.5)
        assert 1.6 < last / first < 2.2, (first, last)
        before = len(bell.told)
        bell.ring()
        bell.wait("facts", lambda told: not told["sounding"], since=before)
        recording.wait_length(recording.length_s + 1.5)
        quiet_s = recording.length_s
        bell.ring(("cancelled", ["order-2"]))
        recording.wait_heard(quiet_s)
        assert recording.loudest(recording.length_s, 1.5) == pytest.approx(last, rel=0.1)


def test_two_voices_are_both_heard_in_turn(sound):
    with BellChild(sound.env) as bell:
        bell.ring(("cancelled", ["order-1"]), ("new", ["order-2"]))
        first = bell.wait("heard", lambda told: "order-1" in told["ids"])
        assert first["ids"] == ["order-1"]
        second = bell.wait("heard", lambda told: "order-2" in told["ids"])
        assert 1.5 < second["at_s"] - first["at_s"] < 4.0


def test_a_device_lost_in_mid_ring_is_trouble_until_it_is_back(own_sound):
    with BellChild(own_sound.env) as bell:
        bell.ring(("new", ["order-1"]))
        bell.wait("heard", lambda told: True)
        bell.wait("facts", lambda told: told["sounding"])
        before = len(bell.told)
        own_sound.pactl("unload-module", "module-null-sink")
        lost = bell.wait("facts", lambda told: told["trouble"] != "", since=before)
        assert "스피커" in lost["trouble"]
        assert not lost["sounding"]
        bell.wait("silent", lambda told: told["ids"] == ["order-1"], since=before)
        before = len(bell.told)
        own_sound.pactl("load-module", "module-null-sink", f"sink_name={own_sound.SINK}", "rate=44100")
        bell.wait("facts", lambda told: told["sounding"] and told["trouble"] == "", since=before)
        with own_sound.record() as recording:
            recording.wait_heard()


def test_a_server_that_dies_in_mid_ring_is_trouble(own_sound):
    with BellChild(own_sound.env) as bell:
        bell.ring(("new", ["order-1"]))
        bell.wait("heard", lambda told: True)
        before = len(bell.told)
        own_sound.close()
        lost = bell.wait("facts", lambda told: told["trouble"] != "", since=before)
        assert "스피커" in lost["trouble"]
        bell.wait("silent", lambda told: told["ids"] == ["order-1"], since=before)


@pytest.mark.parametrize(
    ("silence", "sound_again", "sentence"),
    [
        (("set-sink-mute", "1"), ("set-sink-mute", "0"), MUTED),
        (("set-sink-volume", "0%"), ("set-sink-volume", "100%"), SYSTEM_VOLUME_ZERO),
    ],
    ids=["muted", "volume zero"],
)
def test_a_muted_computer_is_trouble_and_counts_as_silent(sound, silence, sound_again, sentence):
    sound.pactl(silence[0], sound.SINK, silence[1])
    try:
        with BellChild(sound.env) as bell:
            bell.wait("facts", lambda told: told["trouble"] == sentence)
            bell.ring(("new", ["order-1"]))
            bell.wait("silent", lambda told: told["why"] == sentence and told["ids"] == ["order-1"])
            assert not [told for told in bell.told if told["kind"] == "heard"]
            sound.pactl(sound_again[0], sound.SINK, sound_again[1])
            bell.wait("heard", lambda told: told["ids"] == ["order-1"])
            bell.wait("facts", lambda told: told["sounding"] and told["trouble"] == "")
    finally:
        sound.pactl(sound_again[0], sound.SINK, sound_again[1])
