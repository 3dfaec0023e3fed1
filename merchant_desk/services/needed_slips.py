"""Decides which slips an order needs, which come back, and when the kitchen is stopped. No printing here."""

from __future__ import annotations

from dataclasses import replace

from merchant_desk.domain.job import Job, JobKind, JobState, SlipKind
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import CLOSED

from .jobs import over
from .order_book import OrderBook
from .ports import Batch, Clock
from .settings import Settings

ELSEWHERE = "다른 기기에서 접수한 주문입니다."
#: Which slip comes out where: kind, printer, copy.
Place = tuple[SlipKind, str, int]
#: A kitchen slip in one of these states may be in the kitchen.
MAY_BE_OUT = frozenset({JobState.RUNNING, JobState.DONE, JobState.SENT, JobState.UNKNOWN})


class NeededSlips:
    """Main thread; owned by the counter. Returns rows for the caller's transaction and changes nothing itself.

    The order of an order's print jobs tells their story: what stands before a cancel slip is stopped by it.
    """

    def __init__(self, settings: Settings, book: OrderBook, clock: Clock) -> None:
        self._settings = settings
        self._book = book
        self._clock = clock

    def plan(self, record: OrderRecord) -> Batch:
        """Return the slips of an accepted order: held, or waiting where the owner prints at once."""
        state = JobState.WAITING if self._settings.rules.print_at_once else JobState.HELD
        return Batch(jobs=self._missing(record, state))

    def release(self, record: OrderRecord) -> Batch:
        """Let the slips out: the platform has confirmed.

        An order that another device accepted may have been printed there, also where it was about to be accepted
        here: whether a slip is needed is asked, since two unmarked slips would be cooked twice; at its end nobody
        needs one.
        """
        now = self._clock.now()
        prints = self._prints_of(record.order_id)
        if record.elsewhere:
            state = JobState.DROPPED if record.settled in CLOSED else JobState.UNKNOWN
            asked = tuple(
                over(replace(job, tries=0), state, now, ELSEWHERE) for job in prints if _is_untouched(job)
            )
            missing = () if record.settled in CLOSED else self._missing(record, state, ELSEWHERE)
            return Batch(jobs=asked + missing)
        held = tuple(
            replace(job, state=JobState.WAITING, created_at=now, next_try_at=now)
            for job in prints
            if job.state is JobState.HELD
        )
        return Batch(jobs=held + self._missing(record, JobState.WAITING))

    def withdraw(self, record: OrderRecord) -> Batch:
        """Take slips back that are not out yet; where one may be in the kitchen, print 조리 중단."""
        now = self._clock.now()
        prints = self._prints_of(record.order_id)
        back = tuple(over(job, JobState.DROPPED, now) for job in prints if _not_out(job))
        cooking = any(
            job.slip is SlipKind.KITCHEN and may_be_out(job) and not _is_stopped(job, prints)
            for job in prints
        )
        if not cooking:
            return Batch(jobs=back)
        stops = (
            self._job(record.order_id, place, _next_number(prints, place), JobState.WAITING)
            for place in self._places(SlipKind.CANCEL)
        )
        return Batch(jobs=(*back, *stops))

    def finish(self, record: OrderRecord) -> Batch:
        """Ask no more whether another device has printed an order that is over."""
        asked = (
            job for job in self._prints_of(record.order_id) if job.state is JobState.UNKNOWN and not job.tries
        )
        return Batch(jobs=tuple(over(job, JobState.DROPPED, self._clock.now()) for job in asked))

    def again(self, job: Job) -> Job:
        """Return the job that prints this slip once more, with the next number as its mark."""
        number = _next_number(self._prints_of(job.order_id), _place(job))
        return self._job(job.order_id, _place(job), number, JobState.WAITING)

    def is_stopped(self, job: Job) -> bool:
        """Tell whether the kitchen was told to forget this slip."""
        return _is_stopped(job, self._prints_of(job.order_id))

    def _missing(self, record: OrderRecord, state: JobState, error: str = "") -> tuple[Job, ...]:
        """Return the slips that the order needs and that are neither out nor on their way.

        A slip that was taken back in time begins anew; one that the kitchen was told to forget is printed again,
        with its mark.
        """
        prints = self._prints_of(record.order_id)
        jobs = []
        for place in (*self._places(SlipKind.KITCHEN), *self._places(SlipKind.DELIVERY)):
            earlier = [job for job in prints if _place(job) == place]
            if not earlier:
                jobs.append(self._job(record.order_id, place, 0, state, error))
            elif _is_stopped(earlier[-1], prints):
                number = _next_number(prints, place)
                jobs.append(self._job(record.order_id, place, number, state, error))
            elif earlier[-1].state is JobState.DROPPED:
                jobs.append(self._job(record.order_id, place, earlier[-1].reprint_no, state, error))
        return tuple(jobs)

    def _prints_of(self, order_id: str) -> list[Job]:
        """Return the order's slips, oldest first."""
        return [job for job in self._book.jobs_of(order_id) if job.kind is JobKind.PRINT]

    def _places(self, slip: SlipKind) -> tuple[Place, ...]:
        """Return where such a slip is printed: a cancel slip goes where the kitchen slip goes."""
        wanted = SlipKind.KITCHEN if slip is SlipKind.CANCEL else slip
        return tuple(
            (slip, printer.name, copy)
            for printer in self._settings.printers
            if wanted in printer.slips
            for copy in range(1, printer.copies + 1)
        )

    def _job(self, order_id: str, place: Place, reprint_no: int, state: JobState, error: str = "") -> Job:
        """Return the job of one slip on paper; its identity says which."""
        now = self._clock.now()
        slip, printer, copy = place
        return Job(
            f"print:{order_id}:{slip}:{printer}:{copy}:{reprint_no}",
            order_id,
            JobKind.PRINT,
            state,
            now,
            next_try_at=now,
            last_error=error,
            slip=slip,
            printer=printer,
            copy=copy,
            reprint_no=reprint_no,
        )


def _place(job: Job) -> Place:
    """Return which slip comes out where."""
    return (job.slip or SlipKind.KITCHEN, job.printer, job.copy)


def _next_number(prints: list[Job], place: Place) -> int:
    """Return the number of the next slip in this place: 0 for the first, then reprints."""
    return max((job.reprint_no for job in prints if _place(job) == place), default=-1) + 1


def _not_out(job: Job) -> bool:
    """Tell whether a slip can be taken back: it has not left, or was never ours to print."""
    if job.slip is SlipKind.CANCEL:
        return False
    return job.state in {JobState.HELD, JobState.WAITING, JobState.EXPIRED} or (
        job.state is JobState.UNKNOWN and not job.tries
    )


def _is_untouched(job: Job) -> bool:
    """Tell whether a slip has not begun to leave."""
    return job.state in {JobState.HELD, JobState.WAITING}  # a printer that was tried in vain took nothing


def may_be_out(job: Job) -> bool:
    """Tell whether a slip may be in the kitchen."""
    return job.state in MAY_BE_OUT and not _not_out(job)


def _is_stopped(job: Job, prints: list[Job]) -> bool:
    """Tell whether the kitchen was told to forget this slip: a cancel slip stands after it."""
    ids = [other.job_id for other in prints]
    return any(other.slip is SlipKind.CANCEL for other in prints[ids.index(job.job_id) + 1 :])
