"""Ask for the platform's secret in a line under the strip. It must never cover or hold up an order."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from . import words
from .buttons import Button, Look
from .paper import Words
from .said.said import said
from .theme import TOUCH_PX, Theme


class AskBar(QWidget):
    """One secret for this run. Main thread; owned by the window. The text leaves by ``given`` and is forgotten."""

    given = Signal(str)
    put_off = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ask")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(words.ASK_PART())
        self.sentence = Words(theme, theme.bold(18))
        self.field = QLineEdit(self)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(words.ASK_FIELD())
        self.field.setFont(theme.font(20))
        self.field.setMinimumHeight(TOUCH_PX)
        self.field.returnPressed.connect(self.give)
        self.ok = Button(theme, Look.GO, parent=self)
        self.ok.show_words(words.ASK_OK())
        self.ok.clicked.connect(self.give)
        self.later = Button(theme, parent=self)
        self.later.show_words(words.ASK_LATER())
        self.later.clicked.connect(self.put_off_question)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.ok)
        row.addWidget(self.later)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(8)
        column.addWidget(self.sentence)
        column.addLayout(row)
        self.hide()

    def ask(self, sentence: str = "") -> None:
        """Show the question; ``sentence`` says why it is asked."""
        self.sentence.set_text(f"{said(sentence)} {words.ASK_SECRET()}".strip())
        self.show()

    def give(self) -> None:
        """Hand the text over, forget it and close."""
        text = self.field.text().strip()
        if text:
            self.field.clear()
            self.hide()
            self.given.emit(text)
        else:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_off_question(self) -> None:
        """Close without an answer."""
        self.withdraw()
        self.put_off.emit()

    def withdraw(self) -> None:
        """Close because nothing has to be asked any more; what was half typed is forgotten."""
        self.field.clear()
        self.hide()
