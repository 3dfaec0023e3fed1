"""Which rule is valid on a day, for which shop, and how the shop's own rules take its place."""

from dataclasses import replace
from datetime import date

from merchant_desk.domain.books.fees import FeeTable, own_table
from merchant_desk.domain.books.rates import Rate
from merchant_desk.domain.order import OrderKind, Tender
from tests.domain.books.sold import RULE

OLD = replace(RULE, valid_from=date(2024, 8, 9), commission=Rate.of_percent("9.8"))
HIGH = replace(RULE, valid_from=date(2025, 2, 26), commission=Rate.of_percent("7.8"), tier="상위")
LOW = replace(HIGH, commission=Rate.of_percent("2"), tier="하위")
TABLE = FeeTable("baemin", "배민1플러스", (OLD, HIGH, LOW))


def test_a_rule_is_valid_from_its_day_until_the_next():
    assert TABLE.rule_on(date(2024, 8, 8)) is None
    assert TABLE.rule_on(date(2024, 8, 9)) == OLD
    assert TABLE.rule_on(date(2025, 2, 25), "하위") == OLD
    assert TABLE.rule_on(date(2025, 2, 26), "하위") == LOW
    assert TABLE.rule_on(date(2030, 1, 1), "상위") == HIGH


def test_an_unknown_class_of_shops_is_the_first_one():
    assert TABLE.tiers() == ("상위", "하위")
    assert TABLE.rule_on(date(2026, 1, 1), "모름") == HIGH
    assert TABLE.rule_on(date(2026, 1, 1)) == HIGH
    assert FeeTable("x", "x", (OLD,)).tiers() == ()
    assert FeeTable("x", "x", ()).rule_on(date(2026, 1, 1)) is None


def test_rules_for_every_class_end_those_of_the_classes():
    for_all = replace(OLD, valid_from=date(2026, 1, 1))
    table = FeeTable("x", "x", (*TABLE.rules, for_all))
    assert table.rule_on(date(2026, 1, 1), "하위") == for_all
    assert table.rule_on(date(2025, 12, 31), "하위") == LOW


def test_the_shops_own_rules_take_the_tables_place_from_their_first_day_on():
    first = replace(RULE, valid_from=date(2025, 1, 1), commission=Rate.of_percent("3"), tier="상위")
    second = replace(first, valid_from=date(2026, 1, 1), commission=Rate.of_percent("4"))
    own = own_table(TABLE, (second, first))
    found = {
        day: own.rule_on(day, "하위")
        for day in (date(2024, 12, 31), date(2025, 1, 1), date(2025, 2, 26), date(2026, 1, 1))
    }
    assert [rule.commission if rule else None for rule in found.values()] == [
        Rate.of_percent("9.8"),
        Rate.of_percent("3"),
        Rate.of_percent("3"),
        Rate.of_percent("4"),
    ]
    assert own.name == "배민1플러스"
    assert {rule.platform for rule in own.rules if rule.commission.ppm < 50_000} == {"baemin"}
    assert own_table(TABLE, ()) is TABLE


def test_an_own_rule_of_the_same_day_as_the_tables_goes_before_it():
    own = own_table(TABLE, (replace(OLD, commission=Rate.of_percent("3")),))
    found = own.rule_on(OLD.valid_from)
    assert found is not None
    assert found.commission == Rate.of_percent("3")


def test_rates_by_tender_and_by_the_way_the_food_goes():
    assert RULE.payment_rate(Tender.CARD) == Rate.of_percent("1.92")
    assert RULE.payment_rate(Tender.LOCAL_CURRENCY) == Rate.of_percent("0.92")
    assert RULE.told(RULE.commission) == "1 % (2026-01-01부터)"
    assert RULE.vat_told == "10 %", "the tax is older than the fees' rates"
    assert replace(RULE, words="").told(RULE.commission) == "1 %"
    fetched = replace(RULE, takeout=Rate.of_percent("0.5"))
    assert fetched.commission_of(OrderKind.TAKEOUT) == Rate.of_percent("0.5")
    assert fetched.commission_of(OrderKind.DELIVERY) == Rate.of_percent("1")
    assert RULE.commission_of(OrderKind.TAKEOUT) == Rate.of_percent("1")
