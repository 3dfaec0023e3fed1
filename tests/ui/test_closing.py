"""Closing the window while orders may come asks inside of it; nothing else that ends the program does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from merchant_desk.domain.shop_standing import Because, ShopStanding, ShopState
from merchant_desk.domain.status import Status
from merchant_desk.ui.theme import TOUCH_PX
from tests.ui.orders import rush_order

KEY = Qt.Key
CLOSED = ShopStanding(ShopState.CLOSED, Because.HOURS)


@pytest.fixture
def closed(counter):
    """What the application hears: one entry for each time the window was closed."""
    heard: list[str] = []
    counter.window.closed.connect(lambda: heard.append("closed"))
    return heard


def ask(counter):
    counter.window.close()
    counter.look()


def test_in_opening_hours_it_asks_and_stays(counter, closed):
    ask(counter)
    assert "영업시간입니다. 끄면 주문을 받지 못합니다." in counter.texts()
    assert counter.window.isVisible()
    assert closed == []
    counter.click("계속 받기")
    assert "영업시간입니다" not in counter.texts()
    assert closed == []


def test_who_presses_off_ends(counter, closed):
    ask(counter)
    counter.click("끄기")
    assert closed == ["closed"]
    assert not counter.window.isVisible()


def test_a_press_of_enter_or_space_or_another_close_closes_nothing(counter, closed):
    ask(counter)
    ask(counter)
    assert closed == []
    counter.press(KEY.Key_Return)
    assert "영업시간입니다" not in counter.texts()
    assert counter.window.isVisible()
    ask(counter)
    counter.press(KEY.Key_Escape)
    assert "영업시간입니다" not in counter.texts()
    assert closed == []


def test_by_keyboard_it_can_be_closed(counter, closed):
    ask(counter)
    counter.press(KEY.Key_Tab)
    assert QApplication.focusWidget() is counter.window.presence.closing.yes
    counter.press(KEY.Key_Return)
    assert closed == ["closed"]


def test_the_keyboard_goes_back_to_where_it_stood(counter):
    before = QApplication.focusWidget()
    ask(counter)
    counter.press(KEY.Key_Escape)
    assert QApplication.focusWidget() is before


def test_an_order_rings_and_is_accepted_while_it_asks(counter, desk, closed):
    ask(counter)
    desk.arrive(rush_order("B-1"))
    counter.look()
    assert "끝나지 않은 주문이 1건 있습니다" in counter.texts()
    assert counter.number() == "B-1"
    counter.press(KEY.Key_F2)
    assert [said[0] for said in desk.said] == ["accept"]
    assert closed == []


def test_after_hours_open_orders_ask_and_nothing_does_not(counter, desk, closed):
    desk.standing = CLOSED
    desk.arrive(rush_order("B-1"), status=Status.COOKING, settled=Status.COOKING)
    ask(counter)
    assert "끝나지 않은 주문이 1건 있습니다. 끄면 알림이 울리지 않습니다." in counter.texts()
    desk.change("id-B-1", status=Status.DELIVERED, settled=Status.DELIVERED)
    ask(counter)
    assert closed == ["closed"]


def test_a_paused_shop_is_in_its_hours(counter, desk, closed):
    desk.standing = ShopStanding(ShopState.PAUSED, Because.STAFF)
    ask(counter)
    assert closed == []


def test_the_practice_and_the_end_of_the_session_are_not_held_up(counter, desk, closed, monkeypatch):
    monkeypatch.setattr(QApplication, "isSavingSession", lambda _: True)
    ask(counter)
    assert closed == ["closed"]
    monkeypatch.undo()
    counter.window.show()
    desk.practice = True
    ask(counter)
    assert closed == ["closed", "closed"]


def test_the_question_fits_the_smallest_screen(counter):
    counter.window.resize(1024, 768)
    ask(counter)
    band = counter.window.presence.closing
    assert band.width() <= 1024
    for button in (band.stay, band.yes):
        assert button.height() >= TOUCH_PX
        assert button.accessibleName()
        assert band.rect().contains(button.geometry())
    assert band.sentence.height() >= band.sentence.heightForWidth(band.sentence.width())
