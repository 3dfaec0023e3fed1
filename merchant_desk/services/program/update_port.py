"""What the page of the program may ask about newer versions. Main thread only; nothing blocks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol


class UpdateState(StrEnum):
    """How far a newer version has come."""

    NOT_OFFERED = "not_offered"  # this build takes no updates: no release key, or it runs from its source
    NO_PLACE = "no_place"  # nobody has said where newer versions are to be found
    CURRENT = "current"
    LOOKING = "looking"
    DOWNLOADING = "downloading"
    WAITING = "waiting"  # whole, proved and unpacked: it is installed after closing time or on request
    INSTALLING = "installing"


@dataclass(frozen=True, slots=True)
class UpdateFacts:
    """What is known of newer versions; frozen. Texts are for a person, empty where there is nothing to say.

    ``trouble``: why the newest look or download came to nothing. ``waits_because``: what holds the installation back
    now. ``previous`` is the version that can be gone back to; ``rolled_back``: the version that failed and was left.
    ``done_bytes`` of ``whole_bytes`` are here. ``looked_at``: the newest look that got an answer (aware UTC).
    """

    state: UpdateState
    version: str
    newer: str = ""
    notes: str = ""
    trouble: str = ""
    waits_because: str = ""
    previous: str = ""
    rolled_back: str = ""
    done_bytes: int = 0
    whole_bytes: int = 0
    looked_at: datetime | None = None


class UpdateRoom(Protocol):
    """Newer versions of the program: found, fetched, proved, and put in place when nobody is kept waiting."""

    def facts(self) -> UpdateFacts:
        """Return what is known now."""

    def look(self) -> None:
        """Look now where the settings say."""

    def look_in(self, folder: str) -> None:
        """Look in a folder, perhaps of a USB stick."""

    def install(self) -> None:
        """Install what waits, and start anew; raises DecisionRefused while an order is open, with what to do."""

    def go_back(self) -> None:
        """Go back to the previous version, and start anew; raises DecisionRefused while an order is open."""
