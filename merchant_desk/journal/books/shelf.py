"""The past as the history's service reads it: the journal, then the archives of its years. It knows no lanes.

Each call reads over connections of its own. A customer is held in the journal alone, so no archive is asked for one.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from sqlite_utils import Database

from merchant_desk.domain.money import Money
from merchant_desk.domain.print_try import PrintTry
from merchant_desk.journal.database import open_reader
from merchant_desk.journal.failures import translating
from merchant_desk.journal.print_tries import read_tries
from merchant_desk.services.books.history_port import (
    PAGE_ROWS,
    HistoryPage,
    HistoryQuery,
    HistoryRow,
    HistorySum,
    Pictures,
    SavedFilter,
)

from .archives import open_archives
from .filters import read_filters
from .history import asked, count_all, read_row, walk
from .narrowing import ALL, narrow
from .pictures import Tally

#: Orders whose customer is held: those of a day, and what nobody closed; more are not looked through.
MOST_HELD = 2_000
#: Tries to print one order's slips.
MOST_PRINTS = 200
_HELD = "SELECT order_id FROM orders WHERE forgotten_at IS NULL ORDER BY received_at DESC LIMIT ?"


class PastShelf:
    """Implements ``history.Past`` over the journal in a home's ``folder``; keeps nothing between calls. Any thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def search(
        self, query: HistoryQuery, cut_hour: int, more: str | None, people: Sequence[str]
    ) -> HistoryPage:
        """Return a page of what fits, newest first; ``more`` is ``YEAR:NUMBER``, in the journal ``:NUMBER``."""
        began_s = time.perf_counter()
        where, _, below = (more or ":").partition(":")
        among = asked(query, people)
        rows: list[HistoryRow] = []
        years: list[int] = []
        continued = None
        with translating():
            for year, db, most in self._files(
                first=int(where) if where else None, with_archives=among is None
            ):
                way = narrow(db, query, cut_hour, among, most)
                if year is not None and not way.is_empty:
                    years.append(year)
                found, goes_on = walk(db, way, int(below) if below else None, PAGE_ROWS - len(rows))
                rows += found
                below = ""
                if goes_on:
                    continued = f"{year or ''}:{found[-1].number if found else ''}"
                    break
        return HistoryPage(tuple(rows), continued, tuple(years), time.perf_counter() - began_s)

    def count(self, query: HistoryQuery, cut_hour: int, people: Sequence[str]) -> HistorySum:
        """Count all that fits."""
        among = asked(query, people)
        orders, sales = 0, Money(0)
        with translating():
            for _year, db, most in self._files(with_archives=among is None):
                found = count_all(db, narrow(db, query, cut_hour, among, most))
                orders, sales = orders + found.orders, sales + found.sales
        return HistorySum(orders, sales)

    def order(self, order_id: str) -> tuple[HistoryRow | None, tuple[PrintTry, ...]]:
        """Return what the books know of an order, and the tries to print its slips."""
        with translating():
            for _year, db, _most in self._files():
                if (row := read_row(db, order_id)) is not None:
                    return row, read_tries(db, order_id, MOST_PRINTS)
        return None, ()

    def held(self) -> tuple[str, ...]:
        """Return the newest orders whose customer is held, MOST_HELD at most."""
        with translating(), self._journal() as db:
            return tuple(row[0] for row in db.conn.execute(_HELD, (MOST_HELD,)))

    def pictures(self, first: date, last: date, cut_hour: int) -> Pictures:
        """Count what the pictures show."""
        tally = Tally(first, last, cut_hour)
        with translating():
            for _year, db, most in self._files():
                tally.add(db, most)
        return tally.pictures()

    def filters(self) -> tuple[SavedFilter, ...]:
        """Return the saved searches."""
        with translating(), self._journal() as db:
            return read_filters(db)

    def _files(
        self, *, first: int | None = None, with_archives: bool = True
    ) -> Iterator[tuple[int | None, Database, int]]:
        """Return year (None: the journal), connection, and up to which number its sales count; newest first.

        ``first`` is the year to begin with. Each is open until the next.
        """
        with self._journal() as db:
            if first is None:
                yield None, db, ALL
            if with_archives:
                for archive in open_archives(self._folder, db):
                    if first is None or archive.year <= first:
                        yield archive.year, archive.db, archive.most

    @contextmanager
    def _journal(self) -> Iterator[Database]:
        db = open_reader(self._folder / "desk.db")
        try:
            yield db
        finally:
            db.close()
