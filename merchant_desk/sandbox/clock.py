"""The platform's time, real or handed in by a test; it must not know what is timed."""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Anything that tells the time."""

    def now(self) -> datetime:
        """Return aware UTC."""


class SystemClock:
    """The machine's own time. Any thread."""

    def now(self) -> datetime:
        """Return aware UTC."""
        return datetime.now(UTC)


class Agenda:
    """What happens by itself later. Owned by the marketplace and used under its lock.

    Nothing runs on a thread of its own: whoever looks at the platform first lets happen what was due. To the
    outside that is the same, and a test moves the clock instead of waiting.
    """

    def __init__(self) -> None:
        self._entries: list[tuple[datetime, int, Callable[[], None]]] = []
        self._order = itertools.count()

    def at(self, moment: datetime, what: Callable[[], None]) -> None:
        """Let ``what`` happen at ``moment``, unless it finds that it no longer fits."""
        heapq.heappush(self._entries, (moment, next(self._order), what))

    def after(self, now: datetime, seconds: float, what: Callable[[], None]) -> None:
        """Let ``what`` happen ``seconds`` after ``now``."""
        self.at(now + timedelta(seconds=seconds), what)

    def run(self, now: datetime) -> None:
        """Let everything happen that is due by ``now``, oldest first."""
        while self._entries and self._entries[0][0] <= now:
            heapq.heappop(self._entries)[2]()
