"""When a program may be exchanged for a newer one, by itself and at a person's request."""

from datetime import UTC, datetime, timedelta

import pytest

from merchant_desk.domain.opening_hours import OpeningHours, Span
from merchant_desk.services.program.quiet_time import Moment, held_back, in_the_way

WEEK = OpeningHours(((Span(600, 1320),),) * 7)  # 10:00-22:00


def at(hour, minute=0, **more):
    """A moment of a Friday in Seoul."""
    return Moment(
        datetime(2026, 11, 20, hour, minute, tzinfo=UTC) - timedelta(hours=9), **{"hours": WEEK} | more
    )


@pytest.mark.parametrize(
    ("moment", "why"),
    [
        (at(23, rings=True), "울리는"),
        (at(23, open_orders=2), "2건"),
        (at(23, waiting_jobs=1), "남아 있습니다"),
        (at(23, practises=True), "연습"),
    ],
)
def test_what_is_under_way_holds_it_back_whoever_asks(moment, why):
    said, action = in_the_way(moment)
    assert why in said
    assert action
    assert held_back(moment) == said


def test_a_person_may_ask_at_any_quiet_moment():
    assert in_the_way(at(14)) == ("", "")


@pytest.mark.parametrize(
    ("moment", "why"),
    [
        (at(14), "영업시간이 끝난 뒤"),
        (at(21, 59), "영업시간이 끝난 뒤"),
        (at(9, 45), "곧 문을 열"),
        (at(22, 30, staff_open=True), "영업 중"),
        (at(22, 30, untouched_s=599), "화면을 쓰고"),
        (at(22, hours=OpeningHours()), "새벽 3시에서 5시"),
        (at(5, hours=OpeningHours()), "새벽 3시에서 5시"),
        (at(4, hours=OpeningHours(), order_at=at(2).now), "조금 전까지"),
        (at(4, hours=OpeningHours(), untouched_s=1), "화면을 쓰고"),
    ],
)
def test_by_itself_it_waits(moment, why):
    assert why in held_back(moment)


@pytest.mark.parametrize(
    "moment",
    [
        at(22),
        at(9, 29),
        at(3, hours=OpeningHours(), order_at=at(0).now),
        at(4, 59, hours=OpeningHours()),
        at(12, hours=OpeningHours(((), (), (), (), (), (), ((Span(600, 1320),))[:1]))),
    ],
)
def test_by_itself_it_is_done_while_the_shop_is_closed(moment):
    assert held_back(moment) == ""
