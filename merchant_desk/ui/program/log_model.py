"""Hold the entries of the program's log for a Qt view, narrowed by words or to problems. It reads no file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from merchant_desk.services.program.support_port import LogEntry, LogLevel

from .log_rows import spoken

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
_NO_PARENT = QModelIndex()


class LogModel(QAbstractListModel):
    """Main thread; owned by the list. Newest first, as the room tells them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[LogEntry, ...] = ()
        self._seen: list[LogEntry] = []

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._seen)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entry(index.row()) if index.isValid() else None
        if entry is None:
            return None
        if role == ENTRY_ROLE:
            return entry
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return spoken(entry)
        return None

    def entry(self, number: int) -> LogEntry | None:
        """Return an entry by its number from the top, None outside of the list."""
        return self._seen[number] if 0 <= number < len(self._seen) else None

    @property
    def count(self) -> int:
        """Return how many entries are shown."""
        return len(self._seen)

    @property
    def whole(self) -> int:
        """Return how many entries there are."""
        return len(self._all)

    @property
    def problems(self) -> int:
        """Return how many of all entries are no mere information."""
        return sum(entry.level is not LogLevel.INFO for entry in self._all)

    def take(self, entries: Sequence[LogEntry]) -> None:
        """Take over what was read; :meth:`narrow` says what of it is shown."""
        self._all = tuple(entries)

    def narrow(self, words: str, *, problems: bool) -> None:
        """Show the entries that have ``words`` in them (any case), or only problems among these."""
        wanted = words.casefold()
        self.beginResetModel()
        self._seen = [
            entry
            for entry in self._all
            if not (problems and entry.level is LogLevel.INFO)
            and (not wanted or wanted in entry.words.casefold())
        ]
        self.endResetModel()
