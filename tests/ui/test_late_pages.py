"""Pages are built when somebody comes to them, once, and nothing is lost by it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from merchant_desk.ui.books.history_place import HistoryPlace
from merchant_desk.ui.books.settlement_place import SettlementPlace
from merchant_desk.ui.checking.check_page import CheckPage
from merchant_desk.ui.page import Page
from merchant_desk.ui.practice.drill_page import DrillPage
from merchant_desk.ui.printers.print_pages import PrintPages
from merchant_desk.ui.settings.screen_page import ScreenPage
from merchant_desk.ui.shop.shop_pages import ShopPages
from merchant_desk.ui.window import CounterWindow
from tests.ui.orders import rush_order

KEY = Qt.Key


def test_a_window_at_its_start_has_the_pages_that_it_shows_and_no_others(counter):
    others = [
        page for page in counter.window.findChildren(Page) if not counter.window.shop.isAncestorOf(page)
    ]
    assert others == []
    assert counter.window.findChildren(ShopPages), "its band stands over the orders"


@pytest.mark.parametrize(
    ("key", "kind"), [(KEY.Key_F7, HistoryPlace), (KEY.Key_F8, SettlementPlace), (KEY.Key_F10, PrintPages)]
)
def test_a_place_is_built_once_and_stays(counter, key, kind):
    counter.press(key)
    first = counter.page(kind)
    assert first.isVisible()
    counter.press(KEY.Key_F1)
    counter.press(key)
    assert counter.page(kind) is first
    assert not counter.window.findChildren(ScreenPage), "the other subjects wait"


def test_the_first_press_on_a_page_just_built_counts(counter):
    """What moves under the hand takes no press for a while; what is built does not move."""
    counter.press(KEY.Key_F7)
    more = counter.page(HistoryPlace).list.filter
    place = more.mapTo(counter.window, QPoint(more.width() // 2, more.height() // 2))
    QTest.mouseClick(counter.window.windowHandle(), Qt.MouseButton.LeftButton, pos=place)
    counter.look()
    assert counter.page(HistoryPlace).filters.isVisible()


def test_an_order_builds_no_page(counter, desk):
    desk.arrive(rush_order())
    counter.pass_s(1)
    assert not counter.window.findChildren(HistoryPlace)
    assert not counter.window.findChildren(PrintPages)


def test_the_way_from_the_printers_to_the_daily_close_is_there(counter):
    counter.press(KEY.Key_F10)
    counter.room.answer()
    counter.look()
    counter.click("일 마감")
    place = counter.page(SettlementPlace)
    assert place.isVisible()
    assert place.reports.isVisible()


def test_behind_the_owner_s_lock_the_way_to_the_daily_close_waits_for_the_pin(counter, door):
    counter.press(KEY.Key_F10)
    counter.room.answer()
    counter.look()
    close = next(button for button in counter.buttons() if button.text() == "일 마감")
    door.set_pin("2580")
    door.access.lock()
    close.click()
    counter.look()
    assert not counter.page(SettlementPlace).isVisible()
    counter.type_in("2580")
    counter.press(KEY.Key_Return)
    door.lanes.run_all()
    counter.look()
    assert counter.page(SettlementPlace).reports.isVisible()


def test_check_and_practice_are_built_by_the_way_that_leads_there(counter, check_room):
    assert not counter.window.findChildren(CheckPage)
    counter.click("지금 점검하기")
    assert counter.page(CheckPage).isVisible()
    assert check_room.running()
    counter.press(KEY.Key_F1)
    counter.window.quiet.practice.click()
    counter.look()
    assert counter.page(DrillPage).isVisible()


def test_a_window_that_takes_another_one_s_place_builds_what_it_shows(counter, qtbot, desk, rooms):
    counter.press(KEY.Key_F10)
    counter.click("화면")
    window = CounterWindow(desk, rooms=rooms)
    qtbot.addWidget(window)
    window.take_place_of(counter.window)
    (page,) = window.findChildren(ScreenPage)
    assert page.isVisible()
    assert not window.findChildren(PrintPages)
