"""Where the lines of bank files come from, as the deposits see it. No implementation here."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from merchant_desk.domain.books.deposits import BankRow

from .deposit_port import BankPreview, Columns


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
    """Reads bank files. Every call blocks and belongs on a lane; raises FileRefused."""

    def preview(self, path: Path) -> BankPreview:
        """Read the beginning of a file."""

    def open(self, path: Path, columns: Columns) -> BankSource:
        """Open a file to be read whole."""
