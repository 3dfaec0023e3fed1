"""The shop's business day: a day of Asia/Seoul, cut at the shop's own hour. It must not know what is counted."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from .slips.words import SEOUL


def business_day(at: datetime, cut_hour: int = 0) -> date:
    """Return the business day of an aware time; ``cut_hour`` (0-23) is when a new day begins."""
    return (at.astimezone(SEOUL) - timedelta(hours=cut_hour)).date()


def bounds(first: date, last: date, cut_hour: int = 0) -> tuple[datetime, datetime]:
    """Return the beginning of ``first`` and the end of ``last`` (exclusive), aware UTC."""
    start = datetime.combine(first, time(cut_hour), SEOUL)
    end = datetime.combine(last, time(cut_hour), SEOUL) + timedelta(days=1)
    return start.astimezone(UTC), end.astimezone(UTC)
