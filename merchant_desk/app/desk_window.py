"""Shows a running desk in a window, in another one when language or colours change, and asks there for the secret."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal

from merchant_desk.services.counter import Counter
from merchant_desk.services.facts import LinkState
from merchant_desk.services.settings import ScreenSettings
from merchant_desk.ui.language import use_language
from merchant_desk.ui.rooms import Rooms
from merchant_desk.ui.window import CounterWindow


class SecretHolder(Protocol):
    """Where the platform's secret is held for this run."""

    missing_because: str

    @property
    def is_missing(self) -> bool:
        """Tell whether the secret is not known."""

    def give(self, secret: str) -> None:
        """Take the secret for this run."""


class DeskWindow(QObject):
    """The window of one desk, whichever is shown now. Main thread; owned by the running desk.

    ``closed`` tells that a person closed it; ``opened`` carries each new window before it is shown. ``screen`` says
    how it has to look now.
    """

    closed = Signal()
    opened = Signal(object)

    def __init__(
        self,
        application: QCoreApplication,
        counter: Counter,
        rooms: Rooms,
        secrets: SecretHolder,
        *,
        screen: Callable[[], ScreenSettings],
        preparation_min: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._application = application
        self._counter = counter
        self._rooms = rooms
        self._secrets = secrets
        self._screen = screen
        self._preparation_min = preparation_min
        self._asked_at_poll = 0
        self._language = ""
        self.window: CounterWindow | None = None
        counter.listen(self._ask_again)

    def open(self, before: CounterWindow | None = None) -> CounterWindow:
        """Build the window, perhaps after another one; a missing secret is asked for in it. It is not shown yet."""
        screen = self._screen()
        if screen.language != self._language:
            use_language(self._application, screen.language)
            self._language = screen.language
        window = CounterWindow(
            self._counter,
            preparation_min=self._preparation_min(),
            screen=screen,
            rooms=self._rooms,
            attending=before.attending if before is not None else None,
        )
        window.secret_given.connect(self._take_secret)
        window.closed.connect(self.closed)
        window.watch(self._application)
        self.window = window
        if self._secrets.is_missing:
            window.ask_secret(self._secrets.missing_because)
        self.opened.emit(window)
        return window

    def reopen(self) -> None:
        """Put another window in the place of the one that is shown; orders go on meanwhile."""
        old = self.window
        if old is None:
            return
        window = self.open(old)
        window.take_place_of(old)
        old.retire()

    def say(self, sentence: str) -> None:
        """Show a sentence to staff for a while."""
        if self.window is not None:
            self.window.show_sentence("", sentence)

    def _take_secret(self, secret: str) -> None:
        """Use the secret that a person typed, for this run; never keep it in a file."""
        self._secrets.give(secret)
        self._asked_at_poll = self._counter.facts().link.asked
        self._counter.poll_now()

    def _ask_again(self) -> None:
        """Ask for the platform's secret where the platform has refused it; stop asking once it takes it again."""
        if self.window is None or self._secrets.is_missing:
            return
        link = self._counter.link()
        is_answered = link.next_poll_in_s is not None and link.asked > self._asked_at_poll
        if link.state is LinkState.SIGNED_OUT and is_answered:
            self._asked_at_poll = sys.maxsize  # until somebody gives another one, or it is taken again
            self.window.ask_secret("플랫폼이 비밀번호를 받아들이지 않았습니다.")
        elif link.state in {LinkState.ONLINE, LinkState.SLOW} and self._asked_at_poll == sys.maxsize:
            self._asked_at_poll = link.asked
            self.window.withdraw_secret()
