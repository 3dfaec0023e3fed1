"""The desk's memory: open orders, those closed lately, their jobs. It must not know how they are kept on disk."""

from __future__ import annotations

from collections.abc import Iterable

from merchant_desk.domain.job import HOUSE, Job, JobKind, JobState
from merchant_desk.domain.privacy import purged
from merchant_desk.domain.record import OrderRecord

#: The house's own slips kept at hand.
HOUSE_KEPT = 50
#: Closed orders kept at hand for the board; older ones are in the journal.
CLOSED_KEPT = 1_000
#: States of a print that a person has to settle.
_ASKING = frozenset({JobState.UNKNOWN, JobState.EXPIRED})


class OrderBook:
    """Main thread; owned by the counter for a whole run. Bounded: see :data:`CLOSED_KEPT`."""

    def __init__(self) -> None:
        self._records: dict[str, OrderRecord] = {}
        self._closed: dict[str, None] = {}
        self._jobs: dict[str, Job] = {}
        self._jobs_of: dict[str, dict[str, None]] = {}
        self._jobs_told: dict[str, tuple[Job, ...]] = {}
        self._asking: dict[str, None] = {}
        self._unfinished: dict[str, None] = {}
        self._unstored: set[str] = set()
        self._house: dict[str, None] = {}

    def record(self, order_id: str) -> OrderRecord | None:
        """Return the order, also while it is on its way to the disk."""
        return self._records.get(order_id)

    def expect(self, order_id: str) -> OrderRecord:
        """Return an order that must be in memory: one with a job that is not over is never forgotten."""
        return self._records[order_id]

    def records(self) -> tuple[OrderRecord, ...]:
        """Return every order in memory, in order of arrival."""
        return tuple(self._records.values())

    def open_records(self) -> tuple[OrderRecord, ...]:
        """Return the orders that still need the counter."""
        return tuple(record for record in self._records.values() if record.is_open)

    def job(self, job_id: str) -> Job | None:
        """Return one job, or None."""
        return self._jobs.get(job_id)

    def jobs_of(self, order_id: str) -> tuple[Job, ...]:
        """Return the order's jobs, oldest first; the same tuple as long as none of them changes."""
        told = self._jobs_told.get(order_id)
        if told is None:
            told = tuple(self._jobs[job_id] for job_id in self._jobs_of.get(order_id, ()))
            if told:
                self._jobs_told[order_id] = told
        return told

    def is_being_read(self, order_id: str) -> bool:
        """Tell whether the order's details are not here and may still come."""
        record = self._records[order_id]
        if record.order is not None or record.unreadable:
            return False
        return any(job.kind is JobKind.FETCH and not job.is_over for job in self.jobs_of(order_id))

    def unfinished(self) -> tuple[Job, ...]:
        """Return the jobs that are not over, oldest first."""
        return tuple(self._jobs[job_id] for job_id in self._unfinished)

    def prints(self) -> tuple[Job, ...]:
        """Return all print jobs in memory, oldest first."""
        return tuple(job for job in self._jobs.values() if job.kind is JobKind.PRINT)

    def asks(self) -> tuple[Job, ...]:
        """Return the prints that a person has to settle: uncertain or expired ones."""
        return tuple(self._jobs[job_id] for job_id in self._asking)

    def put(self, records: Iterable[OrderRecord], jobs: Iterable[Job]) -> None:
        """Take over new versions of orders and jobs."""
        for record in records:
            self._records[record.order_id] = self._without_forgotten(record)
            self._closed.pop(record.order_id, None)
            if not record.is_open:
                self._closed[record.order_id] = None
        for job in jobs:
            self._jobs[job.job_id] = job
            self._jobs_of.setdefault(job.order_id, {})[job.job_id] = None
            self._jobs_told.pop(job.order_id, None)
            if job.kind is JobKind.PRINT and job.state in _ASKING:
                self._asking[job.job_id] = None
            else:
                self._asking.pop(job.job_id, None)
            if job.is_over:
                self._unfinished.pop(job.job_id, None)
            else:
                self._unfinished[job.job_id] = None
            if job.slip in HOUSE:
                self._house[job.job_id] = None
        self._forget_old()

    def _without_forgotten(self, record: OrderRecord) -> OrderRecord:
        """Return the record as memory may have it: a purged customer is brought back by no later version."""
        before = self._records.get(record.order_id)
        forgotten_at = record.forgotten_at or (before.forgotten_at if before is not None else None)
        return purged(record, forgotten_at) if forgotten_at is not None else record

    def _forget_old(self) -> None:
        """Drop the longest closed orders whose jobs are all over; keep those that still ask for something."""
        for job_id in list(self._house)[:-HOUSE_KEPT]:
            if job_id not in self._unfinished:
                del self._house[job_id]
                subject = self._jobs.pop(job_id).order_id
                del self._jobs_of[subject][job_id]
                self._jobs_told.pop(subject, None)
                self._asking.pop(job_id, None)
                if not self._jobs_of[subject]:
                    del self._jobs_of[subject]
        surplus = len(self._closed) - CLOSED_KEPT
        if surplus <= 0:
            return
        asking = {job.order_id for job in self.asks()}
        for order_id in list(self._closed)[:surplus]:
            if order_id in asking or any(not job.is_over for job in self.jobs_of(order_id)):
                continue
            del self._closed[order_id], self._records[order_id]
            self._jobs_told.pop(order_id, None)
            for job_id in self._jobs_of.pop(order_id, {}):
                del self._jobs[job_id]

    def on_its_way(self, order_ids: Iterable[str]) -> None:
        """Note orders that are not on the disk yet: nobody is told of them."""
        self._unstored.update(order_ids)

    def arrived(self, order_ids: Iterable[str]) -> None:
        """Note that orders are on the disk, or that the disk fails and people must be told all the same."""
        self._unstored.difference_update(order_ids)

    def is_told(self, order_id: str) -> bool:
        """Tell whether the order is on the disk (or the disk fails): only then anything may follow from it."""
        return order_id not in self._unstored

    def told(self) -> tuple[OrderRecord, ...]:
        """Return the orders that people may be told of."""
        return tuple(record for record in self._records.values() if record.order_id not in self._unstored)
