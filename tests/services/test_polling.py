"""How the platform is asked: how often, within which limits, by whose clock, and what the lamp says of it."""

from datetime import timedelta

import pytest

from merchant_desk.domain.attention import Voice
from merchant_desk.domain.black_box import Step
from merchant_desk.domain.errors import (
    Busy,
    SignedOut,
    Unreachable,
)
from merchant_desk.services.facts import LinkState
from tests.builders import make_order, make_settings
from tests.services.running_desk import RunningDesk


def unreachable():
    return Unreachable("플랫폼에 연결할 수 없습니다.")


def test_if_02_the_platform_is_asked_every_thirty_seconds_from_the_start():
    desk = RunningDesk()
    desk.go(95)
    first, *others = desk.platform.polled_s
    assert first == 1_000.0
    assert others == [1_030.0, 1_060.0, 1_090.0]
    assert desk.counter.facts().link.next_poll_in_s == 25.0


def test_if_02_the_next_question_waits_until_the_last_one_is_answered():
    desk = RunningDesk()
    desk.lanes.hold_answers("inbox")
    desk.go(300)
    assert len(desk.platform.polled_s) == 2
    assert desk.counter.facts().link.next_poll_in_s is None
    desk.counter.poll_now()
    desk.lanes.let_go("inbox")
    desk.settle()
    assert len(desk.platform.polled_s) == 2


def test_if_21_f5_asks_at_once_but_not_faster_than_the_platform_allows():
    desk = RunningDesk()
    desk.go(10)
    desk.counter.poll_now()
    desk.settle()
    assert desk.platform.polled_s == [1_000.0, 1_010.0]
    desk.counter.poll_now()
    desk.counter.poll_now()
    desk.settle()
    assert len(desk.platform.polled_s) == 2
    desk.go(5)
    assert desk.platform.polled_s == [1_000.0, 1_010.0, 1_015.0]


@pytest.mark.parametrize(("wish_s", "pause_s"), [(90.0, 90.0), (5.0, 30.0), (None, 30.0), (86_400.0, 300.0)])
def test_if_21_retry_after_is_honoured_also_against_f5(wish_s, pause_s):
    desk = RunningDesk()
    desk.platform.fail("poll", Busy("잠시 기다려 달라고 합니다.", retry_after_s=wish_s))
    desk.poll()
    asked_s = desk.platform.polled_s[-1]
    desk.go(1)
    for _ in range(20):
        desk.counter.poll_now()
        desk.go(1)
    if wish_s is not None and wish_s > 30:
        assert desk.platform.polled_s[-1] == asked_s
        desk.until(lambda: desk.platform.polled_s[-1] > asked_s)
        assert desk.platform.polled_s[-1] - asked_s == pause_s
    else:
        assert desk.platform.polled_s[-1] > asked_s


def test_the_lamp_tells_slow_lost_and_found_again():
    desk = RunningDesk()
    assert desk.counter.facts().link.state is LinkState.ONLINE
    desk.platform.took_s = 6.0
    desk.poll()
    assert desk.counter.facts().link.state is LinkState.SLOW
    assert "6초" in desk.counter.facts().link.trouble
    desk.platform.fail("poll", unreachable(), times=2)
    desk.poll()
    desk.poll()
    assert desk.counter.facts().link.state is LinkState.OFFLINE
    assert desk.counter.facts().troubles
    desk.platform.took_s = 0.1
    desk.poll()
    assert desk.counter.facts().link.state is LinkState.ONLINE
    assert not desk.counter.facts().troubles
    assert desk.steps("") == [Step.LINK_LOST, Step.LINK_BACK]


def test_signed_out_rings_at_once_with_the_networks_voice_until_the_platform_lets_us_in():
    desk = RunningDesk()
    desk.platform.fail("poll", SignedOut("로그인이 거절됐습니다."))
    desk.poll()
    desk.go(1)
    assert desk.counter.facts().link.state is LinkState.SIGNED_OUT
    assert desk.voices() == (Voice.NETWORK,)
    desk.counter.silence()
    assert not desk.voices()
    desk.poll()
    desk.go(1)
    assert not desk.voices()


def test_entries_that_are_no_events_at_all_are_told():
    desk = RunningDesk()
    desk.platform.unreadable = 1
    desk.poll()
    assert "읽을 수 없는 알림" in desk.counter.facts().link.trouble


@pytest.mark.parametrize(("minutes", "side"), [(5, "빠릅니다"), (-5, "느립니다")])
def test_a_clock_that_is_off_is_told_and_the_countdown_goes_by_the_platforms(minutes, side):
    desk = RunningDesk(start=False)
    desk.platform.ahead = timedelta(minutes=-minutes)
    desk.start()
    desk.order(
        make_order(created_at=desk.platform.now(), confirm_by=desk.platform.now() + timedelta(minutes=8))
    )
    trouble = desk.counter.facts().link.trouble
    assert "5분" in trouble
    assert side in trouble
    assert 7 * 60 < desk.seconds_left() <= 8 * 60


def test_a_clock_that_is_right_within_the_second_is_left_alone():
    desk = RunningDesk()
    desk.platform.ahead = timedelta(seconds=1.4)
    desk.poll()
    assert desk.counter.facts().link.clock_off_s == 0.0
    assert desk.counter.now() == desk.clock.now()
    desk.platform.ahead = timedelta(seconds=30)
    desk.poll()
    assert desk.counter.now() == desk.platform.now()
    desk.platform.ahead = timedelta(seconds=31)
    desk.poll()
    assert abs((desk.counter.now() - desk.platform.now()).total_seconds()) == 1.0
    assert not desk.counter.facts().link.trouble


def test_a_platform_that_tells_no_time_leaves_the_computers():
    desk = RunningDesk(start=False)
    desk.platform.tells_time = False
    desk.start()
    assert desk.counter.facts().link.clock_off_s is None
    assert desk.counter.now() == desk.clock.now()


def test_the_quiet_page_counts_questions_and_answers_since_the_last_order():
    desk = RunningDesk()
    desk.poll()
    assert (desk.counter.facts().link.asked, desk.counter.facts().link.answered) == (2, 2)
    desk.platform.fail("poll", unreachable())
    desk.poll()
    assert (desk.counter.facts().link.asked, desk.counter.facts().link.answered) == (3, 2)
    desk.order()
    assert (desk.counter.facts().link.asked, desk.counter.facts().link.answered) == (0, 0)
    assert desk.counter.facts().link.quiet_since == desk.record().received_at


def test_nothing_happens_before_the_journal_is_open():
    desk = RunningDesk(start=False)
    desk.counter.start()
    desk.counter.tick()
    desk.counter.tick()
    assert not desk.platform.polled_s
    desk.lanes.run_all()
    desk.settle()
    assert desk.platform.polled_s == [1_000.0]


def test_a_practice_desk_says_so():
    assert RunningDesk(make_settings(profile="practice")).counter.facts().practice
    assert not RunningDesk().counter.facts().practice
