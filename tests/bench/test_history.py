"""What the history costs among a million orders, beside plain sqlite3 and DuckDB on the same file: ``make bench``.

Beside are the queries that one writes without an index of words: LIKE over the dishes, EXISTS over the payments.
"""

from __future__ import annotations

import statistics
import time
from datetime import date
from functools import partial

import pytest

from merchant_desk.domain.books.sale import Outcome
from merchant_desk.domain.order import OrderKind, Tender
from merchant_desk.journal.books.shelf import PastShelf
from merchant_desk.services.books.history_port import PAGE_ROWS, HistoryQuery
from tests.bench.beside import asked, measured
from tests.bench.year import ONCE, SEASONAL

pytestmark = [pytest.mark.bench, pytest.mark.timeout(3_600)]
#: First results are there within this time (the promise).
FIRST_MS = 50.0
CUT_HOUR = 4
MAY = (date(2026, 5, 1), date(2026, 5, 31))
_MAY = "received_at >= '2026-04-30T19:00' AND received_at < '2026-05-31T19:00'"
TABLES = ("sales", "sale_payments", "sale_dishes")


def _dish(word: str) -> str:
    return f"EXISTS (SELECT 1 FROM sale_dishes d WHERE d.number = s.number AND d.name LIKE '%{word}%')"


def _tender(word: str) -> str:
    return f"EXISTS (SELECT 1 FROM sale_payments p WHERE p.number = s.number AND p.tender = '{word}')"


#: A search, and what a plain query asks for the same.
SEARCHES = {
    "everything": (HistoryQuery(), "1=1"),
    "a dish of many orders": (HistoryQuery("떡볶이"), _dish("떡볶이")),
    "a dish of few orders": (HistoryQuery(SEASONAL), _dish(SEASONAL)),
    "a dish of one order": (HistoryQuery(ONCE), _dish(ONCE)),
    "a dish that nobody had": (HistoryQuery("랍스터"), _dish("랍스터")),
    "one letter": (HistoryQuery("면"), _dish("면")),
    "four dishes at once": (
        HistoryQuery("떡볶이 김밥 쫄면 순대"),
        " AND ".join(map(_dish, ("떡볶이", "김밥", "쫄면", "순대"))),
    ),
    "an order's number": (HistoryQuery("B-0417"), "display_id LIKE '%B-0417%'"),
    "a rare tender": (HistoryQuery(tenders=frozenset({Tender.COUPON})), _tender("COUPON")),
    "a usual tender": (HistoryQuery(tenders=frozenset({Tender.LOCAL_CURRENCY})), _tender("LOCAL_CURRENCY")),
    "a rare kind": (HistoryQuery(kinds=frozenset({OrderKind.INDOOR})), "kind = 'INDOOR'"),
    "cancelled": (HistoryQuery(outcomes=frozenset({Outcome.CANCELLED})), "outcome = 'cancelled'"),
    "an amount range": (HistoryQuery(least=20_000, most=22_000), "total_minor BETWEEN 20000 AND 22000"),
    "a narrow amount range": (HistoryQuery(least=17_400, most=17_450), "total_minor BETWEEN 17400 AND 17450"),
    "large orders": (HistoryQuery(least=90_000), "total_minor >= 90000"),
    "a month": (HistoryQuery(first=MAY[0], last=MAY[1]), _MAY),
    "a month, a dish, a rare tender": (
        HistoryQuery("떡볶이", *MAY, tenders=frozenset({Tender.COUPON})),
        f"{_MAY} AND {_dish('떡볶이')} AND {_tender('COUPON')}",
    ),
    "a dear dish in cheap orders": (
        HistoryQuery("왕돈가스", most=10_000),
        f"{_dish('왕돈가스')} AND total_minor <= 10000",
    ),
    "a dish, cancelled": (
        HistoryQuery("김밥", outcomes=frozenset({Outcome.CANCELLED})),
        f"{_dish('김밥')} AND outcome = 'cancelled'",
    ),
    "indoor, refused, a tender": (
        HistoryQuery(
            kinds=frozenset({OrderKind.INDOOR}),
            tenders=frozenset({Tender.ONNURI}),
            outcomes=frozenset({Outcome.REFUSED}),
        ),
        f"kind = 'INDOOR' AND outcome = 'refused' AND {_tender('ONNURI')}",
    ),
}


def test_first_results(folder, plain, duck):
    shelf, late = PastShelf(folder), []
    print(f"\n{'first page: ms':34} {'fastest':>9} {'median':>9} | {'sqlite3':>9} {'DuckDB':>9}")
    for name, (query, where) in SEARCHES.items():
        sql = f"SELECT number FROM sales s WHERE {where} ORDER BY number DESC LIMIT {PAGE_ROWS}"
        fastest_ms, median_ms, page = measured(partial(shelf.search, query, CUT_HOUR, None, ()))
        _, sqlite_ms, rows = measured(partial(asked, plain, sql), 3)
        _, duck_ms, ducks = measured(partial(asked, duck, sql), 3)
        print(f"{name:34} {fastest_ms:9.1f} {median_ms:9.1f} | {sqlite_ms:9.1f} {duck_ms:9.1f}")
        assert [(row.number,) for row in page.rows] == rows == ducks
        if fastest_ms > FIRST_MS:
            late.append(f"{name}: {fastest_ms:.0f} ms")
    assert late == []


def test_pages_beyond_the_first(folder):
    shelf = PastShelf(folder)
    print(f"\n{'page 1, 100 and the last of 1,000:':34}", end="")
    more, taken_ms = None, []
    for _ in range(1_000):
        began_s = time.perf_counter()
        more = shelf.search(HistoryQuery(), CUT_HOUR, more, ()).more
        taken_ms.append((time.perf_counter() - began_s) * 1_000)
    print(
        f" {taken_ms[0]:.1f}, {taken_ms[99]:.1f}, {taken_ms[-1]:.1f} ms; median {statistics.median(taken_ms):.1f}"
    )
    assert statistics.median(taken_ms) < FIRST_MS


def test_counts(folder, plain, duck):
    shelf = PastShelf(folder)
    print(f"\n{'count and won: ms':34} {'desk':>9} | {'sqlite3':>9} {'DuckDB':>9}")
    for name, (query, where) in SEARCHES.items():
        won = "coalesce(sum(CASE WHEN outcome = 'finished' THEN total_minor END), 0)"
        sql = f"SELECT count(*), {won} FROM sales s WHERE {where}"
        _, ours_ms, found = measured(partial(shelf.count, query, CUT_HOUR, ()), 1)
        _, sqlite_ms, rows = measured(partial(asked, plain, sql), 1)
        _, duck_ms, ducks = measured(partial(asked, duck, sql), 1)
        print(f"{name:34} {ours_ms:9.0f} | {sqlite_ms:9.0f} {duck_ms:9.0f}")
        assert [(found.orders, found.sales.minor)] == rows == [tuple(map(int, row)) for row in ducks]


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("a day", date(2026, 5, 5), date(2026, 5, 5)),
        ("a week", date(2026, 5, 4), date(2026, 5, 10)),
        ("a month", *MAY),
        ("the year", date(2025, 11, 1), date(2026, 10, 31)),
    ],
)
def test_pictures(folder, plain, duck, name, first, last):
    _, shown_ms, shown = measured(partial(PastShelf(folder).pictures, first, last, 0), 1)
    span = (
        f"received_at >= '{first}T' AND received_at < '{last}U'"  # days of UTC: as many rows, other borders
    )
    hours = f"SELECT substr(received_at, 12, 2) h, count(*) FROM sales WHERE {span} GROUP BY 1"
    dishes = (
        "SELECT name, sum(CAST(quantity AS DOUBLE)) q FROM sales JOIN sale_dishes USING (number) "
        f"WHERE {span} GROUP BY name ORDER BY q DESC LIMIT 20"
    )
    _, sqlite_ms, _ = measured(partial(asked, plain, hours, dishes), 1)
    _, duck_ms, _ = measured(partial(asked, duck, hours, dishes), 1)
    print(
        f"\npictures of {name}, {sum(shown.by_hour):,} orders: desk {shown_ms:.0f} ms (all five pictures), hours and "
        f"dishes alone: sqlite3 {sqlite_ms:.0f} ms, DuckDB {duck_ms:.0f} ms"
    )
