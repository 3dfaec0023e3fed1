"""The settlement of a generated year of 1,000,000 orders, to the won, beside what the platform states: ``make bench``.

Every order is reckoned by the desk's rates and stated by the practice platform, whose arithmetic is its own; six orders
are stated wrongly on purpose, and nothing else may differ. Beside are plain sqlite3 and DuckDB with the same sums.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial
from itertools import islice

import pytest

from merchant_desk.app.books.rates_loaded import load_rates
from merchant_desk.domain.books.comparison import Cause
from merchant_desk.journal.books.settled_past import SettledPast
from merchant_desk.journal.writer import JOURNAL_NAME, DeskJournal
from merchant_desk.services.books.reckoning import Asked, reckon_span
from merchant_desk.services.books.rules_in_use import Ruling, ruling_of
from merchant_desk.services.books.settling import has_changed, lines_of_sale
from merchant_desk.services.ports import Batch, Settled
from merchant_desk.services.settings import BookSettings
from tests.bench.beside import asked, measured
from tests.bench.stated_year import WRONG, state_year
from tests.bench.year import FIRST, LAST, MILLION

pytestmark = [pytest.mark.bench, pytest.mark.timeout(7_200)]
#: The platform's days end at midnight, so the shop's do here.
CUT_HOUR = 0
SEED = 1
#: Orders that are written together.
PIECE = 2_000
TOLD_AT = datetime(2026, 11, 26, 3, 0, tzinfo=UTC)
TABLES = ("settlement",)
SPANS = {
    "a day": (date(2026, 5, 5), date(2026, 5, 5)),
    "a week": (date(2026, 5, 4), date(2026, 5, 10)),
    "a month": (date(2026, 5, 1), date(2026, 5, 31)),
    "the year": (FIRST, LAST),
}


@pytest.fixture(scope="module")
def ruling():
    return ruling_of(BookSettings(), load_rates(), practises=True)


@pytest.fixture(scope="module")
def past(folder):
    return SettledPast(folder / JOURNAL_NAME, CUT_HOUR)


@pytest.fixture(scope="module")
def wrong(folder, past, ruling):
    """Reckon and state the whole year; return the orders that are stated wrongly, by what it has to be called."""
    journal = DeskJournal(folder, cut_hour=CUT_HOUR)
    wrong: dict[str, Cause] = {}
    journal.open(TOLD_AT)
    try:
        began_s, lines = time.perf_counter(), 0
        day = FIRST
        while day <= LAST:
            settled = _reckoned(past, day, ruling)
            while piece := tuple(islice(settled, PIECE)):
                journal.commit(Batch(settled=piece))
                lines += sum(len(one.lines) for one in piece)
            day += timedelta(days=1)
        took_s = time.perf_counter() - began_s
        print(f"\n{lines:,} lines reckoned and written in {took_s:.0f} s")
        began_s, orders = time.perf_counter(), 0
        for batch in state_year(MILLION, SEED, TOLD_AT, wrong):
            journal.commit(Batch(batches=(batch,)))
            orders += len(batch.orders or ())
        took_s = time.perf_counter() - began_s
        print(f"{orders:,} orders stated, read and written in {took_s:.0f} s")
    finally:
        journal.close()
    print(f"{(folder / JOURNAL_NAME).stat().st_size / 1e6:,.0f} MB with both")
    return wrong


def _reckoned(past: SettledPast, day: date, ruling: Ruling) -> Iterator[Settled]:
    with past.open() as books:
        for sale in books.sales(day, day):
            if lines := lines_of_sale(sale, ruling, CUT_HOUR):
                yield Settled(sale.order_id, lines)


def _sums(first: date, last: date) -> str:
    return (
        "SELECT source, sum(amount_minor) FROM settlement "
        f"WHERE business_day >= '{first}' AND business_day <= '{last}' GROUP BY source ORDER BY source"
    )


def _off(first: date, last: date) -> str:
    return (
        "SELECT order_id FROM settlement "
        f"WHERE business_day >= '{first}' AND business_day <= '{last}' GROUP BY order_id "
        "HAVING sum(CASE source WHEN 'expected' THEN amount_minor ELSE 0 END) "
        "<> sum(CASE source WHEN 'stated' THEN amount_minor ELSE 0 END)"
    )


def test_the_year_sums_to_the_won(past, wrong, ruling, plain):
    with past.open() as books:
        year = reckon_span(books, Asked(FIRST, LAST, TOLD_AT.date(), ruling, CUT_HOUR))
        days = books.days(FIRST, LAST)
        assert not has_changed(books, FIRST, LAST, ruling, CUT_HOUR)
    paid, finished = plain.execute(
        "SELECT sum(total_minor), count(*) FROM sales WHERE outcome = 'finished'"
    ).fetchone()
    lines = {one.line.value: 0 for one in year.lines}
    for one in year.lines:
        lines[one.line.value] += one.amount
    told = ", ".join(f"{line} {amount:,}" for line, amount in lines.items())
    assert year.stated is not None
    print(
        f"\n{year.orders:,} orders: {told}; expected {year.payout.minor:,}, stated {year.stated.minor:,} won; "
        f"{len(year.differences)} differences in {len(wrong)} orders"
    )
    assert year.orders == finished
    assert lines["paid"] == paid
    assert year.payout.minor == sum(lines.values())
    assert sum(one.amount for one in days if one.source == "expected") == year.payout.minor
    assert {one.order_id: one.cause for one in year.differences} == wrong
    assert sorted(wrong.values()) == sorted(WRONG.values())
    off = sum(one.stated - one.expected for one in year.differences)
    assert year.payout.minor + off == year.stated.minor
    assert sum(payout.amount for payout in year.payouts) == year.stated.minor


@pytest.mark.parametrize("name", SPANS)
def test_a_statement_beside_plain_sums(past, wrong, ruling, plain, duck, name):
    first, last = SPANS[name]
    turns, span = 1 if name == "the year" else 3, Asked(first, last, TOLD_AT.date(), ruling, CUT_HOUR)
    with past.open() as books:
        _, page_ms, shown = measured(partial(reckon_span, books, span), turns)
        _, ours_ms, _found = measured(partial(books.sums, first, last), turns)
    _, sums_ms, sums = measured(partial(asked, plain, _sums(first, last)), turns)
    _, off_ms, off = measured(partial(asked, plain, _off(first, last)), turns)
    _, duck_ms, ducks = measured(partial(asked, duck, _sums(first, last)), turns)
    _, duck_off_ms, ducks_off = measured(partial(asked, duck, _off(first, last)), turns)
    print(
        f"\n{name}, {shown.orders:,} orders: the whole statement {page_ms:,.0f} ms, its sums {ours_ms:,.0f} ms; two "
        f"sums and the orders that differ: sqlite3 {sums_ms:,.0f} and {off_ms:,.0f} ms, DuckDB {duck_ms:,.0f} and "
        f"{duck_off_ms:,.0f} ms"
    )
    assert [("expected", shown.payout.minor), ("stated", shown.stated.minor)] == sums
    assert sums == [(source, int(amount)) for source, amount in ducks]
    assert {(one.order_id,) for one in shown.differences} == set(off) == set(ducks_off)
