"""Keeps settings that pages change, and has the running desk work by them. No decision is taken here."""

from __future__ import annotations

from collections.abc import Callable

from merchant_desk.app.printing_room import PrintingRoom
from merchant_desk.domain.attention import Voice
from merchant_desk.domain.errors import DeskError
from merchant_desk.services.ports import Bell, BellTrial
from merchant_desk.services.settings import Settings


class DeskSettings:
    """Implements ``settings_port.SettingsRoom``. Main thread; owned by the running desk.

    ``used`` gets the settings before and after a change that was kept; ``restart`` starts the program anew.
    """

    def __init__(
        self,
        prints: PrintingRoom,
        bell: Bell,
        *,
        used: Callable[[Settings, Settings], None],
        restart: Callable[[], None],
        size_percent: int,
    ) -> None:
        self._prints = prints
        self._bell = bell
        self._used = used
        self._restart = restart
        self._size_percent = size_percent

    def settings(self) -> Settings:
        """Return the settings in use."""
        return self._prints.settings()

    def save(self, settings: Settings, done: Callable[[], None], failed: Callable[[DeskError], None]) -> None:
        """Keep these settings in the home's file, then work by them."""
        before = self.settings()

        def use() -> None:
            done()
            self._used(before, self.settings())

        self._prints.save(settings, use, failed)

    def try_bell(self, done: Callable[[BellTrial], None]) -> None:
        """Let the bell sound as it rings for a new order."""
        self._bell.try_out(Voice.NEW, done)

    def size_percent(self) -> int:
        """Return the size with which the program was started."""
        return self._size_percent

    def restart(self) -> None:
        """Start the program anew."""
        self._restart()
