"""Hands the journal one transaction after the other and lets effects follow only what is on the disk."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from merchant_desk.domain.black_box import BlackBoxLine, Step
from merchant_desk.domain.errors import ChangeRefused, DeskError
from merchant_desk.domain.notice import Notice

from .guard import guarded
from .order_book import OrderBook
from .ports import Batch, Clock, Journal, Lanes

log = logging.getLogger(__name__)

#: How many waiting changes go into one transaction at most.
TOGETHER = 100
#: Seconds between tries while the journal cannot write.
RETRY_S = 2.0
#: A change that the journal refuses is looked for after so many refusals in a row.
REFUSED_TRIES = 3
#: The sentence about changes that were put aside; the next run says it until somebody puts it away.
LOST = "lost"
#: So many orders are named to staff at most.
NAMED = 5


def _nothing() -> None:
    """Follow a change that has no effect outside."""


def _add(follower: Callable[[Batch], Batch], batch: Batch, added: list[Batch]) -> None:
    added.append(follower(batch))


@dataclass(frozen=True, slots=True)
class _Entry:
    """One change on its way: what to write, what may happen once it is on the disk, and what if it never will be."""

    batch: Batch
    then: Callable[[], None]
    refused: Callable[[], None]


class Ledger:
    """Main thread; owned by the counter. Changes reach memory at once, the disk in order, the world afterwards.

    Waiting changes are written together (group commit). When the journal fails, nothing is lost: changes wait
    in order and are tried again, ``trouble`` holds the sentence for staff, and new orders are told to people
    all the same, because in doubt it rings. A change that can never be written must not hold up the others: it is
    found by halving, put aside without its effects, and ``lost`` names its order to staff.
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
        self._followers: list[Callable[[Batch], Batch]] = []
        self._together = TOGETHER
        self._refusals = 0
        self._lost: dict[str, None] = {}
        self.trouble = ""

    @property
    def is_idle(self) -> bool:
        """Tell whether every change is on the disk."""
        return not self._waiting and not self._flying

    def listen(self, changed: Callable[[], None]) -> None:
        """Have ``changed`` called after every change of memory."""
        self._listeners.append(changed)

    def unlisten(self, changed: Callable[[], None]) -> None:
        """Call ``changed`` no more; one that was not called changes nothing."""
        self._listeners = [known for known in self._listeners if known != changed]

    def follow(self, follower: Callable[[Batch], Batch]) -> None:
        """Have ``follower`` add rows to every transaction, before memory has it; where it fails, nothing is added."""
        self._followers.append(follower)

    def line(self, order_id: str, step: Step, actor: str = "desk", detail: str = "") -> BlackBoxLine:
        """Return a black box line for now. ``detail`` must not hold personal data."""
        at, monotonic_ms = self._clock.now(), int(self._clock.monotonic_s() * 1000)
        return BlackBoxLine(order_id, at, monotonic_ms, step, actor, detail)

    def save(
        self, batch: Batch, then: Callable[[], None] = _nothing, refused: Callable[[], None] = _nothing
    ) -> None:
        """Change memory now, write soon; call ``then`` when it is on the disk, or ``refused`` if it is put aside."""
        for follower in self._followers:
            added: list[Batch] = []
            guarded(partial(_add, follower, batch, added))
            batch = sum(added, batch)
        self._book.put(batch.records, batch.jobs)
        self._waiting.append(_Entry(batch, then, refused))
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
        self._flying, self._waiting = self._waiting[: self._together], self._waiting[self._together :]
        batch = Batch()
        for entry in self._flying:
            batch += entry.batch
        self._lanes.submit("writer", lambda: self._journal.commit(batch), self._written, self._not_written)

    def _written(self, _: None) -> None:
        """Let the effects follow, then write what came meanwhile."""
        done, self._flying = self._flying, []
        if self._together == TOGETHER or not self._waiting:  # else a refused change is still looked for
            self._together, self._refusals = TOGETHER, 0
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
        tried, self._flying = self._flying, []
        self._waiting[:0] = tried
        self._retry_at_s = self._clock.monotonic_s() + RETRY_S
        self.trouble = str(error)
        if isinstance(error, ChangeRefused):
            self._look_for_refused(tried, error)
        self._book.arrived(record.order_id for entry in self._waiting for record in entry.batch.records)
        self.told_changed()

    def _look_for_refused(self, tried: list[_Entry], error: ChangeRefused) -> None:
        """Halve the group until the change that is refused stands alone, then put it aside."""
        self._refusals += 1
        if self._refusals < REFUSED_TRIES:
            return
        self._retry_at_s = self._clock.monotonic_s()
        if len(tried) > 1:
            self._together = len(tried) // 2
            return
        entry = self._waiting.pop(0)
        batch = entry.batch
        self._together, self._refusals, self.trouble = TOGETHER, 0, ""
        rows = (batch.records, batch.jobs, batch.events, batch.lines, batch.sealed)
        order_ids = dict.fromkeys(row.order_id for kind in rows for row in kind) or {"": None}
        log.error("a change of order %s is put aside: %s", ", ".join(order_ids), error.detail)
        self._book.arrived(order_ids)
        self._lost |= order_ids
        for order_id in list(self._lost)[:-NAMED]:
            del self._lost[order_id]
        if batch.notices == ():  # else the sentence itself is what cannot be written
            told = Notice(LOST, self._clock.now(), self.lost)
            self._waiting.append(_Entry(Batch(notices=(told,)), _nothing, _nothing))
        guarded(entry.refused)

    @property
    def lost(self) -> str:
        """Return which orders have changes that are not on the disk and never will be, as a sentence, or nothing."""
        if not self._lost:
            return ""
        records = {order_id: self._book.record(order_id) for order_id in self._lost if order_id}
        names = ", ".join((record.display_id if record else "") or i[:8] for i, record in records.items())
        return (
            f"기록하지 못한 내용이 있습니다(주문 {names or '없음'}). 플랫폼 화면에서 이 주문을 확인해 주세요."
        )
