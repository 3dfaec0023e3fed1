"""The order in which Tab goes, taken from how a page is laid out. It must not know what a page is for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def stops_in(layout: QLayout | None) -> Iterator[QWidget]:
    """Return what Tab may stand on in a layout, as it is laid out; hidden parts have their place as well."""
    for number in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(number) if layout is not None else None
        widget = item.widget() if item is not None else None
        if widget is None:
            yield from stops_in(item.layout() if item is not None else None)
        elif widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget
        else:
            yield from stops_in(widget.layout())


def chain(stops: Sequence[QWidget]) -> None:
    """Let Tab go through these parts of one window one after the other."""
    for one, following in pairwise(stops):
        QWidget.setTabOrder(one, following)
