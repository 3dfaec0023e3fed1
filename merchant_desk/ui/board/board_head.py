"""Over the board: the kinds of orders as chips, and which one alone is shown. It must not filter anything itself."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from merchant_desk.domain.order import OrderKind
from merchant_desk.ui import telling
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.paper import Words
from merchant_desk.ui.theme import TOUCH_PX, Theme

from . import board_words
from .kind_filter import CHOICES

_SIDE_PX = 10


class _Only(QWidget):
    """A sentence on the colour of what is chosen: a filter that is in use must be seen from where one stands."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.words = Words(theme, theme.bold(15), "sheet", middle=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 8, 5)
        row.addWidget(self.words)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.colour("focus"))


class BoardHead(QWidget):
    """Main thread; owned by the orders' place. ``wanted`` carries a kind of :data:`CHOICES` (None: all).

    Shown while orders of two kinds stand on the board, or a filter is in use.
    """

    wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(board_words.FILTER_PART())
        self.chips: dict[OrderKind | None, Button] = {}
        row = self._row = QHBoxLayout()
        row.setContentsMargins(_SIDE_PX, 8, _SIDE_PX, 6)
        row.setSpacing(6)
        for kind in CHOICES:
            chip = Button(theme, px=18, parent=self)
            chip.setMinimumHeight(round(TOUCH_PX * theme.factor))
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.clicked.connect(partial(self._want, kind))
            row.addWidget(chip, 1)
            self.chips[kind] = chip
        self.only = _Only(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.only)
        self.hide()

    def show_kinds(self, counts: Mapping[OrderKind | None, int], chosen: OrderKind | None) -> None:
        """Show how many open orders there are of each kind, and which kind alone is shown (None: all)."""
        kinds = sum(1 for kind, count in counts.items() if kind is not None and count)
        self.setVisible(kinds > 1 or chosen is not None)
        for kind, chip in self.chips.items():
            said = telling.KINDS[kind]() if kind is not None else board_words.ALL_KINDS()
            on = kind is chosen
            spoken = board_words.CHIP_SPOKEN
            if on:
                spoken = board_words.CHIP_ALL_ON_SPOKEN if kind is None else board_words.CHIP_ON_SPOKEN
            chip.show_words(
                said,
                str(counts[kind]),
                Look.CHOSEN if on else Look.PLAIN,
                spoken(kind=said, count=counts[kind]),
            )
            self._row.setStretchFactor(chip, chip.sizeHint().width())  # words differ in length
        self.only.setVisible(chosen is not None)
        if chosen is not None:
            self.only.words.set_text(board_words.ONLY(kind=telling.KINDS[chosen]()))

    def _want(self, kind: OrderKind | None, _checked: bool = False) -> None:
        self.wanted.emit(kind)
