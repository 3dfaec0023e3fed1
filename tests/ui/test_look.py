"""How the window looks in every state: sizes, touch, names, contrast, and that nothing is cut off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QScrollArea, QScrollBar, QWidget

from merchant_desk.domain.job import Job, JobKind, JobState, SlipKind
from merchant_desk.services.settings import ThemeName
from merchant_desk.ui.buttons import Button
from merchant_desk.ui.dishes import Dish
from merchant_desk.ui.paper import Words
from merchant_desk.ui.strip import LampMark
from merchant_desk.ui.theme import SIGN_ON_GROUND, TEXT_ON_GROUND, contrast
from merchant_desk.ui.themes import THEMES
from tests.ui.check_states import CHECK_STATES
from tests.ui.orders import rush_order
from tests.ui.print_states import PRINT_STATES
from tests.ui.settings_states import SETTINGS_STATES
from tests.ui.shop_states import SHOP_STATES
from tests.ui.states import STATES

SIZES = [(1024, 768), (1366, 768), (1920, 1080)]
PAGE_STATES = {**PRINT_STATES, **SETTINGS_STATES, **SHOP_STATES, **CHECK_STATES}
EVERY_STATE = pytest.mark.parametrize("state", [*STATES, *PAGE_STATES])


def stand(counter, state, size=(1024, 768)):
    counter.window.resize(*size)
    counter.look()
    if state in PAGE_STATES:
        PAGE_STATES[state](counter)
    elif picked := STATES[state](counter.desk):
        counter.look()
        counter.window.pick(picked)
    counter.pass_s(1)
    counter.look()


def visible(counter, kind=QWidget):
    return [part for part in counter.window.findChildren(kind) if part.isVisible()]


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
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}")
def test_nothing_is_cut_off(counter, state, size):
    stand(counter, state, size)
    assert (counter.window.width(), counter.window.height()) == size, "the window had to grow"
    for button in visible(counter, Button):
        assert button.fits(), f"{button.text()!r} on {button.width()} px"
        assert inside(counter, button), button.text()
    for words in visible(counter, Words):
        metrics = QFontMetrics(words.font())
        widest = max(metrics.horizontalAdvance(line) for line in words.lines(words.width()))
        assert widest <= words.width() + 1, words.text()
        assert words.height() >= words.heightForWidth(words.width()) - 1, words.text()
        if words is not counter.window.strip.shop:
            assert "".join(words.lines(words.width())).replace(" ", "") == words.text().replace(" ", "")
    for mark in visible(counter, LampMark):
        assert mark.width() >= mark.sizeHint().width(), mark.text()


def inside(counter, widget):
    """A button may be below the fold of what scrolls, never outside of the window's width, nor of the bar."""
    top_left = widget.mapTo(counter.window, QPoint(0, 0))
    across = top_left.x() >= 0 and top_left.x() + widget.width() <= counter.window.width()
    if any(area.isAncestorOf(widget) for area in counter.window.findChildren(QScrollArea)):
        return across
    return across and top_left.y() >= 0 and top_left.y() + widget.height() <= counter.window.height()


def rows_in_half(counter):
    """What the paper shows in half: under the head, or at the bar that says there is more."""
    detail = counter.window.detail
    if not detail.isVisible():
        return []
    top, under = QPoint(0, 0), counter.window
    begins = detail.area.viewport().mapTo(under, top).y()
    ends = begins + detail.area.viewport().height()
    if detail.cap.isVisible():
        begins += detail.cap.height()
    if detail.foot.isVisible():
        ends = detail.foot.mapTo(under, top).y()
    parts = [
        (part.text(), box.top() + part.mapTo(under, top).y(), box.bottom() + part.mapTo(under, top).y())
        for kind in (Words, Button)
        for part in visible(counter, kind)
        if detail.area.isAncestorOf(part)
        for box in (part.line_boxes() if isinstance(part, Words) else [part.rect()])
    ]
    return [text for text, first, last in parts if any(first + 1 < edge < last for edge in (begins, ends))]


@EVERY_STATE
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}")
def test_no_row_is_shown_in_half(counter, state, size):
    stand(counter, state, size)
    assert rows_in_half(counter) == []


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


@EVERY_STATE
def test_neighbours_do_not_overlap(counter, state):
    stand(counter, state)
    for parent in visible(counter):
        parts = [
            part
            for part in parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
            if part.isVisible() and isinstance(part, (Words, QAbstractButton, LampMark))
        ]
        for place, part in enumerate(parts):
            for other in parts[place + 1 :]:
                assert not part.geometry().intersects(other.geometry()), (
                    part.accessibleName(),
                    other.accessibleName(),
                )


@EVERY_STATE
def test_a_wet_finger_hits_every_button(counter, state):
    stand(counter, state)
    for part in visible(counter, QAbstractButton) + visible(counter, QLineEdit):
        assert min(part.width(), part.height()) >= 56, (part.accessibleName(), part.size())


@EVERY_STATE
def test_every_part_has_an_accessible_name(counter, state):
    stand(counter, state)
    nameless = []
    for part in visible(counter):
        if part.objectName().startswith("qt_") or isinstance(part, QScrollBar):
            continue  # Qt's own inner parts; a scroll bar is named by its role
        said = QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)
        if not said.strip():
            nameless.append((type(part).__name__, part.objectName()))
    assert nameless == []


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
