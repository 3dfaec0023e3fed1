"""A settings room in memory over a print room: it answers when a test says so, and fails when a test wants it."""

from __future__ import annotations

from collections.abc import Callable

from merchant_desk.domain.errors import DeskError
from merchant_desk.services.ports import BellTrial
from merchant_desk.services.settings import Settings
from tests.fakes.print_room import FakePrintRoom


class FakeSettingsRoom:
    """Implements ``settings_port.SettingsRoom``; what it keeps is what the print room keeps."""

    def __init__(self, prints: FakePrintRoom) -> None:
        self._prints = prints
        self.trial = BellTrial(consumed=True)
        self.started_percent = 100
        self.restarts = 0
        self.used: list[Settings] = []

    def settings(self) -> Settings:
        return self._prints.settings()

    def save(self, settings: Settings, done: Callable[[], None], failed: Callable[[DeskError], None]) -> None:
        def kept() -> None:
            self.used.append(settings)
            done()

        self._prints.save(settings, kept, failed)

    def try_bell(self, done: Callable[[BellTrial], None]) -> None:
        self._prints.later(lambda: done(self.trial))

    def size_percent(self) -> int:
        return self.started_percent

    def restart(self) -> None:
        self.restarts += 1
