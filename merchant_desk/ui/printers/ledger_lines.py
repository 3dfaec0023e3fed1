"""What the print ledger says, line by line, from the tries. Pure; it must not know widgets or where tries are kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from merchant_desk.domain.job import HOUSE, Job, JobState
from merchant_desk.domain.print_try import PrintTry
from merchant_desk.domain.record import OrderRecord
from merchant_desk.ui import telling, words
from merchant_desk.ui.local_time import exact

from . import print_words
from .printer_answers import details, in_words

_ENDS = {
    JobState.DONE: (print_words.ENDED_DONE, "ready", "ready"),
    JobState.SENT: (print_words.ENDED_SENT, "cook", ""),
    JobState.UNKNOWN: (print_words.ENDED_UNKNOWN, "late", "late"),
    JobState.WAITING: (print_words.ENDED_WAITING, "new", "wait"),
}


@dataclass(frozen=True, slots=True)
class TryLine:
    """One try in words: what, when, how it ended (with its token and sign), and what the printer answered.

    ``details`` is what only a technician reads.
    """

    title: str
    at: str
    state: str
    tone: str
    sign: str
    answer: str
    details: str = ""

    @property
    def spoken(self) -> str:
        """Return what a screen reader says."""
        return print_words.TRY_SPOKEN(title=self.title, state=self.state, at=self.at, answer=self.answer)


def lines_of_order(tries: Iterable[PrintTry], jobs: Iterable[Job], now: datetime) -> tuple[TryLine, ...]:
    """Return an order's tries, oldest first."""
    known = {job.job_id: job for job in jobs}
    return tuple(
        _line(
            one,
            print_words.TRY_OF_SLIP(
                slip=which_slip(known.get(one.job_id)), printer=telling.shorten(one.printer, 40)
            ),
            now,
        )
        for one in sorted(tries, key=lambda one: one.began_at)
    )


def lines_of_all(
    tries: Iterable[PrintTry],
    record_of: Callable[[str], OrderRecord | None],
    jobs_of: Callable[[str], tuple[Job, ...]],
    now: datetime,
) -> tuple[TryLine, ...]:
    """Return tries of many orders, newest first; what the desk knows by no number any more is called a past order."""
    made = []
    for one in sorted(tries, key=lambda one: one.began_at, reverse=True):
        job = next((job for job in jobs_of(one.order_id) if job.job_id == one.job_id), None)
        slip, printer = which_slip(job), telling.shorten(one.printer, 40)
        if job is not None and job.slip in HOUSE:
            title = print_words.TRY_OF_SLIP(slip=slip, printer=printer)
        else:
            record = record_of(one.order_id)
            number = telling.number(record) if record is not None else print_words.PAST_ORDER()
            title = print_words.TRY_OF_ORDER(number=number, slip=slip, printer=printer)
        made.append(_line(one, title, now))
    return tuple(made)


def which_slip(job: Job | None) -> str:
    """Return which slip it was; one of the copies or reprints is named as such."""
    if job is None:
        return words.SLIPS()
    said = telling.slip(job)
    if job.reprint_no:
        return print_words.TRY_REPRINT(slip=said, number=job.reprint_no)
    return print_words.TRY_COPY(slip=said, copy=job.copy) if job.copy > 1 else said


def _line(one: PrintTry, title: str, now: datetime) -> TryLine:
    said, tone, sign = _ENDS.get(one.outcome, (print_words.ENDED_FAILED, "late", "late"))
    seconds = max(0.0, (one.ended_at - one.began_at).total_seconds())
    at = print_words.TRY_NUMBER(at=exact(one.began_at, now), number=one.number, seconds=f"{seconds:.1f}")
    return TryLine(title, at, said(), tone, sign, in_words(one.answer), details(one.answer))
