"""What differs from the platform's statement, in red, with its cause in a sentence. It must not compare anything."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from merchant_desk.domain.books.comparison import Difference
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.paper import Band, Words
from merchant_desk.ui.signs import paint_sign
from merchant_desk.ui.theme import Theme

from . import settlement_words as words
from .difference_telling import cause, headline
from .won import signed

_SIGN_PX = 22


class DifferenceBox(Band):
    """Main thread; owned by the settlement's page. ``wanted`` tells that a person wants all differences."""

    wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "late_ground", "late", parent)
        self._tone = theme.tokens.late
        self.title = Words(theme, theme.bold(19), "late")
        self.sentence = Words(theme, theme.font(18), "ink")
        self.see = Button(theme, Look.DANGER, px=17, parent=self)
        self.see.clicked.connect(self.wanted)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(self.title)
        told.addWidget(self.sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(24 + _SIGN_PX + 8, 8, 10, 8)
        row.setSpacing(12)
        row.addLayout(told, 1)
        row.addWidget(self.see, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def show_differences(self, differences: Sequence[Difference]) -> None:
        """Show the largest difference's cause; without any, nothing."""
        self.setVisible(bool(differences))
        if not differences:
            return
        largest = max(differences, key=lambda one: abs(one.amount))
        self.title.set_text(headline(differences))
        self.sentence.set_text(words.WITH_AMOUNT(cause=cause(largest), amount=signed(largest.amount)))
        more = len(differences) > 1
        self.see.show_words(words.SEE_ALL(count=len(differences)) if more else words.SEE())
        self.setAccessibleName(f"{self.title.text()} {self.sentence.text()}")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_sign(QPainter(self), "late", self._tone, QRectF(20, 12, _SIGN_PX, _SIGN_PX))
