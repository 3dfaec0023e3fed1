"""The page of one order: what is opened, typed and chosen on it, by keys, with the shop's keys alive beside it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from merchant_desk.domain.errors import Unreachable
from merchant_desk.domain.status import Status
from merchant_desk.ui.buttons import Button
from merchant_desk.ui.order.person_view import PersonView
from merchant_desk.ui.window import CounterWindow
from tests.ui.order_states import WHOLE, code, cook, lines_of, out_of_stock, record, whole
from tests.ui.orders import dish, order, takeout, whole_order

KEY = Qt.Key
OPEN_CODE, OPEN_RECORD = "배달 확인 번호 입력", "주문 기록 보기"


def typed(counter, text: str) -> None:
    for letter in text:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, letter)
    counter.look()


def focused_words() -> str:
    """What the button under the keyboard says."""
    focused = QApplication.focusWidget()
    assert isinstance(focused, Button)
    return focused.text()


# --- the privacy clock --------------------------------------------------------------------------------------


def test_the_customer_is_hidden_three_hours_after_the_end(counter, desk):
    desk.arrive(whole_order())
    cook(counter, status=Status.DELIVERED)
    counter.click("고객 정보 보기")
    said = counter.texts()
    assert "고객 정보는 22:04까지 보입니다" in said
    for known in ("김하늘", "0507-1352-1234", "매화길12번길 3", "#1204*", "아이가 먹을 거라", "떡을 조금 더"):
        assert known in said, known
    counter.pass_s(3 * 3600 - 1)
    counter.click("고객 정보 보기")
    assert "김하늘" in counter.texts()
    counter.pass_s(1)
    said = counter.texts()
    assert "고객 정보는 가렸습니다. 보관 시간이 22:04에 끝났습니다." in said
    assert "고객 정보 보기" not in said
    for hidden in (
        "김하늘", "0507", "매화길", "#1204", "아이가 먹을", "떡을 조금", "haneul", "5678", "900101", "매산로동",
        "16455",
    ):  # fmt: skip
        assert hidden not in said, hidden
    assert "로제떡볶이" in said
    assert "33,000원" in said
    names = " ".join(part.accessibleName() for part in counter.window.detail.findChildren(QWidget))
    assert "김하늘" not in names


def test_without_a_room_the_houses_own_clock_holds(counter, desk):
    counter.window.detail._room = None
    counter.window.detail._person = PersonView()
    desk.arrive(whole_order())
    cook(counter, status=Status.DELIVERED)
    assert "고객 정보는 22:04까지 보입니다" in counter.texts()
    assert OPEN_RECORD not in counter.texts()
    assert OPEN_CODE not in counter.texts()


# --- the black box ------------------------------------------------------------------------------------------


def test_what_happened_is_read_when_it_is_asked_for_and_closed_again(counter, order_room):
    whole(counter)
    assert order_room.boxes == []
    counter.click(OPEN_RECORD)
    assert [order_id for order_id, _ in order_room.boxes] == [WHOLE]
    order_room.boxes[0][1](lines_of(WHOLE))
    counter.look()
    said = counter.texts()
    for words in (
        "울려야 하지만 소리 없음",
        "소리 장치가 없습니다",
        "19:04:41",
        "접수 20분",
        "결과를 알 수 없음",
    ):
        assert words in said, words
    counter.click("주문 기록 닫기")
    assert "울려야 하지만" not in counter.texts()


def test_an_order_that_moves_on_is_read_again_and_another_one_is_not_shown_its_lines(
    counter, desk, order_room
):
    record(counter)
    desk.confirm(WHOLE, Status.READY)
    counter.look()
    assert [order_id for order_id, _ in order_room.boxes] == [WHOLE, WHOLE]
    desk.arrive(takeout())
    counter.window.pick("id-B-0418")
    counter.look()
    order_room.boxes[1][1](lines_of(WHOLE))
    counter.look()
    assert "울려야 하지만" not in counter.texts()


def test_a_journal_that_cannot_be_read_is_said(counter, order_room):
    whole(counter)
    counter.click(OPEN_RECORD)
    order_room.boxes[0][1](())
    counter.look()
    assert "이 주문의 기록을 읽을 수 없습니다." in counter.texts()


def test_the_keyboard_stays_on_the_button_that_opened_the_record(counter, order_room):
    whole(counter)
    counter.window.detail._paper.record.turn.setFocus()
    counter.press(KEY.Key_Return)
    order_room.boxes[0][1](lines_of(WHOLE))
    counter.look()
    assert focused_words() == "주문 기록 닫기"
    counter.press(KEY.Key_Return)
    assert focused_words() == OPEN_RECORD


def test_an_answer_for_a_window_that_is_gone_hurts_nobody(qtbot, desk, order_room, rooms):
    window = CounterWindow(desk, rooms=rooms)
    desk.arrive(whole_order())
    window.pick(WHOLE)
    window.detail._turn_record()
    window.detail._check_code(WHOLE, "1")
    window.retire()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    order_room.boxes[0][1](lines_of(WHOLE))
    order_room.codes[0][2](True)
    order_room.codes[0][3](Unreachable("끊김"))


# --- the delivery code --------------------------------------------------------------------------------------


def test_a_code_is_typed_and_answered_without_pressing_a_key_of_the_shop(counter, desk, order_room):
    whole(counter)
    counter.click(OPEN_CODE)
    before = list(desk.said)
    typed(counter, "48 21")
    assert counter.window.detail.code.field.text() == "48 21"
    assert desk.said == before, "neither Space nor a figure is the shop's here"
    counter.press(KEY.Key_Down)
    assert counter.number() == "B-0433"
    counter.press(KEY.Key_Return)
    assert [asked[:2] for asked in order_room.codes] == [(WHOLE, "4821")]
    assert "플랫폼에 물어보는 중입니다" in counter.texts()
    order_room.codes[0][2](False)
    counter.look()
    assert "다릅니다: 4821. 번호를 다시 물어봐 주세요." in counter.texts()
    typed(counter, "4822")
    counter.press(KEY.Key_Enter)
    order_room.codes[1][2](True)
    counter.look()
    assert "맞습니다: 4822" in counter.texts()
    assert desk.said == before


def test_a_platform_that_cannot_be_asked_is_no_answer(counter, order_room):
    code(counter)
    counter.click("확인")
    order_room.codes[0][3](Unreachable("끊겼습니다.", action="인터넷을 봐 주세요."))
    counter.look()
    said = counter.texts()
    assert "확인하지 못했습니다: 끊겼습니다. 인터넷을 봐 주세요." in said
    assert "맞습니다" not in said
    assert "다릅니다" not in said


def test_escape_leaves_the_code_and_then_silences_again(counter, desk, order_room):
    code(counter)
    desk.arrive(takeout())
    counter.look()
    counter.press(KEY.Key_Escape)
    assert not counter.window.detail.code.isVisible()
    assert ("silence",) not in desk.said
    assert counter.window.board.hasFocus()
    counter.press(KEY.Key_Escape)
    assert ("silence",) in desk.said


def test_f2_accepts_while_a_code_is_typed(counter, desk):
    code(counter)
    desk.arrive(takeout())
    counter.pass_s(2)
    counter.press(KEY.Key_F2)
    assert ("accept", "id-B-0418", 20) in desk.said


def test_nothing_typed_asks_nothing(counter, order_room):
    whole(counter)
    counter.click(OPEN_CODE)
    counter.press(KEY.Key_Return)
    typed(counter, "  ")
    counter.press(KEY.Key_Return)
    assert order_room.codes == []


def test_an_answer_to_an_older_code_is_nobodys(counter, order_room):
    code(counter)
    counter.click("확인")
    counter.window.detail.code.field.setText("9")
    counter.click("확인")
    order_room.codes[0][2](True)
    order_room.codes[0][3](Unreachable("끊김"))
    counter.look()
    assert "맞습니다" not in counter.texts()


def test_the_line_closes_with_its_order(counter, desk):
    code(counter)
    desk.arrive(takeout())
    counter.window.pick("id-B-0418")
    counter.look()
    assert not counter.window.detail.code.isVisible()
    assert OPEN_CODE not in counter.texts(), "a take-out has no code of the shop's rider"
    counter.window.pick(WHOLE)
    counter.look()
    counter.click(OPEN_CODE)
    desk.confirm(WHOLE, Status.DELIVERED)
    counter.look()
    assert not counter.window.detail.code.isVisible()


# --- what has run out ---------------------------------------------------------------------------------------


def test_a_rejection_for_want_of_dishes_asks_which(counter, desk):
    out_of_stock(counter)
    assert "B-0433 · 품절된 메뉴를 골라 주세요. 주문 전체가 거절됩니다." in counter.texts()
    counter.press(KEY.Key_Return)
    assert desk.said == [], "nothing is chosen yet"
    typed(counter, "1")
    typed(counter, "3")
    typed(counter, "1")
    counter.press(KEY.Key_Tab)
    counter.press(KEY.Key_Space)
    assert "품절 2가지 · 거절" in counter.texts()
    counter.press(KEY.Key_Return)
    assert desk.said == [("reject", WHOLE, "UNAVAILABLE_ITEM", "item-2", "item-3")]


def test_dishes_are_chosen_by_touch_too_and_can_be_left_out(counter, desk):
    out_of_stock(counter)
    counter.click("2  참치김밥")
    counter.click("2  참치김밥")
    counter.click("고르지 않고 거절")
    assert desk.said == [("reject", WHOLE, "UNAVAILABLE_ITEM")]


def test_escape_goes_back_to_the_reasons_then_to_the_question(counter, desk):
    out_of_stock(counter)
    counter.press(KEY.Key_Escape)
    assert "거절하는 이유를 골라 주세요" in counter.texts()
    counter.press(KEY.Key_Escape)
    assert "접수 · 20분" in counter.texts()
    assert desk.said == []


def test_a_cancellation_says_that_the_whole_order_ends_or_goes_on(counter, desk):
    whole(counter)
    counter.press(KEY.Key_F4)
    counter.click("재료·메뉴 품절")
    assert "주문 전체의 취소를 요청하고, 거절되면 주문이 계속됩니다." in counter.texts()
    typed(counter, "2")
    counter.click("품절 1가지 · 취소 요청")
    assert desk.said[-1] == ("reject", WHOLE, "UNAVAILABLE_ITEM", "item-2")


def test_the_only_dish_of_an_order_is_chosen_already(counter, desk):
    desk.arrive(order("B-1", dish("김치찌개")))
    counter.look()
    counter.press(KEY.Key_F4)
    counter.press(KEY.Key_Return)
    assert "품절 1가지 · 거절" in counter.texts()
    counter.press(KEY.Key_Return)
    assert desk.said == [("reject", "id-B-1", "UNAVAILABLE_ITEM", "item-김치찌개")]


def test_an_order_whose_dishes_are_unknown_is_rejected_at_once(counter, desk):
    desk.arrive(order("B-1"), order=None)
    counter.look()
    counter.press(KEY.Key_F4)
    counter.press(KEY.Key_Return)
    assert desk.said == [("reject", "id-B-1", "UNAVAILABLE_ITEM")]


def test_an_order_that_goes_meanwhile_takes_its_question_with_it(counter, desk):
    out_of_stock(counter)
    desk.cancel(WHOLE)
    counter.look()
    assert "품절된 메뉴" not in counter.texts()
    desk.arrive(order("B-2"))
    counter.pass_s(10)
    counter.window.pick("id-B-2")
    counter.press(KEY.Key_F4)
    assert "거절하는 이유를 골라 주세요" in counter.texts()


def test_a_screen_reader_hears_what_is_chosen(counter):
    out_of_stock(counter)
    typed(counter, "2")
    names = [button.accessibleName() for button in counter.window.decision.body.buttons.values()]
    assert names == ["로제떡볶이", "참치김밥 품절 고름", "콜라 500ml"]


# --- every step can be reached ------------------------------------------------------------------------------


@pytest.mark.parametrize("made", [whole_order(), takeout()])
def test_every_step_stands_on_the_bar_and_can_be_pressed_by_key(counter, desk, made):
    desk.arrive(made)
    cook(counter, made.order_id)
    counter.press(KEY.Key_Return)
    steps = counter.window.decision.body.buttons
    assert QApplication.focusWidget() is steps[0]
    for step in steps:
        assert step.isVisible()
        assert step.fits()
        assert QApplication.focusWidget() is step
        counter.press(KEY.Key_Tab)
