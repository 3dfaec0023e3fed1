"""The page of a first start: how a shop is registered, and practice with one key. It must not register anything."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from . import words
from .buttons import Button, Look
from .dishes import note
from .paper import Rule, Words
from .signs import app_icon
from .theme import Theme

_PAGE_PX = 820


class FirstStartWindow(QMainWindow):
    """Shown while nothing is provisioned. Main thread; owned by the application."""

    practice_wanted = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        theme = Theme()
        self.setStyleSheet(theme.style_sheet())
        self.setWindowTitle(words.FIRST_WINDOW())
        self.setAccessibleName(words.FIRST_WINDOW())
        self.setWindowIcon(app_icon())
        self.setMinimumSize(1024, 700)
        sheet = QWidget(self)
        sheet.setObjectName("sheet")
        sheet.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        sheet.setAccessibleName(words.FIRST_TITLE())
        self.setCentralWidget(sheet)
        page = QWidget(sheet)
        page.setAccessibleName(words.FIRST_TITLE())
        page.setMaximumWidth(_PAGE_PX)
        outer = QHBoxLayout(sheet)
        outer.setContentsMargins(64, 48, 64, 48)
        outer.addStretch(0)
        outer.addWidget(page, 1)
        outer.addStretch(0)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        column.addStretch(1)
        column.addWidget(Words(theme, theme.bold(40), text=words.FIRST_TITLE()))
        column.addWidget(Words(theme, theme.font(23), "soft", words.FIRST_HOW()))
        column.addWidget(note(theme, words.FIRST_COMMAND(), px=25))
        column.addWidget(Words(theme, theme.font(23), "soft", words.FIRST_THEN()))
        column.addSpacing(10)
        column.addWidget(Rule(theme))
        column.addSpacing(10)
        column.addWidget(Words(theme, theme.font(23), text=words.FIRST_PRACTICE()))
        self.practice = Button(theme, Look.GO, px=34, parent=self)
        self.practice.setFixedSize(340, 120)
        self.practice.show_words(words.FIRST_GO(), words.FIRST_KEYS())
        self.practice.clicked.connect(self._want_practice)
        column.addWidget(self.practice)
        column.addStretch(2)
        self.practice.setFocus(Qt.FocusReason.OtherFocusReason)
        for key in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self._want_practice)

    def _want_practice(self) -> None:
        """Ask for the practice platform, once: the second press of a double press means nothing."""
        if self.practice.isEnabled():
            self.practice.setEnabled(False)
            self.practice_wanted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
