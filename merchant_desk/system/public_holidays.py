"""On which days Korean banks are closed besides weekends. It must not know what is due then.

The library brings its data with it; nothing is asked of the network. Loading takes a tenth of a second.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

#: Years outside of these have no holidays here: the library's rules reach no further, and no shop's money either.
FIRST_YEAR, LAST_YEAR = 1948, 2099


def load_holidays() -> Callable[[date], str]:
    """Return what names the holiday of a day, empty for a plain one; call it on a lane, what it returns anywhere.

    Substitute holidays, elections and 1 May (no public holiday, but banks are closed) are in it. Each year is reckoned
    once, when it is first asked for, and then kept.
    """
    import holidays  # heavy, and not needed before the books are opened

    years: dict[int, dict[date, str]] = {}

    def name_of(day: date) -> str:
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            return ""
        if day.year not in years:
            found = holidays.country_holidays(
                "KR", years=day.year, language="ko", categories=("public", "bank")
            )
            years[day.year] = {
                holiday: str(name) for holiday, name in found.items() if holiday.year == day.year
            }
        return years[day.year].get(day, "")

    return name_of
