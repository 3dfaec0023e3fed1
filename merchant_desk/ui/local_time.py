"""Times as a Korean shop reads them: Asia/Seoul clocks, ages and countdowns. It must not know orders."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from . import language_words, words

SEOUL = ZoneInfo("Asia/Seoul")


def clock(at: datetime) -> str:
    """Return ``19:04``."""
    return at.astimezone(SEOUL).strftime("%H:%M")


def day_and_clock(at: datetime, now: datetime) -> str:
    """Return ``20:30`` for today, else ``내일 12:00`` or ``11월 25일(수) 12:00`` (days of Asia/Seoul)."""
    local, today = at.astimezone(SEOUL), now.astimezone(SEOUL).date()
    days = (local.date() - today).days
    if days == 0:
        return clock(at)
    if days == 1:
        return words.TOMORROW(clock=clock(at))
    return words.ON_DAY(date=date(at), clock=clock(at))


def date(at: datetime) -> str:
    """Return ``11월 25일(수)``, in English ``Wed 25 Nov``."""
    local = at.astimezone(SEOUL)
    weekday = words.WEEKDAYS().split(" ")[local.weekday()]
    month = language_words.MONTHS().split(" ")[local.month - 1]
    return words.DATE(month=month, day=local.day, weekday=weekday)


def countdown(until: datetime, now: datetime) -> str:
    """Return ``6:41``: minutes and seconds left, ``0:00`` when over, ``1:05:00`` with hours."""
    left_s = max(0, int((until - now).total_seconds()))
    minutes, seconds = divmod(left_s, 60)
    hours, minutes_of_hour = divmod(minutes, 60)
    return f"{hours}:{minutes_of_hour:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def ago(at: datetime, now: datetime) -> str:
    """Return ``2초 전``, ``3분 전``, ``5시간 전``; a time ahead of us reads as now."""
    age_s = max(0, int((now - at).total_seconds()))
    if age_s < 60:
        return words.SECONDS_AGO(seconds=age_s)
    if age_s < 3600:
        return words.MINUTES_AGO(minutes=age_s // 60)
    return words.HOURS_AGO(hours=age_s // 3600)


def exact(at: datetime, now: datetime) -> str:
    """Return ``19:04:12`` for today, else with its day."""
    local = at.astimezone(SEOUL)
    to_the_second = local.strftime("%H:%M:%S")
    if local.date() == now.astimezone(SEOUL).date():
        return to_the_second
    return words.ON_DAY(date=date(at), clock=to_the_second)
