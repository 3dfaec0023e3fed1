"""The settlement order by order, and its place among the others (F8): the owner's, and under every order that rings."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from merchant_desk.domain.books.settlement import Line, SettledLine, Source
from merchant_desk.domain.errors import JournalError
from merchant_desk.services.books.settlement_port import OrderStatement
from merchant_desk.ui.books.book_row import BookRow
from merchant_desk.ui.books.settled_orders_page import SettledOrdersPage
from merchant_desk.ui.books.settled_span import Length, Span
from merchant_desk.ui.books.settlement_page import SettlementPage
from merchant_desk.ui.books.settlement_place import SettlementPlace
from merchant_desk.ui.paper import Words
from merchant_desk.ui.places import Place
from merchant_desk.ui.window import CounterWindow
from tests.fakes.settlement_room import FRIDAY
from tests.ui.orders import rush_order
from tests.ui.settlement_states import answer, change, press_row, settlement, settlement_tab

KEY = Qt.Key


@pytest.fixture
def books(settlement_room):
    return settlement_room


def rows(counter):
    found = [row for row in counter.window.findChildren(BookRow) if row.isVisible()]
    return [
        row.row_text
        for row in sorted(found, key=lambda row: row.mapTo(counter.window, row.rect().topLeft()).y())
    ]


# --- order by order -----------------------------------------------------------------------------------------


def test_the_orders_of_the_span_stand_beside_what_is_stated(counter):
    settlement_tab(counter, "주문별")
    shown = rows(counter)
    assert shown[0].name == "B-0409"
    differs = next(row for row in shown if row.name == "B-0372")
    assert differs.figures == ("24,500", "23,950", "22,450", "− 1,500")
    assert "'추가 옵션' 금액이 정산서에 없습니다." in differs.detail
    assert differs.sign == "late", "colour is not the only sign"
    details = {row.detail for row in shown}
    assert {"정산서와 같음", "취소됨", "아직 정산서에 없음", "금액을 읽지 못함"} <= details


def test_the_list_goes_on_by_a_press(counter):
    settlement_tab(counter, "주문별")
    counter.click("주")
    answer(counter)
    assert len(rows(counter)) == 50
    counter.click("더 보기")
    answer(counter)
    assert len(rows(counter)) == 62
    assert "더 보기" not in counter.texts()


def test_the_differences_are_as_new_as_the_orders_beside_them(counter):
    settlement(counter)
    change(counter, differences=())
    counter.page(SettlementPlace).tabs["주문별"].click()
    answer(counter)
    assert "추가 옵션" not in " ".join(row.detail for row in rows(counter)), (
        "the platform mended it meanwhile"
    )


def test_the_rows_are_walked_by_keyboard_and_the_list_goes_on_where_it_ended(counter):
    settlement_tab(counter, "주문별")
    counter.click("주")
    answer(counter)
    shown = counter.page(SettledOrdersPage).list
    shown.rows[0].setFocus()
    counter.press(KEY.Key_Down)
    assert shown.rows[1].hasFocus()
    counter.press(KEY.Key_Up)
    assert shown.rows[0].hasFocus()
    counter.press(KEY.Key_Up)
    assert not shown.more.hasFocus(), "what follows the last row is not before the first"
    shown.rows[-1].setFocus()
    counter.press(KEY.Key_Tab)
    assert shown.more.hasFocus()
    counter.press(KEY.Key_Return)
    answer(counter)
    assert shown.rows[50].hasFocus()
    counter.press(KEY.Key_Return)
    answer(counter)
    counter.press(KEY.Key_Escape)
    answer(counter)
    assert shown.rows[50].hasFocus(), "back on the order that was opened"


def test_a_span_that_is_chosen_here_is_the_settlement_s_too(counter):
    settlement_tab(counter, "주문별")
    counter.click("달")
    answer(counter)
    counter.page(SettlementPlace).tabs["정산"].click()
    answer(counter)
    assert "11월 정산" in counter.texts()
    counter.page(SettlementPlace).tabs["주문별"].click()
    counter.press(KEY.Key_F8)
    answer(counter)
    assert "11월 정산" in counter.texts(), "F8 leads back to the sum"
    counter.press(KEY.Key_F8)
    answer(counter)
    assert "금요일 정산" in counter.texts(), "and once more to today's"


def test_orders_that_cannot_be_read_are_read_again(counter, books):
    settlement(counter)
    books.refuses = JournalError("주문 기록을 읽지 못했습니다.")
    counter.click("주문별")
    answer(counter)
    assert "주문을 읽지 못했습니다. 주문 기록을 읽지 못했습니다." in counter.texts()
    books.refuses = None
    counter.click("다시 읽기")
    answer(counter)
    assert rows(counter)


def test_a_day_without_orders_says_so(counter, books):
    settlement(counter)
    counter.page(SettlementPage).choose(Span(Length.DAY, date(2026, 11, 2)))
    counter.click("주문별")
    answer(counter)
    assert "이 기간에는 접수한 주문이 없습니다." in counter.texts()


def test_one_order_s_lines_stand_beside_each_other(counter):
    settlement_tab(counter, "주문별")
    press_row(counter, "B-0372")
    said = counter.texts()
    for words in ("고객이 낸 돈 · 카드", "24,500", "23,000", "− 1,500", "결제 수수료 · 카드", "입금될 돈"):
        assert words in said, words
    counter.click("돌아가기")
    assert "주문별 정산" in counter.texts()


def test_a_rate_that_both_sides_say_stands_once(counter, books):
    def line(source, rule):
        return SettledLine(FRIDAY, "id-B-0372", source, Line.COMMISSION, None, -245, "KRW", rule)

    same = OrderStatement(
        "id-B-0372",
        "B-0372",
        (line(Source.EXPECTED, "1.92 % (2020-12-01부터)"),),
        (line(Source.STATED, "1.92 %"),),
        (),
    )
    settlement_tab(counter, "주문별")
    for stated, also in (("1.92 %", ""), ("2 %", " · 2 %")):
        answered = replace(same, stated=(line(Source.STATED, stated),))
        books.order = lambda _id, tell, _failed, answered=answered: tell(answered)
        press_row(counter, "B-0372")
        shown = {words.text() for words in counter.window.findChildren(Words) if words.isVisible()}
        assert f"1.92 % (2020-12-01부터){also}" in shown
        counter.click("돌아가기")


def test_an_order_that_cannot_be_read_is_a_sentence(counter, books):
    settlement_tab(counter, "주문별")
    books.refuses = JournalError("주문 기록을 읽지 못했습니다.")
    press_row(counter, "B-0409")
    assert "주문을 읽지 못했습니다." in counter.texts()


# --- the place ----------------------------------------------------------------------------------------------


def test_it_belongs_to_the_owner(counter, door):
    door.set_pin("2580")
    door.access.lock()
    counter.press(KEY.Key_F8)
    assert "975,384원" not in counter.texts()
    counter.type_in("2580")
    counter.press(KEY.Key_Return)
    door.lanes.run_all()
    counter.look()
    answer(counter)
    assert "975,384원" in counter.texts()


def test_an_order_that_rings_is_accepted_from_every_tab(counter, desk):
    settlement(counter)
    tabs = list(counter.page(SettlementPlace).tabs)
    assert tabs == ["정산", "주문별", "입금 확인", "보고서", "수수료율"]
    for number, tab in enumerate(tabs):
        counter.click(tab)
        answer(counter)
        desk.arrive(rush_order(f"B-{number}"))
        counter.look()
        assert counter.window.call.isVisible(), tab
        counter.press(KEY.Key_F2)
        assert desk.said[-1] == ("accept", f"id-B-{number}", 20), tab
        counter.pass_s(1)


def test_all_of_it_goes_by_keyboard(counter):
    settlement(counter)
    counter.press(KEY.Key_Tab)
    counter.press(KEY.Key_Return)
    answer(counter)
    assert "한 주 정산" in counter.texts()
    counter.page(SettlementPlace).tabs["주문별"].setFocus()
    counter.press(KEY.Key_Return)
    answer(counter)
    assert "주문별 정산" in counter.texts()
    for _ in range(40):
        if isinstance(QApplication.focusWidget(), BookRow):
            break
        counter.press(KEY.Key_Tab)
    counter.press(KEY.Key_Return)
    answer(counter)
    assert "B-0409 정산" in counter.texts()


def test_without_rooms_there_is_no_place(qtbot, desk, rooms):
    none = replace(rooms, settlement=None, deposits=None, reports=None)
    window = CounterWindow(desk, rooms=none)
    qtbot.addWidget(window)
    assert not window.places.has(Place.SETTLEMENT)
    alone = CounterWindow(desk, rooms=replace(none, reports=rooms.reports))
    qtbot.addWidget(alone)
    assert alone.places.has(Place.SETTLEMENT), "reports alone are a place as well"
