"""Settlement lines: what is expected anew replaces the old, and every sum is the sum of its parts."""

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from merchant_desk.domain.books.settlement import Line, Source
from merchant_desk.domain.books.statement import StatedAmount
from merchant_desk.domain.order import Tender
from merchant_desk.domain.status import Status
from merchant_desk.journal.books.settled import (
    _DAYS,
    _SUMS,
    lines_between,
    lines_of,
    orders_without,
    sums_between,
    sums_by_day,
    uneven_orders,
)
from merchant_desk.journal.books.statement_writing import write_batches
from merchant_desk.journal.database import open_reader
from merchant_desk.journal.writer import DeskJournal
from merchant_desk.services.books.ledger_rows import DaySum, LineSum
from merchant_desk.services.ports import Batch, Settled
from tests.journal.books.ledgering import (
    DAY,
    a_sale,
    a_settled_line,
    a_stated_order,
    a_statement,
    expected,
)
from tests.journal.making import MASTER, NOW, a_record


@pytest.fixture
def db(folder, journal):
    """A connection that can only read, as everything here is read."""
    db = open_reader(folder / "desk.db")
    yield db
    db.close()


def test_an_orders_lines_come_back_as_they_were_written(journal, db):
    journal.commit(Batch(settled=(expected("order-1"),)))
    assert lines_of(db, "order-1") == expected("order-1").lines
    assert lines_of(db, "order-2") == ()


def test_what_is_expected_anew_takes_the_place_of_what_was(journal, db):
    journal.commit(Batch(settled=(expected("order-1"), expected("order-2"))))
    anew = Settled("order-1", (a_settled_line("order-1", Line.COMMISSION, -420, rule="2 % (2026-03-01)"),))
    journal.commit(Batch(settled=(anew,)))
    assert lines_of(db, "order-1") == anew.lines
    assert lines_of(db, "order-2") == expected("order-2").lines
    journal.commit(Batch(settled=(Settled("order-1", ()),)))
    assert lines_of(db, "order-1") == ()


def test_what_is_expected_leaves_what_is_stated(journal, db):
    journal.commit(Batch(batches=(a_statement(orders=(a_stated_order("order-1"),)),)))
    journal.commit(Batch(settled=(expected("order-1"),)))
    journal.commit(Batch(settled=(Settled("order-1", ()),)))
    assert [line.source for line in lines_of(db, "order-1")] == [Source.STATED] * 2


def test_a_rule_is_kept_once(journal, db):
    journal.commit(Batch(settled=(expected("order-1"), expected("order-2"))))
    journal.commit(Batch(settled=(expected("order-3"),)))
    rules = [row[0] for row in db.execute("SELECT words FROM settlement_rules ORDER BY words")]
    assert rules == ["", "1 % (2026-01-01)"]


def test_two_equal_lines_of_one_order_are_two(journal, db):
    twice = Settled("order-1", (a_settled_line("order-1", amount=100), a_settled_line("order-1", amount=200)))
    journal.commit(Batch(settled=(twice,)))
    assert sum(line.amount for line in lines_of(db, "order-1")) == 300
    assert [one.orders for one in sums_between(db, DAY, DAY)] == [1]


def test_a_spans_sums_name_orders_amounts_and_rules(journal, db):
    journal.commit(
        Batch(
            settled=(
                expected("order-1"),
                Settled("order-2", (a_settled_line("order-2", Line.COMMISSION, -90, rule="0.5 %"),)),
                expected("order-3", day=DAY + timedelta(days=1)),
            )
        )
    )
    assert sums_between(db, DAY, DAY) == (
        LineSum(Source.EXPECTED, Line.PAID, Tender.LOCAL_CURRENCY, "KRW", 1, 21_000),
        LineSum(Source.EXPECTED, Line.COMMISSION, None, "KRW", 2, -300, ("0.5 %", "1 % (2026-01-01)")),
    )
    assert sums_by_day(db, DAY, DAY + timedelta(days=2))[-1] == DaySum(
        DAY + timedelta(days=1), Source.EXPECTED, Line.PAID, "KRW", 1, 21_000
    )


def test_other_currencies_are_summed_by_themselves(journal, db):
    journal.commit(Batch(settled=(expected("order-1"), expected("order-2", currency="BRL"))))
    sums = {(one.line, one.currency): one.amount for one in sums_between(db, DAY, DAY)}
    assert sums[Line.PAID, "KRW"] == sums[Line.PAID, "BRL"] == 21_000


def test_an_order_that_is_stated_twice_counts_once_and_its_money_twice(journal, db):
    journal.commit(
        Batch(
            batches=(
                a_statement("batch-1", orders=(a_stated_order("order-1"),)),
                a_statement("batch-2", orders=(a_stated_order("order-1"),)),
            )
        )
    )
    paid = sums_between(db, DAY, DAY)[0]
    assert (paid.source, paid.orders, paid.amount) == (Source.STATED, 1, 42_000)


def test_the_lines_of_a_span_come_order_by_order(journal, db):
    statement = a_statement(orders=(a_stated_order("order-2"),))
    journal.commit(Batch(settled=(expected("order-2"), expected("order-1")), batches=(statement,)))
    together = list(lines_between(db, DAY, DAY))
    assert [(lines[0].order_id, len(lines)) for lines in together] == [("order-1", 2), ("order-2", 4)]
    assert together[1] == lines_of(db, "order-2")
    assert list(lines_between(db, DAY + timedelta(days=1), DAY + timedelta(days=9))) == []


def test_orders_that_differ_are_found_and_others_are_not(journal, db):
    journal.commit(
        Batch(
            settled=(expected("same"), expected("other"), expected("only-expected")),
            batches=(
                a_statement(
                    orders=(
                        a_stated_order("same"),
                        a_stated_order("other", commission=-420),
                        a_stated_order("only-stated"),
                    )
                ),
            ),
        )
    )
    assert list(uneven_orders(db, DAY, DAY)) == ["only-expected", "only-stated", "other"]


def told_by(order_id, *paid):
    """An order as it is stated with these amounts by tender, which come to 21,000."""
    amounts = [StatedAmount(Line.PAID, amount, tender) for tender, amount in paid]
    return a_stated_order(order_id, amounts=(*amounts, StatedAmount(Line.COMMISSION, -210)))


def test_the_same_money_under_another_tender_differs(journal, db):
    """It is counted by tender for the city; where a statement tells no tender, nothing can differ."""
    stated: dict[str, list[tuple[Tender | None, int]]] = {
        "same": [(Tender.LOCAL_CURRENCY, 21_000)],
        "in-parts": [(Tender.LOCAL_CURRENCY, 20_000), (Tender.LOCAL_CURRENCY, 1_000)],
        "not-told": [(None, 21_000)],
        "half-told": [(None, 1_000), (Tender.CARD, 20_000)],
        "other": [(Tender.CARD, 21_000)],
        "a-part": [(Tender.LOCAL_CURRENCY, 20_999), (Tender.CASH, 1)],
    }
    orders = tuple(told_by(order_id, *paid) for order_id, paid in stated.items())
    journal.commit(
        Batch(settled=tuple(expected(order_id) for order_id in stated), batches=(a_statement(orders=orders),))
    )
    assert list(uneven_orders(db, DAY, DAY)) == ["a-part", "other"]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.dictionaries(st.sampled_from(Tender), st.integers(1, 10**7), min_size=1),
    st.dictionaries(st.sampled_from(Tender), st.integers(1, 10**7), min_size=1),
)
def test_any_mix_of_tenders_is_told_from_any_other(tmp_path_factory, ours, theirs):
    journal = DeskJournal(tmp_path_factory.mktemp("desk"), master_key=MASTER)
    journal.open(NOW)
    try:
        lines = tuple(a_settled_line("order-1", Line.PAID, won, tender) for tender, won in ours.items())
        stated = a_stated_order(
            "order-1", amounts=tuple(StatedAmount(Line.PAID, won, tender) for tender, won in theirs.items())
        )
        journal.commit(Batch(settled=(Settled("order-1", lines),), batches=(a_statement(orders=(stated,)),)))
        found = list(uneven_orders(journal._file.db, DAY, DAY))
        assert found == ["order-1"] * (ours != theirs)
    finally:
        journal.close()


def test_sales_without_lines_are_found_by_their_business_day(journal, db):
    for number in range(4):
        journal.commit(a_sale(f"order-{number}"))
    journal.commit(Batch(records=(a_record("refused", status=Status.CANCELLED, settled=Status.CANCELLED),)))
    journal.commit(Batch(settled=(expected("order-1"),)))
    journal.commit(Batch(batches=(a_statement(orders=(a_stated_order("order-2"),)),)))
    assert list(orders_without(db, Source.EXPECTED, DAY, DAY)) == ["order-0", "order-2", "order-3"]
    assert list(orders_without(db, Source.STATED, DAY, DAY)) == ["order-0", "order-1", "order-3"]
    assert list(orders_without(db, Source.STATED, DAY, DAY, cut_hour=20)) == []
    day_before = DAY - timedelta(days=1)
    assert len(list(orders_without(db, Source.STATED, day_before, day_before, cut_hour=20))) == 3
    journal.commit(Batch(records=(a_record("open"),)))
    assert list(orders_without(db, Source.EXPECTED, DAY, DAY)) == ["order-0", "order-2", "order-3", "open"]


@pytest.mark.parametrize("sql", [_SUMS, _DAYS])
def test_a_span_is_read_from_the_index_alone(journal, db, sql):
    """A year has 12,000,000 lines: none of their rows is looked up."""
    plan = [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {sql}", [""] * sql.count("?"))]
    read = [step for step in plan if " settlement " in step]
    assert read
    assert all("COVERING INDEX settlement_days" in step for step in read)


_MARCH = st.dates(date(2026, 3, 1), date(2026, 3, 5))
_WON = st.integers(-(10**14), 10**14)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["a", "b", "c", "d"]),
            _MARCH,
            st.lists(
                st.tuples(st.sampled_from(Line), st.sampled_from([None, *Tender]), _WON),
                max_size=6,
                unique_by=lambda line: line[:2],
            ),
        ),
        max_size=8,
    ),
    st.lists(st.tuples(st.sampled_from(["a", "b", "e"]), _WON, _WON), max_size=4),
)
def test_the_parts_of_a_span_are_its_whole(tmp_path_factory, settled, stated):
    """Days, lines, tenders and orders: each way of summing gives the same won."""
    journal = DeskJournal(tmp_path_factory.mktemp("desk"), master_key=MASTER)
    journal.open(NOW)
    try:
        last: dict[str, int] = {}
        for order_id, day, lines in settled:
            one = tuple(a_settled_line(order_id, line, won, tender, day=day) for line, tender, won in lines)
            journal.commit(Batch(settled=(Settled(order_id, one),)))
            last[order_id] = sum(line.amount for line in one)
        orders = [a_stated_order(order_id, paid, fee) for order_id, paid, fee in stated]
        journal.change(lambda db: write_batches(db, [a_statement(orders=orders)]))
        db = journal._file.db
        span = (date(2026, 1, 1), date(2026, 12, 31))
        by_line: Counter[Source] = Counter()
        for each_line in sums_between(db, *span):
            by_line[each_line.source] += each_line.amount
        by_day: Counter[Source] = Counter()
        for each in sums_by_day(db, *span):
            by_day[each.source] += each.amount
        by_order: Counter[Source] = Counter()
        for lines in lines_between(db, *span):
            for line in lines:
                by_order[line.source] += line.amount
        assert by_line[Source.EXPECTED] == sum(last.values())
        assert by_line[Source.STATED] == sum(paid + fee for _, paid, fee in stated)
        assert by_line == by_day == by_order
    finally:
        journal.close()
