"""The counter's keys: what a cashier presses, wherever the focus is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from merchant_desk.domain.status import Status
from merchant_desk.ui.places import Place
from tests.ui import states
from tests.ui.orders import order, rush_order, takeout

KEY = Qt.Key


def test_f2_accepts_the_oldest_ringing_order_with_the_shown_minutes(counter, desk):
    desk.arrive(rush_order("B-1"))
    counter.pass_s(3)
    desk.arrive(takeout("B-2"))
    counter.look()
    assert counter.number() == "B-1"
    assert "접수 · 20분" in counter.texts()
    counter.press(KEY.Key_F2)
    assert desk.said == [("accept", "id-B-1", 20)]
    assert desk.record("id-B-1").status is Status.ACCEPTING


def test_f2_accepts_the_order_that_a_person_selected(counter, desk):
    desk.arrive(rush_order("B-1"))
    desk.arrive(rush_order("B-2"))
    counter.look()
    counter.press(KEY.Key_Down)
    assert counter.number() == "B-2"
    counter.press(KEY.Key_F2)
    assert desk.said == [("accept", "id-B-2", 20)]


def test_a_double_press_does_not_accept_the_next_order_too(counter, desk):
    desk.arrive(rush_order("B-1"))
    desk.arrive(rush_order("B-2"))
    counter.look()
    counter.press(KEY.Key_F2)
    counter.press(KEY.Key_F2)
    assert [said[1] for said in desk.said] == ["id-B-1"]
    assert counter.number() == "B-2"
    counter.pass_s(0.7)
    counter.press(KEY.Key_F2)
    assert [said[1] for said in desk.said] == ["id-B-1", "id-B-2"]


def test_a_press_at_the_moment_when_the_bar_turns_to_another_order_is_ignored(counter, desk):
    desk.arrive(rush_order("B-1"))
    counter.pass_s(5)
    desk.arrive(rush_order("B-2"))
    counter.pass_s(5)
    desk.confirm("id-B-1", Status.COOKING)
    counter.look()
    counter.press(KEY.Key_F2)
    assert desk.said == []


def test_holding_f2_down_accepts_once(counter, desk):
    desk.arrive(rush_order("B-1"))
    desk.arrive(rush_order("B-2"))
    counter.look()
    counter.press(KEY.Key_F2)
    counter.pass_s(2)
    held = QKeyEvent(QEvent.Type.KeyPress, KEY.Key_F2, Qt.KeyboardModifier.NoModifier, "", True)
    QApplication.sendEvent(counter.window.board, held)
    counter.look()
    assert len(desk.said) == 1


def test_f3_gives_more_time_and_shift_f3_less(counter, desk):
    desk.arrive(rush_order("B-1"))
    counter.look()
    counter.press(KEY.Key_F3)
    counter.press(KEY.Key_F3)
    counter.press(KEY.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert "접수 · 25분" in counter.texts()
    for _ in range(9):
        counter.press(KEY.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert "접수 · 5분" in counter.texts()
    counter.press(KEY.Key_F2)
    assert desk.said == [("accept", "id-B-1", 5)]


def test_minutes_return_to_the_usual_ones_for_the_next_order(counter, desk):
    desk.arrive(rush_order("B-1"))
    desk.arrive(rush_order("B-2"))
    counter.look()
    counter.click("40분")
    counter.press(KEY.Key_F2)
    assert desk.said == [("accept", "id-B-1", 40)]
    assert "접수 · 20분" in counter.texts()


def test_f4_asks_for_a_reason_inside_the_bar_and_esc_leaves_it(counter, desk):
    desk.arrive(rush_order("B-1"))
    counter.look()
    counter.press(KEY.Key_F4)
    assert "B-1 · 거절하는 이유를 골라 주세요" in counter.texts()
    assert counter.number() == "B-1"
    counter.press(KEY.Key_Escape)
    assert "거절하는 이유" not in counter.texts()
    assert desk.said == []
    counter.press(KEY.Key_F4)
    counter.press(KEY.Key_Tab)
    counter.press(KEY.Key_Return)
    assert desk.said == [("reject", "id-B-1", "INTERNAL_DIFFICULTIES_OF_THE_RESTAURANT")]


def test_a_figure_chooses_a_reason(counter, desk):
    desk.arrive(rush_order("B-1"))
    counter.look()
    counter.press(KEY.Key_F4)
    assert [button.caption() for button in counter.buttons() if button.text() == "가게 사정"] == ["2"]
    counter.press(KEY.Key_2)
    assert desk.said == [("reject", "id-B-1", "INTERNAL_DIFFICULTIES_OF_THE_RESTAURANT")]


def test_a_new_order_stays_acceptable_while_reasons_are_open(counter, desk):
    desk.arrive(rush_order("B-1"))
    desk.confirm("id-B-1", Status.COOKING)
    counter.look()
    counter.window.pick("id-B-1")
    counter.press(KEY.Key_F4)
    assert "B-1 · 취소하는 이유를 골라 주세요" in counter.texts()
    desk.arrive(rush_order("B-2"))
    counter.look()
    assert "새 주문 B-2 접수 · 20분" in counter.texts()
    counter.press(KEY.Key_F2)
    assert desk.said == [("accept", "id-B-2", 20)]


def test_reasons_close_when_the_order_was_decided_elsewhere(counter, desk):
    desk.arrive(rush_order("B-1"))
    counter.look()
    counter.press(KEY.Key_F4)
    desk.confirm("id-B-1", Status.DELIVERED)
    counter.look()
    assert "이유를 골라 주세요" not in counter.texts()


def test_f5_polls_now(counter, desk):
    counter.press(KEY.Key_F5)
    assert desk.said == [("poll",)]


@pytest.mark.parametrize("key", [KEY.Key_Space, KEY.Key_Escape])
def test_space_and_esc_silence_for_30_seconds(counter, desk, key):
    desk.arrive(rush_order("B-1"))
    counter.look()
    counter.press(key)
    assert desk.said == [("silence",)]
    assert desk.ringing().calls == ()
    assert "접수 · 20분" in counter.texts()
    counter.pass_s(31)
    assert desk.ringing().order_ids == ("id-B-1",)


def test_keys_work_while_a_button_has_the_focus(counter, desk):
    desk.arrive(rush_order("B-1"))
    counter.look()
    counter.window.decision.body.chips[30].setFocus()
    counter.press(KEY.Key_Space)
    assert desk.said == [("silence",)]
    assert "접수 · 20분" in counter.texts()
    counter.press(KEY.Key_F2)
    assert desk.said[-1] == ("accept", "id-B-1", 20)


def test_enter_leads_to_the_decision_and_presses_it(counter, desk):
    desk.arrive(rush_order("B-1"))
    counter.look()
    counter.press(KEY.Key_Return)
    assert desk.said == []
    counter.press(KEY.Key_Return)
    assert desk.said == [("accept", "id-B-1", 20)]


def test_arrows_walk_over_cards_only(counter, desk):
    for number in ("B-1", "B-2"):
        desk.arrive(order(number))
    desk.arrive(order("B-3"))
    desk.confirm("id-B-3", Status.COOKING)
    counter.look()
    seen = [counter.number()]
    for _ in range(3):
        counter.press(KEY.Key_Down)
        seen.append(counter.number())
    counter.press(KEY.Key_Up)
    assert seen == ["B-1", "B-2", "B-3", "B-3"]
    assert counter.number() == "B-2"


def test_f1_goes_back_to_what_rings(counter, desk):
    desk.arrive(rush_order("B-1"))
    desk.arrive(rush_order("B-2"))
    counter.look()
    counter.press(KEY.Key_Down)
    counter.press(KEY.Key_F1)
    assert counter.number() == "B-1"


@pytest.mark.parametrize(("key", "place"), [(KEY.Key_F7, Place.HISTORY), (KEY.Key_F8, Place.SETTLEMENT)])
def test_keys_of_the_books_lead_there_and_decide_nothing(counter, desk, key, place):
    desk.arrive(rush_order("B-1"))
    counter.look()
    counter.press(key)
    assert counter.window.places.shown is place
    assert counter.window.rail.buttons[place].is_on
    assert desk.said == []
    assert counter.window.call.isVisible(), "what rings is seen over the page"
    counter.press(KEY.Key_F1)
    assert counter.number() == "B-1"


def test_f1_leads_the_board_back_to_what_is_most_urgent(counter, desk):
    for number in range(20):
        states.cook(desk, rush_order(f"B-{number}"))
    counter.look()
    counter.window.pick("id-B-19")
    bar = counter.window.board.verticalScrollBar()
    assert bar.value() > 0
    counter.press(KEY.Key_F1)
    assert bar.value() == 0
