"""Watch the main loop from a thread of its own; it must not know what the loop does, nor how a program restarts."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer


@dataclass(frozen=True, slots=True)
class LoopLimits:
    """Seconds: the loop moves every ``step_s``; what stands still is written down, then started anew.

    ``dump_s``: nothing on the main thread may take a second, and no sound server was seen to hold it for more
    than 30 s; ``restart_s`` is above that and far below the minutes that an order has.
    """

    dump_s: float = 10.0
    restart_s: float = 60.0
    step_s: float = 0.5


class LoopWatch(QObject):
    """Counts the main loop's beats; calls ``dump`` and later ``restart`` on its own thread while none come.

    Thread: main, but for ``_serve``. Owner: app. Lifetime: from ``start`` to ``stop``; a daemon thread. Only time in
    which the watching thread ran is counted: a sleeping computer or a stopped process is no hang. It takes no
    lock and writes no log line, because the hung thread may hold what that needs. ``restart`` may return (too
    many lately): it is called again after as long a wait.
    """

    def __init__(
        self,
        *,
        dump: Callable[[], object],
        restart: Callable[[], object],
        limits: LoopLimits,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dump = dump
        self._restart = restart
        self._limits = limits
        self._beats = 0
        self._stopping = threading.Event()
        self._timer = QTimer(self)
        self._timer.setInterval(round(limits.step_s * 1000))
        self._timer.timeout.connect(self._beat)
        self._thread = threading.Thread(target=self._serve, name="loop-watch", daemon=True)

    def start(self) -> None:
        """Watch from now on, also the time until the loop begins."""
        self._timer.start()
        self._thread.start()

    def stop(self) -> None:
        """Watch no more; what ends the program may take its own time."""
        self._timer.stop()
        self._stopping.set()

    def _beat(self) -> None:
        self._beats += 1

    def _serve(self) -> None:
        """Look at the beats until stopped (own thread)."""
        seen, still_s, is_dumped = self._beats, 0.0, False
        looked_s = time.monotonic()
        while not self._stopping.wait(self._limits.step_s):
            now_s = time.monotonic()
            passed_s, looked_s = min(now_s - looked_s, 2 * self._limits.step_s), now_s
            if seen != self._beats:
                seen, still_s, is_dumped = self._beats, 0.0, False
                continue
            still_s += passed_s
            if still_s >= self._limits.dump_s and not is_dumped:
                is_dumped = True
                self._dump()
            if still_s >= self._limits.restart_s:
                still_s = 0.0
                self._restart()
