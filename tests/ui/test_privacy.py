"""Customers' data in the window: behind a press once an order is over, noted, and deleted when somebody wants it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from merchant_desk.domain.errors import SettingsError
from merchant_desk.domain.status import Status
from merchant_desk.services.books.people_port import Purge
from merchant_desk.services.settings import PrivacySettings
from merchant_desk.ui.buttons import Look
from merchant_desk.ui.settings.privacy_page import PrivacyPage, PurgeRow
from tests.ui.look_checks import visible
from tests.ui.order_states import WHOLE, cook, purged_before, purged_order, veiled, veiled_pin
from tests.ui.orders import order, whole_order
from tests.ui.settings_states import people_of, privacy, privacy_asks, privacy_unread, subject, use

KEY = Qt.Key
LOOK = "고객 정보 보기"


# --- in an order's paper ------------------------------------------------------------------------------------


def test_who_cooks_sees_the_customer_and_the_look_is_noted_once(counter, desk, people):
    desk.arrive(whole_order())
    counter.look()
    assert "김하늘" in counter.texts()
    assert people.looked == [], "before the decision everybody may look"
    cook(counter)
    for _ in range(3):
        counter.pass_s(1)
    assert "김하늘" in counter.texts()
    assert people.looked == [WHOLE]
    desk.arrive(order("B-2"))
    counter.window.pick("id-B-2")
    counter.window.pick(WHOLE)
    counter.look()
    assert people.looked == [WHOLE, WHOLE], "somebody looked once more"


def test_once_it_is_over_the_customer_is_behind_a_press(counter, people):
    veiled(counter)
    said = counter.texts()
    assert "고객 정보는 가렸습니다. 끝난 주문입니다." in said
    assert "22:04까지 볼 수 있고, 본 것은 기록됩니다" in said
    assert "김하늘" not in said
    assert "주소가 없습니다" not in said
    looked = len(people.looked)
    counter.click(LOOK)
    assert "김하늘" in counter.texts()
    assert LOOK not in counter.texts()
    assert people.looked[looked:] == [WHOLE]
    counter.pass_s(300)
    assert "김하늘" not in counter.texts(), "what was opened is closed again"


def test_another_order_closes_what_was_opened(counter, desk):
    veiled(counter)
    counter.click(LOOK)
    desk.arrive(order("B-2"))
    counter.window.pick("id-B-2")
    counter.window.pick(WHOLE)
    counter.look()
    assert "김하늘" not in counter.texts()


def test_where_the_owner_has_a_pin_it_is_asked(counter, people):
    veiled_pin(counter)
    looked = len(people.looked)
    line = counter.window.detail.pin
    assert QApplication.focusWidget() is line.field
    assert "김하늘" not in counter.texts()
    counter.type_in("1111")
    counter.press(KEY.Key_Return)
    counter.door.lanes.run_all()
    counter.look()
    assert "비밀번호가 다릅니다" in line.sentence.text()
    assert "김하늘" not in counter.texts()
    for digit in "2580":
        line.keys[digit].click()
    line.keys["⌫"].click()
    line.keys["0"].click()
    line.ok.click()
    counter.door.lanes.run_all()
    counter.look()
    assert "김하늘" in counter.texts()
    assert not line.isVisible()
    assert QApplication.focusWidget() is counter.window.board
    assert people.looked[looked:] == [WHOLE]


def test_the_owner_who_is_known_is_not_asked_again(counter, door):
    door.set_pin("2580")
    veiled(counter)
    counter.click(LOOK)
    assert "김하늘" in counter.texts()


def test_escape_and_another_order_close_the_question_for_the_pin(counter, desk):
    veiled_pin(counter)
    line = counter.window.detail.pin
    counter.type_in("25")
    counter.press(KEY.Key_Escape)
    assert not line.isVisible()
    assert QApplication.focusWidget() is counter.window.board
    assert line.field.text() == ""
    counter.click(LOOK)
    desk.arrive(order("B-2"))
    counter.window.pick("id-B-2")
    counter.look()
    assert not line.isVisible()


def test_a_pin_that_is_judged_late_opens_no_other_order(counter, desk):
    veiled_pin(counter)
    counter.type_in("2580")
    counter.press(KEY.Key_Return)
    desk.arrive(order("B-2"))
    counter.window.pick("id-B-2")
    counter.look()
    counter.door.lanes.run_all()
    counter.window.pick(WHOLE)
    counter.look()
    assert "김하늘" not in counter.texts()


def test_the_window_s_end_closes_what_was_opened(counter):
    veiled(counter)
    counter.pass_s(3 * 3600 - 100)
    counter.click(LOOK)
    assert "김하늘" in counter.texts()
    counter.pass_s(120)
    said = counter.texts()
    assert "고객 정보는 가렸습니다. 보관 시간이 22:04에 끝났습니다." in said
    assert LOOK not in said


def test_the_shops_own_hours_are_counted(counter, order_room):
    order_room.shown_h = 1
    veiled(counter)
    assert "20:04까지 볼 수 있고" in counter.texts()
    counter.pass_s(3600)
    assert "보관 시간이 20:04에 끝났습니다" in counter.texts()


def test_a_purged_customer_is_said_to_be_gone(counter):
    purged_order(counter)
    said = counter.texts()
    assert "고객 정보는 지웠습니다 (19:04)" in said
    assert LOOK not in said
    assert "로제떡볶이" in said
    purged_before(counter)
    counter.look()
    assert "고객 정보를 지운 주문입니다. 메뉴와 금액은 내역(F7)에 남아 있습니다." in counter.texts()


def test_a_cancelled_order_that_nobody_has_seen_still_shows_whom_to_call(counter, desk):
    desk.arrive(whole_order())
    cook(counter)
    desk.cancel(WHOLE)
    counter.window.pick(WHOLE)
    counter.look()
    assert "김하늘" in counter.texts()
    assert desk.record(WHOLE).status is Status.CANCELLED


# --- the page -----------------------------------------------------------------------------------------------


def page_of(counter):
    return counter.page(PrivacyPage)


def is_in_sight(page, part):
    """All of a part is where it can be read, without scrolling."""
    top = part.mapTo(page.area.viewport(), QPoint(0, 0)).y()
    return top >= 0 and top + part.height() <= page.area.viewport().height()


def chosen(row) -> list[str]:
    return [chip.text() for chip in row.chips.values() if chip.look() is Look.CHOSEN]


@pytest.mark.parametrize(("text", "hours"), [("1시간", 1), ("24시간", 24), ("6시간", 6)])
def test_hours_are_kept_at_once(counter, settings_room, text, hours):
    subject(counter, "개인정보")
    assert chosen(page_of(counter).shown) == ["3시간"]
    counter.click(text)
    counter.room.answer()
    counter.look()
    assert settings_room.settings().privacy.shown_h == hours
    assert chosen(page_of(counter).shown) == [text]


def test_an_odd_number_of_hours_of_the_file_is_offered_too(counter):
    use(counter, replace(counter.room.settings(), privacy=PrivacySettings(shown_h=5)))
    subject(counter, "개인정보")
    assert chosen(page_of(counter).shown) == ["5시간"]
    assert len(page_of(counter).shown.chips) == 6


def test_slips_without_customers_are_switched_on_and_off(counter, settings_room):
    subject(counter, "개인정보")
    assert chosen(page_of(counter).slips) == ["넣기"]
    counter.click("빼기")
    counter.room.answer()
    assert settings_room.settings().privacy.slips_without_person
    counter.click("넣기")
    counter.room.answer()
    assert not settings_room.settings().privacy.slips_without_person


def test_what_cannot_be_kept_is_said(counter, room):
    subject(counter, "개인정보")
    room.refuses = SettingsError("설정 파일에 쓸 수 없습니다.")
    counter.click("24시간")
    counter.room.answer()
    counter.look()
    assert "저장하지 못했습니다" in counter.texts()
    assert chosen(page_of(counter).shown) == ["3시간"]


def test_a_customer_is_deleted_only_after_the_question(counter, people):
    privacy_asks(counter)
    said = counter.texts()
    assert "010-1234-5678 고객의 정보를 남아 있는 모든 주문에서 지울까요? 되살릴 수 없습니다." in said
    assert people.asked == []
    assert QApplication.focusWidget() is page_of(counter).one.question.no
    assert is_in_sight(page_of(counter), page_of(counter).one.question)
    counter.click("그만두기")
    assert people.asked == []
    assert QApplication.focusWidget() is page_of(counter).one.field
    counter.press(KEY.Key_Return)
    counter.click("네, 지웁니다")
    assert people.asked == [("phone", "010-1234-5678", "request")]
    counter.press(KEY.Key_Return)
    assert not page_of(counter).one.question.isVisible(), "one after the other"
    people.orders = 3
    people.kept.clear()
    people.answer()
    counter.look()
    people.answer()
    counter.look()
    assert "고객 정보를 지웠습니다: 주문 1건" in counter.texts()
    assert page_of(counter).one.field.text() == ""
    assert [row.accessibleName() for row in visible(counter, PurgeRow)] == [
        "19:04 사장님이 지움 고객 요청 주문 1건"
    ]


def test_by_its_number_one_order_is_meant(counter, people):
    subject(counter, "개인정보")
    page_of(counter).one.field.setFocus()
    counter.type_in(" B-0417 ")
    counter.click("지우기")
    assert "주문 B-0417의 고객 정보를 지울까요? 되살릴 수 없습니다." in counter.texts()
    counter.type_in("x")
    counter.click("네, 지웁니다")
    assert people.asked == [("order", "B-0417", "request")]


def test_who_writes_on_is_asked_anew(counter, people):
    privacy_asks(counter)
    page_of(counter).one.field.setFocus()
    counter.type_in("9")
    assert not page_of(counter).one.question.isVisible()
    counter.click("주문 번호로")
    assert page_of(counter).one.field.placeholderText() == "주문 번호 (예: B-0417)"


def test_nothing_typed_is_nobody(counter, people):
    subject(counter, "개인정보")
    counter.click("지우기")
    assert "번호를 먼저 적어 주세요." in counter.texts()
    assert people.asked == []


def test_a_refusal_keeps_what_was_typed(counter, people):
    privacy_asks(counter)
    people.refuse("이 번호의 고객 정보가 남아 있지 않습니다.")
    counter.click("네, 지웁니다")
    people.answer()
    counter.look()
    assert "지우지 않았습니다. 이 번호의 고객 정보가 남아 있지 않습니다." in counter.texts()
    assert page_of(counter).one.field.text() == "010-1234-5678"
    assert page_of(counter).one.forget.isEnabled()


def test_purges_are_told_newest_first_and_the_older_ones_by_a_press(counter):
    privacy(counter)
    counter.look()
    rows = visible(counter, PurgeRow)
    assert rows[0].accessibleName() == "19:04 보관 시간이 지남  주문 14건"
    assert rows[1].accessibleName() == "14:04 사장님이 지움 고객 요청 주문 2건"
    assert len(rows) == 12
    counter.click("이전 기록 18개 더 보기")
    assert len(visible(counter, PurgeRow)) == 30


def test_a_record_that_cannot_be_read_is_said_and_read_again(counter, people):
    privacy_unread(counter)
    counter.look()
    assert "지운 기록을 읽지 못했습니다" in counter.texts()
    people.unread = None
    counter.press(KEY.Key_F1)
    subject(counter, "개인정보")
    people.answer()
    counter.look()
    assert "아직 지운 것이 없습니다." in counter.texts()


def test_an_older_answer_is_dropped(counter, people):
    subject(counter, "개인정보")
    counter.press(KEY.Key_F1)
    subject(counter, "개인정보")
    asked, people._waiting = people._waiting, []
    asked[-1]()
    people.kept = [Purge(counter.desk.now(), "clock", "", 1)]
    asked[0]()
    counter.look()
    assert "아직 지운 것이 없습니다." in counter.texts()


def test_an_answer_after_the_window_went_is_nobodys(counter, people):
    privacy_asks(counter)
    counter.click("네, 지웁니다")
    page = page_of(counter)
    page.setParent(None)
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    people.answer()
    people.answer()


def test_the_owners_pin_stands_before_the_page(counter, door):
    door.set_pin("2580")
    door.access.lock()
    counter.press(KEY.Key_F10)
    assert "개인정보" not in counter.texts()
    assert counter.window.findChildren(QLineEdit)


def test_the_page_belongs_to_a_window_with_such_a_room(counter, people):
    assert people_of(counter) is people
