"""A question under an order's paper with one line to type into. It must not know what is asked, nor any order."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from .buttons import Button, Look
from .paper import Band, Words
from .theme import TOUCH_PX, Theme

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_WALK = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down})
_SIDE_PX, _LEFT_PX, _RIGHT_PX = 16, 22, 12


class LineField(QLineEdit):
    """The field. What is typed stays in it: Enter asks, Esc leaves, arrows do not walk over the board."""

    asked = Signal()
    left = Signal()

    def event(self, event: QEvent) -> bool:
        # The window's own Esc silences the bell; here it means: leave.
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            if not event.isAutoRepeat():
                self.asked.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() not in _WALK:
            super().keyPressEvent(event)


class AskedLine(QWidget):
    """One question at a time, about one order. Main thread; owned by a part that shows an order; hidden until asked.

    ``inner`` is what stands on the band: the sentence, then the row of field, ``ok`` and ``close_button``. ``left``
    tells that a person closed it.
    """

    left = Signal()

    def __init__(
        self, theme: Theme, name: str, field: LineField, keys: tuple[str, str], parent: QWidget | None = None
    ) -> None:
        """``keys`` are the words of the key that asks and of the key that closes."""
        super().__init__(parent)
        self.setObjectName("sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(name)
        self.order_id = ""
        self._band = Band(theme, "chosen_ground", "focus", self)
        self._band.setAccessibleName(name)
        self.sentence = Words(theme, theme.bold(19))
        self.field = field
        field.setAccessibleName(name)
        field.setMinimumHeight(TOUCH_PX)
        field.setMinimumWidth(160)
        field.left.connect(self.leave)
        self.ok = Button(theme, Look.GO, px=20, beside=True)
        self.ok.show_words(keys[0], "Enter")
        self.close_button = Button(theme, px=18, beside=True)
        self.close_button.show_words(keys[1], "Esc")
        self.close_button.clicked.connect(self.leave)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(field, 1)
        row.addWidget(self.ok)
        row.addWidget(self.close_button)
        self.inner = QVBoxLayout(self._band)
        self.inner.setContentsMargins(_LEFT_PX, 10, _RIGHT_PX, 10)
        self.inner.setSpacing(8)
        self.inner.addWidget(self.sentence)
        self.inner.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE_PX, 4, _SIDE_PX, 8)
        column.addWidget(self._band)
        self.use_theme(theme)
        self.hide()

    def use_theme(self, theme: Theme) -> None:
        """Take over other sizes."""
        self.field.setFont(theme.bold(24))
        self.sentence.setFont(theme.bold(19))
        self.sentence.updateGeometry()
        self._fit()

    def open_for(self, order_id: str, sentence: str) -> None:
        """Open the line for an order, with the keyboard in its empty field."""
        self.order_id = order_id
        self.field.clear()
        self.say(sentence)
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Close; what was typed is forgotten."""
        if self.isVisible():
            self.withdraw()
            self.left.emit()

    def withdraw(self) -> None:
        """Close because the order is not shown any more, or nothing is to be asked of it."""
        self.order_id = ""
        self.field.clear()
        self.hide()

    def say(
        self, sentence: str, tone: str = "ink", ground: str = "chosen_ground", edge: str = "focus"
    ) -> None:
        """Show a sentence; ``tone``, ``ground`` and ``edge`` are tokens."""
        self.sentence.set_text(sentence, tone)
        self._band.show_tone(ground, edge)
        self._band.setAccessibleName(sentence)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the sentence all of its lines: the paper above would squeeze them."""
        room = self.width() - 2 * _SIDE_PX - _LEFT_PX - _RIGHT_PX
        self.sentence.setMinimumHeight(self.sentence.heightForWidth(max(room, 1)))
