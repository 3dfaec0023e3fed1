"""When the shop is open by its own plan. It must not know whether it is open in fact (:mod:`.shop_standing`)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from itertools import pairwise

#: Korea's time; it has had no summer time since 1988.
SEOUL = timezone(timedelta(hours=9))
DAY_MIN = 24 * 60
#: A span may reach into the next day, up to noon: 18:00-02:00.
LATEST_END_MIN = 36 * 60
_WEEK = 7
_SPAN = re.compile(r"(\d\d?):([0-5]\d)\s*[-~]\s*(\d\d?):([0-5]\d)")

#: A full hour without its minutes, perhaps with the Korean word for the hour behind it.
_FULL_HOUR = re.compile(r"(?<![\d:])(\d\d?)\s*\uC2DC?(?![\d:])")


@dataclass(frozen=True, slots=True)
class Span:
    """Open from ``begins_min`` to ``ends_min`` (minutes since the weekday's midnight; the end may be next day's)."""

    begins_min: int
    ends_min: int

    @classmethod
    def read(cls, text: str) -> Span | None:
        """Return the span of ``17:00-02:00`` (an end before the beginning is next day's), None where it is none."""
        found = _SPAN.fullmatch(text.strip())
        if found is None:
            return None
        begins, ends = (int(found[at]) * 60 + int(found[at + 1]) for at in (1, 3))
        if begins >= DAY_MIN or ends > DAY_MIN:
            return None
        ends += DAY_MIN if ends <= begins else 0
        return cls(begins, ends) if ends <= LATEST_END_MIN else None

    @classmethod
    def read_typed(cls, text: str) -> Span | None:
        """Return the span of what a person types, full hours without their minutes too: ``11-21``, ``11시~21시``."""
        return cls.read(_FULL_HOUR.sub(r"\1:00", text))

    def text(self) -> str:
        """Return what :meth:`read` reads back."""
        return f"{clock_text(self.begins_min)}-{clock_text(self.ends_min % DAY_MIN)}"


def clock_text(minutes: int) -> str:
    """Return ``09:30`` for 570."""
    return f"{minutes // 60:02}:{minutes % 60:02}"


def are_apart(spans: Sequence[Span]) -> bool:
    """Tell whether the spans of a day stand in order and do not overlap."""
    return all(before.ends_min <= after.begins_min for before, after in pairwise(spans))


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """The week's plan: for each weekday, Monday first, its spans in order, none where the shop rests.

    Empty ``days`` mean that nobody has told the hours: then the shop counts as open whenever the desk runs.
    """

    days: tuple[tuple[Span, ...], ...] = ()

    @property
    def is_known(self) -> bool:
        """Tell whether somebody has told the hours."""
        return any(self.days)

    def is_open(self, now: datetime) -> bool:
        """Tell whether ``now`` (aware) lies within the plan; unknown hours are always open."""
        return not self.is_known or self.span_at(now) is not None

    def span_at(self, now: datetime) -> tuple[datetime, datetime] | None:
        """Return beginning and end (aware UTC) of the span that ``now`` lies in, None outside or where unknown."""
        return next(((begins, ends) for begins, ends in self._spans(now) if begins <= now < ends), None)

    def next_opening(self, now: datetime) -> datetime | None:
        """Return when the next span begins after ``now`` (aware UTC), None where unknown."""
        return min((begins for begins, _ in self._spans(now) if begins > now), default=None)

    def _spans(self, now: datetime) -> Iterator[tuple[datetime, datetime]]:
        """Return the spans from yesterday to this day in a week."""
        if not self.is_known:
            return
        today = now.astimezone(SEOUL).date()
        for away in range(-1, _WEEK + 1):
            day = today + timedelta(days=away)
            for span in self.days[day.weekday()]:
                yield _at(day, span.begins_min), _at(day, span.ends_min)


def _at(day: date, minutes: int) -> datetime:
    return (datetime.combine(day, time(), SEOUL) + timedelta(minutes=minutes)).astimezone(UTC)
