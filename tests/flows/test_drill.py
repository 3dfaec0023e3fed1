"""A rush drill beside a working shop: played over real HTTP and sockets, and nothing of it stays in the shop's day."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from shiboken6 import isValid

from merchant_desk.app.practice.drill import GAVE_WAY, DrillHall
from merchant_desk.domain.errors import DecisionRefused
from merchant_desk.services.facts import PrinterState
from merchant_desk.services.practice.drill import Advice, DrillForm, advice
from merchant_desk.system.drill_file import DrillFile

#: The table of three minutes in eleven seconds.
PACE = 0.06


class Trainee:
    """Somebody who practises: looks at the drill's window and presses what it offers."""

    def __init__(self, shop, hall: DrillHall) -> None:
        self.shop, self.hall = shop, hall
        self.puts_paper = self.accepts = True

    @property
    def window(self):
        drill = self.hall.drill
        return drill.window if drill is not None else None

    def begin(self, form: DrillForm = DrillForm.SHORT) -> None:
        self.hall.begin(form)
        self.shop.wait(
            lambda: self.window is not None and self.window.isVisible(), "the drill's window opens"
        )
        self.window.activateWindow()

    def act(self) -> None:
        """Do the one thing that is most urgent."""
        drill = self.hall.drill
        if drill is None or drill.window is None or drill.desk.counter is None:
            return
        window, desk = drill.window, drill.desk.counter
        facts = desk.facts()
        if self.puts_paper and any(one.state is PrinterState.TROUBLE for one in facts.printers):
            QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
        for record in desk.records():
            if record.alarm or record.customer_asks:
                window.pick(record.order_id)
                self._click(window, "확인했습니다" if record.alarm else "취소 수락")
                return
        if self.accepts and desk.ringing().order_ids:
            QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F2)

    @staticmethod
    def _click(window, text: str) -> None:
        for button in window.findChildren(QAbstractButton):
            if button.isVisible() and text in button.text():
                button.click()
                return

    def play(self) -> None:
        """Act until the drill is over."""

        def over() -> bool:
            self.act()
            return self.hall.drill is None

        self.shop.wait(over, "the drill ends", timeout_ms=40_000)


def is_gone(window) -> bool:
    """Whether nobody sees the window any more: it is hidden at once, and deleted when the event under way is over."""
    return not isValid(window) or not window.isVisible()


@pytest.fixture
def shop(open_shop):
    return open_shop()


@pytest.fixture
def hall(shop):
    made = DrillHall(shop.desk, shop.folder / "home", pace=PACE)
    made.start(shop.counter)
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def trainee(shop, hall):
    return Trainee(shop, hall)


def orders_in_journal(shop) -> set[str]:
    """Which orders the shop's journal names in any of its views."""
    return {
        order_id
        for view in ("v_orders", "v_black_box", "v_slips", "v_jobs")
        for (order_id,) in shop.view(f"SELECT order_id FROM {view}")
        if order_id
    }


def test_a_whole_drill_brings_figures_and_leaves_the_day_alone(shop, printer, hall, trainee):
    own = shop.order(kind="DELIVERY")
    shop.accept(own)
    shop.wait(lambda: printer.slips, "its slip is out")
    today = shop.counter.facts().today
    trainee.begin()
    window = trainee.window
    assert "연습" in window.windowTitle()
    assert window.band.isVisible()
    trainee.play()
    figures = hall.last()
    assert figures is not None
    assert figures.orders == 8
    assert figures.accepted == 8
    assert figures.missed == 0
    assert figures.mean_s is not None
    assert figures.longest_s >= figures.mean_s > 0
    assert figures.longest_ring_s > 0
    assert figures.cancellations == 2, "one customer asked, and the platform withdrew one"
    assert figures.unseen == 0
    assert figures.cancellation_s is not None
    assert figures.paper_s is not None
    assert figures.paper_mended
    assert not figures.stopped
    assert orders_in_journal(shop) == {own}, "no line of the drill stands in the shop's journal"
    number = shop.record(own).display_id.lstrip("#")
    assert all(number in slip for slip in printer.slips), "nor on its paper"
    assert shop.counter.facts().today == today
    assert [record.order_id for record in shop.counter.records()] == [own]
    assert hall.tries() == (figures,)
    shop.wait(
        lambda: DrillFile(shop.folder / "home").read() == (figures,), "the try is kept for the next time"
    )
    assert trainee.window is None
    assert is_gone(window)


def test_who_does_nothing_has_missed_all_and_nobody_has_put_paper_in(shop, hall, trainee):
    trainee.accepts = trainee.puts_paper = False
    trainee.begin()
    trainee.play()
    figures = hall.last()
    assert (figures.orders, figures.accepted, figures.missed) == (8, 0, 8)
    assert figures.mean_s is None
    assert figures.cancellations == 0, "what nobody accepted cannot be withdrawn from the kitchen"
    assert advice(figures) is Advice.MISSED


def test_paper_that_nobody_puts_in_comes_back_by_itself(shop, hall, trainee):
    trainee.puts_paper = False
    trainee.begin()
    printer = hall.drill.printer
    trainee.play()
    figures = hall.last()
    assert figures.paper_s is not None
    assert figures.paper_s > 60 * PACE / 2
    assert not figures.paper_mended
    assert printer.slips > 0, "what waited for paper came out"


def test_a_real_order_stops_the_drill_and_rings_alone(shop, hall, trainee):
    trainee.begin()
    shop.wait(lambda: hall.drill.desk.counter.ringing().order_ids, "the drill rings")
    drill, window = hall.drill, trainee.window
    order_id = shop.platform.place()
    shop.wait(lambda: shop.rings(order_id), "the real order rings")
    shop.wait(lambda: hall.running() is None, "the drill has made way")
    assert hall.gave_way()
    assert is_gone(window)
    assert not drill.desk._bell.facts().sounding, "the drill is silent"
    assert GAVE_WAY in shop.texts()
    assert hall.tries() == (), "a try that was stopped is no comparison"
    with pytest.raises(DecisionRefused, match="울리는 주문"):
        hall.begin(DrillForm.SHORT)
    shop.accept(order_id)


def test_f2_belongs_to_the_window_in_front_and_to_the_shop_alone_afterwards(shop, hall, trainee):
    trainee.begin()
    drill = hall.drill
    shop.wait(lambda: drill.desk.counter.ringing().order_ids, "the drill rings")

    def accepted() -> bool:
        trainee.act()
        return any(record.decided_at for record in drill.desk.counter.records())

    shop.wait(accepted, "F2 in the drill's window accepts")
    hall.end()
    shop.window.activateWindow()
    order_id = shop.order()
    shop.accept(order_id)


def test_a_drill_can_be_ended_at_any_time_and_only_one_runs(shop, hall, trainee):
    trainee.begin(DrillForm.RUSH)
    assert hall.running() is DrillForm.RUSH
    assert 0 < hall.left_s() <= 600 * PACE
    with pytest.raises(DecisionRefused, match="이미"):
        hall.begin(DrillForm.SHORT)
    trainee.window.band.end.click()
    shop.wait(lambda: hall.running() is None, "the drill ends")
    assert hall.last().stopped
    assert hall.tries() == ()
    trainee.begin()
    trainee.window.close()
    shop.wait(lambda: hall.running() is None, "its window closes it too")


def test_nothing_of_a_drill_stays_on_the_disk(shop, hall, trainee):
    trainee.begin()
    folder = hall.drill._folder
    assert (folder / "home" / "desk.db").exists()
    hall.end()
    shop.wait(lambda: not folder.exists(), "its folder is gone")


def test_a_desk_that_cannot_begin_says_so_and_frees_the_page(shop, hall, monkeypatch):
    def refuse(*_: object, **__: object) -> None:
        raise OSError(28, "no space left")

    monkeypatch.setattr("merchant_desk.app.practice.running_drill.tempfile.mkdtemp", refuse)
    with pytest.raises(DecisionRefused, match="디스크"):
        hall.begin(DrillForm.SHORT)
    assert hall.running() is None


def test_the_tour_is_offered_once_a_home(shop, hall):
    shop.wait(hall.wants_tour, "nobody has taken it here")
    hall.note_tour()
    assert not hall.wants_tour()
    shop.wait(lambda: DrillFile(shop.folder / "home").has_tour(), "it is remembered")
