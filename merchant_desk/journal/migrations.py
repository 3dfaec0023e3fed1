"""The journal's tables and views, one migration after the other. It must not know who reads or writes them.

A migration never changes once released; a new one is appended and ``SCHEMA`` counts it.

No plain column holds personal data: names, phones, addresses, notes, door codes, the platform's free text
and laid-out slips stand only in ``sealed``. Amounts are integers in the currency's minor unit. Times are UTC
text, RFC 3339 with milliseconds and ``Z``; text that is not known is empty, times and numbers are NULL.

The outside's stable way in are the views:

``v_orders``
    order_id, display_id (the platform's ids), merchant_id, platform (the profile), kind (DELIVERY, TAKEOUT,
    INDOOR, UNKNOWN), status (``domain.status``), total_minor and currency (what the customer pays), due_at,
    created_at (by the platform), received_at (the desk saw it), stored_at (on the disk), rang_at (sound was
    really played), decided_at, confirmed_at (the platform proved it), closed_at.
``v_black_box``
    order_id (empty: the whole desk), seq (counts all lines), at, step (``domain.black_box``), actor, detail.
``v_jobs``
    job_id, order_id, kind, state (``domain.job``), tries, next_try_at, last_error (a sentence).
``v_slips``
    order_id (for the house's own slips their subject, ``close:2026-11-25``), slip (``domain.job.SlipKind``), copy
    (from 1), printer, state, reprint_no (0: first print), tries, finished_at.
``v_print_tries``
    order_id, job_id, number (from 1), printer (the one that was tried, perhaps a backup), began_at, ended_at,
    outcome (done, sent, unknown, waiting), answer (what the printer answered, or why not).

Those of the owner's books are told in ``books_tables``.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlite_utils import Database, Migrations

from .books_tables import BOOKS_TABLES

#: Written into the file's header ("MDJ1"), so that another program's file is never taken for a journal.
APPLICATION_ID = 0x4D444A31


@dataclass(frozen=True, slots=True)
class Schema:
    """A set of migrations and the version that a file has after all of them."""

    migrations: Migrations
    version: int


#: Counts everything of a file but the list of applied migrations, which stands there before the first of them: a
#: file with nothing else is one whose first start was cut short, and no other program's.
COUNT_TABLES = "SELECT count(*) FROM sqlite_master WHERE tbl_name <> '_sqlite_migrations'"

MIGRATIONS = Migrations("merchant_desk")
SCHEMA = Schema(MIGRATIONS, version=6)

_VERSION_1 = (
    """
    CREATE TABLE orders (
        order_id TEXT PRIMARY KEY,
        display_id TEXT NOT NULL,
        merchant_id TEXT NOT NULL,
        platform TEXT NOT NULL,
        kind TEXT,
        status TEXT NOT NULL,
        settled TEXT NOT NULL,
        is_open INTEGER NOT NULL,
        total_minor INTEGER,
        currency TEXT,
        due_at TEXT,
        created_at TEXT NOT NULL,
        received_at TEXT NOT NULL,
        stored_at TEXT,
        rang_at TEXT,
        decided_at TEXT,
        confirmed_at TEXT,
        closed_at TEXT,
        deadline TEXT,
        preparation_min INTEGER NOT NULL,
        external_code TEXT NOT NULL,
        attempted TEXT,
        attempted_at TEXT,
        decided_by TEXT NOT NULL,
        elsewhere INTEGER NOT NULL,
        asked_to_start INTEGER NOT NULL,
        customer_asks INTEGER NOT NULL,
        alarm INTEGER NOT NULL,
        note TEXT NOT NULL,
        noticed INTEGER NOT NULL,
        unreadable TEXT NOT NULL,
        silenced_until TEXT,
        forgotten_at TEXT
    )
    """,
    "CREATE INDEX orders_open ON orders(received_at) WHERE is_open = 1",
    "CREATE INDEX orders_closed ON orders(closed_at) WHERE is_open = 0",
    "CREATE INDEX orders_created ON orders(created_at)",
    """
    CREATE TABLE events (
        event_id TEXT PRIMARY KEY,
        order_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        word TEXT NOT NULL,
        code TEXT NOT NULL,
        merchant_id TEXT NOT NULL,
        created_at TEXT NOT NULL
    )
    """,
    "CREATE INDEX events_of_order ON events(order_id)",
    """
    CREATE TABLE jobs (
        job_id TEXT PRIMARY KEY,
        order_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        state TEXT NOT NULL,
        created_at TEXT NOT NULL,
        next_try_at TEXT,
        tries INTEGER NOT NULL,
        last_error TEXT NOT NULL,
        finished_at TEXT,
        minutes INTEGER NOT NULL,
        code TEXT NOT NULL,
        slip TEXT,
        printer TEXT NOT NULL,
        copy INTEGER NOT NULL,
        reprint_no INTEGER NOT NULL,
        has_left INTEGER NOT NULL,
        CHECK ((kind = 'print') = (slip IS NOT NULL)),
        UNIQUE (order_id, slip, printer, copy, reprint_no)
    )
    """,
    """
    CREATE INDEX jobs_unsettled ON jobs(created_at)
    WHERE state NOT IN ('done', 'sent', 'failed', 'dropped')
    """,
    """
    CREATE TABLE black_box (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        order_id TEXT NOT NULL,
        at TEXT NOT NULL,
        monotonic_ms INTEGER NOT NULL,
        step TEXT NOT NULL,
        actor TEXT NOT NULL,
        detail TEXT NOT NULL,
        chain_key TEXT NOT NULL,
        chain TEXT NOT NULL
    )
    """,
    "CREATE INDEX black_box_of_order ON black_box(order_id, seq)",
    """
    CREATE TRIGGER black_box_keeps_lines BEFORE DELETE ON black_box
    BEGIN SELECT RAISE(ABORT, 'the black box is append-only'); END
    """,
    """
    CREATE TRIGGER black_box_keeps_words BEFORE UPDATE ON black_box
    BEGIN SELECT RAISE(ABORT, 'the black box is append-only'); END
    """,
    # REPLACE deletes without a delete trigger unless the connection asks for recursive triggers.
    """
    CREATE TRIGGER black_box_keeps_places BEFORE INSERT ON black_box
    WHEN EXISTS (SELECT 1 FROM black_box WHERE seq = NEW.seq)
    BEGIN SELECT RAISE(ABORT, 'the black box is append-only'); END
    """,
    """
    CREATE TABLE sealed (
        order_id TEXT NOT NULL REFERENCES orders(order_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        part TEXT NOT NULL,
        body BLOB NOT NULL,
        PRIMARY KEY (order_id, part)
    )
    """,
    """
    CREATE VIEW v_orders AS
    SELECT order_id, display_id, merchant_id, platform, kind, status, total_minor, currency, due_at,
           created_at, received_at, stored_at, rang_at, decided_at, confirmed_at, closed_at
    FROM orders
    """,
    """
    CREATE TABLE notices (
        notice_id TEXT PRIMARY KEY,
        at TEXT NOT NULL,
        sentence TEXT NOT NULL,
        dismissed_at TEXT
    )
    """,
    # How many transactions the file has: see commit_mark.
    "CREATE TABLE commits (only_row INTEGER PRIMARY KEY CHECK (only_row = 1), number INTEGER NOT NULL)",
    "INSERT INTO commits (only_row, number) VALUES (1, 0)",
    "CREATE VIEW v_black_box AS SELECT order_id, seq, at, step, actor, detail FROM black_box",
    """
    CREATE VIEW v_jobs AS
    SELECT job_id, order_id, kind, state, tries, next_try_at, last_error FROM jobs
    """,
    """
    CREATE VIEW v_slips AS
    SELECT order_id, slip, copy, printer, state, reprint_no, tries, finished_at
    FROM jobs WHERE kind = 'print'
    """,
    f"PRAGMA application_id = {APPLICATION_ID}",
    "PRAGMA user_version = 1",
)


@MIGRATIONS()
def m001_the_counter(db: Database) -> None:
    """Make version 1: orders, events, jobs, black box, sealed parts and the views."""
    for statement in _VERSION_1:
        db.execute(statement)


_VERSION_2 = (
    """
    CREATE TABLE print_tries (
        job_id TEXT NOT NULL,
        number INTEGER NOT NULL,
        order_id TEXT NOT NULL,
        printer TEXT NOT NULL,
        began_at TEXT NOT NULL,
        ended_at TEXT NOT NULL,
        outcome TEXT NOT NULL,
        answer TEXT NOT NULL,
        PRIMARY KEY (job_id, number)
    )
    """,
    "CREATE INDEX print_tries_of_order ON print_tries(order_id)",
    "CREATE INDEX print_tries_that_left ON print_tries(printer, ended_at) WHERE outcome IN ('done', 'sent')",
    """
    CREATE VIEW v_print_tries AS
    SELECT order_id, job_id, number, printer, began_at, ended_at, outcome, answer FROM print_tries
    """,
    "PRAGMA user_version = 2",
)


@MIGRATIONS()
def m002_the_print_ledger(db: Database) -> None:
    """Make version 2: each try to print a slip, and what the printer answered."""
    for statement in _VERSION_2:
        db.execute(statement)


_VERSION_3 = (
    "ALTER TABLE jobs ADD COLUMN items TEXT NOT NULL DEFAULT '[]'",
    """
    CREATE TABLE shop_standing (
        merchant_id TEXT PRIMARY KEY,
        state TEXT NOT NULL,
        because TEXT NOT NULL,
        since TEXT NOT NULL,
        until TEXT,
        reason TEXT,
        decided_by TEXT NOT NULL,
        told TEXT NOT NULL,
        told_at TEXT,
        trouble TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE sold_out (
        merchant_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        thing_id TEXT NOT NULL,
        name TEXT NOT NULL,
        external_code TEXT NOT NULL,
        unit TEXT NOT NULL,
        since TEXT NOT NULL,
        until TEXT,
        decided_by TEXT NOT NULL,
        is_undone INTEGER NOT NULL,
        told TEXT NOT NULL,
        trouble TEXT NOT NULL,
        PRIMARY KEY (merchant_id, kind, thing_id)
    )
    """,
    # What orders named, without the orders: their details are sealed and purged, the menu stays.
    """
    CREATE TABLE menu_things (
        merchant_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        thing_id TEXT NOT NULL,
        name TEXT NOT NULL,
        external_code TEXT NOT NULL,
        unit TEXT NOT NULL,
        times INTEGER NOT NULL,
        seen_at TEXT NOT NULL,
        missed_at TEXT,
        PRIMARY KEY (merchant_id, kind, thing_id)
    )
    """,
    "CREATE INDEX menu_things_seen ON menu_things(seen_at)",
    "PRAGMA user_version = 3",
)


@MIGRATIONS()
def m003_the_shop(db: Database) -> None:
    """Make version 3: how the shop stands, what is sold out, the menu as orders name it, what a refusal names."""
    for statement in _VERSION_3:
        db.execute(statement)


_VERSION_4 = (
    # How large an order was stays known when its details are gone: like orders take a like time. NULL: booked, unread.
    "ALTER TABLE orders ADD COLUMN dishes INTEGER",
    "PRAGMA user_version = 4",
)


@MIGRATIONS()
def m004_the_size_of_an_order(db: Database) -> None:
    """Make version 4: how many dishes an order has."""
    for statement in _VERSION_4:
        db.execute(statement)


@MIGRATIONS()
def m005_the_books(db: Database) -> None:
    """Make version 5: sales, settlement, statements, deposits, purges; known orders get their row in ``sales``."""
    for statement in BOOKS_TABLES:
        db.execute(statement)


_VERSION_6 = (
    # Statements of which not all lines are written yet: see books.statement_pieces.
    "CREATE TABLE half_batches (batch_id TEXT PRIMARY KEY NOT NULL) WITHOUT ROWID",
    "DROP VIEW v_settlement",
    """
    CREATE VIEW v_settlement AS
    SELECT business_day, order_id, tender, line, amount_minor, currency, source,
           CASE source WHEN 'stated' THEN batch_id ELSE words END AS rule
    FROM settlement JOIN settlement_rules USING (rule_id)
    WHERE batch_id NOT IN (SELECT batch_id FROM half_batches)
    """,
    "PRAGMA user_version = 6",
)


@MIGRATIONS()
def m006_half_statements(db: Database) -> None:
    """Make version 6: a large statement is written piece by piece, and counts once it is whole."""
    for statement in _VERSION_6:
        db.execute(statement)
