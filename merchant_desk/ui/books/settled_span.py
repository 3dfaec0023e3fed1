"""The span that is settled: a business day, a week from Monday, a month; and how it is called. Pure, no widgets."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from merchant_desk.ui import language_words
from merchant_desk.ui import words as window_words

from . import settlement_words as words


class Length(StrEnum):
    """How long a span is."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Span:
    """The day, week or month around ``day``; frozen."""

    length: Length
    day: date

    @property
    def first(self) -> date:
        """Return the first day."""
        match self.length:
            case Length.DAY:
                return self.day
            case Length.WEEK:
                return self.day - timedelta(days=self.day.weekday())
            case Length.MONTH:
                return self.day.replace(day=1)

    @property
    def last(self) -> date:
        """Return the last day, which may be ahead."""
        match self.length:
            case Length.DAY:
                return self.day
            case Length.WEEK:
                return self.first + timedelta(days=6)
            case Length.MONTH:
                return self.day.replace(day=monthrange(self.day.year, self.day.month)[1])

    def days_in(self) -> tuple[date, ...]:
        """Return every day from the first to the last."""
        return tuple(self.first + timedelta(days=n) for n in range((self.last - self.first).days + 1))

    def moved(self, steps: int) -> Span:
        """Return the span before (-1) or after (1)."""
        return replace(self, day=(self.last if steps > 0 else self.first) + timedelta(days=steps))

    def title(self) -> str:
        """Return ``금요일 정산``, ``한 주 정산``, ``11월 정산``."""
        match self.length:
            case Length.DAY:
                return words.DAY_TITLE(weekday=words.WEEKDAYS().split(" ")[self.day.weekday()])
            case Length.WEEK:
                return words.WEEK_TITLE()
            case Length.MONTH:
                return words.MONTH_TITLE(month=month_name(self.day))

    def days(self, today: date) -> str:
        """Return which days they are: ``11월 20일``, ``11월 16일 – 11월 22일``."""
        if self.length is not Length.DAY:
            return words.FROM_TO(first=short_day(self.first, today), last=short_day(self.last, today))
        told = short_day(self.day, today)
        if self.day == today:
            return words.TODAY(day=told)
        return words.YESTERDAY(day=told) if self.day == today - timedelta(days=1) else told


def month_name(day: date) -> str:
    """Return what a day's month is called."""
    return language_words.MONTHS().split(" ")[day.month - 1]


def short_day(day: date, today: date) -> str:
    """Return ``11월 20일``, with its year where it is another one than today's."""
    said = words.SHORT_DAY if day.year == today.year else words.YEAR_DAY
    return said(year=day.year, month=month_name(day), day=day.day)


def day_name(day: date) -> str:
    """Return ``11월 24일(화)``."""
    weekday = window_words.WEEKDAYS().split(" ")[day.weekday()]
    return window_words.DATE(month=month_name(day), day=day.day, weekday=weekday)
