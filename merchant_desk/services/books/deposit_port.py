"""What the pages of deposits may ask: bank files in, batches and deposits matched. Main thread only; nothing blocks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from pathlib import Path
from typing import Protocol

from merchant_desk.domain.books.deposits import BankRow, Due, Match
from merchant_desk.domain.errors import DeskError

from .ledger_rows import BankFile


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column of a bank file (from 0) has what; ``paid_in`` alone may hold signed amounts. -1: there is none.

    ``direction`` says in words whether ``paid_in`` was received or paid, where one column has both unsigned.
    """

    on: int
    paid_in: int
    paid_out: int = -1
    balance: int = -1
    memo: int = -1
    counterpart: int = -1
    first_row: int = 0
    direction: int = -1


@dataclass(frozen=True, slots=True)
class BankPreview:
    """A bank file as far as it was understood; ``shape`` is empty where a person has to map the columns.

    ``columns`` is None where they could not be guessed. ``rows`` are the first lines as text, 30 at most.
    """

    path: Path
    shape: str
    encoding: str
    rows: tuple[tuple[str, ...], ...]
    columns: Columns | None


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of an import: all of the file or nothing. ``known``: lines that an earlier file had already."""

    rows: int
    known: int
    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class OpenDue:
    """A batch whose money has not come, and for how many days it has been due (negative: not yet).

    ``shares_orders``: some of its orders stand in another batch too that brings money by itself.
    """

    due: Due
    age_days: int
    shares_orders: bool = False


class Wait(Enum):
    """Why a batch is open: it is not due yet, or today; it is late; no bank line is known of its day, yet or at all."""

    AHEAD = auto()
    LATE = auto()
    NO_LINES_YET = auto()
    NO_LINES = auto()


@dataclass(frozen=True, slots=True)
class DepositBoard:
    """Everything about deposits: what belongs together, what is open, and bank lines that may be the platform's.

    ``known`` are the spans of days of which the bank's lines are known, oldest first: a batch that was due on no such
    day is not late. ``likely`` are the ids of loose rows that look like the platform's; the others may be anybody's.
    ``replaced`` wait no more: newer batches took their place.
    """

    matches: tuple[Match, ...]
    dues: tuple[Due, ...]
    rows: tuple[BankRow, ...]
    open_dues: tuple[OpenDue, ...]
    loose_rows: tuple[BankRow, ...]
    known: tuple[tuple[date, date], ...] = ()
    likely: frozenset[str] = frozenset()
    files: tuple[BankFile, ...] = ()
    replaced: tuple[Due, ...] = ()

    @property
    def first_row_on(self) -> date | None:
        """Return since when the bank's lines are known, None without any."""
        return self.known[0][0] if self.known else None

    @property
    def last_row_on(self) -> date | None:
        """Return up to when the bank's lines are known, None without any."""
        return self.known[-1][1] if self.known else None

    def wait_of(self, one: OpenDue) -> Wait:
        """Return why a batch is open."""
        day = one.due.expected_on
        if one.age_days <= 0:
            return Wait.AHEAD
        if any(first <= day <= last for first, last in self.known):
            return Wait.LATE
        return Wait.NO_LINES if self.known and day < self.known[-1][1] else Wait.NO_LINES_YET


class DepositRoom(Protocol):
    """Bank statements and what they match; belongs to the owner."""

    def preview(
        self, path: Path, told: Callable[[BankPreview], None], failed: Callable[[DeskError], None]
    ) -> None:
        """Read the beginning of a CSV or XLSX file (UTF-8 or CP949)."""

    def try_columns(self, preview: BankPreview, columns: Columns) -> tuple[BankRow | None, ...]:
        """Read the preview's lines from ``columns.first_row`` on as an import would, at once, for a person to judge.

        None stands for a line that cannot be read so; a line without an amount has 0. ``row_id`` may be empty.
        """

    def take_in(
        self,
        path: Path,
        columns: Columns,
        progress: Callable[[int, int], None],
        done: Callable[[Imported], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        """Import a whole file, 200,000 lines too; ``progress`` gets lines done and all. Nothing is half-imported."""

    def cancel(self) -> None:
        """Give up the import that runs; nothing of it stays."""

    def take_back(self, file_id: int, done: Callable[[], None], failed: Callable[[DeskError], None]) -> None:
        """Let a file that was taken in count no more, with what a person said of lines that no other file has."""

    def board(self, told: Callable[[DepositBoard], None], failed: Callable[[DeskError], None]) -> None:
        """Match everything that is known."""

    def match_by_hand(
        self,
        batch_ids: tuple[str, ...],
        row_ids: tuple[str, ...],
        done: Callable[[], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        """Say that these belong together, whatever the sums; ``unmatch`` takes it back."""

    def unmatch(self, batch_id: str, done: Callable[[], None], failed: Callable[[DeskError], None]) -> None:
        """Take back what a person said about a batch."""
