"""Searches that are kept under a name: used, forgotten, and a new one named. It must not know how they are kept."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from merchant_desk.services.books.history_port import SavedFilter
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.page import clear
from merchant_desk.ui.paper import Words
from merchant_desk.ui.theme import TOUCH_PX, Theme

from . import history_words as texts

_LONGEST_NAME = 24
_USE_PX = 360


class SavedFilters(QWidget):
    """What is kept, hidden while there is nothing. Main thread; owned by the page; the signals carry a name."""

    used = Signal(str)
    forgotten = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(texts.SAVED())
        self._theme = theme
        self._shown: tuple[tuple[str, str], ...] | None = None
        self.title = Words(theme, theme.bold(19), text=texts.SAVED())
        self.rows: dict[str, tuple[Button, Button]] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addLayout(self._rows)
        self.hide()

    def show_filters(self, filters: tuple[SavedFilter, ...], told: tuple[str, ...]) -> None:
        """Show what is kept; ``told`` says of each, in the same order, what it looks for."""
        shown = tuple((one.name, said) for one, said in zip(filters, told, strict=True))
        if shown == self._shown:
            return
        self._shown = shown
        self.setVisible(bool(shown))
        clear(self._rows)
        self.rows = {}
        for name, said in shown:
            use = Button(self._theme, px=19)
            use.show_words(name, spoken=texts.USE_SAVED(name=name))
            use.setFixedWidth(round(_USE_PX * self._theme.factor))
            use.clicked.connect(partial(self._use, name))
            forget = Button(self._theme, Look.DANGER, px=17)
            forget.show_words(texts.FORGET(), spoken=texts.FORGET_SAVED(name=name))
            forget.clicked.connect(partial(self._forget, name))
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(use)
            row.addWidget(Words(self._theme, self._theme.font(17), "soft", said, middle=True), 1)
            row.addWidget(forget)
            self._rows.addLayout(row)
            self.rows[name] = (use, forget)

    def _use(self, name: str, _checked: bool = False) -> None:
        self.used.emit(name)

    def _forget(self, name: str, _checked: bool = False) -> None:
        self.forgotten.emit(name)


class NameFilter(QWidget):
    """The name under which the present search is to be kept. Main thread; owned by the page; ``kept`` carries it."""

    kept = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(texts.SAVE_TITLE())
        self.field = QLineEdit(self)
        self.field.setAccessibleName(texts.SAVE_NAME())
        self.field.setPlaceholderText(texts.SAVE_NAME())
        self.field.setFont(theme.font(19))
        self.field.setMinimumHeight(TOUCH_PX)
        self.field.setMaxLength(_LONGEST_NAME)
        self.field.setFixedWidth(round(_USE_PX * theme.factor))
        self.field.returnPressed.connect(self._keep)
        self.keep = Button(theme, px=19, parent=self)
        self.keep.show_words(texts.SAVE())
        self.keep.clicked.connect(self._keep)
        naming = QHBoxLayout()
        naming.setSpacing(8)
        naming.addWidget(self.field)
        naming.addWidget(self.keep)
        naming.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Words(theme, theme.bold(19), text=texts.SAVE_TITLE()))
        column.addLayout(naming)
        column.addWidget(Words(theme, theme.font(16), "soft", texts.SAVE_HELP()))

    def _keep(self) -> None:
        self.kept.emit(self.field.text().strip())
