"""The dishes of the selected order as the kitchen reads them. It must not know money or customers."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from merchant_desk.domain.order import Item, Option, Order
from merchant_desk.ui import telling, words
from merchant_desk.ui.paper import Band, Rule, Words
from merchant_desk.ui.theme import Theme

from . import order_words

#: Standard units (Open Delivery ``unit``) that a quantity must not hide; pieces need no word.
_PIECES = {"UN", "UNIT", ""}
#: An order is laid out with at most this many dishes and options each; the rest is counted in words.
MOST_DISHES = 60
MOST_OPTIONS = 30
#: Requests longer than this many characters are set smaller.
LONG_NOTE = 90
_INDENT_PX = 28


class Dish(QWidget):
    """One dish: name, quantity at the right edge, options, note. Main thread; owned by the paper."""

    def __init__(self, theme: Theme, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = Words(theme, theme.dish_font(), text=telling.shorten(item.name, 120))
        right = Qt.AlignmentFlag.AlignRight
        self.quantity = Words(theme, theme.dish_font(), text=_times(item), align=right, single=True)
        self.setAccessibleName(f"{self.name.text()} {self.quantity.text()}")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 2)
        rows.setSpacing(2)
        first = QHBoxLayout()
        first.setSpacing(20)
        first.addWidget(self.name, 1)
        first.addWidget(self.quantity, 0, Qt.AlignmentFlag.AlignTop)
        rows.addLayout(first)
        inner = QVBoxLayout()
        inner.setContentsMargins(_INDENT_PX, 0, 0, 0)
        inner.setSpacing(2)
        if item.made_at.strip():
            place = order_words.MADE_AT(place=telling.shorten(item.made_at, 60))
            inner.addWidget(Words(theme, theme.bold(20), "cook", place))
        for option in item.options[:MOST_OPTIONS]:
            inner.addWidget(Words(theme, theme.font(25), text=_option(option)))
        if len(item.options) > MOST_OPTIONS:
            more = words.MORE_DISHES(count=len(item.options) - MOST_OPTIONS, total=len(item.options))
            inner.addWidget(Words(theme, theme.bold(25), "late", more))
        if item.note.strip():
            inner.addSpacing(4)
            inner.addWidget(note(theme, telling.shorten(item.note), px=24))
        rows.addLayout(inner)


def note(theme: Theme, text: str, *, px: int = 26) -> Band:
    """Return a request on yellow; a long one in smaller letters, so that the dishes stay in sight."""
    if len(text) > LONG_NOTE:
        px = min(px, 20)
    band = Band(theme, "note", "note_edge")
    band.setAccessibleName(text)
    box = QHBoxLayout(band)
    box.setContentsMargins(22, 9, 14, 9)
    box.addWidget(Words(theme, theme.bold(px), text=text))
    return band


def dishes(theme: Theme, order: Order) -> Iterator[QWidget]:
    """Return rules and dishes from top to bottom."""
    for item in order.items[:MOST_DISHES]:
        yield Rule(theme)
        yield Dish(theme, item)
    if len(order.items) > MOST_DISHES:
        yield Rule(theme)
        more = words.MORE_DISHES(count=len(order.items) - MOST_DISHES, total=len(order.items))
        yield Words(theme, theme.dish_font(), "late", more)


def _times(item: Item) -> str:
    quantity = telling.quantity(item.quantity)
    if item.unit.upper() in _PIECES:
        return words.TIMES(quantity=quantity)
    return words.TIMES_UNIT(quantity=quantity, unit=item.unit[:8].lower())


def _option(option: Option) -> str:
    name = telling.shorten(option.name, 120)
    said = (
        words.OPTION(name=name)
        if option.quantity == 1
        else words.OPTION_MORE(name=name, quantity=telling.quantity(option.quantity))
    )
    return (
        words.OPTION_NOTE(option=said, note=telling.shorten(option.note, 120))
        if option.note.strip()
        else said
    )
