"""Each way in which a statement differs is found, named by its likely cause, and explained to the last won."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from merchant_desk.domain.books.comparison import Cause, compare_order
from merchant_desk.domain.books.rates import Rate
from merchant_desk.domain.books.sale import Borne, Charge, Outcome, Paid, SoldDish
from merchant_desk.domain.books.settlement import Line, expected_lines
from merchant_desk.domain.order import Sponsor, Tender
from tests.builders import ORDER_ID
from tests.domain.books.comparing import EXPECTED, PAYOUT, SALE, causes, compare
from tests.domain.books.sold import DAY, RULE, RULES, as_stated, make_sale, sales, stated_lines

#: 27,500 won by card at the rates of RULE: the order without its cheese.
LESS = as_stated(
    expected_lines(replace(SALE, total=27_500, paid=(Paid(Tender.CARD, "", 27_500, online=True),)), DAY, RULE)
)


def test_two_sides_that_agree():
    assert compare(as_stated(EXPECTED)) == ()
    assert compare_order(SALE, (), (), RULE, DAY) == ()


# --- the whole order ------------------------------------------------------------------------------------------


def test_an_order_that_the_statement_does_not_name():
    (found,) = compare(())
    assert (found.line, found.cause, found.expected, found.stated) == (None, Cause.NOT_STATED, PAYOUT, 0)
    assert (found.order_id, found.display_id, found.day, found.amount) == (ORDER_ID, "#D-4821", DAY, -PAYOUT)
    assert compare((), is_due=False) == ()


def test_what_is_taken_back_of_an_order_that_no_statement_names():
    taken = stated_lines((Line.CORRECTION, -500), batch_id="b-2")
    missed, found = compare(taken)
    assert (missed.line, missed.cause, missed.amount) == (None, Cause.NOT_STATED, -PAYOUT)
    assert (found.line, found.cause, found.amount) == (Line.CORRECTION, Cause.CANCELLED_AFTER_PAYMENT, -500)
    assert causes(compare(taken, is_due=False)) == [(Line.CORRECTION, Cause.CANCELLED_AFTER_PAYMENT)]


def test_an_order_that_is_not_known_here():
    (found,) = compare(as_stated(EXPECTED), sale=None)
    assert (found.line, found.cause, found.expected, found.stated) == (None, Cause.NOT_KNOWN_HERE, 0, PAYOUT)
    assert (found.order_id, found.display_id) == (ORDER_ID, "")
    assert compare(stated_lines((Line.PAID, 0)), sale=None) == ()


@pytest.mark.parametrize("outcome", [Outcome.CANCELLED, Outcome.REFUSED])
def test_a_cancelled_order_that_is_paid_all_the_same(outcome):
    (found,) = compare(as_stated(EXPECTED), sale=make_sale(outcome=outcome))
    assert (found.line, found.cause, found.amount) == (None, Cause.CANCELLED_AFTER_PAYMENT, PAYOUT)
    taken_back = (*as_stated(EXPECTED), *stated_lines((Line.CORRECTION, -PAYOUT), batch_id="b-2"))
    assert compare(taken_back, sale=make_sale(outcome=outcome)) == ()


def test_a_statement_that_names_the_order_and_pays_nothing():
    (found,) = compare(stated_lines((Line.PAID, 0)))
    assert (found.line, found.cause, found.expected, found.stated) == (
        None,
        Cause.CANCELLED_AFTER_PAYMENT,
        PAYOUT,
        0,
    )


def test_an_order_that_is_taken_back_later():
    (found,) = compare((*as_stated(EXPECTED), *stated_lines((Line.CORRECTION, -PAYOUT), batch_id="b-2")))
    assert (found.line, found.cause, found.amount) == (
        Line.CORRECTION,
        Cause.CANCELLED_AFTER_PAYMENT,
        -PAYOUT,
    )
    (found,) = compare((*as_stated(EXPECTED), *stated_lines((Line.CORRECTION, 500))))
    assert (found.line, found.cause) == (Line.CORRECTION, Cause.UNEXPLAINED)


def test_an_order_that_was_paid_at_the_door_is_taken_back_by_giving_its_fees_back():
    sale = make_sale(paid=(Paid(Tender.CASH, "", SALE.total or 0, online=False),))
    expected = expected_lines(sale, DAY, RULE)
    fees = sum(line.amount for line in expected)
    assert fees < 0
    for given_back, cause in ((-fees, Cause.CANCELLED_AFTER_PAYMENT), (-fees - 1, Cause.UNEXPLAINED)):
        taken_back = (*as_stated(expected), *stated_lines((Line.CORRECTION, given_back)))
        (found,) = compare_order(sale, expected, taken_back, RULE, DAY)
        assert (found.line, found.cause, found.amount) == (Line.CORRECTION, cause, given_back)


def test_an_order_whose_amounts_cannot_be_read_here():
    (found,) = compare(as_stated(EXPECTED), sale=make_sale(total=None))
    assert (found.line, found.cause, found.expected, found.stated) == (None, Cause.UNREADABLE_HERE, 0, PAYOUT)


def test_an_order_that_is_stated_twice():
    (found,) = compare((*as_stated(EXPECTED), *as_stated(EXPECTED, "b-2")))
    assert (found.line, found.cause, found.expected, found.stated) == (None, Cause.TWICE_STATED, 0, PAYOUT)
    assert causes(compare((*as_stated(EXPECTED), *as_stated(EXPECTED)))) == [(None, Cause.TWICE_STATED)]
    thrice = compare((*as_stated(EXPECTED), *as_stated(EXPECTED), *as_stated(EXPECTED, "b-2")))
    assert causes(thrice) == [(None, Cause.TWICE_STATED)] * 2


def test_what_adds_to_an_order_does_not_hide_that_it_is_stated_again():
    later = stated_lines((Line.PAID, 500, Tender.CARD), batch_id="b-2")
    found = compare((*as_stated(EXPECTED, paid=28_500), *later, *as_stated(EXPECTED, "b-3", paid=28_500)))
    assert [(one.cause, one.amount) for one in found] == [(Cause.TWICE_STATED, PAYOUT - 500)]


def test_a_later_batch_that_adds_to_an_order_is_no_second_statement():
    later = stated_lines((Line.PAID, 500, Tender.CARD), batch_id="b-2")
    assert causes(compare((*as_stated(EXPECTED, paid=28_500), *later))) == []


def test_amounts_of_another_currency_say_nothing_about_the_order():
    foreign = [replace(line, currency="BRL") for line in as_stated(EXPECTED)]
    found = compare_order(SALE, EXPECTED, foreign, RULE, DAY)
    assert causes(found) == [(None, Cause.NOT_STATED)]
    unknown = compare_order(None, (), foreign, RULE, DAY)
    assert causes(unknown) == [(None, Cause.NOT_KNOWN_HERE)]


# --- what was sold --------------------------------------------------------------------------------------------


def test_an_option_that_the_statement_leaves_out_is_named_and_its_fees_follow():
    found = compare(LESS)
    assert causes(found) == [
        (Line.PAID, Cause.PART_MISSING),
        (Line.COMMISSION, Cause.PART_MISSING),
        (Line.PAYMENT_FEE, Cause.PART_MISSING),
        (Line.VAT, Cause.PART_MISSING),
    ]
    assert {one.part for one in found} == {"치즈 추가"}
    assert (found[0].expected, found[0].stated, found[0].tender) == (29_000, 27_500, Tender.CARD)
    assert {one.rate for one in found} == {None}


@pytest.mark.parametrize(
    ("missing", "part"),
    [
        (11_000, "마라탕(중)"),
        (15_000, "꿔바로우"),
        (7_500, "꿔바로우"),
        (1_500, "치즈 추가"),
        (1_400, ""),
        (3_000, ""),
    ],
)
def test_a_dish_that_the_statement_leaves_out_is_named(missing, part):
    paid = 29_000 - missing
    found = compare(as_stated(EXPECTED, paid=paid), rule=None, expected=EXPECTED)
    assert found[0].part == part
    assert found[0].cause is (Cause.PART_MISSING if part else Cause.OTHER_AMOUNT)


def test_parts_of_one_price_are_all_named():
    dishes = tuple(SoldDish(name, Decimal(1), 5_000) for name in ("김밥", "라면", "김밥", "튀김", "순대"))
    sale = make_sale(dishes=dishes)
    found = compare(as_stated(EXPECTED, paid=24_000), sale=sale, rule=None, expected=EXPECTED)
    assert found[0].part == "김밥 / 라면 / 튀김"


def test_a_weighed_dish_and_one_that_cannot_be_divided_are_whole_lines_only():
    dishes = (
        SoldDish("수육", Decimal("0.5"), 20_000),
        SoldDish("만두", Decimal(3), 10_000),
        SoldDish("덤", Decimal(1), None),
    )
    sale = make_sale(dishes=dishes)
    for missing, part in ((20_000, "수육"), (10_000, "만두"), (3_333, ""), (5_000, "")):
        found = compare(as_stated(EXPECTED, paid=29_000 - missing), sale=sale, rule=None, expected=EXPECTED)
        assert found[0].part == part


def test_an_option_that_is_missing_for_each_piece():
    dishes = (SoldDish("김밥", Decimal(3), 12_000, (("참치", 700),)),)
    found = compare(
        as_stated(EXPECTED, paid=29_000 - 2_100), sale=make_sale(dishes=dishes), rule=None, expected=EXPECTED
    )
    assert found[0].part == "참치"


def test_another_amount():
    found = compare(as_stated(EXPECTED, paid=30_000, commission=-300, payment_fee=-576, vat=-88))
    assert causes(found) == [
        (line, Cause.OTHER_AMOUNT) for line in (Line.PAID, Line.COMMISSION, Line.PAYMENT_FEE, Line.VAT)
    ]


def test_a_discount_that_nobody_pays_and_a_ride_that_costs_more():
    sale = make_sale(
        discount=5_000,
        total=24_000,
        borne=(Borne("CART", Sponsor.PUBLIC, 5_000),),
        paid=(Paid(Tender.CARD, "", 24_000, online=True),),
    )
    lines = expected_lines(sale, DAY, RULE)
    found = compare(as_stated(lines, sponsored=0, commission=-240, vat=-70), sale=sale)
    assert causes(found) == [
        (line, Cause.OTHER_AMOUNT) for line in (Line.SPONSORED, Line.COMMISSION, Line.VAT)
    ]
    ride = make_sale(charges=(Charge("DELIVERY_FEE", to_platform=True, amount=3_000),))
    dearer = replace(RULE, delivery=1_900)
    lines = expected_lines(ride, DAY, dearer)
    assert causes(compare(as_stated(lines, delivery=-5_000), sale=ride, rule=dearer)) == [
        (Line.DELIVERY, Cause.OTHER_AMOUNT)
    ]


@pytest.mark.parametrize("fee", [-267, -557])
def test_another_tender_than_the_one_known_here(fee):
    """At the rate of the tender that is stated, or at the one that was used: nothing else is to be looked for."""
    stated = stated_lines(
        (Line.PAID, 29_000, Tender.LOCAL_CURRENCY),
        (Line.COMMISSION, -290),
        (Line.PAYMENT_FEE, fee, Tender.LOCAL_CURRENCY),
        (Line.VAT, -56 if fee == -267 else -85),
    )
    found = compare(stated)
    assert [(one.line, one.tender, one.amount) for one in found][:4] == [
        (Line.PAID, Tender.CARD, -29_000),
        (Line.PAID, Tender.LOCAL_CURRENCY, 29_000),
        (Line.PAYMENT_FEE, Tender.CARD, 557),
        (Line.PAYMENT_FEE, Tender.LOCAL_CURRENCY, fee),
    ]
    assert [(one.line, one.amount) for one in found[4:]] == [(Line.VAT, 29)] * (fee == -267)
    assert {one.cause for one in found} == {Cause.OTHER_TENDER}


def test_a_tender_that_is_at_a_wrong_rate_as_well():
    stated = stated_lines(
        (Line.PAID, 29_000, Tender.LOCAL_CURRENCY),
        (Line.COMMISSION, -290),
        (Line.PAYMENT_FEE, -870, Tender.LOCAL_CURRENCY),
        (Line.VAT, -116),
    )
    found = {(one.line, one.tender): one for one in compare(stated)}
    assert found[Line.PAID, Tender.LOCAL_CURRENCY].cause is Cause.OTHER_TENDER
    fee = found[Line.PAYMENT_FEE, Tender.LOCAL_CURRENCY]
    assert (fee.cause, fee.rate) == (Cause.OTHER_RATE, Rate.of_percent("3"))


def test_money_at_the_door_under_another_way_of_paying():
    sale = make_sale(paid=(Paid(Tender.CASH, "", SALE.total or 0, online=False),))
    expected = expected_lines(sale, DAY, RULE)
    stated = [replace(line, tender=Tender.CARD if line.tender else None) for line in as_stated(expected)]
    found = compare_order(sale, expected, stated, RULE, DAY)
    assert [(one.line, one.tender, one.cause) for one in found] == [
        (line, tender, Cause.OTHER_TENDER)
        for line in (Line.PAID, Line.COLLECTED)
        for tender in (Tender.CASH, Tender.CARD)
    ]


def test_a_fee_alone_may_be_told_of_another_tender():
    stated = [
        replace(line, tender=Tender.CASH) if line.line is Line.PAYMENT_FEE else line
        for line in as_stated(EXPECTED)
    ]
    assert [(one.line, one.tender, one.cause) for one in compare(stated)] == [
        (Line.PAYMENT_FEE, Tender.CARD, Cause.OTHER_TENDER),
        (Line.PAYMENT_FEE, Tender.CASH, Cause.OTHER_TENDER),
    ]


def test_a_statement_that_tells_no_tender_is_compared_in_sum():
    assert compare([replace(line, tender=None) for line in as_stated(EXPECTED)]) == ()


# --- paid at the door -----------------------------------------------------------------------------------------

CASH = make_sale(paid=(Paid(Tender.CASH, "", 29_000, online=False),))


def test_a_statement_may_leave_out_what_the_shop_collected_itself():
    assert compare(stated_lines((Line.COMMISSION, -290), (Line.VAT, -29)), sale=CASH) == ()


def test_a_dish_missing_in_what_the_shop_collected_itself():
    less = replace(CASH, total=27_500, paid=(Paid(Tender.CASH, "", 27_500, online=False),))
    found = compare(as_stated(expected_lines(less, DAY, RULE)), sale=CASH)
    assert causes(found) == [
        (line, Cause.PART_MISSING) for line in (Line.PAID, Line.COLLECTED, Line.COMMISSION, Line.VAT)
    ]


def test_collected_money_that_is_paid_out_again():
    found = compare(as_stated(expected_lines(CASH, DAY, RULE), collected=0), sale=CASH)
    assert [(one.line, one.cause, one.amount) for one in found] == [
        (Line.COLLECTED, Cause.OTHER_AMOUNT, 29_000)
    ]


# --- tips -----------------------------------------------------------------------------------------------------


def test_what_is_paid_more_and_bears_no_fee_is_a_tip():
    found = compare(as_stated(EXPECTED, paid=31_000))
    assert [(one.line, one.cause, one.amount) for one in found] == [(Line.PAID, Cause.TIP, 2_000)]


def test_a_tip_that_the_statement_names():
    paid = as_stated(EXPECTED, paid=31_000)
    assert causes(compare(paid, tip=2_000, rule=None, expected=EXPECTED)) == [(Line.PAID, Cause.TIP)]
    with_fees = as_stated(EXPECTED, paid=31_000, commission=-310, payment_fee=-595, vat=-91)
    assert {one.cause for one in compare(with_fees, tip=2_000)} == {Cause.TIP}
    besides = (*as_stated(EXPECTED), *stated_lines((Line.OTHER, 2_000)))
    assert causes(compare(besides, tip=2_000)) == [(Line.OTHER, Cause.TIP)]
    assert causes(compare(besides)) == [(Line.OTHER, Cause.UNEXPLAINED)]


def test_a_tip_of_the_order_that_the_statement_leaves_out():
    tipped = make_sale(
        fees=5_000,
        total=31_000,
        paid=(Paid(Tender.CARD, "", 31_000, online=True),),
        charges=(*SALE.charges, Charge("TIP", to_platform=False, amount=2_000)),
    )
    assert {one.cause for one in compare(as_stated(EXPECTED), sale=tipped)} == {Cause.TIP}


def test_a_tip_hides_no_other_rate():
    found = compare(as_stated(EXPECTED, paid=31_000, commission=-580, vat=-114), tip=2_000)
    assert causes(found) == [
        (Line.PAID, Cause.TIP),
        (Line.COMMISSION, Cause.OTHER_RATE),
        (Line.VAT, Cause.TIP),
    ]
    assert found[1].rate == Rate.of_percent("2")


# --- any two sides --------------------------------------------------------------------------------------------

ANY_LINES = st.lists(
    st.tuples(
        st.sampled_from(Line),
        st.integers(-50_000, 50_000),
        st.none() | st.sampled_from(Tender),
        st.sampled_from(["b-1", "b-2"]),
    ),
    max_size=12,
)


@given(sales(), RULES, ANY_LINES, st.booleans(), st.integers(0, 5_000))
def test_whatever_is_stated_the_differences_are_all_of_it(sale, rule, lines, from_ours, tip):
    expected = expected_lines(sale, DAY, rule)
    stated = [line for one in lines for line in stated_lines(one[:3], batch_id=one[3])]
    if from_ours:
        stated += as_stated(expected)
    found = compare_order(sale, expected, stated, rule, DAY, tip=tip)
    due, told = sum(line.amount for line in expected), sum(line.amount for line in stated)
    assert sum(one.amount for one in found) == told - due
    assert all(one.amount for one in found) or any(one.cause is Cause.TWICE_STATED for one in found)
    assert all(one.part for one in found if one.cause is Cause.PART_MISSING)
    assert all(one.rate != one.rule_rate for one in found if one.cause is Cause.OTHER_RATE and one.rate)


@given(sales(), RULES)
def test_what_is_expected_differs_from_nothing(sale, rule):
    expected = expected_lines(sale, DAY, rule)
    assert compare_order(sale, expected, as_stated(expected), rule, DAY) == ()
