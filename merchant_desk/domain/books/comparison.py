"""Where a statement and the shop's own log differ, and the likely cause. It must not know how that is shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .rates import Rate
from .settlement import Line


class Cause(StrEnum):
    """Why expected and stated differ, as far as the figures tell."""

    NOT_STATED = "not_stated"
    NOT_KNOWN_HERE = "not_known_here"
    OTHER_AMOUNT = "other_amount"
    PART_MISSING = "part_missing"
    OTHER_RATE = "other_rate"
    ROUNDING = "rounding"
    CANCELLED_AFTER_PAYMENT = "cancelled_after_payment"
    TIP = "tip"
    TWICE_STATED = "twice_stated"
    UNREADABLE_HERE = "unreadable_here"
    UNEXPLAINED = "unexplained"


@dataclass(frozen=True, slots=True)
class Difference:
    """One order's difference: ``stated`` - ``expected`` (minor units) on ``line`` (None: the whole order).

    ``part`` names the dish or option whose price is the difference, ``rate`` the rate that the statement used and
    ``rule_rate`` the one of the rule, where the cause says so.
    """

    day: date
    order_id: str
    display_id: str
    line: Line | None
    expected: int
    stated: int
    cause: Cause
    part: str = ""
    rate: Rate | None = None
    rule_rate: Rate | None = None

    @property
    def amount(self) -> int:
        """Return by how much the statement is more (positive) or less."""
        return self.stated - self.expected
