"""Count the orders that are open in an order log, for a command without a desk. It must not know why it asks."""

from __future__ import annotations

from pathlib import Path

from .database import open_reader
from .failures import translating
from .writer import JOURNAL_NAME


def open_orders(folder: Path) -> int:
    """Return how many orders of a home's log are open, 0 before there is one; blocks, raises JournalError."""
    journal = folder / JOURNAL_NAME
    if not journal.exists():
        return 0
    db = open_reader(journal)
    try:
        with translating():
            return int(db.execute("SELECT count(*) FROM orders WHERE is_open = 1").fetchone()[0])
    finally:
        db.close()
