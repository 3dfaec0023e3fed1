"""The bell's sounds come from their script, are loud without clipping, loop without a click, and differ by ear."""

import math
import runpy
import wave
from array import array
from itertools import pairwise
from pathlib import Path

import pytest

from merchant_desk.domain.attention import Voice

ROOT = Path(__file__).resolve().parents[2]
SOUNDS = ROOT / "resources" / "sounds"
RATE_HZ = 44_100
VOICES = [voice.value for voice in Voice]


def samples_of(path):
    with wave.open(str(path), "rb") as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (RATE_HZ, 1, 2)
        return array("h", file.readframes(file.getnframes()))


def loud_part(samples):
    loud = [index for index, value in enumerate(samples) if abs(value) > 600]
    return samples[loud[0] : loud[-1] + 1]


def pitch_hz(samples):
    """The mean number of rising zero crossings a second: rough, but rises and falls with what is heard."""
    crossings = sum(1 for before, after in pairwise(samples) if before < 0 <= after)
    return crossings * RATE_HZ / len(samples)


def onsets_s(samples):
    """Where something is struck: 10 ms that are much louder than the 10 ms before."""
    window = RATE_HZ // 100
    loud = [max(abs(v) for v in samples[n : n + window]) for n in range(0, len(samples) - window, window)]
    rises = [n for n in range(1, len(loud)) if loud[n] > 1.25 * loud[n - 1]]
    starts = [0, *rises]
    return [n / 100 for before, n in zip([-9, *starts], starts, strict=False) if n - before > 3]


def test_the_files_are_what_the_script_makes(tmp_path):
    script = ROOT / "packaging" / "make_sounds.py"
    made = runpy.run_path(str(script))["write"](tmp_path)
    assert sorted(path.name for path in made) == sorted(path.name for path in SOUNDS.iterdir())
    for path in made:
        fresh, kept = samples_of(path), samples_of(SOUNDS / path.name)
        assert len(fresh) == len(kept)
        # Another machine's sine may differ in its last bit; nobody hears one step of 65,536.
        assert max(abs(a - b) for a, b in zip(fresh, kept, strict=True)) <= 1


@pytest.mark.parametrize("voice", VOICES)
def test_a_phrase_is_short_loud_and_loops(voice):
    path = SOUNDS / f"{voice}.wav"
    samples = samples_of(path)
    assert path.stat().st_size < 300_000
    assert len(samples) / RATE_HZ <= 3.0
    peak_dbfs = 20 * math.log10(max(abs(value) for value in samples) / 32767)
    assert -3.2 < peak_dbfs < -2.8
    part = loud_part(samples)
    rms_dbfs = 20 * math.log10(math.sqrt(sum(value * value for value in part) / len(part)) / 32767)
    assert rms_dbfs > -13.0
    assert abs(samples[0]) < 300
    assert max(abs(value) for value in samples[-RATE_HZ // 5 :]) < 300  # every phrase ends with its pause


def test_the_voices_differ_by_ear():
    parts = {voice: loud_part(samples_of(SOUNDS / f"{voice}.wav")) for voice in VOICES}

    def pitch(voice, start_s, length_s):
        return pitch_hz(parts[voice][int(start_s * RATE_HZ) : int((start_s + length_s) * RATE_HZ)])

    assert pitch("new", 0.05, 0.1) > 1.1 * pitch("new", 0.34, 0.1)  # ding-dong (the ding still sounds below)
    assert pitch("cancelled", 0.0, 0.1) > 2 * pitch("cancelled", 0.4, 0.1)  # falls, and
    assert pitch("cancelled", 0.54, 0.1) > 2 * pitch("cancelled", 0.94, 0.1)  # falls again
    assert (
        pitch("customer", 0.65, 0.1) > 1.2 * pitch("customer", 0.35, 0.1) > 1.2 * pitch("customer", 0.05, 0.1)
    )
    stair = [pitch("plan", start_s, 0.1) for start_s in (0.1, 0.4, 0.7)]
    assert 1.2 * stair[0] < stair[1] < stair[2] / 1.2  # climbs once, and each note stays where it is
    for start_s, hz in zip((0.1, 0.4, 0.7), stair, strict=True):
        assert abs(pitch("plan", start_s + 0.1, 0.05) - hz) < 0.1 * hz
    assert len(parts["plan"]) < 0.6 * len(parts["customer"])
    strokes = onsets_s(parts["expiring"])
    pauses = [after - before for before, after in pairwise(strokes)]
    assert len(strokes) == 7
    assert pauses == sorted(pauses, reverse=True)  # faster and faster
    assert pauses[0] > 3 * pauses[-1]
    assert min(pitch("expiring", s, 0.05) for s in strokes) > 1.05 * pitch("new", 0.0, 0.05)
    steps = [pitch("network", start_s, 0.1) for start_s in (0.03, 0.23, 0.43)]
    assert steps[0] > 1.2 * steps[1] > 1.2 * 1.2 * steps[2]  # steps down, and each step stays where it is
    for start_s, hz in zip((0.03, 0.23, 0.43), steps, strict=True):
        assert abs(pitch("network", start_s, 0.05) - hz) < 0.1 * hz
    assert len(parts["trouble"]) < 0.4 * len(parts["new"])  # two short pulses
    taps = [parts["printer"][int(0.1 * tap * RATE_HZ) :][: RATE_HZ // 10] for tap in range(5)]
    for tap in taps:  # each begins loud and ends silent: no other voice is cut into pieces
        assert max(abs(value) for value in tap[: RATE_HZ // 25]) > 10_000
        assert max(abs(value) for value in tap[RATE_HZ // 14 : -RATE_HZ // 100]) < 600
