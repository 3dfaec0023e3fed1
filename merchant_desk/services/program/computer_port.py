"""What the page of the program may ask of the computer it runs on. Main thread only; nothing blocks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from merchant_desk.domain.errors import DeskError
from merchant_desk.services.power_port import SleepSettings


@dataclass(frozen=True, slots=True)
class ComputerFacts:
    """What the computer told last; frozen. None where it has not told yet.

    ``starts_with_session``: whether the desk starts when somebody signs in at this computer. ``sleep_steps``: where a
    person switches sleep off on this system, one step each, empty where nothing has to be done.
    """

    starts_with_session: bool | None = None
    sleep: SleepSettings | None = None
    sleep_steps: tuple[str, ...] = ()


class ComputerRoom(Protocol):
    """The computer at the counter."""

    def facts(self) -> ComputerFacts:
        """Return what the computer told last; asked anew on a lane each minute, and after each change."""

    def start_with_session(
        self, wanted: bool, done: Callable[[], None], failed: Callable[[DeskError], None]
    ) -> None:
        """Let the desk start with the session, or no longer; ``failed`` means that nothing was changed."""
