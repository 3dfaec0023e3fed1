"""What starts the desk with the computer's session, as services see it. Every call may block: it belongs on a lane."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol


class StartState(StrEnum):
    """Whether the session starts the desk; forbidden: somebody switched it off in the system's own list of starts."""

    ON = "on"
    OFF = "off"
    FORBIDDEN = "forbidden"


class Autostart(Protocol):
    """The entry of this program. Every method raises DeskError, and nothing has changed then."""

    def state(self) -> StartState:
        """Return whether the session starts the desk."""

    def change(self, *, wanted: bool) -> None:
        """Let the session start this program, also where that was forbidden, or no longer."""

    def mend(self) -> bool:
        """Point an entry that starts a program elsewhere at this one; tell whether that was needed."""
