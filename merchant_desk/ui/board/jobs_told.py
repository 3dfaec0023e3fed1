"""What the orders' jobs mean for the board: decisions that have not left, slips in question. No widgets.

An order's jobs are looked through again only when they changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from merchant_desk.domain.job import Job, JobState
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.unsent import Unsent, is_decision, unsent
from merchant_desk.ui.order.slips_told import in_question

#: States in which a decision may not have left, or was too late to leave.
_HERE = frozenset({JobState.WAITING, JobState.RUNNING, JobState.LATE, JobState.EXPIRED})


@dataclass(frozen=True, slots=True)
class _Seen:
    """What was found in an order's jobs."""

    jobs: tuple[Job, ...]
    may_wait: bool
    asks: bool


class JobsTold:
    """Main thread; owned by the window. ``jobs_of`` is the desk's; the same tuple again is taken as read."""

    def __init__(self, jobs_of: Callable[[str], tuple[Job, ...]]) -> None:
        self._jobs_of = jobs_of
        self._seen: dict[str, _Seen] = {}
        #: By order id, the open orders' decisions that have not left the shop.
        self.waits: dict[str, Unsent] = {}
        #: The ids of the orders with a slip in question.
        self.asked: set[str] = set()

    def look(self, records: Iterable[OrderRecord], now: datetime) -> None:
        """Look through the jobs of these orders at ``now`` (aware UTC)."""
        before, self._seen = self._seen, {}
        self.waits, self.asked = {}, set()
        for record in records:
            order_id = record.order_id
            jobs = self._jobs_of(order_id)
            seen = before.get(order_id)
            if seen is None or (seen.jobs is not jobs and seen.jobs != jobs):
                seen = _Seen(jobs, _may_wait(jobs), bool(in_question(jobs)))
            self._seen[order_id] = seen
            if seen.asks:
                self.asked.add(order_id)
            if seen.may_wait and record.is_open and (held := unsent(record, jobs, now)) is not None:
                self.waits[order_id] = held


def _may_wait(jobs: tuple[Job, ...]) -> bool:
    latest = next((job for job in reversed(jobs) if is_decision(job)), None)
    return latest is not None and latest.state in _HERE
