"""Notes when somebody last pressed or touched a window. It must not know what was pressed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class LastTouch(QObject):
    """Main thread; owned by whoever asks. Watches one window of the system at a time, whose events are few."""

    def __init__(self, monotonic_s: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._monotonic_s = monotonic_s
        self._window: QWindow | None = None
        self._touched_s = monotonic_s()

    def watch(self, window: QWindow | None) -> None:
        """Watch this window from now on, and none before; one that has just appeared was asked for by somebody."""
        if window is self._window:
            return
        self._window = window
        if window is not None:
            self._touched_s = self._monotonic_s()
            window.installEventFilter(self)

    def ago_s(self) -> float:
        """Return for how many seconds nobody has touched it; infinite where there is no window."""
        return float("inf") if self._window is None else self._monotonic_s() - self._touched_s

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() in _TOUCHES:
            self._touched_s = self._monotonic_s()
        return False
