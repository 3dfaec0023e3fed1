"""What the page of the opening check may ask of the desk. Main thread only; answers come later."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from .facts import SleepFacts
from .rows import CheckRow, Verdict


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One check; frozen. ``at`` is when it ended (aware UTC); ``rows`` stand in the order of the page."""

    at: datetime
    rows: tuple[CheckRow, ...]

    @property
    def is_fit(self) -> bool:
        """Tell whether the desk can do its work: nothing is wrong that must be mended first."""
        return all(row.verdict is not Verdict.BAD for row in self.rows)

    def count(self, verdict: Verdict) -> int:
        """Return how many rows came to this."""
        return sum(row.verdict is verdict for row in self.rows)


@dataclass(frozen=True, slots=True)
class House:
    """What the quiet page shows of the computer; frozen. None where nobody has told yet.

    ``backed_up_at``: when the newest backup was made (aware UTC).
    """

    sleep: SleepFacts | None = None
    backed_up_at: datetime | None = None


class CheckRoom(Protocol):
    """The opening check: bell through the real output, computer, platform, printers, and an order where it may be."""

    def result(self) -> CheckResult | None:
        """Return the newest check of this run, None before the first."""

    def running(self) -> str:
        """Return the key of the row that is being looked at (``check_rows.RowKey``), empty while none is under way."""

    def run(self, done: Callable[[CheckResult], None]) -> None:
        """Check everything; a check under way is joined. ``done`` is called once, on the main thread."""

    def print(self) -> None:
        """Print the newest check as 개점 점검표; raises DecisionRefused where there is no printer or no check."""

    def house(self) -> House:
        """Return what the computer told last of its sleep and of the backups; asked anew each minute."""
