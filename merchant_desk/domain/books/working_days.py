"""On which day money arrives that is due some working days later. It must not know which days banks are closed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

#: Nobody's cycle is longer.
LONGEST_DAYS = 366
#: So many days are looked at: enough for the longest cycle with every holiday in it.
_MOST_LOOKED_AT = 800
_SATURDAY = 5


def payout_day(day: date, days: int, is_free: Callable[[date], bool]) -> date:
    """Return the ``days``-th working day after ``day``; ``is_free`` names closed days besides weekends.

    With no days it is ``day`` itself, or the next working day where that one is free. Where ``is_free`` leaves too few
    days to work, or the calendar ends, the last day that was looked at is returned. Raises ValueError for days below 0
    or above LONGEST_DAYS.
    """
    if not 0 <= days <= LONGEST_DAYS:
        raise ValueError(f"{days} is no number of working days")

    def is_working(one: date) -> bool:
        return one.weekday() < _SATURDAY and not is_free(one)

    found, left = day, days
    if days == 0 and not is_working(day):
        left = 1
    for _ in range(min(_MOST_LOOKED_AT, (date.max - day).days)):
        if left == 0:
            break
        found += timedelta(days=1)
        left -= is_working(found)
    return found
