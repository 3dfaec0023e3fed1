"""A first start and the question for a secret: clear words, one key, no order held up."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from merchant_desk.domain.errors import SettingsError
from merchant_desk.ui.buttons import Button
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


def test_a_registration_file_is_opened_and_a_wrong_one_is_said(first, setup):
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
