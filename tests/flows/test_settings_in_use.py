"""Settings that are changed while orders come: another window takes over and nothing of the orders is lost."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from merchant_desk.services.settings import Language, ThemeName
from merchant_desk.system.home import HOME_VARIABLE, open_home
from merchant_desk.system.settings.settings_file import read_settings
from merchant_desk.ui.places import Place

KEY = Qt.Key


def kept(shop):
    settings = read_settings(open_home({HOME_VARIABLE: str(shop.folder / "home")}).settings_file)
    assert settings is not None
    return settings


def type_in(text):
    """Type where the keyboard stands."""
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, text)


def change(shop, subject, choice):
    """Choose something that wants another window, and go on in that one."""
    before = shop.window
    shop.press(KEY.Key_F10)
    shop.click(subject)
    shop.click(choice)
    shop.wait(lambda: shop.desk.window is not before, "another window is there")
    shop.window = shop.desk.window
    shop.window.activateWindow()


def test_language_and_colours_change_while_an_order_rings(shop):
    order_id = shop.order(kind="DELIVERY", timing="INSTANT", tender="CARD")
    change(shop, "화면", "어둡게")
    assert order_id in shop.counter.ringing().order_ids, "it rings on"
    change(shop, "화면", "English")
    assert "Settings" in [button.text() for button in shop.window.rail.buttons.values()]
    assert "Accept" in shop.texts(), "the band names the order that rings in English"
    shop.press(KEY.Key_F1)
    shop.let_guard_pass()
    shop.press(KEY.Key_F2)
    shop.wait_for_paper(order_id)
    screen = kept(shop).screen
    assert (screen.theme, screen.language) == (ThemeName.DARK, Language.ENGLISH)


def test_a_window_that_was_exchanged_is_gone(shop):
    old = weakref.ref(shop.window)
    change(shop, "화면", "또렷하게")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert old() is None
    order_id = shop.order(kind="TAKEOUT", timing="INSTANT", tender="CASH")
    assert order_id in shop.texts() or shop.record(order_id).display_id in shop.texts()


def test_the_bell_is_as_loud_as_was_chosen(shop):
    shop.press(KEY.Key_F10)
    shop.click("소리와 알림")
    shop.click("60")
    shop.wait(lambda: kept(shop).volume_percent == 60, "it is kept")
    shop.wait(lambda: shop.desk._bell._volume_percent == 60, "the bell uses it")


def test_two_settings_that_are_chosen_while_the_disk_is_slow_are_both_kept(shop):
    """The pages' lane may be busy for seconds, with the day's close or a search."""
    gate = threading.Event()
    shop.desk.lanes.submit("reader", lambda: gate.wait(20), lambda _: None, lambda _: None)
    shop.press(KEY.Key_F10)
    shop.click("소리와 알림")
    shop.click("60")
    shop.click("22:00~08:00")
    gate.set()
    shop.wait(lambda: kept(shop).attention.quiet_from_min == 22 * 60, "the second is kept")
    assert kept(shop).volume_percent == 60, "and has not undone the first"
    shop.wait(lambda: shop.desk._bell.volume_percent == 60, "the bell uses it")


def test_the_owners_lock_outlives_the_program(shop):
    shop.press(KEY.Key_F10)
    shop.click("사장님 잠금")
    type_in("2580")
    shop.press(KEY.Key_Return)
    type_in("2580")
    shop.press(KEY.Key_Return)
    shop.wait(lambda: "비밀번호를 정했습니다" in shop.texts(), "the PIN is set")
    shop.close()
    shop.start()
    shop.press(KEY.Key_F10)
    assert "사장님만 볼 수 있습니다" in shop.texts()
    type_in("2580")
    shop.press(KEY.Key_Return)
    shop.wait(lambda: "프린터 추가" in shop.buttons(), "the lock opens")


def test_staff_change_the_language_before_the_owner_s_lock(shop):
    shop.press(KEY.Key_F10)
    shop.click("사장님 잠금")
    for _ in range(2):
        type_in("2580")
        shop.press(KEY.Key_Return)
    access = shop.window.rooms.access
    shop.wait(access.has_pin, "the PIN is kept")
    access.lock()
    shop.press(KEY.Key_F1)
    shop.press(KEY.Key_F10)
    before = shop.window
    assert before.locked.is_shut
    shop.click("English")
    shop.wait(lambda: shop.desk.window is not before, "another window is there")
    shop.window = shop.desk.window
    shop.wait(shop.window.isVisible, "it is shown")
    assert shop.window.places.shown is Place.SETTINGS
    assert shop.window.locked.is_shut, "the lock stands where it stood"
    assert "PIN" in shop.texts()
    assert kept(shop).screen.language is Language.ENGLISH
