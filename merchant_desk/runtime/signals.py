"""Let Ctrl-C and SIGTERM end the Qt loop in order; it must not know what ending means."""

from __future__ import annotations

import logging
import os
import signal
import socket
import sys
import time
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Slot

log = logging.getLogger(__name__)

#: Windows wakes nobody for a signal: Python gets a chance to run its handler this often.
WINDOWS_LOOK_S = 0.2


class EndSignals(QObject):
    """Calls ``end`` on the main thread after the first Ctrl-C or SIGTERM; the second ends the process at once.

    Thread: main. Owner: app. Lifetime: from its construction to ``close``, which restores the old handlers.
    While Qt waits in C++, no Python handler runs: the signal's number is written to a socket that wakes the loop.
    Signals within ``one_s`` seconds are one: a terminal and a session tell every process, and a guardian passes on
    what it was told itself.
    """

    def __init__(
        self, end: Callable[[], object], parent: QObject | None = None, *, one_s: float = 0.0
    ) -> None:
        super().__init__(parent)
        self._end = end
        self._one_s = one_s
        self._first_s = 0.0
        self._came: list[int] = []
        self._told = False
        self._reading, self._writing = socket.socketpair()
        self._reading.setblocking(False)
        self._writing.setblocking(False)
        self._old_fd = signal.set_wakeup_fd(self._writing.fileno(), warn_on_full_buffer=False)
        self._old = {number: signal.signal(number, self._note) for number in (signal.SIGINT, signal.SIGTERM)}
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        if sys.platform == "win32":
            self._timer.start(round(WINDOWS_LOOK_S * 1000))

    def close(self) -> None:
        """Restore the handlers that were there before."""
        self._notifier.setEnabled(False)
        self._timer.stop()
        signal.set_wakeup_fd(self._old_fd)
        for number, handler in self._old.items():
            signal.signal(number, handler)
        self._reading.close()
        self._writing.close()

    def _note(self, number: int, frame: FrameType | None) -> None:
        """Handle a signal (main thread, between two steps of Python)."""
        if not self._came:
            self._first_s = time.monotonic()
        elif time.monotonic() - self._first_s >= self._one_s:
            os._exit(128 + number)
        self._came.append(number)

    @Slot()
    def _wake(self) -> None:
        try:
            self._reading.recv(64)
        except BlockingIOError:
            log.debug("woken without a signal")
        self._look()

    @Slot()
    def _look(self) -> None:
        if self._came and not self._told:
            self._told = True
            log.info("asked to end by signal %s", signal.Signals(self._came[0]).name)
            self._end()


def end_on_signals(end: Callable[[], object], parent: QObject, *, one_s: float = 0.0) -> EndSignals:
    """Call ``end`` on the main thread after the first Ctrl-C or SIGTERM; the second ends the process at once.

    What comes within ``one_s`` seconds of the first is the first.
    """
    return EndSignals(end, parent, one_s=one_s)
