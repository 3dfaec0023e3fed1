"""The same orders by another platform's rules of their dates: what it takes, and what it would have paid out."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from merchant_desk.domain.books.elsewhere import same_orders
from merchant_desk.domain.books.fees import FeeTable
from merchant_desk.domain.books.rates import Rate
from merchant_desk.domain.books.sale import Charge, Outcome, Paid
from merchant_desk.domain.books.settlement import expected_lines, payout
from merchant_desk.domain.order import OrderKind, Tender
from tests.domain.books.sold import DAY, RULE, RULES, make_sale, sales

OWN = FeeTable("baedal-teukgeup", "배달특급", (RULE,))
HIGH = replace(
    RULE,
    platform="baemin",
    valid_from=DAY,
    commission=Rate.of_percent("7.8"),
    payment={},
    other_payment=Rate(0),
    delivery=1_900,
    tier="상위",
)
LOW = replace(HIGH, commission=Rate.of_percent("2"), tier="하위")
BAEMIN = FeeTable("baemin", "배민1플러스", (HIGH, LOW))


def test_what_the_same_order_would_have_brought():
    own, other = same_orders([(DAY, make_sale())], (OWN, BAEMIN))
    assert (own.table, own.fees, own.payout, own.rules) == (OWN, 932, 28_068, (RULE,))
    assert (other.fees, other.payout, other.rules) == (2_488, 26_512, (HIGH,))
    (low,) = same_orders([(DAY, make_sale())], (BAEMIN,), {"baemin": "하위"})
    assert low.fees == 638


def test_the_shops_part_of_a_ride_counts_where_the_platform_delivered():
    ride = make_sale(charges=(Charge("DELIVERY_FEE", to_platform=True, amount=3_000),))
    (found,) = same_orders([(DAY, ride)], (BAEMIN,))
    assert found.fees == 2_028 + 1_900 + 393
    assert found.payout == 26_000 - 4_321


def test_collected_money_is_paid_out_nowhere():
    cash = make_sale(paid=(Paid(Tender.CASH, "", 29_000, online=False),))
    (found,) = same_orders([(DAY, cash)], (BAEMIN,))
    assert found.payout == -2_488


def test_orders_that_are_fetched_have_their_own_rate():
    table = FeeTable("yogiyo", "요기요", (replace(HIGH, takeout=Rate.of_percent("7.7")),))
    (found,) = same_orders([(DAY, make_sale(kind=OrderKind.TAKEOUT))], (table,))
    assert found.fees == 2_233 + 223


def test_a_date_without_a_rule_leaves_no_number():
    days = [(DAY - timedelta(days=1), make_sale()), (DAY, make_sale())]
    (found,) = same_orders(days, (BAEMIN,))
    assert (found.fees, found.payout, found.rules) == (None, None, (HIGH,))


def test_each_rule_of_the_span_is_told():
    later = replace(HIGH, valid_from=date(2026, 8, 1), tier="")
    table = FeeTable("baemin", "배민1플러스", (HIGH, later))
    (found,) = same_orders([(date(2026, 8, 1), make_sale()), (DAY, make_sale())], (table,))
    assert found.rules == (HIGH, later)


def test_what_was_not_sold_costs_nothing_anywhere():
    days = [(DAY, make_sale(outcome=Outcome.CANCELLED)), (DAY, make_sale(total=None))]
    assert [(one.fees, one.payout) for one in same_orders(days, (OWN, BAEMIN))] == [(0, 0), (0, 0)]
    assert [(one.fees, one.payout) for one in same_orders((), (BAEMIN,))] == [(0, 0)]


@given(st.lists(sales(), max_size=5), RULES)
def test_it_is_reckoned_as_at_home(several, rule):
    (found,) = same_orders(((DAY, sale) for sale in several), (FeeTable("x", "x", (rule,)),))
    assert found.payout == sum(payout(expected_lines(sale, DAY, rule)).minor for sale in several)
