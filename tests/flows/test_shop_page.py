"""The shop's page in a real shop: what is pressed reaches the platform, and what it does not know yet is said."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import Qt

from merchant_desk.domain.shop_standing import ShopState, Told
from merchant_desk.services.facts import LinkState
from merchant_desk.ui.steady import STEADY_S
from tests.flows.shop import Shop


def front(shop: Shop) -> dict[str, Any]:
    """What the platform's customers see."""
    return shop.platform.market.front.as_json()


def let_it_stand(shop: Shop) -> None:
    """Wait as a person does before pressing what has just come or changed."""
    begun_s = time.monotonic()
    shop.wait(lambda: time.monotonic() - begun_s > STEADY_S + 0.1, "a moment passes")


def test_f9_and_enter_pause_the_shop_at_the_platform_and_open_it_again(shop: Shop):
    shop.press(Qt.Key.Key_F9)
    shop.press(Qt.Key.Key_Return)
    shop.wait(lambda: front(shop)["merchant_status"] == "UNAVAILABLE", "customers find it closed")
    shop.wait(lambda: "플랫폼에 보냈습니다" in shop.texts(), "the page says so")
    assert "일시중지 20분" in shop.texts()
    let_it_stand(shop)
    shop.press(Qt.Key.Key_Return)
    shop.wait(lambda: front(shop)["merchant_status"] == "AVAILABLE", "customers find it open")
    assert "영업 중" in shop.texts()


def test_a_pause_waits_while_the_platform_is_away_and_outlives_a_crash(shop: Shop):
    away = shop.platform.faults.add("unavailable", times=None)
    shop.wait(lambda: shop.counter.link().state is LinkState.OFFLINE, "the link is away")
    shop.press(Qt.Key.Key_F9)
    shop.click("1시간")
    shop.wait(lambda: "플랫폼과 연결되면 보냅니다" in shop.texts(), "the page says that it waits")
    shop.wait(lambda: shop.counter.is_idle, "it is on the disk")
    shop.crash()
    shop.platform.faults.clear(away.fault_id)
    shop.start()
    shop.wait(lambda: front(shop)["merchant_status"] == "UNAVAILABLE", "customers find it closed")
    shop.wait(lambda: shop.counter.shop.standing().told is Told.TAKEN, "the answer has come")
    assert shop.counter.shop.standing().state is ShopState.PAUSED
    shop.press(Qt.Key.Key_F9)
    assert "플랫폼에 보냈습니다" in shop.texts()


def test_a_dish_that_was_missing_is_sold_out_by_one_touch_and_sold_again(shop: Shop):
    order_id = shop.order()
    order = shop.record(order_id).order
    assert order is not None
    dish = order.items[0]
    shop.counter.reject(order_id, "UNAVAILABLE_ITEM", out_of_stock=(dish.item_id,))
    shop.wait(lambda: not shop.counter.ringing().calls, "nothing calls")
    shop.wait(lambda: f"'{dish.name}' 품절로 주문을 거절했습니다" in shop.texts(), "the band asks")
    let_it_stand(shop)
    shop.click("오늘만 품절")
    shop.wait(lambda: dish.item_id in shop.platform.market.front.sold_out(), "customers cannot order it")
    shop.press(Qt.Key.Key_F9)
    shop.click("품절 관리")
    shop.wait(lambda: "플랫폼에 보냈습니다" in shop.texts(), "the row says so")
    let_it_stand(shop)
    shop.click("다시 팔기")
    shop.wait(lambda: dish.item_id not in shop.platform.market.front.sold_out(), "customers can order it")
    shop.wait(lambda: "다시 팝니다" not in shop.texts(), "the row is gone")


def test_the_page_finds_what_orders_taught(shop: Shop):
    order = shop.record(shop.order()).order
    assert order is not None
    shop.press(Qt.Key.Key_F9)
    shop.click("품절 관리")
    pages = shop.window.shop
    assert pages is not None
    shop.wait(lambda: order.items[0].name in shop.texts(), "the menu is read")
    pages.sold_out.field.setText(order.items[0].name[:2])
    shop.press(Qt.Key.Key_Return)
    shop.press(Qt.Key.Key_Return)
    shop.wait(lambda: len(shop.platform.market.front.sold_out()) == 1, "the platform knows")
