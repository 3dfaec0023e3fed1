"""A loop that turns is left alone; one that does not is written down once and then asked to be started anew."""

import threading

import pytest

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


def test_a_loop_that_turns_is_left_alone(watch, qtbot):
    dumps: list[int] = []
    restarts: list[int] = []
    one = watch(lambda: dumps.append(1), lambda: restarts.append(1))
    qtbot.waitUntil(lambda: one._beats > 60)  # more than twice the limit
    assert not dumps
    assert not restarts
