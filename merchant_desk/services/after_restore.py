"""What follows a restored journal: nothing runs by itself, what is open or missing is read from the platform.

It must not know how a journal is restored.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from merchant_desk.domain.black_box import BlackBoxLine, Step
from merchant_desk.domain.job import Job, JobKind, JobState
from merchant_desk.domain.notice import Notice
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import Status

from .jobs import in_question, over
from .order_book import OrderBook
from .ports import Batch, Opened, Restored

log = logging.getLogger(__name__)

#: The mark (``code``) of a read that follows a restore: until it is over nobody decides about the order.
REREAD = "restored"
#: The name of the sentence that staff see until they put it away.
NOTICE = "restored"
#: A note keeps the owner's rule away; it goes when the platform has told the order's state.
NOTE = "기록을 되돌린 뒤 플랫폼에서 다시 확인하는 주문입니다. 플랫폼 화면에서도 확인해 주세요."
ASK_PRINTED = "기록을 되돌렸습니다. 주문서가 나왔는지 확인해 주세요."
IN_DOUBT = "기록을 되돌렸습니다. 플랫폼에 전해졌는지 다시 확인합니다."


class AfterRestore:
    """Main thread; owned by the counter. ``take`` is called once for each opening of the journal.

    ============================  ================================================================================
    in the journal                afterwards
    ============================  ================================================================================
    order seen, but no row        a new order that rings; read from the platform; no decision until it is read; a
                                  customer who was purged before stays so
    open order                    read again; no decision until then; the rule leaves it alone
    print held, waiting, running  *unknown*: a person says whether it came out
    decision waiting, running     *doubted*: the read tells whether it holds
    ============================  ================================================================================

    Where only ids are missing (no restore), the rows that are there are as they were left and stay untouched.
    """

    def __init__(
        self, merchant_id: str, book: OrderBook, line: Callable[[str, Step, str, str], BlackBoxLine]
    ) -> None:
        self._merchant_id = merchant_id
        self._book = book
        self._line = line

    def take(self, opened: Opened, now: datetime) -> tuple[Opened, Batch]:
        """Return what was opened as it stands after the restore, and the rows that have to be written for that."""
        told = opened.restored
        if told is None:
            return opened, Batch()
        here = {record.order_id for record in opened.records}
        missing = tuple(
            self._missing(order_id, now, now if order_id in told.forgotten else None)
            for order_id in told.missing
            if order_id not in here and self._book.record(order_id) is None
        )
        doubtful = tuple(record for record in opened.records if record.is_open) if told.cause else ()
        records = missing + tuple(_noted(record) for record in doubtful)
        jobs = tuple(_stopped(job, now) for job in opened.jobs) if told.cause else opened.jobs
        reads = tuple(_read(record.order_id, now) for record in records)
        detail = f"{told.cause or 'gap'}, {len(missing)} missing, {len(doubtful)} open"
        log.warning("the journal lacks something: %s", detail)
        sentence = _sentence(told, len(missing), now)
        changed = tuple(job for job, before in zip(jobs, opened.jobs, strict=True) if job is not before)
        batch = Batch(
            records=records,
            jobs=changed + reads,
            lines=(self._line("", Step.RESTORED, "desk", detail), *self._first_lines(missing)),
            after_restore=True,
            notices=(Notice(NOTICE, now, sentence),) if sentence else (),
        )
        newer = {record.order_id: record for record in records}
        kept = tuple(newer.pop(record.order_id, record) for record in opened.records)
        return replace(opened, records=kept + tuple(newer.values()), jobs=jobs + reads), batch

    def _missing(self, order_id: str, now: datetime, forgotten_at: datetime | None) -> OrderRecord:
        """Return an order of which nothing is known but that it was seen: in doubt it rings."""
        return OrderRecord(
            order_id,
            merchant_id=self._merchant_id,
            status=Status.NEW,
            settled=Status.NEW,
            created_at=now,
            received_at=now,
            stored_at=now,
            note=NOTE,
            forgotten_at=forgotten_at,
        )

    def _first_lines(self, records: Iterable[OrderRecord]) -> tuple[BlackBoxLine, ...]:
        return tuple(
            self._line(record.order_id, Step.RESTORED, "desk", "seen, not stored") for record in records
        )


def is_reread(jobs: Iterable[Job]) -> bool:
    """Tell whether one of an order's jobs is the read that follows a restore, and is not over."""
    return any(job.code == REREAD and job.kind is JobKind.FETCH and not job.is_over for job in jobs)


def _noted(record: OrderRecord) -> OrderRecord:
    """Return an open order as it is while it is read again; only a new one could be decided by the rule."""
    return replace(record, note=record.note or NOTE) if record.status is Status.NEW else record


def _read(order_id: str, now: datetime) -> Job:
    job_id = f"fetch:{order_id}:{REREAD}:{now:%Y%m%dT%H%M%SZ}"
    return Job(job_id, order_id, JobKind.FETCH, JobState.WAITING, now, next_try_at=now, code=REREAD)


def _stopped(job: Job, now: datetime) -> Job:
    """Return the job so that it does nothing by itself; a read may run, it changes nothing outside."""
    if job.is_over or job.kind is JobKind.FETCH:
        return job
    if job.kind is JobKind.PRINT:
        return replace(over(job, JobState.UNKNOWN, now, ASK_PRINTED), tries=max(1, job.tries))
    return in_question(job, JobState.DOUBTED, IN_DOUBT)  # what the backup calls waiting may have left since


def _sentence(told: Restored, missing: int, now: datetime) -> str:
    """Return the one sentence for staff; a gap alone has none, its orders ring and carry their note."""
    rest = f"그 뒤 주문 {missing}건은 플랫폼에서 다시 읽습니다." if missing else "빠진 주문은 없습니다."
    ask = "나온 주문서와 접수 상태를 확인해 주세요."
    if told.cause == "asked":
        return f"주문 기록을 {when_words(told.at, now)} 백업으로 되돌렸습니다. {rest} {ask}"
    if told.cause == "new":
        return (
            f"주문 기록이 손상되어 새로 시작했습니다. 최근 주문 {missing}건은 플랫폼에서 다시 읽습니다. {ask}"
        )
    if told.cause == "behind":
        return f"주문 기록의 끝부분이 없어졌습니다({when_words(told.at, now)}까지 남아 있음). {rest} {ask}"
    if told.cause:
        return f"주문 기록이 손상되어 {when_words(told.at, now)} 백업으로 되돌렸습니다. {rest} {ask}"
    return ""


def when_words(at: datetime | None, now: datetime) -> str:
    """Return ``19시 05분``, with the date where it was not today (Asia/Seoul)."""
    if at is None:
        return "이전"
    seoul = ZoneInfo("Asia/Seoul")
    local = at.astimezone(seoul)
    clock = f"{local.hour}시 {local.minute:02}분"
    return clock if local.date() == now.astimezone(seoul).date() else f"{local.month}월 {local.day}일 {clock}"
