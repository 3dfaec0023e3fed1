"""Where newer versions are kept before and while they run, and where they come from: the ports of updating.

Every call blocks and belongs on the lane ``updates``, one after the other; each comes back within moments, so that a
long download is many short jobs. All raise DeskError.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from merchant_desk.domain.errors import DeskError

from .offers import Offer


class FileChanged(DeskError):
    """The file at its source is not the one of which a part is here: it is fetched from its beginning."""

    title = "업데이트"
    default_action = "나중에 자동으로 다시 받습니다."


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of versions; frozen. Texts are for a person, empty where there is nothing.

    ``waiting`` is whole, proved and unpacked. ``left`` failed here or was left, ``because`` says why, ``untold`` that
    nobody has read it yet. ``on_trial``: the version that runs was just put in place, and has not begun.
    """

    waiting: str = ""
    notes_ko: str = ""
    notes_en: str = ""
    previous: str = ""
    left: str = ""
    because: str = ""
    untold: bool = False
    on_trial: bool = False
    looked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Fetched:
    """How much of an archive is here; frozen. ``whole`` tells that all of it is, and that it is the right one."""

    here_bytes: int
    all_bytes: int
    whole: bool = False


class UpdateShelf(Protocol):
    """The shelf of versions in the user's own folder."""

    def begin(self) -> Kept:
        """Clear away what an earlier run left half done, note that a version on trial has begun; what is kept."""

    def told(self) -> None:
        """Note that a person has been told why a version was left."""

    def look(self, place: str, now: datetime) -> Offer | None:
        """Read what is offered at an address or in a folder; None where nothing newer is than what runs, or waits."""

    def fetch_on(self) -> Fetched:
        """Fetch some more of what was offered last."""

    def unpack_on(self) -> bool:
        """Unpack some more of what was fetched; True once it waits to be installed."""

    def prepare(self, *, back: bool) -> None:
        """Back the order log up and note that the version that waits, or the previous one, is to be put in place."""

    def leave_it(self) -> None:
        """Note that it is not to be put in place yet, after all."""

    def kept(self) -> Kept:
        """Return what is kept now."""

    def pause(self) -> None:
        """Close what is open; the next call goes on."""


class Stream(Protocol):
    """A file while it comes. ``offset``: its first byte is that one of the file; ``size``: the whole file's."""

    offset: int
    size: int | None

    def read(self, most: int) -> bytes:
        """Return what is there, at most so much; nothing at the end."""

    def close(self) -> None:
        """Let go of it."""


class Source(Protocol):
    """A place of updates: an address, or a folder."""

    def read(self, name: str, most: int) -> bytes:
        """Return a small file whole; raises DeskError where it is larger than ``most``, or not there."""

    def open(self, name: str, offset: int) -> Stream:
        """Open a file from a byte on; a source that cannot begin there begins at its beginning."""

    def close(self) -> None:
        """Let go of every connection, from any thread."""
