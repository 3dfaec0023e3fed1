"""Keep the searches that the owner has given a name. It must not know what they find.

What a customer wrote, or the end of a number, is never kept: it stands beside no key.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

import msgspec
from sqlite_utils import Database

from merchant_desk.journal.rows import plain_text, time_text
from merchant_desk.services.books.history_port import HistoryQuery, SavedFilter

_log = logging.getLogger(__name__)


def read_filters(db: Database) -> tuple[SavedFilter, ...]:
    """Return the saved searches by name; one that today's program cannot read is left out."""
    return tuple(_readable(db))


def _readable(db: Database) -> Iterator[SavedFilter]:
    for name, text in db.conn.execute("SELECT name, query FROM saved_filters ORDER BY name"):
        try:
            yield SavedFilter(name, msgspec.json.decode(text, type=HistoryQuery))
        except msgspec.MsgspecError:
            _log.exception("a saved search cannot be read")


def keep_filter(db: Database, saved: SavedFilter, now: datetime) -> None:
    """Write a saved search, inside of the transaction; the same name: exchange it."""
    query = msgspec.json.encode(replace(saved.query, request="", phone="")).decode()
    db.conn.execute(
        "INSERT OR REPLACE INTO saved_filters (name, query, at) VALUES (?, ?, ?)",
        (plain_text(saved.name), query, time_text(now)),
    )


def forget_filter(db: Database, name: str) -> None:
    """Remove a saved search, inside of the transaction."""
    db.conn.execute("DELETE FROM saved_filters WHERE name = ?", (plain_text(name),))
