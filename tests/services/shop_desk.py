"""A whole counter for the tests of the shop: what it stands for, what is said of it, what its lines say."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.errors import Unreachable
from merchant_desk.domain.opening_hours import SEOUL, OpeningHours, Span
from merchant_desk.domain.shop_standing import Because, PauseReason, ShopState, Told
from tests.builders import make_settings
from tests.services.running_desk import RunningDesk

AWAY = Unreachable("플랫폼에 연결할 수 없습니다.")
#: 11:00 to 19:10 in Seoul: the desk starts at 19:05.
HOURS = OpeningHours((((Span(11 * 60, 19 * 60 + 10),)),) * 7)
CALLS = ("poll", "tell_shop", "tell_thing")


def seoul(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 7, day, hour, minute, tzinfo=SEOUL).astimezone(UTC)


def a_desk(hours: OpeningHours = OpeningHours(), **more) -> RunningDesk:  # noqa: B008  # a frozen value
    desk = RunningDesk(replace(make_settings(**more), hours=hours))
    desk.go(1)
    return desk


def stands(desk: RunningDesk) -> tuple[ShopState, Because]:
    standing = desk.counter.shop.standing()
    return standing.state, standing.because


def told(desk: RunningDesk) -> Told:
    return desk.counter.shop.standing().told


def pause(desk: RunningDesk, minutes: float | None = 30, reason: PauseReason = PauseReason.BUSY) -> None:
    until = None if minutes is None else desk.counter.now() + timedelta(minutes=minutes)
    desk.counter.shop.pause(reason, until)


def go_offline(desk: RunningDesk, error=AWAY) -> None:
    for call in CALLS:
        desk.platform.fail(call, error, times=10_000)
    desk.poll()


def lines(desk: RunningDesk, *steps: Step) -> list[tuple[str, str, str]]:
    return [
        (line.step.value, line.actor, line.detail)
        for line in desk.journal.disk.lines
        if line.step in steps and not line.order_id
    ]


def set_clock(desk: RunningDesk, jump_s: float) -> None:
    """Have somebody set the computer's clock; the platform's goes as before."""
    desk.jump(jump_s)
    desk.platform.ahead -= desk.seconds(jump_s)
