"""Ends cancellation alarms where nobody can: a desk without a window. It must not know how slips are printed."""

from __future__ import annotations

from merchant_desk.domain.job import JobKind, JobState, SlipKind
from merchant_desk.domain.record import OrderRecord

from .deciding import Deciding
from .needed_slips import may_be_out
from .order_book import OrderBook
from .ports import Clock

#: The alarm rings at least this long, so that a kitchen within earshot looks up (seconds).
ALARM_S = 60.0
_OUT = frozenset({JobState.DONE, JobState.SENT})


class Unattended:
    """Main thread; owned by the counter; ticks only in a desk without a window.

    The rule: an alarm rings for :data:`ALARM_S` at least, after a restart once more. Then it ends where every
    조리 중단 slip has left for its printer, or where the kitchen never had a slip to stop. Where a red slip is
    uncertain or did not come out, nothing proves that the kitchen knows, and it rings on.
    """

    def __init__(self, book: OrderBook, deciding: Deciding, clock: Clock) -> None:
        self._book = book
        self._deciding = deciding
        self._clock = clock
        #: Since when (monotonic) each alarm rings in this run: a computer's clock that is set ends none.
        self._since_s: dict[str, float] = {}
        #: Whether somebody can answer here; ``app`` says no for a desk without a window.
        self.attended = True

    def tick(self) -> None:
        """End the alarms that have done their work."""
        if self.attended:
            return
        now_s = self._clock.monotonic_s()
        alarms = [record for record in self._book.open_records() if record.alarm]
        self._since_s = {record.order_id: self._since_s.get(record.order_id, now_s) for record in alarms}
        for record in alarms:
            if now_s - self._since_s[record.order_id] >= ALARM_S and self._kitchen_knows(record):
                self._deciding.seen(record.order_id, "rule")

    def _kitchen_knows(self, record: OrderRecord) -> bool:
        """Tell whether the red slips are out, or nothing that would have to be stopped."""
        prints = [job for job in self._book.jobs_of(record.order_id) if job.kind is JobKind.PRINT]
        stops = [job for job in prints if job.slip is SlipKind.CANCEL]
        if stops:
            return all(job.state in _OUT for job in stops)
        return not any(job.slip is SlipKind.KITCHEN and may_be_out(job) for job in prints)
