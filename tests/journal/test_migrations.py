"""The outside's way in: the views have the documented columns and work in anybody's SQLite."""

import re
import sqlite3

import pytest

from merchant_desk.journal import books_tables, migrations
from merchant_desk.journal.migrations import MIGRATIONS, SCHEMA
from merchant_desk.services.ports import Batch
from tests.journal.books.ledgering import a_stated_order, a_statement, expected
from tests.journal.making import a_try, arrival

VIEWS = {
    "v_orders": "order_id display_id merchant_id platform kind status total_minor currency due_at created_at "
    "received_at stored_at rang_at decided_at confirmed_at closed_at",
    "v_black_box": "order_id seq at step actor detail",
    "v_print_tries": "order_id job_id number printer began_at ended_at outcome answer",
    "v_jobs": "job_id order_id kind state tries next_try_at last_error",
    "v_slips": "order_id slip copy printer state reprint_no tries finished_at",
    "v_settlement": "business_day order_id tender line amount_minor currency source rule",
    "v_sales": "order_id display_id merchant_id received_at closed_at kind outcome items_minor fees_minor "
    "discount_minor total_minor currency cancel_code",
    "v_sale_payments": "order_id line tender name online amount_minor receipt",
    "v_batches": "batch_id state is_closed period_start period_end expected_on paid_at total_minor currency fetched_at",
}


@pytest.fixture
def stranger(folder, journal):
    """Another program: Python's own sqlite3, read only."""
    books = Batch(settled=(expected("order-1"),), batches=(a_statement(orders=(a_stated_order("order-1"),)),))
    journal.commit(arrival(1) + Batch(tries=(a_try(),)) + books)
    connection = sqlite3.connect(f"file:{folder / 'desk.db'}?mode=ro", uri=True)
    yield connection
    connection.close()


def test_the_views_are_the_documented_ones(stranger):
    found = {row[0] for row in stranger.execute("SELECT name FROM sqlite_master WHERE type = 'view'")}
    assert found == set(VIEWS)


@pytest.mark.parametrize("view", VIEWS)
def test_a_view_has_its_columns_and_rows(stranger, view):
    cursor = stranger.execute(f"SELECT * FROM {view}")
    assert [column[0] for column in cursor.description] == VIEWS[view].split()
    assert cursor.fetchall()


@pytest.mark.parametrize("view", VIEWS)
def test_each_column_is_described(view):
    told = f"{migrations.__doc__}{books_tables.__doc__}"
    text = told.partition(f"``{view}``")[2].partition("``v_")[0]
    assert [column for column in VIEWS[view].split() if not re.search(rf"\b{column}\b", text)] == []


def test_no_column_can_hold_more_than_it_should(stranger):
    """Only the sealed table, and the search index in its own way, hold anything but text and integers."""
    tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sale_words%'"
    for (name,) in stranger.execute(tables).fetchall():
        types = {row[2] for row in stranger.execute(f"PRAGMA table_info({name})")}
        assert types <= ({"TEXT", "BLOB"} if name == "sealed" else {"TEXT", "INTEGER", ""}), name


def test_a_journal_with_rows_everywhere_is_sound(stranger):
    """A check that finds faults in a sound file would exchange it at the next start."""
    assert stranger.execute("PRAGMA quick_check").fetchall() == [("ok",)]
    assert stranger.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_the_version_counts_the_migrations(journal):
    assert len(MIGRATIONS._migrations) == SCHEMA.version
    assert journal._file.db.execute("PRAGMA user_version").fetchone() == (SCHEMA.version,)


@pytest.mark.parametrize(
    ("sql", "index"),
    [
        ("SELECT * FROM orders WHERE is_open = 1 ORDER BY received_at", "orders_open"),
        ("SELECT * FROM orders WHERE is_open = 0 AND closed_at >= '2026'", "orders_closed"),
        (
            "SELECT * FROM jobs WHERE state NOT IN ('done', 'sent', 'failed', 'dropped')",
            "jobs_unsettled",
        ),
        (
            "SELECT printer, max(ended_at) FROM print_tries WHERE outcome IN ('done', 'sent') GROUP BY printer",
            "print_tries_that_left",
        ),
    ],
)
def test_a_start_does_not_read_the_whole_journal(stranger, sql, index):
    plan = " ".join(row[3] for row in stranger.execute(f"EXPLAIN QUERY PLAN {sql}"))
    assert f"INDEX {index}" in plan
