"""A field for a PIN with its name above: digits only, hidden. It must not know whether a PIN is right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRegularExpression, Qt, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from .paper import Words
from .theme import TOUCH_PX, Theme

_WIDEST_PX = 420
_DIGITS = QRegularExpression("[0-9]{0,8}")


class DigitsField(QLineEdit):
    """The field. No PIN has a space: Space stays the window's own key, which silences the bell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setValidator(QRegularExpressionValidator(_DIGITS, self))

    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Space
        ):
            event.ignore()
            return True
        return super().event(event)


class PinField(QWidget):
    """Main thread; owned by a page. ``entered`` follows Enter."""

    entered = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMaximumWidth(_WIDEST_PX)
        self.field = DigitsField(self)
        self.field.setFont(theme.bold(26))
        self.field.setMinimumHeight(TOUCH_PX)
        self.field.setAccessibleName(name)
        self.field.returnPressed.connect(self.entered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Words(theme, theme.bold(19), text=name))
        column.addWidget(self.field)

    def take(self) -> str:
        """Return what was typed and forget it."""
        typed = self.field.text()
        self.field.clear()
        return typed
