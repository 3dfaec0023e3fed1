"""Counts for how long a decision that left without an answer may still take effect. It must not know which way it went.

A 202 means "accepted for processing" (RFC 9110 15.3.3), and what a platform has received it may work through later:
only a read that left after this time proves that a decision did not arrive.
"""

from __future__ import annotations

from .ports import Clock

#: How long a platform may take for what it has received (seconds).
SETTLES_IN_S = 10.0
#: An answer may tell of the moment of its question, which lies back at most this long (seconds).
KEPT_S = 3_600.0


class Settling:
    """Main thread; owned by the counter. In memory and on the monotonic clock: a run that begins counts afresh."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._ends_s: dict[str, float] = {}

    def begin(self, job_id: str) -> None:
        """Count from now; those that no read under way can be about any more are forgotten."""
        now_s = self._clock.monotonic_s()
        self._ends_s = {other: end_s for other, end_s in self._ends_s.items() if end_s > now_s - KEPT_S}
        self._ends_s[job_id] = now_s + SETTLES_IN_S

    def left_s(self, job_id: str, at_s: float | None = None) -> float:
        """Return for how many seconds the decision may still take effect at ``at_s`` (monotonic; None: now)."""
        at_s = self._clock.monotonic_s() if at_s is None else at_s
        return max(0.0, self._ends_s.get(job_id, at_s) - at_s)
