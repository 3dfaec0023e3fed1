"""How pages read and keep settings that have nothing to do with printers. Main thread only; nothing blocks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from merchant_desk.domain.errors import DeskError

from .ports import BellTrial
from .settings import Settings


class SettingsRoom(Protocol):
    """The desk's settings. What is saved is in use at once, but for what names the platform (the next start)."""

    def settings(self) -> Settings:
        """Return the settings in use."""

    def save(self, settings: Settings, done: Callable[[], None], failed: Callable[[DeskError], None]) -> None:
        """Keep these settings in the home's file, then work by them; ``failed`` means that nothing was changed."""

    def try_bell(self, done: Callable[[BellTrial], None]) -> None:
        """Let the bell sound as it rings for a new order; ``done`` tells once, later, whether it could be heard."""

    def size_percent(self) -> int:
        """Return the size with which the program was started."""

    def restart(self) -> None:
        """Start the program anew: what is set for the next start is in use then."""
