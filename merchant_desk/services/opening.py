"""Opens the journal and takes up what an earlier run left. It must not know how an order is decided or printed."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.job import Job, JobKind, JobState
from merchant_desk.domain.print_try import PrintTry
from merchant_desk.domain.record import OrderRecord

from .after_restore import AfterRestore
from .calls.standing import Standing
from .effect_time import Settling
from .jobs import in_question, over, wanted
from .ledger import Ledger
from .order_book import OrderBook
from .ports import Batch, Clock, Journal, Lanes, Opened
from .shop.shopkeeping import Shopkeeping

log = logging.getLogger(__name__)

#: A journal that could not be opened is tried again after this time (seconds).
OPEN_AGAIN_S = 10.0
#: What may have left without its answer being known; when it did, this run cannot tell.
_IN_QUESTION = frozenset({JobState.RUNNING, JobState.DOUBTED, JobState.DISPUTED})


class Opening:
    """Main thread; owned by the counter; one run. ``begin`` is called once the first try has ended, either way.

    ``printed`` is told when each printer's last slip left. ``masked`` returns an order as memory may have it: without
    a customer whose time is over.
    A journal that cannot be opened does not hold the desk: orders still ring, the trouble is said, and every
    OPEN_AGAIN_S seconds it is tried again.
    """

    def __init__(
        self,
        *,
        journal: Journal,
        lanes: Lanes,
        clock: Clock,
        book: OrderBook,
        ledger: Ledger,
        after_restore: AfterRestore,
        standing: Standing,
        settling: Settling,
        begin: Callable[[], None],
        printed: Callable[[Iterable[tuple[str, datetime]]], None],
        shop: Shopkeeping,
        masked: Callable[[OrderRecord], OrderRecord],
    ) -> None:
        self._journal = journal
        self._lanes = lanes
        self._clock = clock
        self._book = book
        self._ledger = ledger
        self._after_restore = after_restore
        self._standing = standing
        self._settling = settling
        self._begin = begin
        self._printed = printed
        self._shop = shop
        self._masked = masked
        self._again_at_s: float | None = None
        #: Whether the journal is being opened: checked, migrated or put back, which takes its time.
        self.is_under_way = False
        #: Whether the desk works, with its journal or without.
        self.is_over = False

    def start(self) -> None:
        """Open the journal on its lane, then take up what is unfinished."""
        now = self._clock.now()
        self.is_under_way = True
        self._lanes.submit("writer", lambda: self._journal.open(now), self._take_up, self._not_opened)

    def tick(self) -> None:
        """Try again, where the journal could not be opened."""
        if self._again_at_s is not None and self._clock.monotonic_s() >= self._again_at_s:
            self._again_at_s = None
            self.start()

    def _take_up(self, opened: Opened) -> None:
        """Put everything unfinished into memory: what was under way is in doubt until it is looked at."""
        now = self._clock.now()
        self.is_under_way = False
        if self.is_over:  # opened late: what memory has learned meanwhile is newer
            opened = self._without_known(opened)
        opened, made_good = self._after_restore.take(opened, now)
        self._printed(opened.printed)
        self._shop.take(opened.shop, in_doubt=opened.restored is not None and bool(opened.restored.cause))
        self._standing.take(opened.notices + made_good.notices)
        known = {record.order_id for record in opened.records}
        self._book.put(
            map(self._masked, opened.records), (job for job in opened.jobs if job.order_id in known)
        )
        jobs: list[Job] = []
        tries: list[PrintTry] = []
        to_read = {
            record.order_id
            for record in opened.records
            if record.is_open and (record.is_pending or (record.order is None and not record.unreadable))
        }
        for job in opened.jobs:
            if job.order_id not in known:
                if not job.is_over:
                    jobs.append(over(job, JobState.DROPPED, now, "주문이 더 이상 열려 있지 않습니다."))
            elif job.kind is JobKind.PRINT and job.state is JobState.RUNNING:
                jobs.append(cut_off(job, now))
                tries.append(_last_try(jobs[-1], now))
            elif job.state in _IN_QUESTION:
                if job.state is JobState.RUNNING:
                    jobs.append(in_question(job, JobState.DOUBTED))
                self._settling.begin(job.job_id)
                to_read.add(job.order_id)
        for order_id in sorted(to_read):
            jobs += wanted(self._book, order_id, now)
        self.is_over = True
        self._ledger.save(made_good + Batch(jobs=tuple(jobs), tries=tuple(tries)))
        self._begin()  # also where the disk takes nothing: new orders ring from memory

    def _without_known(self, opened: Opened) -> Opened:
        """Return what the journal has of orders that are not in memory."""
        return replace(
            opened,
            records=tuple(r for r in opened.records if self._book.record(r.order_id) is None),
            jobs=tuple(job for job in opened.jobs if self._book.record(job.order_id) is None),
        )

    def _not_opened(self, error: DeskError) -> None:
        """Work without the journal as well as possible."""
        self.is_under_way = False
        self._again_at_s = self._clock.monotonic_s() + OPEN_AGAIN_S
        self._ledger.trouble = str(error)
        if not self.is_over:
            log.critical("the journal cannot be opened: %s (%s)", error, error.detail)
            self.is_over = True
            self._begin()


def _last_try(job: Job, now: datetime) -> PrintTry:
    """Return the ledger's row of a try that the program did not live to see the end of."""
    return PrintTry(
        job.job_id,
        job.order_id,
        job.tries,
        job.code or job.printer,
        job.created_at,
        now,
        job.state,
        job.last_error,
    )


def cut_off(job: Job, now: datetime) -> Job:
    """Return a slip whose printing an earlier run did not live to see the end of: only a person knows."""
    where = f"'{job.code}' 프린터에 " if job.code else ""
    sentence = f"인쇄 중에 프로그램이 꺼졌습니다. {where}주문서가 나왔는지 확인해 주세요."
    return over(job, JobState.UNKNOWN, now, sentence)
