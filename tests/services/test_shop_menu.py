"""The menu as the shop's own orders teach it, and what they were turned down for."""

from dataclasses import replace
from decimal import Decimal

import pytest

from merchant_desk.domain.errors import (
    JournalError,
    Unreachable,
)
from merchant_desk.domain.order import Option
from merchant_desk.domain.shop_standing import MenuThing, ThingKind
from merchant_desk.domain.status import Status
from merchant_desk.services.shop.menu_memory import MISSED_KEPT
from tests.builders import ORDER_ID, make_item, make_order, make_settings
from tests.services.running_desk import RunningDesk

AWAY = Unreachable("플랫폼에 연결할 수 없습니다.")


@pytest.fixture
def desk() -> RunningDesk:
    desk = RunningDesk()
    desk.go(1)
    return desk


# --- the menu ------------------------------------------------------------------------------------------------

NOODLES = make_item("짜장면", item_id="noodles", external_code="M-2", unit="KG", options=())
DUMPLINGS = make_item("군만두", item_id="dumplings", options=(Option("간장", Decimal(1), option_id="soy"),))
NAMELESS = make_item("번호 없는 메뉴", item_id="", options=(Option("소스", Decimal(1)),))
ITEMS = (NOODLES, DUMPLINGS, NAMELESS)


def menu(desk: RunningDesk) -> tuple[MenuThing, ...]:
    told: list[tuple[MenuThing, ...]] = []
    desk.counter.shop.things(told.append)
    desk.settle()
    (things,) = told
    return things


def test_orders_teach_the_menu(desk):
    desk.order(make_order(items=ITEMS))
    desk.order(make_order(f"{ORDER_ID[:-1]}2", items=(NOODLES, NOODLES)))
    desk.poll()
    things = menu(desk)
    assert things[0] == MenuThing("noodles", ThingKind.DISH, "짜장면", "M-2", "KG", seen_at=things[0].seen_at)
    assert {thing.thing_id for thing in things} == {"noodles", "dumplings", "soy"}
    notes = {note.thing.thing_id: note.times for note in desk.journal.disk.menu.values()}
    assert notes == {"noodles": 2, "dumplings": 1, "soy": 1}


def test_an_order_counts_once_however_often_it_is_written(desk):
    desk.cooking(make_order(items=ITEMS))
    desk.restart()
    desk.poll()
    assert {note.times for note in desk.journal.disk.menu.values()} == {1}


def test_a_menu_comes_in_the_transaction_of_the_orders_details(desk):
    desk.order(make_order(items=ITEMS))
    (batch,) = [batch for batch in desk.journal.commits if batch.menu]
    assert [record.order.items for record in batch.records if record.order is not None] == [ITEMS]


def test_a_journal_that_cannot_be_read_has_no_menu(desk):
    desk.journal.unreadable = JournalError("읽을 수 없습니다.")
    assert menu(desk) == ()


# --- suggestions ---------------------------------------------------------------------------------------------


def suggested(desk: RunningDesk) -> list[str]:
    return [thing.name for thing in desk.counter.shop.suggested()]


def test_an_order_that_is_rejected_for_what_is_not_there_suggests_its_dishes(desk):
    desk.order(make_order(items=ITEMS))
    desk.counter.reject(ORDER_ID, "UNAVAILABLE_ITEM")
    desk.go(5)
    assert suggested(desk) == ["군만두", "짜장면"]
    desk.restart()
    assert suggested(desk) == ["군만두", "짜장면"]


def test_only_the_dishes_that_staff_named_are_suggested(desk):
    desk.cooking(make_order(items=ITEMS))
    desk.counter.reject(ORDER_ID, "UNAVAILABLE_ITEM", out_of_stock=("noodles",))
    desk.go(5)
    assert suggested(desk) == ["짜장면"]


def test_what_staff_have_answered_is_not_asked_again_when_the_rejection_leaves_at_last(desk):
    desk.order(make_order(items=ITEMS))
    desk.platform.fail("decide", AWAY, times=3)
    desk.counter.reject(ORDER_ID, "UNAVAILABLE_ITEM", out_of_stock=("noodles",))
    desk.go(1)
    (noodles,) = desk.counter.shop.suggested()
    desk.counter.shop.sell_out(noodles, None)
    desk.go(2)
    desk.counter.shop.back_in_stock(noodles.thing_id)
    desk.until_status(Status.CANCELLED)
    desk.go(5)
    assert suggested(desk) == []


@pytest.mark.parametrize("code", ["SYSTEMIC_ISSUES", "OUTDATED_MENU"])
def test_other_reasons_suggest_nothing(desk, code):
    desk.order(make_order(items=ITEMS))
    desk.counter.reject(ORDER_ID, code)
    desk.go(5)
    assert suggested(desk) == []


def test_an_order_without_details_suggests_nothing(desk):
    desk.platform.fail("fetch", AWAY, times=1_000)
    desk.order(make_order(items=ITEMS))
    desk.counter.reject(ORDER_ID, "UNAVAILABLE_ITEM")
    desk.go(5)
    assert suggested(desk) == []


def test_what_is_sold_out_already_is_not_suggested_nor_after_it_is_back(desk):
    desk.order(make_order(items=ITEMS))
    desk.counter.reject(ORDER_ID, "UNAVAILABLE_ITEM")
    desk.go(5)
    noodles = desk.counter.shop.suggested()[1]
    desk.counter.shop.sell_out(noodles, None)
    assert suggested(desk) == ["군만두"]
    desk.go(5)
    desk.counter.shop.back_in_stock("noodles")
    desk.go(5)
    assert suggested(desk) == ["군만두"]
    desk.restart()
    assert suggested(desk) == ["군만두"]


def test_tomorrow_nobody_asks_about_today(desk):
    desk.order(make_order(items=ITEMS))
    desk.counter.reject(ORDER_ID, "UNAVAILABLE_ITEM")
    desk.go(5)
    desk.clock.advance(5 * 3_600)
    desk.go(5)
    assert suggested(desk) == []


def test_a_shop_that_counts_the_night_to_the_day_before_asks_until_its_own_morning():
    desk = RunningDesk(replace(make_settings(), shop=replace(make_settings().shop, day_begins_hour=6)))
    desk.order(make_order(items=ITEMS))
    desk.counter.reject(ORDER_ID, "UNAVAILABLE_ITEM")
    desk.clock.advance(5 * 3_600)
    desk.go(5)
    assert suggested(desk) == ["군만두", "짜장면"]


def test_suggestions_are_bounded(desk):
    many = tuple(make_item(f"메뉴 {n}", item_id=f"dish-{n}") for n in range(MISSED_KEPT + 10))
    desk.order(make_order(items=many))
    desk.counter.reject(ORDER_ID, "UNAVAILABLE_ITEM")
    desk.go(5)
    assert len(suggested(desk)) == MISSED_KEPT
    assert suggested(desk)[0] == f"메뉴 {MISSED_KEPT + 9}"


def test_a_fault_in_the_lesson_keeps_no_order_back(desk, caplog):
    def broken(_batch):
        raise ValueError("broken")

    desk.counter._ledger.follow(broken)
    desk.order(make_order(items=ITEMS))
    assert desk.record().order is not None
    assert "raised" in caplog.text
