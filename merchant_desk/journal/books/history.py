"""Search the orders of the past, newest first and page by page, and count them. It must not know lanes or windows."""

from __future__ import annotations

import time
from collections.abc import Iterable
from decimal import Decimal

from sqlite_utils import Database

from merchant_desk.domain.books.sale import Outcome
from merchant_desk.domain.money import Money
from merchant_desk.domain.order import OrderKind, Tender
from merchant_desk.journal.rows import Plain, marks, read_time
from merchant_desk.services.books.history_port import (
    PAGE_ROWS,
    HistoryPage,
    HistoryQuery,
    HistoryRow,
    HistorySum,
)

from .narrowing import Narrowed, narrow
from .sales import read_tenders
from .words import folded

#: Dishes that a row names; of the others it tells how many there are.
NAMED = 3
_COLUMNS = """
    s.number, s.order_id, s.display_id, s.received_at, s.kind, s.outcome, s.total_minor, s.currency, s.tenders,
    s.cancel_code
"""
_Row = tuple[int, str, str, str, str, str, int | None, str, str, str]


def search(
    db: Database,
    query: HistoryQuery,
    cut_hour: int = 0,
    more: str | None = None,
    people: Iterable[str] | None = None,
) -> HistoryPage:
    """Return the newest PAGE_ROWS orders of one file that fit; ``more`` of a page (a number) continues it.

    ``cut_hour`` is when a business day begins. ``people`` are the orders in which a request or a number was found;
    a query that asks for one finds nothing without them. Some milliseconds among a million orders; belongs on the
    reader's lane.
    """
    began_s = time.perf_counter()
    way = narrow(db, query, cut_hour, asked(query, people))
    rows, goes_on = walk(db, way, int(more) if more is not None else None, PAGE_ROWS)
    return HistoryPage(rows, str(rows[-1].number) if goes_on else None, took_s=time.perf_counter() - began_s)


def walk(db: Database, way: Narrowed, before: int | None, most: int) -> tuple[tuple[HistoryRow, ...], bool]:
    """Return at most ``most`` rows below the number ``before``, newest first, and whether there are more.

    Dishes that were looked for are named before the others: a row says why it was found.
    """
    rows = _rows(db, way, before, most + 1) if not way.is_empty else []
    return tuple(_shown(db, rows[:most], way.terms)), len(rows) > most


def count(
    db: Database, query: HistoryQuery, cut_hour: int = 0, people: Iterable[str] | None = None
) -> HistorySum:
    """Count all orders of one file that fit, and the won of those that were handed over."""
    return count_all(db, narrow(db, query, cut_hour, asked(query, people)))


def count_all(db: Database, way: Narrowed) -> HistorySum:
    """Count everything on a way."""
    if way.is_empty:
        return HistorySum(0, Money(0))
    sql = (
        "SELECT count(*), sum(CASE WHEN s.outcome = 'finished' AND s.currency = 'KRW' THEN s.total_minor END) "  # noqa: S608  # constants
        f"FROM {way.source} WHERE {way.where}"
    )
    orders, won = db.conn.execute(sql, way.values).fetchone()
    return HistorySum(orders, Money(won or 0))


def read_row(db: Database, order_id: str) -> HistoryRow | None:
    """Return what the books know of one order, None where they know nothing."""
    sql = f"SELECT {_COLUMNS} FROM sales s WHERE order_id = ?"  # noqa: S608  # constants
    found = db.conn.execute(sql, (order_id,)).fetchall()
    return next(iter(_shown(db, found)), None)


def asked(query: HistoryQuery, people: Iterable[str] | None) -> list[str] | None:
    """Return where people are to be found; None for a query that asks for nobody."""
    return list(people or ()) if query.request.strip() or query.phone.strip() else None


def _rows(db: Database, way: Narrowed, before: int | None, most: int) -> list[_Row]:
    keyset = f" AND {way.number} < ?" if before is not None else ""
    sql = (
        f"SELECT {_COLUMNS} FROM {way.source} WHERE {way.where}{keyset} "  # noqa: S608  # constants
        f"ORDER BY {way.number} DESC LIMIT {most}"
    )
    values: tuple[Plain, ...] = (*way.values, before) if before is not None else way.values
    return db.conn.execute(sql, values).fetchall()


def _shown(db: Database, rows: list[_Row], terms: tuple[str, ...] = ()) -> Iterable[HistoryRow]:
    dishes = _dishes(db, [row[0] for row in rows])
    for number, order_id, display_id, received, kind, outcome, minor, currency, tenders, code in rows:
        of_this = sorted(dishes.get(number, ()), key=lambda dish: not any(term in dish[0] for term in terms))
        yield HistoryRow(
            number,
            order_id,
            display_id,
            read_time(received),
            OrderKind(kind),
            Outcome(outcome),
            Money(minor, currency) if minor is not None else None,
            tuple((Tender(tender), name) for tender, name in read_tenders(tenders)),
            tuple(words for _, words in of_this[:NAMED]),
            max(0, len(of_this) - NAMED),
            code,
        )


def _dishes(db: Database, numbers: list[int]) -> dict[int, list[tuple[str, str]]]:
    """Return the dishes of sales as they stand in the order: the folded name, and what a row says."""
    found: dict[int, list[tuple[str, str]]] = {}
    sql = (
        "SELECT number, name, quantity FROM sale_dishes "  # noqa: S608  # only question marks are inserted
        f"WHERE number IN ({marks(len(numbers))}) ORDER BY number, line"
    )
    for number, name, quantity in db.conn.execute(sql, numbers):
        found.setdefault(number, []).append((folded(name), _named(name, quantity)))
    return found


def _named(name: str, quantity: str) -> str:
    number = Decimal(quantity)
    return name if number == 1 else f"{name} ×{number.normalize():f}"
