"""Read the platform's statements: batches and their orders. It must not know the wire.

``statement_writing`` says how they are kept. Reading belongs on a lane of its own, over a read-only connection.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlite_utils import Database

from merchant_desk.domain.books.rates import Rate
from merchant_desk.domain.books.settlement import Line
from merchant_desk.domain.books.statement import (
    PaymentBatch,
    PayState,
    StatedAmount,
    StatedOrder,
)
from merchant_desk.domain.order import Tender
from merchant_desk.journal.rows import plain_text, read_optional_time, read_time, time_text
from merchant_desk.services.books.ledger_rows import KeptBatch, StatedIn
from merchant_desk.services.business_day import bounds

from .settled import COUNTS
from .statement_writing import CHANGED, COLUMNS, PARTS

_READ = f"SELECT {', '.join(COLUMNS)}, doubled FROM batches"  # noqa: S608  # constants
_ORDERS = """
    SELECT batch_id, order_id, display_id, batch_orders.created_at, is_cancelled, credit_minor, debit_minor, tip_minor
    FROM batch_orders JOIN batches USING (batch_id)
"""
_AMOUNTS = """
    SELECT line, amount_minor, tender, words FROM settlement JOIN settlement_rules USING (rule_id)
    WHERE order_id = ? AND source = 'stated' AND batch_id = ? AND part >= ? AND part < ? ORDER BY part, tender
"""


def batches_between(db: Database, first: date, last: date, cut_hour: int = 0) -> tuple[KeptBatch, ...]:
    """Return the batches whose orders were made in a span of business days, or partly; oldest first."""
    start, end = bounds(first, last, cut_hour)
    since, until = time_text(start), time_text(end)
    # A batch ends before its end's moment: one of the day before ends where this day begins. One may be of no length.
    return _batches(
        db, "WHERE (period_end > ? OR period_start >= ?) AND period_start < ?", (since, since, until)
    )


def batches_expected(db: Database, first: date, last: date) -> tuple[KeptBatch, ...]:
    """Return the batches whose money is expected on one of these days (calendar), oldest first."""
    return _batches(db, "WHERE expected_on >= ? AND expected_on <= ?", (first.isoformat(), last.isoformat()))


def newest_fetch(db: Database) -> datetime | None:
    """Return when a statement was last written (aware UTC), None without any."""
    return read_optional_time(db.conn.execute("SELECT max(fetched_at) FROM batches").fetchone()[0])


def last_end(db: Database) -> datetime | None:
    """Return the latest end of a statement's hours (aware UTC), None without any."""
    return read_optional_time(db.conn.execute("SELECT max(period_end) FROM batches").fetchone()[0])


def stated_of(db: Database, order_id: str, archives: Sequence[Database] = ()) -> tuple[StatedIn, ...]:
    """Return an order as each batch that has it states it, the oldest batch first.

    Statements stand in the journal; the lines of a moved order stand in one of the ``archives``.
    """
    sql = f"{_ORDERS} WHERE order_id = ? AND {COUNTS} ORDER BY batches.created_at, batch_id, place"
    found: list[StatedIn] = []
    for row in db.conn.execute(sql, [plain_text(order_id)]).fetchall():
        occurrence = sum(one.batch_id == row[0] for one in found)
        found.append(StatedIn(row[0], _stated((db, *archives), row, occurrence)))
    return tuple(found)


def _stated(files: Sequence[Database], row: Any, occurrence: int) -> StatedOrder:
    batch_id, order_id, display_id, created_at, is_cancelled, credit, debit, tip = row
    asked = (order_id, batch_id, occurrence * PARTS, (occurrence + 1) * PARTS)
    amounts = [
        StatedAmount(Line(line), amount, Tender(tender) if tender else None, _rate(words))
        for file in files
        for line, amount, tender, words in file.conn.execute(_AMOUNTS, asked)
    ]
    return StatedOrder(
        order_id,
        display_id,
        read_time(created_at),
        bool(is_cancelled),
        tuple(sorted(amounts, key=lambda amount: list(Line).index(amount.line))),
        credit,
        debit,
        tip,
    )


def _rate(words: str) -> Rate | None:
    return Rate.of_percent(words.removesuffix(" %")) if words else None


def _batches(db: Database, condition: str, values: Sequence[str]) -> tuple[KeptBatch, ...]:
    cursor = db.conn.execute(f"{_READ} {condition} ORDER BY created_at, batch_id", values)
    return tuple(_batch(row) for row in cursor)


def _batch(row: Any) -> KeptBatch:
    batch_id, merchant_id, is_closed, created_at, first, last, state, expected_on, paid_at, currency = row[
        :10
    ]
    total, orders, extras, account, local, fetched_at, _, changed_at, trouble, doubled = row[10:]
    batch = PaymentBatch(
        batch_id,
        merchant_id,
        bool(is_closed),
        read_time(created_at),
        read_time(first),
        read_time(last),
        PayState(state),
        date.fromisoformat(expected_on),
        read_optional_time(paid_at),
        currency,
        total,
        orders,
        extras,
        read_time(fetched_at),
        account,
        local,
    )
    changed = ""
    if changed_at is not None:
        trouble, _, changed = trouble.rpartition(CHANGED)
    doubled_too = f"주문 {doubled}건이 다른 정산서에도 있습니다." if doubled else ""
    notes = tuple(note for note in (changed, doubled_too) if note)
    return KeptBatch(batch, read_optional_time(changed_at), trouble, notes)
