"""An order always gets through: what calls is seen and answered from every page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from merchant_desk.ui.places import Place
from merchant_desk.ui.window import CounterWindow
from tests.fakes.desk import FakeDesk
from tests.ui.orders import rush_order, takeout
from tests.ui.states import board

KEY = Qt.Key
PAGES = ["", "프린터 추가", "주문서 꾸미기", "메뉴 나누기", "인쇄 기록"]


def open_page(counter, button):
    counter.press(KEY.Key_F10)
    if button:
        counter.click(button)
    counter.room.answer()
    counter.look()


def test_f10_shows_the_printers_and_f1_goes_back(counter):
    counter.press(KEY.Key_F10)
    assert counter.window.prints.printers.isVisible()
    assert not counter.window.board.isVisible()
    assert counter.window.rail.buttons[Place.SETTINGS].is_on
    counter.press(KEY.Key_F1)
    assert counter.window.board.isVisible()
    assert counter.window.rail.buttons[Place.ORDERS].is_on
    assert not counter.window.rail.buttons[Place.SETTINGS].is_on


def test_the_rail_leads_there_and_back(counter, qtbot):
    qtbot.mouseClick(counter.window.rail.buttons[Place.SETTINGS], Qt.MouseButton.LeftButton)
    assert counter.window.prints.isVisible()
    qtbot.mouseClick(counter.window.rail.buttons[Place.ORDERS], Qt.MouseButton.LeftButton)
    assert counter.window.board.isVisible()


def test_without_a_print_room_there_is_no_such_page(qtbot):
    window = CounterWindow(FakeDesk())
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    assert Place.SETTINGS not in window.rail.buttons
    QTest.keyClick(window, KEY.Key_F10)
    assert window.board.isVisible()


@pytest.mark.parametrize("page", PAGES)
def test_a_new_order_stands_in_a_band_over_every_page_and_f2_accepts_it(counter, desk, page):
    open_page(counter, page)
    desk.arrive(rush_order("B-0417"))
    desk.pass_s(1)
    desk.arrive(takeout("B-0418"))
    counter.look()
    band = counter.window.call
    assert band.isVisible()
    assert band.width() == counter.window.width()
    assert "새 주문 B-0417" in band.said.text()
    assert "뒤에 1건" in band.said.text()
    assert "접수 · 20분" in counter.texts()
    assert counter.window.prints.isVisible(), "what was begun stays"
    counter.press(KEY.Key_F2)
    assert desk.said == [("accept", "id-B-0417", 20)]
    counter.pass_s(1)
    assert "새 주문 B-0418" in band.said.text()
    counter.press(KEY.Key_F2)
    counter.pass_s(1)
    assert desk.said[-1] == ("accept", "id-B-0418", 20)
    assert not band.isVisible()


def test_a_finger_accepts_or_looks(counter, desk):
    counter.press(KEY.Key_F10)
    desk.arrive(rush_order("B-1"))
    counter.look()
    counter.pass_s(1)
    counter.window.call.view.click()
    counter.look()
    assert counter.number() == "B-1"
    assert not counter.window.call.isVisible(), "the order itself is in sight"
    counter.press(KEY.Key_F10)
    counter.pass_s(1)
    counter.window.call.accept.click()
    assert desk.said == [("accept", "id-B-1", 20)]


def test_the_minutes_of_f3_stand_in_the_band_at_once(counter, desk):
    counter.press(KEY.Key_F10)
    desk.arrive(rush_order("B-1"))
    counter.look()
    QTest.keyClick(counter.window, KEY.Key_F3)
    assert counter.window.call.accept.text() == "접수 · 25분"
    counter.press(KEY.Key_F2)
    assert desk.said == [("accept", "id-B-1", 25)]


def test_a_cancelled_order_is_called_out_before_the_new_one_that_f2_accepts(counter, desk):
    counter.press(KEY.Key_F10)
    board(desk)
    desk.arrive(rush_order("B-0417"))
    desk.cancel("id-B-0412")
    counter.look()
    band = counter.window.call
    assert band.said.text() == "B-0412 · 조리 중단"
    assert "B-0417" in band.accept.caption()
    counter.press(KEY.Key_F1)
    assert counter.number() == "B-0412"


def test_f4_leads_to_the_reasons_where_they_can_be_read(counter, desk):
    counter.press(KEY.Key_F10)
    desk.arrive(rush_order("B-1"))
    counter.look()
    counter.press(KEY.Key_F4)
    assert counter.window.board.isVisible()
    assert "거절하는 이유를 골라 주세요" in counter.texts()


def test_f2_works_while_a_name_is_being_typed(counter, desk):
    open_page(counter, "프린터 추가")
    field = counter.window.prints.wizard.finder.field
    assert field.hasFocus()
    QTest.keyClicks(field, "192.168")
    desk.arrive(rush_order("B-1"))
    counter.look()
    counter.press(KEY.Key_F2)
    assert desk.said == [("accept", "id-B-1", 20)]
    assert field.text() == "192.168"


def test_what_was_begun_is_still_there_after_a_look_at_the_orders(counter, desk):
    open_page(counter, "프린터 추가")
    QTest.keyClicks(counter.window.prints.wizard.finder.field, "192.168")
    desk.arrive(rush_order("B-1"))
    counter.look()
    counter.press(KEY.Key_F1)
    assert counter.number() == "B-1"
    counter.press(KEY.Key_F10)
    assert counter.window.prints.wizard.isVisible()
    assert counter.window.prints.wizard.finder.field.text() == "192.168"


def test_the_file_dialog_blocks_no_key_and_goes_when_an_order_rings(counter, desk, qtbot):
    open_page(counter, "주문서 꾸미기")
    counter.click("찾기")
    logo = counter.window.prints.designer.logo
    dialog = logo.chooser.dialog
    assert isinstance(dialog, QFileDialog)
    assert dialog.isVisible()
    assert not dialog.isModal()
    assert QApplication.activeModalWidget() is None
    desk.arrive(rush_order("B-1"))
    counter.look()
    assert logo.chooser.dialog is None
    counter.window.activateWindow()
    QTest.keyClick(counter.window, KEY.Key_F2)
    assert desk.said == [("accept", "id-B-1", 20)]


def test_f2_reaches_the_order_from_a_dialog_that_was_opened_while_it_rings(counter, desk, qtbot):
    desk.arrive(rush_order("B-1"))
    open_page(counter, "주문서 꾸미기")
    counter.click("찾기")
    dialog = counter.window.prints.designer.logo.chooser.dialog
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    QTest.keyClick(dialog, KEY.Key_F2)
    assert desk.said == [("accept", "id-B-1", 20)]
    dialog.close()


def test_f2_belongs_to_the_window_that_is_seen(counter, desk, qtbot):
    """Another language or theme exchanges the window; the old one goes a moment later."""
    desk.arrive(rush_order("B-1"))
    other = CounterWindow(desk)
    qtbot.addWidget(other)
    with qtbot.waitExposed(other):
        other.show()
    counter.window.hide()
    other.activateWindow()
    other.refresh()
    QTest.keyClick(other, KEY.Key_F2)
    assert desk.said == [("accept", "id-B-1", 20)]


def test_troubles_stand_above_the_band_and_the_page(counter, desk):
    counter.press(KEY.Key_F10)
    desk.arrive(rush_order("B-1"))
    desk.journal_trouble = "디스크가 가득 찼습니다."
    counter.look()
    assert "디스크가 가득 찼습니다." in counter.window.banner.sentences()
    places = (counter.window.strip, counter.window.banner, counter.window.call, counter.window.prints)
    tops = [part.mapTo(counter.window, QPoint(0, 0)).y() for part in places]
    assert tops == sorted(tops)
    assert all(part.isVisible() for part in places)
