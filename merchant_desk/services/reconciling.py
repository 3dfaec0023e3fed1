"""Brings the desk's state of an order in line with what the platform says. It must not know how it was said."""

from __future__ import annotations

from dataclasses import replace

from merchant_desk.domain.black_box import BlackBoxLine, Step
from merchant_desk.domain.cooking_start import START_NOW, says_to_start
from merchant_desk.domain.decision import PROVEN_BY, Action, waits_for_signal
from merchant_desk.domain.errors import DecisionRefused
from merchant_desk.domain.events import Event, EventType
from merchant_desk.domain.job import Job, JobKind, JobState
from merchant_desk.domain.order import Timing
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import CLOSED, IMPLIES_ACCEPTED, MEANS, Status, is_ahead

from .doubts import ANSWERS, WITHDRAWALS, Doubts, Question
from .effect_time import Settling
from .jobs import over, wanted
from .ledger import Ledger
from .order_book import OrderBook
from .ports import Batch, Clock
from .printing.needed_slips import NeededSlips

#: States of a decision job that the platform's word can still end.
OPEN = frozenset(
    {
        JobState.WAITING,
        JobState.RUNNING,
        JobState.DOUBTED,
        JobState.DISPUTED,
        JobState.LATE,
        JobState.SENT,
    }
)
#: What the platform says only of an order that is not cancelled.
CONTRADICTS = frozenset(
    kind for kind, means in MEANS.items() if means not in {Status.NEW, Status.CANCELLED}
) | {EventType.CANCELLATION_REQUEST_DENIED}
#: How the sentence about an event begins whose type nobody knows here.
STRANGE_WORD = "플랫폼에서 처음 보는 알림("
FASTER_ELSEWHERE = "다른 기기에서 먼저 접수했습니다. 주문서가 나왔는지 확인해 주세요."
NOT_REJECTED = "다른 기기에서 접수해서 거절되지 않았습니다. 조리하거나 취소해 주세요."
ACCEPTED_BEFORE = "앞서 보낸 접수가 처리되어 거절되지 않았습니다. 조리하거나 취소해 주세요."
#: A cancellation that a person found at the platform; the platform's own later word may still contradict it.
FOUND_CANCELLED = "플랫폼에서 취소된 것을 직원이 확인했습니다."
CONTRADICTED = (
    "취소됐다고 확인한 주문이 플랫폼에서 계속되고 있습니다. 플랫폼 화면을 보고 고객께 연락해 주세요."
)
NOT_CANCELLED = "플랫폼에서 취소가 되지 않았습니다. 주문은 계속됩니다."


class Reconciling:
    """Main thread; owned by the counter. The platform wins: its word ends every open decision.

    An order never moves backwards: a settled state is taken over only if it lies ahead of the known one.
    """

    def __init__(
        self, book: OrderBook, ledger: Ledger, slips: NeededSlips, clock: Clock, settling: Settling
    ) -> None:
        self._book = book
        self._ledger = ledger
        self._slips = slips
        self._clock = clock
        self._doubts = Doubts(book, ledger, slips, clock, settling)

    def told_by_event(self, event: Event) -> Batch:
        """Take over one event; memory is changed at once, the returned rows belong to the event's transaction."""
        record = self._book.expect(event.order_id)
        if event.kind in CONTRADICTS and record.note == FOUND_CANCELLED:
            return self._kept(self._contradicted(record, event.word))
        if event.kind in MEANS:
            return self._kept(self._settled(record, MEANS[event.kind], event.code, event.reason))
        return self._kept(self._spoken(record, event))

    def doubts(self, order_id: str) -> tuple[Job, ...]:
        """Return the order's decisions about which a read that leaves now can tell."""
        return self._doubts.of(order_id)

    def told_by_details(self, order_id: str, last_event: EventType | None, question: Question) -> None:
        """Take over what a read of the order says; the decisions in doubt are settled by it, or become unsure.

        ``last_event`` is None where the platform does not send it, or where the read failed for good; a word that
        nobody knows here says as little. What changed since the question left is not judged by its answer.
        """
        last_event = None if last_event is EventType.UNKNOWN else last_event
        record, batch = self._book.expect(order_id), Batch()
        if last_event in MEANS:
            batch += self._kept(self._settled(record, MEANS[last_event]))
        elif last_event in IMPLIES_ACCEPTED and record.attempted is Action.ACCEPT:
            batch += self._kept(self._settled(record, Status.COOKING))
        elif last_event is EventType.CANCELLATION_REQUEST_DENIED and not self._was_denied(order_id):
            batch += self._kept(self._denied(record))
        elif last_event is EventType.ORDER_CANCELLATION_REQUEST and not self._answers_of(order_id):
            batch += self._kept(self._asked(record))
        for job in question.doubts:
            if self._book.job(job.job_id) is job:
                batch += self._kept(self._doubts.ended(job, last_event, question.asked_at_s))
        if batch != Batch():
            self._ledger.save(batch)

    def overdue(self, record: OrderRecord) -> None:
        """Ask staff about a decision that was taken by the platform but never shown to hold."""
        job = self._deciding_job(record)
        if record.is_pending and job is not None and job.state is JobState.SENT:
            self._ledger.save(self._doubts.unsure(record, job))

    def found_done(self, order_id: str, by: str) -> None:
        """Take a person's word that a decision of unknown outcome holds at the platform, where nothing else tells."""
        record = self._book.record(order_id)
        job = self._deciding_job(record) if record is not None else None
        if record is None or record.status is not Status.UNSURE or job is None:
            raise DecisionRefused("지금 이 주문에는 할 수 없는 일입니다.")
        self._book.put((), (replace(job, state=JobState.SENT),))  # it was taken: what follows is its proof
        proof = PROVEN_BY[Action(job.kind)]
        batch = self._settled(record, proof, by=by)
        if proof is Status.CANCELLED:
            batch += Batch(records=(replace(batch.records[-1], note=FOUND_CANCELLED),))
        self._ledger.save(self._kept(batch))

    def _contradicted(self, record: OrderRecord, word: str) -> Batch:
        """Call staff to an order that they took for cancelled, and that goes on."""
        line = self._ledger.line(record.order_id, Step.MOVED, "platform", word[:60])
        called = replace(record, note=CONTRADICTED, noticed=True, silenced_until=None)
        return Batch(records=(called,), lines=(line,))

    def _kept(self, batch: Batch) -> Batch:
        """Put the rows into memory at once, so that the next word finds them."""
        self._book.put(batch.records, batch.jobs)
        return batch

    # --- the platform's states --------------------------------------------------------------------------

    def _settled(
        self, record: OrderRecord, to: Status, code: str = "", reason: str = "", *, by: str = "platform"
    ) -> Batch:
        """Move an order ahead to a settled state and end what that proves or overtakes."""
        if not is_ahead(record.settled, to):
            return Batch()
        now = self._clock.now()
        jobs = self._book.jobs_of(record.order_id)
        was_new = record.settled is Status.NEW
        waits = _still_waits(record, to)
        status = record.status if waits else to
        stays = waits or _must_still_be_heard(record, to)
        moved = replace(
            record,
            settled=to,
            status=status,
            attempted=record.attempted if status is not to else None,
            note=record.note if stays or (to is Status.COOKING and record.status is Status.ACCEPTING) else "",
            customer_asks=record.customer_asks and to not in CLOSED,
            noticed=record.noticed and stays,
        )
        if to is Status.CANCELLED:
            ours = any(_asked_for_the_end(job, was_new=was_new) for job in jobs)
            why = (record.cancel_reason if ours else "") or reason or code
            moved = replace(moved, alarm=not ours, cancel_reason=why, silenced_until=None)
        elif was_new:
            moved = replace(moved, elsewhere=not any(_may_have_accepted(job) for job in jobs))
            if (note := _crossed(record, moved)) and to not in CLOSED:
                moved = replace(moved, note=note, noticed=True, silenced_until=None)
        if record.confirmed_at is None and to is not Status.CANCELLED:
            moved = replace(moved, confirmed_at=now)
        if to in CLOSED and record.closed_at is None:
            moved = replace(moved, closed_at=now)
        ended = tuple(end for job in jobs if (end := self._ended(job, to, status)) is not None)
        ended += self._needless_reads(record, {job.job_id for job in ended})
        batch = Batch(records=(moved,), jobs=ended, lines=(self._line(record.order_id, to, code, by),))
        if to is Status.CANCELLED:
            batch += self._slips.withdraw(moved)
        elif was_new:
            batch += self._slips.release(moved) + self._start_of_cooking(moved)
        elif to in CLOSED:
            batch += self._slips.finish(moved)
        return batch

    def _needless_reads(self, record: OrderRecord, ended: set[str]) -> tuple[Job, ...]:
        """Drop the reads that still wait, where the proof that they were to bring has come."""
        if record.order is None or any(job.job_id not in ended for job in self.doubts(record.order_id)):
            return ()
        return tuple(
            over(job, JobState.DROPPED, self._clock.now())
            for job in self._book.jobs_of(record.order_id)
            if job.kind is JobKind.FETCH and job.state is JobState.WAITING and not job.tries
        )

    def _ended(self, job: Job, to: Status, status: Status) -> Job | None:
        """Return the decision job as ended by the order's move, or None where it goes on."""
        now = self._clock.now()
        if job.kind in {JobKind.FETCH, JobKind.PRINT} or job.state not in OPEN:
            return None
        if job.kind in ANSWERS or job.kind is JobKind.PREPARING:
            return over(job, JobState.DONE, now) if to in CLOSED else None
        proof = PROVEN_BY[Action(job.kind)]
        if to is proof or (to is not Status.CANCELLED and is_ahead(proof, to)):
            return over(job, JobState.DONE, now)
        if to in CLOSED or (job.kind is JobKind.REJECT and status is not Status.REJECTING):
            return over(job, JobState.DROPPED, now, "플랫폼에서 이미 처리된 주문입니다.")
        return None

    def _start_of_cooking(self, record: OrderRecord) -> Batch:
        """Report the start of cooking where the platform wants it and nothing has to be waited for."""
        order, now = record.order, self._clock.now()
        if (
            order is None
            or not order.send_preparing
            or order.timing is not Timing.INSTANT
            or record.elsewhere
        ):
            return Batch()
        job_id = f"preparing:{record.order_id}:1"
        return Batch(jobs=(Job(job_id, record.order_id, JobKind.PREPARING, JobState.WAITING, now, now),))

    def _line(self, order_id: str, to: Status, code: str, by: str) -> BlackBoxLine:
        """Return the black box line of a settled state."""
        steps = {
            Status.COOKING: Step.CONFIRMED,
            Status.CANCELLED: Step.CANCELLED,
            Status.CONCLUDED: Step.CLOSED,
        }
        return self._ledger.line(order_id, steps.get(to, Step.MOVED), by, code or to.value)

    # --- words that are no state ------------------------------------------------------------------------

    def _spoken(self, record: OrderRecord, event: Event) -> Batch:
        """Take over an event that does not move the order by itself."""
        noted = Batch(lines=(self._ledger.line(record.order_id, Step.MOVED, "platform", event.word[:60]),))
        if event.kind is EventType.ORDER_CANCELLATION_REQUEST:
            return self._asked(record, event.code, event.reason)
        if event.kind is EventType.CANCELLED_DENIED and record.customer_asks:
            return noted + Batch(records=(replace(record, customer_asks=False),))
        if event.kind in {EventType.CANCELLED_DENIED, EventType.CANCELLATION_REQUEST_DENIED}:
            return noted + self._denied(record)
        if event.kind is EventType.PREPARATION_REQUESTED:
            return noted + self._to_be_started(record)
        if event.kind is EventType.UNKNOWN:
            jobs = wanted(self._book, record.order_id, self._clock.now())
            return noted + Batch(records=(_told_strange_word(record, event.word),), jobs=jobs)
        return noted

    def _to_be_started(self, record: OrderRecord) -> Batch:
        """Note that the platform asks to start cooking; where the kitchen waited for that, call staff."""
        started = replace(record, asked_to_start=True)
        batch = Batch(records=(started,))
        if record.attempted is Action.ACCEPT:
            batch = self._settled(started, Status.COOKING)
        moved = batch.records[-1]
        booked = moved.order is not None and moved.order.timing is Timing.SCHEDULED
        first = booked and moved.status is Status.COOKING and not record.asked_to_start
        if first or waits_for_signal(record.order, asked_to_start=record.asked_to_start):
            called = replace(moved, note=START_NOW, noticed=True, silenced_until=None)
            batch += Batch(records=(called,))
        return batch

    def _asked(self, record: OrderRecord, code: str = "", reason: str = "") -> Batch:
        """Note that the customer wants to cancel, and why; a reason of our own to cancel keeps its place."""
        if record.settled in CLOSED or record.customer_asks:
            return Batch()
        line = self._ledger.line(record.order_id, Step.CUSTOMER_ASKED, "platform", code)
        ours = record.attempted in {Action.REJECT, Action.CANCEL}
        why = record.cancel_reason if ours else reason
        asks = replace(record, customer_asks=True, cancel_reason=why, silenced_until=None)
        return Batch(records=(asks,), lines=(line,))

    def _denied(self, record: OrderRecord) -> Batch:
        """Note that the platform does not cancel for us: the order goes on, loudly."""
        job = self._deciding_job(record)
        if record.attempted not in {Action.REJECT, Action.CANCEL} or job is None:
            return Batch()
        return self._doubts.refused(record, job, NOT_CANCELLED)

    def refused(self, record: OrderRecord, job: Job, note: str) -> None:
        """Take a decision back that the platform refused for good."""
        self._ledger.save(self._kept(self._doubts.refused(record, job, note)))

    # --- look-ups ---------------------------------------------------------------------------------------

    def _deciding_job(self, record: OrderRecord) -> Job | None:
        """Return the job of the decision that is pending or unsure."""
        for job in reversed(self._book.jobs_of(record.order_id)):
            if record.attempted is not None and job.kind.value == record.attempted.value:
                return job
        return None

    def _was_denied(self, order_id: str) -> bool:
        """Tell whether an earlier cancellation was denied: the details may mean that one, only an event does not."""
        return any(
            job.kind in WITHDRAWALS and job.state is JobState.FAILED for job in self._book.jobs_of(order_id)
        )

    def _answers_of(self, order_id: str) -> tuple[Job, ...]:
        """Return the answers that staff gave to the customer's wish to cancel."""
        return tuple(job for job in self._book.jobs_of(order_id) if job.kind in ANSWERS)


def _may_have_accepted(job: Job) -> bool:
    """Tell whether an acceptance that comes now may be our own: one that never left is not.

    One that was refused may be: a gateway in between may have sent it twice and told of the second answer only.
    """
    return job.kind is JobKind.ACCEPT and job.has_left


def _crossed(before: OrderRecord, after: OrderRecord) -> str:
    """Return what staff must know of an acceptance at another device that came before their own decision."""
    if before.attempted is Action.REJECT:
        return NOT_REJECTED if after.elsewhere else ACCEPTED_BEFORE
    return FASTER_ELSEWHERE if after.elsewhere and before.attempted is Action.ACCEPT else ""


def _told_strange_word(record: OrderRecord, word: str) -> OrderRecord:
    """Return the order with the sentence about an event of an unknown kind; what was said before stays.

    Nobody is called to an order that is over: such words (a review, a rating) come long after it.
    """
    said = f"{STRANGE_WORD}{word[:40]})이 왔습니다. 플랫폼 화면을 확인해 주세요."
    if not record.note or record.note.startswith(STRANGE_WORD):
        note = said
    else:
        note = record.note if STRANGE_WORD in record.note else f"{record.note} {said}"
    calls = record.settled not in CLOSED
    return replace(
        record,
        note=note,
        noticed=record.noticed or calls,
        silenced_until=None if calls else record.silenced_until,
    )


def _asked_for_the_end(job: Job, *, was_new: bool) -> bool:
    """Tell whether the shop itself wanted the cancellation that comes now, so that it is no alarm.

    A rejection whose outcome nobody knew may be it too: nobody cooks an order that was new.
    """
    if job.kind is JobKind.ACCEPT_CANCELLATION:
        return job.state in OPEN | {JobState.DONE}
    may_be = was_new and job.state is JobState.UNKNOWN and job.has_left
    return job.kind in WITHDRAWALS and (job.state in OPEN or may_be)


def _must_still_be_heard(record: OrderRecord, to: Status) -> bool:
    """Tell whether nobody has heard yet what is said about the order, and it is true after the move as well."""
    if not record.noticed or to in CLOSED:
        return False
    return STRANGE_WORD in record.note if record.settled is Status.NEW else not says_to_start(record.note)


def _still_waits(record: OrderRecord, to: Status) -> bool:
    """Tell whether a pending decision still waits although the platform moved the order to ``to``.

    A rejection that another device overtook by accepting is not pending any more.
    """
    is_open = record.is_pending or (record.status is Status.UNSURE and record.attempted is Action.CANCEL)
    if not is_open or record.attempted is None or to in CLOSED or record.status is Status.REJECTING:
        return False
    return is_ahead(to, PROVEN_BY[record.attempted])
