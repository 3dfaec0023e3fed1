"""Hold the rows that were found for a Qt view, page by page as it scrolls. It must not know how they are found."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from . import history_words as texts
from .history_rows import ListRow

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
#: No list grows longer: who has scrolled so far narrows the search instead.
MOST_ROWS = 3000
_CHOOSABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_NO_PARENT = QModelIndex()


class HistoryModel(QAbstractListModel):
    """The rows, and one last line that says how it goes on. Main thread; owned by the list.

    ``more_wanted`` tells that a view has come near the end of what is there; it is not told again before :meth:`add`.
    """

    more_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ListRow] = []
        self._more = False
        self._waits = False
        self._failed = False
        self._tail = ""

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() or not self._rows else len(self._rows) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() > len(self._rows):
            return None
        row = self._rows[index.row()] if index.row() < len(self._rows) else None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.number if row is not None else self._tail
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken if row is not None else self._tail
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        known = index.isValid() and index.row() < len(self._rows)
        return _CHOOSABLE if known else Qt.ItemFlag.NoItemFlags

    def canFetchMore(self, parent: Index = _NO_PARENT) -> bool:
        return not parent.isValid() and self._more and not self._waits and not self._failed

    def fetchMore(self, parent: Index = _NO_PARENT) -> None:
        if self.canFetchMore(parent):
            self._waits = True
            self._say(texts.MORE_READING())
            self.more_wanted.emit()

    def row(self, number: int) -> ListRow | None:
        """Return a row by its number from the top; None for the last line and outside of the list."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    @property
    def count(self) -> int:
        """Return how many orders are in the list."""
        return len(self._rows)

    def begin(self, rows: Iterable[ListRow], *, more: bool) -> None:
        """Take over the first rows of a search."""
        self.beginResetModel()
        self._rows = list(rows)[:MOST_ROWS]
        self._waits = False
        self._go_on(more=more)
        self.endResetModel()

    def add(self, rows: Iterable[ListRow], *, more: bool) -> None:
        """Take over the rows that follow, as far as the list may grow."""
        new = list(rows)[: MOST_ROWS - len(self._rows)]
        if new:
            self.beginInsertRows(_NO_PARENT, len(self._rows), len(self._rows) + len(new) - 1)
            self._rows += new
            self.endInsertRows()
        self._waits = False
        self._go_on(more=more)
        self._tell_tail()

    def fail(self, sentence: str) -> None:
        """Say at the end why the rows that follow could not be read.

        A view that stands there would ask again at once and without end: a person does, by :meth:`try_again`.
        """
        self._waits, self._failed = False, True
        self._say(sentence)

    def try_again(self) -> None:
        """Have the rows that follow asked for once more, where the last try failed."""
        if self._failed:
            self._failed = False
            self.fetchMore()

    def _go_on(self, *, more: bool) -> None:
        self._failed = False
        is_full = len(self._rows) >= MOST_ROWS
        self._more = more and not is_full
        if self._more:
            self._tail = texts.MORE_BELOW()
        else:
            self._tail = texts.LIST_FULL(count=f"{MOST_ROWS:,}") if more else texts.LIST_END()

    def _say(self, sentence: str) -> None:
        self._tail = sentence
        self._tell_tail()

    def _tell_tail(self) -> None:
        if self._rows:
            last = self.index(len(self._rows))
            self.dataChanged.emit(last, last)
