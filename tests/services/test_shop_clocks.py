"""Set clocks, sleep and silences: no pause ends early or never, and what the platform may have done is made good."""

from datetime import timedelta

import pytest

from merchant_desk.domain.errors import (
    BadRequest,
    SignedOut,
)
from merchant_desk.domain.shop_standing import Because, ShopState
from merchant_desk.services.shop.door import MAY_BE_CLOSED
from tests.services.running_desk import RunningDesk
from tests.services.shop_desk import AWAY, HOURS, a_desk, go_offline, pause, set_clock, stands

# --- clocks --------------------------------------------------------------------------------------------------

HOURS_S = 3 * 3_600.0


JUMPS = pytest.mark.parametrize("jump_s", [HOURS_S, -HOURS_S])


@JUMPS
@pytest.mark.parametrize(("online", "tells_time"), [(True, True), (False, True), (False, False)])
def test_a_clock_that_is_set_ends_no_pause_early_and_keeps_none_for_hours(jump_s, tells_time, online):
    desk = a_desk()
    desk.platform.tells_time = tells_time
    pause(desk)
    desk.go(60)
    if not online:
        go_offline(desk)
    set_clock(desk, jump_s)
    desk.go(1_500, step_s=5)
    assert stands(desk) == (ShopState.PAUSED, Because.STAFF)
    desk.go(330, step_s=5)
    assert stands(desk) == (ShopState.OPEN, Because.HOURS)


@JUMPS
def test_a_clock_that_is_set_while_offline_moves_no_hours(jump_s):
    desk = a_desk(HOURS)
    go_offline(desk)
    set_clock(desk, jump_s)
    desk.go(60)
    assert stands(desk) == (ShopState.OPEN, Because.HOURS)
    desk.platform.forgive()
    desk.poll()
    desk.go(240)
    assert stands(desk) == (ShopState.CLOSED, Because.HOURS)
    assert desk.platform.told_shop == [False]


@JUMPS
def test_a_clock_that_was_set_between_two_runs_is_put_right_by_the_first_answer(jump_s):
    desk = a_desk()
    pause(desk)
    desk.go(60)
    set_clock(desk, jump_s)
    desk.restart()
    desk.go(1_500, step_s=5)
    assert stands(desk) == (ShopState.PAUSED, Because.STAFF)
    desk.go(330, step_s=5)
    assert stands(desk) == (ShopState.OPEN, Because.HOURS)


def test_a_computer_that_was_set_back_for_good_keeps_a_pause_for_its_length_at_most():
    desk = a_desk()
    desk.platform.tells_time = False
    pause(desk)
    desk.go(60)
    set_clock(desk, -HOURS_S)
    go_offline(desk)
    desk.restart()
    desk.go(1_900, step_s=5)
    assert stands(desk) == (ShopState.OPEN, Because.HOURS)


def test_a_pause_that_is_pressed_before_the_time_is_known_means_its_minutes():
    desk = RunningDesk(start=False)
    desk.platform.ahead = desk.seconds(5 * 3_600)
    desk.platform.fail("poll", AWAY)
    desk.start()
    pause(desk)
    assert stands(desk) == (ShopState.PAUSED, Because.STAFF)
    desk.poll()
    desk.go(1_600, step_s=5)
    standing = desk.counter.shop.standing()
    assert standing.state is ShopState.PAUSED
    assert standing.until is not None
    assert timedelta(0) < standing.until - desk.counter.now() < timedelta(minutes=4)
    desk.go(260, step_s=5)
    assert stands(desk) == (ShopState.OPEN, Because.HOURS)


def test_a_computer_that_slept_past_the_end_resumes_with_the_first_answer():
    desk = a_desk()
    pause(desk)
    desk.go(60)
    desk.clock.time += timedelta(hours=8)  # the monotonic clock stood still
    desk.poll()
    desk.go(2)
    assert stands(desk) == (ShopState.OPEN, Because.HOURS)


# --- the platform's own doing --------------------------------------------------------------------------------


def test_a_heartbeat_that_was_missed_is_said_and_made_good():
    desk = a_desk(profile="ifood")
    go_offline(desk)
    desk.go(50)
    standing = desk.counter.shop.standing()
    assert (standing.state, standing.because) == (ShopState.OPEN, Because.PLATFORM)
    assert standing.trouble == MAY_BE_CLOSED
    assert MAY_BE_CLOSED in desk.counter.facts().troubles
    desk.platform.forgive()
    desk.poll()
    desk.go(2)
    assert desk.platform.told_shop == [True]
    assert stands(desk) == (ShopState.OPEN, Because.HOURS)


def test_a_silence_is_nothing_where_the_platform_needs_no_heartbeat():
    desk = a_desk()
    go_offline(desk)
    desk.go(600, step_s=5)
    desk.platform.forgive()
    desk.poll()
    desk.go(5)
    assert desk.platform.told_shop == []


def test_who_was_signed_out_is_told_of_and_makes_it_good():
    desk = a_desk()
    go_offline(desk, SignedOut("로그인이 필요합니다."))
    desk.go(5)
    assert stands(desk) == (ShopState.OPEN, Because.PLATFORM)
    desk.platform.forgive()
    desk.poll()
    desk.go(2)
    assert desk.platform.told_shop == [True]


def test_a_computer_that_slept_missed_the_heartbeat_too():
    desk = a_desk(profile="ifood")
    desk.poll()
    desk.clock.time += timedelta(hours=1)
    desk.poll()
    desk.go(2)
    assert desk.platform.told_shop == [True]


def test_a_run_that_begins_makes_its_own_absence_good():
    desk = a_desk(profile="ifood")
    pause(desk, None)
    desk.go(2)
    desk.restart()
    desk.go(2)
    assert desk.platform.told_shop == [False, False]


def test_what_the_platform_refused_is_not_told_again_after_a_silence():
    desk = a_desk(profile="ifood")
    desk.platform.fail("tell_shop", BadRequest("안 됩니다.", status=404))
    pause(desk, None)
    desk.go(2)
    go_offline(desk)
    desk.go(90)
    desk.platform.forgive()
    desk.poll()
    desk.go(5)
    assert desk.platform.told_shop == []


def test_a_desk_that_polls_rarely_does_not_tell_it_with_every_poll():
    desk = a_desk(profile="ifood", poll_interval_s=90.0)
    desk.go(600, step_s=5)
    assert stands(desk) == (ShopState.OPEN, Because.HOURS)
    assert desk.platform.told_shop == []
