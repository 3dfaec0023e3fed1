"""The bell of a whole desk, recorded on a sound server: when it rings, when it stops, and what a cancellation is."""

import cmath
import math

import pytest

from tests.machine import Recording, wait_until
from tests.processes.program import (
    START_S,
    Program,
    assert_no_traceback,
    desk_environment,
    home_of,
    rows,
    set_up,
    status,
    steps,
    wait_online,
    wait_row,
)

pytestmark = pytest.mark.timeout(90)
#: From the order on the platform to the first sound, with a poll every second.
SOON_S = 2.0
#: What is still on its way through the sound server when the bell has stopped.
IN_FLIGHT_S = 1.0
#: A little more than one phrase of the bell.
PHRASE_S = 2.4
RANG = "SELECT rang_at FROM v_orders WHERE order_id = ? AND rang_at IS NOT NULL"


def first_sound_s(recording: Recording, since_s: float) -> float:
    """When something was heard first after ``since_s``, in seconds of the recording."""
    recording.wait_heard(since_s)
    start = int(since_s * recording.RATE_HZ)
    samples = recording._samples[start:]
    return (
        since_s
        + next(n for n, value in enumerate(samples) if abs(value) > recording.LOUD) / recording.RATE_HZ
    )


def spectrum(recording: Recording, since_s: float, length_s: float = PHRASE_S) -> list[float]:
    """How strong each of 60 tones from 200 Hz to 3 kHz is in this stretch; the whole has the length 1."""
    recording.wait_length(since_s + length_s)
    start = int(since_s * recording.RATE_HZ)
    step = 6  # a phrase has no tones above 3.6 kHz worth comparing
    samples = recording._samples[start : start + int(length_s * recording.RATE_HZ) : step]
    rate_hz = recording.RATE_HZ / step
    block = int(rate_hz * 0.1)
    strengths = []
    for tone in range(60):
        frequency_hz = 200.0 * 15.0 ** (tone / 59)
        turn = [cmath.exp(-2j * math.pi * frequency_hz * n / rate_hz) for n in range(block)]
        power = 0.0
        for at in range(0, len(samples) - block, block):
            power += abs(sum(samples[at + n] * turn[n] for n in range(block))) ** 2
        strengths.append(math.sqrt(power))
    whole = math.sqrt(sum(value * value for value in strengths)) or 1.0
    return [value / whole for value in strengths]


def likeness(one: list[float], other: list[float]) -> float:
    """1.0 for the same mixture of tones, 0.0 for tones that have nothing in common."""
    return sum(a * b for a, b in zip(one, other, strict=True))


@pytest.mark.sound
@pytest.mark.screen
def test_it_rings_soon_and_until_f2_and_a_cancellation_sounds_different(tmp_path, screen, sound, platform):
    env = desk_environment(tmp_path, screen.env, sound.env)
    home = home_of(env)
    set_up(env, platform, auto_accept="off")
    with sound.record() as recording, Program("run", env=env) as desk:
        wait_online(home)
        wait_until(lambda: status(home).get("bell") == "ok", "the bell has proven itself")
        wait_until(lambda: recording.length_s > 0.5, "the recording runs")
        asked_s = recording.length_s
        assert recording.loud_s() == 0.0, "the trial is silent"
        order_id = platform.place(kind="DELIVERY")
        heard_s = first_sound_s(recording, asked_s)
        assert heard_s - asked_s < SOON_S
        wait_row(home, RANG, order_id)
        new = spectrum(recording, heard_s)
        assert (
            likeness(new, spectrum(recording, heard_s + PHRASE_S)) > 0.95
        )  # the yardstick: the same voice again

        (window,) = screen.windows("행복분식")
        screen.press(window, "F2")
        wait_row(home, "SELECT 1 FROM v_orders WHERE order_id = ? AND status = 'cooking'", order_id)
        quiet_from_s = recording.length_s + IN_FLIGHT_S
        recording.wait_length(quiet_from_s + 1.5)
        assert recording.loud_s(quiet_from_s) == 0.0

        before_s = recording.length_s
        platform.market.cancel(order_id, {})
        cancelled = spectrum(recording, first_sound_s(recording, before_s))
        assert likeness(new, cancelled) < 0.7
        assert desk.end() == 0
        assert_no_traceback(desk)
        end_s = recording.length_s + IN_FLIGHT_S
        recording.wait_length(end_s + 1.0)
        assert recording.loud_s(end_s) == 0.0, "a desk that has ended is silent"
    found = steps(home, order_id)
    assert "rang" in found
    assert "silent" not in found


def test_without_a_sound_device_the_lamp_is_red_and_the_log_says_silent(env, platform):
    home = home_of(env)
    set_up(env, platform, auto_accept="unattended", after_min=60)
    with Program("run", "--no-window", env=env) as desk:
        wait_online(home)
        order_id = platform.place()
        wait_until(lambda: "silent" in steps(home, order_id), "the log says silent", START_S)
        told = status(home)
        assert "스피커" in told["bell"]
        assert told["bell"] in told["troubles"]
        assert told["ringing"] == 1
        assert desk.end() == 0
    assert rows(home, "SELECT rang_at FROM v_orders") == [(None,)]
    assert "rang" not in steps(home, order_id)
