"""What the pages of records and of the support bundle may ask. Main thread only; answers come later, once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from merchant_desk.domain.errors import DeskError

Failed = Callable[[DeskError], None]


class LogLevel(StrEnum):
    """How grave an entry of the program's log is."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"
    CRASH = "crash"


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One entry; frozen. ``at`` is aware UTC; ``words`` may have several lines (a traceback, a crash's stacks)."""

    at: datetime
    level: LogLevel
    words: str


@dataclass(frozen=True, slots=True)
class BundlePart:
    """One file of the support bundle as it will be written; frozen. ``about`` says what it is in a few words."""

    name: str
    about: str
    text: str


@dataclass(frozen=True, slots=True)
class Bundle:
    """The support bundle before it is written; frozen. ``file_name`` is offered for it (ends with .zip)."""

    file_name: str
    parts: tuple[BundlePart, ...]


class SupportRoom(Protocol):
    """The program's own records, without a secret and without a customer."""

    def log(self, told: Callable[[tuple[LogEntry, ...]], None], failed: Failed) -> None:
        """Read the newest entries of log and crash files, newest first (2,000 at most)."""

    def gather(self, told: Callable[[Bundle], None], failed: Failed) -> None:
        """Put the support bundle together; nothing is written yet. It may take a minute: the desk is checked."""

    def save(self, bundle: Bundle, path: str, done: Callable[[], None], failed: Failed) -> None:
        """Write a bundle as it was shown; the file gets its name once it is whole."""
