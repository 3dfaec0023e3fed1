"""Write a large statement piece by piece, so that no order waits for it. It must not know the wire.

All that takes long is done beside the writer lane: the digest, the comparison with what is kept, the rows. Then each
step is one short transaction on that lane. A statement whose orders are new stands in ``half_batches`` from its first
piece on: readers leave its lines out (``settled.COUNTS``), and it counts with the last step, which takes it out there.
So it is there whole or not at all. What an interrupted one leaves is removed (``drop_half_batch``) before the next one
is written, and at the next opening at the latest.

Of a statement that was known already with its orders, only the rows that differ are written, in one transaction. One
of which nearly all has changed takes as long as if it were written in one go; the platform would have to correct each
of its orders.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from sqlite_utils import Database

from merchant_desk.domain.books.statement import PaymentBatch
from merchant_desk.journal.database import open_reader
from merchant_desk.journal.failures import judging_values, translating
from merchant_desk.journal.rows import Plain, chunks, marks, plain_text, time_text

from .statement_writing import (
    DOUBLED,
    Kept,
    LineRow,
    OrderRow,
    digests_of,
    insert_rows,
    kept_of,
    row_of,
    rows_of,
    trouble_of,
    write_batches,
    write_row,
)

#: Rows that one transaction takes: some hundredths of a second.
PIECE = 2_000
#: Does some work on the journal as one transaction (``DeskJournal.change``).
Change = Callable[[Callable[[Database], bool]], bool]
#: One transaction on the writer lane; it is to be taken once more as long as it returns True.
Step = Callable[[], bool]

_HALF = "SELECT batch_id FROM half_batches LIMIT 1"
_DROP = {
    "settlement": "DELETE FROM settlement WHERE (order_id, source, batch_id, line, tender, part) IN "
    "(SELECT order_id, source, batch_id, line, tender, part FROM settlement WHERE batch_id = ? LIMIT ?)",
    "batch_orders": "DELETE FROM batch_orders WHERE batch_id = ? AND place IN "
    "(SELECT place FROM batch_orders WHERE batch_id = ? LIMIT ?)",
}
_LINES = """
    SELECT order_id, source, batch_id, line, tender, part, business_day, amount_minor, currency, words
    FROM settlement JOIN settlement_rules USING (rule_id) WHERE batch_id = ?
"""
_ORDERS = """
    SELECT batch_id, place, order_id, display_id, created_at, is_cancelled, credit_minor, debit_minor, tip_minor
    FROM batch_orders WHERE batch_id = ?
"""
_REMOVE_LINE = """
    DELETE FROM settlement
    WHERE order_id = ? AND source = ? AND batch_id = ? AND line = ? AND tender = ? AND part = ?
"""


@dataclass(frozen=True, slots=True)
class _Rows:
    """Rows of a statement's orders and of its lines: all, those of one piece, or those that are to go."""

    orders: Sequence[OrderRow] = ()
    lines: Sequence[LineRow] = ()


@dataclass(frozen=True, slots=True)
class _Finish:
    """What makes a statement count: its row, how many of its orders an older one has, and whose count changes too."""

    row: tuple[Plain, ...]
    doubled: int
    others: Sequence[str]


def statement_steps(change: Change, path: Path, batch: PaymentBatch, cut_hour: int) -> tuple[Step, ...]:
    """Return the steps that write a statement into the journal in ``path``, in order; none where nothing has changed.

    Reads beside the writer lane, for as long as it takes. Raises JournalError, as each step does.
    """
    with translating(), judging_values():
        db = open_reader(path)
        try:
            works = tuple(_works(db, batch, cut_hour))
        finally:
            db.close()
    return tuple(partial(change, work) for work in works)


def _works(db: Database, batch: PaymentBatch, cut_hour: int) -> Iterable[Callable[[Database], bool]]:
    if batch.orders is None or not batch.batch_id:
        yield partial(_write_whole, batch=batch, cut_hour=cut_hour)
        return
    kept, digests = kept_of(db, batch.batch_id), digests_of(batch)
    if (kept.counted, kept.whole) == digests:
        return
    trouble, changed_at = trouble_of(batch, kept, digests)
    row = row_of(batch, digests, changed_at, trouble)
    if kept.counted == digests[0]:
        yield partial(_write_row, row=row)
        return
    orders, lines = rows_of(db, batch, cut_hour)
    finish = _Finish(row, *_shared(db, batch, orders, kept))
    batch_id = plain_text(batch.batch_id)
    if kept.counted:
        gone, new = _differences(db, batch_id, _Rows(orders, lines))
        yield partial(_exchange, gone=gone, new=new, finish=finish, batch_id=batch_id)
        return
    yield drop_half_batch
    for piece in _pieces(orders, lines):
        yield partial(_add, rows=piece, batch_id=batch_id)
    yield partial(_finish, finish=finish, batch_id=batch_id)


def _differences(db: Database, batch_id: str, wanted: _Rows) -> tuple[_Rows, _Rows]:
    """Return which of the kept rows are to go, and which are to come."""
    orders: set[OrderRow] = set(db.conn.execute(_ORDERS, [batch_id]))
    lines: set[LineRow] = set(db.conn.execute(_LINES, [batch_id]))
    gone = _Rows(tuple(orders.difference(wanted.orders)), tuple(lines.difference(wanted.lines)))
    return gone, _Rows(
        [order for order in wanted.orders if order not in orders],
        [line for line in wanted.lines if line not in lines],
    )


def _pieces(orders: Sequence[OrderRow], lines: Sequence[LineRow]) -> Iterable[_Rows]:
    for start in range(0, len(orders), PIECE):
        yield _Rows(orders=orders[start : start + PIECE])
    for start in range(0, len(lines), PIECE):
        yield _Rows(lines=lines[start : start + PIECE])


# --- steps -----------------------------------------------------------------------------------------------------


def _write_whole(db: Database, batch: PaymentBatch, cut_hour: int) -> bool:
    write_batches(db, [batch], cut_hour)
    return False


def _write_row(db: Database, row: tuple[Plain, ...]) -> bool:
    write_row(db, row)
    return False


def _add(db: Database, rows: _Rows, batch_id: str) -> bool:
    """Write a piece that does not count yet."""
    db.conn.execute("INSERT OR IGNORE INTO half_batches (batch_id) VALUES (?)", [batch_id])
    insert_rows(db, rows.orders, rows.lines)
    return False


def _finish(db: Database, finish: _Finish, batch_id: str) -> bool:
    """Let all of it count."""
    write_row(db, finish.row)
    db.conn.execute("DELETE FROM half_batches WHERE batch_id = ?", [batch_id])
    _count_doubled(db, finish, batch_id)
    return False


def _exchange(db: Database, gone: _Rows, new: _Rows, finish: _Finish, batch_id: str) -> bool:
    """Write what differs from what is kept; what stands in an archive stays as it is there."""
    db.conn.executemany(
        "DELETE FROM batch_orders WHERE batch_id = ? AND place = ?", (order[:2] for order in gone.orders)
    )
    db.conn.executemany(_REMOVE_LINE, (line[:6] for line in gone.lines))
    insert_rows(db, new.orders, new.lines)
    write_row(db, finish.row)
    _count_doubled(db, finish, batch_id)
    return False


def _count_doubled(db: Database, finish: _Finish, batch_id: str) -> None:
    db.conn.execute("UPDATE batches SET doubled = ? WHERE batch_id = ?", [finish.doubled, batch_id])
    for other in finish.others:
        db.conn.execute(DOUBLED, [other])


def _shared(
    db: Database, batch: PaymentBatch, orders: Sequence[OrderRow], kept: Kept
) -> tuple[int, tuple[str, ...]]:
    """Return how many orders count for this batch and stand in an older one or before in it, and who has some of it."""
    batch_id = plain_text(batch.batch_id)
    own = (time_text(batch.created_at), batch_id)
    times = Counter(str(order[2]) for order in orders)
    doubled = {order_id for order_id, count in times.items() if count > 1}
    others: set[str] = set()
    had = (row[2] for row in db.conn.execute(_ORDERS, [batch_id])) if kept.counted else ()
    for some in chunks([*times, *had]):
        sql = (
            "SELECT order_id, batches.created_at, batch_id FROM batch_orders JOIN batches USING (batch_id) "  # noqa: S608
            f"WHERE order_id IN ({marks(len(some))}) AND batch_id <> ?"
        )
        for order_id, created_at, other in db.conn.execute(sql, [*some, batch_id]):
            others.add(other)
            if order_id in times and (created_at, other) < own:
                doubled.add(order_id)
    return len(doubled), tuple(sorted(others))


# --- what an interrupted one leaves ------------------------------------------------------------------------------


def half_batch_is_left(db: Database) -> bool:
    """Tell whether there are lines of a statement that is not whole."""
    return db.conn.execute(_HALF).fetchone() is not None


def drop_half_batch(db: Database) -> bool:
    """Remove some rows of a statement that is not whole; tells whether more are left. Call it until there are none."""
    found = db.conn.execute(_HALF).fetchone()
    if found is None:
        return False
    (batch_id,) = found
    gone = db.conn.execute(_DROP["settlement"], [batch_id, PIECE]).rowcount
    gone += db.conn.execute(_DROP["batch_orders"], [batch_id, batch_id, PIECE]).rowcount
    if not gone:
        db.conn.execute("DELETE FROM half_batches WHERE batch_id = ?", [batch_id])
    return half_batch_is_left(db)
