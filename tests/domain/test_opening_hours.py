"""When the shop is open by its plan: pauses in the afternoon, nights, days of rest."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from merchant_desk.domain.opening_hours import (
    LATEST_END_MIN,
    SEOUL,
    OpeningHours,
    Span,
    are_apart,
    clock_text,
)

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
    assert WEEK.next_opening(at(1, "17:00")) == at(5, "18:00"), (
        "who closes with the opening opens with the next"
    )


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


@given(st.integers(0, 1439), st.integers(0, 1440))
def test_what_is_written_is_read_back(begins, ends):
    text = f"{clock_text(begins)}-{clock_text(ends)}"
    span = Span.read(text)
    if span is not None:
        assert Span.read(span.text()) == span
        assert 0 <= span.begins_min < span.ends_min <= LATEST_END_MIN
        assert span.ends_min % 1440 == ends % 1440
    else:
        assert ends <= begins
        assert ends > LATEST_END_MIN - 1440


@pytest.mark.parametrize("text", ["", "10-22", "24:00-02:00", "10:00-24:01", "18:00-13:00", "10:60-12:00"])
def test_what_is_no_span_is_none(text):
    assert Span.read(text) is None


def test_a_person_may_write_it_as_is_usual():
    assert Span.read(" 9:30 ~ 21:00 ") == Span(570, 1260)


@pytest.mark.parametrize("text", ["11-21", "11~21시", "11시 ~ 21시", " 11 - 21:00 ", "11:00-21:00"])
def test_full_hours_are_typed_without_their_minutes(text):
    assert Span.read_typed(text) == Span(660, 1260)


@pytest.mark.parametrize("text", ["11", "11-", "110-21", "11:0-21", "25-26", "11시"])
def test_what_is_no_span_is_none_however_it_is_typed(text):
    assert Span.read_typed(text) is None


def test_spans_of_a_day_are_apart_or_not():
    assert are_apart((Span(600, 870), Span(870, 1320)))
    assert not are_apart((Span(600, 871), Span(870, 1320)))
