"""Run Python's collector on the main thread only. It must not know what is collected.

A round that happened to run on a lane's thread would destroy there what nobody holds any more, and Qt's objects may
only be destroyed on their own thread: a QTimer in a reference cycle crashes the program.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

#: Between two looks (milliseconds). Garbage of this time waits; a round on the young ones costs well under 1 ms.
LOOK_MS = 500


class Collector(QObject):
    """Takes the place of Python's own rounds, by the same thresholds. Main thread; owned by the application.

    While the main loop hangs nothing is collected: what piles up then is bounded by the watchdog's patience.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(collect_what_is_due)
        self._timer.start()


def collect_what_is_due() -> None:
    """Collect the oldest generation whose threshold is reached."""
    counts, limits = gc.get_count(), gc.get_threshold()
    due = [generation for generation, limit in enumerate(limits) if counts[generation] > limit > 0]
    if due:
        gc.collect(max(due))
