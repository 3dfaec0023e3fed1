"""Write and read the rows of ``orders`` and ``events``. It must not know sealing."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlite_utils import Database

from merchant_desk.domain.decision import Action
from merchant_desk.domain.events import Event
from merchant_desk.domain.money import Money
from merchant_desk.domain.order import Timing
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import Status
from merchant_desk.services.usual_times import dishes_of

from .rows import (
    Plain,
    chunks,
    marks,
    optional_time_text,
    plain_integer,
    plain_text,
    read_optional_time,
    read_time,
    time_text,
)

#: How long a closed order stays in memory after a start.
CLOSED_LATELY = timedelta(days=7)
#: How many orders a start takes into memory at most; open ones first, then the latest closed ones.
OPENED_AT_MOST = 2_000

#: What an order's details say; a record without details must not wipe it.
_FROM_DETAILS = ("kind", "total_minor", "currency", "due_at", "dishes")
#: Written once.
_FIXED = ("order_id", "platform")
_COLUMNS = (
    *_FIXED,
    *_FROM_DETAILS,
    "merchant_id", "display_id", "status", "settled", "is_open", "created_at", "received_at", "stored_at",
    "rang_at", "decided_at", "confirmed_at", "closed_at", "deadline", "preparation_min", "external_code",
    "attempted", "attempted_at", "decided_by", "elsewhere", "asked_to_start", "customer_asks", "alarm",
    "note", "noticed", "unreadable", "silenced_until",
)  # fmt: skip
_CHANGES = ", ".join(
    f"{column} = coalesce(excluded.{column}, orders.{column})"
    if column in _FROM_DETAILS
    else f"{column} = excluded.{column}"
    for column in _COLUMNS
    if column not in _FIXED
)
_WRITE = (
    f"INSERT INTO orders ({', '.join(_COLUMNS)}) VALUES ({marks(len(_COLUMNS))}) "  # noqa: S608  # constants
    f"ON CONFLICT (order_id) DO UPDATE SET {_CHANGES}"
)
_READ = f"SELECT {', '.join(_COLUMNS)}, forgotten_at FROM orders"  # noqa: S608  # constants


def write_records(db: Database, records: Iterable[OrderRecord], platform: str) -> None:
    """Insert or replace whole rows by order id; ``platform`` is the profile, kept from the first time."""
    db.conn.executemany(_WRITE, (_row(record, platform) for record in records))


def _row(record: OrderRecord, platform: str) -> tuple[Plain, ...]:
    """Return the columns in the order of ``_COLUMNS``."""
    order = record.order
    total = order.total.amount if order is not None else None
    return (
        record.order_id,
        platform,
        order.kind.value if order is not None else None,
        plain_integer(total.minor) if total is not None else None,
        plain_text(total.currency) if total is not None else None,
        time_text(order.due()) if order is not None else None,
        dishes_of(order) if order is not None and order.timing is not Timing.SCHEDULED else None,
        plain_text(record.merchant_id),
        plain_text(record.display_id),
        record.status.value,
        record.settled.value,
        int(record.is_open),
        time_text(record.created_at),
        time_text(record.received_at),
        optional_time_text(record.stored_at),
        optional_time_text(record.rang_at),
        optional_time_text(record.decided_at),
        optional_time_text(record.confirmed_at),
        optional_time_text(record.closed_at),
        optional_time_text(record.deadline),
        record.preparation_min,
        plain_text(record.external_code),
        record.attempted.value if record.attempted is not None else None,
        optional_time_text(record.attempted_at),
        plain_text(record.decided_by),
        int(record.elsewhere),
        int(record.asked_to_start),
        int(record.customer_asks),
        int(record.alarm),
        plain_text(record.note),
        int(record.noticed),
        plain_text(record.unreadable),
        optional_time_text(record.silenced_until),
    )


def _record(row: sqlite3.Row) -> OrderRecord:
    """Return the record of a row, without its sealed parts."""
    forgotten_at, total = read_optional_time(row["forgotten_at"]), row["total_minor"]
    return OrderRecord(
        order_id=row["order_id"],
        merchant_id=row["merchant_id"],
        status=Status(row["status"]),
        settled=Status(row["settled"]),
        created_at=read_time(row["created_at"]),
        received_at=read_time(row["received_at"]),
        display_id=row["display_id"],
        unreadable=row["unreadable"],
        stored_at=read_optional_time(row["stored_at"]),
        rang_at=read_optional_time(row["rang_at"]),
        decided_at=read_optional_time(row["decided_at"]),
        confirmed_at=read_optional_time(row["confirmed_at"]),
        closed_at=read_optional_time(row["closed_at"]),
        deadline=read_optional_time(row["deadline"]),
        preparation_min=row["preparation_min"],
        external_code=row["external_code"],
        attempted=Action(row["attempted"]) if row["attempted"] is not None else None,
        attempted_at=read_optional_time(row["attempted_at"]),
        decided_by=row["decided_by"],
        elsewhere=bool(row["elsewhere"]),
        asked_to_start=bool(row["asked_to_start"]),
        customer_asks=bool(row["customer_asks"]),
        alarm=bool(row["alarm"]),
        note=row["note"],
        noticed=bool(row["noticed"]),
        silenced_until=read_optional_time(row["silenced_until"]),
        forgotten_at=forgotten_at,
        kept_total=Money(total, row["currency"]) if forgotten_at is not None and total is not None else None,
    )


def _records(db: Database, sql: str, values: Iterable[Plain]) -> list[OrderRecord]:
    cursor = db.conn.cursor()
    cursor.row_factory = sqlite3.Row
    return [_record(row) for row in cursor.execute(sql, tuple(values))]


def read_records(db: Database, order_ids: Iterable[str]) -> list[OrderRecord]:
    """Return the records of those orders that are known."""
    found: list[OrderRecord] = []
    for some in chunks(order_ids):
        found += _records(db, f"{_READ} WHERE order_id IN ({marks(len(some))})", some)
    return found


def read_unfinished(db: Database, now: datetime) -> list[OrderRecord]:
    """Return open orders (oldest first), then those closed lately (newest first), 2,000 at most.

    Where more are open, the newest are kept: they may still ring.
    """
    newest = f"{_READ} WHERE is_open = 1 ORDER BY received_at DESC LIMIT ?"
    found = _records(db, newest, (OPENED_AT_MOST,))[::-1]
    return found + _records(
        db,
        f"{_READ} WHERE is_open = 0 AND closed_at >= ? ORDER BY closed_at DESC LIMIT ?",
        (time_text(now - CLOSED_LATELY), OPENED_AT_MOST - len(found)),
    )


def known_orders(db: Database, order_ids: Iterable[str]) -> set[str]:
    """Return which of the orders have a row."""
    return _known(db, "orders", "order_id", order_ids)


def held_among(db: Database, order_ids: Iterable[str]) -> set[str]:
    """Return which of the orders have a row whose customer is not purged."""
    held: set[str] = set()
    for some in chunks(order_ids):
        sql = (
            "SELECT order_id FROM orders "  # noqa: S608  # only question marks are inserted
            f"WHERE forgotten_at IS NULL AND order_id IN ({marks(len(some))})"
        )
        held.update(row[0] for row in db.execute(sql, list(some)))
    return held


def mark_forgotten(db: Database, records: Iterable[OrderRecord]) -> None:
    """Note on new rows that their customer was purged before; on a known row only the purge itself notes it."""
    db.conn.executemany(
        "UPDATE orders SET forgotten_at = ? WHERE order_id = ?",
        ((time_text(at), record.order_id) for record in records if (at := record.forgotten_at) is not None),
    )


def known_events(db: Database, event_ids: Iterable[str]) -> set[str]:
    """Return which of the events are stored."""
    return _known(db, "events", "event_id", event_ids)


def _known(db: Database, table: str, column: str, ids: Iterable[str]) -> set[str]:
    known: set[str] = set()
    for some in chunks(ids):
        sql = f"SELECT {column} FROM {table} WHERE {column} IN ({marks(len(some))})"  # noqa: S608  # constants
        known.update(row[0] for row in db.execute(sql, list(some)))
    return known


def write_events(db: Database, events: Iterable[Event]) -> None:
    """Insert events; one that is stored already changes nothing. Their free text is not a plain column."""
    db.conn.executemany(
        "INSERT OR IGNORE INTO events (event_id, order_id, kind, word, code, merchant_id, created_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            (
                event.event_id,
                event.order_id,
                event.kind.value,
                plain_text(event.word),
                plain_text(event.code),
                plain_text(event.merchant_id),
                time_text(event.created_at),
            )
            for event in events
        ),
    )
