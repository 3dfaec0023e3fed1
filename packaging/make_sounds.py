"""Make the bell's eight voices (resources/sounds) from formulas; it must not need anything but Python itself.

Run it without arguments to write the files anew, or with a folder to write them there. The result depends on
nothing but this file. Each file is one phrase with its pause, so that playing it over and over sounds right:

``new``        two bright bell strokes falling a third, twice, then a pause: ding-dong, ding-dong
``cancelled``  three alarm wails that fall from 1,900 to 600 Hz, like a siren going down: cannot be taken for a bell
``expiring``   seven strokes of one high bell, each sooner after the last one than the one before: time runs out
``plan``       three round notes that climb an even stair, once, then a long pause: the kitchen's timer has run down
``customer``   two soft notes, the second higher and bending up like the end of a question, twice
``network``    three even tones stepping down, each beating with a close neighbour: a line that has gone dead
``printer``    five quick dry taps, twice, like a print head that runs: a slip that does not come out
``trouble``    two low, rough pulses close together, then a long pause: the sound of a machine that needs help

Shops are noisy and small speakers give nothing below 300 Hz: each voice has most of its power between 600 and
4,000 Hz (``trouble`` through its harmonics), is compressed softly, and peaks at -3 dBFS.
"""

from __future__ import annotations

import math
import sys
import wave
from array import array
from collections.abc import Callable
from pathlib import Path

RATE_HZ = 44_100
PEAK = 10 ** (-3 / 20)
FADE_S = 0.004
FOLDER = Path(__file__).resolve().parent.parent / "resources" / "sounds"

Tone = Callable[[float], float]
#: A tone, when it begins and how long it lasts, in seconds.
Part = tuple[Tone, float, float]


def sine(frequency_hz: float, t_s: float) -> float:
    """Return a pure tone at ``t_s``."""
    return math.sin(2 * math.pi * frequency_hz * t_s)


def bell(frequency_hz: float) -> Tone:
    """Return a struck bell: harmonics and one that is none, the higher the sooner gone."""
    partials = ((1.0, 1.0, 5.0), (2.0, 0.7, 7.0), (3.0, 0.45, 10.0), (4.16, 0.3, 14.0), (5.43, 0.15, 20.0))

    def tone(t_s: float) -> float:
        return sum(
            share * math.exp(-decay * t_s) * sine(frequency_hz * ratio, t_s)
            for ratio, share, decay in partials
        )

    return tone


def wail(from_hz: float, to_hz: float, length_s: float) -> Tone:
    """Return a tone that slides evenly for the ear (by ratio), with odd harmonics like a horn."""
    rate = math.log(to_hz / from_hz) / length_s

    def tone(t_s: float) -> float:
        turns = from_hz * (math.exp(rate * t_s) - 1) / rate
        return sum(math.sin(2 * math.pi * turns * n) / n for n in (1, 3, 5))

    return tone


def voice(frequency_hz: float, bend: float, length_s: float) -> Tone:
    """Return a round tone whose last half bends up by ``bend`` (a ratio), as a question does."""
    half_s = length_s / 2
    rate = math.log(bend) / half_s if bend > 1 else 0.0

    def tone(t_s: float) -> float:
        over_s = max(0.0, t_s - half_s)
        bent = (math.exp(rate * over_s) - 1) / rate if rate else over_s
        turns = frequency_hz * (min(t_s, half_s) + bent)
        swell = min(1.0, t_s / 0.04) * math.exp(-2.0 * t_s)
        return swell * sum(
            math.sin(2 * math.pi * turns * n) * share for n, share in ((1, 1.0), (2, 0.4), (3, 0.15))
        )

    return tone


def buzz(frequency_hz: float) -> Tone:
    """Return a low rough pulse, its overtones stronger than itself: a small speaker still gives it."""
    partials = ((1, 0.4), (2, 0.6), *((n, 1.0) for n in range(3, 11)))

    def tone(t_s: float) -> float:
        return sum(share * sine(frequency_hz * n, t_s) for n, share in partials)

    return tone


def whistle(frequency_hz: float) -> Tone:
    """Return an even tone with a second one close above it: the steps of a line that drops."""

    def tone(t_s: float) -> float:
        return (
            sine(frequency_hz, t_s) + 0.6 * sine(frequency_hz * 1.03, t_s) + 0.3 * sine(2 * frequency_hz, t_s)
        )

    return tone


def phrase(length_s: float, parts: list[Part], drive: float) -> array[int]:
    """Mix the parts into one phrase, compress it (``drive`` > 1 is louder) and bring its peak to -3 dBFS."""
    mix = [0.0] * round(length_s * RATE_HZ)
    for tone, start_s, part_s in parts:
        first = round(start_s * RATE_HZ)
        for index in range(min(round(part_s * RATE_HZ), len(mix) - first)):
            t_s = index / RATE_HZ
            edge = min(1.0, t_s / FADE_S, (part_s - t_s) / FADE_S)
            mix[first + index] += tone(t_s) * max(0.0, edge)
    loudest = max(abs(value) for value in mix)
    pressed = [math.tanh(drive * value / loudest) for value in mix]
    scale = 32767 * PEAK / max(abs(value) for value in pressed)
    return array("h", (round(value * scale) for value in pressed))


def phrases() -> dict[str, array[int]]:
    """Return every voice by its file's name (without ``.wav``): 16-bit samples, mono."""
    ding, dong = bell(1318.51), bell(1046.50)
    return {
        "new": phrase(
            2.4, [(ding, 0.0, 0.9), (dong, 0.24, 0.9), (ding, 0.75, 0.9), (dong, 0.99, 1.1)], drive=5.0
        ),
        "cancelled": phrase(
            2.2, [(wail(1900.0, 600.0, 0.5), start_s, 0.5) for start_s in (0.0, 0.54, 1.08)], drive=1.2
        ),
        "expiring": phrase(
            2.1,
            [
                (bell(1760.0), start_s, damped_s)
                for start_s, damped_s in (
                    (0.0, 0.3),
                    (0.38, 0.23),
                    (0.68, 0.17),
                    (0.91, 0.12),
                    (1.08, 0.09),
                    (1.21, 0.07),
                    (1.31, 0.4),
                )
            ],
            drive=4.0,
        ),
        "plan": phrase(
            2.6,
            [
                (voice(hz, 1.0, 0.3), start_s, 0.3)
                for hz, start_s in ((783.99, 0.0), (1046.5, 0.3), (1396.9, 0.6))
            ],
            drive=2.5,
        ),
        "customer": phrase(
            2.6,
            [
                (voice(hz, bend, part_s), start_s + delay_s, part_s)
                for start_s in (0.0, 0.95)
                for hz, bend, delay_s, part_s in ((659.26, 1.0, 0.0, 0.28), (880.0, 1.5, 0.3, 0.5))
            ],
            drive=2.5,
        ),
        "network": phrase(
            2.4,
            [(whistle(hz), start_s, 0.16) for hz, start_s in ((1568.0, 0.0), (1174.7, 0.2), (784.0, 0.4))],
            drive=2.0,
        ),
        "printer": phrase(
            2.4,
            [(buzz(392.0), start_s + 0.1 * tap, 0.06) for start_s in (0.0, 0.65) for tap in range(5)],
            drive=12.0,
        ),
        "trouble": phrase(2.4, [(buzz(196.0), 0.0, 0.22), (buzz(196.0), 0.32, 0.3)], drive=2.5),
    }


def write(folder: Path) -> list[Path]:
    """Write every voice as a WAV file (44.1 kHz, mono, 16 bit) into the folder; returns the files."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, samples in phrases().items():
        path = folder / f"{name}.wav"
        if sys.byteorder == "big":
            samples.byteswap()
        with wave.open(str(path), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE_HZ)
            file.writeframes(samples.tobytes())
        written.append(path)
    return written


if __name__ == "__main__":
    for made in write(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER):
        print(made)
