"""The kitchen's list: by key and by touch, before an order only while it was just wanted, and wholly readable."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from merchant_desk.domain.open_dishes import open_dishes
from merchant_desk.domain.order import Option
from merchant_desk.domain.status import Status
from merchant_desk.ui.board.kitchen_sheet import KitchenSheet
from merchant_desk.ui.theme import Theme
from tests.ui.orders import dish, order, rush_order
from tests.ui.states import cook

KEY = Qt.Key


@pytest.fixture
def cooking(counter, desk):
    cook(desk, order("A-1", dish("떡볶이", "5"), dish("순대")))
    cook(desk, order("A-2", dish("떡볶이", "2", options=(Option("치즈 추가", Decimal(1)),))))
    counter.look()
    return counter


def sheet(counter):
    return counter.window._orders.sheet


def strip(counter):
    return counter.window._orders.strip


def test_the_strip_names_what_is_wanted_most(cooking):
    assert strip(cooking).isVisible()
    assert strip(cooking).text() == "조리할 것 8개"
    assert strip(cooking).caption() == "F11 · 떡볶이 7 · 순대 1"


def test_f11_shows_the_list_and_puts_it_away(cooking):
    cooking.press(KEY.Key_F11)
    assert sheet(cooking).isVisible()
    assert sheet(cooking).texts() == ("떡볶이 × 7", "＋ 치즈 추가 × 2", "순대 × 1")
    assert "떡볶이 × 7" in sheet(cooking).accessibleName()
    cooking.press(KEY.Key_F11)
    assert not sheet(cooking).isVisible()
    assert cooking.window.quiet.isVisible()


def test_escape_puts_the_list_away(cooking):
    cooking.press(KEY.Key_F11)
    cooking.press(KEY.Key_Escape)
    assert not sheet(cooking).isVisible()
    assert cooking.window.quiet.isVisible()


def test_escape_silences_before_it_puts_the_list_away(cooking, desk):
    desk.arrive(rush_order("NEW"))
    cooking.look()
    cooking.press(KEY.Key_F11)
    cooking.press(KEY.Key_Escape)
    assert desk.said == [("silence",)]
    assert sheet(cooking).isVisible()


def test_a_finger_does_the_same(cooking):
    strip(cooking).click()
    cooking.look()
    assert sheet(cooking).isVisible()
    assert strip(cooking).text() == "조리할 것 닫기"
    strip(cooking).click()
    cooking.look()
    assert not sheet(cooking).isVisible()


def test_a_new_order_goes_before_the_list_and_the_list_comes_back(cooking, desk):
    cooking.press(KEY.Key_F11)
    desk.arrive(rush_order("NEW"))
    cooking.look()
    assert cooking.number() == "NEW"
    cooking.press(KEY.Key_F11)
    assert sheet(cooking).isVisible(), "wanted while it rings: it is there, and F2 still accepts"
    cooking.pass_s(1)
    cooking.press(KEY.Key_F2)
    assert desk.said == [("accept", "id-NEW", 20)]
    desk.confirm("id-NEW", Status.COOKING)
    cooking.press(KEY.Key_F1)
    assert "똠얌 쌀국수 × 1" in sheet(cooking).texts()


def test_a_card_that_a_person_picks_is_seen(cooking):
    cooking.press(KEY.Key_F11)
    cooking.press(KEY.Key_Down)
    assert cooking.number() == "A-1"
    cooking.press(KEY.Key_F1)
    assert sheet(cooking).isVisible()


def test_with_nothing_to_cook_there_is_neither_strip_nor_list(cooking, desk):
    cooking.press(KEY.Key_F11)
    for number in ("A-1", "A-2"):
        desk.confirm(f"id-{number}", Status.READY)
    cooking.look()
    assert not strip(cooking).isVisible()
    assert cooking.window.quiet.isVisible()


def test_f11_leads_back_from_another_place(cooking):
    cooking.press(KEY.Key_F10)
    cooking.press(KEY.Key_F11)
    assert sheet(cooking).isVisible()


def test_a_wide_window_has_a_column_for_it(cooking, desk):
    cooking.window.resize(1920, 1080)
    cooking.look()
    column = cooking.window._orders.column
    assert column.isVisible()
    assert not strip(cooking).isVisible()
    desk.arrive(rush_order("NEW"))
    cooking.look()
    assert cooking.number() == "NEW"
    assert column.isVisible()
    assert cooking.window.detail.width() >= 1100, "the order keeps its large letters"
    cooking.press(KEY.Key_F11)
    assert not column.isVisible()
    assert strip(cooking).isVisible()
    cooking.press(KEY.Key_F11)
    assert column.isVisible()


@pytest.mark.parametrize(("width", "height"), [(648, 712), (340, 1024), (540, 380)])
@pytest.mark.parametrize("count", [1, 8, 14])
def test_everything_is_readable_at_every_size(qtbot, width, height, count):
    orders = [
        order(f"A-{number}", dish(f"참치 마요 김밥 {number}호", str(number + 1))) for number in range(count)
    ]
    shown = KitchenSheet(Theme())
    qtbot.addWidget(shown)
    shown.resize(width, height)
    shown.show_dishes(open_dishes(orders))
    assert shown.left_over() == 0
    text = " ".join(shown.texts())
    assert all(f"{number}호" in text for number in range(count))
    assert "⋯" not in text


def test_what_finds_no_place_is_counted(qtbot):
    orders = [
        order(f"A-{number}", dish(f"긴 이름의 음식 {number}호", options=(Option("곱빼기", Decimal(1)),)))
        for number in range(80)
    ]
    shown = KitchenSheet(Theme())
    qtbot.addWidget(shown)
    shown.resize(340, 600)
    shown.show_dishes(open_dishes(orders))
    assert shown.left_over() > 0
    assert shown.texts()[-1] == f"그 밖에 {shown.left_over()}가지"
