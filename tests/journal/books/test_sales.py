"""What stands in the books of an order, whatever comes in which order, and whatever is purged."""

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.decision import Action
from merchant_desk.domain.money import Money
from merchant_desk.domain.order import (
    CashReceipt,
    Discount,
    Fee,
    Item,
    OrderKind,
    Payment,
    ReceiptKind,
    Share,
    Sponsor,
    Tender,
    Total,
)
from merchant_desk.domain.status import Status
from merchant_desk.journal import writer
from merchant_desk.journal.books import sales
from merchant_desk.journal.books.history import search
from merchant_desk.journal.books.sales import forget_sale, index_sale, write_sales
from merchant_desk.journal.books.words import match_of, terms_of
from merchant_desk.journal.books_tables import BOOKS_TABLES
from merchant_desk.journal.database import open_reader
from merchant_desk.journal.migrations import SCHEMA
from merchant_desk.services.books.history_port import HistoryQuery
from merchant_desk.services.books.people_port import Purge
from merchant_desk.services.checking.trial_orders import CHECK
from merchant_desk.services.ports import Batch
from tests.journal.making import NOW, PERSONAL, a_line, a_record, an_order, arrival

MINUTE = timedelta(minutes=1)
CLOSED = {"status": Status.CONCLUDED, "settled": Status.CONCLUDED, "closed_at": NOW + 40 * MINUTE}
RICH = an_order(
    items=(
        Item("1", "김치찌개", Decimal(1), total=Money(9_000)),
        Item("2", "공깃밥", Decimal("0.50"), total=None),
    ),
    fees=(Fee("배달팁", "DELIVERY_FEE", "MARKETPLACE", Money(3_000)),),
    discounts=(
        Discount(
            "CART",
            Money(5_000),
            (Share(Sponsor.PUBLIC, Money(3_000)), Share(Sponsor.MERCHANT, Money(2_000))),
        ),
    ),
    payments=(
        Payment(Tender.LOCAL_CURRENCY, Money(4_000), prepaid=True, name="수원페이"),
        Payment(
            Tender.CASH,
            Money(3_000),
            prepaid=False,
            name="현금",
            cash_receipt=CashReceipt(ReceiptKind.PERSONAL, "010-1111-2222"),
        ),
    ),
    total=Total(Money(9_000), Money(3_000), Money(5_000), Money(7_000)),
)


@pytest.fixture
def books(folder):
    """Ask the tables as another program would."""

    def ask(sql, *values):
        with closing(sqlite3.connect(folder / "desk.db")) as db:
            return db.execute(sql, values).fetchall()

    return ask


@pytest.fixture
def found(books):
    def numbers(words):
        match = match_of(terms_of(words))
        return [row[0] for row in books("SELECT rowid FROM sale_words WHERE sale_words MATCH ?", match)]

    return numbers


def one(books, columns):
    rows = books(f"SELECT {columns} FROM sales")
    assert len(rows) == 1
    return rows[0]


def test_a_sale_has_all_that_the_details_tell_and_nobodys_name(journal, books, folder):
    record = a_record(order=RICH, decided_at=NOW + MINUTE, confirmed_at=NOW + MINUTE, preparation_min=20)
    journal.commit(Batch(records=(record,)))
    assert one(books, "items_minor, fees_minor, discount_minor, total_minor, currency, kind, decided_ms") == (
        9_000,
        3_000,
        5_000,
        7_000,
        "KRW",
        "DELIVERY",
        60_000,
    )
    assert json.loads(one(books, "tenders")[0]) == [["LOCAL_CURRENCY", "수원페이"], ["CASH", "현금"]]
    assert books("SELECT line, tender, name, online, amount_minor, receipt FROM sale_payments") == [
        (1, "LOCAL_CURRENCY", "수원페이", 1, 4_000, ""),
        (2, "CASH", "현금", 0, 3_000, "PERSONAL"),
    ]
    assert books("SELECT line, target, sponsor, amount_minor FROM sale_shares") == [
        (1, "CART", "PUBLIC", 3_000),
        (2, "CART", "MERCHANT", 2_000),
    ]
    assert books("SELECT line, kind, to_platform, amount_minor FROM sale_charges") == [
        (1, "DELIVERY_FEE", 1, 3_000)
    ]
    assert books("SELECT line, name, quantity, amount_minor, options FROM sale_dishes") == [
        (1, "김치찌개", "1", 9_000, ""),
        (2, "공깃밥", "0.50", None, ""),
    ]
    plain = "".join(
        str(books(f"SELECT * FROM {table}"))
        for table in ("sales", "sale_payments", "sale_shares", "sale_charges", "sale_dishes")
    )
    assert [word for word in (*PERSONAL, "1111-2222") if word in plain] == []


def test_paid_options_are_kept_with_their_dish(journal, books):
    journal.commit(arrival(1))
    assert json.loads(books("SELECT options FROM sale_dishes")[0][0]) == [["치즈 추가", 2_000]]


def test_an_order_without_details_is_counted_and_found_by_its_number_alone(journal, books, found):
    journal.commit(Batch(records=(a_record(display_id="B-0417"),)))
    assert one(books, "outcome, total_minor, tenders, digest") == ("open", None, "[]", "-")
    assert found("0417") == [1]
    assert found("떡볶이") == []


def test_details_that_come_later_are_found_and_stay_when_they_are_gone(journal, books, found):
    journal.commit(Batch(records=(a_record(display_id=""),)))
    journal.commit(Batch(records=(a_record(order=an_order(), display_id=""),)))
    assert (found("떡볶이"), found("A101")) == ([1], [1])
    known = one(books, "items_minor, total_minor, tenders, digest, kind, display_id")
    journal.commit(Batch(records=(a_record(display_id="", **CLOSED),)))
    assert one(books, "items_minor, total_minor, tenders, digest, kind, display_id") == known
    assert one(books, "outcome, closed_at") == ("finished", "2026-03-06T10:40:00.250Z")
    assert len(books("SELECT * FROM sale_dishes")) == 1
    assert (found("떡볶이"), found("A101")) == ([1], [1])


def test_changed_dishes_are_found_and_those_before_no_more(journal, books, found):
    journal.commit(arrival(1) + arrival(2))
    other = an_order(items=(replace(an_order().items[0], name="쫄면"),))
    journal.commit(Batch(records=(a_record(order=other, display_id="A1"),)))
    assert found("떡볶이") == [2]
    assert (found("쫄면"), found("면"), found("쫄")) == ([1], [1], [1])
    assert books("SELECT name FROM sale_dishes ORDER BY number") == [("쫄면",), ("떡볶이",)]
    journal._file.db.execute("INSERT INTO sale_words (sale_words) VALUES ('integrity-check')")


def test_a_sale_that_has_not_changed_writes_nothing(journal):
    journal.commit(arrival(1))
    db = journal._file.db
    before = db.conn.total_changes
    with db.atomic():
        write_sales(db, arrival(1).records)
    assert db.conn.total_changes == before


def test_what_became_of_an_order_is_told_with_its_code_and_no_words(journal, books):
    cancelled = {"status": Status.CANCELLED, "settled": Status.CANCELLED, "closed_at": NOW}
    journal.commit(
        Batch(
            records=(
                a_record("1", cancel_reason="DELIVERY_PROBLEM", confirmed_at=NOW, **cancelled),
                a_record("2", cancel_reason="고객 변심", **cancelled),
            )
        )
    )
    assert books("SELECT outcome, cancel_code FROM sales ORDER BY number") == [
        ("cancelled", "DELIVERY_PROBLEM"),
        ("refused", ""),
    ]
    match = match_of((), outcomes=("refused",))
    assert books("SELECT rowid FROM sale_words WHERE sale_words MATCH ?", match) == [(2,)]


@pytest.mark.parametrize(("detail", "code"), [("SYSTEMIC_ISSUES", "SYSTEMIC_ISSUES"), ("cancelled", "")])
def test_a_reason_in_words_keeps_the_code_that_came_with_it(journal, books, detail, code):
    cancelled = a_record(
        cancel_reason="고객 변심",
        status=Status.CANCELLED,
        settled=Status.CANCELLED,
        confirmed_at=NOW,
        closed_at=NOW,
    )
    line = a_line("order-1", Step.CANCELLED, detail=detail)
    journal.commit(Batch(records=(cancelled,), lines=(line,)))
    assert one(books, "outcome, cancel_code") == ("cancelled", code)
    journal.commit(Batch(records=(replace(cancelled, cancel_reason="", alarm=False),)))
    assert one(books, "cancel_code") == (code,), (
        "when the customer is purged, the words go and the code stays"
    )


def test_an_order_of_the_opening_check_is_no_sale(journal, books, found):
    journal.commit(Batch(records=(a_record(display_id="시험"), a_record("order-2"))))
    journal.commit(Batch(records=(a_record(order=an_order(), display_id="시험"),)))
    assert found("시험") == [1]
    journal.commit(Batch(records=(a_record(decided_by=CHECK), a_record("never-seen", decided_by=CHECK))))
    assert books("SELECT order_id FROM sales") == [("order-2",)]
    assert (found("시험"), found("떡볶이"), books("SELECT * FROM sale_dishes")) == ([], [], [])


@pytest.mark.parametrize(
    ("kind", "step", "detail", "late_ms"),
    [
        (OrderKind.DELIVERY, Step.DECIDED, Action.READY, 300_000),
        (OrderKind.DELIVERY, Step.MOVED, Status.READY, 300_000),
        (OrderKind.DELIVERY, Step.MOVED, Status.DISPATCHED, 300_000),
        (OrderKind.DELIVERY, Step.MOVED, Status.DELIVERED, None),
        (OrderKind.TAKEOUT, Step.MOVED, Status.DELIVERED, 300_000),
        (OrderKind.TAKEOUT, Step.DECIDED, Action.PICKED_UP, 300_000),
        (OrderKind.TAKEOUT, Step.MOVED, Status.CONCLUDED, None),
    ],
)
def test_how_late_the_kitchen_was_comes_from_the_black_box(journal, books, kind, step, detail, late_ms):
    record = a_record(order=an_order(kind=kind), decided_at=NOW, preparation_min=20, **CLOSED)
    line = a_line("order-1", step, at=NOW + 25 * MINUTE, detail=detail.value)
    journal.commit(Batch(records=(record,), lines=(line,)))
    assert one(books, "late_ms") == (late_ms,)


def test_the_first_word_of_ready_counts_and_stays(journal, books):
    ready = {"status": Status.READYING, "settled": Status.COOKING, "decided_at": NOW, "preparation_min": 20}
    line = a_line("order-1", Step.DECIDED, at=NOW + 18 * MINUTE, detail="ready")
    journal.commit(Batch(records=(a_record(order=an_order(), **ready),), lines=(line,)))
    again = replace(line, at=NOW + 30 * MINUTE)
    journal.commit(Batch(records=(a_record(**ready | CLOSED),), lines=(again,)))
    assert one(books, "late_ms, outcome") == (-120_000, "finished")


def test_nothing_is_late_that_nobody_accepted(journal, books):
    line = a_line("order-1", Step.MOVED, detail="ready")
    journal.commit(Batch(records=(a_record(order=an_order(), **CLOSED),), lines=(line,)))
    assert one(books, "late_ms") == (None,)


def test_texts_and_amounts_that_no_column_holds_do_not_stop_an_order(journal, books):
    order = replace(
        RICH,
        items=(replace(RICH.items[0], name="\ud83c 국밥"),),
        payments=(Payment(Tender.CARD, Money(2**70), prepaid=True),),
        total=Total(amount=Money(2**70)),
    )
    journal.commit(Batch(records=(a_record(order=order),)))
    assert one(books, "total_minor, tenders") == (None, '[["CARD",""]]')
    assert books("SELECT name FROM sale_dishes") == [("? 국밥",)]
    assert books("SELECT * FROM sale_payments") == []


def test_the_days_are_kept_with_their_first_and_last_number(journal, books):
    late = a_record("3", received_at=NOW - timedelta(days=1))  # a clock was set back
    journal.commit(Batch(records=(a_record("1"), a_record("2"), late)))
    assert books("SELECT * FROM sale_days ORDER BY day") == [("2026-03-05", 3, 3), ("2026-03-06", 1, 2)]


def test_a_sale_whose_order_was_lost_and_read_again_stands_on_its_own_day(journal, books, folder):
    journal.commit(Batch(records=(a_record("1", display_id=""), a_record("2"), a_record("3"))))
    earlier = NOW - timedelta(days=9)
    journal.commit(Batch(records=(a_record("2", order=an_order("2"), received_at=earlier),)))
    journal.commit(Batch(records=(a_record("3", order=an_order("3"), received_at=earlier),)))
    assert books("SELECT * FROM sale_days ORDER BY day") == [("2026-02-25", 2, 3), ("2026-03-06", 1, 3)]
    with closing(open_reader(folder / "desk.db")) as reader:
        day = HistoryQuery(first=earlier.date(), last=earlier.date())
        assert [row.order_id for row in search(reader, day).rows] == ["3", "2"]
        assert [row.order_id for row in search(reader, HistoryQuery(first=NOW.date())).rows] == ["1"]


def test_no_number_is_given_twice(journal, books):
    """Sales of a closed year leave the journal; those that follow are newer by their number all the same."""
    earlier = Batch(records=(a_record("order-1", received_at=NOW - timedelta(days=1)),))
    journal.commit(earlier + arrival(2) + arrival(3))
    with journal._file.transaction() as db:
        for order_id in ("order-2", "order-3"):
            forget_sale(db, order_id)
    journal.commit(arrival(4))
    with journal._file.transaction() as db:
        for order_id in ("order-1", "order-4"):
            forget_sale(db, order_id)
    journal.commit(arrival(5))
    assert books("SELECT number FROM sales") == [(5,)]


def test_a_sale_that_stands_in_an_archive_comes_back_by_nothing(journal, books):
    """Neither when its customer is purged after the year was moved, nor by a late word of the platform."""
    journal.commit(arrival(1) + arrival(2))
    with journal._file.transaction() as db:
        for order_id in ("order-1", "order-2"):
            forget_sale(db, order_id)
    journal.forget_people(["order-1"], Purge(NOW, "clock", "", 1), ())
    journal.commit(arrival(2))
    journal.idle()
    assert books("SELECT * FROM sales") == []
    journal.commit(arrival(3))
    assert books("SELECT order_id FROM sales") == [("order-3",)]


@pytest.fixture
def migrated(start, folder):
    """A journal whose sales were made by the migration: two with details, one without, one of a check."""
    journal, _ = start()
    bare, check = a_record("order-3", display_id="C3"), a_record("order-4", decided_by=CHECK)
    journal.commit(arrival(1) + arrival(2) + Batch(records=(bare, check)))
    with journal._file.transaction() as db:
        for table in ("sale_payments", "sale_dishes"):
            db.execute(f"DELETE FROM {table}")
        db.execute("INSERT INTO sale_words (sale_words) VALUES ('delete-all')")
        db.execute("DELETE FROM sales")
        statements = [text for text in BOOKS_TABLES if text.lstrip().startswith("INSERT INTO sales")]
        db.execute(statements[0])
    journal.close()
    return start


def test_sales_of_an_older_journal_are_filled_when_nothing_waits(migrated, books, found):
    journal, _ = migrated()
    assert books("SELECT order_id, digest FROM sales ORDER BY number") == [
        ("order-1", ""),
        ("order-2", ""),
        ("order-3", ""),
    ]
    journal.idle()
    assert found("떡볶이") == [1, 2]
    assert found("C3") == [3]
    assert books("SELECT count(*) FROM sale_payments") == [(2,)]
    before = journal._file.db.conn.total_changes
    journal.idle()
    assert journal._file.db.conn.total_changes == before
    assert SCHEMA.version >= 5


def test_an_older_sale_that_was_none_goes_although_it_is_in_no_index(migrated, books):
    journal, _ = migrated()
    journal.commit(Batch(records=(a_record("order-3", decided_by=CHECK),)))
    assert books("SELECT order_id FROM sales") == [("order-1",), ("order-2",)]


def test_only_a_sale_that_stands_can_be_indexed(journal, found):
    journal.commit(arrival(1))
    with journal._file.transaction() as db:
        db.execute("INSERT INTO sale_words (sale_words) VALUES ('delete-all')")
        index_sale(db, "never seen")
    assert found("떡볶이") == []
    with journal._file.transaction() as db:
        index_sale(db, "order-1")
    assert found("떡볶이") == [1]


def test_without_the_key_an_older_sale_is_found_by_its_number_and_filled_when_the_key_is_back(
    migrated, books, found
):
    journal, _ = migrated(master_key=None)
    journal.idle()
    assert (found("A1"), found("떡볶이")) == ([1], [])
    journal.close()
    journal, _ = migrated()
    journal.idle()
    assert found("떡볶이") == [1, 2]


def test_many_sales_that_stay_bare_are_looked_at_once_and_a_piece_at_a_time(migrated, found, monkeypatch):
    monkeypatch.setattr(sales, "LOOKED_AT", 2)
    monkeypatch.setattr(writer, "FILLED_AT_ONCE", 1)
    journal, _ = migrated()
    journal.commit(Batch(records=tuple(a_record(f"bare-{number}") for number in range(7))))
    looked_at: list[int] = []
    for _ in range(12):
        journal.idle()
        looked_at.append(journal._filled)
    assert looked_at == [1, 2, 3, 5, 7, 9, *[10] * 6], (
        "each sale once, two of them or one to be filled at a time"
    )
    assert found("떡볶이") == [1, 2]
    assert found("C3") == [3]


def test_an_older_order_is_in_the_books_before_its_person_is_forgotten(migrated, books, found):
    journal, _ = migrated()
    journal.forget_people(("order-1",), Purge(NOW, "clock", "", 1), ())
    assert found("떡볶이") == [1]
    assert books("SELECT amount_minor FROM sale_payments") == [(21_000,)]
