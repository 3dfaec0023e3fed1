"""A room of deposits over a real journal and real files; lanes go step by step, and the journal may be made to fail."""

from __future__ import annotations

import csv
from datetime import UTC, date, datetime, timedelta
from typing import Any

from merchant_desk.app.books.deposit_ledger import JournalDeposits
from merchant_desk.domain.books.fees import FeeTable
from merchant_desk.domain.books.statement import PaymentBatch, PayState
from merchant_desk.domain.errors import DeskError
from merchant_desk.journal.books.deposits import half_is_left
from merchant_desk.journal.writer import DeskJournal
from merchant_desk.services.books.deposit_port import Columns
from merchant_desk.services.books.deposits import Deposits
from merchant_desk.services.books.rules_in_use import Loaded, RulesInUse
from merchant_desk.services.ports import Batch
from merchant_desk.services.settings import BookSettings
from merchant_desk.sheets.bank_files import BankStatements
from tests.fakes.lanes import StepLanes

NOW = datetime(2026, 11, 26, 3, tzinfo=UTC)
TODAY = date(2026, 11, 26)
HEADER = ["거래일자", "입금액", "출금액", "적요", "잔액"]
COLUMNS = Columns(0, 1, 2, memo=3, first_row=1)


def a_batch(name, total, expected_on=TODAY, state=PayState.SCHEDULED, currency="KRW"):
    return PaymentBatch(
        name,
        "merchant",
        is_closed=True,
        created_at=NOW,
        first=NOW - timedelta(days=3),
        last=NOW - timedelta(days=2),
        state=state,
        expected_on=expected_on,
        paid_at=None,
        currency=currency,
        total=total,
        orders_total=total,
        extras_total=0,
        fetched_at=NOW,
    )


class FailingLedger(JournalDeposits):
    """The journal's ledger, whose next call of a name fails if a test says so."""

    fails = ""
    error: Exception

    def __getattribute__(self, name):
        if name == super().__getattribute__("fails"):

            def fail(*_, **__):
                raise self.error

            return fail
        return super().__getattribute__(name)


class World:
    """One desk's deposits."""

    def __init__(self, folder):
        self.folder = folder
        self.journal = DeskJournal(folder / "desk", master_key=bytes(32))
        self.journal.open(NOW)
        self.ledger = FailingLedger(self.journal, folder / "desk" / "desk.db", lambda: NOW)
        self.no_tables: DeskError | None = None
        self.start()
        self.told: list[Any] = []
        self.progress: list[tuple[int, int]] = []

    def start(self):
        """Begin anew: what waited on the lanes is lost, as at a power cut."""
        self.lanes = StepLanes()
        self.room = Deposits(
            self.lanes,
            BankStatements(),
            self.ledger,
            rules=RulesInUse(BookSettings(), self.lanes, self.load),
            now=lambda: NOW,
        )

    def load(self):
        if self.no_tables is not None:
            raise self.no_tables
        return Loaded({"baedal-teukgeup": FeeTable("baedal-teukgeup", "배달특급", ())})

    def know(self, *batches):
        self.journal.commit(Batch(batches=batches))

    def file(self, rows, name="은행.csv"):
        path = self.folder / name
        with path.open("w", encoding="cp949", newline="") as file:
            csv.writer(file).writerows([HEADER, *rows])
        return path

    def begin(self, path, columns=COLUMNS):
        self.told = []
        self.progress = []
        self.room.take_in(
            path, columns, lambda *step: self.progress.append(step), self.told.append, self.told.append
        )

    def take_in(self, path, columns=COLUMNS):
        self.begin(path, columns)
        self.lanes.run_all()
        assert self.lanes.faults == []
        (said,) = self.told
        return said

    def board(self):
        told: list[Any] = []
        self.room.board(told.append, told.append)
        self.lanes.run_all()
        (board,) = told
        return board

    def rows(self):
        return self.ledger.facts(TODAY, TODAY).rows

    def half(self):
        """Rows that stand in the journal and do not count."""
        return self.journal.change(half_is_left)


def a_line(number, amount=500, on="2026-11-24", memo="배달특급"):
    return [on, amount if amount > 0 else "", -amount if amount < 0 else "", f"{memo} {number}", ""]
