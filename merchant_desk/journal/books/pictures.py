"""Count what the pictures of a span of days show. It must not know how they are drawn.

Seoul is nine hours before UTC all year, and a business day begins at a full hour: so the hours of UTC, which stand at
the beginning of each moment, are counted, and shared out afterwards.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlite_utils import Database

from merchant_desk.journal.rows import time_text
from merchant_desk.services.books.history_port import Pictures
from merchant_desk.services.business_day import bounds, business_day
from merchant_desk.services.slips.words import SEOUL

from .narrowing import ALL

#: Dishes, and reasons of cancellation, that a picture shows, and how many different ones are counted.
MOST_SOLD, MOST_CODES, MOST_COUNTED = 20, 20, 2_000
_HOURS = """
    SELECT substr(received_at, 1, 13), count(*),
           total(CASE WHEN outcome = 'finished' AND currency = 'KRW' THEN total_minor END),
           total(decided_ms), count(decided_ms), total(late_ms > 0)
    FROM sales WHERE received_at >= ? AND received_at < ? AND +number <= ? GROUP BY 1
"""
_CANCELS = """
    SELECT cancel_code, count(*) AS times FROM sales
    WHERE received_at >= ? AND received_at < ? AND +number <= ? AND outcome IN ('cancelled', 'refused')
    GROUP BY cancel_code ORDER BY times DESC, cancel_code LIMIT ?
"""
_DISHES = """
    SELECT name, total(CAST(quantity AS REAL)) AS pieces,
           total(CASE WHEN currency = 'KRW' THEN amount_minor END)
    FROM sales CROSS JOIN sale_dishes USING (number)
    WHERE received_at >= ? AND received_at < ? AND +sales.number <= ? AND outcome IN ('finished', 'open')
    GROUP BY name ORDER BY pieces DESC, name LIMIT ?
"""


@dataclass(slots=True)
class _Day:
    """What a day comes to."""

    orders: int = 0
    won: int = 0
    decided_ms: float = 0.0
    decided: int = 0
    late: int = 0

    def add(self, orders: int, won: float, decided_ms: float, decided: int, late: float) -> None:
        self.orders += orders
        self.won += int(won)
        self.decided_ms += decided_ms
        self.decided += decided
        self.late += int(late)

    def mean_s(self) -> float | None:
        """Return the mean seconds to a decision, None where none was taken."""
        return self.decided_ms / self.decided / 1_000 if self.decided else None


class Tally:
    """Counts a span over one file after the other: the journal, and the archives of its years. One use.

    Hours and weekdays are those of the clock in Seoul: what comes at one in the night of a Friday is a Saturday's. Won
    are those of orders that were handed over; dishes are those of orders that were not cancelled.
    """

    def __init__(self, first: date, last: date, cut_hour: int = 0) -> None:
        self._first, self._last, self._cut_hour = first, last, cut_hour
        self._by_hour = [0] * 24
        self._by_weekday = [[0] * 24 for _ in range(7)]
        self._days = {first + timedelta(days=place): _Day() for place in range((last - first).days + 1)}
        self._codes: Counter[str] = Counter()
        self._pieces: Counter[str] = Counter()
        self._won: Counter[str] = Counter()

    def add(self, db: Database, most: int = ALL) -> None:
        """Count the sales of a file up to the number ``most``.

        Some hundredths of a second for a busy month, some seconds for a year; belongs on a lane of its own.
        """
        start, end = bounds(self._first, self._last, self._cut_hour)
        span = (time_text(start), time_text(end), most)
        for hour, orders, *sums in db.conn.execute(_HOURS, span):
            at = datetime.fromisoformat(f"{hour}:00+00:00")
            here = at.astimezone(SEOUL)
            self._by_hour[here.hour] += orders
            self._by_weekday[here.weekday()][here.hour] += orders
            self._days[business_day(at, self._cut_hour)].add(orders, *sums)
        self._codes.update(dict(db.conn.execute(_CANCELS, (*span, MOST_COUNTED)).fetchall()))
        for name, pieces, won in db.conn.execute(_DISHES, (*span, MOST_COUNTED)):
            self._pieces[name] += round(pieces)
            self._won[name] += int(won)

    def pictures(self) -> Pictures:
        """Return what was counted."""
        return Pictures(
            self._first,
            self._last,
            tuple(self._by_hour),
            tuple(tuple(hours) for hours in self._by_weekday),
            tuple((day, of.orders, of.won, of.mean_s(), of.late) for day, of in self._days.items()),
            tuple(_most(self._codes, MOST_CODES)),
            tuple((name, pieces, self._won[name]) for name, pieces in _most(self._pieces, MOST_SOLD)),
        )


def _most(counted: Counter[str], most: int) -> Iterable[tuple[str, int]]:
    """Return the greatest, those of the same count by name."""
    return sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))[:most]


def pictures(db: Database, first: date, last: date, cut_hour: int = 0) -> Pictures:
    """Return the pictures of business days of one file, both included; ``cut_hour`` is when a business day begins."""
    tally = Tally(first, last, cut_hour)
    tally.add(db)
    return tally.pictures()
