"""The small window that stands where no desk runs: it says why, cuts nothing off, and takes one answer."""

import pytest
from PySide6.QtCore import Qt

from merchant_desk.system.guarding.guard import STOPPED
from merchant_desk.ui.stopped_window import StoppedWindow
from merchant_desk.ui.theme import TOUCH_PX, Theme


@pytest.fixture(params=[1.0, 1.5])
def window(qtbot, request):
    window = StoppedWindow(Theme(factor=request.param), STOPPED)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def answers(window):
    told: list[bool] = []
    window.answered.connect(told.append)
    return told


def test_all_of_its_sentence_can_be_read(window):
    words = window.words
    assert STOPPED in window.accessibleName()
    assert words.height() >= words.heightForWidth(words.width())
    assert window.height() <= 600
    assert min(window.again.height(), window.leave.height()) >= TOUCH_PX


def test_by_keyboard_it_starts_once_more_or_closes(window, answers, qtbot):
    qtbot.keyClick(window.again, Qt.Key.Key_Return)
    assert answers == [True]
    assert not window.isVisible()


@pytest.mark.parametrize("how", ["button", "escape", "corner"])
def test_every_way_to_close_it_is_a_no(window, answers, qtbot, how):
    if how == "button":
        qtbot.mouseClick(window.leave, Qt.MouseButton.LeftButton)
    elif how == "escape":
        qtbot.keyClick(window, Qt.Key.Key_Escape)
    else:
        window.close()
    assert answers == [False]
