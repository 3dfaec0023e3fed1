"""Asks for the owner's PIN under an order's paper, by keyboard or by a pad for the finger. It knows no order."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QRegularExpression, Qt, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from merchant_desk.domain.errors import DeskError
from merchant_desk.services.access_port import AccessRoom

from . import privacy_words as words
from .buttons import Button, Look
from .paper import Band, Words
from .pin_field import DigitsField
from .said import said
from .theme import TOUCH_PX, Theme

_DIGITS = QRegularExpression("[0-9]{0,8}")
_KEYS = "1234567890"
_BACK = "⌫"
_SIDE_PX, _LEFT_PX, _RIGHT_PX = 16, 22, 12
_WALK = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down})


class LineField(DigitsField):
    """The field. Esc leaves it instead of silencing the bell; arrows do not walk over the board."""

    left = Signal()

    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() not in _WALK:
            super().keyPressEvent(event)


class PinLine(QWidget):
    """One question at a time. Main thread; owned by the order's part of the window; hidden until :meth:`ask`.

    ``entered`` names the order for which the right PIN was given; ``left`` tells that it was closed.
    """

    entered = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(words.PIN_PART())
        self.order_id = ""
        self._access: AccessRoom | None = None
        gone = self._gone = list[bool]()
        self.destroyed.connect(lambda *_: gone.append(True))
        self._band = Band(theme, "chosen_ground", "focus", self)
        self._band.setAccessibleName(words.PIN_PART())
        self.sentence = Words(theme, theme.bold(19))
        self.field = LineField(self)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setValidator(QRegularExpressionValidator(_DIGITS, self))
        self.field.setAccessibleName(words.PIN_PART())
        self.field.setMinimumHeight(TOUCH_PX)
        self.field.setMinimumWidth(160)
        self.field.returnPressed.connect(self._enter)
        self.field.left.connect(self.leave)
        self.open = Button(theme, Look.GO, px=20, beside=True)
        self.open.show_words(words.PIN_OPEN(), "Enter")
        self.open.clicked.connect(self._enter)
        self.close_button = Button(theme, px=18, beside=True)
        self.close_button.show_words(words.PIN_CLOSE(), "Esc")
        self.close_button.clicked.connect(self.leave)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.open)
        row.addWidget(self.close_button)
        pad = QGridLayout()
        pad.setSpacing(6)
        self.keys: dict[str, Button] = {}
        for place, sign in enumerate((*_KEYS, _BACK)):
            key = self.keys[sign] = Button(theme, px=22, parent=self)
            key.show_words(sign)
            key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            key.clicked.connect(partial(self._type, sign))
            pad.addWidget(key, place // 6, place % 6)
        inner = QVBoxLayout(self._band)
        inner.setContentsMargins(_LEFT_PX, 10, _RIGHT_PX, 10)
        inner.setSpacing(8)
        inner.addWidget(self.sentence)
        inner.addLayout(row)
        inner.addLayout(pad)
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

    def ask(self, access: AccessRoom, order_id: str, number: str) -> None:
        """Open the line for an order, with the keyboard in its field."""
        self._access, self.order_id = access, order_id
        self.field.clear()
        self.open.setEnabled(True)
        self._say(words.PIN_ASK(number=number))
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _type(self, sign: str, _checked: bool = False) -> None:
        if sign == _BACK:
            self.field.backspace()
        else:
            self.field.insert(sign)

    def _enter(self) -> None:
        pin, order_id = self.field.text(), self.order_id
        self.field.clear()
        if pin and self._access is not None and self.open.isEnabled():
            self.open.setEnabled(False)
            self._say(words.PIN_WAIT(), "soft")
            self._access.enter(pin, partial(self._entered, order_id), partial(self._refused, order_id))

    def _entered(self, order_id: str) -> None:
        if not self._gone and order_id and order_id == self.order_id:
            self.withdraw()
            self.entered.emit(order_id)

    def _refused(self, order_id: str, error: DeskError) -> None:
        if not self._gone and order_id and order_id == self.order_id:
            self.open.setEnabled(True)
            self._say(said(str(error)), "late", "late")

    def leave(self) -> None:
        """Close; what was typed is forgotten."""
        if self.isVisible():
            self.withdraw()
            self.left.emit()

    def withdraw(self) -> None:
        """Close because the order is not shown any more, or nothing is to be opened."""
        self.order_id = ""
        self.field.clear()
        self.hide()

    def _say(self, sentence: str, tone: str = "ink", edge: str = "focus") -> None:
        self.sentence.set_text(sentence, tone)
        self._band.show_tone("chosen_ground" if edge == "focus" else "late_ground", edge)
        self._band.setAccessibleName(sentence)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the sentence all of its lines: the paper above would squeeze them."""
        room = self.width() - 2 * _SIDE_PX - _LEFT_PX - _RIGHT_PX
        self.sentence.setMinimumHeight(self.sentence.heightForWidth(max(room, 1)))
