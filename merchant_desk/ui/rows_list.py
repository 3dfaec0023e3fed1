"""A list below a search field: arrows and a touch choose, Enter opens, letters go to the field. It knows no row."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractListModel, QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QListView,
    QStyleOptionViewItem,
    QWidget,
)

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class RowsList(QListView):
    """Main thread; owned by a page. ``wanted`` names a row by its number, ``typed`` carries a letter for the field."""

    wanted = Signal(int)
    typed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.clicked.connect(self._open)

    def show_rows(self, model: QAbstractListModel, delegate: QAbstractItemDelegate) -> None:
        """Take what is listed, and what draws it."""
        self.setModel(model)
        self.setItemDelegate(delegate)

    def count(self) -> int:
        """Return how many rows can be chosen."""
        return self.model().rowCount()

    def open_row(self, number: int) -> bool:
        """Open a row; False where there is none of that number."""
        is_there = 0 <= number < self.count()
        if is_there:
            self.wanted.emit(number)
        return is_there

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave blank what a row would fill in part: none stands in half."""
        row = self.itemDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        self.setViewportMargins(0, 0, 0, self.height() % row)
        super().resizeEvent(event)

    def _open(self, index: QModelIndex) -> None:
        self.open_row(index.row())

    def chosen(self) -> int:
        """Return the number of the chosen row, -1 for none."""
        index = self.currentIndex()
        return index.row() if index.isValid() and self.selectionModel().hasSelection() else -1

    def choose(self, number: int) -> None:
        """Choose a row as far as there is one, and bring it into sight."""
        if self.count():
            index = self.model().index(max(0, min(number, self.count() - 1)), 0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)

    def step(self, by: int) -> None:
        """Choose the next (1) or the previous (-1) row, at first the first one."""
        self.choose(self.chosen() + by if self.chosen() >= 0 else 0)

    def scroll_pages(self, pages: int) -> None:
        """Choose the row that stands a page below (1) or above (-1)."""
        a_page = max(1, self.viewport().height() // max(1, self.sizeHintForRow(0)) - 1)
        self.choose(max(0, self.chosen()) + pages * a_page)

    def open_chosen(self) -> bool:
        """Open the chosen row; False where none is chosen."""
        return self.open_row(self.chosen())

    def take_key(self, event: QEvent, enter: Callable[[], object]) -> bool:
        """Take an arrow, or Enter for ``enter``, pressed here or in the search field; tells whether it was one."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if (by := _STEPS.get(Qt.Key(event.key()))) is not None:
            self.step(by)
            return True
        if event.key() not in _ENTER:
            return False
        if not event.isAutoRepeat():
            enter()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.take_key(event, self.open_chosen):
            return
        if event.text().isprintable() and event.text().strip():
            self.typed.emit(event.text())
        else:
            event.ignore()
