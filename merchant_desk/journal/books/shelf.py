"""The journal's past as the history's service reads it, each call over a connection of its own. It knows no lanes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from sqlite_utils import Database

from merchant_desk.domain.print_try import PrintTry
from merchant_desk.journal.database import open_reader
from merchant_desk.journal.failures import translating
from merchant_desk.journal.print_tries import read_tries
from merchant_desk.services.books.history_port import (
    HistoryPage,
    HistoryQuery,
    HistoryRow,
    HistorySum,
    Pictures,
    SavedFilter,
)

from .filters import read_filters
from .history import count, read_row, search
from .pictures import pictures

#: Orders whose customer is held: those of a day, and what nobody closed; more are not looked through.
MOST_HELD = 2_000
#: Tries to print one order's slips.
MOST_PRINTS = 200
_HELD = "SELECT order_id FROM orders WHERE forgotten_at IS NULL ORDER BY received_at DESC LIMIT ?"


class PastShelf:
    """Implements ``history.Past`` over the journal in ``path``; keeps nothing between calls. Any thread."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def search(
        self, query: HistoryQuery, cut_hour: int, more: str | None, people: Sequence[str]
    ) -> HistoryPage:
        """Return a page of what fits, newest first."""
        with self._reading() as db:
            return search(db, query, cut_hour, more, people)

    def count(self, query: HistoryQuery, cut_hour: int, people: Sequence[str]) -> HistorySum:
        """Count all that fits."""
        with self._reading() as db:
            return count(db, query, cut_hour, people)

    def order(self, order_id: str) -> tuple[HistoryRow | None, tuple[PrintTry, ...]]:
        """Return what the books know of an order, and the tries to print its slips."""
        with self._reading() as db:
            return read_row(db, order_id), read_tries(db, order_id, MOST_PRINTS)

    def held(self) -> tuple[str, ...]:
        """Return the newest orders whose customer is held, MOST_HELD at most."""
        with self._reading() as db:
            return tuple(row[0] for row in db.conn.execute(_HELD, (MOST_HELD,)))

    def pictures(self, first: date, last: date, cut_hour: int) -> Pictures:
        """Count what the pictures show."""
        with self._reading() as db:
            return pictures(db, first, last, cut_hour)

    def filters(self) -> tuple[SavedFilter, ...]:
        """Return the saved searches."""
        with self._reading() as db:
            return read_filters(db)

    @contextmanager
    def _reading(self) -> Iterator[Database]:
        db = open_reader(self._path)
        try:
            with translating():
                yield db
        finally:
            db.close()
