"""The index of the sales' words and their rows tell the same, whatever happens to orders."""

import random
from dataclasses import replace
from functools import partial

import pytest

from merchant_desk.domain.errors import JournalError
from merchant_desk.domain.money import Money
from merchant_desk.domain.order import Total
from merchant_desk.domain.status import Status
from merchant_desk.journal.books.sales import index_sale, write_sales
from merchant_desk.services.checking.trial_orders import CHECK
from merchant_desk.services.ports import Batch
from tests.journal.making import A_PURGE, a_record, an_order

NAMES = ["떡볶이", "떡\0볶이", "ﬁsh İ", "콜라500ml", "", "§k§", "A_B", "K", " 치즈 돈까스 "]
WHATEVER = ["bare", "purged", "cut off", "details", "details", "details"]


def with_details(rng, order_id):
    item = replace(an_order().items[0], name=rng.choice(NAMES))
    total = Total(None, rng.choice([None, Money(rng.randrange(-5, 20_000_000))]))
    order = an_order(order_id, items=(item,) * rng.randrange(3), total=total, display_id="")
    status = rng.choice([Status.NEW, Status.CANCELLED, Status.DELIVERED])
    number = rng.choice(["", "A1", "ㄱ9"])
    return a_record(order_id, order=order, status=status, settled=status, display_id=number)


def cut_off(record, db):
    write_sales(db, [record])
    raise JournalError("전원이 꺼졌습니다.")


def test_index_and_rows_agree_whatever_happens(journal):
    rng = random.Random(20261126)
    for _ in range(300):
        order_id, what = f"order-{rng.randrange(40)}", rng.choice(WHATEVER)
        if what == "bare":
            actor = rng.choice([CHECK, "staff", "staff"])
            journal.commit(Batch(records=(a_record(order_id, decided_by=actor),)))
        elif what == "purged":
            journal.forget_people([order_id], A_PURGE, ())
        elif what == "cut off":
            with pytest.raises(JournalError):
                journal.change(partial(cut_off, with_details(rng, order_id)))
        else:
            journal.commit(Batch(records=(with_details(rng, order_id),)))
    db = journal._file.db
    db.execute("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, sale_words, instance)")
    indexed = set(db.execute("SELECT doc, term FROM vocabulary"))
    orders = [order_id for (order_id,) in db.execute("SELECT order_id FROM sales").fetchall()]
    with journal._file.transaction():
        db.execute("INSERT INTO sale_words (sale_words) VALUES ('delete-all')")
        for order_id in orders:
            index_sale(db, order_id)
    assert indexed == set(db.execute("SELECT doc, term FROM vocabulary"))
    assert len(indexed) > len(orders) > 10, "those that turned out to be of a check stay out"
