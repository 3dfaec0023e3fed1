"""Rates and the one rule by which a part of an amount is rounded. It must not know which platform takes which rate."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

#: A rate counts millionths: 0.92 % is 9,200.
WHOLE = 1_000_000
_PERCENT = re.compile(r"([0-9]{1,3})(?:\.([0-9]{1,4})0*)?")
#: How finely a rate is looked for, in millionths: whole percents, tenths, hundredths. No finer one is published.
_STEPS = (10_000, 1_000, 100)


@dataclass(frozen=True, slots=True, order=True)
class Rate:
    """A part of an amount in millionths (``ppm``), exact."""

    ppm: int

    @classmethod
    def of_percent(cls, text: str) -> Rate:
        """Return the rate of ``"0.92"`` percent; raises ValueError for anything but 0-100 with four decimals."""
        found = _PERCENT.fullmatch(text)
        ppm = int(found[1]) * 10_000 + int((found[2] or "").ljust(4, "0")) if found else WHOLE + 1
        if ppm > WHOLE:
            raise ValueError(f"{text!r} is no percentage")
        return cls(ppm)

    def __str__(self) -> str:
        """Return it as people write it: ``0.92 %``, ``7.8 %``, ``10 %``."""
        return f"{(Decimal(self.ppm) / 10_000).normalize():f} %"


def part_of(amount: int, rate: Rate) -> int:
    """Return the part of ``amount`` (minor units), rounded to whole units, half away from zero.

    The one rounding rule of the books: each line of each order is rounded once, and every sum adds rounded lines,
    so that the parts of a day are its whole. No published rule of the platform is known; a statement that rounds
    otherwise differs by one won a line, which is told as rounding.
    """
    whole, rest = divmod(abs(amount) * rate.ppm, WHOLE)
    rounded = whole + (2 * rest >= WHOLE)
    return rounded if amount >= 0 else -rounded


def rate_taken(amount: int, part: int) -> Rate | None:
    """Return the rate of which ``part`` is the rounded part of ``amount``: the roundest one, None where there is none.

    Whole percents go before tenths, tenths before hundredths. The smaller the amount, the more rates fit.
    """
    for step in _STEPS if amount else ():
        # The nearest multiple of the step; no other one of it can be nearer to what was rounded.
        rate = Rate(max(0, (2 * part * WHOLE // amount + step) // (2 * step)) * step)
        if rate.ppm <= WHOLE and part_of(amount, rate) == part:
            return rate
    return None


def shares_of(amount: int, weights: Sequence[int]) -> tuple[int, ...]:
    """Split ``amount`` by weights so that the parts sum to it exactly; the largest rests are rounded up first.

    Raises ValueError for weights that are negative or all zero.
    """
    total = sum(weights)
    if total <= 0 or min(weights) < 0:
        raise ValueError("weights are not negative and not all zero")
    sign = 1 if amount >= 0 else -1
    divided = [divmod(abs(amount) * weight, total) for weight in weights]
    parts = [whole for whole, _ in divided]
    left = abs(amount) - sum(parts)
    for place in sorted(range(len(weights)), key=lambda place: -divided[place][1])[:left]:
        parts[place] += 1
    return tuple(sign * part for part in parts)
