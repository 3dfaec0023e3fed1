"""The tray's picture and menu: how the desk is, and the few things that are wanted from there."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QSystemTrayIcon

from merchant_desk.domain.errors import DecisionRefused
from merchant_desk.domain.shop_standing import Because, PauseReason, ShopStanding, ShopState
from merchant_desk.services.settings import ThemeName
from merchant_desk.ui.theme import Theme
from merchant_desk.ui.themes import THEMES
from merchant_desk.ui.tray import Tray
from tests.ui.orders import rush_order


class Shop:
    """What the tray asks of the shop's room."""

    def __init__(self):
        self.said = []
        self.refuses = False

    def pause(self, reason, until, by="staff"):
        if self.refuses:
            raise DecisionRefused("지금은 멈출 수 없습니다.")
        self.said.append(("pause", reason, until))

    def resume(self, by="staff"):
        self.said.append(("resume",))


@pytest.fixture
def paused():
    return Shop()


@pytest.fixture
def tray(counter, desk, paused):
    return Tray(Theme(THEMES[ThemeName.LIGHT]), desk, paused, counter.window)


def menu(tray):
    return [action.text() for action in tray.menu.actions() if action.isVisible() and action.text()]


def press(tray, text):
    next(action for action in tray.menu.actions() if action.text() == text).trigger()


def colours(tray):
    image = tray.icon.icon().pixmap(32, 32).toImage()
    return {image.pixelColor(x, y).name() for x in range(32) for y in range(32)}


def test_each_state_has_its_words_and_its_picture(tray, desk):
    pictures = []
    tray.show_facts(desk.facts())
    assert tray.icon.toolTip() == "행복분식 수원점: 주문을 기다립니다"
    pictures.append(colours(tray))
    desk.arrive(rush_order("B-1"))
    desk.arrive(rush_order("B-2"))
    tray.show_facts(desk.facts())
    assert tray.icon.toolTip() == "행복분식 수원점: 주문 2건이 울립니다"
    pictures.append(colours(tray))
    desk.silence()
    desk.journal_trouble = "디스크가 가득 찼습니다. 파일을 지워 주세요."
    tray.show_facts(desk.facts())
    assert "디스크가 가득" in tray.icon.toolTip()
    pictures.append(colours(tray))
    assert len({frozenset(one) for one in pictures}) == 3


def test_the_number_of_ringing_orders_is_drawn(tray):
    two, three, many, more = (tray.picture("new", count).pixmap(64, 64).toImage() for count in (2, 3, 10, 11))
    assert two != three
    assert many == more, "more than nine are not counted on so small a picture"


def test_that_nothing_can_be_kept_here_is_no_alarm(tray, desk):
    desk.vault_trouble = "고객 정보는 이 컴퓨터에 남기지 않습니다."
    tray.show_facts(desk.facts())
    assert tray.icon.toolTip().endswith("주문을 기다립니다")


def test_the_bell_is_silenced_from_the_tray_while_it_rings(tray, desk):
    tray.show_facts(desk.facts())
    assert not tray.silence.isEnabled()
    desk.arrive(rush_order("B-1"))
    tray.show_facts(desk.facts())
    press(tray, "벨 30초 멈추기")
    assert desk.said == [("silence",)]


def test_the_shop_is_paused_for_a_while_and_resumed(tray, desk, paused):
    tray.show_facts(desk.facts())
    assert menu(tray) == ["창 보기", "벨 30초 멈추기", "20분 동안 영업 일시중지", "끄기"]
    press(tray, "20분 동안 영업 일시중지")
    assert paused.said == [("pause", PauseReason.BUSY, desk.now() + timedelta(minutes=20))]
    desk.standing = ShopStanding(ShopState.PAUSED, Because.STAFF)
    tray.show_facts(desk.facts())
    assert "20분 동안 영업 일시중지" not in menu(tray)
    press(tray, "다시 영업하기")
    assert paused.said[-1] == ("resume",)


def test_a_refused_pause_is_said(qtbot, tray, paused):
    paused.refuses = True
    with qtbot.waitSignal(tray.refused) as said:
        press(tray, "20분 동안 영업 일시중지")
    assert "멈출 수 없습니다" in said.args[1]


def test_without_the_shops_room_it_offers_no_pause(counter, desk):
    tray = Tray(Theme(THEMES[ThemeName.LIGHT]), desk, None, counter.window)
    tray.show_facts(desk.facts())
    assert menu(tray) == ["창 보기", "벨 30초 멈추기", "끄기"]


def test_a_press_on_it_shows_the_window_and_its_menu_does_not(qtbot, tray):
    with qtbot.waitSignal(tray.show_wanted):
        tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    with qtbot.assertNotEmitted(tray.show_wanted):
        tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)


def test_quitting_from_the_tray_asks_the_same_question(counter):
    press(counter.window.presence.tray, "끄기")
    counter.look()
    assert counter.window.isVisible()
    assert "영업시간입니다. 끄면 주문을 받지 못합니다." in counter.texts()


def test_the_window_comes_to_the_front_from_the_tray(counter):
    counter.window.showMinimized()
    press(counter.window.presence.tray, "창 보기")
    counter.look()
    assert not counter.window.isMinimized()
