"""When the platform is away: the network's own voice, its limit, its silence and its end."""

import pytest

from merchant_desk.domain.attention import Voice
from merchant_desk.domain.errors import JournalError, SignedOut, Unreachable
from merchant_desk.services.facts import LinkState
from merchant_desk.services.link import AWAY_S
from tests.builders import ORDER_ID
from tests.services.running_desk import RunningDesk


def away(desk: RunningDesk) -> None:
    desk.platform.fail("poll", Unreachable("플랫폼에 연결할 수 없습니다."), times=10_000)
    desk.until(lambda: desk.counter.link().state is LinkState.OFFLINE)


def test_it_calls_after_its_limit_and_not_before():
    desk = RunningDesk()
    away(desk)
    desk.go(AWAY_S - 2)
    assert not desk.voices()
    desk.go(3)
    assert desk.voices() == (Voice.NETWORK,)
    assert desk.counter.facts().troubles


def test_short_drops_do_not_call_however_many_they_are():
    desk = RunningDesk()
    for _ in range(5):
        desk.platform.fail("poll", Unreachable("플랫폼에 연결할 수 없습니다."))
        desk.poll()
        desk.poll()
        assert not desk.voices()


def test_a_slow_platform_is_shown_and_does_not_call():
    desk = RunningDesk()
    desk.platform.took_s = 6.0
    desk.go(5 * AWAY_S)
    assert desk.counter.link().state is LinkState.SLOW
    assert not desk.voices()


def test_signed_out_calls_at_once():
    desk = RunningDesk()
    desk.platform.fail("poll", SignedOut("로그인이 거절됐습니다."), times=10_000)
    desk.poll()
    desk.go(1)
    assert desk.voices() == (Voice.NETWORK,)


def test_it_ends_by_itself_and_the_next_time_away_has_its_own_limit():
    desk = RunningDesk()
    away(desk)
    desk.go(AWAY_S + 1)
    desk.platform.forgive()
    desk.poll()
    desk.go(1)
    assert not desk.voices()
    away(desk)
    desk.go(AWAY_S - 2)
    assert not desk.voices()


def test_it_is_silenced_for_half_a_minute():
    desk = RunningDesk()
    away(desk)
    desk.go(AWAY_S + 1)
    desk.counter.silence()
    assert not desk.voices()
    desk.go(28)
    assert not desk.voices()
    desk.go(3)
    assert desk.voices() == (Voice.NETWORK,)


def test_a_silence_does_not_cover_another_reason_that_begins_later():
    desk = RunningDesk()
    away(desk)
    desk.go(AWAY_S + 1)
    desk.counter.silence()
    desk.journal.trouble = JournalError("주문을 기록하지 못했습니다.")
    desk.counter.silent((), "")
    desk.go(3)
    assert desk.voices() == (Voice.TROUBLE,)


def test_a_new_order_still_comes_first():
    desk = RunningDesk()
    desk.order()
    away(desk)
    desk.go(AWAY_S + 1)
    assert desk.voices() == (Voice.NEW, Voice.NETWORK)
    assert desk.rings(Voice.NEW, ORDER_ID)


@pytest.mark.parametrize("jump_s", [-3 * 3600, 3 * 3600])
def test_no_jump_of_the_clock_calls_or_mutes_it(jump_s):
    desk = RunningDesk()
    away(desk)
    desk.jump(jump_s)
    desk.go(AWAY_S - 3)
    assert not desk.voices()
    desk.jump(-jump_s)
    desk.go(4)
    assert desk.voices() == (Voice.NETWORK,)
