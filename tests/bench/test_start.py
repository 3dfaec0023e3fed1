"""How long a start takes, frozen against ``python -m merchant_desk``, in turns: ``make bench`` after ``make package``.

From the start of the process to the first dot that the screen shows of the counter's window, on a desk that is set up
and practises; and what it holds in memory once the platform answers.
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path

import pytest

from merchant_desk.sandbox.server import PracticePlatform
from program.place import COMMAND
from tests.bench.first_paint import Eye, memory_mb, worked_ms
from tests.machine import Screen, wait_until
from tests.processes.program import Program, desk_environment, home_of, set_up, wait_online

pytestmark = [pytest.mark.bench, pytest.mark.screen, pytest.mark.timeout(600)]
TURNS = 9
PAINTED_S = 60.0
FROZEN, SOURCE = "frozen", "python -m"
WAYS = {FROZEN: (str(COMMAND),), SOURCE: (sys.executable, "-m", "merchant_desk")}
WORDS = {"run": ("run",), "--guarded": ("--guarded",), "--version": ("--version",)}


@pytest.fixture
def platform():
    with PracticePlatform(seed=11) as running:
        yield running


@pytest.fixture
def env(tmp_path: Path, screen: Screen, platform) -> dict[str, str]:
    if not COMMAND.is_file():
        pytest.skip("no frozen program was built: make package PACKAGE=program")
    made = desk_environment(tmp_path, screen.env)
    set_up(made, platform, auto_accept="off")
    return made


def _turn(way: str, words: tuple[str, ...], env: dict[str, str], screen: Screen) -> tuple[float, ...]:
    """Return the milliseconds to the first paint, those of the processor in them, and the megabytes at work."""
    # A desk's whole window is light in its middle, whatever it shows there.
    with Eye(screen.display, 960, 700) as eye:
        empty = eye.colour()
        began_s = time.perf_counter()
        with Program(*words, env=env, command=WAYS[way]) as desk:
            painted_s = eye.wait_change(empty, PAINTED_S) - began_s
            worked = worked_ms(desk.family())
            wait_online(home_of(env))
            held_mb = memory_mb(desk.family())
            assert desk.end(within_s=30) == 0, desk.errors
        wait_until(lambda: eye.colour() == empty, "the screen is empty again")
    return painted_s * 1_000, worked, held_mb


@pytest.mark.parametrize("words", ["run", "--guarded"])
def test_the_first_paint(words: str, env: dict[str, str], screen: Screen):
    taken: dict[str, list[tuple[float, ...]]] = {way: [] for way in WAYS}
    for turn in range(TURNS + 1):
        for way in WAYS:
            figures = _turn(way, WORDS[words], env, screen)
            if turn:  # the first of each warms the disk
                taken[way].append(figures)
    print(f"\nmerchant-desk {words}: process start to first paint, medians of {TURNS} in turns")
    for way, found in taken.items():
        painted, worked, held = ([one[place] for one in found] for place in range(3))
        print(
            f"  {way:<10}{statistics.median(painted):6.0f} ms ({min(painted):.0f} to {max(painted):.0f}),"
            f" {statistics.median(worked):.0f} ms of one core, {statistics.median(held):.0f} MB at work"
        )


def test_a_command(env: dict[str, str]):
    taken: dict[str, list[float]] = {way: [] for way in WAYS}
    for _ in range(TURNS):
        for way, command in WAYS.items():
            began_s = time.perf_counter()
            with Program("--version", env=env, command=command) as program:
                assert program.wait(30) == 0
            taken[way].append((time.perf_counter() - began_s) * 1_000)
    medians = ", ".join(f"{way} {statistics.median(found):.0f} ms" for way, found in taken.items())
    print(f"\nmerchant-desk --version: {medians} (medians of {TURNS} in turns)")
