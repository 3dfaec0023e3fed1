"""Call plain functions on the main thread by time; it must not know what they do."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Slot

log = logging.getLogger(__name__)


class Ticker(QObject):
    """Calls ``callback`` every ``interval_s`` seconds, and goes on when it raises (logged and counted).

    Thread: main. Owner: app, or ``parent``. Lifetime: from ``start`` to ``stop``. Calls that are late are not
    made up for: after a pause of the loop one call follows, not many.
    """

    def __init__(
        self, interval_s: float, callback: Callable[[], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._callback = callback
        self._faults = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(round(interval_s * 1000))
        self._timer.timeout.connect(self._call)

    @property
    def faults(self) -> int:
        """Return how many calls raised."""
        return self._faults

    def start(self) -> None:
        """Begin (or begin the interval anew); the first call comes after one interval."""
        self._timer.start()

    def stop(self) -> None:
        """Call no more."""
        self._timer.stop()

    def is_running(self) -> bool:
        """Return whether calls will come."""
        return self._timer.isActive()

    @Slot()
    def _call(self) -> None:
        try:
            self._callback()
        except Exception:
            self._faults += 1
            log.exception("a timed call raised (%d so far)", self._faults)


class Once(QObject):
    """One call after a delay. Thread: main. Owner: ``parent``. Lifetime: until called or cancelled."""

    def __init__(self, delay_s: float, callback: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._callback = callback
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._call)
        self._timer.start(round(delay_s * 1000))

    def cancel(self) -> None:
        """Do not call."""
        self._timer.stop()
        self.deleteLater()

    @Slot()
    def _call(self) -> None:
        self.deleteLater()
        try:
            self._callback()
        except Exception:
            log.exception("a delayed call raised")


def after(delay_s: float, callback: Callable[[], object], parent: QObject) -> Once:
    """Call ``callback`` once on the main thread after ``delay_s`` seconds, unless ``parent`` dies before."""
    return Once(delay_s, callback, parent)
