"""A first start and the question for a secret: clear words, one key, no order held up."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from merchant_desk.domain.errors import SettingsError
from merchant_desk.services.first_start_port import FilePlan
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.first_start.window import FirstStartWindow
from merchant_desk.ui.paper import Words
from tests.fakes.first_start_room import FakeFirstStart
from tests.ui.orders import rush_order


@pytest.fixture
def setup():
    return FakeFirstStart()


@pytest.fixture
def first(qtbot, setup):
    window = FirstStartWindow(setup, choose_file=lambda: "/usb/shop.toml")
    qtbot.addWidget(window)
    window.resize(960, 640)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


def test_f2_starts_practice_once(first):
    wanted: list[str] = []
    first.practice_wanted.connect(lambda: wanted.append("practice"))
    QTest.keyClick(first, Qt.Key.Key_F2)
    QTest.keyClick(first, Qt.Key.Key_F2)
    assert wanted == ["practice"]


def test_a_finger_starts_practice_or_the_drill(first, qtbot):
    with qtbot.waitSignal(first.practice_wanted):
        qtbot.mouseClick(first.practice, Qt.MouseButton.LeftButton)


def test_the_drill_can_be_tried_at_once(first, qtbot):
    with qtbot.waitSignal(first.drill_wanted):
        qtbot.mouseClick(first.drill, Qt.MouseButton.LeftButton)
    assert not first.practice.isEnabled(), "one wish at a time"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_begins_with_the_shop(first, key):
    QTest.keyClick(QApplication.focusWidget() or first, key)
    assert not first.shows_welcome
    assert first.wizard.address.address.field.hasFocus()


def test_it_says_in_which_ways_one_may_begin_and_nothing_is_cut(first):
    said = "\n".join(words.text() for words in first.findChildren(Words))
    assert "가맹점 ID" in said
    assert "연습" in said
    assert "등록 파일" in said
    visible = [words for words in first.findChildren(Words) if words.isVisible()]
    for words in visible:
        assert words.height() >= words.heightForWidth(words.width()) - 1, words.text()
    buttons = [button for button in first.findChildren(Button) if button.isVisible()]
    assert all(button.fits() for button in buttons)
    assert all(button.height() >= 56 for button in buttons)


def test_a_wrong_registration_file_is_said_and_the_next_one_may_be_tried(first, setup):
    first.file.click()
    assert setup.files == ["/usb/shop.toml"]
    assert "읽고" in first.told_words.text()
    assert not first.practice.isEnabled()
    setup.fail(SettingsError("설정 파일이 잘못되었습니다: 'shops.name' 항목이 있어야 합니다."))
    assert "shops.name" in first.told_words.text()
    assert first.practice.isEnabled()
    first.file.click()
    assert len(setup.files) == 2, "the next file may be tried at once"


def test_no_file_chosen_changes_nothing(qtbot, setup):
    window = FirstStartWindow(setup, choose_file=lambda: "")
    qtbot.addWidget(window)
    window.file.click()
    assert setup.files == []
    assert window.practice.isEnabled()


SEALED = (
    "비밀번호가 봉인되어 있어 일회용 코드가 필요합니다. "
    "비밀번호는 이 컴퓨터의 비밀 보관함에 저장하고, 등록 파일에서는 지웁니다."
)
PLAN = FilePlan(
    (
        "가게 이름: 행복분식 수원점 (수원시, 수원페이)",
        "플랫폼 주소: https://platform.example (접속 ID desk-1)",
        "프린터 2대: 주방(tcp://192.168.0.50:9100), 카운터(serial:COM3?baud=38400)",
        SEALED,
        "이 파일은 한국어 ANSI(CP949)로 저장되어 있습니다. 그대로 읽었습니다.",
    ),
    ("메뉴 분류 음료: 음료", "규칙 · 기본 조리 시간(분): 25", "영업시간 · 월요일: 10:00-14:30, 17:00-22:00"),
    needs_code=True,
)


def show_plan(first, setup, plan=PLAN):
    first.file.click()
    setup.answer(plan)
    return first.file_page


def said_on(page) -> str:
    return "\n".join(words.text() for words in page.findChildren(Words) if words.isVisible())


def test_what_a_file_would_set_up_is_shown_before_it_is_taken(first, setup):
    page = show_plan(first, setup, replace(PLAN, needs_code=False))
    assert not first.shows_welcome
    assert setup.opened == []
    for sentence in (*PLAN.told, *PLAN.details, "/usb/shop.toml"):
        assert sentence in said_on(page)
    assert not page.code.isVisible()
    assert page.next.hasFocus()
    QTest.keyClick(page.next, Qt.Key.Key_Return)
    page.next.click()
    assert setup.opened == [("/usb/shop.toml", "")], "a double press is one"
    assert not page.other.isEnabled()
    QTest.keyClick(first, Qt.Key.Key_Escape)
    assert not first.shows_welcome, "its answer has to be seen"
    setup.fail(SettingsError("설정을 저장할 수 없습니다: /home"))
    assert "저장할 수 없습니다" in page.told_words.text()
    assert page.next.isEnabled()
    QTest.keyClick(first, Qt.Key.Key_Escape)
    assert first.shows_welcome


def test_a_sealed_file_asks_for_its_code_and_a_wrong_one_may_be_tried_again(first, setup):
    page = show_plan(first, setup)
    assert page.code.field.hasFocus()
    QTest.keyClick(page.code.field, Qt.Key.Key_Return)
    assert "적어 주세요" in page.code.said.text()
    assert setup.opened == []
    QTest.keyClicks(page.code.field, "k7qm-3xwf-9trc")
    QTest.keyClick(page.code.field, Qt.Key.Key_Return)
    assert setup.opened == [("/usb/shop.toml", "k7qm-3xwf-9trc")]
    setup.fail(SettingsError("코드가 맞지 않습니다."))
    assert "코드가 맞지 않습니다" in page.code.said.text()
    assert page.code.field.hasFocus()
    QTest.keyClicks(page.code.field, "k7qm-3xwf-9trb")
    page.next.click()
    assert setup.opened[1:] == [("/usb/shop.toml", "k7qm-3xwf-9trb")]


def test_another_way_leads_back_and_the_next_file_is_shown_afresh(first, setup):
    page = show_plan(first, setup)
    QTest.keyClicks(page.code.field, "abc")
    page.other.click()
    assert first.shows_welcome
    assert show_plan(first, setup) is page
    assert page.code.text() == ""
    assert said_on(page).count(PLAN.told[0]) == 1


def test_a_file_on_a_stick_is_offered_before_the_other_ways_and_goes_with_the_stick(first, setup, qtbot):
    qtbot.waitUntil(lambda: setup.looks == 1)
    setup.find(())
    assert not first.found.isVisible()
    first.found.look()
    setup.find(("/media/shop/가게 USB/merchant-desk.toml",))
    (button,) = first.found.buttons.values()
    assert button.isVisible()
    assert "가게 USB" in button.caption()
    assert first.begin.hasFocus(), "nobody's key press goes elsewhere"
    assert (button.look(), first.begin.look()) == (Look.GO, Look.PLAIN)
    button.click()
    assert setup.files == ["/media/shop/가게 USB/merchant-desk.toml"]
    setup.answer(PLAN)
    assert first.file_page.code.field.hasFocus()
    first.file_page.other.click()
    first.found.look()
    setup.find(())
    assert not first.found.isVisible()
    assert first.begin.look() is Look.GO


def test_a_file_that_is_there_from_the_beginning_is_what_enter_takes(first, setup, qtbot):
    qtbot.waitUntil(lambda: setup.looks == 1)
    setup.find(("D:\\merchant-desk.toml",))
    (button,) = first.found.buttons.values()
    assert button.hasFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert setup.files == ["D:\\merchant-desk.toml"]


def test_several_files_stand_beside_one_another_and_one_look_is_under_way_at_a_time(first, setup, qtbot):
    qtbot.waitUntil(lambda: setup.looks == 1)
    first.found.look()
    assert setup.looks == 1
    setup.find(tuple(f"/media/shop/{name}/merchant-desk.toml" for name in "ABCDE"))
    assert len(first.found.buttons) == 3
    first.show_wizard()
    first.found.look()
    assert setup.looks == 1, "only while the page is shown"


@pytest.mark.parametrize("size", [(1024, 768), (960, 640)])
def test_nothing_is_cut_where_a_file_was_found_or_is_shown(first, setup, qtbot, size):
    first.resize(*size)
    qtbot.waitUntil(lambda: setup.looks == 1)
    long = "/media/counter/아주 긴 이름을 가진 설치 담당자의 USB 메모리/merchant-desk.toml"
    setup.find((long, "D:\\merchant-desk.toml", "/media/shop/USB/merchant-desk.toml"))
    QApplication.processEvents()
    assert_whole(first)
    show_plan(first, setup)
    QApplication.processEvents()
    assert_whole(first.file_page)


def assert_whole(page) -> None:
    for words in (words for words in page.findChildren(Words) if words.isVisible()):
        assert words.height() >= words.heightForWidth(words.width()) - 1, words.text()
    for button in (button for button in page.findChildren(Button) if button.isVisible()):
        assert button.fits(), button.text()
        assert button.height() >= 56
        assert button.accessibleName()


def test_closing_is_told(first, qtbot):
    with qtbot.waitSignal(first.closed):
        first.close()


def test_a_secret_is_asked_for_and_handed_over(counter, qtbot):
    counter.window.ask_secret("이 컴퓨터의 키링이 잠겨 있습니다.")
    counter.look()
    field = counter.window.ask.field
    assert field.hasFocus()
    assert field.echoMode() is QLineEdit.EchoMode.Password
    QTest.keyClicks(field, "a secret with spaces")
    with qtbot.waitSignal(counter.window.secret_given) as given:
        counter.press(Qt.Key.Key_Return)
    assert given.args == ["a secret with spaces"]
    assert not counter.window.ask.isVisible()
    assert field.text() == "", "the window keeps no secret"


def test_the_question_can_be_put_off(counter):
    counter.window.ask_secret()
    counter.look()
    counter.click("나중에")
    assert not counter.window.ask.isVisible()


def test_the_question_does_not_hold_up_a_ringing_order(counter, desk):
    desk.arrive(rush_order("B-1"))
    counter.look()
    counter.window.ask_secret("이 컴퓨터의 키링이 잠겨 있습니다.")
    counter.look()
    assert not counter.window.ask.field.hasFocus()
    assert counter.number() == "B-1"
    counter.press(Qt.Key.Key_F2)
    assert desk.said == [("accept", "id-B-1", 20)]


def test_f2_works_while_the_secret_is_being_typed(counter, desk):
    counter.window.ask_secret()
    counter.look()
    QTest.keyClicks(counter.window.ask.field, "abc")
    desk.arrive(rush_order("B-1"))
    counter.look()
    counter.press(Qt.Key.Key_F2)
    assert desk.said == [("accept", "id-B-1", 20)]
    assert counter.window.ask.field.text() == "abc"


def test_closing_the_window_is_told(counter, desk, qtbot):
    desk.practice = True  # nobody's orders are lost, so nothing is asked
    with qtbot.waitSignal(counter.window.closed):
        counter.window.close()
