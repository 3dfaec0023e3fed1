"""What a business day came to: the figures of the daily close. It must not know where they are counted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from merchant_desk.domain.money import Money

from .black_box.page import DayRoot


@dataclass(frozen=True, slots=True)
class DayFigures:
    """One business day (Asia/Seoul, cut at the shop's own hour), counted from the journal; frozen.

    Orders belong to the day in which this desk got them. ``finished`` + ``open`` + ``cancelled`` + ``refused`` are
    all of them: handed over or concluded; still under way; cancelled after they had been accepted; over without ever
    having been accepted (refused here, withdrawn by the customer, or too late).

    ``sales``: totals of the orders that are finished or open and accepted, ``finished_sales`` those of the finished
    alone, ``cancelled_sales`` those of the cancelled ones; all without the amounts that could not be read or are of
    another currency (``unread`` counts such orders).
    ``mean_decision_s``: seconds from an order's arrival here to a person's or the rule's first decision, None where
    nothing was decided. ``asking_slips``: slips of the day of which nobody has said yet whether they came out.
    ``gaps`` and ``gap_s``: how often the platform could not be reached, and for how many seconds in all.
    ``silent``: how often something should have rung and no sound came out. ``root``: the day's last value in the
    chain of the black box; None where the day has no line.
    """

    day: date
    is_over: bool
    finished: int = 0
    open: int = 0
    cancelled: int = 0
    refused: int = 0
    sales: Money = Money(0)
    cancelled_sales: Money = Money(0)
    finished_sales: Money = Money(0)
    unread: int = 0
    mean_decision_s: float | None = None
    asking_slips: int = 0
    gaps: int = 0
    gap_s: float = 0.0
    silent: int = 0
    root: DayRoot | None = None

    @property
    def orders(self) -> int:
        """Return how many orders the day had."""
        return self.finished + self.open + self.cancelled + self.refused
