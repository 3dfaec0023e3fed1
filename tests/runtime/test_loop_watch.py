"""A loop that turns is left alone; one that does not is written down once and then asked to be started anew."""

import threading
from types import SimpleNamespace

import pytest

from merchant_desk.runtime import loop_watch
from merchant_desk.runtime.loop_watch import LoopLimits, LoopWatch

LIMITS = LoopLimits(dump_s=0.2, restart_s=0.5, step_s=0.02)


@pytest.fixture
def watch(qapp):
    made = []

    def make(dump, restart):
        one = LoopWatch(dump=dump, restart=restart, limits=LIMITS)
        made.append(one)
        one.start()
        return one

    yield make
    for one in made:
        one.stop()
        one._thread.join(5)


def test_a_loop_that_hangs_is_written_down_once_and_started_anew(watch):
    dumps: list[int] = []
    restarts: list[int] = []
    twice = threading.Event()

    def restart():
        restarts.append(len(dumps))
        if len(restarts) == 2:
            twice.set()

    watch(lambda: dumps.append(1), restart)
    assert twice.wait(20)  # the main thread stands here, and no beat comes
    assert restarts[:2] == [1, 1], "written down before the first restart, and once for one hang"


def test_a_clock_that_jumped_while_the_computer_slept_is_no_hang(watch, monkeypatch):
    looks: list[float] = []
    asked = threading.Event()

    def sleeping_s():
        looks.append(8 * 3600.0 * len(looks))
        return looks[-1]

    monkeypatch.setattr(loop_watch, "time", SimpleNamespace(monotonic=sleeping_s))
    at: list[int] = []

    def restart():
        at.append(len(looks))
        asked.set()

    watch(lambda: None, restart)
    assert asked.wait(20)
    assert at[0] >= LIMITS.restart_s / (2 * LIMITS.step_s), "only looks count, not the time between them"


def test_a_loop_that_turns_is_left_alone(watch, qtbot):
    dumps: list[int] = []
    restarts: list[int] = []
    one = watch(lambda: dumps.append(1), lambda: restarts.append(1))
    qtbot.waitUntil(lambda: one._beats > 60)  # more than twice the limit
    assert not dumps
    assert not restarts
