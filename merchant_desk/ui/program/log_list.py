"""The list of the log's entries. It must not know how they are read."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from merchant_desk.ui.rows_list import RowsList
from merchant_desk.ui.theme import Theme

from . import log_words as words
from .log_delegate import LogDelegate
from .log_model import LogModel


class LogList(RowsList):
    """Main thread; owned by the page. ``opened`` carries an entry."""

    opened = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(words.LIST(), parent)
        self.entries = LogModel(self)
        self.show_rows(self.entries, LogDelegate(theme, self))
        self.wanted.connect(self._open_entry)

    def _open_entry(self, number: int) -> None:
        self.opened.emit(self.entries.entry(number))
