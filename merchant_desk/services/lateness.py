"""Judges whether a decision has missed the platform's deadline before it could leave. It must not send or ask."""

from __future__ import annotations

from enum import StrEnum

from merchant_desk.domain.job import Job
from merchant_desk.domain.unsent import missed_deadline

from .link import Link
from .order_book import OrderBook
from .ports import Clock

#: A deadline that only the wall clock says is over (it was set, or the machine slept) is believed after a poll, or
#: not at all if none is answered for this long (seconds).
CLOCK_DOUBT_S = 30.0


class Verdict(StrEnum):
    """What to do with a decision that is ready to leave."""

    SEND = "send"
    POLL_FIRST = "poll_first"
    TOO_LATE = "too_late"


class Lateness:
    """Main thread; owned by Sending. Two clocks must agree before anything counts as late.

    A computer's clock that is set by hours must not expire what waits, so the deadline is also counted on the
    monotonic clock from the first time that the decision is looked at, and a poll comes first: it sets the clock
    right and tells that the platform can be asked. Where the platform tells no time, it judges for itself.
    """

    def __init__(self, book: OrderBook, link: Link, clock: Clock) -> None:
        self._book = book
        self._link = link
        self._clock = clock
        #: Monotonic deadline of each decision that waits; forgotten when it leaves.
        self._ends_s: dict[str, float] = {}
        #: Since when (monotonic) a decision seems too late.
        self._noticed_s: dict[str, float] = {}

    def judge(self, job: Job) -> Verdict:
        """Return whether the decision may leave now."""
        record, now, now_s = self._book.expect(job.order_id), self._clock.now(), self._clock.monotonic_s()
        if record.deadline is None:
            return Verdict.SEND
        self._forget_what_is_over()
        end_s = self._ends_s.setdefault(job.job_id, now_s + (record.deadline - now).total_seconds())
        if not missed_deadline(record, job, now):
            self._noticed_s.pop(job.job_id, None)
            return Verdict.SEND
        noticed_s = self._noticed_s.setdefault(job.job_id, now_s)
        if self._link.answered_s <= noticed_s:
            doubted = now_s < end_s and now_s - noticed_s >= CLOCK_DOUBT_S
            return Verdict.SEND if doubted else Verdict.POLL_FIRST
        return Verdict.TOO_LATE if self._link.told_time_s > noticed_s else Verdict.SEND

    def _forget_what_is_over(self) -> None:
        """Forget decisions that an event ended while they waited."""
        for job_id in tuple(self._ends_s):
            job = self._book.job(job_id)
            if job is None or job.is_over:
                self.forget(job_id)

    def forget(self, job_id: str) -> None:
        """Note that the decision waits no more."""
        self._ends_s.pop(job_id, None)
        self._noticed_s.pop(job_id, None)
