"""The owner's picture for slips: a path, a dialog that blocks nothing, and what came of reading it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from merchant_desk.ui.buttons import Button
from merchant_desk.ui.one_dialog import OneDialog
from merchant_desk.ui.paper import Words
from merchant_desk.ui.said.said import said
from merchant_desk.ui.theme import TOUCH_PX, Theme

from . import print_words


class LogoBox(QWidget):
    """Main thread; owned by the designer. ``wanted`` carries the path to read, ``dropped`` takes the logo away.

    The dialog is a window beside the counter's, never modal: the keys of the orders go on, and it closes when an
    order calls (:meth:`close_dialog`).
    """

    wanted = Signal(str)
    dropped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(print_words.LOGO_TITLE())
        self.chooser = OneDialog(self)
        self.field = QLineEdit(self)
        self.field.setAccessibleName(print_words.LOGO_FIELD())
        self.field.setFont(theme.font(17))
        self.field.setMinimumHeight(TOUCH_PX)
        self.field.returnPressed.connect(self._take)
        self.browse = Button(theme, px=18, parent=self)
        self.browse.show_words(print_words.LOGO_FIND())
        self.browse.clicked.connect(self._find)
        self.take = Button(theme, px=18, parent=self)
        self.take.show_words(print_words.LOGO_TAKE())
        self.take.clicked.connect(self._take)
        self.drop = Button(theme, px=18, parent=self)
        self.drop.show_words(print_words.LOGO_DROP())
        self.drop.clicked.connect(self._drop)
        self.answer = Words(theme, theme.bold(17))
        self.answer.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(6)
        column.addWidget(Words(theme, theme.font(16), "soft", print_words.LOGO_TITLE()))
        column.addWidget(self.field)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.browse, self.take, self.drop):
            row.addWidget(button, 1)
        column.addLayout(row)
        column.addWidget(self.answer)

    def show_path(self, path: str, *, has_logo: bool) -> None:
        """Show where the present logo came from."""
        self.field.setText(path)
        self.drop.setEnabled(has_logo)

    def say(self, sentence: str, *, bad: bool = False) -> None:
        """Show what came of the last press; empty for nothing."""
        self.answer.set_text(said(sentence), "late" if bad else "focus")
        self.answer.setVisible(bool(sentence))

    def _take(self) -> None:
        path = self.field.text().strip()
        if path:
            self.wanted.emit(path)
        else:
            self.say(print_words.LOGO_NO_PATH(), bad=True)

    def _drop(self) -> None:
        self.field.clear()
        self.dropped.emit()

    def _find(self) -> None:
        self.chooser.ask_file(
            print_words.LOGO_TITLE(), self.field.text(), print_words.LOGO_FILES(), self._found
        )

    def _found(self, path: str) -> None:
        self.field.setText(path)
        self.wanted.emit(path)

    def close_dialog(self) -> None:
        """Close the dialog, if it is open."""
        self.chooser.close()
