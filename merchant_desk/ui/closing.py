"""Ask inside of the window before it closes while orders may come. It must never cover an order, or hold up an end.

The system's own end (a signal, the session's end) asks nobody: only a person at this window is asked.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from merchant_desk.domain.shop_standing import ShopState
from merchant_desk.services.facts import DeskFacts

from . import attention_words
from .buttons import Button, Look
from .paper import Words
from .theme import Theme


def reason_to_stay(facts: DeskFacts) -> str:
    """Return why the window should not be closed now, as a sentence, or "": the practice loses nobody's order."""
    if facts.practice:
        return ""
    takes_orders = facts.standing.state is not ShopState.CLOSED
    if takes_orders and facts.open_orders:
        return attention_words.CLOSING_BOTH(count=facts.open_orders)
    if takes_orders:
        return attention_words.CLOSING_IN_HOURS()
    return attention_words.CLOSING_WITH_ORDERS(count=facts.open_orders) if facts.open_orders else ""


class ClosingBand(QWidget):
    """Main thread; owned by the window; takes its own room under the strip. ``confirmed`` is the answer to close.

    The keyboard stands on the way to stay: a key that was meant for something else closes nothing.
    """

    confirmed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ask")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(attention_words.CLOSING_PART())
        self._focus_before: QWidget | None = None
        self.sentence = Words(theme, theme.bold(20), middle=True)
        self.stay = Button(theme, Look.GO, px=20, beside=True, parent=self)
        self.stay.setMinimumWidth(170)
        self.stay.show_words(attention_words.CLOSING_NO(), "Esc")
        self.stay.clicked.connect(self.withdraw)
        self.yes = Button(theme, Look.DANGER, px=20, parent=self)
        self.yes.setMinimumWidth(110)
        self.yes.show_words(attention_words.CLOSING_YES())
        self.yes.clicked.connect(self._confirm)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(12)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.stay)
        row.addWidget(self.yes)
        self.hide()

    def ask(self, sentence: str) -> None:
        """Ask; asked once more it only says what is true by now."""
        self.say(sentence)
        if not self.isVisible():
            self._focus_before = QApplication.focusWidget()
            self.show()
        self.stay.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, sentence: str) -> None:
        """Say why it asks."""
        self.sentence.set_text(sentence)
        self.setAccessibleDescription(sentence)

    def withdraw(self) -> None:
        """Stay; the keyboard goes back to where it stood, if that can still be seen."""
        self.hide()
        before, self._focus_before = self._focus_before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _confirm(self) -> None:
        self.hide()
        self.confirmed.emit()
