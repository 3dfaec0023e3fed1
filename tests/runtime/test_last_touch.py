"""When somebody last pressed or touched the window."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from merchant_desk.runtime.last_touch import LastTouch
from tests.fakes.clock import FakeClock


def window_with_button(qtbot):
    window = QWidget()
    layout = QVBoxLayout(window)
    button = QPushButton("접수", window)
    layout.addWidget(button)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window, button


def test_presses_of_key_and_mouse_anywhere_in_the_window_count(qtbot):
    window, button = window_with_button(qtbot)
    clock = FakeClock()
    touch = LastTouch(clock.monotonic_s, window)
    assert touch.ago_s() == float("inf")
    touch.watch(window.windowHandle())
    clock.advance(100)
    assert touch.ago_s() == 100
    place = button.mapTo(window, button.rect().center())
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert touch.ago_s() == 0
    clock.advance(50)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_F2)
    assert touch.ago_s() == 0
    clock.advance(7)
    QTest.mouseMove(window.windowHandle(), QPoint(3, 3))
    touch.watch(window.windowHandle())
    assert touch.ago_s() == 7


def test_another_window_takes_the_place_of_the_first(qtbot):
    first, _ = window_with_button(qtbot)
    second, _ = window_with_button(qtbot)
    clock = FakeClock()
    touch = LastTouch(clock.monotonic_s, second)
    touch.watch(first.windowHandle())
    touch.watch(second.windowHandle())
    clock.advance(9)
    QTest.keyClick(first.windowHandle(), Qt.Key.Key_F2)
    assert touch.ago_s() == 9
    touch.watch(None)
    assert touch.ago_s() == float("inf")
