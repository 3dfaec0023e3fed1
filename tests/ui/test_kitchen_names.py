"""The names on the kitchen's list: a word is set smaller before it is broken, and a long name still takes its lines."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics

from merchant_desk.domain.open_dishes import open_dishes
from merchant_desk.ui.board.kitchen_sheet import KitchenSheet
from merchant_desk.ui.theme import Theme
from tests.ui.orders import dish, order


@pytest.fixture
def sheet(qtbot):
    shown = KitchenSheet(Theme())
    qtbot.addWidget(shown)
    return shown


def room_for(share: float, name: str) -> int:
    """Return how wide the sheet is when a share of the name's full width stands beside its quantity."""
    metrics = QFontMetrics(Theme().dish_font())
    return round(metrics.horizontalAdvance(name) * share) + metrics.horizontalAdvance("× 2") + 12 + 2 * 24


@pytest.mark.parametrize(("share", "lines"), [(1.1, 1), (0.85, 1), (0.6, 2)])
def test_a_word_is_set_smaller_before_it_is_broken(sheet, share, lines):
    name = "뚝배기불고기"
    sheet.resize(room_for(share, name), 700)
    sheet.show_dishes(open_dishes([order("A-1", dish(name, "2"))]))
    assert len(sheet.texts()) == lines
    assert sheet.texts()[0].endswith("× 2")
    assert sheet.grab().width() == sheet.width()


def test_a_name_of_several_words_keeps_its_letters_and_breaks_between_them(sheet):
    name = "차돌박이 된장찌개"
    sheet.resize(room_for(0.85, name), 700)
    sheet.show_dishes(open_dishes([order("A-1", dish(name, "2"))]))
    assert sheet.texts() == ("차돌박이 × 2", "된장찌개")
