"""Amounts are exact or absent; an order whose amounts cannot be read keeps everything else."""

import time

import pytest

from merchant_desk.domain.money import Money
from merchant_desk.domain.order import Total
from tests.gateway.documents import changed, document, raw
from tests.gateway.whole_order import WHOLE, parse, problems


@pytest.mark.parametrize(
    ("path", "defect"),
    [
        ("total.orderAmount.value", "total.orderAmount"),
        ("items.0.totalPrice.value", "items[0].totalPrice"),
        ("items.0.options.0.totalPrice.value", "items[0].options[0].totalPrice"),
        ("otherFees.0.price.value", "otherFees[0].price"),
        ("discounts.0.amount.value", "discounts[0].amount"),
        ("discounts.0.sponsorshipValues.0.amount.value", "discounts[0].sponsorshipValues[0].amount"),
        ("payments.methods.1.value", "payments.methods[1].value"),
        ("payments.methods.1.changeFor", "payments.methods[1].changeFor"),
        ("payments.prepaid", "payments.prepaid"),
    ],
)
def test_a_fraction_of_a_won_is_named_and_loses_nothing_else(path, defect):
    parsed = parse(changed(path, 12000.5))
    assert problems(parsed) == {defect: "원 단위로 떨어지지 않는 금액입니다(12000.5)."}
    assert parsed.items[0].name == "김치찌개"
    assert parsed.customer == WHOLE.customer


def test_amounts_are_never_floats():
    exact = raw(document()).replace(b'"value": 18000', b'"value": 18000.0000')
    assert parse(exact).total.amount == Money(18000)
    off = raw(document()).replace(
        b'"orderAmount": {"value": 18000', b'"orderAmount": {"value": 18000.0000000000000001'
    )
    assert parse(off).total.amount is None


@pytest.mark.parametrize("number", ["1e999999", "1e13", "-1e999999", '"NaN"', '"Infinity"', "0." + "1" * 60])
def test_numbers_that_are_no_amounts_are_named_quickly(number):
    started = time.monotonic()
    body = raw(document()).replace(
        b'"orderAmount": {"value": 18000', b'"orderAmount": {"value": ' + number.encode()
    )
    parsed = parse(body)
    assert parsed.total.amount is None
    assert set(problems(parsed)) == {"total.orderAmount"}
    assert time.monotonic() - started < 1


@pytest.mark.parametrize(
    ("path", "value", "defect"),
    [
        ("total.orderAmount.currency", "won", "total.orderAmount"),
        ("total.orderAmount", None, "total.orderAmount"),
        ("total.orderAmount.value", None, "total.orderAmount"),
        ("total.orderAmount.value", "much", "total.orderAmount.value"),
        ("total.orderAmount.value", True, "total.orderAmount.value"),
        ("total.orderAmount", 18000, "total.orderAmount"),
    ],
)
def test_amounts_of_a_wrong_shape_are_named_once(path, value, defect):
    parsed = parse(changed(path, value))
    assert list(problems(parsed)) == [defect]
    assert parsed.total == Total(Money(20000), Money(3000), Money(5000), None)


def test_a_fraction_in_another_currency():
    parsed = parse(changed("otherFees.0.price", {"value": 1.005, "currency": "BRL"}))
    assert problems(parsed) == {"otherFees[0].price": "최소 단위로 떨어지지 않는 금액입니다(1.005)."}


def test_a_total_in_another_currency_is_named_since_no_drawer_here_takes_it():
    parsed = parse(changed("total.orderAmount.currency", "USD"))
    assert problems(parsed) == {"total.orderAmount.currency": "원이 아닌 통화입니다."}


def test_sums_that_are_zero_may_be_left_out():
    order = document()
    del order["total"]["otherFees"], order["total"]["discount"]
    assert parse(raw(order)).defects == ()
