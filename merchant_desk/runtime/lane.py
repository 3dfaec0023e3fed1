"""One worker thread that runs plain functions in order; it must not know Qt, nor what the functions do."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from merchant_desk.domain.errors import DeskError

log = logging.getLogger(__name__)

#: So many jobs may wait on one lane; more means that something upstream runs wild.
MAX_WAITING = 10_000
#: So many hung threads may be left behind by one lane before it takes no more work.
MAX_STUCK = 8


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a job came to: ``value``, or ``error`` if that is not None. ``ticket`` names the job."""

    lane: str
    ticket: int
    value: object = None
    error: DeskError | None = None


class Lane:
    """A daemon thread and its queue.

    Thread: the public methods belong to the owner's thread (main); ``report`` is called from the worker.
    Owner: QtLanes. Lifetime: from the first job to ``stop``. Python cannot end a thread, so a stuck one is
    *retired*: the generation moves on, a new thread takes the queue, and what the old one still returns is
    dropped because its generation is over.
    """

    def __init__(self, name: str, report: Callable[[Outcome], None]) -> None:
        self.name = name
        self._report = report
        self._changed = threading.Condition()  # guards everything below
        self._waiting: deque[tuple[int, Callable[[], object]]] = deque()
        self._generation = 0
        self._worker: threading.Thread | None = None
        self._running: int | None = None
        self._running_since_s = 0.0
        self._stuck: list[threading.Thread] = []
        self._open = True

    def put(self, ticket: int, work: Callable[[], object]) -> bool:
        """Queue a job; False where the lane takes none (stopped, too many waiting or hung)."""
        with self._changed:
            if not self._open or len(self._waiting) >= MAX_WAITING or not self._has_worker():
                return False
            self._waiting.append((ticket, work))
            self._changed.notify_all()
            return True

    def running_s(self) -> float:
        """Return for how many seconds the present job has been running; 0.0 while none runs."""
        with self._changed:
            return 0.0 if self._running is None else time.monotonic() - self._running_since_s

    def retire(self) -> tuple[int, ...]:
        """Give up the running job and go on with a new thread; returns the tickets that will never come back.

        Nothing happens while no job runs. Where too many threads hang already, the waiting jobs are given up
        as well.
        """
        with self._changed:
            if self._running is None:
                return ()
            given_up = [self._running]
            self._running = None
            self._generation += 1
            if self._worker is not None:
                self._stuck.append(self._worker)
                self._worker = None
            if not self._has_worker():
                given_up += [ticket for ticket, _ in self._waiting]
                self._waiting.clear()
            return tuple(given_up)

    def stop(self, *, drop: bool) -> None:
        """Take no more jobs; ``drop`` forgets those that wait, else the thread ends after the last."""
        with self._changed:
            self._open = False
            if drop:
                self._waiting.clear()
            self._changed.notify_all()

    def abandon(self) -> None:
        """Stop and drop whatever the running job still returns."""
        self.stop(drop=True)
        with self._changed:
            self._generation += 1

    def join(self, timeout_s: float) -> bool:
        """Wait for the thread's end after ``stop``, at most ``timeout_s``; returns whether it ended."""
        worker = self._worker
        if worker is None:
            return True
        worker.join(max(0.0, timeout_s))
        return not worker.is_alive()

    def _has_worker(self) -> bool:
        """Make sure that a thread serves the queue; False if too many hang. Call with the lock held."""
        if self._worker is not None:
            return True
        self._stuck = [thread for thread in self._stuck if thread.is_alive()]
        if len(self._stuck) >= MAX_STUCK:
            return False
        self._worker = threading.Thread(
            target=self._serve, args=(self._generation,), name=f"lane-{self.name}", daemon=True
        )
        self._worker.start()
        return True

    def _serve(self, generation: int) -> None:
        """Run jobs until the lane stops or this thread is retired (worker thread)."""
        while (job := self._take(generation)) is not None:
            ticket, work = job
            outcome = self._run(ticket, work)
            # Free the closures before waiting: they may hold an order's details.
            del job, work
            with self._changed:
                if generation != self._generation:
                    log.warning("lane %s: a retired thread came back; its result is dropped", self.name)
                    return
                self._running = None
                self._report(outcome)
            del outcome

    def _take(self, generation: int) -> tuple[int, Callable[[], object]] | None:
        with self._changed:
            while True:
                if generation != self._generation:
                    return None
                if self._waiting:
                    job = self._waiting.popleft()
                    self._running, self._running_since_s = job[0], time.monotonic()
                    return job
                if not self._open:
                    return None
                self._changed.wait()

    def _run(self, ticket: int, work: Callable[[], object]) -> Outcome:
        try:
            return Outcome(self.name, ticket, value=work())
        except DeskError as error:
            return Outcome(self.name, ticket, error=error)
        except BaseException as error:  # even a SystemExit must not end the lane silently
            log.exception("lane %s: unexpected error in %r", self.name, getattr(work, "__qualname__", work))
            return Outcome(
                self.name,
                ticket,
                error=DeskError(
                    "프로그램 안에서 예상하지 못한 문제가 생겼습니다.",
                    action="반복되면 설치 담당자에게 연락해 주세요.",
                    detail=f"{type(error).__name__} on lane {self.name}",
                ),
            )
