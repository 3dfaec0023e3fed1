"""The owner's books of a running desk: where they are read, how their settings are kept. It takes no decision."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

from merchant_desk.journal.books.settled_past import SettledPast
from merchant_desk.journal.books.statement_pieces import statement_steps
from merchant_desk.journal.writer import JOURNAL_NAME, DeskJournal
from merchant_desk.runtime.lanes import QtLanes
from merchant_desk.services.books.bookkeeping import Bookkeeping, BookSources
from merchant_desk.services.books.deposit_port import DepositRoom
from merchant_desk.services.books.deposits import Deposits
from merchant_desk.services.books.settlement import Failed
from merchant_desk.services.books.settlement_port import SettlementRoom
from merchant_desk.services.books.statement_source import StatementSource
from merchant_desk.services.counter import Counter
from merchant_desk.services.ports import Lanes
from merchant_desk.services.settings import BookSettings, Settings
from merchant_desk.services.settings_port import SettingsRoom
from merchant_desk.sheets.bank_files import BankStatements
from merchant_desk.system.home import Home
from merchant_desk.ui.rooms import Rooms

from .deposit_ledger import JournalDeposits
from .history_room import history_room
from .rates_loaded import load_rates
from .report_room import report_room

Now = Callable[[], datetime]


def book_sources(
    home: Home, settings: Settings, statements: StatementSource, journal: DeskJournal
) -> BookSources:
    """Return what the books of a desk are read from, and how a large statement is written."""
    path, cut_hour = home.data / JOURNAL_NAME, settings.shop.day_begins_hour
    steps_of = partial(statement_steps, journal.change, path, cut_hour=cut_hour)
    return BookSources(statements, SettledPast(path, cut_hour).open, load_rates, steps_of)


def settlement_room(
    books: Bookkeeping | None, settings: SettingsRoom, say: Callable[[str], None]
) -> SettlementRoom | None:
    """Return what the pages of the settlement ask; their rates are kept where all settings are."""

    def keep(wanted: BookSettings, done: Callable[[], None], failed: Failed) -> None:
        settings.save(replace(settings.settings(), books=wanted), done, failed)

    return books.room(keep, say) if books is not None else None


def with_books(
    rooms: Rooms,
    counter: Counter,
    home: Home,
    journal: DeskJournal | None,
    lanes: QtLanes,
    say: Callable[[str], None],
) -> Rooms:
    """Return the window's rooms with those of the books; without settings or a journal there are none."""
    settings, books = rooms.settings, counter.books
    if settings is None or journal is None:
        return rooms
    return replace(
        rooms,
        history=history_room(journal, home, lanes, settings, counter.now, say),
        settlement=settlement_room(books, settings, say),
        deposits=deposit_room(books, journal, home, lanes, settings, counter.now)
        if books is not None
        else None,
        reports=report_room(counter, home, lanes, settings, say),
    )


def deposit_room(
    books: Bookkeeping, journal: DeskJournal, home: Home, lanes: Lanes, settings: SettingsRoom, now: Now
) -> DepositRoom:
    """Return what the pages of deposits ask; who the platform is and when it pays, the books know."""
    return Deposits(
        lanes,
        BankStatements(),
        JournalDeposits(journal, home.data / JOURNAL_NAME, now),
        rules=books.rules,
        now=now,
        cut_hour=settings.settings().shop.day_begins_hour,
    )
