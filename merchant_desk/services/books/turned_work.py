"""Long work on a lane by turns, so that others get theirs: told how far it is, and given up between two turns.

It must not know what the work is.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from merchant_desk.domain.errors import DeskError
from merchant_desk.services.ports import Clock, Lanes

from .report_sheet import Steps

T = TypeVar("T")
#: One turn (seconds): progress crosses so often, and whoever waits for the lane waits so long at most.
TURN_S = 0.25
MOST_STEPS = 20_000

Failed = Callable[[DeskError], None]


class TurnedWork(Generic[T]):
    """Main thread, but for :meth:`_turn`; owned by whoever began it; lives until ``done`` or ``failed`` was called.

    ``begin`` makes the steps on the lane, ``progress`` is called on the main thread after each turn.
    """

    def __init__(
        self,
        begin: Callable[[], Steps[T]],
        *,
        lane: str,
        lanes: Lanes,
        clock: Clock,
        progress: Callable[[], None],
        done: Callable[[T], None],
        failed: Failed,
    ) -> None:
        self._steps = begin()
        self._lane = lane
        self._lanes = lanes
        self._clock = clock
        self._progress = progress
        self._done = done
        self._failed = failed
        self._why: DeskError | None = None
        self.is_over = False
        self._go_on()

    def give_up(self, why: DeskError) -> None:
        """End after the present turn: what the work holds is let go, then ``failed`` gets ``why``."""
        self._why = self._why or why

    def _go_on(self) -> None:
        self._lanes.submit(self._lane, self._turn, self._turned, self._ended_badly)

    def _turn(self) -> tuple[T] | None:
        """Do some steps; returns what the work came to, None before its end. On the lane."""
        until_s = self._clock.monotonic_s() + TURN_S
        try:
            for _ in range(MOST_STEPS):
                next(self._steps)
                if self._clock.monotonic_s() > until_s:
                    break
        except StopIteration as end:
            return (end.value,)
        return None

    def _turned(self, result: tuple[T] | None) -> None:
        if result is not None:
            self.is_over = True
            self._done(result[0])
        elif (why := self._why) is not None:
            self._lanes.submit(
                self._lane, self._steps.close, lambda _: self._ended_badly(why), self._ended_badly
            )
        else:
            self._progress()
            self._go_on()

    def _ended_badly(self, error: DeskError) -> None:
        self.is_over = True
        self._failed(error)
