"""Amounts are exact, or they are none."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from merchant_desk.domain.money import MINOR_DIGITS, MOST_DIGITS, AmountUnreadable, Money

MINOR = st.integers(-(10**MOST_DIGITS) + 1, 10**MOST_DIGITS - 1)
CURRENCIES = st.sampled_from(["KRW", "BRL", "KWD", "JPY", "XYZ"])


@given(MINOR, CURRENCIES)
def test_an_amount_survives_its_way_through_decimals(minor, currency):
    value = Decimal(minor).scaleb(-MINOR_DIGITS.get(currency, 2))
    assert Money.from_decimal(value, currency) == Money(minor, currency)


@given(MINOR, MINOR, CURRENCIES)
def test_sums_and_differences_are_those_of_the_minor_units(one, other, currency):
    a, b = Money(one, currency), Money(other, currency)
    assert (a + b).minor == one + other
    assert a - b == a + -b
    assert a - b + b == a


@given(st.decimals(allow_nan=True, allow_infinity=True), CURRENCIES)
def test_a_decimal_becomes_exactly_its_amount_or_is_unreadable(value, currency):
    try:
        money = Money.from_decimal(value, currency)
    except AmountUnreadable:
        return
    assert Decimal(money.minor).scaleb(-MINOR_DIGITS.get(currency, 2)) == value


@pytest.mark.parametrize(
    "value",
    [
        "0.5",
        "1200.01",
        "NaN",
        "-Infinity",
        "1E+999999",
        "1E-999999",
        "1E+15",
        "100." + "0" * 70 + "1",
        "1E+99999999",
    ],
)
def test_a_fraction_of_a_won_and_what_is_beyond_reason_is_unreadable(value):
    with pytest.raises(AmountUnreadable):
        Money.from_decimal(Decimal(value), "KRW")


def test_idle_zeros_are_no_fraction():
    assert Money.from_decimal(Decimal("34500.0000"), "KRW") == Money(34_500)
    assert Money.from_decimal(Decimal("3.45E+4"), "KRW") == Money(34_500)


def test_two_currencies_do_not_mix():
    with pytest.raises(ValueError, match=r"KRW \+ BRL"):
        Money(1) + Money(1, "BRL")
    with pytest.raises(ValueError, match=r"KRW \+ BRL"):
        Money(1) - Money(1, "BRL")


@pytest.mark.parametrize(
    ("money", "text"),
    [
        (Money(34_500), "34,500원"),
        (Money(-3_000), "-3,000원"),
        (Money(0), "0원"),
        (Money(1_250, "BRL"), "12.50 BRL"),
        (Money(1_234_567, "KWD"), "1,234.567 KWD"),
        (Money(500, "JPY"), "500 JPY"),
    ],
)
def test_amounts_are_written_as_a_shop_writes_them(money, text):
    assert str(money) == text
