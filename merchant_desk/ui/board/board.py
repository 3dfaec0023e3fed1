"""The board: the queue of orders as a list of cards. It must not know what a decision is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from merchant_desk.ui import words
from merchant_desk.ui.theme import Theme

from .board_delegate import BoardDelegate
from .board_model import ROW_ROLE, BoardModel, Index
from .board_rows import Row

#: The board's least width; it is given by the place in which it stands.
WIDTH_PX = 300
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Board(QListView):
    """The queue. Main thread; owned by the window. What a person picks is ``picked``, Enter is ``entered``."""

    picked = Signal(str)
    entered_card = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("board")
        self.setAccessibleName(words.BOARD_PART())
        self.rows = BoardModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(BoardDelegate(theme, self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setViewportMargins(0, 10, 0, 0)
        self.setMouseTracking(False)
        self.setTabKeyNavigation(False)
        self._shown = ""

    def show_rows(self, rows: tuple[Row, ...], selected: str) -> None:
        """Show new rows with one order selected (empty for none); the place in the list stays.

        With the last selection gone it begins again at what is most urgent.
        """
        self.rows.show_rows(rows)
        index = self.rows.index_of(selected)
        if index != self.currentIndex() or bool(selected) != self.selectionModel().hasSelection():
            chosen = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, chosen)
            if not index.isValid():
                self.selectionModel().clear()
        if selected and selected != self._shown:
            self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
            if index.row() <= 3:  # a section's first card stands under its heading
                self.scrollToTop()
        elif self._shown and not selected:
            self.scrollToTop()
        self._shown = selected

    def dataChanged(self, top_left: Index, bottom_right: Index, roles: Sequence[int] = ()) -> None:
        # QListView lays all rows out again here; a card that says something else is as high as before.
        QAbstractItemView.dataChanged(self, top_left, bottom_right, roles)

    def step(self, by: int) -> None:
        """Pick the next (1) or the previous (-1) card, whichever part of the window has the focus."""
        number = self.currentIndex().row() if self.currentIndex().isValid() else (-1 if by > 0 else 0)
        number += by
        while 0 <= number < self.rows.rowCount():
            if order_id := self.rows.row(number).order_id:
                self.picked.emit(order_id)
                return
            number += by

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (by := _STEPS.get(Qt.Key(event.key()))) is not None:
            self.step(by)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self._shown:
                self.entered_card.emit(self._shown)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        row: Row | None = index.data(ROW_ROLE) if index.isValid() else None
        if row is not None and row.order_id and event.button() is Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.picked.emit(row.order_id)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()
