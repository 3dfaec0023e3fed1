"""Decides for the owner what may be decided without people. It must not know how a decision is sent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.job import JobKind
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.shop import AutoAccept, Rules
from merchant_desk.domain.status import Status

from .after_restore import REREAD
from .deciding import Deciding
from .ledger import Ledger
from .link import Link
from .order_book import OrderBook
from .ports import Batch, Clock
from .reconciling import STRANGE_WORD

TOO_LATE = "접수 시간이 지난 주문이라 자동으로 접수하지 않았습니다. 플랫폼 화면을 보고 골라 주세요."
#: Who decides, in the black box and on the slip.
RULE = "rule"


class OwnersRule:
    """Main thread; owned by the counter. Accepts always, or after nobody decided for a while.

    Orders that cannot be read, or whose amounts cannot, are left to a person, and so are those whose customer wants to
    cancel, those about which something else has to be said, those that were accepted once and are open again, and those
    whose deadline is over. A platform's new kind of event is told, but stops no order: a shop without people would lose
    every one of them. A trial order belongs to the check that placed it.
    """

    def __init__(
        self,
        *,
        rules: Rules,
        book: OrderBook,
        ledger: Ledger,
        deciding: Deciding,
        link: Link,
        clock: Clock,
        ask_soon: Callable[[], None],
    ) -> None:
        self._rules = rules
        self._book = book
        self._ledger = ledger
        self._deciding = deciding
        self._link = link
        self._clock = clock
        self._ask_soon = ask_soon
        #: Since when (monotonic) the deadline of an order seems over that waits for the rule.
        self._noticed_s: dict[str, float] = {}

    def tick(self) -> None:
        """Accept what may be accepted now."""
        if self._rules.auto_accept is AutoAccept.OFF:
            return
        waiting = [record for record in self._book.open_records() if self._is_mine(record)]
        now, now_s = self._clock.now(), self._clock.monotonic_s()
        self._noticed_s = {
            record.order_id: self._noticed_s.get(record.order_id, now_s)
            for record in waiting
            if record.deadline is not None and record.deadline <= now
        }
        for record in waiting:
            if record.order_id not in self._noticed_s:
                self._deciding.accept(record.order_id, self._rules.preparation_min, RULE)
            elif self._link.answered_s <= self._noticed_s[record.order_id]:
                self._ask_soon()  # a computer's clock that was set is put right by the next poll
            elif self._link.told_time_s <= self._noticed_s[record.order_id]:
                # A platform that tells no time judges for itself.
                self._deciding.accept(record.order_id, self._rules.preparation_min, RULE)
            else:
                self._ask_instead(record)

    def _is_mine(self, record: OrderRecord) -> bool:
        """Tell whether the order waits for nothing but a decision, and long enough."""
        patience = timedelta(
            minutes=self._rules.after_min if self._rules.auto_accept is AutoAccept.UNATTENDED else 0
        )
        return (
            record.status is Status.NEW
            and record.order is not None
            and not self._deciding.trials.has(record)
            and not record.order.defects
            # Without patience no clock counts: one that was set back would keep the order for so long.
            and (not patience or self._clock.now() - record.received_at >= patience)
            and self._is_plain(record)
            and not record.customer_asks
        )

    def _is_plain(self, record: OrderRecord) -> bool:
        """Tell whether nothing that is said about the order wants a person; after a restore every word does."""
        jobs = self._book.jobs_of(record.order_id)
        if any(job.kind is JobKind.ACCEPT for job in jobs):
            return False
        if record.note.startswith(STRANGE_WORD):
            return all(job.code != REREAD for job in jobs)
        return not record.note

    def _ask_instead(self, record: OrderRecord) -> None:
        """Leave an order to a person that came, or was left, until the platform's time was over."""
        line = self._ledger.line(record.order_id, Step.REFUSED, RULE, "deadline over")
        left = replace(record, note=TOO_LATE, noticed=True)
        self._ledger.save(Batch(records=(left,), lines=(line,)))
