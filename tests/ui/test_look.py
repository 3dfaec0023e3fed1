"""How the window looks in every state: sizes, touch, names, contrast, and that nothing is cut off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics

from merchant_desk.domain.job import Job, JobKind, JobState, SlipKind
from merchant_desk.services.settings import ThemeName
from merchant_desk.ui.order.dishes import Dish
from merchant_desk.ui.paper import Words
from merchant_desk.ui.theme import SIGN_ON_GROUND, TEXT_ON_GROUND, contrast
from merchant_desk.ui.themes import THEMES
from tests.ui.look_checks import EVERY_STATE, check_on_every_screen, rows_in_half, stand, visible
from tests.ui.orders import rush_order


def ink_height(widget, text_width):
    """The height of what is really drawn at the left of a widget, in pixels."""
    picture = widget.grab(QRect(0, 0, text_width, widget.height())).toImage()
    rows = [
        y
        for y in range(picture.height())
        if any(QColor(picture.pixel(x, y)).lightness() < 90 for x in range(picture.width()))
    ]
    return rows[-1] - rows[0] + 1


def test_number_and_dishes_are_readable_at_two_metres(counter, desk):
    desk.arrive(rush_order("B0417"))
    counter.look()
    number = counter.window.detail.head.number
    dishes = visible(counter, Dish)
    assert len(dishes) == 3
    for words in (number, *(dish.name for dish in dishes), *(dish.quantity for dish in dishes)):
        assert QFontMetrics(words.font()).capHeight() >= 34, words.text()
    assert ink_height(number, QFontMetrics(number.font()).horizontalAdvance("B")) >= 34
    syllable = dishes[0].name
    assert ink_height(syllable, QFontMetrics(syllable.font()).horizontalAdvance("떡")) >= 34


@EVERY_STATE
def test_everything_can_be_read_and_touched_on_every_screen(counter, state):
    check_on_every_screen(counter, state)


def test_no_row_is_shown_in_half_after_a_decision(counter, desk):
    for number in range(3):
        desk.arrive(rush_order(f"B-{number}"))
    counter.look()
    counter.press(Qt.Key.Key_F2)
    for kind in (SlipKind.KITCHEN, SlipKind.DELIVERY):
        desk.put_job(Job(kind, "id-B-0", JobKind.PRINT, JobState.HELD, desk.time, slip=kind, printer="주방"))
    counter.window.pick("id-B-0")
    counter.look()
    assert counter.window.detail.foot.isVisible()
    assert rows_in_half(counter) == []


@pytest.mark.parametrize("state", ["order_ledger", "order_ledger_short", "order_ledger_closed", "long"])
def test_no_row_is_shown_in_half_wherever_the_paper_is_scrolled_to(counter, state):
    stand(counter, state)
    bar = counter.window.detail.area.verticalScrollBar()
    assert bar.maximum() > 0
    for place in (*range(0, bar.maximum(), 7), bar.maximum()):
        bar.setValue(place)
        assert rows_in_half(counter) == [], place


@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_PageUp])
def test_page_by_page_every_row_is_shown_whole(counter, key):
    stand(counter, "order_ledger_short")
    detail, seen = counter.window.detail, set()
    detail.area.verticalScrollBar().setValue(0 if key == Qt.Key.Key_PageDown else 10_000)
    rows = [words for words in visible(counter, Words) if detail.area.isAncestorOf(words)]
    for _ in range(6):
        seen |= {words for words in rows if is_whole(detail, words)}
        counter.press(key)
    assert set(rows) <= seen


def is_whole(detail, words):
    top = words.mapTo(detail.area.viewport(), QPoint(0, 0)).y()
    begins = detail.cap.height() if detail.cap.isVisible() else 0
    ends = detail.area.viewport().height()
    if detail.foot.isVisible():
        ends = detail.foot.y() - detail.area.y()
    return begins - 1 <= top and top + words.height() <= ends + 1


def test_a_long_dish_name_wraps_and_its_quantity_stays_at_the_edge(counter):
    stand(counter, "long")
    dish = visible(counter, Dish)[0]
    assert len(dish.name.lines(dish.name.width())) > 1
    assert dish.quantity.geometry().right() == dish.width() - 1
    assert dish.name.geometry().right() < dish.quantity.geometry().left()


@pytest.mark.parametrize("name", ThemeName)
@pytest.mark.parametrize("pair", TEXT_ON_GROUND, ids="-on-".join)
def test_text_has_the_contrast_of_wcag_aa(name, pair):
    tokens = THEMES[name]
    least = 7.0 if name is ThemeName.CONTRAST else 4.5
    assert contrast(getattr(tokens, pair[0]), getattr(tokens, pair[1])) >= least


@pytest.mark.parametrize("name", ThemeName)
@pytest.mark.parametrize("pair", SIGN_ON_GROUND, ids="-on-".join)
def test_signs_have_the_contrast_of_wcag_aa(name, pair):
    tokens = THEMES[name]
    assert contrast(getattr(tokens, pair[0]), getattr(tokens, pair[1])) >= 3.0


def test_contrast_is_wcag_s():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
