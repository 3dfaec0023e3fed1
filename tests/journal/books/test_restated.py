"""Which statements have orders that stand in newer ones too, each order told once."""

from datetime import UTC, datetime, timedelta

import pytest

from merchant_desk.domain.books.replaced import Restated
from merchant_desk.journal.books.restated import restated
from merchant_desk.journal.database import open_reader
from merchant_desk.services.ports import Batch
from tests.journal.books.ledgering import a_stated_order, a_statement
from tests.journal.making import NOW

HOURS = datetime(2026, 3, 5, 15, tzinfo=UTC)


@pytest.fixture
def db(folder, journal):
    db = open_reader(folder / "desk.db")
    yield db
    db.close()


def know(journal, batch_id, names, age=0, **changes):
    """Write a statement of these orders, made so many days after the others."""
    orders = tuple(a_stated_order(f"order-{name}") for name in names)
    changes = {"created_at": NOW + timedelta(days=age), **changes}
    journal.commit(Batch(batches=(a_statement(batch_id, orders, **changes),)))


def test_statements_that_share_nothing_are_not_told(journal, db):
    know(journal, "one", "ab")
    know(journal, "two", "cd")
    assert restated(db) == ()


def test_it_is_told_which_orders_of_a_statement_stand_in_a_newer_one(journal, db):
    know(journal, "new", "abx", age=1)
    know(journal, "old", "abc")
    assert restated(db) == (Restated("old", "new", 2, 3, is_same=True),)


def test_an_order_that_stands_in_several_is_told_at_the_newest_of_the_same_hours(journal, db):
    know(journal, "old", "abcd")
    know(journal, "first", "abc", age=1)
    know(journal, "second", "ab", age=2)
    know(journal, "later", "ad", age=3, first=HOURS + timedelta(days=7), last=HOURS + timedelta(days=8))
    assert set(restated(db)) == {
        Restated("old", "second", 2, 4, is_same=True),
        Restated("old", "first", 1, 4, is_same=True),
        Restated("old", "later", 1, 4, is_same=False),
        Restated("first", "second", 2, 3, is_same=True),
        Restated("second", "later", 1, 2, is_same=False),
    }


@pytest.mark.parametrize("other", [{"merchant_id": "other"}, {"currency": "USD"}])
def test_another_shop_or_currency_is_not_the_same(journal, db, other):
    know(journal, "old", "ab")
    know(journal, "new", "ab", age=1, **other)
    assert restated(db) == (Restated("old", "new", 2, 2, is_same=False),)


def test_an_order_twice_in_one_statement_counts_once(journal, db):
    know(journal, "old", "aab")
    assert restated(db) == ()
    know(journal, "new", "aabb", age=1)
    assert restated(db) == (Restated("old", "new", 2, 2, is_same=True),)
