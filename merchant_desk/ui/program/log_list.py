"""The list of the log's entries: arrows and a touch choose, Enter opens. It must not know how they are read."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QWidget

from merchant_desk.ui.theme import Theme

from . import log_words as words
from .log_delegate import LogDelegate
from .log_model import LogModel

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class LogList(QListView):
    """Main thread; owned by the page. ``opened`` carries an entry, ``typed`` a letter meant for the search field."""

    opened = Signal(object)
    typed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self.setAccessibleName(words.LIST())
        self.entries = LogModel(self)
        self.setModel(self.entries)
        self.setItemDelegate(LogDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.clicked.connect(self._open)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave blank what a row would fill in part: none stands in half."""
        row = self.itemDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        self.setViewportMargins(0, 0, 0, self.height() % row)
        super().resizeEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if (entry := self.entries.entry(index.row())) is not None:
            self.opened.emit(entry)

    def chosen(self) -> int:
        """Return the number of the chosen entry, -1 for none."""
        index = self.currentIndex()
        return index.row() if index.isValid() and self.selectionModel().hasSelection() else -1

    def choose(self, number: int) -> None:
        """Choose an entry as far as there is one, and bring it into sight."""
        if self.entries.count:
            index = self.entries.index(max(0, min(number, self.entries.count - 1)))
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)

    def step(self, by: int) -> None:
        """Choose the next (1) or the previous (-1) entry, at first the newest."""
        self.choose(self.chosen() + by if self.chosen() >= 0 else 0)

    def scroll_pages(self, pages: int) -> None:
        """Choose the entry that stands a page below (1) or above (-1)."""
        a_page = max(1, self.viewport().height() // max(1, self.sizeHintForRow(0)) - 1)
        self.choose(max(0, self.chosen()) + pages * a_page)

    def open_chosen(self) -> None:
        """Open the chosen entry, if one is."""
        self._open(self.currentIndex())

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
