"""The place where a printer stands: who talks there now, and what all who do have to know. It must not know bytes.

Two printers of a set-up may be one machine. Its answers go to whoever connected last, and answers without a number
would be taken for those to somebody else's slip: so only one talks at a time, and nobody while the other's slip is
inside.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from merchant_desk.domain.printer import PrinterStatus

from .clearing import Clearing


class PlaceTaken(Exception):
    """Somebody else talks there, or has a slip inside."""


class Place:
    """One machine's. ``enter`` and ``leave`` are for any thread, all else for whoever is inside.

    ``status``: what the machine said last, to anyone. ``owes``: an answer to ``GS r`` may still come, of any
    connection, also of an earlier run. ``in_vain``: so often it was asked and did not answer, though it never had;
    ``is_mute``: it will never answer, as far as one can tell.
    """

    def __init__(self) -> None:
        self.status = PrinterStatus()
        self.clearing = Clearing()
        self.owes = True
        self.in_vain = 0
        self.is_mute = False
        self._news = threading.Condition()
        self._inside: object = None
        self._last: tuple[object, Callable[[], None]] | None = None

    def enter(self, who: object, let_go: Callable[[], None], timeout_s: float) -> None:
        """Be the one who talks; raises PlaceTaken when another one has not left in time.

        ``let_go`` releases a connection that ``who`` has kept: it is called when another one enters.
        """
        with self._news:
            if not self._news.wait_for(lambda: self._inside in (None, who), timeout_s):
                raise PlaceTaken
            self._inside = who
            last, self._last = self._last, (who, let_go)
        if last is not None and last[0] is not who:
            last[1]()

    def leave(self, who: object) -> None:
        """Let others talk; harmless for one who is not inside."""
        with self._news:
            if self._inside is who:
                self._inside = None
                self._news.notify_all()
