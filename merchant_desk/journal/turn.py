"""One call of the journal at a time, with a bound on waiting. It must not know what the calls do."""

from __future__ import annotations

import threading

from merchant_desk.domain.errors import JournalError

#: A call waits this long for the one before: longer than a slow disk takes, shorter than a person's patience.
TURN_S = 3.0


class Turn:
    """The lock of a journal, taken again by the thread that has it. Any thread. Owner: DeskJournal.

    A retired thread may hang in its commit for ever and holds its turn. Its successors must not write beside it:
    when it wakes, its older rows would replace newer ones. So they fail within TURN_S, and the desk goes on
    without the journal until the disk lets the hung commit end.
    """

    def __init__(self, wait_s: float = TURN_S) -> None:
        self._lock = threading.RLock()
        self._wait_s = wait_s

    def __enter__(self) -> None:
        """Take the turn; raises JournalError where another call does not end."""
        if not self._lock.acquire(timeout=self._wait_s):
            raise JournalError(
                "주문 기록이 멈췄습니다.",
                action="새 주문은 계속 울립니다. 디스크를 확인하고, 계속되면 프로그램을 다시 켜 주세요.",
                detail=f"another call has not ended for {self._wait_s:g} s",
            )

    def __exit__(self, *_: object) -> None:
        """Give the turn back."""
        self._lock.release()
