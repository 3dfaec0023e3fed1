"""Purges customers: from memory at once, from the disk in pieces, with a record of it. It decides for nobody."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import datetime

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.phone_search import without_numbers
from merchant_desk.domain.privacy import purged
from merchant_desk.services.ledger import Ledger
from merchant_desk.services.order_book import OrderBook
from merchant_desk.services.ports import Clock, Journal, Lanes

from .people_port import Purge

#: Orders of one transaction: the next commit of an order waits for no more than these.
PIECE = 50
_LONGEST_REASON = 200


def reason_of(written: str) -> str:
    """Return what somebody wrote as it is kept with a purge: one line without telephone numbers."""
    return " ".join(without_numbers(written).split())[:_LONGEST_REASON]


class Purging:
    """Main thread; owned by the counter. ``forget_slips`` is told whose slips must be laid out anew."""

    def __init__(
        self,
        *,
        book: OrderBook,
        ledger: Ledger,
        journal: Journal,
        lanes: Lanes,
        clock: Clock,
        forget_slips: Callable[[Collection[str]], None],
    ) -> None:
        self._book = book
        self._ledger = ledger
        self._journal = journal
        self._lanes = lanes
        self._clock = clock
        self._forget_slips = forget_slips

    def purge(
        self,
        order_ids: Sequence[str],
        by: str,
        reason: str,
        done: Callable[[Purge], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        """Purge these orders' customers; ``done`` gets what was purged, ``failed`` why it ended in the middle.

        What a failure leaves on the disk is not in memory any more; the clock purges it later, or whoever asks again.
        """
        self.go_on(order_ids, Purge(self._clock.now(), by, reason_of(reason), len(order_ids)), done, failed)

    def go_on(
        self,
        order_ids: Sequence[str],
        purge: Purge,
        done: Callable[[Purge], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        """Purge more orders as a part of a purge that has begun; ``done`` gets that purge as it was given."""
        if not order_ids:
            done(purge)
            return
        piece, rest = order_ids[:PIECE], order_ids[PIECE:]
        self._forget_in_memory(piece, purge.at)
        part = replace(purge, orders=len(piece))
        lines = tuple(self._ledger.line(order_id, Step.PERSON_PURGED, purge.by) for order_id in piece)
        self._lanes.submit(
            "writer",
            lambda: self._journal.forget_people(piece, part, lines),
            lambda _: self.go_on(rest, purge, done, failed),
            failed,
        )

    def _forget_in_memory(self, order_ids: Sequence[str], at: datetime) -> None:
        """Take the customers out of memory: out of orders, of what staff wrote about them, of slips that wait."""
        known = [record for order_id in order_ids if (record := self._book.record(order_id)) is not None]
        spoken = (
            replace(job, reason="")
            for record in known
            for job in self._book.jobs_of(record.order_id)
            if job.is_over and job.reason
        )
        self._book.put((purged(record, at) for record in known), spoken)
        self._forget_slips(order_ids)
        self._ledger.told_changed()
