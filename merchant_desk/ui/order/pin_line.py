"""Asks for the owner's PIN under an order's paper, by keyboard or by a pad for the finger. It knows no order."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from merchant_desk.domain.errors import DeskError
from merchant_desk.services.access_port import AccessRoom
from merchant_desk.ui.asked_line import AskedLine, LineField
from merchant_desk.ui.buttons import Button
from merchant_desk.ui.pin_field import DigitsField
from merchant_desk.ui.said.said import said
from merchant_desk.ui.settings import privacy_words as words
from merchant_desk.ui.theme import Theme

_KEYS = "1234567890"
_BACK = "⌫"


class PinLineField(LineField, DigitsField):
    """The field: Space stays the window's own key too."""


class PinLine(AskedLine):
    """``entered`` names the order for which the right PIN was given."""

    entered = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            theme, words.PIN_PART(), PinLineField(), (words.PIN_OPEN(), words.PIN_CLOSE()), parent
        )
        self._access: AccessRoom | None = None
        gone = self._gone = list[bool]()
        self.destroyed.connect(lambda *_: gone.append(True))
        self.field.asked.connect(self._enter)
        self.ok.clicked.connect(self._enter)
        pad = QGridLayout()
        pad.setSpacing(6)
        self.keys: dict[str, Button] = {}
        for place, sign in enumerate((*_KEYS, _BACK)):
            key = self.keys[sign] = Button(theme, px=22, parent=self)
            key.show_words(sign)
            key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            key.clicked.connect(partial(self._type, sign))
            pad.addWidget(key, place // 6, place % 6)
        self.inner.addLayout(pad)

    def ask(self, access: AccessRoom, order_id: str, number: str) -> None:
        """Open the line for an order."""
        self._access = access
        self.ok.setEnabled(True)
        self.open_for(order_id, words.PIN_ASK(number=number))

    def _type(self, sign: str, _checked: bool = False) -> None:
        if sign == _BACK:
            self.field.backspace()
        else:
            self.field.insert(sign)

    def _enter(self) -> None:
        pin, order_id = self.field.text(), self.order_id
        self.field.clear()
        if pin and self._access is not None and self.ok.isEnabled():
            self.ok.setEnabled(False)
            self.say(words.PIN_WAIT(), "soft")
            self._access.enter(pin, partial(self._entered, order_id), partial(self._refused, order_id))

    def _entered(self, order_id: str) -> None:
        if not self._gone and order_id and order_id == self.order_id:
            self.withdraw()
            self.entered.emit(order_id)

    def _refused(self, order_id: str, error: DeskError) -> None:
        if not self._gone and order_id and order_id == self.order_id:
            self.ok.setEnabled(True)
            self.say(said(str(error)), "late", "late_ground", "late")
