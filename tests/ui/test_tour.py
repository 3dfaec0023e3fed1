"""The guided tour over the real window: beside its parts, never over an order, away while one rings."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from merchant_desk.ui.buttons import Button
from merchant_desk.ui.first_start.tour import STOPS, Tour, TourBand, TourRing, take_tour
from merchant_desk.ui.leading import lead_to_new_printer, lead_to_practice
from merchant_desk.ui.paper import Words
from merchant_desk.ui.places import Place
from merchant_desk.ui.practice.drill_page import DrillPage
from merchant_desk.ui.rooms import Rooms
from merchant_desk.ui.theme import Theme
from merchant_desk.ui.window import CounterWindow
from tests.fakes.desk import FakeDesk
from tests.fakes.drill_room import FakeDrillRoom
from tests.fakes.print_room import FakePrintRoom
from tests.ui.orders import rush_order


class Guided:
    """The window, its rooms, and somebody new before it."""

    def __init__(self, qtbot) -> None:
        self.desk = FakeDesk()
        self.room = FakeDrillRoom(wants_tour=True)
        self.window = CounterWindow(self.desk, rooms=Rooms(prints=FakePrintRoom(), drill=self.room))
        qtbot.addWidget(self.window)
        self.window.resize(1024, 768)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()

    def begin(self, **how) -> Tour:
        tour = take_tour(self.window, self.room, Theme(), **how)
        assert tour is not None
        self.look(tour)
        return tour

    def look(self, tour: Tour) -> None:
        self.window.refresh()
        tour.look()
        QApplication.processEvents()

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key)
        QApplication.processEvents()

    def box(self, part: QWidget) -> QRect:
        return QRect(part.mapTo(self.window, part.rect().topLeft()), part.size())

    def parts(self) -> list[QWidget]:
        """What is left of any tour."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return [*self.window.findChildren(TourBand), *self.window.findChildren(TourRing)]


@pytest.fixture
def guided(qtbot):
    return Guided(qtbot)


def test_enter_leads_through_to_the_end_and_it_is_remembered(guided):
    tour = guided.begin()
    seen = []
    while guided.room.wants_tour():
        seen.append(tour.band.title.text())
        assert tour.band.isVisible()
        assert tour.ring.isVisible()
        guided.press(Qt.Key.Key_Return)
    assert seen == [
        "지금 잘 되고 있는지", "주문 목록", "고른 주문", "접수는 F2", "거절은 F4, 벨 멈춤은 스페이스", "설정은 F10",
    ]  # fmt: skip
    assert guided.parts() == []
    assert len(STOPS) == 7, "short"


def test_each_step_has_its_ring_around_the_real_part(guided):
    tour = guided.begin()
    for part in (guided.window.strip, guided.window.board, guided.window.quiet):
        ring = guided.box(tour.ring)
        assert ring.contains(guided.box(part).center())
        assert guided.box(part).contains(ring.center())
        tour.go(1)
        guided.look(tour)
    tour.number = 5
    guided.look(tour)
    assert guided.box(tour.ring).contains(guided.box(guided.window.rail.buttons[Place.SETTINGS]).center())


def test_it_goes_back_and_stops_at_the_first_step(guided):
    tour = guided.begin()
    assert not tour.band.before.isVisible()
    guided.press(Qt.Key.Key_Return)
    tour.band.before.click()
    assert tour.number == 0
    tour.go(-1)
    assert tour.number == 0


def test_escape_puts_it_away_and_silences_nothing(guided):
    guided.begin()
    guided.press(Qt.Key.Key_Escape)
    assert guided.parts() == []
    assert not guided.room.wants_tour()
    assert guided.desk.said == []


def test_a_finger_puts_it_away(guided):
    tour = guided.begin()
    tour.band.skip.click()
    assert guided.parts() == []


def test_an_order_that_rings_pauses_it_and_f2_accepts_at_once(guided):
    tour = guided.begin()
    tour.go(2)
    guided.desk.arrive(rush_order("B-1"))
    guided.room.order_rings = True
    guided.look(tour)
    assert not tour.band.isVisible()
    assert not tour.ring.isVisible()
    guided.press(Qt.Key.Key_F2)
    assert guided.desk.said == [("accept", "id-B-1", 20)]
    guided.room.order_rings = False
    guided.look(tour)
    assert tour.band.isVisible()
    assert tour.band.title.text() == "고른 주문", "it goes on where it was"


def test_it_covers_neither_an_order_nor_the_decision(guided):
    guided.desk.arrive(rush_order("B-1"))
    tour = guided.begin()
    for number in range(len(tour._stops)):
        tour.number = number
        tour._show()
        guided.look(tour)
        band = guided.box(tour.band)
        for part in (guided.window.board, guided.window.detail, guided.window.decision, guided.window.strip):
            assert not band.intersects(guided.box(part)), number
        assert tour.ring.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        assert not tour.band.sample.isVisible() or tour.band.sample.testAttribute(
            Qt.WidgetAttribute.WA_TransparentForMouseEvents
        )


def test_it_waits_for_the_orders_where_another_page_is_open(guided):
    lead_to_new_printer(guided.window)
    assert guided.window.prints is not None
    assert guided.window.prints.page() is guided.window.prints.wizard
    tour = guided.begin(at_once=False)
    assert not tour.band.isVisible()
    guided.window.show_orders()
    guided.look(tour)
    assert tour.band.isVisible()


def test_it_can_be_taken_again_from_the_page_of_practice(guided):
    guided.begin()
    lead_to_practice(guided.window)
    (page,) = guided.window.findChildren(DrillPage)
    assert page.isVisible()
    page.tour.click()
    QApplication.processEvents()
    assert guided.window.shows_orders
    assert len(guided.parts()) == 2, "one tour at a time"
    (band,) = guided.window.findChildren(TourBand)
    assert band.isVisible()


@pytest.mark.parametrize("size", [(1024, 768), (960, 640), (1920, 1080)])
def test_nothing_is_cut_and_every_part_has_a_name(guided, size):
    guided.window.resize(*size)
    tour = guided.begin()
    for number in range(len(tour._stops)):
        tour.number = number
        tour._show()
        guided.look(tour)
        for words in (part for part in tour.band.findChildren(Words) if part.isVisible()):
            assert words.height() >= words.heightForWidth(words.width()) - 1, words.text()
        for button in (part for part in tour.band.findChildren(Button) if part.isVisible()):
            assert button.fits()
            assert button.height() >= 56
            assert button.accessibleName()
    assert tour.band.accessibleName()
