"""Has closed years moved into their archives, a moment at a time, unless that waits. It must not know their rows."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from merchant_desk.domain.errors import DeskError
from merchant_desk.journal.books.archive_file import GivenUp
from merchant_desk.journal.books.archive_moving import Moved
from merchant_desk.journal.books.archiving import Work, prepare, proceed, waits_for_update
from merchant_desk.journal.writer import DeskJournal
from merchant_desk.runtime.ticker import Ticker
from merchant_desk.services.ports import Clock, Lanes

log = logging.getLogger(__name__)

#: The lane on which archives are written: as long as it takes, beside everything else.
LANE, WRITER = "archive", "writer"
#: How often it is looked whether to go on; one piece is moved at each look (seconds).
LOOK_S = 1.0
#: When it is looked for work first, and again: after a look that found none, was given up, or failed (seconds).
FIRST_S, EVERY_S, AGAIN_S, FAILED_S = 300.0, 6 * 3_600.0, 60.0, 24 * 3_600.0
#: After an update old years cannot be searched before they have the new format: that is looked for sooner (seconds).
SOON_S = 10.0


class Archiving(QObject):
    """Main thread; owned by whoever keeps the desk's files; lives from ``start`` to ``stop``.

    ``waits`` tells that an order rings or the clock is not proved: then nothing begins, and a file that is being
    written is given up.
    ``backups`` are the folders with copies of the archives. A failure is the sentence in ``trouble`` until a look
    succeeds; it stops nothing else.
    """

    def __init__(
        self,
        journal: DeskJournal,
        data: Path,
        backups: Sequence[Path],
        *,
        lanes: Lanes,
        clock: Clock,
        now: Callable[[], datetime],
        waits: Callable[[], bool],
        first_s: float = FIRST_S,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._journal = journal
        self._data = data
        self._backups = tuple(backups)
        self._lanes = lanes
        self._clock = clock
        self._now = now
        self._waits = waits
        self._due_s = clock.monotonic_s() + first_s
        self._work: Work | None = None
        self._stale: int | None = None
        self._is_busy = False
        self._urgent = threading.Event()
        self._ticker = Ticker(LOOK_S, self.look, self)
        self.trouble = ""

    def start(self) -> None:
        """Look each second from now on."""
        self._ticker.start()
        self._lanes.submit(LANE, partial(waits_for_update, self._data), self._learnt, self._failed)

    def _learnt(self, waits: bool) -> None:
        if waits:
            self._due_s = min(self._due_s, self._clock.monotonic_s() + SOON_S)

    def stop(self) -> None:
        """Look no more, and give up what is being written."""
        self._ticker.stop()
        self._urgent.set()

    def look(self) -> None:
        """Go on by one step, where there is one and it need not wait."""
        if not self._is_busy and self._work is None and self._clock.monotonic_s() < self._due_s:
            return
        if self._waits():
            self._urgent.set()
            return
        if self._is_busy:
            return
        self._urgent.clear()
        self._is_busy = True
        now = self._now()
        if self._work is None:
            work = partial(prepare, self._data, self._backups, now, self._urgent.is_set, self._stale)
            self._lanes.submit(LANE, work, self._prepared, self._failed)
        else:
            monotonic_ms = round(self._clock.monotonic_s() * 1_000)
            piece = partial(proceed, self._journal, self._data, self._work, now, monotonic_ms)
            self._lanes.submit(WRITER, piece, self._proceeded, self._failed)

    def _prepared(self, work: Work | None) -> None:
        self._is_busy = False
        self._work, self._stale, self.trouble = work, None, ""
        self._due_s = self._clock.monotonic_s() + EVERY_S

    def _proceeded(self, moved: Moved) -> None:
        self._is_busy = False
        if moved is not Moved.MORE and self._work is not None:
            self._stale = self._work.year if moved is Moved.STALE else None
            self._work = None
            self._due_s = self._clock.monotonic_s() + AGAIN_S

    def _failed(self, error: DeskError) -> None:
        self._is_busy = False
        self._work = None
        given_up = isinstance(error, GivenUp)
        self._due_s = self._clock.monotonic_s() + (AGAIN_S if given_up else FAILED_S)
        if not given_up:
            self.trouble = str(error)
            log.error("archives: %s (%s)", error, error.detail)
