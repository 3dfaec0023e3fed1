"""Move a closed year out of the journal piece by piece, and let what is older than five years go.

``archives`` tells how far it is: the sales of a year up to the number ``removed_to`` stand in its file alone (``ALL``
at the end), the others in the journal. Both change in one transaction, so each order counts once at any moment. A
piece goes only where its rows in the file are the same; otherwise the file is written anew (``archive_file``).

Each function here is one transaction (``DeskJournal.change``) on the writer lane, some hundredths of a second long. It
must not know lanes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlite_utils import Database

from merchant_desk.journal.connecting import connect
from merchant_desk.journal.rows import time_text

from .archive_file import ENDED, READING, name_of, span_of
from .sales import forget_sale
from .statement_pieces import half_batch_is_left

#: Orders that one transaction moves.
PIECE = 100
#: ``removed_to`` once all of a year is moved; what closes later stays in the journal.
ALL = 2**63 - 1
#: Amounts are kept so many years after the one in which the order came (Korean law; see ``domain.books.sale``).
KEPT_YEARS = 5
_SEOUL = ZoneInfo("Asia/Seoul")
_MOVABLE = """
    SELECT 1 FROM sales LEFT JOIN orders USING (order_id)
    WHERE sales.received_at >= ? AND sales.received_at < ? AND +number > ? AND coalesce(is_open, 0) = 0
      AND sales.outcome <> 'open' AND sales.digest <> '' LIMIT 1
"""
_ORDERS = "order_id IN (SELECT value FROM json_each(?))"
_OLD_ORDERS = (
    "SELECT order_id FROM orders WHERE created_at < ? AND total_minor IS NOT NULL ORDER BY created_at LIMIT ?"
)


class Moved(Enum):
    """What came of a piece: there is more, all is moved, or the file is not the journal's any more."""

    MORE = "more"
    ALL = "all"
    STALE = "stale"


@dataclass(frozen=True, slots=True)
class DueYear:
    """A year whose closed orders are to be moved, and up to which number they are moved already."""

    year: int
    removed_to: int


def due_year(db: Database, now: datetime, files: Iterable[int] = ()) -> DueYear | None:
    """Return the oldest year that ended more than 13 months ago and is not in its archive yet, or not all of it.

    ``files`` are the years that have a file: one that the journal does not know (it was lost) is taken over.
    """
    oldest = db.conn.execute("SELECT min(received_at) FROM sales").fetchone()[0]
    rows: dict[int, int] = dict(db.conn.execute("SELECT year, removed_to FROM archives").fetchall())
    at = now.astimezone(_SEOUL)
    last = at.year - (2 if at.month >= 2 else 3)
    first = datetime.fromisoformat(oldest).astimezone(_SEOUL).year if oldest is not None else last + 1
    begun = {year for year in (*rows, *files) if year > last_expired(now)}
    for year in sorted({*range(max(first, last_expired(now) + 1), last + 1), *begun}):
        removed_to = rows.get(year, 0)
        if removed_to < ALL and (year in begun or _is_movable(db, year, removed_to)):
            return DueYear(year, removed_to)
    return None


def _is_movable(db: Database, year: int, removed_to: int) -> bool:
    return db.conn.execute(_MOVABLE, (*span_of(year), removed_to)).fetchone() is not None


def move_piece(db: Database, folder: Path, year: int, now: datetime, most: int = PIECE) -> Moved:
    """Remove the next orders that stand in the year's archive from the journal; a statement is waited for."""
    if half_batch_is_left(db):
        return Moved.MORE
    path = folder / name_of(year)
    found = db.conn.execute("SELECT removed_to FROM archives WHERE year = ?", [year]).fetchone()
    removed_to = found[0] if found is not None else 0
    if not path.exists():
        return Moved.STALE
    with closing(connect(path, read_only=True)) as archive:
        sql = "SELECT number, order_id FROM sales WHERE number > ? ORDER BY number LIMIT ?"
        rows = archive.conn.execute(sql, (removed_to, most)).fetchall()
        if not rows:
            return Moved.STALE if _is_movable(db, year, removed_to) else Moved.ALL
        orders = _in_journal(db, [row[1] for row in rows])
        if orders and not _are_same(
            db, archive, [row[0] for row in rows if row[1] in orders], sorted(orders)
        ):
            return Moved.STALE
    _remove(db, sorted(orders))
    _note(db, year, rows[-1][0], now)
    return Moved.MORE


def finish_move(db: Database, year: int, now: datetime) -> None:
    """Note that all of the year is moved."""
    _note(db, year, ALL, now)


def _note(db: Database, year: int, removed_to: int, now: datetime) -> None:
    db.conn.execute(
        "INSERT INTO archives (year, removed_to, written_at) VALUES (?, ?, ?) "
        "ON CONFLICT (year) DO UPDATE SET removed_to = excluded.removed_to, written_at = excluded.written_at",
        [year, removed_to, time_text(now)],
    )


def _in_journal(db: Database, orders: Sequence[str]) -> set[str]:
    """Return those that the journal has; after a restore of an older backup some may be missing."""
    sql = f"SELECT order_id FROM sales WHERE {_ORDERS}"  # noqa: S608  # constants
    return {row[0] for row in db.conn.execute(sql, [json.dumps(orders)])}


def _are_same(db: Database, archive: Database, numbers: Sequence[int], orders: Sequence[str]) -> bool:
    """Tell whether both have the same rows of these orders."""
    values = {"numbers": json.dumps(numbers), "orders": json.dumps(orders)}
    for reading in READING.values():
        sql = reading.format(
            schema="",
            numbers="SELECT value FROM json_each(:numbers)",
            orders="SELECT value FROM json_each(:orders)",
        )
        here, there = (set(one.conn.execute(sql, values)) for one in (db, archive))
        if here != there:
            return False
    return True


def _remove(db: Database, orders: Sequence[str]) -> None:
    for order_id in orders:
        forget_sale(db, order_id)
    asked = json.dumps(orders)
    db.conn.execute(f"DELETE FROM settlement WHERE {_ORDERS}", [asked])  # noqa: S608  # constants
    db.conn.execute(
        f"DELETE FROM print_tries WHERE {_ORDERS} "  # noqa: S608  # constants
        f"AND job_id NOT IN (SELECT job_id FROM jobs WHERE {_ORDERS} AND NOT {ENDED})",
        [asked, asked],
    )
    db.conn.execute(f"DELETE FROM jobs WHERE {_ORDERS} AND {ENDED}", [asked])  # noqa: S608  # constants


def last_expired(now: datetime) -> int:
    """Return the newest year whose amounts are not kept any more."""
    return now.astimezone(_SEOUL).year - KEPT_YEARS - 1


def is_expired(db: Database, now: datetime) -> bool:
    """Tell whether the journal has amounts, or knows an archive, of a year that is not kept any more."""
    end = span_of(last_expired(now))[1]
    asked = (
        ("SELECT 1 FROM archives WHERE year <= ?", last_expired(now)),
        ("SELECT 1 FROM sales WHERE received_at < ?", end),
        ("SELECT 1 FROM orders WHERE created_at < ? AND total_minor IS NOT NULL", end),
        ("SELECT 1 FROM batches WHERE period_end < ?", end),
        ("SELECT 1 FROM bank_rows WHERE booked_on < ?", _first_day(now)),
    )
    return any(db.conn.execute(f"{sql} LIMIT 1", [value]).fetchone() is not None for sql, value in asked)


def _first_day(now: datetime) -> str:
    """Return the first day that is kept."""
    return f"{last_expired(now) + 1}-01-01"


def expire_piece(db: Database, now: datetime, most: int = PIECE) -> bool:
    """Remove amounts that are not kept any more; tells whether there are more. Orders, events and black box stay."""
    end = span_of(last_expired(now))[1]
    sales = db.conn.execute(
        "SELECT order_id FROM sales WHERE received_at < ? LIMIT ?", [end, most]
    ).fetchall()
    _remove(db, [row[0] for row in sales])
    bare = [row[0] for row in db.conn.execute(_OLD_ORDERS, [end, most])]
    db.conn.execute(
        f"UPDATE orders SET total_minor = NULL, currency = NULL WHERE {_ORDERS}",  # noqa: S608  # constants
        [json.dumps(bare)],
    )
    batch = db.conn.execute("SELECT batch_id FROM batches WHERE period_end < ? LIMIT 1", [end]).fetchone()
    if batch is not None:
        for table in ("settlement", "batch_orders", "deposit_links", "batches"):
            db.conn.execute(f"DELETE FROM {table} WHERE batch_id = ? AND batch_id <> ''", batch)  # noqa: S608  # constants
    old = "SELECT row_id FROM bank_rows WHERE booked_on < ? ORDER BY booked_on LIMIT ?"
    rows = [row[0] for row in db.conn.execute(old, [_first_day(now), most])]
    for table in ("deposit_links", "bank_rows"):
        sql = f"DELETE FROM {table} WHERE row_id IN (SELECT value FROM json_each(?))"  # noqa: S608  # constants
        db.conn.execute(sql, [json.dumps(rows)])
    return bool(sales or bare or rows or batch is not None)


def finish_expiry(db: Database, now: datetime) -> None:
    """Know no archive any more that is not kept; its file goes next (``archives``)."""
    db.conn.execute("DELETE FROM archives WHERE year <= ?", [last_expired(now)])
