"""Reads order details: after a new order, and again where a decision's outcome is in doubt. It must not know HTTP."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import datetime

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.errors import Busy, DeskError, LinkError, NotFound, OrderUnreadable
from merchant_desk.domain.job import Job, JobState
from merchant_desk.domain.order import Order
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import CLOSED, MEANS, Status

from .after_restore import NOTE, REREAD
from .doubts import Question
from .jobs import Turnstile, again, over, pause_s
from .ledger import Ledger
from .order_book import OrderBook
from .ports import Batch, Clock, Fetched, Lanes, Platform, SealedText
from .reconciling import Reconciling

log = logging.getLogger(__name__)

#: Reads under way at once on the inbox lane: few, so that a poll never stands behind a crowd of them.
AT_ONCE = 4
#: An event can come before its order: a 404 is asked again for this long (protocol rule).
NOT_FOUND_FOR_S = 600.0
#: An order that was read once, or handed out before a restore, and is gone now will not come back.
REREAD_NOT_FOUND_FOR_S = 60.0
#: A refusal that is no 404 is tried this often.
REFUSED_TRIES = 5
#: Details larger than this are no usual order (a note of megabytes): the log names them.
LARGE_BYTES = 100_000
NOT_TO_BE_HAD = "플랫폼에서 주문 내용을 받지 못했습니다. 플랫폼 화면에서 확인해 주세요."
GONE = "플랫폼에 더 이상 없는 주문입니다. 기록을 되돌린 뒤 확인했습니다."


class Reading:
    """Main thread; owned by the counter; a carrier of FETCH jobs.

    What can happen: details arrive → stored and reconciled; they cannot be read → kept sealed, shown as
    unreadable, the order rings on; 404 → asked again up to ten minutes; no link → asked again without end.
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
    ) -> None:
        self._book = book
        self._ledger = ledger
        self._reconciling = reconciling
        self._platform = platform
        self._lanes = lanes
        self._clock = clock
        self._turnstile = Turnstile(clock, AT_ONCE)

    def carry(self, job: Job) -> bool:
        """Read the order's details on the inbox lane.

        That it runs is noted in memory only: a read can be repeated, so the disk need not know. The decisions
        in doubt are noted as well, since the answer can speak only about what happened before it was asked.
        """
        if not self._book.is_told(job.order_id):
            return True
        if not self._turnstile.is_open():
            return False
        self._turnstile.enter()
        running = replace(job, state=JobState.RUNNING, tries=job.tries + 1)
        self._book.put((), (running,))
        question = Question(self._clock.monotonic_s(), self._reconciling.doubts(job.order_id))
        self._lanes.submit(
            "inbox",
            lambda: self._platform.fetch(job.order_id),
            lambda fetched: self._read(running, question, fetched),
            lambda error: self._not_read(running, question, error),
        )
        return True

    def _read(self, job: Job, question: Question, fetched: Fetched) -> None:
        """Store the details, then let them speak about open decisions."""
        self._turnstile.leave()
        order, now = fetched.order, self._clock.now()
        record = self._book.expect(job.order_id)
        first = record.order is None
        if len(fetched.raw) > LARGE_BYTES:
            log.warning(
                "order %s: %d bytes of details; long texts are shortened on screen and slip, and kept whole",
                job.order_id,
                len(fetched.raw),
            )
        for defect in order.defects:
            log.warning("order %s: %s cannot be read (%s)", job.order_id, defect.path, defect.problem)
        if job.code == REREAD and first and record.received_at == record.created_at:
            record = _as_it_came(record, order)
        record = _with_details(record, order)
        line = self._ledger.line(job.order_id, Step.READ, detail=_defects(order))
        batch = Batch(
            records=(record,),
            jobs=(over(job, JobState.DONE, now),),
            lines=(line,) if first or order.defects else (),
            sealed=(SealedText(job.order_id, "raw", fetched.raw),),
        )
        self._ledger.save(batch)
        self._reconciling.told_by_details(job.order_id, order.last_event, question)

    def _not_read(self, job: Job, question: Question, error: DeskError) -> None:
        """Decide what a failure means: later again, unreadable, or given up with a sentence."""
        self._turnstile.leave(error)
        record, now = self._book.expect(job.order_id), self._clock.now()
        if isinstance(error, OrderUnreadable):
            log.error("order %s cannot be read: %s (%s)", job.order_id, error.sentence, error.detail)
            self._ledger.save(
                Batch(
                    records=(_unreadable(record, error),) if record.order is None else (),
                    jobs=(over(job, JobState.DONE, now),),
                    lines=(self._ledger.line(job.order_id, Step.UNREADABLE, detail=error.detail),),
                    sealed=(SealedText(job.order_id, "raw", error.raw),) if error.raw else (),
                )
            )
            self._reconciling.told_by_details(job.order_id, error.last_event, question)
        elif self._may_try_again(record, job, error, now):
            wish_s = error.retry_after_s if isinstance(error, Busy) else None
            self._ledger.save(
                Batch(jobs=(again(job, now, error=str(error), after_s=pause_s(job.tries, wish_s=wish_s)),))
            )
        else:
            log.error("order %s is not to be had: %s (%s)", job.order_id, error.sentence, error.detail)
            self._ledger.save(
                Batch(
                    records=(_given_up(record, job, error, now),) if record.order is None else (),
                    jobs=(over(job, JobState.FAILED, now, str(error)),),
                )
            )
            self._reconciling.told_by_details(job.order_id, None, question)

    @staticmethod
    def _may_try_again(record: OrderRecord, job: Job, error: DeskError, now: datetime) -> bool:
        """Tell whether another read can help: an order that was read once will not come later than its event."""
        if isinstance(error, LinkError):
            return True
        if isinstance(error, NotFound):
            known = job.code == REREAD or record.order is not None
            patience_s = REREAD_NOT_FOUND_FOR_S if known else NOT_FOUND_FOR_S
            return (now - job.created_at).total_seconds() < patience_s
        return job.tries < REFUSED_TRIES


def _with_details(record: OrderRecord, order: Order) -> OrderRecord:
    """Return the record with its details; the order's own deadline wins over the profile's."""
    return replace(
        record,
        order=order,
        unreadable="",
        display_id=order.display_id or record.display_id,
        created_at=order.created_at,
        deadline=order.confirm_by or record.deadline,
        note=_note(order) or _without_past(record.note, order),
    )


def _as_it_came(record: OrderRecord, order: Order) -> OrderRecord:
    """Return an order that a restored journal lacked, and that is over, as of when it came: about when it was made.

    It belongs to that day's sales, and its customer's time counts from there. One that is live came just now.
    """
    is_over = order.last_event is not None and MEANS.get(order.last_event) in CLOSED
    return replace(record, received_at=min(order.created_at, record.received_at)) if is_over else record


def _without_past(note: str, order: Order) -> str:
    """Return the note without what these details settle: the state of a restored order must have been told."""
    note = note.replace(NOT_TO_BE_HAD, "")
    return (note.replace(NOTE, "") if order.last_event is not None else note).strip()


def _given_up(record: OrderRecord, job: Job, error: DeskError, now: datetime) -> OrderRecord:
    """Return an order whose details are not to be had; one of before a restore that is gone there needs nobody."""
    if job.code == REREAD and isinstance(error, NotFound):
        return replace(record, status=Status.CONCLUDED, settled=Status.CONCLUDED, closed_at=now, note=GONE)
    return replace(record, note=NOT_TO_BE_HAD)


def _unreadable(record: OrderRecord, error: OrderUnreadable) -> OrderRecord:
    """Return the record with the sentence why it cannot be read, and with the little that could be."""
    return replace(
        record,
        unreadable=str(error),
        display_id=error.display_id or record.display_id,
        created_at=error.created_at or record.created_at,
    )


def _note(order: Order) -> str:
    """Return the sentence about what could not be read in the order, or nothing."""
    if not order.defects:
        return ""
    return "주문에 읽을 수 없는 값이 있습니다. 플랫폼 화면에서 금액과 내용을 확인해 주세요."


def _defects(order: Order) -> str:
    """Return the paths of the defects for the black box: facts, no contents."""
    return ", ".join(defect.path for defect in order.defects)[:200]
