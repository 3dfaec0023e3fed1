"""The history finds what a plain look at every order finds: in the same order, page by page, whatever way it takes."""

import random
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from merchant_desk.domain.books.sale import Outcome, outcome_of, sale_of
from merchant_desk.domain.money import Money
from merchant_desk.domain.order import OrderKind, Tender
from merchant_desk.journal.books.history import count, read_row, search
from merchant_desk.journal.books.narrowing import Way, narrow
from merchant_desk.journal.books.pictures import pictures
from merchant_desk.journal.books.words import folded, terms_of
from merchant_desk.journal.database import open_reader
from merchant_desk.services.books.history_port import PAGE_ROWS, HistoryQuery, HistoryRow
from merchant_desk.services.business_day import business_day
from merchant_desk.services.ports import Batch
from merchant_desk.services.slips.words import SEOUL
from tests.bench.year import FIRST, LAST, ONCE, SEASONAL, write_year, year
from tests.journal.making import NOW, a_record, an_order, arrival

ORDERS, CUT_HOUR = 3_000, 4
MAY_1, MAY_31 = date(2026, 5, 1), date(2026, 5, 31)


@pytest.fixture(scope="module")
def recounted():
    """The year's orders, newest first, as plain values."""
    return list(year(ORDERS))[::-1]


@pytest.fixture(scope="module")
def db(tmp_path_factory):
    folder = tmp_path_factory.mktemp("year")
    write_year(folder, ORDERS)
    reader = open_reader(folder / "desk.db")
    yield reader
    reader.close()


@pytest.fixture(scope="module")
def looked_at(recounted):
    """The same orders as a person would see them."""
    seen = []
    for record, _ready in recounted:
        sale = sale_of(record)
        names = [folded(sale.display_id), *(folded(dish.name) for dish in sale.dishes)]
        seen.append((sale, business_day(record.received_at, CUT_HOUR), names))
    return seen


def fits(seen, query):
    sale, day, names = seen
    return (
        all(any(term in name for name in names) for term in terms_of(query.words))
        and (query.first is None or day >= query.first)
        and (query.last is None or day <= query.last)
        and (not query.tenders or any(part.tender in query.tenders for part in sale.paid))
        and (not query.kinds or sale.kind in query.kinds)
        and (not query.outcomes or sale.outcome in query.outcomes)
        and (query.least is None or sale.total >= query.least)
        and (query.most is None or sale.total <= query.most)
    )


def walk(db, query, **options):
    """Turn all pages; the id and the row of everything that is found."""
    rows: list[HistoryRow] = []
    more = None
    while True:
        page = search(db, query, CUT_HOUR, more, **options)
        assert len(page.rows) == PAGE_ROWS if page.more else len(page.rows) <= PAGE_ROWS
        rows += page.rows
        more = page.more
        if more is None:
            return rows


ALONE = (
    HistoryQuery(),
    HistoryQuery("김치"),
    HistoryQuery("떡볶이"),
    HistoryQuery("면"),
    HistoryQuery("콜"),
    HistoryQuery("콜라 500ML"),
    HistoryQuery("B-0417"),
    HistoryQuery("0417"),
    HistoryQuery("４１７"),
    HistoryQuery(SEASONAL),
    HistoryQuery(ONCE),
    HistoryQuery("이김"),
    HistoryQuery("쌀국수 튀김"),
    HistoryQuery("없는 음식"),
    HistoryQuery(tenders=frozenset({Tender.COUPON})),
    HistoryQuery(tenders=frozenset({Tender.CASH, Tender.ONNURI})),
    HistoryQuery(kinds=frozenset({OrderKind.INDOOR})),
    HistoryQuery(kinds=frozenset({OrderKind.UNKNOWN})),
    HistoryQuery(outcomes=frozenset({Outcome.CANCELLED})),
    HistoryQuery(outcomes=frozenset({Outcome.OPEN, Outcome.REFUSED})),
    HistoryQuery(outcomes=frozenset({Outcome.OPEN})),
    HistoryQuery(outcomes=frozenset({Outcome.FINISHED})),
    HistoryQuery(least=60_000),
    HistoryQuery(most=9_500),
    HistoryQuery(least=17_000, most=23_999),
    HistoryQuery(least=30_000, most=20_000),
    HistoryQuery(first=MAY_1, last=MAY_31),
    HistoryQuery(first=date(2026, 10, 31)),
    HistoryQuery(last=date(2025, 11, 1)),
    HistoryQuery(first=date(2030, 1, 1)),
    HistoryQuery(first=date(2026, 5, 2), last=date(2026, 5, 1)),
    HistoryQuery("떡볶이", MAY_1, MAY_31, tenders=frozenset({Tender.LOCAL_CURRENCY}), least=20_000),
    HistoryQuery("왕돈가스", most=15_000, kinds=frozenset({OrderKind.TAKEOUT})),
    HistoryQuery("김밥", outcomes=frozenset({Outcome.CANCELLED, Outcome.REFUSED})),
)


@pytest.mark.parametrize("query", ALONE, ids=str)
def test_it_finds_and_counts_what_a_look_at_every_order_finds(db, looked_at, query):
    expected = [seen[0] for seen in looked_at if fits(seen, query)]
    assert [row.order_id for row in walk(db, query)] == [sale.order_id for sale in expected]
    finished = [sale.total for sale in expected if sale.outcome is Outcome.FINISHED]
    found = count(db, query, CUT_HOUR)
    assert (found.orders, found.sales.minor) == (len(expected), sum(finished))


def a_query(rng):
    def some(kind):
        return frozenset(rng.sample(list(kind), rng.choice((0, 0, 0, 1, 2))))

    day = FIRST + timedelta(days=rng.randrange((LAST - FIRST).days))
    first, last = rng.choice(((None, None), (day, None), (None, day), (day, day + timedelta(days=40))))
    return HistoryQuery(
        rng.choice(("", "", "", "김치", "떡볶이", "밥", "콜라", "04", "튀김 순대", SEASONAL)),
        first,
        last,
        some(Tender),
        some(OrderKind),
        some(Outcome),
        rng.choice((None, None, 8_000, 17_433, 20_000)),
        rng.choice((None, None, 20_000, 33_333, 90_000)),
    )


@pytest.mark.parametrize("few", [0, 2_000])
def test_every_combination_finds_the_same_by_every_way(db, looked_at, few, monkeypatch):
    monkeypatch.setattr("merchant_desk.journal.books.narrowing.FEW", few)
    rng, ways = random.Random(7), set()
    for _ in range(150):
        query = a_query(rng)
        expected = [seen[0].order_id for seen in looked_at if fits(seen, query)]
        ways.add(narrow(db, query, CUT_HOUR).way)
        assert [row.order_id for row in walk(db, query)] == expected, query
        assert count(db, query, CUT_HOUR).orders == len(expected), query
    assert ways >= {Way.MATCH, Way.NUMBER} | ({Way.AMOUNT, Way.OUTCOME} if few else set())


def test_a_row_says_what_an_owner_looks_for(db, recounted):
    record = recounted[40][0]
    row = search(db, HistoryQuery(record.display_id), CUT_HOUR).rows[0]
    order = record.order
    assert row == read_row(db, record.order_id)
    assert (row.display_id, row.received_at, row.kind) == (record.display_id, record.received_at, order.kind)
    assert row.total == order.total.amount
    assert {tender for tender, _ in row.tenders} == {payment.tender for payment in order.payments}
    assert len(row.dishes) + row.more_dishes == len(order.items)
    assert row.dishes[0].startswith(order.items[0].name)


def test_pages_stay_where_they_are_while_new_orders_come(folder, journal):
    journal.commit(sum((arrival(number) for number in range(2, 61)), arrival(1)))
    reader = open_reader(folder / "desk.db")
    first = search(reader, HistoryQuery("떡볶이"))
    journal.commit(sum((arrival(number) for number in range(62, 90)), arrival(61)))
    second = search(reader, HistoryQuery("떡볶이"), more=first.more)
    numbers = [row.number for row in (*first.rows, *second.rows)]
    reader.close()
    assert numbers == list(range(60, 0, -1))


def test_quantities_and_further_dishes_are_told(folder, journal):
    dish = an_order().items[0]
    items = tuple(
        replace(dish, name=name, quantity=Decimal(quantity))
        for name, quantity in (("국밥", "1.00"), ("수육", "0.50"), ("만두", "12"), ("콜라", "2"))
    )
    journal.commit(Batch(records=(a_record(order=an_order(items=items)), a_record("bare"))))
    reader = open_reader(folder / "desk.db")
    bare, row = search(reader, HistoryQuery()).rows
    reader.close()
    assert (row.dishes, row.more_dishes) == (("국밥", "수육 ×0.5", "만두 ×12"), 1)
    assert (bare.dishes, bare.total, bare.tenders, bare.kind) == ((), None, (), OrderKind.UNKNOWN)


def test_the_dishes_that_were_looked_for_are_named_first(folder, journal):
    dish = an_order().items[0]
    names = ("라면", "국밥", "만두", "Cola Zero", "국물떡볶이", "로제떡볶이")
    items = tuple(replace(dish, name=name, quantity=Decimal(1)) for name in names)
    journal.commit(Batch(records=(a_record(order=an_order(items=items)),)))
    reader = open_reader(folder / "desk.db")

    def named(words):
        (row,) = search(reader, HistoryQuery(words)).rows
        assert row.more_dishes == 3
        return row.dishes

    found = [named(words) for words in ("", "떡볶이", "cola z", "만두 COLA")]
    reader.close()
    assert found == [
        ("라면", "국밥", "만두"),
        ("국물떡볶이", "로제떡볶이", "라면"),
        ("Cola Zero", "라면", "국밥"),
        ("만두", "Cola Zero", "라면"),
    ]


def test_pairs_that_stand_apart_are_no_word(folder, journal):
    dish = an_order().items[0]
    items = tuple(replace(dish, name=name) for name in ("김치찜", "치찌", "찌개"))
    journal.commit(Batch(records=(a_record(order=an_order(items=items)),)))
    reader = open_reader(folder / "desk.db")
    found = [
        len(search(reader, HistoryQuery(words)).rows) for words in ("김치찌개", "김치 찌개", "!!!", "  ")
    ]
    reader.close()
    assert found == [0, 1, 0, 1]


def test_an_amount_of_another_currency_is_no_won(folder, journal):
    dollars = an_order(total=replace(an_order().total, amount=Money(21_000, "USD")))
    journal.commit(Batch(records=(a_record(order=dollars),)))
    reader = open_reader(folder / "desk.db")
    assert search(reader, HistoryQuery(least=20_000)).rows == ()
    assert search(reader, HistoryQuery()).rows[0].total == Money(21_000, "USD")
    assert count(reader, HistoryQuery()).sales == Money(0)
    reader.close()


@pytest.mark.parametrize(
    "query",
    [
        HistoryQuery(words=" ".join(f"{number}번" for number in range(3_000))),
        HistoryQuery(words='"OR" * NEAR( ^ : {}'),
        HistoryQuery(words="%_"),
        HistoryQuery(words="\0\ud800😀"),
        HistoryQuery(words="떡\0볶이", least=2**70),
        HistoryQuery(words="떡볶이", most=-(2**70)),
    ],
    ids=["many", "operators", "wildcards", "no letters", "far too much", "far too little"],
)
def test_what_nobody_means_finds_nothing_and_breaks_nothing(db, query):
    assert search(db, query).rows == ()
    assert count(db, query).orders == 0


def test_amounts_beyond_all_bounds_narrow_nothing(db, recounted):
    assert count(db, HistoryQuery(least=-(2**70), most=2**70)).orders == len(recounted)


def test_a_request_is_found_only_in_the_orders_that_were_named(db, recounted):
    named = [recounted[900][0].order_id, recounted[5][0].order_id]
    query = HistoryQuery(request="맵지 않게")
    assert search(db, query).rows == ()
    assert count(db, query).orders == 0
    found = [row.order_id for row in walk(db, query, people=[*named, "purged"])]
    assert found == named[::-1]
    assert count(db, HistoryQuery(phone="1234"), people=named).orders == 2
    assert [row.order_id for row in walk(db, HistoryQuery(), people=named)] != found


def test_an_order_that_is_in_no_book_has_no_row(db):
    assert read_row(db, "never seen") is None


def test_the_pictures_are_those_of_a_plain_recount(db, recounted):
    first, last = date(2026, 4, 27), date(2026, 6, 7)
    inside = [
        (record, ready, record.received_at.astimezone(SEOUL))
        for record, ready in recounted
        if first <= business_day(record.received_at, CUT_HOUR) <= last
    ]
    shown = pictures(db, first, last, CUT_HOUR)
    hours = Counter(here.hour for _record, _ready, here in inside)
    weekdays = Counter((here.weekday(), here.hour) for _record, _ready, here in inside)
    assert shown.by_hour == tuple(hours[hour] for hour in range(24))
    assert shown.by_weekday == tuple(tuple(weekdays[day, hour] for hour in range(24)) for day in range(7))
    assert [day for day, *_ in shown.days] == [
        first + timedelta(days=number) for number in range((last - first).days + 1)
    ]
    for day, orders, won, mean_s, late in shown.days:
        of_day = [row for row in inside if business_day(row[0].received_at, CUT_HOUR) == day]
        finished = [record for record, *_ in of_day if outcome_of(record) is Outcome.FINISHED]
        decided = [
            (record.decided_at - record.received_at).total_seconds()
            for record, *_ in of_day
            if record.decided_at
        ]
        assert orders == len(of_day)
        assert won == sum(record.order.total.amount.minor for record in finished)
        assert mean_s == pytest.approx(sum(decided) / len(decided) if decided else None)
        assert late == sum(ready is not None and ready > record.promised_at() for record, ready, _ in of_day)
    codes = Counter(record.cancel_reason for record, *_ in inside if record.cancel_reason)
    assert dict(shown.cancels) == codes
    assert [times for _code, times in shown.cancels] == sorted(codes.values(), reverse=True)
    pieces: Counter[str] = Counter()
    sums: Counter[str] = Counter()
    for record, *_ in inside:
        if outcome_of(record) in {Outcome.FINISHED, Outcome.OPEN}:
            for item in record.order.items:
                pieces[item.name] += int(item.quantity)
                sums[item.name] += item.total.minor
    ranked = sorted(pieces, key=lambda name: (-pieces[name], name))[:20]
    assert shown.dishes == tuple((name, pieces[name], sums[name]) for name in ranked)


def test_a_day_without_orders_has_empty_pictures(db):
    shown = pictures(db, date(2024, 1, 1), date(2024, 1, 2))
    assert sum(shown.by_hour) == 0
    assert [day[1:] for day in shown.days] == [(0, 0, None, 0)] * 2
    assert (shown.cancels, shown.dishes) == ((), ())


def test_a_clock_that_was_set_loses_no_order(folder, journal):
    """Days are looked up by their numbers; an order of a wrong day stands among others."""
    wrong = a_record("wrong", received_at=NOW + timedelta(days=300))
    journal.commit(Batch(records=(a_record("1"), wrong, a_record("2"))))
    reader = open_reader(folder / "desk.db")
    today = HistoryQuery(first=NOW.date(), last=NOW.date())
    later = HistoryQuery(first=(NOW + timedelta(days=299)).date())
    assert [row.order_id for row in search(reader, today).rows] == ["2", "1"]
    assert [row.order_id for row in search(reader, later).rows] == ["wrong"]
    reader.close()
