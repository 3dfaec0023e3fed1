"""The one pump: finds the jobs that are due and hands each to its carrier. It must not know what a job does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Protocol

from merchant_desk.domain.errors import Busy, DeskError
from merchant_desk.domain.job import Job, JobKind, JobState

from .order_book import OrderBook
from .ports import Clock

#: Pauses between tries double from the first to the last of these, in seconds.
FIRST_PAUSE_S = 1.0
LONGEST_PAUSE_S = 30.0
#: The most that is granted to a Retry-After: a wrong header must not put a desk to sleep.
LONGEST_WISH_S = 300.0
#: A smaller step of the clock moves no pause.
SET_BACK = timedelta(seconds=1)


class Carrier(Protocol):
    """Carries one kind of jobs out."""

    def carry(self, job: Job) -> bool:
        """Start a job that is due; False if there is no room for it now (it is offered again)."""


class Pump:
    """Main thread; owned by the counter. ``tick`` is cheap and may be called at any time."""

    def __init__(self, book: OrderBook, clock: Clock, carriers: Mapping[JobKind, Carrier]) -> None:
        self._book = book
        self._clock = clock
        self._carriers = carriers
        self._stopped_at = _without_run(clock)

    def tick(self) -> None:
        """Start every job that waits and is due, oldest first."""
        now = self._clock.now()
        self._follow(now)
        full: set[Carrier] = set()
        for job in self._book.unfinished():
            carrier = self._carriers[job.kind]
            if is_due(job, now) and carrier not in full and not carrier.carry(job):
                full.add(carrier)

    def _follow(self, now: datetime) -> None:
        """Set what waits back with a clock that was set back: a pause is as long as it was, and nothing is of tomorrow.

        A decision that was taken while the clock was ahead would else never miss its deadline.
        """
        stopped_at, self._stopped_at = self._stopped_at, _without_run(self._clock)
        back = stopped_at - self._stopped_at
        if back < SET_BACK:
            return
        moved = [
            replace(
                job,
                created_at=job.created_at - back if job.created_at > now else job.created_at,
                next_try_at=max(now, job.next_try_at - back) if job.next_try_at is not None else None,
            )
            for job in self._book.unfinished()
            if job.state is JobState.WAITING and max(job.created_at, job.next_try_at or now) > now
        ]
        self._book.put((), moved)


def _without_run(clock: Clock) -> datetime:
    """Return a moment that moves only when somebody sets the clock: its time less the seconds that it ran."""
    return clock.now() - timedelta(seconds=clock.monotonic_s())


class Turnstile:
    """Main thread; owned by a carrier: how many of its jobs are under way, and until when the platform wants peace.

    One Retry-After holds for all requests of a kind, not only for the one that was answered by it.
    """

    def __init__(self, clock: Clock, at_once: int) -> None:
        self._clock = clock
        self._at_once = at_once
        self._inside = 0
        self._open_at_s = float("-inf")

    def is_open(self) -> bool:
        """Tell whether another request may leave now."""
        return self._inside < self._at_once and self._clock.monotonic_s() >= self._open_at_s

    def enter(self) -> None:
        """Count a request that leaves."""
        self._inside += 1

    def leave(self, error: DeskError | None = None) -> None:
        """Count a request that came back; a Retry-After closes the turnstile for as long."""
        self._inside -= 1
        if isinstance(error, Busy) and error.retry_after_s is not None:
            self._open_at_s = self._clock.monotonic_s() + min(error.retry_after_s, LONGEST_WISH_S)


def is_due(job: Job, now: datetime) -> bool:
    """Tell whether the job may run at ``now``.

    No pause is longer than LONGEST_WISH_S: a job that seems to wait longer was put off by a clock that ran ahead.
    """
    if job.state is not JobState.WAITING or job.next_try_at is None:
        return job.state is JobState.WAITING
    return not timedelta(0) < job.next_try_at - now <= timedelta(seconds=LONGEST_WISH_S)


def pause_s(tries: int, *, wish_s: float | None = None, longest_s: float = LONGEST_PAUSE_S) -> float:
    """Return the pause after the given number of tries: doubling, capped, never shorter than ``wish_s``.

    ``wish_s`` is the platform's Retry-After, granted up to :data:`LONGEST_WISH_S`.
    """
    own_s = min(longest_s, FIRST_PAUSE_S * 2.0 ** min(max(tries - 1, 0), 10))
    return max(own_s, min(wish_s or 0.0, LONGEST_WISH_S))


def again(job: Job, now: datetime, *, error: str, after_s: float) -> Job:
    """Return the job waiting for another try."""
    return replace(
        job,
        state=JobState.WAITING,
        last_error=error,
        next_try_at=now + timedelta(seconds=after_s),
    )


def in_question(job: Job, state: JobState, error: str = "") -> Job:
    """Return the decision, which has left, as *doubted* or *disputed*: reading the order tells what became of it."""
    return replace(job, state=state, last_error=error or job.last_error, has_left=True)


def over(job: Job, state: JobState, now: datetime, error: str = "") -> Job:
    """Return the job at its end."""
    return replace(job, state=state, last_error=error, finished_at=now)


def wanted(book: OrderBook, order_id: str, now: datetime, *, after_s: float = 0.0) -> tuple[Job, ...]:
    """Return the job (none, if one is waiting early enough) that reads the order after ``after_s`` seconds.

    A read that is under way does not count: it may have left before that which is to be found out.
    """
    at = now + timedelta(seconds=after_s)
    fetches = [job for job in book.jobs_of(order_id) if job.kind is JobKind.FETCH]
    waiting = [job for job in fetches if job.state is JobState.WAITING]
    if waiting:
        sooner = [job for job in waiting if job.next_try_at is not None and job.next_try_at > at]
        return tuple(replace(job, next_try_at=at) for job in sooner)
    number = len(fetches) + 1
    return (
        Job(f"fetch:{order_id}:{number}", order_id, JobKind.FETCH, JobState.WAITING, now, next_try_at=at),
    )
