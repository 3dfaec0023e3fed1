"""A span's differences: all of them counted, the largest held, however many orders there are."""

from dataclasses import replace
from datetime import timedelta

from merchant_desk.domain.books.compared_span import BothSides, compare_span
from merchant_desk.domain.books.comparison import Cause
from merchant_desk.domain.books.settlement import Line, expected_lines
from tests.domain.books.sold import DAY, RULE, as_stated, make_sale, stated_lines

SALE = make_sale()
EXPECTED = expected_lines(SALE, DAY, RULE)


def named(lines, order_id):
    return tuple(replace(line, order_id=order_id) for line in lines)


def both(order_id="a", day=DAY, stated=None, **more):
    told = as_stated(EXPECTED) if stated is None else stated
    return BothSides(
        day, replace(SALE, order_id=order_id), named(EXPECTED, order_id), named(told, order_id), **more
    )


def test_orders_that_agree_are_nothing():
    found = compare_span([both(), both("b", stated=(), is_due=False)], lambda day: RULE)
    assert (found.differences, found.orders, found.amount, found.causes) == ((), 0, 0, ())


def test_differences_are_counted_by_cause_and_stand_by_day_and_order():
    orders = [
        both("c", DAY + timedelta(days=1), as_stated(EXPECTED, commission=-291)),
        both("b", stated=()),
        both("a", stated=as_stated(EXPECTED, commission=-580, vat=-114)),
        both("d", DAY + timedelta(days=1), as_stated(EXPECTED, vat=-84)),
        both("e", DAY + timedelta(days=1), (*as_stated(EXPECTED), *stated_lines((Line.OTHER, 700))), tip=700),
    ]
    found = compare_span(orders, lambda day: RULE)
    assert [one.order_id for one in found.differences] == ["a", "a", "b", "c", "d", "e"]
    assert found.causes == (
        (Cause.ROUNDING, 2, 0),
        (Cause.NOT_STATED, 1, -28_068),
        (Cause.OTHER_RATE, 1, -319),
        (Cause.TIP, 1, 700),
    )
    assert found.orders == 5
    assert found.amount == sum(one.amount for one in found.differences) == -27_687


def test_the_orders_that_differ_most_are_held_and_all_are_counted():
    many = (
        both(f"{number:05}", stated=as_stated(EXPECTED, paid=29_000 - number)) for number in range(1, 1_001)
    )
    found = compare_span(many, lambda day: None, most=3)
    assert [one.order_id for one in found.differences] == ["00998", "00999", "01000"]
    assert (found.orders, found.amount) == (1_000, -500_500)


def test_the_rule_of_the_orders_own_day_counts():
    found = compare_span(
        [both("a"), both("b", DAY + timedelta(days=1))],
        lambda day: RULE if day == DAY else replace(RULE, vat=RULE.commission),
    )
    assert found.differences == ()
