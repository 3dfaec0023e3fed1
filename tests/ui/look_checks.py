"""What is asked of the window in every state and language: that all of it can be read, touched and heard.

A state is drawn once and then seen on each screen; its checks fail with what they found.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QScrollArea, QScrollBar, QWidget

from merchant_desk.ui.buttons import Button
from merchant_desk.ui.paper import Words
from merchant_desk.ui.rail import RailButton
from merchant_desk.ui.strip import LampMark
from tests.ui.states import STATES

SIZES = [(1024, 768), (1366, 768), (1920, 1080)]
#: A screen of 1920x1080 at 150 % is as wide and high as this.
ENLARGED = (1280, 720)


def _page_states() -> dict[str, Callable[[Any], None]]:
    """The states that the other modules of states play on the window, by name."""
    states: dict[str, Callable[[Any], None]] = {}
    for path in sorted(Path(__file__).parent.glob("*_states.py")):
        module = importlib.import_module(f"tests.ui.{path.stem}")
        states |= getattr(module, path.stem.upper())
    return states


PAGE_STATES = _page_states()
EVERY_STATE = pytest.mark.parametrize("state", [*STATES, *PAGE_STATES])


def stand(counter, state, size=(1024, 768)):
    """Bring the window into a state on a screen."""
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


def check_on_every_screen(counter, state):
    """A state on every screen: nothing cut off, in half or under something else; it can be touched and is named."""
    stand(counter, state)
    parts = visible(counter)
    check_that_a_wet_finger_hits_every_button(parts)
    check_that_every_part_has_an_accessible_name(parts)
    for size in (*SIZES, ENLARGED):
        counter.window.resize(*size)
        counter.look()
        counter.look()
        parts = visible(counter)
        check_that_nothing_is_cut_off(counter, parts, size)
        assert _in_half(counter, parts) == [], size
        check_that_neighbours_do_not_overlap(parts)


def check_that_nothing_is_cut_off(counter, parts, size):
    """All words stand on what they are written on, and nothing leaves the window."""
    assert (counter.window.width(), counter.window.height()) == size, "the window had to grow"
    for part in parts:
        if isinstance(part, Button):
            assert part.fits(), f"{part.text()!r} on {part.width()} px"
            assert inside(counter, part), part.text()
        elif isinstance(part, RailButton):
            assert part.fits(), part.text()
        elif isinstance(part, Words):
            check_that_words_have_room(part, may_be_cut=part is counter.window.strip.shop)
        elif isinstance(part, LampMark):
            assert part.width() >= part.sizeHint().width(), part.text()


def check_that_words_have_room(words, *, may_be_cut):
    metrics, width = QFontMetrics(words.font()), words.width()
    lines = words.lines(width)
    assert max(metrics.horizontalAdvance(line) for line in lines) <= width + 1, words.text()
    assert words.height() >= words.heightForWidth(width) - 1, words.text()
    if not may_be_cut:
        assert "".join(lines).replace(" ", "") == words.text().replace(" ", "")


def inside(counter, widget):
    """A button may be below the fold of what scrolls, never outside of the window's width, nor of the bar."""
    top_left = widget.mapTo(counter.window, QPoint(0, 0))
    across = top_left.x() >= 0 and top_left.x() + widget.width() <= counter.window.width()
    return across and (
        scrolls(widget) or (top_left.y() >= 0 and top_left.y() + widget.height() <= counter.window.height())
    )


def scrolls(widget):
    """Tell whether a widget stands in something that scrolls."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around is not None


def rows_in_half(counter):
    """What the paper shows in half: under the head, or at the bar that says there is more."""
    return _in_half(counter, visible(counter))


def _in_half(counter, parts):
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
    boxes = [
        (part.text(), box.top() + part.mapTo(under, top).y(), box.bottom() + part.mapTo(under, top).y())
        for part in parts
        if isinstance(part, (Words, Button)) and detail.area.isAncestorOf(part)
        for box in (part.line_boxes() if isinstance(part, Words) else [part.rect()])
    ]
    return [text for text, first, last in boxes if any(first + 1 < edge < last for edge in (begins, ends))]


def check_that_neighbours_do_not_overlap(parts):
    beside: dict[QWidget | None, list[tuple[QWidget, QRect]]] = {}
    for part in parts:
        if isinstance(part, (Words, QAbstractButton, LampMark)):
            beside.setdefault(part.parentWidget(), []).append((part, part.geometry()))
    for neighbours in beside.values():
        for (part, box), (other, its_box) in combinations(neighbours, 2):
            assert not box.intersects(its_box), (part.accessibleName(), other.accessibleName())


def check_that_a_wet_finger_hits_every_button(parts):
    for part in parts:
        if isinstance(part, (QAbstractButton, QLineEdit)):
            assert min(part.width(), part.height()) >= 56, (part.accessibleName(), part.size())


def check_that_every_part_has_an_accessible_name(parts):
    nameless = []
    for part in parts:
        if part.objectName().startswith("qt_") or isinstance(part, QScrollBar):
            continue  # Qt's own inner parts; a scroll bar is named by its role
        said = QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)
        if not said.strip():
            nameless.append((type(part).__name__, part.objectName()))
    assert nameless == []
