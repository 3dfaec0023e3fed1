"""Where deposits are kept: the running desk's journal, written by it and read beside it. It takes no decision."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path

from merchant_desk.domain.books.deposits import BankRow
from merchant_desk.domain.books.settlement import Source
from merchant_desk.journal.books.deposits import (
    add_rows,
    bank_files,
    bank_rows_between,
    drop_half,
    finish_file,
    known_file,
    link,
    matches_by_hand,
    take_back,
    unlink,
)
from merchant_desk.journal.books.restated import restated
from merchant_desk.journal.books.settled import sums_by_day
from merchant_desk.journal.books.statements import batches_expected
from merchant_desk.journal.database import open_reader
from merchant_desk.journal.failures import translating
from merchant_desk.journal.writer import DeskJournal
from merchant_desk.services.books.bank_port import DepositFacts
from merchant_desk.services.books.due_orders import stated_days
from merchant_desk.services.books.ledger_rows import DaySum


class JournalDeposits:
    """Implements ``bank_port.DepositLedger``. ``file`` is the journal's; ``facts`` reads it beside the writer."""

    def __init__(self, journal: DeskJournal, file: Path, now: Callable[[], datetime]) -> None:
        self._journal = journal
        self._file = file
        self._now = now

    def facts(self, first: date, last: date) -> DepositFacts:
        """Read all that is known, of one moment."""
        return read_facts(self._file, first, last)

    def known_file(self, digest: str) -> int | None:
        """Return how many lines a file has that was taken in before, None where it was not."""
        file = self._journal.change(partial(known_file, digest=digest))
        return file.rows if file is not None else None

    def take_back(self, file_id: int) -> None:
        """Let a file count no more, with what was said of its lines."""
        self._journal.change(partial(take_back, file_id=file_id))

    def drop_half(self) -> bool:
        """Remove some lines of a file that does not count; tells whether more are left."""
        return self._journal.change(drop_half)

    def add_rows(self, rows: tuple[BankRow, ...]) -> int:
        """Add a piece of the file that is being taken in; returns how many lines are known already."""
        return self._journal.change(partial(add_rows, rows=rows))

    def finish_file(self, name: str, digest: str, rows: int) -> None:
        """Let the whole file count from now on."""
        self._journal.change(partial(finish_file, name=name, digest=digest, rows=rows, now=self._now()))

    def link(self, batch_ids: tuple[str, ...], row_ids: tuple[str, ...]) -> None:
        """Keep that these belong together."""
        self._journal.change(partial(link, batch_ids=batch_ids, row_ids=row_ids, now=self._now()))

    def unlink(self, batch_id: str) -> None:
        """Take back what was said about a batch."""
        self._journal.change(partial(unlink, batch_id=batch_id))


def read_facts(file: Path, first: date, last: date) -> DepositFacts:
    """Read all that a journal knows, of one moment; of days between ``first`` and ``last`` also what they bring."""
    db = open_reader(file)
    try:
        with translating():
            db.execute("BEGIN")
            return DepositFacts(
                tuple(kept.batch for kept in batches_expected(db, date.min, date.max)),
                bank_rows_between(db, date.min, date.max),
                matches_by_hand(db),
                _reckoned(sums_by_day(db, first, last)),
                bank_files(db),
                restated(db),
            )
    finally:
        db.close()


def _reckoned(sums: Sequence[DaySum]) -> tuple[tuple[date, int], ...]:
    """Return the days of which no order is stated, with the sum of what is expected of them in won."""
    stated = stated_days(sums)
    days: dict[date, int] = {}
    for one in sums:
        if one.source is Source.EXPECTED and one.currency == "KRW" and one.day not in stated:
            days[one.day] = days.get(one.day, 0) + one.amount
    return tuple(sorted(days.items()))
