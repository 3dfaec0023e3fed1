"""A computer's clock may be days ahead: who is purged by it cannot be brought back, so it has to be proved first."""

from dataclasses import replace
from datetime import timedelta

import pytest

from merchant_desk.domain.status import Status
from merchant_desk.services.books.privacy_clock import LOOK_S, PATIENCE_S
from merchant_desk.services.opening import OPEN_AGAIN_S
from merchant_desk.services.settings import PrivacySettings
from tests.builders import ORDER_ID, make_record
from tests.fakes.journal import disk_full
from tests.services.books.held_people import HOUR, OVER, delivered, held_in_memory, held_on_disk
from tests.services.running_desk import RunningDesk


def set_ahead(desk, seconds):
    """Have somebody set the computer's clock; the platform's stays right."""
    desk.jump(seconds)
    desk.platform.ahead -= timedelta(seconds=seconds)


def started_again(desk, *, hears: bool):
    """Start the program again; where it hears nothing, the platform does not answer."""
    desk.journal = desk.journal.restarted()
    desk._build()
    if not hears:
        desk.lanes.hold("inbox")
    desk.start()


def test_a_start_purges_with_the_first_answer_and_not_before():
    desk = RunningDesk()
    delivered(desk)
    desk.clock.advance(4 * HOUR)
    started_again(desk, hears=False)
    desk.go(5)
    assert held_on_disk(desk), "until then the computer's clock may be days ahead"
    desk.lanes.let_go("inbox")
    desk.go(2)
    assert held_in_memory(desk) == held_on_disk(desk) == []


def test_a_clock_that_is_a_day_ahead_purges_nobody_early():
    desk = RunningDesk()
    delivered(desk)
    set_ahead(desk, 24 * HOUR)
    started_again(desk, hears=True)
    desk.go(60)
    assert desk.counter.facts().link.clock_off_s == pytest.approx(24 * HOUR)
    assert held_in_memory(desk)
    assert held_on_disk(desk)
    desk.go(3 * HOUR + LOOK_S, step_s=60)
    assert held_in_memory(desk) == held_on_disk(desk) == [], "it is purged by the platform's time"


def test_a_clock_that_is_set_ahead_purges_nobody_before_the_next_answer():
    desk = RunningDesk()
    delivered(desk)
    desk.lanes.hold("inbox")
    set_ahead(desk, 24 * HOUR)
    desk.go(2 * LOOK_S, step_s=30)
    desk.counter.privacy.leave()
    desk.settle()
    assert held_in_memory(desk)
    assert held_on_disk(desk)


def test_a_platform_that_tells_no_time_proves_none():
    desk = RunningDesk()
    delivered(desk)
    desk.platform.tells_time = False
    set_ahead(desk, 24 * HOUR)
    started_again(desk, hears=True)
    desk.go(2 * HOUR, step_s=30)
    assert held_on_disk(desk)
    desk.go(1 * HOUR + LOOK_S, step_s=30)
    assert held_on_disk(desk) == [], "three hours have gone by in this run alone"


def test_without_any_answer_a_run_that_is_long_enough_proves_that_the_time_is_over():
    desk = RunningDesk()
    delivered(desk)
    set_ahead(desk, 24 * HOUR)
    started_again(desk, hears=False)
    desk.go(3 * HOUR - 60, step_s=30)
    assert held_on_disk(desk)
    desk.go(LOOK_S + 120, step_s=30)
    assert held_in_memory(desk) == held_on_disk(desk) == []


def test_without_any_answer_nobody_is_held_beyond_a_run_of_a_day():
    desk = RunningDesk()
    delivered(desk)
    desk.settings = replace(desk.settings, privacy=PrivacySettings(shown_h=24))
    set_ahead(desk, 24 * HOUR)
    started_again(desk, hears=False)
    desk.go(23 * HOUR, step_s=300)
    assert held_on_disk(desk)
    desk.go(1 * HOUR + LOOK_S, step_s=60)
    assert held_on_disk(desk) == []


def test_short_runs_without_any_answer_keep_nobody_for_ever():
    desk = RunningDesk()
    delivered(desk)
    set_ahead(desk, 8 * 24 * HOUR)
    started_again(desk, hears=False)
    desk.counter.privacy.leave()
    desk.settle()
    assert held_on_disk(desk), "the platform had no time to answer"
    started_again(desk, hears=False)
    desk.go(PATIENCE_S, step_s=10)
    desk.counter.privacy.leave()
    desk.settle()
    assert held_on_disk(desk) == []


def test_a_clock_that_nobody_proved_purges_no_order_that_may_be_under_way():
    desk = RunningDesk()
    desk.cooking()
    desk.journal = desk.journal.restarted()
    desk._build()
    desk.lanes.hold("inbox")
    desk.jump(24 * HOUR)
    desk.start()
    desk.go(LOOK_S * 3, step_s=30)
    assert held_in_memory(desk)
    assert held_on_disk(desk)
    desk.jump(7 * 24 * HOUR)
    desk.go(LOOK_S + 60, step_s=30)
    assert held_on_disk(desk) == [], "a platform that never answers keeps nobody for ever"


@pytest.mark.parametrize("closed", [True, False])
@pytest.mark.parametrize("proved", [True, False])
def test_a_journal_that_opens_late_brings_nobody_back_whose_time_is_over(closed, proved):
    desk = RunningDesk(start=False)
    state = OVER if closed else {"status": Status.DISPATCHED, "settled": Status.DISPATCHED}
    record = make_record(closed_at=desk.clock.now() if closed else None, **state)
    desk.journal.disk.records[ORDER_ID] = record
    desk.clock.advance(12 * HOUR)
    desk.journal.unopenable = disk_full()
    if not proved:
        desk.lanes.hold("inbox")
    desk.start()
    desk.journal.unopenable = None
    desk.lanes.hold("writer")
    desk.go(OPEN_AGAIN_S)
    desk.lanes.step("writer")
    assert bool(held_in_memory(desk)) is not (closed and proved)
