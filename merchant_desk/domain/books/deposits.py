"""What the bank received, and which batches it was. It must not know files."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Fit(StrEnum):
    """How deposits and batches belong together."""

    EXACT = "exact"
    SPLIT = "split"
    MERGED = "merged"
    LESS_FEE = "less_fee"
    BY_HAND = "by_hand"


@dataclass(frozen=True, slots=True)
class BankRow:
    """One line of a bank statement. ``amount``: received positive, paid negative (won). ``row_id`` is stable.

    The same line of two overlapping files has the same ``row_id``; two equal lines of one file have two.
    """

    row_id: str
    on: date
    amount: int
    balance: int | None = None
    memo: str = ""
    counterpart: str = ""


#: How the id of a batch begins that no platform has stated: a business day as the desk reckons it.
RECKONED = "day:"


def day_batch(day: date) -> str:
    """Return the id of a business day that no statement has."""
    return f"{RECKONED}{day.isoformat()}"


@dataclass(frozen=True, slots=True)
class Due:
    """A batch that waits for its money: ``amount`` in won, ``expected_on`` by the platform or by the shop's cycle.

    Where the platform states nothing of a day, the day itself is the batch (:func:`day_batch`): ``stated`` is False.
    ``first`` and ``last`` are the business days of its orders.
    """

    batch_id: str
    expected_on: date
    amount: int
    stated: bool = True
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """Batches and deposits that belong together; ``difference`` = received - due (0 but for LESS_FEE and BY_HAND)."""

    fit: Fit
    batch_ids: tuple[str, ...]
    row_ids: tuple[str, ...]
    difference: int = 0
