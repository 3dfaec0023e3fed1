"""Spans of days: chosen, typed, moved and said."""

from __future__ import annotations

from datetime import date

import pytest

from merchant_desk.ui.books.spans import (
    Days,
    Period,
    day_words,
    days_of,
    last_month,
    period_of,
    read_day,
    span_words,
)

TODAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-11-20", TODAY),
        (" 2026.11.20 ", TODAY),
        ("2026년 11월 20일", TODAY),
        ("20261120", TODAY),
        ("11/20", TODAY),
        ("1120", TODAY),
        ("11월 20일", TODAY),
        ("12/24", date(2025, 12, 24)),
        ("2028-02-29", date(2028, 2, 29)),
        ("02/29", None),
        ("2026-13-01", None),
        ("2026-11", None),
        ("어제", None),
        ("", None),
        ("0000-01-01", None),
    ],
)
def test_what_is_typed_as_a_day(typed, day):
    assert read_day(typed, TODAY) == day


def test_a_leap_day_of_a_year_before_that_has_none_is_no_day():
    assert read_day("2/29", date(2028, 2, 1)) is None


def test_choices_reach_back_from_today():
    assert days_of(Days.SEVEN, TODAY) == (date(2026, 11, 14), TODAY)
    assert days_of(Days.THIRTY, TODAY) == (date(2026, 10, 22), TODAY)
    assert days_of(Days.ALL, TODAY) == (None, None)


def test_weeks_begin_on_monday_and_months_end_at_their_end():
    assert period_of(Period.WEEK, TODAY) == (date(2026, 11, 16), date(2026, 11, 22))
    assert period_of(Period.MONTH, date(2028, 2, 3)) == (date(2028, 2, 1), date(2028, 2, 29))
    assert last_month(date(2026, 1, 31)) == (date(2025, 12, 1), date(2025, 12, 31))


def test_a_day_is_said_with_its_year_where_that_is_another_one(qapp):
    assert day_words(TODAY, TODAY) == "11월 20일(금)"
    assert day_words(date(2025, 12, 24), TODAY) == "2025년 12월 24일(수)"


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (None, None, "전체"),
        (TODAY, TODAY, "11월 20일(금)"),
        (date(2026, 11, 14), TODAY, "11월 14일(토) – 11월 20일(금)"),
        (TODAY, None, "11월 20일(금)부터"),
        (None, TODAY, "11월 20일(금)까지"),
    ],
)
def test_spans_in_words(qapp, first, last, words):
    assert span_words(first, last, TODAY) == words
