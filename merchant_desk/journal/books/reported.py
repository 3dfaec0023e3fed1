"""The books as reports read them: the archives of past years, then the journal. It knows no lanes and no sums.

Each piece is read by itself, so no long look keeps the journal's log from being copied and emptied.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path

from sqlite_utils import Database

from merchant_desk.domain.books.sale import Sale
from merchant_desk.domain.books.settlement import SettledLine
from merchant_desk.domain.order import Tender
from merchant_desk.journal.database import open_reader
from merchant_desk.journal.day_reading import day_figures
from merchant_desk.journal.failures import translating
from merchant_desk.journal.rows import chunks, marks, time_text
from merchant_desk.services.books.history_port import Pictures
from merchant_desk.services.books.report_books import Called
from merchant_desk.services.business_day import bounds
from merchant_desk.services.day_figures import DayFigures

from .archives import all_archives
from .narrowing import ALL
from .pictures import Tally
from .sales import read_tenders
from .settled import lines_between
from .sold import sales_between

_COUNT = "SELECT count(*) FROM sales WHERE received_at >= ? AND received_at < ? AND +number <= ?"
_ENDS = "SELECT min(business_day), max(business_day) FROM settlement WHERE business_day >= ? AND business_day <= ?"


class ReportedPast:
    """Opens the books in a home's ``folder`` for reports; ``cut_hour`` cuts their days. Any thread; keeps nothing."""

    def __init__(self, folder: Path, journal_name: str, cut_hour: int) -> None:
        self._folder = folder
        self._journal_name = journal_name
        self._cut_hour = cut_hour

    @contextmanager
    def open(self) -> Iterator[ReportedBooks]:
        """Open the books for one report."""
        db = open_reader(self._folder / self._journal_name)
        try:
            with translating(), all_archives(self._folder, db) as archives:
                files = [(archive.db, archive.most) for archive in reversed(archives)]
                yield ReportedBooks((*files, (db, ALL)), self._cut_hour)
        finally:
            db.close()


class ReportedBooks:
    """Implements ``report_books.ReportBooks`` over open files; lives as long as they. One thread at a time.

    ``files``: archives by their year, oldest first, then the journal, each with the last number of a sale that counts.
    """

    def __init__(self, files: tuple[tuple[Database, int], ...], cut_hour: int) -> None:
        self._files = files
        self._journal = files[-1][0]
        self._cut_hour = cut_hour

    def count(self, first: date, last: date) -> int:
        """Return how many orders a span has."""
        span = self._span(first, last)
        return sum(int(db.conn.execute(_COUNT, (*span, most)).fetchone()[0]) for db, most in self._files)

    def sales(self, first: date, last: date) -> Iterator[Sale]:
        """Return the sales of a span, oldest year first."""
        for db, most in self._files:
            yield from sales_between(db, first, last, self._cut_hour, most)

    def settled(self, first: date, last: date) -> Iterator[tuple[SettledLine, ...]]:
        """Return the lines of each order, day after day; of a day first those that belong to no order."""
        for db, _most in self._files:
            begins, ends = db.conn.execute(_ENDS, (first.isoformat(), last.isoformat())).fetchone()
            day = date.fromisoformat(begins) if begins is not None else last + timedelta(days=1)
            while begins is not None and day <= date.fromisoformat(ends):
                yield from lines_between(db, day, day)
                day += timedelta(days=1)

    def called(self, order_ids: Sequence[str]) -> Mapping[str, Called]:
        """Return what people call these orders and their ways to pay, of those that are known."""
        found: dict[str, Called] = {}
        for db, _most in self._files:
            for some in chunks([order_id for order_id in order_ids if order_id not in found]):
                sql = (
                    f"SELECT order_id, display_id, tenders FROM sales WHERE order_id IN ({marks(len(some))})"  # noqa: S608
                )
                for order_id, display_id, tenders in db.conn.execute(sql, list(some)):
                    known = tuple((Tender(tender), name) for tender, name in read_tenders(tenders))
                    found[order_id] = Called(display_id, known)
        return found

    def day_figures(self, day: date, now: datetime) -> DayFigures:
        """Return what the day's log says; ``orders`` are never moved into an archive."""
        return day_figures(self._journal, day, now, self._cut_hour)

    def pictures(self, first: date, last: date) -> Pictures:
        """Count what the pictures of a span show."""
        tally = Tally(first, last, self._cut_hour)
        for db, most in self._files:
            tally.add(db, most)
        return tally.pictures()

    def _span(self, first: date, last: date) -> tuple[str, str]:
        start, end = bounds(first, last, self._cut_hour)
        return time_text(start), time_text(end)
