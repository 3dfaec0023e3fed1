"""Hold the board's rows for a Qt view and tell it only what changed. It must not know how a row is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from .board_rows import Row, RowKind

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_CHOOSABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_NO_PARENT = QModelIndex()


class BoardModel(QAbstractListModel):
    """The rows of the board. Main thread; owned by the board, lives as long as it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return row.spoken
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self._rows[index.row()].order_id:
            return _CHOOSABLE
        return Qt.ItemFlag.NoItemFlags

    def row(self, number: int) -> Row:
        """Return a row by its number from the top."""
        return self._rows[number]

    def index_of(self, order_id: str) -> QModelIndex:
        """Return where an order stands; an invalid index if it is not on the board."""
        for number, row in enumerate(self._rows):
            if order_id and row.order_id == order_id:
                return self.index(number)
        return QModelIndex()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Take over new rows; views keep their place, and rows that stayed the same are not drawn again."""
        old_keys = [row.key for row in self._rows]
        new_keys = [row.key for row in rows]
        if old_keys != new_keys:
            self._move_to(old_keys, new_keys, rows)
        for number, row in enumerate(rows):
            old = self._rows[number]
            if old is not row and old != row:
                self._rows[number] = row
                index = self.index(number)
                self.dataChanged.emit(index, index)
                if old.kind is not row.kind:
                    self.layoutChanged.emit()

    def _move_to(self, old_keys: list[str], new_keys: list[str], rows: Sequence[Row]) -> None:
        """Remove and insert rows until the keys agree, from the bottom so that numbers stay true."""
        steps = SequenceMatcher(None, old_keys, new_keys, autojunk=False).get_opcodes()
        for step, old_from, old_to, new_from, new_to in reversed(steps):
            if step in {"delete", "replace"}:
                self.beginRemoveRows(_NO_PARENT, old_from, old_to - 1)
                del self._rows[old_from:old_to]
                self.endRemoveRows()
            if step in {"insert", "replace"}:
                self.beginInsertRows(_NO_PARENT, old_from, old_from + new_to - new_from - 1)
                self._rows[old_from:old_from] = rows[new_from:new_to]
                self.endInsertRows()


def is_card(row: Row) -> bool:
    """Tell whether a row stands for an order."""
    return row.kind in {RowKind.CARD, RowKind.DONE}
