"""Hands the journal one transaction after the other and lets effects follow only what is on the disk."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from merchant_desk.domain.black_box import BlackBoxLine, Step
from merchant_desk.domain.errors import DeskError

from .guard import guarded
from .order_book import OrderBook
from .ports import Batch, Clock, Journal, Lanes

log = logging.getLogger(__name__)

#: How many waiting changes go into one transaction at most.
TOGETHER = 100
#: Seconds between tries while the journal cannot write.
RETRY_S = 2.0


def _nothing() -> None:
    """Follow a change that has no effect outside."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """One change on its way: what to write, and what may happen once it is on the disk."""

    batch: Batch
    then: Callable[[], None]


class Ledger:
    """Main thread; owned by the counter. Changes reach memory at once, the disk in order, the world afterwards.

    Waiting changes are written together (group commit). When the journal fails, nothing is lost: changes wait
    in order and are tried again, ``trouble`` holds the sentence for staff, and new orders are told to people
    all the same, because in doubt it rings.
    """

    def __init__(self, book: OrderBook, journal: Journal, lanes: Lanes, clock: Clock) -> None:
        self._book = book
        self._journal = journal
        self._lanes = lanes
        self._clock = clock
        self._waiting: list[_Entry] = []
        self._flying: list[_Entry] = []
        self._retry_at_s = 0.0
        self._listeners: list[Callable[[], None]] = []
        self.trouble = ""

    @property
    def is_idle(self) -> bool:
        """Tell whether every change is on the disk."""
        return not self._waiting and not self._flying

    def listen(self, changed: Callable[[], None]) -> None:
        """Have ``changed`` called after every change of memory."""
        self._listeners.append(changed)

    def line(self, order_id: str, step: Step, actor: str = "desk", detail: str = "") -> BlackBoxLine:
        """Return a black box line for now. ``detail`` must not hold personal data."""
        at, monotonic_ms = self._clock.now(), int(self._clock.monotonic_s() * 1000)
        return BlackBoxLine(order_id, at, monotonic_ms, step, actor, detail)

    def save(self, batch: Batch, then: Callable[[], None] = _nothing) -> None:
        """Change memory now, write soon, and call ``then`` when it is on the disk."""
        self._book.put(batch.records, batch.jobs)
        self._waiting.append(_Entry(batch, then))
        self.told_changed()
        self._write()

    def told_changed(self) -> None:
        """Tell the listeners that something they show has changed."""
        for changed in self._listeners:
            guarded(changed)

    def tick(self) -> None:
        """Try again after a failure, when it is time."""
        self._write()

    def _write(self) -> None:
        """Send what waits, unless a transaction is under way or a retry is not due yet."""
        if self._flying or not self._waiting or self._clock.monotonic_s() < self._retry_at_s:
            return
        self._flying, self._waiting = self._waiting[:TOGETHER], self._waiting[TOGETHER:]
        batch = Batch()
        for entry in self._flying:
            batch += entry.batch
        self._lanes.submit("writer", lambda: self._journal.commit(batch), self._written, self._not_written)

    def _written(self, _: None) -> None:
        """Let the effects follow, then write what came meanwhile."""
        done, self._flying = self._flying, []
        if self.trouble:
            log.info("the journal writes again")
            self.trouble = ""
        for entry in done:
            guarded(entry.then)
        self.told_changed()
        self._write()

    def _not_written(self, error: DeskError) -> None:
        """Keep everything in order, say so, and let people know of the orders that are only in memory."""
        if self.trouble != str(error):
            log.error("the journal cannot write: %s (%s)", error, error.detail)
        self._waiting[:0] = self._flying
        self._flying = []
        self._retry_at_s = self._clock.monotonic_s() + RETRY_S
        self.trouble = str(error)
        self._book.arrived(record.order_id for entry in self._waiting for record in entry.batch.records)
        self.told_changed()
