"""When the shop is open by its plan: pauses in the afternoon, nights, days of rest."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from merchant_desk.domain.opening_hours import SEOUL, OpeningHours, Span

#: Monday with a pause, Friday into the night, all else closed.
WEEK = OpeningHours(
    ((Span(600, 870), Span(1020, 1320)), (), (), (), (Span(1080, 1560),), (), ()),
)


def at(day: int, clock: str) -> datetime:
    """A time of the week that begins with Monday, 2026-11-23, in Seoul."""
    hour, minute = clock.split(":")
    return datetime(2026, 11, 22 + day, int(hour), int(minute), tzinfo=SEOUL).astimezone(UTC)


def test_the_pause_of_the_afternoon_is_closed():
    assert WEEK.span_at(at(1, "14:29")) == (at(1, "10:00"), at(1, "14:30"))
    assert WEEK.span_at(at(1, "14:30")) is None
    assert WEEK.next_opening(at(1, "14:30")) == at(1, "17:00")


def test_a_night_belongs_to_the_day_before():
    assert WEEK.is_open(at(6, "01:59"))
    assert not WEEK.is_open(at(6, "02:00"))
    assert WEEK.next_opening(at(6, "02:00")) == at(8, "10:00")


def test_hours_that_nobody_told_are_always_open():
    assert OpeningHours().is_open(at(3, "04:00"))
    assert OpeningHours().span_at(at(3, "04:00")) is None
    assert OpeningHours().next_opening(at(3, "04:00")) is None


@given(st.integers(0, 7 * 24 * 60))
def test_the_next_opening_is_the_first_moment_that_is_open(minute):
    now = at(1, "00:00") + timedelta(minutes=minute)
    opening = WEEK.next_opening(now)
    assert opening is not None
    assert WEEK.is_open(opening)
    assert not WEEK.is_open(opening - timedelta(seconds=1))
    assert opening > now
