"""Windows and pages that are no state of the counter's window, in English: whole as they are in Korean."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from merchant_desk.domain.errors import SettingsError
from merchant_desk.services.practice.drill import DrillForm
from merchant_desk.system.guarding.guard import STOPPED
from merchant_desk.ui.first_start.window import FirstStartWindow
from merchant_desk.ui.practice.drill_page import DrillPage
from merchant_desk.ui.said.said import HANGUL, said
from merchant_desk.ui.stopped_window import StoppedWindow
from merchant_desk.ui.theme import Theme
from tests.fakes.drill_room import FakeDrillRoom
from tests.fakes.first_start_room import FakeFirstStart
from tests.ui import (
    test_closing,
    test_drill_page,
    test_first_start,
    test_first_start_wizard,
    test_kitchen,
    test_tour,
)
from tests.ui.orders import dish, order
from tests.ui.states import cook

pytestmark = pytest.mark.usefixtures("english_words")


@pytest.mark.parametrize("size", [(1024, 768), (1280, 720), (960, 640)])
def test_the_first_start(english_words, qtbot, size):
    room = FakeFirstStart()
    window = FirstStartWindow(room)
    qtbot.addWidget(window)
    window.resize(*size)
    with qtbot.waitExposed(window):
        window.show()
    installer = test_first_start_wizard.Installer(window, room)
    installer.press()
    test_first_start_wizard.test_nothing_is_cut_and_every_part_has_a_name(installer, size)


@pytest.mark.parametrize("size", [(1024, 768), (960, 640)])
def test_a_shop_file_that_was_found_and_what_is_in_it(english_words, qtbot, size):
    room = FakeFirstStart()
    window = FirstStartWindow(room, choose_file=lambda: "/usb/shop.toml")
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    test_first_start.test_nothing_is_cut_where_a_file_was_found_or_is_shown(window, room, qtbot, size)
    plan = test_first_start.PLAN
    for korean in (*plan.told, SettingsError("코드가 맞지 않습니다.", action="코드를 다시 확인해 주세요.")):
        assert said(str(korean)) != str(korean)


@pytest.mark.parametrize("factor", [1.0, 1.5])
def test_the_window_where_no_desk_runs(english_words, qtbot, factor):
    window = StoppedWindow(Theme(factor=factor), STOPPED)
    qtbot.addWidget(window)
    window.show()
    assert not HANGUL.search(window.accessibleName())
    assert not HANGUL.search(window.words.text())
    assert window.words.height() >= window.words.heightForWidth(window.words.width())
    for button in (window.again, window.leave):
        assert button.fits(), button.text()


@pytest.mark.parametrize("size", [(1024, 768), (1280, 720), (960, 640)])
def test_the_tour(english_words, qtbot, size):
    guided = test_tour.Guided(qtbot)
    test_tour.test_nothing_is_cut_and_every_part_has_a_name(guided, size)


@pytest.mark.parametrize(("width", "height"), [(648, 712), (340, 1024), (540, 380)])
def test_the_kitchen_s_list(english_words, qtbot, width, height):
    test_kitchen.test_everything_is_readable_at_every_size(qtbot, width, height, 14)


def test_the_question_before_closing(english_words, counter):
    test_closing.test_the_question_fits_the_smallest_screen(counter)


@pytest.mark.parametrize("tries", [(), (test_drill_page.BEFORE,)], ids=["first", "later"])
def test_the_page_of_practice(english_words, qtbot, tries):
    page = test_drill_page.Page(qtbot, FakeDrillRoom(*tries))
    assert page.is_whole()
    page.page.rush.click()
    assert page.is_whole()
    page.room.finish(test_drill_page.WHOLE)
    assert not HANGUL.search(page.seen())
    assert page.is_whole()
    assert isinstance(page.page, DrillPage)
    assert page.room.begun == [DrillForm.RUSH]


def test_the_kitchen_s_list_over_the_window(english_words, counter, desk):
    cook(desk, order("A-1", dish("Tteokbokki", "5"), dish("Sundae")))
    counter.look()
    counter.press(Qt.Key.Key_F11)
    QApplication.processEvents()
    assert not any(HANGUL.search(text) for text in test_kitchen.sheet(counter).texts())
