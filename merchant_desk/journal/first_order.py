"""Read whether any order of a shop ever came. It must not know what is concluded from it."""

from __future__ import annotations

from pathlib import Path

from .database import open_reader
from .failures import translating

_ANY = "SELECT 1 FROM orders WHERE merchant_id = ? AND platform = ? LIMIT 1"


def has_ordered(folder: Path, merchant_id: str, platform: str) -> bool:
    """Tell whether the journal in a home's folder has any order of this shop; blocks, raises JournalError.

    ``platform`` is the profile's name. An order stands there with its first event, so the events need no look.
    """
    db = open_reader(folder / "desk.db")
    try:
        with translating():
            return db.execute(_ANY, [merchant_id, platform]).fetchone() is not None
    finally:
        db.close()
