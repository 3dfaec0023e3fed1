"""The page of the owner's lock: set, change or remove the PIN. It must not know how a PIN is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from merchant_desk.domain.errors import DeskError
from merchant_desk.services.access import IDLE_S
from merchant_desk.services.access_port import AccessRoom
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.page import Page
from merchant_desk.ui.paper import Words
from merchant_desk.ui.pin_field import PinField
from merchant_desk.ui.said.said import said as in_words
from merchant_desk.ui.theme import Theme

from . import settings_words as texts

_SHORTEST = 4


class AccessPage(Page):
    """Main thread; owned by the settings, which only the owner sees once there is a PIN."""

    def __init__(self, theme: Theme, access: AccessRoom, parent: QWidget | None = None) -> None:
        super().__init__(theme, texts.ACCESS(), can_leave=False, parent=parent)
        self._access = access
        self.first = PinField(theme, texts.NEW_PIN())
        self.again = PinField(theme, texts.PIN_AGAIN())
        self.first.entered.connect(self.again.field.setFocus)
        self.again.entered.connect(self._set)
        self.wrong = Words(theme, theme.bold(18), "late")
        self.set = Button(theme, Look.GO, px=22)
        self.set.clicked.connect(self._set)
        self.lock = Button(theme, px=20)
        self.lock.show_words(texts.LOCK_NOW())
        self.lock.clicked.connect(access.lock)
        self.remove = Button(theme, Look.DANGER, px=20)
        self.remove.show_words(texts.REMOVE_PIN())
        self.remove.clicked.connect(self._remove)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.set, self.lock, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for part in (self.first, self.again, self.wrong):
            self.column.addWidget(part)
        self.column.addLayout(buttons)
        self.column.addStretch(1)
        self._show()

    def _show(self) -> None:
        known = self._access.has_pin()
        self.lead.set_text(texts.ACCESS_SET(minutes=round(IDLE_S / 60)) if known else texts.ACCESS_NONE())
        self.set.show_words(texts.CHANGE_PIN() if known else texts.SET_PIN())
        self.lock.setVisible(known)
        self.remove.setVisible(known)
        self._say("")

    def _say(self, sentence: str) -> None:
        self.wrong.set_text(sentence)
        self.wrong.setVisible(bool(sentence))

    def enter(self) -> None:
        """Stand in the first, empty field."""
        self.first.take()
        self.again.take()
        self._show()
        self.first.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set(self) -> None:
        pin, again = self.first.take(), self.again.take()
        self.first.field.setFocus(Qt.FocusReason.OtherFocusReason)
        if len(pin) < _SHORTEST:
            self._say(texts.PIN_SHAPE())
        elif pin != again:
            self._say(texts.PIN_DIFFERS())
        else:
            self._use(pin, texts.PIN_KEPT())

    def _remove(self) -> None:
        self._use("", texts.PIN_REMOVED())

    def _use(self, pin: str, sentence: str) -> None:
        def done() -> None:
            self.enter()
            self.tell(sentence, passes=True)

        def refused(error: DeskError) -> None:
            self._say(in_words(str(error)))

        self._access.set_pin(pin, done, refused)
