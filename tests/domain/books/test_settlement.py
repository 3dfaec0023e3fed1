"""From what customers paid to what the bank receives: every line by its rule, and the lines are always the whole."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from merchant_desk.domain.books.rates import Rate, part_of
from merchant_desk.domain.books.sale import Borne, Charge, Outcome, Paid
from merchant_desk.domain.books.settlement import (
    PAYS_THE_SHOP,
    Line,
    SettledLine,
    Source,
    basis_of,
    expected_lines,
    fees_of,
    payout,
)
from merchant_desk.domain.money import Money
from merchant_desk.domain.order import OrderKind, Sponsor, Tender
from tests.domain.books.sold import DAY, RULE, RULES, make_sale, sales


def amounts(lines):
    return {(line.line, line.tender): line.amount for line in lines}


def test_an_order_paid_in_the_app():
    lines = expected_lines(make_sale(), DAY, RULE)
    assert amounts(lines) == {
        (Line.PAID, Tender.CARD): 29_000,
        (Line.COMMISSION, None): -290,
        (Line.PAYMENT_FEE, Tender.CARD): -557,
        (Line.VAT, None): -85,
    }
    assert [line.rule for line in lines] == [
        "",
        "1 % (2026-01-01부터)",
        "1.92 % (2026-01-01부터)",
        "10 %",
    ]
    assert {(line.day, line.source, line.currency, line.batch_id) for line in lines} == {
        (DAY, Source.EXPECTED, "KRW", "")
    }
    assert payout(lines) == Money(28_068)


def test_what_the_door_collected_is_sold_but_not_paid_out():
    sale = make_sale(paid=(Paid(Tender.CASH, "", 29_000, online=False),))
    lines = expected_lines(sale, DAY, RULE)
    assert amounts(lines) == {
        (Line.PAID, Tender.CASH): 29_000,
        (Line.COMMISSION, None): -290,
        (Line.VAT, None): -29,
        (Line.COLLECTED, Tender.CASH): -29_000,
    }
    assert payout(lines) == Money(-319)


def test_split_tenders_bear_their_own_fees_and_one_tender_bears_one():
    paid = (
        Paid(Tender.CARD, "국민카드", 10_000, online=True),
        Paid(Tender.LOCAL_CURRENCY, "수원페이", 9_000, online=True),
        Paid(Tender.CARD, "신한카드", 6_000, online=True),
        Paid(Tender.CARD, "현장카드", 4_000, online=False),
    )
    found = amounts(expected_lines(make_sale(paid=paid), DAY, RULE))
    assert found[Line.PAID, Tender.CARD] == 20_000
    assert found[Line.PAYMENT_FEE, Tender.CARD] == -part_of(16_000, Rate.of_percent("1.92"))
    assert found[Line.PAYMENT_FEE, Tender.LOCAL_CURRENCY] == -part_of(9_000, Rate.of_percent("0.92"))
    assert found[Line.COLLECTED, Tender.CARD] == -4_000
    assert (Line.COLLECTED, Tender.LOCAL_CURRENCY) not in found


def test_who_pays_a_discount_decides_whether_the_shop_gets_it():
    borne = (
        Borne("CART", Sponsor.PUBLIC, 3_000),
        Borne("CART", Sponsor.MERCHANT, 2_000),
        Borne("CART", Sponsor.MARKETPLACE, 500),
        Borne("CART", Sponsor.UNKNOWN, 500),
    )
    sale = make_sale(
        total=23_000, discount=6_000, borne=borne, paid=(Paid(Tender.CARD, "", 23_000, online=True),)
    )
    found = amounts(expected_lines(sale, DAY, RULE))
    assert found[Line.SPONSORED, None] == 3_500
    assert found[Line.COMMISSION, None] == -265


def test_the_platforms_ride_is_its_own_and_the_shops_part_of_it_is_taxed():
    ride = (Charge("DELIVERY_FEE", to_platform=True, amount=3_000),)
    rule = replace(RULE, delivery=1_900)
    lines = expected_lines(make_sale(charges=ride), DAY, rule)
    assert amounts(lines) == {
        (Line.PAID, Tender.CARD): 29_000,
        (Line.DELIVERY, None): -4_900,
        (Line.COMMISSION, None): -260,
        (Line.PAYMENT_FEE, Tender.CARD): -557,
        (Line.VAT, None): -272,
    }
    assert lines[1].rule == "2026-01-01부터"
    free = replace(
        make_sale(), total=26_000, fees=0, charges=(Charge("DELIVERY_FEE", to_platform=True, amount=0),)
    )
    free = replace(free, paid=(Paid(Tender.CARD, "", 26_000, online=True),))
    assert amounts(expected_lines(free, DAY, rule))[Line.DELIVERY, None] == -1_900
    assert (Line.DELIVERY, None) not in amounts(expected_lines(make_sale(), DAY, rule))
    service = (Charge("SERVICE_FEE", to_platform=True, amount=3_000),)
    assert amounts(expected_lines(make_sale(charges=service), DAY, rule))[Line.DELIVERY, None] == -3_000


def test_the_example_that_owners_cannot_reconstruct():
    """15,000 won sold: commission 1,170, delivery 3,000, payment fee 450 and 462 of tax are taken (besides ads)."""
    sale = make_sale(
        items=15_000,
        fees=0,
        total=15_000,
        paid=(Paid(Tender.CARD, "", 15_000, online=True),),
        charges=(Charge("DELIVERY_FEE", to_platform=True, amount=0),),
    )
    rule = replace(
        RULE,
        commission=Rate.of_percent("7.8"),
        payment={},
        other_payment=Rate.of_percent("3"),
        delivery=3_000,
    )
    found = amounts(expected_lines(sale, DAY, rule))
    assert found[Line.COMMISSION, None] == -1_170
    assert found[Line.DELIVERY, None] == -3_000
    assert found[Line.PAYMENT_FEE, Tender.CARD] == -450
    assert found[Line.VAT, None] == -462


def test_an_order_that_is_fetched_has_its_own_commission():
    rule = replace(RULE, takeout=Rate.of_percent("0.5"))
    found = expected_lines(make_sale(kind=OrderKind.TAKEOUT), DAY, rule)
    assert amounts(found)[Line.COMMISSION, None] == -145
    assert next(line.rule for line in found if line.line is Line.COMMISSION).startswith("0.5 % (")


def test_a_ride_given_away_by_the_shop_is_no_sale_below_nothing():
    sale = make_sale(
        items=0,
        discount=3_000,
        total=0,
        paid=(),
        borne=(Borne("DELIVERY_FEE", Sponsor.MERCHANT, 3_000),),
        charges=(Charge("DELIVERY_FEE", to_platform=True, amount=3_000),),
    )
    assert amounts(expected_lines(sale, DAY, RULE)) == {(Line.DELIVERY, None): -3_000}


def test_without_a_rule_no_fee_is_expected():
    ride = (Charge("DELIVERY_FEE", to_platform=True, amount=3_000),)
    assert amounts(expected_lines(make_sale(charges=ride), DAY, None)) == {
        (Line.PAID, Tender.CARD): 29_000,
        (Line.DELIVERY, None): -3_000,
    }


@pytest.mark.parametrize(
    "changes",
    [
        {"outcome": Outcome.CANCELLED},
        {"outcome": Outcome.REFUSED},
        {"total": None},
        {"total": 30_000},
        {"fees": None},
        {"discount": None},
        {"discount": 500},
        {"charges": ()},
        {"total": -1, "paid": (Paid(Tender.CARD, "", -1, online=True),)},
        {"total": 0, "fees": 0, "charges": (), "paid": ()},
    ],
)
def test_nothing_is_expected_of_what_was_not_sold_or_cannot_be_read(changes):
    assert expected_lines(make_sale(**changes), DAY, RULE) == ()


@given(sales(), st.none() | RULES)
def test_the_lines_are_always_what_the_platform_holds_less_what_it_takes(sale, rule):
    lines = expected_lines(sale, DAY, rule)
    through_it = sum(part.amount for part in sale.paid if part.online)
    others = sum(share.amount for share in sale.borne if share.sponsor in PAYS_THE_SHOP)
    kept = sum(charge.amount for charge in sale.charges if charge.to_platform)
    basis = basis_of(sale)
    assert basis is not None
    assert basis.before_fees == through_it + others - kept
    fees = fees_of(basis, sale.kind, rule).total if rule else 0
    assert payout(lines) == Money(through_it + others - kept - fees)


@given(sales(), RULES)
def test_each_line_is_there_once_and_is_something(sale, rule):
    lines = expected_lines(sale, DAY, rule)
    keys = [(line.line, line.tender) for line in lines]
    assert len(set(keys)) == len(keys)
    assert all(line.amount for line in lines)
    order = list(Line)
    assert [order.index(line.line) for line in lines] == sorted(order.index(line.line) for line in lines)


@given(sales(), RULES)
def test_collected_money_is_never_paid_out_and_fees_are_never_paid_to_the_shop(sale, rule):
    found = amounts(expected_lines(sale, DAY, rule))
    for tender in Tender:
        at_door = sum(part.amount for part in sale.paid if part.tender is tender and not part.online)
        assert found.get((Line.COLLECTED, tender), 0) == -at_door
        total = sum(part.amount for part in sale.paid if part.tender is tender)
        assert found.get((Line.PAID, tender), 0) == total
    for (line, _), amount in found.items():
        assert (amount > 0) == (line in {Line.PAID, Line.SPONSORED})


@given(st.lists(sales(), max_size=5), RULES)
def test_a_days_sums_are_the_sums_of_its_orders(several, rule):
    orders = [expected_lines(sale, DAY, rule) for sale in several]
    day = [line for lines in orders for line in lines]
    assert payout(day).minor == sum(payout(lines).minor for lines in orders)
    by_line = {line: sum(one.amount for one in day if one.line is line) for line in Line}
    assert sum(by_line.values()) == payout(day).minor


@given(sales(), RULES)
def test_the_tax_is_rounded_once_of_all_fees(sale, rule):
    basis = basis_of(sale)
    assert basis is not None
    fees = fees_of(basis, sale.kind, rule)
    assert fees.vat == part_of(fees.total - fees.vat, rule.vat)


def test_two_currencies_have_no_sum():
    line = SettledLine(DAY, "a", Source.STATED, Line.PAID, None, 100, "BRL")
    assert payout([line], "BRL") == Money(100, "BRL")
    assert payout([]) == Money(0)
    with pytest.raises(ValueError, match="BRL"):
        payout([line])
