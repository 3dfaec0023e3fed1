"""When something ends by itself, whatever somebody does to the computer's clock. It must not know what ends."""

from __future__ import annotations

from datetime import datetime, timedelta

from .link import Link
from .ports import Clock


class Term:
    """Main thread; one for each pause and each thing that is sold out for a time.

    The end is a time of the platform's clock. While the desk's clock can be believed (``Link.knows_time``) it counts;
    in between the seconds count that were left when it could be believed last. So a clock that is set forward ends
    nothing early, one that is set back keeps nothing for hours, and a computer that slept past the end is right with
    the first answer that it gets: before that it could not tell the platform anything anyway.

    An end that was said while the clock could not be believed means its seconds: it is moved to the right time
    (``look`` returns True) once that is known. ``length`` belongs to an end of an earlier run: more than the whole
    length cannot be left of it, and one that seems to be over is over only when the time is known.
    """

    def __init__(self, until: datetime, clock: Clock, link: Link, *, length: timedelta | None = None) -> None:
        self._clock = clock
        self._link = link
        self.until = until
        left_s = (until - clock.now()).total_seconds()
        if length is not None:
            left_s = min(left_s, length.total_seconds()) if left_s > 0 else float("inf")
        self._ends_s = clock.monotonic_s() + left_s
        self._is_by_platform = length is not None or link.knows_time

    def look(self) -> bool:
        """Follow the clock; tell whether ``until`` had to be moved."""
        if not self._link.knows_time:
            return False
        now, now_s = self._clock.now(), self._clock.monotonic_s()
        if self._is_by_platform:
            self._ends_s = now_s + (self.until - now).total_seconds()
            return False
        self._is_by_platform = True
        moved = now + timedelta(seconds=self._ends_s - now_s)
        is_same = abs((moved - self.until).total_seconds()) < 1.0
        self.until = self.until if is_same else moved
        return not is_same

    @property
    def left_s(self) -> float:
        """Return the seconds until the end, zero or less after it."""
        return self._ends_s - self._clock.monotonic_s()
