"""Spans of business days as they are chosen, typed and said. Pure; it must not know widgets or what is counted."""

from __future__ import annotations

import re
from datetime import date, timedelta
from enum import StrEnum

from merchant_desk.ui import language_words, words

from . import history_words as texts

_PARTS = re.compile(r"(?:(\d{4})\D+)?(\d{1,2})\D+(\d{1,2})\D*")
_WHOLE = re.compile(r"(\d{4})(\d{2})(\d{2})")
_SHORT = re.compile(r"(\d{2})(\d{2})")


class Days(StrEnum):
    """Which days are looked through; OWN is what a person typed."""

    ALL = "all"
    TODAY = "today"
    YESTERDAY = "yesterday"
    SEVEN = "seven"
    THIRTY = "thirty"
    OWN = "own"


class Period(StrEnum):
    """What the pictures show at once; a week begins on Monday, OWN is what a person typed."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    OWN = "own"


def days_of(choice: Days, today: date) -> tuple[date | None, date | None]:
    """Return the first and the last day of a choice, both included; None, None for all days (and for OWN)."""
    if choice is Days.TODAY:
        return today, today
    if choice is Days.YESTERDAY:
        return today - timedelta(days=1), today - timedelta(days=1)
    if choice is Days.SEVEN:
        return today - timedelta(days=6), today
    if choice is Days.THIRTY:
        return today - timedelta(days=29), today
    return None, None


def period_of(period: Period, day: date) -> tuple[date, date]:
    """Return the first and the last day of the period in which ``day`` is; of OWN the day alone."""
    if period is Period.WEEK:
        first = day - timedelta(days=day.weekday())
        return first, first + timedelta(days=6)
    if period is Period.MONTH:
        return month_of(day)
    return day, day


def month_of(day: date) -> tuple[date, date]:
    """Return the first and the last day of a day's month."""
    return day.replace(day=1), (day.replace(day=1) + timedelta(days=32)).replace(day=1) - timedelta(days=1)


def last_month(today: date) -> tuple[date, date]:
    """Return the first and the last day of the month before a day's."""
    return month_of(today.replace(day=1) - timedelta(days=1))


def read_day(text: str, today: date) -> date | None:
    """Return the day that is typed: ``2026-11-20``, ``11/20``, ``20261120``, ``1120``; None where it is none.

    Without a year it is the last such day that is not ahead of ``today``.
    """
    typed = text.strip()
    found = _PARTS.fullmatch(typed) or _WHOLE.fullmatch(typed)
    if found is not None:
        year, month, day = found.groups()
    elif (short := _SHORT.fullmatch(typed)) is not None:
        year, (month, day) = None, short.groups()
    else:
        return None
    try:
        read = date(int(year) if year else today.year, int(month), int(day))
        return read.replace(year=read.year - 1) if not year and read > today else read
    except ValueError:
        return None


def typed_day(day: date) -> str:
    """Return a day as it stands in a field: ``2026-11-20``."""
    return day.isoformat()


def month_names() -> list[str]:
    """Return what the months are called, January first."""
    return language_words.MONTHS().split(" ")


def weekdays() -> list[str]:
    """Return the names of the weekdays, Monday first."""
    return words.WEEKDAYS().split(" ")


def day_words(day: date, today: date) -> str:
    """Return ``11월 20일(금)``, with its year where that is not today's."""
    said = words.DATE(month=month_names()[day.month - 1], day=day.day, weekday=weekdays()[day.weekday()])
    return said if day.year == today.year else texts.YEAR_DAY(year=day.year, day=said)


def span_words(first: date | None, last: date | None, today: date) -> str:
    """Return ``11월 20일(금)``, ``11월 14일(토) – 11월 20일(금)``, ``… 부터``, ``… 까지`` or the words for all days."""
    if first is None and last is None:
        return texts.DAYS_ALL()
    if first is None or last is None:
        said = day_words(first or last or today, today)
        return texts.SINCE(day=said) if first is not None else texts.UNTIL(day=said)
    if first == last:
        return day_words(first, today)
    return texts.SPAN(first=day_words(first, today), last=day_words(last, today))
