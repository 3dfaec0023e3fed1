"""Journal and archives are one past: walked, counted and drawn as if nothing had ever been moved."""

from datetime import date

import pytest

from merchant_desk.domain.errors import JournalError
from merchant_desk.domain.order import Tender
from merchant_desk.journal.books import archive_moving
from merchant_desk.journal.books.archive_file import name_of
from merchant_desk.journal.books.filters import keep_filter
from merchant_desk.journal.books.shelf import PastShelf
from merchant_desk.services.books.history_port import PAGE_ROWS, HistoryQuery, SavedFilter
from merchant_desk.services.ports import Batch
from tests.journal.books.archiving_child import YEAR, old_orders, work_through
from tests.journal.making import NOW, a_record, a_try, an_order, arrival

#: Orders of two old years, and of the present one.
OLDER, OLD, NEW = 70, 40, 15
ALL_OF_IT = (date(YEAR - 1, 1, 1), date(2026, 12, 31))


@pytest.fixture
def years(journal, monkeypatch):
    monkeypatch.setattr(archive_moving.move_piece, "__defaults__", (9,))
    old_orders(journal, OLDER, YEAR - 1)
    old_orders(journal, OLD, YEAR)
    for number in range(NEW):
        journal.commit(arrival(number))
    return journal


@pytest.fixture
def shelf(folder):
    return PastShelf(folder)


def walk(shelf, query, people=()):
    """Turn all pages: what each has, and the years of all."""
    ids, years, sizes, more = [], [], [], None
    while True:
        page = shelf.search(query, 0, more, people)
        ids += [row.order_id for row in page.rows]
        years += [year for year in page.archives if year not in years]
        sizes.append(len(page.rows))
        more = page.more
        if more is None:
            return ids, years, sizes


def everything(shelf):
    query = HistoryQuery("떡볶이")
    shown = shelf.pictures(*ALL_OF_IT, 0)
    return walk(shelf, query)[0], shelf.count(query, 0, ()), shown


@pytest.mark.parametrize("pieces", [0, 1, 3, 8, None])
def test_what_is_moved_is_found_in_the_same_order_and_counted_once(years, folder, shelf, pieces):
    before = everything(shelf)
    work_through(years, folder, most=pieces)
    assert everything(shelf) == before
    assert len(before[0]) == before[1].orders == OLDER + OLD + NEW == sum(before[2].by_hour)


def test_pages_go_on_from_the_journal_into_one_archive_after_the_other(years, folder, shelf):
    work_through(years, folder)
    ids, archives, sizes = walk(shelf, HistoryQuery())
    assert sizes == [PAGE_ROWS, PAGE_ROWS, OLDER + OLD + NEW - 2 * PAGE_ROWS]
    assert archives == [YEAR, YEAR - 1]
    assert ids[NEW : NEW + 2] == [f"{YEAR}-{OLD - 1}", f"{YEAR}-{OLD - 2}"]
    assert ids[-1] == f"{YEAR - 1}-0"


def test_a_page_that_ends_with_a_file_goes_on_in_the_next(years, folder, shelf):
    for number in range(NEW, PAGE_ROWS):
        years.commit(arrival(number))
    work_through(years, folder)
    ids, _archives, sizes = walk(shelf, HistoryQuery())
    assert sizes == [PAGE_ROWS, PAGE_ROWS, PAGE_ROWS, 10]
    assert len(set(ids)) == OLDER + OLD + PAGE_ROWS


def test_only_archives_that_may_have_something_are_named(years, folder, shelf):
    work_through(years, folder)
    days = HistoryQuery(first=date(YEAR, 1, 1), last=date(YEAR, 12, 31))
    ids, archives, _sizes = walk(shelf, days)
    assert (len(ids), archives) == (OLD, [YEAR])
    assert walk(shelf, HistoryQuery(tenders=frozenset({Tender.COUPON})))[0] == []


def test_an_order_and_its_prints_are_read_wherever_they_stand(years, folder, shelf):
    years.commit(Batch(tries=(a_try("order-1"),)))
    work_through(years, folder)
    for order_id in ("order-1", f"{YEAR}-3", f"{YEAR - 1}-3"):
        row, prints = shelf.order(order_id)
        assert row.order_id == order_id
        assert [one.order_id for one in prints] == [order_id]
    assert shelf.order("never seen") == (None, ())


def test_an_archive_that_is_missing_hides_its_year_alone(years, folder, shelf):
    work_through(years, folder)
    (folder / name_of(YEAR)).unlink()
    assert len(walk(shelf, HistoryQuery())[0]) == OLDER + NEW


def test_customers_are_looked_for_in_the_journal_alone(years, folder, shelf):
    work_through(years, folder)
    people = ("order-3", f"{YEAR}-3")
    assert walk(shelf, HistoryQuery(phone="6789"), people) == (["order-3"], [], [1])
    assert shelf.count(HistoryQuery(request="벨"), 0, people).orders == 1


def test_whose_customer_is_held_is_told_newest_first(journal, shelf):
    journal.commit(
        Batch(records=(a_record("1", order=an_order()), a_record("2", received_at=NOW.replace(hour=11))))
    )
    assert shelf.held() == ("2", "1")


def test_saved_searches_are_read(journal, shelf):
    saved = SavedFilter("가", HistoryQuery("떡볶이"))
    journal.change(lambda db: keep_filter(db, saved, NOW))
    assert shelf.filters() == (saved,)


@pytest.mark.parametrize(
    "ask",
    [
        lambda shelf: shelf.search(HistoryQuery(), 0, None, ()),
        lambda shelf: shelf.count(HistoryQuery(), 0, ()),
        lambda shelf: shelf.order("1"),
        lambda shelf: shelf.held(),
        lambda shelf: shelf.pictures(*ALL_OF_IT, 0),
        lambda shelf: shelf.filters(),
    ],
)
def test_a_journal_that_cannot_be_read_is_one_sentence(journal, folder, ask):
    journal._file.db.execute("ALTER TABLE sales RENAME TO lost")
    journal._file.db.execute("ALTER TABLE saved_filters RENAME TO lost_filters")
    journal._file.db.execute("ALTER TABLE orders RENAME TO lost_orders")
    with pytest.raises(JournalError):
        ask(PastShelf(folder))
    with pytest.raises(JournalError):
        ask(PastShelf(folder / "nowhere"))
