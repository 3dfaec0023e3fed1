"""Reports read the same before a year is moved into its archive, in the middle of it, and afterwards."""

from datetime import date

import pytest

from merchant_desk.domain.errors import JournalError
from merchant_desk.journal.books import archive_moving
from merchant_desk.journal.books.reported import ReportedPast
from merchant_desk.services.books.report_books import OpenReportBooks
from merchant_desk.services.ports import Batch
from tests.journal.books.archiving_child import DUE, YEAR, moment, old_orders, work_through
from tests.journal.books.ledgering import expected

SPANS = (
    (date(2000, 1, 1), date(2019, 12, 31)),
    (date(YEAR, 1, 1), date(YEAR + 1, 12, 31)),
    (date(YEAR, 3, 1), date(YEAR, 3, 1)),
)
LONG = SPANS[1]


@pytest.fixture
def years(journal, monkeypatch):
    monkeypatch.setattr(archive_moving.move_piece, "__defaults__", (4,))
    old_orders(journal, 12)
    old_orders(journal, 3, YEAR + 1)
    journal.commit(Batch(settled=(expected(f"{YEAR}-3", moment(3).date(), 1, -1),)))
    return journal


def opened(folder) -> OpenReportBooks:
    return ReportedPast(folder, "desk.db", 0).open


def answers(folder):
    """Everything that reports ask of the books."""
    told: list[object] = []
    with opened(folder)() as books:
        for span in SPANS:
            sales = list(books.sales(*span))
            told += [
                books.count(*span),
                sorted(sales, key=lambda sale: sale.received_at),
                sorted(books.settled(*span), key=lambda lines: lines[0].order_id),
                books.pictures(*span),
            ]
            assert books.count(*span) == len(sales)
        some = [f"{YEAR}-{n}" for n in range(12)] + [f"{YEAR + 1}-1", "unknown"]
        told.append(books.called(some))
        told.append(books.day_figures(moment(3).date(), DUE))
    return told


def test_reports_are_the_same_at_any_moment(years, folder):
    before = answers(folder)
    assert before[4] == 15
    done = 1
    while done:
        done = work_through(years, folder, most=1)
        assert answers(folder) == before
    assert years._file.db.execute("SELECT count(*) FROM sales").fetchone() == (3,)


def test_sales_come_from_the_oldest_year_on_and_lines_day_after_day(years, folder):
    work_through(years, folder)
    with opened(folder)() as books:
        moments = [sale.received_at for sale in books.sales(*LONG)]
        days = [lines[0].day for lines in books.settled(*LONG)]
    assert moments == sorted(moments)
    assert days == sorted(days)
    assert len(days) == 15


def test_without_a_journal_it_is_an_error_with_a_sentence(tmp_path):
    with pytest.raises(JournalError), opened(tmp_path)():
        pass
