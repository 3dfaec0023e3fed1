"""Carries decisions to the platform and finds out what an answer, or none, means. It must not know HTTP."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import takewhile

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.decision import Action
from merchant_desk.domain.errors import (
    Busy,
    Conflict,
    DeskError,
    NotFound,
    RequestRefused,
    SignedOut,
    Unreachable,
)
from merchant_desk.domain.job import Job, JobKind, JobState
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.unsent import is_decision

from .doubts import ANSWERS, FIRST_REREAD_S, WITHDRAWALS
from .effect_time import Settling
from .facts import LinkState
from .jobs import Turnstile, again, in_question, over, pause_s, wanted
from .lateness import Lateness, Verdict
from .ledger import Ledger
from .link import Link
from .order_book import OrderBook
from .ports import Batch, Clock, DecisionRequest, Lanes, Platform
from .reconciling import NOT_CANCELLED, Reconciling

log = logging.getLogger(__name__)

#: Decisions under way at once on the outbox lane.
AT_ONCE = 4
#: An acceptance waits for the order's details until this long before its deadline (seconds).
DETAILS_WAIT_UNTIL_S = 120.0
#: A decision that is too late is looked at again after this time while the platform cannot be asked (seconds).
LOOK_AGAIN_S = 2.0
NOT_NOTED = "기록할 수 없어서 보내지 않았습니다. 다시 선택하거나 플랫폼 화면에서 처리해 주세요."
_DOWN = frozenset({LinkState.STARTING, LinkState.OFFLINE, LinkState.SIGNED_OUT})


class Sending:
    """Main thread; owned by the counter; the carrier of decision jobs.

    Decisions leave in the order in which they were taken: while one is held back, younger ones wait behind it. One
    whose deadline passed before it could leave is not sent; the order is read, and a person is asked.

    What can happen: 2xx → *sent*, the proof is still to come; nothing delivered (no link, 429, 503, signed out)
    → the same job again later; 409, 422, 404 → *disputed*: the order is read; any other refusal → the decision
    is taken back with a sentence; anything else (no answer, a foreign one, a lane that hung) → *doubted*: the
    order is read before anything is repeated.
    """

    def __init__(
        self,
        *,
        book: OrderBook,
        ledger: Ledger,
        reconciling: Reconciling,
        platform: Platform,
        lanes: Lanes,
        clock: Clock,
        link: Link,
        settling: Settling,
        ask_soon: Callable[[], None],
    ) -> None:
        self._book = book
        self._ledger = ledger
        self._reconciling = reconciling
        self._platform = platform
        self._lanes = lanes
        self._clock = clock
        self._link = link
        self._settling = settling
        self._ask_soon = ask_soon
        self._turnstile = Turnstile(clock, AT_ONCE)
        self._lateness = Lateness(book, link, clock)
        self._was_down = True
        #: Decisions that were tried while the platform could not be reached.
        self._unreached: set[str] = set()

    def carry(self, job: Job) -> bool:
        """Note on the disk that the decision leaves, then send it on the outbox lane.

        An acceptance waits while the order is being read: it must carry the order's own time of creation.
        """
        if job.kind is JobKind.ACCEPT and self._waits_for_details(job.order_id):
            return True
        if self._stands_behind(job) or not self._turnstile.is_open():
            return False
        verdict = self._lateness.judge(job)
        if verdict is not Verdict.SEND:
            self._hold(job, verdict)
            return True
        self._turnstile.enter()
        running = replace(job, state=JobState.RUNNING, tries=job.tries + 1)
        request = _request(self._book.expect(job.order_id), running)
        self._ledger.save(
            Batch(jobs=(running,)),
            lambda: self._send(running, request),
            lambda: self._not_noted(running),
        )
        return True

    def tick(self) -> None:
        """Let what is held back leave at once, oldest decision first, when the platform can be reached again."""
        is_down = self._link.facts().state in _DOWN
        if is_down or not self._was_down:
            self._was_down = is_down
            return
        self._was_down = False
        now = self._clock.now()
        for job_id in [
            job_id for job_id in self._unreached if (old := self._book.job(job_id)) and old.is_over
        ]:
            self._forget(job_id)  # an event ended it while it waited
        due = tuple(
            replace(job, next_try_at=now)
            for job in self._book.unfinished()
            if job.state is JobState.WAITING and is_decision(job) and job.tries
        )
        if due:
            self._ledger.save(Batch(jobs=due))

    def _stands_behind(self, job: Job) -> bool:
        """Tell whether an older decision still waits for the way out: they leave in order of decision.

        The book's order counts, which is the pump's: a clock that is set must not let two wait for each other.
        """
        older = takewhile(lambda other: other.job_id != job.job_id, self._book.unfinished())
        return any(other.job_id in self._unreached for other in older)

    def _hold(self, job: Job, verdict: Verdict) -> None:
        """Do not send what seems too late: poll first, then read the order and ask a person."""
        now = self._clock.now()
        if verdict is Verdict.POLL_FIRST:
            self._ledger.save(Batch(jobs=(again(job, now, error=job.last_error, after_s=LOOK_AGAIN_S),)))
            self._ask_soon()
            return
        log.warning("%s of order %s did not leave before its deadline", job.kind, job.order_id)
        self._forget(job.job_id)
        reads = wanted(self._book, job.order_id, now)
        self._ledger.save(Batch(jobs=(replace(job, state=JobState.LATE), *reads)))

    def _forget(self, job_id: str) -> None:
        """Note that a decision is not held back any more."""
        self._unreached.discard(job_id)
        self._lateness.forget(job_id)

    def _waits_for_details(self, order_id: str) -> bool:
        """Tell whether an acceptance may still wait for the order's own time of creation: not into its deadline."""
        deadline = self._book.expect(order_id).deadline
        in_time = deadline is None or self._clock.now() < deadline - timedelta(seconds=DETAILS_WAIT_UNTIL_S)
        return in_time and self._book.is_being_read(order_id)

    def _send(self, running: Job, request: DecisionRequest) -> None:
        """Let the decision leave, unless the platform has overtaken it while it was written down."""
        if self._current(running) is None:
            self._forget(running.job_id)
            self._turnstile.leave()
            return
        leaving = replace(running, has_left=True)  # in memory; on the disk *running* says as much
        self._book.put((), (leaving,))
        self._lanes.submit(
            "outbox",
            lambda: self._platform.decide(request),
            lambda _: self._taken(leaving),
            lambda error: self._not_taken(leaving, error, had_left=running.has_left),
        )

    def _not_noted(self, running: Job) -> None:
        """Take a decision back of which the journal cannot note that it leaves: then it must not leave."""
        self._forget(running.job_id)
        self._turnstile.leave()
        if self._current(running) is not None:
            self._take_back(running, NOT_NOTED)

    def _current(self, job: Job) -> Job | None:
        """Return the job if it is still the one that was sent: an event may have ended it meanwhile."""
        return job if self._book.job(job.job_id) is job else None

    def _taken(self, sent: Job) -> None:
        """Note a 2xx: it proves nothing yet, so the order is read again if no event comes."""
        self._forget(sent.job_id)
        self._turnstile.leave()
        line = self._ledger.line(sent.order_id, Step.SENT, detail=sent.kind.value)
        job, now = self._current(sent), self._clock.now()
        if job is None:
            self._ledger.save(Batch(lines=(line,)))
            return
        if job.kind in ANSWERS or job.kind is JobKind.PREPARING:
            self._ledger.save(Batch(jobs=(over(job, JobState.DONE, now),), lines=(line,)))
            return
        reread = wanted(self._book, job.order_id, now, after_s=FIRST_REREAD_S)
        self._ledger.save(Batch(jobs=(over(job, JobState.SENT, now), *reread), lines=(line,)))
        self._ask_soon()  # the proof is an event: a shop that polls every 30 s should not wait that long for it

    def _not_taken(self, sent: Job, error: DeskError, *, had_left: bool) -> None:
        """Decide what a failure means; see the class. ``had_left``: an earlier try may have reached the platform."""
        if not isinstance(error, Unreachable | Busy | SignedOut):
            self._forget(sent.job_id)
        self._turnstile.leave(error)
        job, now = self._current(sent), self._clock.now()
        log.warning("%s of order %s: %s (%s)", sent.kind, sent.order_id, error.sentence, error.detail)
        if job is None:
            return
        if isinstance(error, Conflict) and error.cancelled is False and job.kind in WITHDRAWALS:
            self._take_back(job, NOT_CANCELLED)
        elif isinstance(error, Conflict | NotFound):
            self._read_first(job, JobState.DISPUTED, error, may_follow=had_left)
        elif isinstance(error, RequestRefused):
            self._take_back(job, f"{error.sentence} 다시 선택하거나 플랫폼 화면을 확인해 주세요.")
        elif isinstance(error, Unreachable | Busy | SignedOut):
            if isinstance(error, Busy):
                self._unreached.discard(job.job_id)
            else:
                self._link.failed(error)  # the lamp must not stay green until the next poll finds out
                self._unreached.add(job.job_id)
            wish_s = error.retry_after_s if isinstance(error, Busy) else None
            waiting = again(job, now, error=str(error), after_s=pause_s(job.tries, wish_s=wish_s))
            self._ledger.save(Batch(jobs=(replace(waiting, has_left=had_left),)))
        else:
            self._read_first(job, JobState.DOUBTED, error, may_follow=True)

    def _read_first(self, job: Job, state: JobState, error: DeskError, *, may_follow: bool) -> None:
        """Never repeat blindly: read the order, its state decides. ``may_follow``: a try may still take effect."""
        if may_follow:
            self._settling.begin(job.job_id)
        asked = in_question(job, state, str(error))
        self._ledger.save(Batch(jobs=(asked, *wanted(self._book, job.order_id, self._clock.now()))))

    def _take_back(self, job: Job, note: str) -> None:
        """Take a decision back that was refused for good; an answer to the customer is asked for again."""
        record = self._book.expect(job.order_id)
        if record.is_pending and record.attempted is Action(job.kind):
            self._reconciling.refused(record, job, note)
            return
        asks = replace(record, customer_asks=record.customer_asks or job.kind in ANSWERS, note=note)
        self._ledger.save(Batch(records=(asks,), jobs=(over(job, JobState.FAILED, self._clock.now(), note),)))


def _request(record: OrderRecord, job: Job) -> DecisionRequest:
    """Return what leaves the shop."""
    return DecisionRequest(
        action=Action(job.kind.value),
        order_id=record.order_id,
        order_created_at=record.order.created_at if record.order is not None else record.created_at,
        external_code=record.external_code,
        minutes=job.minutes,
        code=job.code,
        reason=job.reason or job.code,
        automatic=record.decided_by == "rule",
        out_of_stock=job.items,
    )
