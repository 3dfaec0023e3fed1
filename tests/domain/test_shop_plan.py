"""What hours, staff and the end of a pause make of the shop's standing."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from merchant_desk.domain.errors import DecisionRefused
from merchant_desk.domain.opening_hours import SEOUL, OpeningHours, Span
from merchant_desk.domain.shop_plan import (
    by_plan,
    closed,
    is_asking,
    next_business_day,
    pause_over,
    paused,
    resumed,
    takes_orders,
)
from merchant_desk.domain.shop_standing import Because, PauseReason, ShopStanding, ShopState, Told

#: 11:00 to 21:00 every day but Monday (20 July 2026 is one).
DAILY = OpeningHours(((), *(((Span(11 * 60, 21 * 60),)),) * 6))
NIGHTLY = OpeningHours((((Span(18 * 60, 26 * 60),)),) * 7)
ALWAYS = OpeningHours((((Span(0, 24 * 60),)),) * 7)
UNKNOWN = OpeningHours()


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """July 2026, Seoul."""
    return datetime(2026, 7, day, hour, minute, tzinfo=SEOUL).astimezone(UTC)


NOON, NIGHT = at(21, 12), at(21, 23)
OPEN = ShopStanding(since=at(21, 11), until=at(21, 21), told_at=at(21, 11))
SHUT = ShopStanding(ShopState.CLOSED, Because.HOURS, at(21, 21), at(22, 11))


def pause(until: datetime | None = None, since: datetime = NOON) -> ShopStanding:
    return replace(paused(OPEN, PauseReason.BUSY, until, since), told=Told.TAKEN)


# --- staff ---------------------------------------------------------------------------------------------------


def test_a_pause_has_a_reason_an_end_and_is_to_be_told():
    standing = paused(OPEN, PauseReason.STOCK, at(21, 12, 30), NOON)
    assert standing == ShopStanding(
        ShopState.PAUSED, Because.STAFF, NOON, at(21, 12, 30), PauseReason.STOCK, told=Told.WAITING
    )
    assert not takes_orders(standing)


def test_a_pause_that_is_prolonged_is_the_same_pause_and_nothing_new_to_tell():
    standing = paused(pause(at(21, 12, 30)), PauseReason.BREAK, at(21, 13), at(21, 12, 28))
    assert (standing.since, standing.until, standing.reason) == (NOON, at(21, 13), PauseReason.BREAK)
    assert standing.told is Told.TAKEN


@pytest.mark.parametrize("until", [NOON, NOON - timedelta(minutes=1)])
def test_a_pause_ends_in_the_future(until):
    with pytest.raises(DecisionRefused):
        paused(OPEN, PauseReason.BUSY, until, NOON)


def test_a_closed_shop_is_not_paused():
    with pytest.raises(DecisionRefused):
        paused(SHUT, PauseReason.BUSY, None, NIGHT)


def test_resumed_within_the_hours_the_hours_go_on():
    standing = resumed(pause(), DAILY, at(21, 13))
    assert (standing.state, standing.because, standing.until) == (ShopState.OPEN, Because.HOURS, at(21, 21))
    assert standing.told is Told.WAITING


def test_resumed_outside_of_the_hours_it_is_open_until_the_next_planned_end():
    standing = resumed(SHUT, DAILY, NIGHT)
    assert (standing.state, standing.because, standing.until) == (ShopState.OPEN, Because.STAFF, at(22, 21))


def test_resumed_without_hours_it_has_no_end():
    assert resumed(pause(), UNKNOWN, NIGHT).until is None


def test_an_open_shop_that_is_resumed_stays_as_it_is_unless_the_platform_refused():
    assert resumed(OPEN, DAILY, NOON) == OPEN
    refused = replace(OPEN, told=Told.REFUSED, trouble="no")
    assert resumed(refused, DAILY, NOON) == replace(OPEN, told=Told.WAITING, told_at=None)


@pytest.mark.parametrize(("hours", "until"), [(DAILY, at(22, 11)), (UNKNOWN, None)])
def test_closed_by_staff_until_the_next_opening(hours, until):
    standing = closed(OPEN, hours, NOON)
    assert (standing.state, standing.because, standing.until) == (ShopState.CLOSED, Because.STAFF, until)


# --- the plan ------------------------------------------------------------------------------------------------


def test_the_end_of_a_span_closes_and_the_next_opens():
    shut = by_plan(OPEN, DAILY, at(21, 21))
    assert (shut.state, shut.because, shut.until) == (ShopState.CLOSED, Because.HOURS, at(22, 11))
    assert shut.told is Told.WAITING
    again = by_plan(shut, DAILY, at(22, 11))
    assert (again.state, again.because, again.until) == (ShopState.OPEN, Because.HOURS, at(22, 21))


def test_nothing_changes_within_a_span():
    assert by_plan(OPEN, DAILY, at(21, 20)) is OPEN


def test_a_desk_that_has_just_started_learns_when_it_ends():
    assert by_plan(ShopStanding(), DAILY, NOON) == ShopStanding(until=at(21, 21))


def test_unknown_hours_close_nothing_and_open_what_earlier_hours_closed():
    assert by_plan(ShopStanding(), UNKNOWN, NIGHT) == ShopStanding()
    assert by_plan(SHUT, UNKNOWN, NIGHT).state is ShopState.OPEN


def test_a_pause_is_left_alone_by_the_hours():
    standing = pause()
    assert by_plan(standing, DAILY, at(21, 23)) is standing
    assert by_plan(standing, DAILY, at(22, 12)) is standing


def test_what_staff_closed_opens_at_the_planned_opening():
    shut = closed(OPEN, DAILY, NOON)
    assert by_plan(shut, DAILY, at(21, 20)) is shut
    assert by_plan(shut, DAILY, at(22, 11)).state is ShopState.OPEN


def test_a_desk_that_was_off_at_the_opening_and_comes_back_at_night_stays_closed():
    later = by_plan(closed(OPEN, DAILY, NOON), DAILY, at(22, 23))
    assert (later.state, later.because, later.until) == (ShopState.CLOSED, Because.HOURS, at(23, 11))


def test_what_staff_closed_without_hours_waits_for_a_person():
    shut = closed(OPEN, UNKNOWN, NOON)
    assert by_plan(shut, UNKNOWN, at(25, 12)) is shut


def test_what_staff_opened_becomes_the_plans_when_the_next_span_begins():
    early = replace(resumed(SHUT, DAILY, NIGHT), told=Told.TAKEN)
    assert by_plan(early, DAILY, at(22, 10)) is early
    begun = by_plan(early, DAILY, at(22, 11))
    assert (begun.because, begun.until, begun.told) == (Because.HOURS, at(22, 21), Told.TAKEN)
    assert by_plan(early, DAILY, at(22, 21)).state is ShopState.CLOSED


# --- a pause's end -------------------------------------------------------------------------------------------


def test_a_pause_that_ends_within_the_hours_opens():
    assert pause_over(pause(at(21, 13)), DAILY, at(21, 13)).because is Because.HOURS


def test_a_pause_that_ends_after_closing_time_closes():
    standing = pause_over(pause(at(21, 22)), DAILY, at(21, 22))
    assert (standing.state, standing.because, standing.told) == (
        ShopState.CLOSED,
        Because.HOURS,
        Told.TAKEN,
    )


def test_a_pause_of_a_shop_that_staff_had_opened_outside_of_its_hours_opens_it_again():
    standing = pause_over(pause(at(21, 23), since=at(21, 22)), DAILY, at(21, 23))
    assert (standing.state, standing.because, standing.until) == (ShopState.OPEN, Because.STAFF, at(22, 21))


@pytest.mark.parametrize(
    ("until", "left_s", "asks"),
    [
        (at(21, 12, 30), 181, False),
        (at(21, 12, 30), 180, True),
        (at(21, 12, 4), 121, False),
        (at(21, 12, 4), 120, True),
        (None, 10, False),
    ],
)
def test_a_pause_asks_three_minutes_before_its_end_and_a_short_one_in_its_second_half(until, left_s, asks):
    assert is_asking(pause(until), left_s) is asks


def test_only_pauses_ask():
    assert not is_asking(OPEN, 10)


# --- until tomorrow ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("hours", "cut", "now", "begins"),
    [
        (UNKNOWN, 0, at(21, 12), at(22, 0)),
        (UNKNOWN, 6, at(21, 12), at(22, 6)),
        (UNKNOWN, 6, at(21, 2), at(21, 6)),
        (UNKNOWN, 6, at(21, 6), at(22, 6)),
        (DAILY, 0, at(21, 12), at(22, 11)),
        (DAILY, 0, at(19, 12), at(21, 11)),
        (NIGHTLY, 0, at(21, 23), at(22, 18)),
        (NIGHTLY, 6, at(22, 1), at(22, 18)),
        (ALWAYS, 6, at(21, 23), at(22, 6)),
        (ALWAYS, 0, at(21, 23), at(22, 0)),
    ],
)
def test_tomorrow_is_the_first_opening_after_the_days_cut(hours, cut, now, begins):
    assert next_business_day(now, cut, hours) == begins
