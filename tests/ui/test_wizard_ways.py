"""Ways through the wizard: Tab in the order that is seen, 다음 as 확인, what it is about, and leaving it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from merchant_desk.domain.printer import PrinterProfile, PrinterStatus, Trouble
from merchant_desk.services.printing.printer_ports import FoundDevice
from tests.ui.orders import rush_order
from tests.ui.wizard_steps import FINE, answer, connect, saved, to_the_place, write

KEY = Qt.Key


def words_of(widget):
    return getattr(widget, "text", str)() or widget.accessibleName()


def tab_through(counter, count):
    """Where Tab stands, one after the other."""
    seen = []
    for _ in range(count):
        counter.press(KEY.Key_Tab)
        seen.append(QApplication.focusWidget())
    return seen


def type_address(wizard, text):
    wizard.finder.field.setFocus()
    wizard.finder.field.clear()
    QTest.keyClicks(wizard.finder.field, text)


# --- Tab ----------------------------------------------------------------------------------------------------


def test_tab_goes_from_the_address_to_its_check_and_on_as_it_is_seen(counter, wizard):
    assert QApplication.focusWidget() is wizard.finder.field
    said = [words_of(one) for one in tab_through(counter, 6)]
    assert said == ["확인", "다시 찾기", "COM3 · USB-SERIAL CH340", "SLK-TE25 (USB)", "다음", "그만두기"]


def test_tab_follows_devices_that_were_found_anew(counter, room, wizard):
    room.devices = (FoundDevice("spool:NEW", "새 프린터 줄"), *room.devices)
    counter.click("다시 찾기")
    room.answer()
    counter.look()
    wizard.finder.again.setFocus()
    said = [words_of(one) for one in tab_through(counter, 4)]
    assert said == ["새 프린터 줄", "COM3 · USB-SERIAL CH340", "SLK-TE25 (USB)", "다음"]


def test_tab_goes_over_saved_profiles_and_questions_to_the_end(counter, room, wizard):
    room._settings = replace(room.settings(), profiles=(PrinterProfile(name="우리 기종"),))
    connect(counter, room, wizard)
    counter.click("다음")
    assert QApplication.focusWidget() is wizard.ruler.print
    first, second = tab_through(counter, 2)
    assert words_of(first) == "우리 기종"
    assert second is wizard.ruler.questions["width"].chips["48"]
    wizard.ruler.questions["odd"].chips["picture"].setFocus()
    assert [words_of(one) for one in tab_through(counter, 3)] == ["다음", "이전", "그만두기"]


def test_tab_stays_on_the_page_while_an_order_rings(counter, desk, room, wizard):
    to_the_place(counter, room, wizard)
    desk.arrive(rush_order("B-1"))
    counter.look()
    band = counter.window.call
    assert band.isVisible()
    assert not any(band.isAncestorOf(one) for one in tab_through(counter, 45))
    assert desk.said == []


# --- 다음 and 확인 -------------------------------------------------------------------------------------------


def test_next_asks_the_typed_address_and_goes_on_when_it_is_good(counter, room, wizard):
    room.answers["tcp://192.168.0.60:9100"] = FINE
    type_address(wizard, "192.168.0.60")
    counter.click("다음")
    assert wizard.finder.isVisible()
    assert "프린터에 물어보고 있습니다." in counter.texts()
    room.answer()
    counter.look()
    assert wizard.ruler.isVisible()
    assert wizard.printer.address == "tcp://192.168.0.60:9100"


@pytest.mark.parametrize("status", [None, PrinterStatus(speaks=True, troubles=(Trouble.NO_PAPER,))])
def test_next_stays_where_the_answer_is_bad_and_goes_on_when_pressed_again(counter, room, wizard, status):
    if status is not None:
        room.answers["tcp://192.168.0.60:9100"] = status
    type_address(wizard, "192.168.0.60")
    counter.click("다음")
    room.answer()
    counter.look()
    assert wizard.finder.isVisible()
    counter.click("다음")
    assert wizard.ruler.isVisible()


def test_a_second_press_does_not_wait_for_the_answer(counter, wizard):
    type_address(wizard, "192.168.0.60")
    counter.click("다음")
    counter.click("다음")
    assert wizard.ruler.isVisible()


def test_next_at_a_printer_in_use_waits_for_its_answer(counter, room):
    counter.press(KEY.Key_F10)
    counter.window.prints.printers.cards["주방"].edit.click()
    counter.look()
    counter.click("다음")
    room.answer()
    counter.look()
    assert counter.window.prints.wizard.ruler.isVisible()


def test_after_a_good_answer_enter_goes_on(counter, room, wizard):
    connect(counter, room, wizard)
    assert QApplication.focusWidget() is wizard.next
    counter.press(KEY.Key_Return)
    assert wizard.ruler.isVisible()


def test_who_types_another_address_is_not_interrupted(counter, room, wizard):
    room.answers["tcp://192.168.0.60:9100"] = FINE
    type_address(wizard, "192.168.0.60")
    QTest.keyClick(wizard.finder.field, KEY.Key_Return)
    type_address(wizard, "192.168.0.7")
    room.answer()
    counter.look()
    assert wizard.finder.field.hasFocus()


def test_a_device_from_the_list_takes_the_place_of_what_was_typed(counter, room, wizard):
    type_address(wizard, "192.168.0.60")
    wizard.finder.buttons["spool:SLK-TE25"].click()
    room.answer()
    counter.look()
    assert wizard.finder.field.text() == ""
    counter.click("다음")
    assert wizard.printer.address == "spool:SLK-TE25"
    assert wizard.ruler.isVisible()


# --- which printer it is about ------------------------------------------------------------------------------


def test_the_later_steps_say_which_printer_it_is_about(counter, room, wizard):
    connect(counter, room, wizard)
    assert not wizard.lead.isVisible()
    counter.click("다음")
    assert wizard.lead.text() == "네트워크 192.168.0.60"
    answer(counter, wizard)
    counter.click("다음")
    write(wizard.place.name, "홀")
    counter.look()
    assert wizard.lead.text() == "네트워크 192.168.0.60 · 홀"
    assert wizard.lead.isVisible()


@pytest.mark.parametrize("kept", ["tcp://192.168.0.50:9100", "tcp://192.168.0.50"])
def test_an_address_that_another_printer_has_is_said_and_not_passed_over(counter, room, wizard, kept):
    kitchen, *others = room.settings().printers
    room._settings = replace(room.settings(), printers=(replace(kitchen, address=kept), *others))
    room.answers["tcp://192.168.0.50:9100"] = FINE
    type_address(wizard, "192.168.0.50")
    counter.click("다음")
    room.answer()
    counter.look()
    assert wizard.finder.isVisible()
    assert "이미 '주방' 프린터가 쓰는 주소입니다." in counter.texts()
    counter.click("다음")
    assert "이미 '주방' 프린터가 쓰는 주소입니다." in wizard.lead.text()


# --- leaving ------------------------------------------------------------------------------------------------


def test_giving_up_asks_on_the_page_once_something_is_filled(counter, room, wizard):
    connect(counter, room, wizard)
    counter.click("그만두기")
    assert wizard.isVisible()
    assert "저장하지 않은 것이 있습니다. 그만둘까요?" in counter.texts()
    assert "다음" not in [b.text() for b in counter.buttons()]
    assert QApplication.focusWidget() is wizard.leaving.stay
    counter.click("계속하기")
    assert "저장하지 않은 것" not in counter.texts()
    assert "다음" in [b.text() for b in counter.buttons()]
    counter.click("그만두기")
    counter.click("네, 그만두기")
    assert counter.window.prints.printers.isVisible()
    counter.click("프린터 추가")
    assert "다음" in [b.text() for b in counter.buttons()]


def test_giving_up_does_not_ask_where_nothing_was_filled(counter, wizard):
    counter.click("그만두기")
    assert counter.window.prints.printers.isVisible()


def test_a_half_typed_address_is_something(counter, wizard):
    type_address(wizard, "192.")
    counter.click("그만두기")
    assert wizard.isVisible()


@pytest.mark.parametrize("key", [KEY.Key_F10, KEY.Key_Escape])
@pytest.mark.parametrize("page", ["프린터 추가", "주문서 꾸미기", "메뉴 나누기", "인쇄 기록"])
def test_f10_and_escape_lead_back_to_the_printers(counter, room, key, page):
    counter.press(KEY.Key_F10)
    counter.click(page)
    room.answer()
    assert not counter.window.prints.printers.isVisible()
    counter.press(key)
    assert counter.window.prints.printers.isVisible()
    counter.press(KEY.Key_Escape)
    assert counter.window.prints.printers.isVisible()


def test_escape_silences_while_something_rings(counter, desk, wizard):
    desk.arrive(rush_order("B-1"))
    counter.look()
    counter.press(KEY.Key_Escape)
    assert desk.said == [("silence",)]
    assert wizard.isVisible()
    counter.press(KEY.Key_Escape)
    assert counter.window.prints.printers.isVisible()


def test_f10_and_escape_ask_before_they_forget_and_escape_takes_it_back(counter, room, wizard):
    connect(counter, room, wizard)
    counter.press(KEY.Key_F10)
    assert wizard.leaving.isVisible()
    counter.press(KEY.Key_F10)
    assert wizard.isVisible()
    counter.press(KEY.Key_Escape)
    assert not wizard.leaving.isVisible()
    assert wizard.isVisible()
    counter.press(KEY.Key_Escape)
    assert wizard.leaving.isVisible()


@pytest.mark.parametrize(("page", "change"), [("주문서 꾸미기", "뺌"), ("메뉴 나누기", "첫 분류 만들기")])
def test_the_designer_and_the_menu_ask_as_well(counter, page, change):
    counter.press(KEY.Key_F10)
    counter.click(page)
    if change == "뺌":
        counter.window.prints.designer.parts.rows["wishes"].on.click()
    else:
        counter.click(change)
        write(counter.window.prints.categories.rows[0].name, "음료")
    counter.look()
    counter.press(KEY.Key_Escape)
    assert "저장하지 않은 것이 있습니다. 그만둘까요?" in counter.texts()


# --- what is told passes ------------------------------------------------------------------------------------


def test_what_was_saved_is_told_for_some_seconds(counter, room, wizard):
    to_the_place(counter, room, wizard)
    write(wizard.place.name, "홀")
    counter.click("저장")
    room.answer()
    counter.look()
    assert saved(room)
    assert "'홀' 프린터를 저장했습니다." in counter.texts()
    counter.pass_s(7)
    assert "프린터를 저장했습니다" in counter.texts()
    counter.pass_s(2)
    assert "프린터를 저장했습니다" not in counter.texts()


def test_what_was_told_is_gone_when_the_page_was_left(counter):
    counter.press(KEY.Key_F10)
    counter.click("점검표 인쇄")
    assert "'카운터'에서 개점 점검표를 인쇄합니다." in counter.texts()
    counter.press(KEY.Key_F1)
    counter.press(KEY.Key_F10)
    assert "개점 점검표를 인쇄합니다" not in counter.texts()


def test_an_acceptance_is_told_where_the_card_is_not_in_sight(counter, desk):
    counter.press(KEY.Key_F10)
    desk.arrive(rush_order("B-0454"))
    counter.look()
    counter.press(KEY.Key_F2)
    assert "B-0454 접수했습니다" in counter.window.banner.sentences()
    counter.pass_s(7)
    assert "접수했습니다" not in counter.texts()


def test_an_acceptance_is_told_in_the_band_where_the_next_order_stands(counter, desk):
    counter.press(KEY.Key_F10)
    for number in ("B-1", "B-2"):
        desk.arrive(rush_order(number))
        desk.pass_s(1)
    counter.look()
    top = counter.window.call.y()
    counter.press(KEY.Key_F2)
    assert counter.window.call.said.text().startswith("B-1 접수했습니다 · 새 주문 B-2 · ")
    assert counter.window.call.y() == top
    counter.pass_s(7)
    assert counter.window.call.said.text().startswith("새 주문 B-2 · ")


def test_an_acceptance_beside_the_board_needs_no_sentence(counter, desk):
    desk.arrive(rush_order("B-0454"))
    counter.look()
    counter.press(KEY.Key_F2)
    assert "접수했습니다" not in counter.texts()
