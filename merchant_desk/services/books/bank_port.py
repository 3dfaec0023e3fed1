"""Where the lines of bank files come from and go to, as the deposits see it. No implementation here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from merchant_desk.domain.books.deposits import BankRow, Match
from merchant_desk.domain.books.replaced import Restated
from merchant_desk.domain.books.statement import PaymentBatch

from .deposit_port import BankPreview, Columns
from .ledger_rows import BankFile


class BankSource(Protocol):
    """A bank file that is read piece by piece. Every call blocks; it belongs to one lane; raises FileRefused.

    ``digest`` is of its bytes and of how its columns are read, ``lines`` how many it has (those without an amount
    too), ``line`` how many were read.
    """

    digest: str
    lines: int
    line: int

    def piece(self, most: int) -> tuple[BankRow, ...]:
        """Return the next rows, at most so many; none at the end. A wrong line is named and nothing comes any more."""

    def close(self) -> None:
        """Let the file go."""


class BankFiles(Protocol):
    """Reads bank files. ``preview`` and ``open`` block and belong on a lane; they raise FileRefused."""

    def preview(self, path: Path) -> BankPreview:
        """Read the beginning of a file."""

    def try_columns(self, preview: BankPreview, columns: Columns) -> tuple[BankRow | None, ...]:
        """Read the preview's lines by these columns; see ``DepositRoom``."""

    def open(self, path: Path, columns: Columns) -> BankSource:
        """Open a file to be read whole."""


@dataclass(frozen=True, slots=True)
class DepositFacts:
    """What the journal knows of deposits: statements, the bank's lines, what a person said belongs together.

    ``reckoned``: business days of which no order is stated, each with what the desk expects to be paid for it (won).
    ``files``: what the rows came from, newest first. ``restated``: which statements have orders of older ones.
    """

    batches: tuple[PaymentBatch, ...]
    rows: tuple[BankRow, ...]
    by_hand: tuple[Match, ...]
    reckoned: tuple[tuple[date, int], ...] = ()
    files: tuple[BankFile, ...] = ()
    restated: tuple[Restated, ...] = ()


class DepositLedger(Protocol):
    """The journal, as the deposits need it. Every call blocks, is one transaction, and raises JournalError.

    ``facts`` belongs on the ``reader`` lane, everything else on the ``writer`` lane.
    """

    def facts(self, first: date, last: date) -> DepositFacts:
        """Read all that is known; ``reckoned`` is read of the business days from ``first`` to ``last`` only."""

    def known_file(self, digest: str) -> int | None:
        """Return how many lines a file has that was taken in before, None where it was not."""

    def take_back(self, file_id: int) -> None:
        """Let a file count no more, with what was said of its lines; raises ChangeRefused where it does not by now."""

    def drop_half(self) -> bool:
        """Remove some lines of a file that does not count: never finished, or taken back; tells of more."""

    def add_rows(self, rows: tuple[BankRow, ...]) -> int:
        """Add a piece of the file that is being taken in; returns how many lines are known already."""

    def finish_file(self, name: str, digest: str, rows: int) -> None:
        """Let the whole file count from now on."""

    def link(self, batch_ids: tuple[str, ...], row_ids: tuple[str, ...]) -> None:
        """Keep that these belong together; raises ChangeRefused for what is not known."""

    def unlink(self, batch_id: str) -> None:
        """Take back what was said about a batch."""
