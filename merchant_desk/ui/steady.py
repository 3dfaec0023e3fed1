"""Takes no press on what has just moved under the hand. It must not know what a press would have meant."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QMoveEvent
from PySide6.QtWidgets import QWidget

#: A hand that was on its way when something moved has arrived, and the eye has read what stands there now.
STEADY_S = 1.0
#: The clock is looked at a little after the time is over, never before.
_AFTER_MS = 20


class Steady(QObject):
    """Lets no mouse reach ``part`` and what stands in it for :data:`STEADY_S` after it moved in its parent.

    Main thread; owned by the part. Keys go on as they did. ``monotonic_s`` is the window's clock.
    """

    def __init__(self, part: QWidget, monotonic_s: Callable[[], float]) -> None:
        super().__init__(part)
        self._part = part
        self._monotonic_s = monotonic_s
        self._moved_at_s: float | None = None
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setTimerType(Qt.TimerType.PreciseTimer)
        self._end.timeout.connect(self.look)
        part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMoveEvent) and self._part.isVisible() and event.pos() != event.oldPos():
            self.moved()
        return super().eventFilter(watched, event)

    def moved(self) -> None:
        """Begin to wait, or wait anew."""
        self._moved_at_s = self._monotonic_s()
        self.look()

    def look(self) -> None:
        """Take presses again once the time is over."""
        left_s = 0.0
        if self._moved_at_s is not None:
            left_s = self._moved_at_s + STEADY_S - self._monotonic_s()
        waits = left_s > 0
        self._part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, waits)
        if waits:
            self._end.start(int(left_s * 1000) + _AFTER_MS)
        else:
            self._moved_at_s = None
