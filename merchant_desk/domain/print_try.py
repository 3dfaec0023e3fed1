"""One try to print a slip, for the ledger: when, where, and what the printer answered. No personal data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from .job import JobState


@dataclass(frozen=True, slots=True)
class PrintTry:
    """One row of the print ledger; frozen. Times are aware UTC.

    ``number`` counts the tries of a job from 1. ``outcome`` is what the try ended with: ``done``, ``sent``,
    ``unknown``, or ``waiting`` where nothing was taken and another try follows. ``answer`` is what the printer
    answered, or a sentence about why it did not.
    """

    job_id: str
    order_id: str
    number: int
    printer: str
    began_at: datetime
    ended_at: datetime
    outcome: JobState
    answer: str = ""
