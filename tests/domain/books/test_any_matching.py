"""Whatever there is: nothing is counted twice, sums agree, and the order of the input is nothing."""

from datetime import date, timedelta
from random import Random
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from merchant_desk.domain.books.deposits import BankRow, Due, Fit
from merchant_desk.domain.books.matching import LARGEST_FEE, match

FIRST = date(2026, 11, 1)
DESK = ("배달특급",)

DAYS = st.integers(0, 25).map(lambda later: FIRST + timedelta(days=later))
#: Few different sums, so that a great many of them agree by chance.
SUMS = st.sampled_from([-900, -500, 0, 100, 200, 300, 400, 500, 700, 900, 1_300, 1_900, 2_400])
WHOM = st.sampled_from(["배달특급", "배달특급 1124", "카드사", "타행이체", ""])


@st.composite
def dues(draw):
    count = draw(st.integers(0, 12))
    return [Due(f"b{number}", draw(DAYS), draw(SUMS)) for number in range(count)]


@st.composite
def rows(draw):
    count = draw(st.integers(0, 16))
    return [
        BankRow(f"r{number}", draw(DAYS), draw(SUMS), memo=draw(WHOM), counterpart=draw(WHOM))
        for number in range(count)
    ]


LINKS = st.lists(
    st.tuples(
        st.integers(0, 13).map(lambda number: f"b{number}"),
        st.integers(0, 17).map(lambda number: f"r{number}"),
    ),
    max_size=4,
)


@given(dues(), rows(), LINKS, st.sampled_from([(), DESK]))
def test_nothing_is_used_twice_and_what_is_matched_sums_up(dues, rows, links, names):
    due_sums = {due.batch_id: due.amount for due in dues}
    row_sums = {row.row_id: row.amount for row in rows}
    found = match(dues, rows, links, names)
    batches = [name for one in found for name in one.batch_ids]
    deposits = [name for one in found for name in one.row_ids]
    assert len(batches) == len(set(batches))
    assert len(deposits) == len(set(deposits))
    for one in found:
        difference = sum(row_sums[name] for name in one.row_ids) - sum(
            due_sums[name] for name in one.batch_ids
        )
        assert one.difference == difference
        if one.fit is Fit.LESS_FEE:
            assert -LARGEST_FEE <= difference < 0
        elif one.fit is not Fit.BY_HAND:
            assert difference == 0
        assert one.fit is not Fit.SPLIT or (len(one.batch_ids) == 1 < len(one.row_ids))
        assert one.fit is not Fit.MERGED or (len(one.row_ids) == 1 < len(one.batch_ids))
    said = {name for pair in links if pair[0] in due_sums and pair[1] in row_sums for name in pair}
    by_hand = {name for one in found if one.fit is Fit.BY_HAND for name in one.batch_ids + one.row_ids}
    assert by_hand == said


@given(dues(), rows(), LINKS, st.sampled_from([(), DESK]), st.randoms())
def test_the_order_of_the_input_changes_nothing(dues, rows, links, names, chance):
    found = match(dues, rows, links, names)
    for one in (dues, rows, links):
        chance.shuffle(one)
    assert match(iter(dues), iter(rows), iter(links), names) == found


@given(dues(), rows())
def test_no_batch_stays_open_beside_its_own_deposit(dues, rows):
    found = match(dues, rows, (), DESK)
    matched = {name for one in found for name in one.batch_ids + one.row_ids}
    open_ = [due for due in dues if due.batch_id not in matched]
    loose = [row for row in rows if row.row_id not in matched and row.amount > 0]
    assert not [1 for due in open_ for row in loose if due.amount == row.amount and due.expected_on == row.on]


def year(chance):
    """A year of daily batches, paid in every way, among what else a shop's account sees; returns the ways too."""
    dues, rows, ways = [], [], []
    day = FIRST
    while day < FIRST + timedelta(days=364):
        amounts = [chance.randrange(80_000, 900_000) for _ in range(4)]
        batches = [Due(f"b{day}-{at}", day + timedelta(days=at), amount) for at, amount in enumerate(amounts)]
        way = chance.choice(["exact", "split", "merged", "fee"])
        came = day + timedelta(days=3)
        parts = {
            "exact": [(due.expected_on, due.amount) for due in batches],
            "split": [(due.expected_on, part) for due in batches for part in (due.amount - 31_000, 31_000)],
            "merged": [(came, sum(amounts))],
            "fee": [(due.expected_on, due.amount - 500) for due in batches],
        }[way]
        rows += [BankRow(f"p{day}-{at}", on, sum_, memo="배달특급") for at, (on, sum_) in enumerate(parts)]
        dues += batches
        ways += [way] * 4
        day += timedelta(days=4)
    for number in range(3_000):
        on = FIRST + timedelta(days=chance.randrange(364))
        rows.append(BankRow(f"s{number}", on, chance.randrange(-99, 99) * 1_000, memo=f"손님 {number}"))
    return dues, rows, ways


def test_a_year_of_payments_is_found_to_the_last_batch():
    dues, rows, ways = year(Random(7))
    found = match(dues, rows, (), DESK)
    assert {name for one in found for name in one.batch_ids} == {due.batch_id for due in dues}
    assert all(name.startswith("p") for one in found for name in one.row_ids)
    fits = {name: one.fit for one in found for name in one.batch_ids}
    names = {"exact": Fit.EXACT, "split": Fit.SPLIT, "merged": Fit.MERGED, "fee": Fit.LESS_FEE}
    assert [fits[due.batch_id] for due in dues] == [names[way] for way in ways]


@pytest.mark.timeout(240)
def test_two_hundred_thousand_lines_that_all_might_be_meant_are_no_endless_search():
    chance = Random(8)
    span = range(1_800)
    dues = [Due(f"b{at}", FIRST + timedelta(days=at), chance.randrange(10_000, 900_000)) for at in span]
    rows = [
        BankRow(
            f"r{at}",
            FIRST + timedelta(days=chance.choice(span)),
            chance.randrange(20, 1_800_000),
            memo="배달특급",
        )
        for at in range(200_000)
    ]
    begun_s = perf_counter()
    found = match(dues, rows, (), DESK)
    assert perf_counter() - begun_s < 150
    assert found
