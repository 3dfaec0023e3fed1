"""One field of the wizard: its name, what is written, what is wrong with it. It must not know what it is for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from merchant_desk.ui.buttons import Button
from merchant_desk.ui.paper import Words
from merchant_desk.ui.theme import TOUCH_PX, Theme

from . import words

_LONGEST = 2_000


class SetupLine(QWidget):
    """Main thread; owned by a step. ``entered`` tells Enter, ``edited`` every change; what is wrong goes with it.

    ``stood`` tells that the keyboard was led into the field.
    """

    entered = Signal()
    stood = Signal()
    edited = Signal(str)

    def __init__(
        self, theme: Theme, name: str, help_words: str, *, hidden: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._help = help_words
        self.field = QLineEdit(self)
        self.field.setAccessibleName(name)
        self.field.setAccessibleDescription(help_words)
        self.field.setFont(theme.font(22))
        self.field.setMinimumHeight(TOUCH_PX)
        self.field.setMaxLength(_LONGEST)
        self.field.returnPressed.connect(self.entered)
        self.field.textEdited.connect(self._edit)
        self.said = Words(theme, theme.font(17), "soft", help_words)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        self.eye: Button | None = None
        if hidden:
            self.field.setEchoMode(QLineEdit.EchoMode.Password)
            self.eye = Button(theme, px=18, parent=self)
            self.eye.show_words(words.SECRET_SHOW())
            self.eye.clicked.connect(self._turn)
            row.addWidget(self.eye)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Words(theme, theme.bold(19), text=name))
        column.addLayout(row)
        column.addWidget(self.said)

    def text(self) -> str:
        """Return what is written, without blanks around it."""
        return self.field.text().strip()

    def show_text(self, text: str) -> None:
        """Write it anew."""
        if text != self.field.text():
            self.field.setText(text)

    def show_wrong(self, sentence: str) -> None:
        """Say beside the field what is wrong with it; empty: the usual help stands there."""
        said = words.WRONG(sentence=sentence) if sentence else self._help
        self.said.set_text(said, "late" if sentence else "soft")
        self.field.setAccessibleDescription(sentence or self._help)

    def stand(self) -> None:
        """Let the keyboard stand in the field."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.stood.emit()

    def _edit(self, text: str) -> None:
        self.show_wrong("")
        self.edited.emit(text)

    def _turn(self) -> None:
        """Show what is written, or hide it."""
        shown = self.field.echoMode() is QLineEdit.EchoMode.Normal
        self.field.setEchoMode(QLineEdit.EchoMode.Password if shown else QLineEdit.EchoMode.Normal)
        if self.eye is not None:
            self.eye.show_words(words.SECRET_SHOW() if shown else words.SECRET_HIDE())
        self.stand()
