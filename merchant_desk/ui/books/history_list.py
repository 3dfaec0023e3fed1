"""The list of what was found: arrows and a touch choose, Enter opens. It must not know how anything is found."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QWidget

from merchant_desk.ui.theme import Theme

from . import history_words as texts
from .history_delegate import HistoryDelegate
from .history_model import HistoryModel

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class HistoryList(QListView):
    """Main thread; owned by the page. ``opened`` names an order, ``typed`` carries a letter meant for the field."""

    opened = Signal(str)
    typed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self.setAccessibleName(texts.LIST())
        self.found = HistoryModel(self)
        self.setModel(self.found)
        self.setItemDelegate(HistoryDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(False)
        self.clicked.connect(self._open)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave blank what a row would fill in part: none stands in half."""
        row = self.itemDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        self.setViewportMargins(0, 0, 0, self.height() % row)
        super().resizeEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if (row := self.found.row(index.row())) is not None:
            self.opened.emit(row.order_id)

    def choose(self, number: int) -> None:
        """Choose a row as far as there is one, and bring it into sight."""
        number = max(0, min(number, self.found.count - 1))
        if self.found.count:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self.found.index(number), flag)
            # Its follower as well: the last line asks for more once it is seen.
            self.scrollTo(self.found.index(number + 1))
            self.scrollTo(self.found.index(number))

    def chosen(self) -> int:
        """Return the number of the chosen row, -1 for none."""
        index = self.currentIndex()
        return index.row() if index.isValid() and self.selectionModel().hasSelection() else -1

    def step(self, by: int) -> None:
        """Choose the next (1) or the previous (-1) row; beyond the last one try again to read on."""
        if by > 0 and self.chosen() == self.found.count - 1:
            self.found.try_again()
        self.choose(self.chosen() + by if self.chosen() >= 0 else 0)

    def scroll_pages(self, pages: int) -> None:
        """Choose the row that stands a page below (1) or above (-1)."""
        a_page = max(1, self.viewport().height() // max(1, self.sizeHintForRow(0)) - 1)
        self.choose(max(0, self.chosen()) + pages * a_page)

    def open_chosen(self) -> bool:
        """Open the chosen row; False where none is chosen."""
        row = self.found.row(self.chosen())
        if row is not None:
            self.opened.emit(row.order_id)
        return row is not None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.row() == self.found.count:
            self.found.try_again()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (by := _STEPS.get(Qt.Key(event.key()))) is not None:
            self.step(by)
        elif event.key() in _ENTER:
            if not event.isAutoRepeat():
                self.open_chosen()
        elif event.text().isprintable() and event.text().strip():
            self.typed.emit(event.text())
        else:
            event.ignore()
