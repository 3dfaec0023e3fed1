"""Asks whose data is to be deleted, then whether it really is. It deletes nothing itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.chip_row import ChipRow
from merchant_desk.ui.paper import Words
from merchant_desk.ui.sure_question import SureQuestion
from merchant_desk.ui.theme import TOUCH_PX, Theme

from . import privacy_words as words

ORDER, PHONE = "order", "phone"
_LONGEST = 100
_FIELD_PX = 460


class ForgetOne(QWidget):
    """Main thread; owned by the page. ``wanted`` carries ORDER or PHONE and what was typed, once a person is sure.

    ``asked`` tells that the question stands there, to be brought into sight.
    """

    wanted = Signal(str, str)
    asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(words.FORGET())
        self._by = ORDER
        self.ways = ChipRow(theme, words.FORGET())
        self.ways.offer(((ORDER, words.BY_ORDER()), (PHONE, words.BY_PHONE())))
        self.ways.pressed.connect(self._choose)
        self.field = QLineEdit(self)
        self.field.setFont(theme.font(20))
        self.field.setMinimumHeight(TOUCH_PX)
        self.field.setMaximumWidth(_FIELD_PX)
        self.field.setMaxLength(_LONGEST)
        self.field.textEdited.connect(self._withdraw)
        self.field.returnPressed.connect(self._ask)
        self.forget = Button(theme, Look.DANGER, px=20, parent=self)
        self.forget.show_words(words.FORGET_NOW())
        self.forget.clicked.connect(self._ask)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.forget)
        row.addStretch(1)
        self.said = Words(theme, theme.font(16), "soft", words.FORGET_HELP())
        self.question = SureQuestion(theme, words.ASK_NO(), words.ASK_YES(), self)
        self.question.stayed.connect(self._stay)
        self.question.sure.connect(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.ways, self.said):
            column.addWidget(part)
        column.addLayout(row)
        column.addWidget(self.question)
        self._show()

    def _show(self) -> None:
        self.ways.choose((self._by,))
        name = words.FIELD_ORDER() if self._by == ORDER else words.FIELD_PHONE()
        self.field.setPlaceholderText(name)
        self.field.setAccessibleName(name)

    def _choose(self, way: str) -> None:
        self._by = way
        self._withdraw()
        self._show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> str:
        return self.field.text().strip()

    def _ask(self) -> None:
        """Ask before anything is gone; the keyboard stands on the way back."""
        if not self.forget.isEnabled():
            return
        if not self._typed():
            self.said.set_text(words.WRITE_FIRST(), "late")
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        asked = words.ASK_ORDER if self._by == ORDER else words.ASK_PHONE
        self.question.ask(asked(wanted=self._typed()))
        self.asked.emit()

    def _withdraw(self) -> None:
        """Ask no more: something else is written."""
        self.question.withdraw()
        self.said.set_text(words.FORGET_HELP(), "soft")

    def _stay(self) -> None:
        self._withdraw()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self) -> None:
        self._withdraw()
        self.show_busy(True)
        self.wanted.emit(self._by, self._typed())

    def show_busy(self, busy: bool) -> None:
        """Take no more presses while one is carried out."""
        self.forget.setEnabled(not busy)

    def clear(self) -> None:
        """Forget what was typed: that person is gone."""
        self.field.clear()
