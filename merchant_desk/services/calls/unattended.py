"""Ends alarms and notices where nobody can: a desk without a window. It must not know how slips are printed."""

from __future__ import annotations

from merchant_desk.domain.job import JobKind, JobState, SlipKind
from merchant_desk.domain.record import OrderRecord
from merchant_desk.services.deciding import Deciding
from merchant_desk.services.order_book import OrderBook
from merchant_desk.services.owners_rule import RULE
from merchant_desk.services.ports import Clock
from merchant_desk.services.printing.needed_slips import may_be_out

#: The alarm rings at least this long, so that a kitchen within earshot looks up (seconds).
ALARM_S = 60.0
_OUT = frozenset({JobState.DONE, JobState.SENT})


class Unattended:
    """Main thread; owned by the counter; ticks only in a desk without a window.

    The rule: an alarm rings for :data:`ALARM_S` at least, after a restart once more. Then it ends where every
    조리 중단 slip has left for its printer, or where the kitchen never had a slip to stop. Where a red slip is
    uncertain or did not come out, nothing proves that the kitchen knows, and it rings on. A notice that staff should
    hear rings as long, and its words stay.
    """

    def __init__(self, book: OrderBook, deciding: Deciding, clock: Clock) -> None:
        self._book = book
        self._deciding = deciding
        self._clock = clock
        #: Since when (monotonic) each cause rings in this run: a computer's clock that is set ends none.
        self._since_s: dict[tuple[str, bool, str], float] = {}
        #: Whether somebody can answer here; ``app`` says no for a desk without a window.
        self.attended = True

    def tick(self) -> None:
        """End what has done its work."""
        if self.attended:
            return
        now_s = self._clock.monotonic_s()
        calling = [record for record in self._book.records() if record.alarm or record.noticed]
        self._since_s = {_cause(record): self._since_s.get(_cause(record), now_s) for record in calling}
        for record in calling:
            if now_s - self._since_s[_cause(record)] < ALARM_S:
                continue
            if not record.alarm:
                self._deciding.silence((record.order_id,), 0.0, RULE)
            elif self._kitchen_knows(record):
                self._deciding.seen(record.order_id, RULE)

    def _kitchen_knows(self, record: OrderRecord) -> bool:
        """Tell whether the red slips are out, or nothing that would have to be stopped."""
        prints = [job for job in self._book.jobs_of(record.order_id) if job.kind is JobKind.PRINT]
        stops = [job for job in prints if job.slip is SlipKind.CANCEL]
        if stops:
            return all(job.state in _OUT for job in stops)
        return not any(job.slip is SlipKind.KITCHEN and may_be_out(job) for job in prints)


def _cause(record: OrderRecord) -> tuple[str, bool, str]:
    """Return what the order rings for; another word about it rings its own time."""
    return record.order_id, record.alarm, "" if record.alarm else record.note
