"""Another rate, another rounding, one fee for all tenders: what differs in the fees is told from what follows."""

from dataclasses import replace

from merchant_desk.domain.books.comparison import Cause
from merchant_desk.domain.books.rates import Rate
from merchant_desk.domain.books.sale import Paid
from merchant_desk.domain.books.settlement import Line, expected_lines
from merchant_desk.domain.order import Tender
from tests.domain.books.comparing import EXPECTED, SALE, causes, compare
from tests.domain.books.sold import DAY, RULE, as_stated, make_sale, stated_lines


def test_another_rate_is_shown_beside_the_rules_and_its_tax_follows():
    found = compare(as_stated(EXPECTED, commission=-580, vat=-114))
    assert causes(found) == [(Line.COMMISSION, Cause.OTHER_RATE), (Line.VAT, Cause.OTHER_RATE)]
    assert (found[0].rate, found[0].rule_rate) == (Rate.of_percent("2"), Rate.of_percent("1"))
    assert (found[1].rate, found[1].rule_rate) == (None, None)


def test_another_rate_of_one_tender_and_of_the_tax():
    (fee,) = compare(
        as_stated(EXPECTED, payment_fee=-725, vat=-85), rule=replace(RULE, vat=Rate(0)), expected=EXPECTED
    )[:1]
    assert (fee.line, fee.tender, fee.cause) == (Line.PAYMENT_FEE, Tender.CARD, Cause.OTHER_RATE)
    assert (fee.rate, fee.rule_rate) == (Rate.of_percent("2.5"), Rate.of_percent("1.92"))
    (tax,) = compare(as_stated(EXPECTED, vat=0))
    assert (tax.line, tax.cause, tax.rate) == (Line.VAT, Cause.OTHER_RATE, Rate(0))


def test_the_rate_that_the_statement_names_is_shown_if_it_is_true():
    def told(words):
        return [
            replace(line, rule=words) if line.line is Line.COMMISSION else line
            for line in as_stated(EXPECTED, commission=-577, vat=-113)
        ]

    assert compare(told(""))[0].rate == Rate.of_percent("1.99")
    assert compare(told("1.9945 %"))[0].rate == Rate.of_percent("1.9945")
    assert compare(told("5 %"))[0].rate == Rate.of_percent("1.99")
    assert compare(told("전부 %"))[0].rate == Rate.of_percent("1.99")


def test_a_won_is_rounding_and_two_are_not():
    found = compare(as_stated(EXPECTED, commission=-291, payment_fee=-556, vat=-84))
    assert causes(found) == [(line, Cause.ROUNDING) for line in (Line.COMMISSION, Line.PAYMENT_FEE, Line.VAT)]
    large = make_sale(total=2_900_000, paid=(Paid(Tender.CARD, "", 2_900_000, online=True),))
    lines = expected_lines(large, DAY, RULE)
    found = compare(as_stated(lines, commission=-29_002), sale=large)
    assert causes(found) == [(Line.COMMISSION, Cause.UNEXPLAINED)]


def test_a_fee_that_no_rate_explains():
    large = make_sale(total=2_900_000, paid=(Paid(Tender.CARD, "", 2_900_000, online=True),))
    lines = expected_lines(large, DAY, RULE)
    found = compare(as_stated(lines, commission=-31_234), sale=large)
    assert causes(found)[0] == (Line.COMMISSION, Cause.UNEXPLAINED)
    assert causes(compare(as_stated(EXPECTED, commission=290))) == [(Line.COMMISSION, Cause.UNEXPLAINED)]


SPLIT = make_sale(
    paid=(Paid(Tender.CARD, "", 20_000, online=True), Paid(Tender.LOCAL_CURRENCY, "", 9_000, online=True))
)
SPLIT_LINES = expected_lines(SPLIT, DAY, RULE)


def one_fee(amount, **changes):
    """A statement that has one payment fee for all tenders."""
    lines = [line for line in as_stated(SPLIT_LINES, **changes) if line.line is not Line.PAYMENT_FEE]
    return (*lines, *stated_lines((Line.PAYMENT_FEE, amount)))


def test_one_payment_fee_for_all_tenders():
    fee = sum(line.amount for line in SPLIT_LINES if line.line is Line.PAYMENT_FEE)
    assert compare(one_fee(fee), sale=SPLIT) == ()
    assert causes(compare(one_fee(fee - 1), sale=SPLIT)) == [(Line.PAYMENT_FEE, Cause.ROUNDING)]
    found = compare(one_fee(fee - 100), sale=SPLIT)
    assert (found[0].line, found[0].tender, found[0].cause) == (Line.PAYMENT_FEE, None, Cause.UNEXPLAINED)
    same_rates = replace(RULE, payment={})
    lines = expected_lines(SPLIT, DAY, same_rates)
    found = compare(one_fee(-580), sale=SPLIT, rule=same_rates, expected=lines)
    assert (found[0].rate, found[0].rule_rate) == (Rate.of_percent("2"), Rate.of_percent("0.92"))


def test_one_payment_fee_for_all_tenders_follows_what_was_paid():
    lines = [line for line in as_stated(SPLIT_LINES) if line.line not in {Line.PAYMENT_FEE, Line.PAID}]
    stated = (*lines, *stated_lines((Line.PAID, 18_000), (Line.PAYMENT_FEE, -300)))
    found = compare(stated, sale=SPLIT)
    assert causes(found)[0] == (Line.PAID, Cause.PART_MISSING)
    fee = next(one for one in found if one.line is Line.PAYMENT_FEE)
    assert (fee.cause, fee.part) == (Cause.PART_MISSING, "마라탕(중)")


def test_without_a_rule_fees_are_not_compared():
    plain = expected_lines(SALE, DAY, None)
    assert compare(as_stated(EXPECTED), rule=None, expected=plain) == ()
