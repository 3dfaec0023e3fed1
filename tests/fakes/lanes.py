"""Lanes without threads: work waits until a test lets it run, so answers can be made to cross."""

from collections import deque
from collections.abc import Callable
from typing import Any

from merchant_desk.domain.errors import DeskError

Delivery = Callable[[], None]


class StepLanes:
    """One queue for each lane. ``hold`` stops a lane before its work, ``hold_answers`` after it."""

    def __init__(self) -> None:
        self._work: dict[str, deque[tuple[Callable[[], Delivery], Callable[[DeskError], None]]]] = {}
        self._answers: dict[str, deque[Delivery]] = {}
        self._held: set[str] = set()
        self._answers_held: set[str] = set()
        #: What work raised that was no DeskError: a fault of the program, or of the test.
        self.faults: list[Exception] = []

    def submit(
        self,
        lane: str,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        def run() -> Delivery:
            try:
                value = work()
            except DeskError as error:
                return lambda error=error: failed(error)  # type: ignore[misc]
            except Exception as fault:  # noqa: BLE001  # what a lane does with everything else
                self.faults.append(fault)
                return lambda: failed(DeskError("예기치 않은 오류입니다."))
            return lambda: done(value)

        self._work.setdefault(lane, deque()).append((run, failed))

    def hold(self, lane: str) -> None:
        self._held.add(lane)

    def hold_answers(self, lane: str) -> None:
        self._answers_held.add(lane)

    def let_go(self, lane: str) -> None:
        self._held.discard(lane)
        self._answers_held.discard(lane)

    def waiting(self, lane: str) -> int:
        """How many jobs of the lane have not been delivered yet."""
        return len(self._work.get(lane, ())) + len(self._answers.get(lane, ()))

    def step(self, lane: str) -> None:
        """Run and deliver one job, also of a lane that is held."""
        work, _ = self._work[lane].popleft()
        work()()

    def give_up(self, lane: str) -> None:
        """Give up the oldest job, as is done with a lane that hangs in it: it has its effect, its answer is lost."""
        work, failed = self._work[lane].popleft()
        work()
        failed(DeskError("작업이 제때 끝나지 않아 중단했습니다."))

    def run_all(self, most: int = 20_000) -> None:
        """Run and deliver until nothing moves any more."""
        for _ in range(most):
            if not self._step():
                return
        raise AssertionError("the lanes do not come to rest")

    def _step(self) -> bool:
        for lane in list(self._work):
            answers = self._answers.setdefault(lane, deque())
            if answers and lane not in self._answers_held:
                answers.popleft()()
                return True
            if self._work[lane] and lane not in self._held:
                work, _ = self._work[lane].popleft()
                answers.append(work())
                return True
        return False
