"""Ask whether the customer's delivery code is right: a line under the order's paper. It must not know the platform."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from merchant_desk.domain.delivery_code import LONGEST, cleaned
from merchant_desk.ui.asked_line import AskedLine, LineField
from merchant_desk.ui.said.said import said
from merchant_desk.ui.theme import Theme

from . import order_words


class CodeCheck(AskedLine):
    """One code at a time.

    ``wanted`` carries order and code; the answer comes by :meth:`tell`, :meth:`tell_trouble`. An answer about another
    order or another code than the one that stands here is nobody's any more.
    """

    wanted = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        keys = (order_words.CODE_CHECK(), order_words.CODE_CLOSE())
        super().__init__(theme, order_words.CODE_PART(), LineField(), keys, parent)
        self._asked = ""
        self.field.setMaxLength(LONGEST * 2)
        self.field.asked.connect(self.check)
        self.ok.clicked.connect(self.check)

    def ask(self, order_id: str, number: str) -> None:
        """Open the line for an order."""
        self._asked = ""
        self.open_for(order_id, order_words.CODE_ASK(number=number))

    def check(self) -> None:
        """Ask about what is typed."""
        if code := cleaned(self.field.text()):
            self._asked = code
            self.say(order_words.CODE_WAIT(), "soft")
            self.wanted.emit(self.order_id, code)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, order_id: str, code: str, *, right: bool) -> None:
        """Show the platform's answer; a wrong code is marked, so that the next one replaces it."""
        if not self._is_asked(order_id, code):
            return
        if right:
            self.say(order_words.CODE_RIGHT(code=code), "ready", "sheet", "ready")
        else:
            self.say(order_words.CODE_WRONG(code=code), "late", "sheet", "late")
            self.field.selectAll()

    def tell_trouble(self, order_id: str, code: str, why: str) -> None:
        """Say why nobody knows."""
        if self._is_asked(order_id, code):
            self.say(order_words.CODE_UNREACHED(why=said(why)), "late", "sheet", "late")

    def withdraw(self) -> None:
        """Close because the order is not shown any more, or has no code to check."""
        self._asked = ""
        super().withdraw()

    def _is_asked(self, order_id: str, code: str) -> bool:
        return (order_id, code) == (self.order_id, self._asked) and bool(code)
