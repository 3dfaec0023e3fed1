"""How long a call at a spooler waits, and the wait for a slip to leave its queue. It must not know which spooler."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from merchant_desk.domain.printer import PrinterStatus

FIRST_PAUSE_S = 0.05


@dataclass(frozen=True, slots=True)
class Patience:
    """How long one call waits, in seconds; frozen.

    ``ask_s``: for an answer about the queue; ``hand_s``: for a slip to be taken; ``watch_s``: for it to leave the
    queue; ``pause_s``: between two looks at most; ``lost_s``: without any word about a slip that is in the queue;
    ``end_s``: for the spooler to say that a slip was cancelled, which CUPS does late.
    """

    ask_s: float = 3.0
    hand_s: float = 10.0
    watch_s: float = 2.0
    pause_s: float = 0.5
    lost_s: float = 60.0
    end_s: float = 1.0


class Closed(Exception):
    """The printer was closed while a slip was in its queue."""


@dataclass
class QueuedSlip:
    """The slip that is in the queue, by the spooler's number.

    ``known_s``: when something was last known of it (monotonic seconds); ``is_stuck``: it could not be printed then.
    """

    job_id: str
    number: int
    known_s: float
    is_stuck: bool = False


def wait_until_gone(
    look: Callable[[], PrinterStatus | None], patience: Patience, closing: threading.Event
) -> PrinterStatus | None:
    """Wait one slice of time for a slip to leave the queue: None, else what the last look told; raises Closed."""
    until_s = time.monotonic() + patience.watch_s
    pause_s = FIRST_PAUSE_S
    while (status := look()) is not None:
        left_s = until_s - time.monotonic()
        if left_s <= 0:
            return status
        pause_s = min(pause_s * 2, patience.pause_s)
        if closing.wait(min(left_s, pause_s)):
            raise Closed
    return None
