"""A rule of the shop's own is used like any table's, and is shown under a name."""

from datetime import date

from merchant_desk.domain.books.rates import Rate
from merchant_desk.domain.order import Tender
from merchant_desk.services.books.own_rates import OWN_SOURCE, own_rule

DAY = date(2026, 11, 1)


def test_a_rule_without_words_is_called_by_its_day():
    rule = own_rule(
        "baedal-teukgeup", DAY, Rate(10_000), {Tender.CARD: Rate(15_000)}, other_payment=Rate(9_200)
    )
    assert (rule.words, rule.source) == ("가게 요율 2026-11-01", OWN_SOURCE)
    assert rule.payment_rate(Tender.CARD) == Rate(15_000)
    assert rule.payment_rate(Tender.CASH) == Rate(9_200)


def test_its_own_words_stay():
    assert own_rule("baedal-teukgeup", DAY, Rate(10_000), {}, words="새 계약").words == "새 계약"
