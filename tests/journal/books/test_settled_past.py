"""The settlement is the same before a year is moved, in the middle of it, and afterwards."""

from datetime import date

import pytest

from merchant_desk.domain.books.settlement import Source
from merchant_desk.journal.books import archive_moving
from merchant_desk.journal.books.settled import lines_of
from merchant_desk.journal.books.settled_past import SettledPast
from merchant_desk.services.ports import Batch
from tests.journal.books.archiving_child import YEAR, an_old_order, moment, old_orders, work_through
from tests.journal.books.ledgering import a_sale, a_stated_order, a_statement, expected

ORDERS = 12
SPANS = (
    (date(2000, 1, 1), date(2030, 1, 1)),
    (date(YEAR, 3, 1), date(YEAR, 3, 1)),
    (date(YEAR, 12, 1), date(YEAR + 1, 12, 31)),
)


@pytest.fixture
def years(journal, monkeypatch):
    """A year that is due, with sales that nobody stated or expected anything of, and one that is not due."""
    monkeypatch.setattr(archive_moving.move_piece, "__defaults__", (4,))
    old_orders(journal, ORDERS)
    journal.commit(a_sale("bare", moment(2)))
    journal.commit(Batch(settled=(expected(f"{YEAR}-3", moment(3).date(), 1, -1),)))
    journal.commit(an_old_order(77))
    old_orders(journal, 3, YEAR + 1)
    return journal


def answers(folder):
    """Everything that the settlement asks of the books."""
    with SettledPast(folder / "desk.db", 0).open() as books:
        told: list[object] = [
            books.newest_fetch(),
            *(books.some_sales([f"{YEAR}-{n}", f"{YEAR + 1}-1"]) for n in range(ORDERS)),
        ]
        for span in SPANS:
            page = books.settled_orders(*span, None, 5)
            told += [
                books.sums(*span),
                books.days(*span),
                sorted(books.sales(*span), key=lambda sale: sale.received_at),
                list(books.lines(*span)),
                sorted(books.without(Source.STATED, *span)),
                sorted(books.without(Source.EXPECTED, *span)),
                list(books.uneven(*span)),
                page,
                books.settled_orders(*span, page[-1][0], 5) if page else (),
                books.batches(*span),
            ]
        for number in (0, 3, 5):
            told += [books.lines_of(f"{YEAR}-{number}"), books.stated_of(f"{YEAR}-{number}")]
        return told


def test_each_question_has_the_same_answer_at_any_moment(years, folder):
    before = answers(folder)
    done = 1
    while done:
        done = work_through(years, folder, most=1)
        assert answers(folder) == before
    assert years._file.db.execute("SELECT count(*) FROM sales").fetchone() == (3,)
    with SettledPast(folder / "desk.db", 0).open() as books:
        assert books.first_day() == moment(0, YEAR + 1).date()


def test_a_moved_year_is_closed(years, folder):
    """What is reckoned or stated anew of it is not written: it would count beside what stands in the archive."""
    work_through(years, folder)
    before = figures(folder)
    years.commit(Batch(settled=(expected(f"{YEAR}-1", moment(1).date(), 5, -1),)))
    stated = tuple(a_stated_order(f"{YEAR}-{number}", commission=-999) for number in range(ORDERS))
    years.commit(Batch(batches=(a_statement(f"{YEAR}", orders=stated), a_statement("again", orders=stated))))
    assert figures(folder) == before
    assert lines_of(years._file.db, f"{YEAR}-1") == ()


def figures(folder):
    with SettledPast(folder / "desk.db", 0).open() as books:
        return [(books.sums(*span), list(books.lines(*span))) for span in SPANS]
