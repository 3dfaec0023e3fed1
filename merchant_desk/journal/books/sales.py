"""Write what an order is to the books, beside the order itself. It must not know sealing or settlement.

A sale is written whenever its record is; one that has not changed costs one look-up. What details brought stays when
they are gone: a record without them changes only state and times.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sqlite_utils import Database

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.books.sale import Sale, SoldDish, is_code, sale_of
from merchant_desk.domain.decision import Action
from merchant_desk.domain.order import OrderKind
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import Status
from merchant_desk.journal.rows import (
    Plain,
    optional_time_text,
    plain_integer,
    plain_text,
    read_time,
    time_text,
)
from merchant_desk.services.checking.trial_orders import CHECK

from .words import Indexed

#: ``digest`` of a sale that is in no index yet (its row was made by the migration), and of one without details.
UNREAD, BARE = "", "-"

_DETAILS = (
    "kind",
    "currency",
    "items_minor",
    "fees_minor",
    "discount_minor",
    "total_minor",
    "tenders",
    "digest",
)
_STATE = ("received_at", "display_id", "closed_at", "outcome", "cancel_code", "decided_ms", "late_ms")
_CHANGING = (*_STATE, *_DETAILS)
_KNOWN = f"SELECT number, {', '.join(_CHANGING)} FROM sales WHERE order_id = ?"  # noqa: S608  # constants
# A number is never given twice, also when the newest sales stand in an archive by now: lists are walked by it.
_NEXT = """
    max((SELECT coalesce(max(number), 0) FROM sales),
        coalesce((SELECT last FROM sale_days ORDER BY day DESC LIMIT 1), 0)) + 1
"""
_INSERT = (
    f"INSERT INTO sales (number, order_id, merchant_id, {', '.join(_CHANGING)}) "  # noqa: S608  # constants
    f"VALUES ({_NEXT}, {', '.join('?' * (2 + len(_CHANGING)))})"
)
_UPDATE = f"UPDATE sales SET {', '.join(f'{name} = ?' for name in _CHANGING)} WHERE number = ?"  # noqa: S608  # constants
_KEEP_DAY = """
    INSERT INTO sale_days (day, first, last) VALUES (substr(?1, 1, 10), ?2, ?2)
    ON CONFLICT (day) DO UPDATE SET first = min(first, excluded.first), last = max(last, excluded.last)
"""
_PARTS = {
    "sale_payments": "number, line, tender, name, online, amount_minor, receipt",
    "sale_shares": "number, line, target, sponsor, amount_minor",
    "sale_charges": "number, line, kind, to_platform, amount_minor",
    "sale_dishes": "number, line, name, quantity, amount_minor, options",
}
_WRITE_PART = {
    table: f"INSERT INTO {table} ({columns}) VALUES ({', '.join('?' * len(columns.split()))})"  # noqa: S608  # constants
    for table, columns in _PARTS.items()
}
_TAKE_OUT = "INSERT INTO sale_words (sale_words, rowid, pairs) VALUES ('delete', ?, ?)"
_PUT_IN = "INSERT INTO sale_words (rowid, pairs) VALUES (?, ?)"
#: When the kitchen was ready: said here or by the platform; what is handed over was ready before.
_READY = f"""
    SELECT min(at) FROM black_box
    WHERE order_id = ? AND (
        (step = '{Step.DECIDED}' AND detail IN ('{Action.READY}', '{Action.DISPATCH}'))
        OR (step = '{Step.MOVED}' AND detail IN ('{Status.READY}', '{Status.DISPATCHED}'))
        OR (? AND step = '{Step.DECIDED}' AND detail IN ('{Action.PICKED_UP}', '{Action.DELIVERED}'))
        OR (? AND step = '{Step.MOVED}' AND detail = '{Status.DELIVERED}'))
"""  # noqa: S608  # constants
_CANCELLED = f"""
    SELECT detail FROM black_box WHERE order_id = ? AND step = '{Step.CANCELLED}' ORDER BY seq DESC LIMIT 1
"""  # noqa: S608  # constants
_AFTER_COOKING = frozenset(
    {Status.READYING, Status.READY, Status.DISPATCHING, Status.DISPATCHED, Status.DELIVERING}
    | {Status.DELIVERED, Status.CONCLUDED}
)
#: Sales without details that one look of an idle moment takes in: less than a millisecond.
LOOKED_AT = 500
_BARE = """
    SELECT number, order_id, digest = '' OR EXISTS (
        SELECT 1 FROM sealed WHERE sealed.order_id = sales.order_id AND part = 'details'
    ) FROM sales WHERE digest IN ('', '-') AND number > ? ORDER BY number LIMIT ?
"""
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_Row = tuple[Plain, ...]


@dataclass(frozen=True, slots=True)
class _Known:
    """What stands in the row of a sale, by the names of its columns."""

    number: int
    row: dict[str, Plain]


def write_sales(db: Database, records: Iterable[OrderRecord], stored: Collection[str] = ()) -> None:
    """Write the sales of these records, inside of the transaction and after the lines of the black box.

    An order of the opening check is no sale; the row that it may have had until it was known as one goes. ``stored``
    are orders that the journal had before: where one of them has no sale, that stands in an archive, and only there.
    """
    for record in records:
        if record.decided_by == CHECK:
            forget_sale(db, record.order_id)
        else:
            _write(db, record, is_new=record.order_id not in stored)


def _write(db: Database, record: OrderRecord, *, is_new: bool) -> None:
    known = _known(db, record.order_id)
    if known is None and not is_new:
        return
    sale = sale_of(record)
    state = _state(db, record, sale, known)
    parts = _parts(sale) if record.order is not None else None
    if parts is not None:
        details = _details(sale, parts)
    elif known is None or known.row["digest"] == UNREAD:
        told = known.row if known is not None else _details(sale, {})
        details = {name: told[name] for name in _DETAILS} | {"digest": BARE}
    else:
        details = {name: known.row[name] for name in _DETAILS}
    row = state | details
    if known is not None and row == known.row:
        return
    values = [row[name] for name in _CHANGING]
    if known is None:
        head = (plain_text(sale.order_id), plain_text(sale.merchant_id))
        number = db.conn.execute(_INSERT, (*head, *values)).lastrowid or 0
        _write_parts(db, number, parts or {})
        db.conn.execute(_PUT_IN, (number, " ".join(_indexed(db, number, row, parts).tokens())))
        return
    number = known.number
    is_indexed = known.row["digest"] != UNREAD
    before = _indexed(db, number, known.row, None).tokens() if is_indexed else frozenset()
    db.conn.execute(_UPDATE, (*values, number))
    if row["received_at"] != known.row["received_at"]:  # what a restored journal lacked is read again
        db.conn.execute(_KEEP_DAY, (row["received_at"], number))
    if parts is not None and known.row["digest"] != row["digest"]:
        _delete_parts(db, number)
        _write_parts(db, number, parts)
    tokens = _indexed(db, number, row, parts).tokens()
    if tokens != before:
        if is_indexed:
            db.conn.execute(_TAKE_OUT, (number, " ".join(before)))
        db.conn.execute(_PUT_IN, (number, " ".join(tokens)))


def _known(db: Database, order_id: str) -> _Known | None:
    found = db.conn.execute(_KNOWN, (plain_text(order_id),)).fetchone()
    return None if found is None else _Known(found[0], dict(zip(_CHANGING, found[1:], strict=True)))


def _state(db: Database, record: OrderRecord, sale: Sale, known: _Known | None) -> dict[str, Plain]:
    """Return the columns that every record tells; when the kitchen was ready is found out once."""
    before = known.row if known is not None else {"display_id": "", "cancel_code": "", "late_ms": None}
    code: Plain = plain_text(sale.cancel_code)
    if not code and record.settled is Status.CANCELLED:
        code = before["cancel_code"] or _code_beside_words(db, record.order_id)
    late_ms = before["late_ms"]
    return {
        "received_at": time_text(sale.received_at),
        "display_id": plain_text(sale.display_id) or before["display_id"],
        "closed_at": optional_time_text(sale.closed_at),
        "outcome": sale.outcome.value,
        "cancel_code": code,
        "decided_ms": _ms(sale.decided_s),
        "late_ms": _late_ms(db, record) if late_ms is None else late_ms,
    }


def _late_ms(db: Database, record: OrderRecord) -> int | None:
    """Return how long after the promised time the kitchen was ready; None where nobody said or promised when.

    Of a delivery only the hand-over to the rider counts: the ride is no cooking.
    """
    is_over = record.status in _AFTER_COOKING or record.settled in _AFTER_COOKING
    if not is_over or record.order is None or record.decided_at is None:
        return None
    at_counter = record.order.kind is not OrderKind.DELIVERY
    ready = db.conn.execute(_READY, (record.order_id, at_counter, at_counter)).fetchone()[0]
    return None if ready is None else _ms((read_time(ready) - record.promised_at()).total_seconds())


def _details(sale: Sale, parts: dict[str, list[_Row]]) -> dict[str, Plain]:
    """Return the columns that only details tell."""
    tenders = list(dict.fromkeys((part.tender.value, plain_text(part.name)) for part in sale.paid))
    row: dict[str, Plain] = {
        "kind": sale.kind.value,
        "currency": plain_text(sale.currency),
        "items_minor": plain_integer(sale.items),
        "fees_minor": plain_integer(sale.fees),
        "discount_minor": plain_integer(sale.discount),
        "total_minor": plain_integer(sale.total),
        "tenders": _encode(tenders),
    }
    text = repr((*row.values(), parts)).encode("utf-8")
    return row | {"digest": hashlib.blake2b(text, digest_size=12).hexdigest()}


def _parts(sale: Sale) -> dict[str, list[_Row]]:
    """Return the rows of the child tables without the sale's number and theirs; what no column can hold is left out."""
    return {
        "sale_payments": [
            (part.tender.value, plain_text(part.name), int(part.online), amount, part.receipt or "")
            for part in sale.paid
            if (amount := plain_integer(part.amount)) is not None
        ],
        "sale_shares": [
            (plain_text(part.target), part.sponsor.value, amount)
            for part in sale.borne
            if (amount := plain_integer(part.amount)) is not None
        ],
        "sale_charges": [
            (plain_text(part.kind), int(part.to_platform), amount)
            for part in sale.charges
            if (amount := plain_integer(part.amount)) is not None
        ],
        "sale_dishes": [
            (plain_text(dish.name), f"{dish.quantity:f}", plain_integer(dish.amount), _options(dish))
            for dish in sale.dishes
        ],
    }


def _options(dish: SoldDish) -> str:
    """Return the paid options of a dish as JSON: pairs of a name and a price; empty where there are none."""
    pairs = [(plain_text(name), price) for name, price in dish.options if plain_integer(price) is not None]
    return _encode(pairs) if pairs else ""


def _write_parts(db: Database, number: int, parts: dict[str, list[_Row]]) -> None:
    for table, rows in parts.items():
        if rows:
            db.conn.executemany(
                _WRITE_PART[table], [(number, line, *row) for line, row in enumerate(rows, start=1)]
            )


def _delete_parts(db: Database, number: int) -> None:
    for table in _PARTS:
        db.conn.execute(f"DELETE FROM {table} WHERE number = ?", (number,))  # noqa: S608  # constants


def _indexed(
    db: Database, number: int, row: dict[str, Plain], parts: dict[str, list[_Row]] | None
) -> Indexed:
    """Return what the index knows of a row; the names of its dishes are read where ``parts`` does not bring them."""
    if parts is not None:
        names = [dish[0] for dish in parts["sale_dishes"]]
    else:
        read = db.conn.execute("SELECT name FROM sale_dishes WHERE number = ?", (number,))
        names = [name for (name,) in read]
    total = row["total_minor"]
    return Indexed(
        str(row["display_id"]),
        tuple(str(name) for name in names),
        tuple(tender for tender, _name in read_tenders(str(row["tenders"]))),
        str(row["kind"]),
        str(row["outcome"]),
        total if isinstance(total, int) else None,
    )


def read_tenders(text: str) -> list[tuple[str, str]]:
    """Return the tenders of a row with what people call them; the migration left the column empty."""
    return [(tender, name) for tender, name in json.loads(text)] if text else []


def index_sale(db: Database, order_id: str) -> None:
    """Put a sale whose rows stand already into an index that has it not."""
    known = _known(db, order_id)
    if known is not None:
        tokens = _indexed(db, known.number, known.row, None).tokens()
        db.conn.execute(_PUT_IN, (known.number, " ".join(tokens)))


def forget_sale(db: Database, order_id: str) -> None:
    """Remove a sale, with all that belongs to it: of an order that turns out to be none, or that stands elsewhere."""
    known = _known(db, order_id)
    if known is None:
        return
    if known.row["digest"] != UNREAD:
        tokens = _indexed(db, known.number, known.row, None).tokens()
        db.conn.execute(_TAKE_OUT, (known.number, " ".join(tokens)))
    _delete_parts(db, known.number)
    db.conn.execute("DELETE FROM sales WHERE number = ?", (known.number,))


def _code_beside_words(db: Database, order_id: str) -> Plain:
    """Return the code that came with a cancellation whose reason is told in words; "" where none came."""
    found = db.conn.execute(_CANCELLED, (plain_text(order_id),)).fetchone()
    return found[0] if found is not None and is_code(found[0]) else ""


def _ms(seconds: float | None) -> int | None:
    return None if seconds is None else round(seconds * 1_000)


def unread_orders(db: Database, after: int, most: int) -> tuple[list[str], int]:
    """Return orders without details in their sale that still have some sealed, or that are in no index.

    ``after`` is the number to go on from; the number to go on from next comes with them, however many there are. Only
    LOOKED_AT sales are looked at, so that a journal with many that stay bare holds nothing up.
    """
    wanted: list[str] = []
    for number, order_id, is_wanted in db.conn.execute(_BARE, (after, LOOKED_AT)):
        after = number
        if is_wanted:
            wanted.append(order_id)
        if len(wanted) == most:
            break
    return wanted, after
