"""The shop's hours open and close it, and staff overrule them."""

from dataclasses import replace

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.opening_hours import OpeningHours, Span
from merchant_desk.domain.shop_standing import Because, ShopState
from tests.services.shop_desk import (
    HOURS,
    a_desk,
    lines,
    seoul,
    stands,
)

# --- hours ---------------------------------------------------------------------------------------------------


def test_the_hours_close_and_open_the_shop_and_tell_the_platform():
    desk = a_desk(HOURS)
    assert desk.counter.shop.standing().until == seoul(21, 19, 10)
    desk.go(330)
    standing = desk.counter.shop.standing()
    assert (standing.state, standing.because) == (ShopState.CLOSED, Because.HOURS)
    assert standing.until == seoul(22, 11)
    assert desk.platform.told_shop == [False]
    desk.go(15 * 3_600 + 55 * 60, step_s=60)
    assert stands(desk) == (ShopState.OPEN, Because.HOURS)
    assert desk.platform.told_shop == [False, True]
    assert lines(desk, Step.SHUT, Step.OPENED) == [("shut", "hours", ""), ("opened", "hours", "")]


def test_staff_open_outside_of_the_hours_until_the_next_end():
    desk = a_desk(HOURS)
    desk.go(330)
    desk.counter.shop.resume()
    desk.go(2)
    standing = desk.counter.shop.standing()
    assert (standing.state, standing.because, standing.until) == (
        ShopState.OPEN,
        Because.STAFF,
        seoul(22, 19, 10),
    )
    desk.restart()
    desk.go(20 * 3_600, step_s=60)
    assert stands(desk) == (ShopState.OPEN, Because.HOURS)
    desk.go(4 * 3_600 + 600, step_s=60)
    assert stands(desk) == (ShopState.CLOSED, Because.HOURS)
    assert desk.platform.told_shop == [False, True, False]


def test_what_staff_closed_opens_with_the_next_span():
    desk = a_desk(HOURS)
    desk.counter.shop.close()
    assert desk.counter.shop.standing().until == seoul(22, 11)
    desk.go(16 * 3_600, step_s=60)
    assert stands(desk) == (ShopState.OPEN, Because.HOURS)
    assert desk.platform.told_shop == [False, True]


def test_hours_that_are_changed_hold_at_once():
    desk = a_desk()
    desk.counter.call_by(replace(desk.settings, hours=OpeningHours(((), *HOURS.days[1:]))))
    desk.go(1)
    assert desk.counter.shop.standing().until == seoul(21, 19, 10)
    assert desk.counter.shop.next_day() == seoul(22, 11)
    desk.counter.call_by(replace(desk.settings, hours=OpeningHours(((Span(0, 60),), *((),) * 6))))
    desk.go(1)
    assert stands(desk) == (ShopState.CLOSED, Because.HOURS)
    desk.counter.call_by(desk.settings)
    desk.go(1)
    assert stands(desk) == (ShopState.OPEN, Because.HOURS)
