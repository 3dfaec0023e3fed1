"""Money comes on working days only, and the count always ends."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from merchant_desk.domain.books.working_days import LONGEST_DAYS, payout_day

FRIDAY = date(2026, 11, 20)
CHUSEOK = {date(2026, 9, 24), date(2026, 9, 25), date(2026, 9, 26)}


def never(day):
    return False


@pytest.mark.parametrize(
    ("day", "days", "expected"),
    [
        (FRIDAY, 0, FRIDAY),
        (FRIDAY, 1, date(2026, 11, 23)),
        (FRIDAY, 2, date(2026, 11, 24)),
        (date(2026, 11, 21), 0, date(2026, 11, 23)),
        (date(2026, 11, 22), 1, date(2026, 11, 23)),
        (date(2026, 9, 23), 1, date(2026, 9, 28)),
        (date(2026, 9, 25), 0, date(2026, 9, 28)),
        (date(2026, 9, 22), 5, date(2026, 10, 1)),
    ],
)
def test_weekends_and_closed_days_are_left_out(day, days, expected):
    assert payout_day(day, days, CHUSEOK.__contains__) == expected


@given(
    st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(1, 40), st.sets(st.integers(1, 60), max_size=20)
)
def test_just_so_many_working_days_lie_between(day, days, closed):
    free = {day + timedelta(days=one) for one in closed}
    found = payout_day(day, days, free.__contains__)
    between = [day + timedelta(days=one) for one in range(1, (found - day).days + 1)]
    working = [one for one in between if one.weekday() < 5 and one not in free]
    assert len(working) == days
    assert working[-1] == found


def test_the_count_ends_where_no_bank_ever_opens_or_the_calendar_ends():
    assert payout_day(FRIDAY, 1, lambda day: True) == FRIDAY + timedelta(days=800)
    assert payout_day(date(9999, 12, 30), 5, never) == date.max
    assert payout_day(date.max, 1, never) == date.max
    assert (payout_day(FRIDAY, LONGEST_DAYS, never) - FRIDAY).days == 514


@pytest.mark.parametrize("days", [-1, LONGEST_DAYS + 1])
def test_a_cycle_that_nobody_has_is_refused(days):
    with pytest.raises(ValueError, match="working days"):
        payout_day(FRIDAY, days, never)
