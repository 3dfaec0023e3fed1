"""A computer's clock that is set by hours while orders ring and jobs wait: nothing is muted, nothing is held."""

import pytest

from merchant_desk.domain.attention import LONGEST_SILENCE_S
from merchant_desk.domain.decision import Action
from merchant_desk.domain.errors import NotFound, PrinterUnreachable, Unreachable
from merchant_desk.services.jobs import LONGEST_PAUSE_S, LONGEST_WISH_S
from tests.builders import ORDER_ID, make_order
from tests.services.running_desk import RunningDesk

HOURS_S = 3 * 3600.0
JUMPS = pytest.mark.parametrize("jump_s", [HOURS_S, -HOURS_S])


def telling_no_time(desk: RunningDesk) -> None:
    """Have no answer of the platform correct the clock: it is away."""
    desk.platform.fail("poll", Unreachable("플랫폼에 연결할 수 없습니다."), times=10_000)


@JUMPS
def test_a_silenced_order_rings_again(jump_s):
    desk = RunningDesk()
    desk.order()
    desk.go(1)
    telling_no_time(desk)
    desk.counter.silence()
    assert not desk.voices()
    desk.jump(jump_s)
    desk.go(LONGEST_SILENCE_S + 1)
    assert desk.bell.ringing.order_ids == (ORDER_ID,)


@JUMPS
def test_a_correction_by_the_platform_mutes_no_order_either(jump_s):
    desk = RunningDesk()
    desk.order()
    desk.go(1)
    desk.counter.silence()
    desk.platform.ahead += desk.seconds(jump_s)
    desk.poll()
    desk.go(LONGEST_SILENCE_S + 1)
    assert desk.bell.ringing.order_ids == (ORDER_ID,)


@JUMPS
def test_a_decision_that_waits_for_its_next_try_leaves(jump_s):
    desk = RunningDesk()
    desk.order()
    telling_no_time(desk)
    desk.platform.fail("decide", Unreachable("플랫폼에 연결할 수 없습니다."), times=4)
    desk.counter.accept(ORDER_ID, 20)
    desk.go(3)
    assert desk.platform.count(Action.ACCEPT, ORDER_ID) == 0
    desk.jump(jump_s)
    desk.until(lambda: desk.platform.count(Action.ACCEPT, ORDER_ID) == 1, LONGEST_WISH_S)


def test_a_pause_that_began_while_the_clock_was_ahead_is_no_longer_for_it():
    desk = RunningDesk()
    desk.platform.ahead = desk.seconds(LONGEST_WISH_S - 60)
    desk.poll()
    desk.platform.fail("fetch", NotFound("없는 주문입니다.", status=404), times=1_000)
    desk.platform.place(make_order())
    desk.poll()
    desk.go(1)
    desk.platform.ahead = desk.seconds(0)
    desk.poll()
    desk.platform.forgive()
    assert desk.record().order is None
    desk.until(lambda: desk.record().order is not None, LONGEST_PAUSE_S)


def test_a_slip_that_waits_for_its_printer_comes_out():
    desk = RunningDesk()
    desk.printers["주방"].dead = PrinterUnreachable("프린터가 꺼져 있습니다.")
    desk.cooking()
    desk.go(5)
    desk.jump(-HOURS_S)
    desk.platform.ahead -= desk.seconds(HOURS_S)
    desk.go(5)
    desk.printers["주방"].dead = None
    desk.until(lambda: len(desk.paper()) == 1, 60)


def test_past_years_stay_as_they_are_while_it_rings_and_until_the_platform_has_told_the_time():
    desk = RunningDesk(start=False)
    waits = [desk.counter.archives_wait]
    desk.start()
    desk.poll()
    waits.append(desk.counter.archives_wait)
    desk.order()
    waits.append(desk.counter.archives_wait)
    desk.counter.accept(ORDER_ID, 20)
    desk.go(2)
    waits.append(desk.counter.archives_wait)
    telling_no_time(desk)
    desk.jump(HOURS_S)
    waits.append(desk.counter.archives_wait)
    assert waits == [True, False, True, False, True]
