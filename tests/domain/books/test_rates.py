"""One rounding rule, exact rates, and parts that are always the whole."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from merchant_desk.domain.books.rates import WHOLE, Rate, part_of, rate_taken, shares_of
from tests.domain.books.sold import RATES

ANY = st.integers(-(10**15), 10**15)


@pytest.mark.parametrize(
    ("text", "ppm", "shown"),
    [
        ("0", 0, "0 %"),
        ("0.92", 9_200, "0.92 %"),
        ("7.8", 78_000, "7.8 %"),
        ("10", 100_000, "10 %"),
        ("1.920000", 19_200, "1.92 %"),
        ("0.0001", 1, "0.0001 %"),
        ("100", WHOLE, "100 %"),
    ],
)
def test_a_percentage_is_exact_and_written_as_people_write_it(text, ppm, shown):
    assert Rate.of_percent(text) == Rate(ppm)
    assert str(Rate(ppm)) == shown


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-1",
        "+1",
        "100.0001",
        "101",
        "0.00001",
        "1e1",
        "1e999999",
        "NaN",
        "inf",
        "0,92",
        "1 %",
        "０.9",
        ".5",
        "1000",
    ],
)
def test_what_is_no_percentage_is_refused(text):
    with pytest.raises(ValueError, match="percentage"):
        Rate.of_percent(text)


@given(RATES)
def test_what_is_written_is_read_back(rate):
    assert Rate.of_percent(str(rate).removesuffix(" %")) == rate


@pytest.mark.parametrize(
    ("amount", "percent", "part"),
    [
        (1_098_500, "1", 10_985),
        (50, "1", 1),
        (49, "1", 0),
        (150, "1", 2),
        (-50, "1", -1),
        (-49, "1", 0),
        (0, "100", 0),
        (12_345, "0", 0),
        (29_000, "1.92", 557),
    ],
)
def test_half_a_won_is_rounded_away_from_zero(amount, percent, part):
    assert part_of(amount, Rate.of_percent(percent)) == part


@given(ANY, RATES)
def test_a_part_is_the_nearest_whole_unit_and_the_same_for_what_is_taken_back(amount, rate):
    part = part_of(amount, rate)
    assert abs(part - Fraction(amount * rate.ppm, WHOLE)) <= Fraction(1, 2)
    assert part_of(-amount, rate) == -part
    assert abs(part) <= abs(amount)


@given(st.integers(-(10**9), 10**9), st.integers(0, 10_000).map(lambda step: Rate(step * 100)))
def test_the_rate_that_was_taken_gives_the_same_part_again(amount, rate):
    part = part_of(amount, rate)
    found = rate_taken(amount, part)
    if amount:
        assert found is not None
        assert part_of(amount, found) == part
    else:
        assert found is None


def test_the_roundest_rate_that_fits_is_found():
    assert rate_taken(29_000, 580) == Rate.of_percent("2")
    assert rate_taken(29_000, 2_262) == Rate.of_percent("7.8")
    assert rate_taken(29_000, 557) == Rate.of_percent("1.92")
    assert rate_taken(29_000, 0) == Rate(0)
    assert rate_taken(900_000, 12_345) is None
    assert rate_taken(29_000, -290) is None
    assert rate_taken(29_000, 30_000) is None


@given(ANY, st.lists(st.integers(0, 10**9), min_size=1, max_size=12).filter(any))
def test_shares_are_always_the_whole_and_near_their_weight(amount, weights):
    shares = shares_of(amount, weights)
    assert sum(shares) == amount
    for share, weight in zip(shares, weights, strict=True):
        assert abs(share - Fraction(amount * weight, sum(weights))) < 1
        assert weight or not share


def test_the_largest_rest_is_rounded_up_first():
    assert shares_of(100, (1, 1, 1)) == (34, 33, 33)
    assert shares_of(-5, (2, 1)) == (-3, -2)


@pytest.mark.parametrize("weights", [(), (0, 0), (2, -1), (-1,)])
def test_weights_that_share_nothing_are_refused(weights):
    with pytest.raises(ValueError, match="weights"):
        shares_of(100, weights)
