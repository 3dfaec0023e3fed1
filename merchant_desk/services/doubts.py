"""Settles the decisions of which nobody knows whether they hold. It must not know how the platform was asked."""

from __future__ import annotations

from dataclasses import dataclass, replace

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.decision import Action
from merchant_desk.domain.events import EventType
from merchant_desk.domain.job import Job, JobKind, JobState
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import Status

from .effect_time import Settling
from .jobs import over, wanted
from .ledger import Ledger
from .order_book import OrderBook
from .ports import Batch, Clock
from .printing.needed_slips import NeededSlips

#: States of a decision job about which a fresh read of the order has a word.
IN_DOUBT = frozenset({JobState.DOUBTED, JobState.DISPUTED, JobState.LATE, JobState.SENT})
ANSWERS = frozenset({JobKind.ACCEPT_CANCELLATION, JobKind.DENY_CANCELLATION})
WITHDRAWALS = frozenset({JobKind.REJECT, JobKind.CANCEL})
#: A 202 without an event is read again after these pauses (seconds).
FIRST_REREAD_S = 10.0
LONGEST_REREAD_S = 60.0


@dataclass(frozen=True, slots=True)
class Question:
    """What a read of an order can tell about: the decisions that were in doubt when it left (monotonic seconds)."""

    asked_at_s: float
    doubts: tuple[Job, ...]


class Doubts:
    """Main thread; owned by Reconciling. Returns rows and changes nothing by itself."""

    def __init__(
        self, book: OrderBook, ledger: Ledger, slips: NeededSlips, clock: Clock, settling: Settling
    ) -> None:
        self._book = book
        self._ledger = ledger
        self._slips = slips
        self._clock = clock
        self._settling = settling

    def of(self, order_id: str) -> tuple[Job, ...]:
        """Return the order's decisions about which a read that leaves now can tell."""
        return tuple(
            job
            for job in self._book.jobs_of(order_id)
            if job.state in IN_DOUBT and job.kind not in {JobKind.FETCH, JobKind.PRINT}
        )

    def ended(self, job: Job, last_event: EventType | None, asked_at_s: float) -> Batch:
        """Settle one decision job in doubt by a read of its order that left at ``asked_at_s`` (monotonic)."""
        record = self._book.expect(job.order_id)
        if job.kind in ANSWERS:
            return self._answer_ended(record, job, last_event, asked_at_s)
        if job.kind is JobKind.PREPARING:
            # Nothing depends on it: the platform only shows it to the customer.
            return Batch(jobs=(over(job, JobState.DONE, self._clock.now(), job.last_error),))
        if job.state is JobState.SENT:
            return self._proof_missing(record)
        if job.state is JobState.LATE:
            return self.unsure(record, job, JobState.EXPIRED, _TOO_LATE[Action(job.kind)])
        if last_event is EventType.CANCELLATION_REQUESTED and job.kind in WITHDRAWALS:
            return Batch(jobs=(over(job, JobState.SENT, self._clock.now()),)) + self._proof_missing(record)
        if self._settling.left_s(job.job_id, asked_at_s) > 0:
            return self._read_once_settled(job)  # to ask now would let two decisions cross
        return self.unsure(record, job) if last_event is None else self._without_effect(record, job)

    def _without_effect(self, record: OrderRecord, job: Job) -> Batch:
        """Take a disputed decision back; send one again that did not arrive."""
        if job.state is JobState.DISPUTED:
            return self.refused(record, job, _REFUSED[Action(job.kind)])
        return Batch(jobs=(replace(job, state=JobState.WAITING, next_try_at=self._clock.now()),))

    def _proof_missing(self, record: OrderRecord) -> Batch:
        """Read again later, each time a little later; the order's alarm ends it."""
        reads = sum(1 for other in self._book.jobs_of(record.order_id) if other.kind is JobKind.FETCH)
        pause_s = min(LONGEST_REREAD_S, FIRST_REREAD_S * 2.0 ** min(reads, 5) / 2.0)
        return Batch(jobs=wanted(self._book, record.order_id, self._clock.now(), after_s=pause_s))

    def _read_once_settled(self, job: Job) -> Batch:
        """Read again when the decision cannot take effect any more: not yet is no proof of never."""
        after_s = self._settling.left_s(job.job_id)
        return Batch(jobs=wanted(self._book, job.order_id, self._clock.now(), after_s=after_s))

    def _answer_ended(
        self, record: OrderRecord, job: Job, last_event: EventType | None, asked_at_s: float
    ) -> Batch:
        """Settle an answer to the customer that was in doubt."""
        now = self._clock.now()
        asks_still = last_event in {None, EventType.ORDER_CANCELLATION_REQUEST}
        if asks_still and self._settling.left_s(job.job_id, asked_at_s) > 0:
            return self._read_once_settled(job)
        if asks_still and job.state is JobState.DOUBTED and last_event is not None:
            return Batch(jobs=(replace(job, state=JobState.WAITING, next_try_at=now),))
        if not asks_still:
            return Batch(jobs=(over(job, JobState.DONE, now),))
        if last_event is None and job.state is JobState.DISPUTED:  # to ask again would never end
            told = replace(record, note=_NOT_TAKEN, noticed=True, silenced_until=None)
            return Batch(records=(told,), jobs=(over(job, JobState.FAILED, now, _NOT_TAKEN),))
        note = "취소 요청에 대한 답이 전해졌는지 알 수 없습니다. 다시 선택해 주세요."
        return Batch(
            records=(replace(record, customer_asks=True, note=note),),
            jobs=(over(job, JobState.UNKNOWN, now, note),),
            lines=(self._ledger.line(record.order_id, Step.UNSURE, detail=job.kind.value),),
        )

    def unsure(
        self, record: OrderRecord, job: Job, state: JobState = JobState.UNKNOWN, note: str = ""
    ) -> Batch:
        """Leave the decision to a person: nobody can tell whether it holds, or it is too late to send it."""
        note = note or _UNSURE[Action(job.kind)]
        return Batch(
            records=(replace(record.moved(Status.UNSURE), note=note, silenced_until=None),),
            jobs=(over(job, state, self._clock.now(), note),),
            lines=(self._ledger.line(record.order_id, Step.UNSURE, detail=job.kind.value),),
        )

    def refused(self, record: OrderRecord, job: Job, note: str) -> Batch:
        """Return the order to its settled state, say why, and take slips back."""
        now = self._clock.now()
        back = replace(
            record,
            status=record.settled,
            attempted=None,
            cancel_reason="",
            note=note,
            silenced_until=None,
        )
        if record.settled is Status.NEW:
            back = replace(back, decided_at=None, decided_by="", preparation_min=0)
        else:
            back = replace(back, noticed=True)
        batch = Batch(
            records=(back,),
            jobs=(over(job, JobState.FAILED, now, note),),
            lines=(self._ledger.line(record.order_id, Step.REFUSED, "platform", job.kind.value),),
        )
        return batch + self._slips.withdraw(back) if job.kind is JobKind.ACCEPT else batch


_NOT_TAKEN = "취소 요청에 대한 답이 처리되지 않았습니다. 이미 처리됐는지 플랫폼 화면을 확인해 주세요."
_TOO_LATE = {
    Action.ACCEPT: "접수 시간이 지나서 보내지 않았습니다. 플랫폼 화면을 보고 골라 주세요.",
    Action.REJECT: "접수 시간이 지나서 거절을 보내지 않았습니다. 플랫폼 화면을 보고 골라 주세요.",
}
_REFUSED = {
    Action.ACCEPT: "플랫폼에서 접수가 되지 않았습니다. 다시 접수하거나 플랫폼 화면을 확인해 주세요.",
    Action.REJECT: "플랫폼에서 거절이 되지 않았습니다. 다시 선택해 주세요.",
    Action.READY: "플랫폼에 '준비 완료'가 되지 않았습니다. 플랫폼 화면을 확인해 주세요.",
    Action.DISPATCH: "플랫폼에 '배달 출발'이 되지 않았습니다. 플랫폼 화면을 확인해 주세요.",
    Action.DELIVERED: "플랫폼에 '배달 완료'가 되지 않았습니다. 플랫폼 화면을 확인해 주세요.",
    Action.PICKED_UP: "플랫폼에 '픽업 완료'가 되지 않았습니다. 플랫폼 화면을 확인해 주세요.",
    Action.CANCEL: "플랫폼에서 취소가 되지 않았습니다. 주문은 계속됩니다.",
}

_UNSURE = {
    Action.ACCEPT: "접수가 됐는지 플랫폼이 알려 주지 않습니다. 플랫폼 화면을 보고 다시 선택해 주세요.",
    Action.REJECT: "거절이 됐는지 플랫폼이 알려 주지 않습니다. 플랫폼 화면을 보고 다시 선택해 주세요.",
    Action.READY: "'준비 완료'가 전해졌는지 알 수 없습니다. 다시 선택해 주세요.",
    Action.DISPATCH: "'배달 출발'이 전해졌는지 알 수 없습니다. 다시 선택해 주세요.",
    Action.DELIVERED: "'배달 완료'가 전해졌는지 알 수 없습니다. 다시 선택해 주세요.",
    Action.PICKED_UP: "'픽업 완료'가 전해졌는지 알 수 없습니다. 다시 선택해 주세요.",
    Action.CANCEL: "취소가 됐는지 플랫폼이 알려 주지 않습니다. 플랫폼 화면을 보고 다시 선택해 주세요.",
}
