"""The customers who order by themselves, so many a minute; it must not know what they order."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass, field
from time import monotonic

from .marketplace import Marketplace
from .ticket import PlatformFull
from .wishes import Wish, WishError

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class Customers:
    """Places orders at an even pace while the shop is open. ``work`` is the body of one thread, owned by the platform.

    ``per_minute`` and ``limit`` (how many in all, None: no end) may be changed at any time; call ``wake`` then.
    """

    market: Marketplace
    per_minute: float
    limit: int | None
    stopping: threading.Event
    placed: int = 0
    _changed: threading.Event = field(default_factory=threading.Event)

    def wake(self) -> None:
        """Let the thread look at its settings again."""
        self._changed.set()

    def work(self) -> None:
        """Place orders until the platform stops."""
        next_at = monotonic()
        while not self.stopping.is_set():
            done = self.limit is not None and self.placed >= self.limit
            pause_s = 60 / self.per_minute if self.per_minute > 0 and not done else None
            if pause_s is None:
                self._changed.wait()
                self._changed.clear()
                next_at = monotonic()
                continue
            wait_s = next_at - monotonic()
            if wait_s > 0 and self._changed.wait(wait_s):
                self._changed.clear()
                continue
            # A slow moment is caught up with, a sleeping machine is not: no flood after a nap.
            next_at = max(next_at, monotonic() - 5) + pause_s
            if not self.market.front.takes_orders:
                continue
            try:
                self.market.place(Wish())
            except (PlatformFull, WishError) as nothing:
                _log.warning("no order placed: %s", nothing)
            self.placed += 1
