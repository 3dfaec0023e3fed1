"""What the pages of deposits may ask: bank files in, batches and deposits matched. Main thread only; nothing blocks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from merchant_desk.domain.books.deposits import BankRow, Due, Match
from merchant_desk.domain.errors import DeskError


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
    """A batch whose money has not come, and for how many days it has been due (negative: not yet)."""

    due: Due
    age_days: int


@dataclass(frozen=True, slots=True)
class DepositBoard:
    """Everything about deposits: what belongs together, what is open, and bank lines that may be the platform's.

    ``last_row_on``: up to when the bank's lines are known; a batch that is due later is not late yet.
    """

    matches: tuple[Match, ...]
    dues: tuple[Due, ...]
    rows: tuple[BankRow, ...]
    open_dues: tuple[OpenDue, ...]
    loose_rows: tuple[BankRow, ...]
    last_row_on: date | None = None


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
