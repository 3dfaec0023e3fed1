"""The page of practice and the drill's own window: what a trainee reads and presses."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow

from merchant_desk.services.practice.drill import DrillFigures, DrillForm
from merchant_desk.services.settings import ScreenSettings, ThemeName
from merchant_desk.ui.buttons import Button
from merchant_desk.ui.paper import Words
from merchant_desk.ui.practice.drill_page import DrillPage
from merchant_desk.ui.practice.drill_window import DrillWindow
from merchant_desk.ui.theme import Theme
from tests.fakes.desk import FakeDesk
from tests.fakes.drill_room import FakeDrillRoom
from tests.ui.orders import rush_order

FRIDAY = datetime(2026, 11, 27, 10, 12, tzinfo=UTC)
WHOLE = DrillFigures(
    DrillForm.RUSH,
    FRIDAY,
    orders=25,
    accepted=23,
    rejected=2,
    mean_s=11.4,
    longest_s=75.0,
    longest_ring_s=76.0,
    cancellations=2,
    cancellation_s=6.0,
    wrong_presses=1,
    paper_s=31.0,
    paper_mended=True,
)
BEFORE = replace(WHOLE, at=FRIDAY - timedelta(days=7), mean_s=19.0, longest_s=130.0, wrong_presses=4)


class Page:
    def __init__(self, qtbot, room: FakeDrillRoom) -> None:
        theme = Theme()
        self.room = room
        self.window = QMainWindow()
        self.window.setStyleSheet(theme.style_sheet())
        self.page = DrillPage(theme, room)
        self.window.setCentralWidget(self.page)
        qtbot.addWidget(self.window)
        self.window.resize(948, 700)
        with qtbot.waitExposed(self.window):
            self.window.show()

    def seen(self) -> str:
        QApplication.processEvents()
        parts = [part.text() for part in self.page.findChildren(Words) if part.isVisible()]
        return "\n".join(parts + [b.text() for b in self.page.findChildren(QAbstractButton) if b.isVisible()])

    def is_whole(self) -> bool:
        QApplication.processEvents()
        words = [part for part in self.page.findChildren(Words) if part.isVisible()]
        cut = [part.text() for part in words if part.height() < part.heightForWidth(part.width()) - 1]
        buttons = [button for button in self.page.findChildren(Button) if button.isVisible()]
        return not cut and all(button.fits() and button.height() >= 56 for button in buttons)


@pytest.fixture
def open_page(qtbot):
    return lambda *tries: Page(qtbot, FakeDrillRoom(*tries))


def test_before_the_first_drill_it_says_where_to_begin(open_page):
    page = open_page()
    assert "3분 맛보기부터" in page.seen()
    assert "매출" in page.seen(), "what practice does not touch"
    assert page.is_whole()
    page.page.short.click()
    assert page.room.begun == [DrillForm.SHORT]


def test_while_a_drill_runs_it_can_be_ended_and_no_other_begun(open_page):
    page = open_page()
    page.page.rush.click()
    assert "다른 창에서 진행 중" in page.seen()
    assert not page.page.short.isVisible()
    page.page.end.click()
    assert page.room.running() is None
    assert page.page.short.isVisible()


def test_a_real_order_comes_first(open_page):
    page = open_page()
    page.room.order_rings = True
    page.page.short.click()
    assert "주문을 먼저 처리해 주세요" in page.seen()
    page.room.order_rings = False
    page.page.short.click()
    page.room.finish(replace(WHOLE, stopped=True), gave_way=True)
    assert "진짜 주문이 와서 연습을 멈췄습니다" in page.seen()
    assert "끝까지 하지 않은" in page.seen()


def test_the_figures_stand_beside_those_of_the_last_try(open_page):
    page = open_page(BEFORE)
    page.page.rush.click()
    page.room.finish(WHOLE)
    seen = page.seen().split("\n")
    assert "지난번보다 빨라졌고 놓친 주문도 없습니다. 아주 좋습니다." in seen
    for line in (
        "23건",
        "2건",
        "0건",
        "11초",
        "지난번 19초",
        "1분 15초",
        "지난번 2분 10초",
        "6초",
        "31초",
        "1번",
        "지난번 4번",
    ):
        assert line in seen, line
    assert any("11월 20일(금) 19:12" in line for line in seen), "the try before stands below, in Korean time"
    assert page.is_whole()


def test_missed_orders_are_said_first(open_page):
    page = open_page(replace(WHOLE, missed=3, accepted=20))
    assert "F2부터 눌러 주세요" in page.seen()
    assert "3건" in page.seen()


def test_what_was_not_done_is_said_in_words(open_page):
    page = open_page(replace(WHOLE, unseen=2, cancellation_s=None, paper_mended=False, mean_s=None))
    seen = page.seen()
    assert "2건은 확인하지 않음" in seen
    assert "31초 동안 넣지 않음" in seen
    assert "–" in seen


def test_a_page_that_is_not_seen_does_not_listen(open_page):
    page = open_page()
    assert len(page.room.listeners) == 1
    page.window.hide()
    assert page.room.listeners == []


# --- the drill's window ---------------------------------------------------------------------------------


@pytest.fixture
def drill(qtbot):
    desk = FakeDesk()
    desk.practice = True
    window = DrillWindow(desk, lambda: 432.0, preparation_min=20, screen=ScreenSettings())
    qtbot.addWidget(window)
    window.resize(1024, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window, desk


def test_it_says_that_it_is_practice_and_how_long(drill):
    window, _ = drill
    assert "연습" in window.windowTitle()
    assert window.band.left.text() == "진짜 주문이 아닙니다 · 7:12 남음"
    picture = window.grab().toImage()
    at = window.strip.mapTo(window, window.strip.rect().topLeft())
    assert picture.pixelColor(at.x() + 3, at.y() + 3).name() == Theme().tokens.practice.lower()


def test_orders_are_taken_as_at_work(drill):
    window, desk = drill
    desk.arrive(rush_order("B-1"))
    window.refresh()
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F2)
    assert desk.said == [("accept", "id-B-1", 20)]


def test_paper_and_the_end_are_reached_by_key_and_finger(drill, qtbot):
    window, _ = drill
    with qtbot.waitSignal(window.paper_wanted):
        QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(window.paper_wanted):
        window.band.paper.click()
    with qtbot.waitSignal(window.end_wanted):
        window.band.end.click()
    assert window.band.end.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert all(button.height() >= 56 and button.fits() for button in (window.band.paper, window.band.end))


def test_a_press_that_the_desk_refuses_is_told(drill, qtbot):
    window, _ = drill
    with qtbot.waitSignal(window.pressed_wrong):
        window.presses.see("id-of-nobody")


@pytest.mark.parametrize("theme", list(ThemeName))
def test_practice_looks_like_practice_in_every_theme(qtbot, theme):
    window = DrillWindow(FakeDesk(), lambda: 0.0, preparation_min=20, screen=ScreenSettings(theme))
    qtbot.addWidget(window)
    assert "#strip, #practice" in window.styleSheet()
    assert "남은 주문만" in window.band.left.text()
