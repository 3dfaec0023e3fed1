"""What is paid out, and when: what an owner looks for first, large above everything else. It must not reckon."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from merchant_desk.ui.paper import Rule, Words
from merchant_desk.ui.theme import Theme

_GAP_PX = 18


class PayoutLine(QWidget):
    """Main thread; owned by the settlement's page."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = Words(theme, theme.bold(22), single=True)
        self.amount = Words(theme, theme.bold(34), single=True)
        self.when = Words(theme, theme.font(20), "soft")
        row = QHBoxLayout()
        row.setSpacing(_GAP_PX)
        for words, share in ((self.name, 0), (self.amount, 0), (self.when, 1)):
            row.addLayout(self._on_the_line(words), share)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(Rule(theme, colour="ink", px=2))

    def _on_the_line(self, words: Words) -> QVBoxLayout:
        """Let words of any size stand on the amount's line."""
        lifted = QVBoxLayout()
        lifted.setSpacing(0)
        lifted.addStretch(1)
        lifted.addWidget(words)
        lifted.addSpacing(self.amount.fontMetrics().descent() - words.fontMetrics().descent())
        return lifted

    def show_payout(self, name: str, amount: str, when: str) -> None:
        """Show what is paid out, how much, and when."""
        self.name.set_text(name)
        self.amount.set_text(amount)
        self.when.set_text(when)
        self.setAccessibleName(f"{name} {amount} {when}".strip())
