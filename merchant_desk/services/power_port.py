"""What the desk needs to keep the computer awake and to know whether it may fall asleep. No implementation here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class SleepSettings:
    """Whether the system falls asleep when nobody touches it, on mains power.

    ``sleeps_after_min``: after so many minutes, 0 never, None where the system does not tell. ``sentence`` says it.
    """

    sleeps_after_min: int | None
    sentence: str


class Power(Protocol):
    """Keeps the computer awake. Every call may block and belongs on the lane ``power``; none raises."""

    def hold(self) -> str:
        """Keep it awake from now on, or make sure that it still is kept; returns "" or why not, as a sentence."""

    def release(self) -> None:
        """Let it sleep again; nothing to do where it is not kept."""
