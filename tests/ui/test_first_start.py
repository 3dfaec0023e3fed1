"""A first start and the question for a secret: clear words, one key, no order held up."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from merchant_desk.ui.buttons import Button
from merchant_desk.ui.first_start import FirstStartWindow
from merchant_desk.ui.paper import Words
from tests.ui.orders import rush_order


@pytest.fixture
def first(qtbot):
    window = FirstStartWindow()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_one_key_starts_practice_once(first, qtbot, key):
    wanted: list[str] = []
    first.practice_wanted.connect(lambda: wanted.append("practice"))
    QTest.keyClick(first, key)
    QTest.keyClick(first, key)
    assert wanted == ["practice"]


def test_a_finger_starts_practice(first, qtbot):
    with qtbot.waitSignal(first.practice_wanted):
        qtbot.mouseClick(first.practice, Qt.MouseButton.LeftButton)


def test_it_says_how_a_shop_is_registered(first):
    said = "\n".join(words.text() for words in first.findChildren(Words))
    assert "merchant-desk provision" in said
    assert "연습" in said
    for words in first.findChildren(Words):
        assert words.height() >= words.heightForWidth(words.width()) - 1, words.text()
    assert all(button.fits() for button in first.findChildren(Button))


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


def test_closing_the_window_is_told(counter, qtbot):
    with qtbot.waitSignal(counter.window.closed):
        counter.window.close()
