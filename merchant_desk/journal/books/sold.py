"""Walk the sales of a span in pieces, as the domain sees them. It must not know what is counted of them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from sqlite_utils import Database

from merchant_desk.domain.books.sale import Borne, Charge, Outcome, Paid, Sale, SoldDish
from merchant_desk.domain.order import OrderKind, ReceiptKind, Sponsor, Tender
from merchant_desk.journal.rows import chunks, marks, read_optional_time, read_time, time_text
from merchant_desk.services.business_day import bounds

#: Sales that are in memory at once.
PIECE = 500
_COLUMNS = """
    number, order_id, display_id, merchant_id, received_at, closed_at, kind, outcome, currency, items_minor,
    fees_minor, discount_minor, total_minor, cancel_code, decided_ms, late_ms
"""
_ENDS = "SELECT min(number), max(number) FROM sales WHERE received_at >= ? AND received_at < ?"
# The plus keeps SQLite from taking the index of moments: sales are walked by their number.
_WALK = f"""
    SELECT {_COLUMNS} FROM sales
    WHERE number > ? AND number <= ? AND +received_at >= ? AND +received_at < ? ORDER BY number LIMIT {PIECE}
"""  # noqa: S608  # constants
_PAID = "SELECT number, tender, name, amount_minor, online, receipt FROM sale_payments"
_BORNE = "SELECT number, target, sponsor, amount_minor FROM sale_shares"
_CHARGES = "SELECT number, kind, to_platform, amount_minor FROM sale_charges"
_DISHES = "SELECT number, name, quantity, amount_minor, options FROM sale_dishes"


def sales_between(
    db: Database, first: date, last: date, cut_hour: int = 0, highest: int | None = None
) -> Iterator[Sale]:
    """Return the sales of business days, both included, in the order of their numbers; never all in memory.

    ``highest`` is the last number that counts (``archives.Archive.most``). Each piece is read by itself: what is
    written meanwhile may be seen.
    """
    span = tuple(time_text(end) for end in bounds(first, last, cut_hour))
    least, most = db.conn.execute(_ENDS, span).fetchone()
    if highest is not None and most is not None:
        most = min(most, highest)
    place = least - 1 if least is not None else 0
    while least is not None:
        rows = db.conn.execute(_WALK, (place, most, *span)).fetchall()
        if not rows:
            return
        yield from _sales(db, rows)
        place = rows[-1][0]


def read_sales(db: Database, order_ids: Sequence[str]) -> dict[str, Sale]:
    """Return those of these sales that are known, by id."""
    found: dict[str, Sale] = {}
    for some in chunks(order_ids):
        sql = f"SELECT {_COLUMNS} FROM sales WHERE order_id IN ({marks(len(some))})"  # noqa: S608  # constants
        found.update(
            (sale.order_id, sale) for sale in _sales(db, db.conn.execute(sql, list(some)).fetchall())
        )
    return found


def _sales(db: Database, rows: Sequence[Any]) -> Iterator[Sale]:
    if not rows:
        return
    numbers = [row[0] for row in rows]
    children = [_children(db, sql, numbers) for sql in (_PAID, _BORNE, _CHARGES, _DISHES)]
    for row in rows:
        number, order_id, display_id, merchant_id, received_at, closed_at, kind, outcome, currency = row[:9]
        items, fees, discount, total, cancel_code, decided_ms, late_ms = row[9:]
        paid, borne, charges, dishes = (some.get(number, ()) for some in children)
        yield Sale(
            order_id,
            display_id,
            merchant_id,
            read_time(received_at),
            Outcome(outcome),
            OrderKind(kind),
            currency,
            closed_at=read_optional_time(closed_at),
            items=items,
            fees=fees,
            discount=discount,
            total=total,
            paid=tuple(
                Paid(Tender(tender), name, amount, bool(online), ReceiptKind(receipt) if receipt else None)
                for tender, name, amount, online, receipt in paid
            ),
            borne=tuple(Borne(target, Sponsor(sponsor), amount) for target, sponsor, amount in borne),
            charges=tuple(Charge(kind, bool(to_platform), amount) for kind, to_platform, amount in charges),
            dishes=tuple(
                SoldDish(name, Decimal(quantity), amount, _options(options))
                for name, quantity, amount, options in dishes
            ),
            cancel_code=cancel_code,
            decided_s=decided_ms / 1_000 if decided_ms is not None else None,
            late_s=late_ms / 1_000 if late_ms is not None else None,
        )


def _options(text: str) -> tuple[tuple[str, int], ...]:
    return tuple((name, price) for name, price in json.loads(text)) if text else ()


def _children(db: Database, sql: str, numbers: Sequence[int]) -> dict[int, list[Any]]:
    """Return the rows of one table by the number of their sale, without it."""
    found: dict[int, list[Any]] = {}
    for some in chunks(numbers):
        for number, *rest in db.conn.execute(
            f"{sql} WHERE number IN ({marks(len(some))}) ORDER BY number, line", some
        ):
            found.setdefault(number, []).append(rest)
    return found
