"""A day's money in a real shop: what the desk expects is what the platform states, and each mistake is explained."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from merchant_desk.domain.books.comparison import Cause, Difference
from merchant_desk.domain.books.fees import FeeRule
from merchant_desk.domain.books.rates import Rate
from merchant_desk.domain.books.settlement import Line
from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.money import Money
from merchant_desk.domain.order import Tender
from merchant_desk.domain.status import Status
from merchant_desk.sandbox.states import Move
from merchant_desk.services.books.settlement_port import OrderStatement, SettlementRoom, Statement
from merchant_desk.services.settings import Settings
from merchant_desk.system.settings.settings_file import read_settings
from tests.flows.shop import Shop
from tests.quality.wire_contract import check_exchanges

DAY = (
    {"tender": "LOCAL_CURRENCY", "delivered_by": "MERCHANT"},
    {"tender": "CARD", "delivered_by": "MARKETPLACE", "coupon": True},
    {"tender": "CASH", "delivered_by": "MERCHANT", "coupon": True},
    {"tender": "SPLIT", "delivered_by": "MARKETPLACE"},
    {"tender": "MEAL_CARD_CHILD", "delivered_by": "MERCHANT"},
)


def room(shop: Shop) -> SettlementRoom:
    found = shop.window.rooms.settlement
    assert found is not None
    return found


def ask(shop: Shop, question: Callable[[Callable[[Any], None], Callable[[DeskError], None]], None]) -> Any:
    """Ask the room, and wait for its answer."""
    answers: list[Any] = []
    question(answers.append, answers.append)
    shop.wait(lambda: bool(answers), "the settlement answers")
    (answer,) = answers
    assert not isinstance(answer, DeskError), f"{answer} {answer.detail}"
    return answer


def fetch(shop: Shop) -> None:
    ask(shop, lambda done, failed: room(shop).fetch(lambda: done(True), failed))


def statement(shop: Shop) -> Statement:
    today = room(shop).today()
    told: Statement = ask(shop, lambda told, failed: room(shop).statement(today, today, told, failed))
    return told


def fetched(shop: Shop) -> Statement:
    fetch(shop)
    return statement(shop)


def sell(shop: Shop, **wish: Any) -> str:
    """Let a customer order; the shop accepts, the rider goes and arrives."""
    order_id = shop.order(kind="DELIVERY", timing="INSTANT", **wish)
    shop.accept(order_id)
    for move in (Move.DISPATCH, Move.DELIVERED, Move.CONCLUDE):
        shop.platform.market.platform_does(order_id, move)
    shop.wait_for(order_id, Status.CONCLUDED)
    shop.rest()
    return order_id


def close_day(shop: Shop) -> None:
    shop._control("POST", "statements/close")


@pytest.fixture
def sold(shop: Shop) -> list[str]:
    return [sell(shop, **wish) for wish in DAY]


def test_a_day_of_orders_is_settled_to_the_won(shop: Shop, sold: list[str]):
    expected = statement(shop)
    assert expected.orders == len(DAY)
    assert expected.payout == Money(sum(line.amount for line in expected.lines))
    cancelled = shop.order(kind="DELIVERY", timing="INSTANT")
    shop.accept(cancelled)
    shop.act(cancelled, "cancel")
    shop.wait_for(cancelled, Status.CANCELLED)
    shop.rest()
    close_day(shop)
    stated = fetched(shop)
    assert stated.payout == expected.payout
    assert stated.stated == expected.payout
    assert (stated.is_whole, stated.differences, stated.remarks) == (True, (), ())
    assert (stated.cancelled, stated.unread, stated.foreign, stated.unknown_rates) == (1, 0, 0, False)
    (payout,) = stated.payouts
    assert (payout.amount, payout.stated) == (expected.payout.minor, True)
    local = next(line for line in stated.lines if line.tender is Tender.LOCAL_CURRENCY)
    assert (local.name, local.orders) == ("수원페이", 2)
    assert {one.key for one in stated.elsewhere} >= {"baemin", "coupangeats", "yogiyo"}
    assert all(one.fees and one.payout for one in stated.elsewhere if one.key == "baemin")
    assert stated.fetched_at is not None
    view = shop.view("SELECT source, sum(amount_minor) FROM v_settlement GROUP BY source ORDER BY source")
    assert view == [("expected", expected.payout.minor), ("stated", expected.payout.minor)]
    assert len(sold) == len(DAY)
    assert check_exchanges(shop.platform.exchanges) == []


def test_each_order_stands_line_beside_line(shop: Shop):
    order_id = sell(shop, tender="SPLIT", delivered_by="MARKETPLACE", coupon=True)
    close_day(shop)
    fetch(shop)
    told: OrderStatement = ask(shop, lambda told, failed: room(shop).order(order_id, told, failed))
    sides = [
        {(line.line, line.tender): line.amount for line in side} for side in (told.expected, told.stated)
    ]
    assert sides[0] == sides[1]
    assert told.differences == ()
    assert {line for line, _ in sides[0]} == {
        Line.PAID,
        Line.SPONSORED,
        Line.DELIVERY,
        Line.COMMISSION,
        Line.PAYMENT_FEE,
        Line.VAT,
    }


def total(differences: tuple[Difference, ...]) -> int:
    return sum(one.amount for one in differences)


def payout_of(shop: Shop, order_id: str) -> int:
    told: OrderStatement = ask(shop, lambda told, failed: room(shop).order(order_id, told, failed))
    return sum(line.amount for line in told.expected)


#: What a platform can state wrongly of an order, and what is told of it.
MISTAKES: tuple[tuple[dict[str, Any], Cause], ...] = (
    ({"kind": "statement_order_missing"}, Cause.NOT_STATED),
    ({"kind": "statement_part_missing", "part": "dish"}, Cause.PART_MISSING),
    ({"kind": "statement_part_missing", "part": "option"}, Cause.PART_MISSING),
    ({"kind": "statement_other_rate", "commission_percent": 2.0}, Cause.OTHER_RATE),
    ({"kind": "statement_off_by_one"}, Cause.ROUNDING),
    ({"kind": "statement_cancelled_after_payment"}, Cause.CANCELLED_AFTER_PAYMENT),
    ({"kind": "statement_tip", "won": 2_000}, Cause.TIP),
    ({"kind": "statement_currency", "scope": "order"}, Cause.CANCELLED_AFTER_PAYMENT),
    ({"kind": "statement_junk", "scope": "order"}, Cause.NOT_STATED),
    ({"kind": "statement_order_twice"}, Cause.TWICE_STATED),  # last: a batch that was stated once is kept
)


def test_each_mistake_of_a_statement_is_found_with_its_cause_and_its_amount(shop: Shop):
    wrong = sell(
        shop, tender="CARD", delivered_by="MERCHANT", dishes=["똠얌 쌀국수", "콜라 500ml"], coupon=False
    )
    sell(shop, tender="LOCAL_CURRENCY")
    close_day(shop)
    for fault, cause in MISTAKES:
        assert fetched(shop).differences == (), f"all is well before {fault}"
        made = shop.platform.faults.add(times=None, order_id=wrong, **fault)
        assert_explained(shop, fetched(shop), wrong, fault, cause)
        shop.platform.faults.clear(made.fault_id)


def assert_explained(shop: Shop, told: Statement, wrong: str, fault: dict[str, Any], cause: Cause) -> None:
    """The statement's one mistake is told with its cause, its amount and its part."""
    assert {one.order_id for one in told.differences} == {wrong}, fault
    assert told.differences[0].cause is cause, fault
    assert told.stated is not None, fault
    assert total(told.differences) == (told.stated - told.payout).minor, fault
    brought = payout_of(shop, wrong)
    exact = {
        Cause.NOT_STATED: -brought,
        Cause.ROUNDING: -1,
        Cause.TIP: 2_000,
        Cause.TWICE_STATED: brought,
        Cause.CANCELLED_AFTER_PAYMENT: -brought,
    }
    if cause in exact:
        assert total(told.differences) == exact[cause]
    if cause is Cause.OTHER_RATE:
        assert (str(told.differences[0].rate), str(told.differences[0].rule_rate)) == ("2 %", "1 %")
    if cause is Cause.PART_MISSING:
        order = shop.record(wrong).order
        assert order is not None
        options = [option for item in order.items for option in item.options]
        part = options[-1] if fault["part"] == "option" else order.items[-1]
        assert told.differences[0].part == part.name
        assert part.total is not None
        assert told.differences[0].amount == -part.total.minor


def test_what_is_wrong_with_a_statement_itself_is_said_in_a_sentence(shop: Shop):
    sell(shop, tender="CARD")
    close_day(shop)
    sums = shop.platform.faults.add("statement_sums_wrong", times=None)
    assert any("더한 것과 다릅니다" in one.sentence for one in fetched(shop).remarks)
    shop.platform.faults.clear(sums.fault_id)
    shop.platform.faults.add("statement_changed_after_closing", times=None, won=-1_234)
    changed = fetched(shop)
    assert any("마감된 뒤에" in one.sentence for one in changed.remarks)
    assert total(changed.differences) == -1_234
    shop.platform.faults.clear()
    shop.platform.faults.add("statement_negative", times=None, won=5_000)
    owed = fetched(shop)
    assert any("가게가 낼 돈이 5,000원" in one.sentence for one in owed.remarks)
    assert owed.stated == Money(-5_000)


def test_a_batch_in_another_currency_is_left_out_and_said(shop: Shop):
    sell(shop, tender="CARD")
    close_day(shop)
    shop.platform.faults.add("statement_currency", times=None, scope="batch", currency="XTS")
    told = fetched(shop)
    assert told.stated is None
    assert any("원화가 아닌 정산서입니다(XTS)" in one.sentence for one in told.remarks)


def test_a_platform_without_statements_is_said_quietly_and_the_desk_reckons_on(shop: Shop):
    sell(shop, tender="CARD")
    shop.platform.faults.add("no_statements", times=None)
    answers: list[DeskError] = []
    room(shop).fetch(lambda: None, answers.append)
    shop.wait(lambda: bool(answers), "the fetch fails")
    told = statement(shop)
    assert told.trouble.startswith("이 플랫폼은 정산서를 보내지 않습니다.")
    assert (told.stated, told.orders) == (None, 1)
    assert told.payout.minor > 0


def test_a_statement_that_hangs_holds_up_no_order(open_shop):
    shop = open_shop(read_timeout_s=2.0)
    shop.platform.faults.add("slow_body", times=None, endpoint="batch_dates", pieces=50, pause_s=0.5)
    answers: list[DeskError] = []
    room(shop).fetch(lambda: None, answers.append)
    shop.wait(lambda: shop.calls("batch_dates"), "the platform is asked for statements")
    order_id = sell(shop, tender="CARD")
    assert statement(shop).orders == 1
    assert shop.record(order_id).status is Status.CONCLUDED


def test_own_rates_are_in_use_at_once_and_after_a_restart(shop: Shop):
    sell(shop, tender="CARD", delivered_by="MERCHANT", coupon=False)
    before = statement(shop)
    today = room(shop).today()
    rule = FeeRule("practice", today - timedelta(days=3), Rate.of_percent("3"), words="계약서")
    room(shop).set_own_rates((rule,), 4)
    after = statement(shop)
    assert after.payout != before.payout
    commission = next(line for line in after.lines if line.line is Line.COMMISSION)
    assert commission.rules == ("3 % (계약서)",)
    assert not any(line.line is Line.PAYMENT_FEE for line in after.lines)
    shop.wait(lambda: kept(shop) == (4, "3 %"), "the rates are in the file")
    settings = in_file(shop)
    assert settings is not None
    shop.close()
    shop.settings = settings
    shop.start()
    assert statement(shop).payout == after.payout
    assert room(shop).payout_days() == 4


def in_file(shop: Shop) -> Settings | None:
    assert shop.desk is not None
    return read_settings(shop.desk._home.settings_file)


def kept(shop: Shop) -> tuple[int, str] | None:
    """The cycle and the commission in the settings' file."""
    found = in_file(shop)
    if found is None or not found.books.own_rates:
        return None
    return found.books.payout_days, str(found.books.own_rates[0].commission)
