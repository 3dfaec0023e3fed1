"""Nothing is pressed unseen: what comes or moves under the mouse takes no press for a second."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from merchant_desk.services.facts import PrinterFacts, PrinterState
from merchant_desk.ui.steady import Steady
from tests.fakes.desk import START
from tests.ui.orders import rush_order, takeout

KEY = Qt.Key


def at(counter, widget):
    """Where the middle of a widget is in the window."""
    return widget.mapTo(counter.window, QPoint(widget.width() // 2, widget.height() // 2))


def press_at(counter, place):
    """Press the mouse as a hand does: at a place of the window, whatever stands there."""
    QTest.mouseClick(counter.window.windowHandle(), Qt.MouseButton.LeftButton, pos=place)
    counter.look()


@pytest.fixture
def printers(counter, desk):
    desk.printers = tuple(
        PrinterFacts(name, PrinterState.READY, last_printed_at=START) for name in ("주방", "카운터")
    )
    counter.press(KEY.Key_F10)
    counter.pass_s(2)
    return counter.window.prints.printers


def test_a_call_that_appears_under_the_mouse_is_not_accepted(counter, desk, printers):
    desk.arrive(rush_order("B-1"))
    counter.look()
    press_at(counter, at(counter, counter.window.call.accept))
    press_at(counter, at(counter, counter.window.call.view))
    assert desk.said == []
    assert printers.isVisible()
    counter.pass_s(0.9)
    press_at(counter, at(counter, counter.window.call.accept))
    assert desk.said == []
    counter.pass_s(0.2)
    press_at(counter, at(counter, counter.window.call.accept))
    assert desk.said == [("accept", "id-B-1", 20)]


def test_the_next_order_in_the_band_is_not_accepted_by_the_same_pressing_hand(counter, desk, printers):
    desk.arrive(rush_order("B-1"))
    desk.pass_s(1)
    desk.arrive(takeout("B-2"))
    counter.look()
    counter.pass_s(2)
    place = at(counter, counter.window.call.accept)
    press_at(counter, place)
    counter.pass_s(0.8)
    press_at(counter, place)
    assert desk.said == [("accept", "id-B-1", 20)]
    counter.pass_s(0.3)
    press_at(counter, place)
    assert desk.said[1:] == [("accept", "id-B-2", 20)]


def test_a_band_that_moves_takes_no_press_and_f2_still_works(counter, desk, printers):
    desk.arrive(rush_order("B-1"))
    counter.look()
    counter.pass_s(2)
    desk.journal_trouble = "디스크가 가득 찼습니다."
    counter.look()
    press_at(counter, at(counter, counter.window.call.accept))
    assert desk.said == []
    counter.press(KEY.Key_F2)
    assert desk.said == [("accept", "id-B-1", 20)]


def test_a_card_that_was_pushed_down_by_a_call_takes_no_press(counter, desk, printers):
    card = printers.cards["주방"]
    desk.arrive(rush_order("B-1"))
    counter.look()
    press_at(counter, at(counter, card.remove))
    assert not card.yes.isVisible()
    counter.pass_s(1.1)
    for guard in counter.window.findChildren(Steady):  # the timer runs by the real clock, the test by its own
        guard.look()
    press_at(counter, at(counter, card.remove))
    assert card.yes.isVisible()


def test_a_card_that_was_pushed_down_by_a_sentence_takes_no_press(counter, printers):
    card = printers.cards["주방"]
    counter.click("점검표 인쇄")
    QApplication.processEvents()
    press_at(counter, at(counter, card.remove))
    assert not card.yes.isVisible()


def test_a_card_that_grew_does_not_lead_the_hand_to_the_wrong_printer(counter, room, printers):
    printers.cards["주방"].test.click()
    counter.look()
    press_at(counter, at(counter, printers.cards["카운터"].remove))
    assert not printers.cards["카운터"].yes.isVisible()


def test_tab_never_stands_on_the_band(counter, desk, printers):
    desk.arrive(rush_order("B-1"))
    counter.look()
    band = counter.window.call
    for _ in range(30):
        counter.press(KEY.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert not band.isAncestorOf(focus)
