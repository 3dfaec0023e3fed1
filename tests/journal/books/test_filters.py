"""Searches under a name come back exactly, and hold nothing of a customer."""

from datetime import date

from merchant_desk.domain.books.sale import Outcome
from merchant_desk.domain.order import OrderKind, Tender
from merchant_desk.journal.books.filters import forget_filter, keep_filter, read_filters
from merchant_desk.services.books.history_port import HistoryQuery, SavedFilter
from tests.journal.making import NOW

WHOLE = HistoryQuery(
    "떡볶이",
    date(2026, 1, 1),
    date(2026, 1, 31),
    frozenset({Tender.CASH, Tender.ONNURI}),
    frozenset({OrderKind.TAKEOUT}),
    frozenset({Outcome.CANCELLED}),
    10_000,
    20_000,
)


def test_a_saved_search_comes_back_and_can_be_exchanged_and_removed(journal):
    for name in ("나", "가"):
        journal.change(lambda db, name=name: keep_filter(db, SavedFilter(name, WHOLE), NOW))
    db = journal._file.db
    assert read_filters(db) == (SavedFilter("가", WHOLE), SavedFilter("나", WHOLE))
    journal.change(lambda db: keep_filter(db, SavedFilter("가", HistoryQuery()), NOW))
    journal.change(lambda db: forget_filter(db, "나"))
    assert read_filters(db) == (SavedFilter("가", HistoryQuery()),)


def test_nothing_of_a_customer_is_kept(journal):
    asked = HistoryQuery(request="벨 누르지 마세요", phone="6789")
    journal.change(lambda db: keep_filter(db, SavedFilter("가", asked), NOW))
    assert read_filters(journal._file.db) == (SavedFilter("가", HistoryQuery()),)
    assert "6789" not in str(journal._file.db.execute("SELECT * FROM saved_filters").fetchall())


def test_a_row_that_nobody_can_read_is_left_out(journal):
    journal.change(lambda db: keep_filter(db, SavedFilter("가", WHOLE), NOW))
    journal.change(
        lambda db: db.execute("INSERT INTO saved_filters VALUES ('나', '{\"least\": \"viel\"}', '')")
    )
    assert [saved.name for saved in read_filters(journal._file.db)] == ["가"]
