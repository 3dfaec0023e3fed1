"""Hand jobs to lanes and bring their results back to the main thread; it must not know what the jobs do."""

from __future__ import annotations

import logging
import threading
import time
from collections import Counter, deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from merchant_desk.domain.errors import DeskError

from .lane import Lane, Outcome

log = logging.getLogger(__name__)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Pending:
    """The callbacks of a job that has not come back; ``from_idle`` marks housekeeping."""

    lane: str
    done: Callable[[Any], None]
    failed: Callable[[DeskError], None]
    from_idle: bool


class QtLanes(QObject):
    """The lanes by name, made on demand (``writer``, ``inbox``, ``outbox``, ``reader``, ``printer:NAME``).

    Thread: main; only ``_take_back`` runs on the workers. Owner: app. Lifetime: until ``close``, after which
    no callback is called. Each result crosses by one queued signal to one slot of this object; each ticket
    has one entry in ``_pending``, so a callback is called at most once whatever returns late.
    Results of one lane are delivered in the order in which its jobs were submitted.
    """

    _returned = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[str, Lane] = {}
        self._pending: dict[int, _Pending] = {}
        self._undelivered: Counter[str] = Counter()
        self._next_ticket = 1
        self._idle_callbacks: dict[str, Callable[[], None]] = {}
        self._in_idle_callback = False
        self._leaving: dict[str, Callable[[], None]] = {}
        self._draining: frozenset[str] | None = None
        self._callback_faults = 0
        self._back = threading.Condition()  # guards the two below, which the workers touch
        self._outcomes: deque[Outcome] = deque()
        self._closed = False
        # Queued also from the main thread itself: a callback never runs inside of submit or retire.
        self._returned.connect(self._deliver_next, Qt.ConnectionType.QueuedConnection)

    @property
    def callback_faults(self) -> int:
        """Return how many callbacks raised; each is in the log."""
        return self._callback_faults

    def submit(
        self,
        lane: str,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        """Run ``work`` on ``lane``; ``done`` or ``failed`` is called on the main thread, once (ports.Lanes).

        While closing only the lanes that drain take jobs; anything else is dropped, with a line in the log.
        """
        if self._closed or (self._draining is not None and lane not in self._draining):
            log.info("closing: a job for lane %s is not taken", lane)
            return
        ticket = self._next_ticket
        self._next_ticket += 1
        self._pending[ticket] = _Pending(lane, done, failed, self._in_idle_callback)
        self._undelivered[lane] += 1
        if lane not in self._lanes:
            self._lanes[lane] = Lane(lane, self._take_back)
        if not self._lanes[lane].put(ticket, work):
            log.error("lane %s takes no more jobs", lane)
            error = DeskError(
                "밀린 작업이 너무 많습니다.", action="프로그램을 다시 시작해 주세요.", detail=f"lane {lane}"
            )
            self._take_back(Outcome(lane, ticket, error=error))

    def busy(self, lane: str) -> bool:
        """Return whether a job of ``lane`` waits, runs or has not been delivered yet."""
        return self._undelivered[lane] > 0

    def waiting(self, lane: str) -> int:
        """Return how many jobs of ``lane`` have not been delivered yet, the running one included."""
        return self._undelivered[lane]

    def oldest_running_s(self, lane: str) -> float:
        """Return for how many seconds the present job of ``lane`` has been running; 0.0 while none runs."""
        return self._lanes[lane].running_s() if lane in self._lanes else 0.0

    def running(self) -> dict[str, float]:
        """Return the lanes that work now, and for how many seconds on the present job: for a watchdog."""
        ages = {name: lane.running_s() for name, lane in self._lanes.items()}
        return {name: age_s for name, age_s in ages.items() if age_s > 0.0}

    def when_idle(self, lane: str, callback: Callable[[], None]) -> None:
        """Have ``callback`` called (main thread) each time ``lane`` has delivered its last job.

        Jobs submitted from the callback itself do not call it again: housekeeping must not feed itself.
        """
        self._idle_callbacks[lane] = callback

    def when_closing(self, lane: str, leave: Callable[[], None]) -> None:
        """Have ``leave`` called (main thread) when the lanes close: it gives up what it does on ``lane``.

        The lane then drains within the same bound, so that nothing half done is left behind.
        """
        self._leaving[lane] = leave

    def retire(self, lane: str, error: DeskError | None = None) -> bool:
        """Give up the job that ``lane`` is stuck in; returns whether there was one.

        Its ``failed`` gets ``error`` (the caller knows what is now unknown), the waiting jobs go on in
        a new thread, and what the old thread still returns is dropped. Close the job's socket or port
        first: that lets the thread end.
        """
        given_up = self._lanes[lane].retire() if lane in self._lanes else ()
        if not given_up:
            return False
        log.warning("lane %s retired; %d job(s) given up", lane, len(given_up))
        for ticket in given_up:
            reason = error or DeskError(
                "작업이 제때 끝나지 않아 중단했습니다.",
                action="잠시 뒤 자동으로 다시 확인합니다.",
                detail=f"lane {lane} was retired",
            )
            self._take_back(Outcome(lane, ticket, error=reason))
        return True

    def close(self, drain: Iterable[str] = ("writer",), timeout_s: float = 5.0) -> tuple[str, ...]:
        """End all lanes; those named in ``drain`` finish their jobs first, within ``timeout_s`` in all.

        The callbacks of drained lanes are still called (they may submit to drained lanes); jobs of other
        lanes are dropped: what matters of them is in the journal. Returns the drained lanes that did not
        finish. Called at exit only: it blocks the main thread, but never longer than the bound.
        """
        if self._closed:
            return ()
        end_s = time.monotonic() + timeout_s
        named = frozenset(drain)
        self._draining = named | frozenset(self._leaving)
        for leave in self._leaving.values():
            leave()
        for name, lane in self._lanes.items():
            if name not in self._draining:
                lane.abandon()
        while any(self.busy(name) for name in self._draining):
            self._deliver_drained()
            with self._back:
                left_s = end_s - time.monotonic()
                if left_s <= 0.0:
                    break
                if not self._outcomes:
                    self._back.wait(left_s if any(self.busy(name) for name in self._draining) else 0.0)
        unfinished = tuple(sorted(name for name in self._draining if self.busy(name)))
        with self._back:
            self._closed = True
            self._outcomes.clear()
        self._pending.clear()
        for name, lane in self._lanes.items():
            lane.stop(drop=True)
            # A thread that waits ends in a moment; a stuck one is left behind (it is a daemon).
            if name in self._draining and name not in unfinished:
                lane.join(min(1.0, max(0.1, end_s - time.monotonic())))
        if unfinished:
            log.error("closed before these lanes had finished: %s", ", ".join(unfinished))
        return tuple(name for name in unfinished if name in named)

    def _take_back(self, outcome: Outcome) -> None:
        """Keep a result and wake the main thread (any thread).

        The signal is emitted under the lock: ``close`` takes the same lock, so no thread can emit from an
        object that is about to be deleted. Emitting a queued signal does not block.
        """
        with self._back:
            if self._closed:
                return
            self._outcomes.append(outcome)
            self._back.notify_all()
            self._returned.emit()

    @Slot()
    def _deliver_next(self) -> None:
        """Deliver one result: one a turn of the loop, so that a thousand results do not freeze a key."""
        with self._back:
            outcome = self._outcomes.popleft() if self._outcomes else None
        if outcome is not None:
            self._deliver(outcome)

    def _deliver_drained(self) -> None:
        while True:
            with self._back:
                if not self._outcomes:
                    return
                outcome = self._outcomes.popleft()
            if self._draining is None or outcome.lane in self._draining:
                self._deliver(outcome)

    def _deliver(self, outcome: Outcome) -> None:
        pending = self._pending.pop(outcome.ticket, None)
        if pending is None:
            return
        self._undelivered[pending.lane] -= 1
        try:
            if outcome.error is not None:
                pending.failed(outcome.error)
            else:
                pending.done(outcome.value)
        except Exception:
            self._callback_faults += 1
            log.exception("lane %s: a callback raised", pending.lane)
        callback = self._idle_callbacks.get(pending.lane)
        if callback is None or pending.from_idle or self.busy(pending.lane) or self._draining is not None:
            return
        self._in_idle_callback = True
        try:
            callback()
        except Exception:
            self._callback_faults += 1
            log.exception("lane %s: the idle callback raised", pending.lane)
        finally:
            self._in_idle_callback = False
