"""What the page of the opening check may ask of the desk. Main thread only; answers come later."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from .opening_check import CheckRow, Verdict


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One check; frozen. ``at`` is when it ended (aware UTC); ``rows`` stand in the order of the page."""

    at: datetime
    rows: tuple[CheckRow, ...]

    @property
    def is_fit(self) -> bool:
        """Tell whether the desk can do its work: nothing is wrong that must be mended first."""
        return all(row.verdict is not Verdict.BAD for row in self.rows)


class CheckRoom(Protocol):
    """The opening check: bell through the real output, computer, platform, printers, and an order where it may be."""

    def result(self) -> CheckResult | None:
        """Return the newest check of this run, None before the first."""

    def running(self) -> str:
        """Return what is being looked at now (a few words), empty while no check is under way."""

    def run(self, done: Callable[[CheckResult], None]) -> None:
        """Check everything; a check under way is joined. ``done`` is called once, on the main thread."""

    def print(self) -> None:
        """Print the newest check as 개점 점검표; raises DecisionRefused where there is no printer or no check."""
