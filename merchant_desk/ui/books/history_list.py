"""The list of what was found. It must not know how anything is found."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from merchant_desk.ui.rows_list import RowsList
from merchant_desk.ui.theme import Theme

from . import history_words as texts
from .history_delegate import HistoryDelegate
from .history_model import HistoryModel


class HistoryList(RowsList):
    """Main thread; owned by the page. ``opened`` names an order. The line below the last row tells of more."""

    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(texts.LIST(), parent)
        self.found = HistoryModel(self)
        self.show_rows(self.found, HistoryDelegate(theme, self))
        self.setMouseTracking(False)
        self.wanted.connect(self._open_order)

    def count(self) -> int:
        return self.found.count

    def _open_order(self, number: int) -> None:
        if (row := self.found.row(number)) is not None:
            self.opened.emit(row.order_id)

    def choose(self, number: int) -> None:
        super().choose(number)
        if self.count():  # its follower as well: the last line asks for more once it is seen
            self.scrollTo(self.found.index(self.chosen() + 1))
            self.scrollTo(self.found.index(self.chosen()))

    def step(self, by: int) -> None:
        """Choose the next or the previous row; beyond the last one try again to read on."""
        if by > 0 and self.chosen() == self.count() - 1:
            self.found.try_again()
        super().step(by)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.row() == self.count():
            self.found.try_again()
        super().mousePressEvent(event)
