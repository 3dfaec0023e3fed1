"""The computer's clocks. It must not know what the time is used for."""

from __future__ import annotations

import time
from datetime import UTC, datetime


class SystemClock:
    """The port ``Clock`` on this computer. Any thread."""

    def now(self) -> datetime:
        """Return the current time, aware UTC; it may jump."""
        return datetime.now(UTC)

    def monotonic_s(self) -> float:
        """Return seconds that never run backwards."""
        return time.monotonic()
