"""Write the platform's statements: batches, their orders, their lines. It must not know the wire.

A batch is written whole or not at all. Its lines stand in ``settlement`` (source ``stated``): those of an order on the
business day on which the desk got it, else on that of its creation; amounts without an order on their own day, else on
the last day of the batch. ``part`` keeps equal lines apart: an order's own count from 0, from 1,000 where the same
batch states the order a second time, and so on; those of extras count downwards from -1.

``digest`` has two halves: of what is counted, and of everything. So a payment that went through changes no figures.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlite_utils import Database

from merchant_desk.domain.books.settlement import Line, Source
from merchant_desk.domain.books.statement import PaymentBatch, StatedAmount, StatedOrder
from merchant_desk.domain.money import Money
from merchant_desk.domain.order import Tender
from merchant_desk.journal.rows import (
    Plain,
    chunks,
    marks,
    optional_time_text,
    plain_text,
    read_time,
    time_text,
)
from merchant_desk.services.business_day import business_day

from .settled import insert_lines, rule_id, tender_word

#: A row of ``batch_orders``, in the order of its columns.
OrderRow = tuple[Plain, ...]
#: A line of ``settlement``: order, source, batch, line, tender, part, day, amount, currency, the rule's words.
LineRow = tuple[Plain, ...]

#: In ``trouble``, between what contradicts itself in a batch and what changed after it was closed.
CHANGED = "\n"
#: Lines of one order that are kept apart; the next occurrence of the order begins at the next thousand.
PARTS = 1_000
COLUMNS = (
    "batch_id", "merchant_id", "is_closed", "created_at", "period_start", "period_end", "state", "expected_on",
    "paid_at", "currency", "total_minor", "orders_minor", "extras_minor", "account", "local_currency_minor",
    "fetched_at", "digest", "changed_at", "trouble",
)  # fmt: skip
_WRITE = (
    f"INSERT INTO batches ({', '.join(COLUMNS)}) VALUES ({marks(len(COLUMNS))}) ON CONFLICT (batch_id) DO UPDATE "  # noqa: S608
    f"SET {', '.join(f'{column} = excluded.{column}' for column in COLUMNS[1:])}"
)
_WRITE_ORDER = """
    INSERT INTO batch_orders (batch_id, place, order_id, display_id, created_at, is_cancelled, credit_minor,
                              debit_minor, tip_minor)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_MOVED = "SELECT order_id FROM orders WHERE NOT EXISTS (SELECT 1 FROM sales WHERE sales.order_id = orders.order_id)"
_SHARING = """
    SELECT DISTINCT other.batch_id FROM batch_orders AS mine JOIN batch_orders AS other USING (order_id)
    WHERE mine.batch_id = ?
"""
# An order counts for the newer of two batches, and where one batch has it twice.
DOUBLED = """
    UPDATE batches SET doubled = (
        SELECT count(DISTINCT mine.order_id) FROM batch_orders AS mine
        WHERE mine.batch_id = batches.batch_id AND EXISTS (
            SELECT 1 FROM batch_orders AS other JOIN batches AS older ON older.batch_id = other.batch_id
            WHERE other.order_id = mine.order_id
              AND (older.created_at, older.batch_id, other.place) < (batches.created_at, batches.batch_id, mine.place)
        )
    ) WHERE batch_id = ?
"""


def write_batches(db: Database, batches: Iterable[PaymentBatch], cut_hour: int = 0) -> None:
    """Write statements, inside of the transaction. One that is known already as it is changes nothing.

    A batch whose figures change after it was closed is replaced, and marked with the moment and a sentence. A summary,
    which names no orders, leaves the orders that are known. The lines of orders in archives stay as they are there.
    """
    for batch in batches:
        _write(db, batch, cut_hour)


@dataclass(frozen=True, slots=True)
class Kept:
    """What was known of a batch: the halves of its digest, and what was said of it."""

    counted: str = ""
    whole: str = ""
    is_closed: bool = False
    changed_at: str | None = None
    trouble: str = ""
    total: int = 0
    currency: str = ""


def _write(db: Database, batch: PaymentBatch, cut_hour: int) -> None:
    kept = kept_of(db, batch.batch_id)
    if batch.orders is None:
        whole = _whole(batch)
        if whole != kept.whole:
            _write_summary(db, batch, kept, whole)
        return
    digests = counted, whole = digests_of(batch)
    if (counted, whole) == (kept.counted, kept.whole):
        return
    trouble, changed_at = trouble_of(batch, kept, digests)
    write_row(db, row_of(batch, digests, changed_at, trouble))
    if counted != kept.counted:
        sharing = _sharing(db, batch.batch_id)
        _write_lines(db, batch, cut_hour)
        for batch_id in sorted(sharing | _sharing(db, batch.batch_id) | {plain_text(batch.batch_id)}):
            db.conn.execute(DOUBLED, [batch_id])


def trouble_of(batch: PaymentBatch, kept: Kept, digests: tuple[str, str]) -> tuple[str, str | None]:
    """Return what is to be said of a batch that is not as it is kept, and since when it has changed after closing."""
    counted, _ = digests
    trouble, changed_at = kept.trouble, kept.changed_at
    if counted != kept.counted:
        trouble = " ".join(batch.defects)
        if kept.counted and kept.is_closed:
            changed_at = time_text(batch.fetched_at)
            before, after = Money(kept.total, kept.currency), batch.payout
            trouble += CHANGED + (
                f"마감된 뒤에 {before}에서 {after}으로 바뀐 정산서입니다."
                if before != after
                else "마감된 뒤에 내용이 바뀐 정산서입니다."
            )
    return trouble, changed_at


def _write_summary(db: Database, batch: PaymentBatch, kept: Kept, whole: str) -> None:
    """Write what a summary tells; where the orders are known, its figures wait until it comes whole."""
    if not kept.counted:
        write_row(db, row_of(batch, ("", whole), None, " ".join(batch.defects)))
        return
    db.conn.execute(
        "UPDATE batches SET is_closed = ?, state = ?, expected_on = ?, paid_at = ?, fetched_at = ?, digest = ? "
        "WHERE batch_id = ?",
        [
            batch.is_closed,
            batch.state.value,
            batch.expected_on.isoformat(),
            optional_time_text(batch.paid_at),
            time_text(batch.fetched_at),
            f"{kept.counted}:{whole}",
            plain_text(batch.batch_id),
        ],
    )


def kept_of(db: Database, batch_id: str) -> Kept:
    """Return what is known of a batch."""
    row = db.conn.execute(
        "SELECT digest, is_closed, changed_at, trouble, total_minor, currency FROM batches WHERE batch_id = ?",
        [plain_text(batch_id)],
    ).fetchone()
    if row is None:
        return Kept()
    counted, _, whole = row[0].partition(":")
    return Kept(counted, whole, bool(row[1]), *row[2:])


def _digest(*values: object) -> str:
    return hashlib.sha256(json.dumps(values, separators=(",", ":")).encode("ascii")).hexdigest()


def digests_of(batch: PaymentBatch) -> tuple[str, str]:
    """Return the halves of a batch's digest: of what is counted, and of everything. A tenth of a second of 10,000."""
    return _counted(batch), _whole(batch)


def _whole(batch: PaymentBatch) -> str:
    return _digest(*_values(replace(batch, fetched_at=batch.created_at)))


def _counted(batch: PaymentBatch) -> str:
    """Return the digest of what is counted: figures, orders, extras, and what is wrong with them."""
    orders = [
        (
            *_order_row("", place, order),
            [
                (
                    amount.line,
                    amount.tender,
                    amount.amount,
                    amount.rate.ppm if amount.rate is not None else None,
                )
                for amount in order.amounts
            ],
        )
        for place, order in enumerate(batch.orders or ())
    ]
    extras = [
        (
            extra.line,
            extra.amount,
            extra.order_id,
            extra.on.isoformat() if extra.on is not None else None,
            extra.words,
        )
        for extra in batch.extras
    ]
    return _digest(batch.currency, batch.total, orders, extras, batch.defects)


def row_of(
    batch: PaymentBatch, digests: tuple[str, str], changed_at: str | None, trouble: str
) -> tuple[Plain, ...]:
    """Return the row of a batch, in the order of ``COLUMNS``."""
    return *_values(batch), ":".join(digests), changed_at, plain_text(trouble)


def write_row(db: Database, row: tuple[Plain, ...]) -> None:
    """Write the row of a batch in the place of the one that it had."""
    db.conn.execute(_WRITE, row)


def _values(batch: PaymentBatch) -> tuple[Plain, ...]:
    """Return the columns that the batch itself fills, in the order of ``COLUMNS``."""
    return (
        plain_text(batch.batch_id),
        plain_text(batch.merchant_id),
        int(batch.is_closed),
        time_text(batch.created_at),
        time_text(batch.first),
        time_text(batch.last),
        batch.state.value,
        batch.expected_on.isoformat(),
        optional_time_text(batch.paid_at),
        plain_text(batch.currency),
        batch.total,
        batch.orders_total,
        batch.extras_total,
        plain_text(batch.account),
        batch.local_currency_total,
        time_text(batch.fetched_at),
    )


def _sharing(db: Database, batch_id: str) -> set[str]:
    """Return the batches that have an order of this one."""
    return {row[0] for row in db.conn.execute(_SHARING, [plain_text(batch_id)])}


def _write_lines(db: Database, batch: PaymentBatch, cut_hour: int) -> None:
    """Write the orders and the lines of a batch in the place of those that it had."""
    batch_id = plain_text(batch.batch_id)
    db.conn.execute("DELETE FROM settlement WHERE batch_id = ? AND batch_id <> ''", [batch_id])
    db.conn.execute("DELETE FROM batch_orders WHERE batch_id = ?", [batch_id])
    db.conn.execute("DELETE FROM half_batches WHERE batch_id = ?", [batch_id])
    insert_rows(db, *rows_of(db, batch, cut_hour))


def insert_rows(db: Database, orders: Iterable[OrderRow], lines: Sequence[LineRow]) -> None:
    """Insert rows of a batch: of an order that stands in an archive none but what comes besides it."""
    db.conn.executemany(_WRITE_ORDER, orders)
    moved = _moved(db, (str(line[0]) for line in lines))
    rules: dict[str, int] = {}
    insert_lines(
        db,
        (
            (*line[:-1], rule_id(db, str(line[-1]), rules))
            for line in lines
            if line[0] not in moved or int(line[5] or 0) < 0
        ),
    )


def _moved(db: Database, order_ids: Iterable[str]) -> set[str]:
    """Return those orders that are known and whose books stand in an archive."""
    moved: set[str] = set()
    for some in chunks(order_ids):
        cursor = db.conn.execute(f"{_MOVED} AND order_id IN ({marks(len(some))})", list(some))
        moved.update(row[0] for row in cursor)
    return moved


def rows_of(db: Database, batch: PaymentBatch, cut_hour: int) -> tuple[list[OrderRow], list[LineRow]]:
    """Return the rows of a batch's orders and lines; of ``db`` is read only when the desk got the orders."""
    batch_id, currency = plain_text(batch.batch_id), plain_text(batch.currency)
    orders = batch.orders or ()
    days = _days(
        db, [*(order.order_id for order in orders), *(extra.order_id for extra in batch.extras)], cut_hour
    )
    last_day = business_day(batch.last - timedelta(milliseconds=1), cut_hour)
    rows: list[LineRow] = []

    def add(amount: StatedAmount, order_id: str, part: int, day: date, words: str) -> None:
        kind = (amount.line.value, tender_word(amount.tender))
        key = (plain_text(order_id), Source.STATED.value, batch_id, *kind, part)
        rows.append((*key, day.isoformat(), amount.amount, currency, plain_text(words)))

    occurrences: dict[str, int] = {}
    for order in orders:
        occurrence = occurrences[order.order_id] = occurrences.get(order.order_id, -1) + 1
        day = days.setdefault(plain_text(order.order_id), business_day(order.created_at, cut_hour))
        parts: dict[tuple[Line, Tender | None], int] = {}
        for amount in order.amounts:
            part = parts[amount.line, amount.tender] = parts.get((amount.line, amount.tender), -1) + 1
            words = str(amount.rate) if amount.rate is not None else ""
            add(amount, order.order_id, occurrence * PARTS + part, day, words)
    for place, extra in enumerate(batch.extras):
        day = days.get(plain_text(extra.order_id), extra.on or last_day)
        add(StatedAmount(extra.line, extra.amount), extra.order_id, -1 - place, day, extra.words)
    return [_order_row(batch_id, place, order) for place, order in enumerate(orders)], rows


def _order_row(batch_id: str, place: int, order: StatedOrder) -> tuple[Plain, ...]:
    return (
        batch_id,
        place,
        plain_text(order.order_id),
        plain_text(order.display_id),
        time_text(order.created_at),
        int(order.is_cancelled),
        order.total_credit,
        order.total_debit,
        order.tip,
    )


def _days(db: Database, order_ids: Iterable[str], cut_hour: int) -> dict[str, date]:
    """Return on which business day the desk got those of the orders that it knows."""
    found: dict[str, date] = {}
    for some in chunks(plain_text(order_id) for order_id in order_ids if order_id):
        sql = f"SELECT order_id, received_at FROM sales WHERE order_id IN ({marks(len(some))})"  # noqa: S608
        cursor = db.conn.execute(sql, list(some))
        found.update((order_id, business_day(read_time(at), cut_hour)) for order_id, at in cursor)
    return found
