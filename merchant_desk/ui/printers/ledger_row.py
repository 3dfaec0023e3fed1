"""One try to print a slip as a row: what, when, how it ended, what the printer answered. No more than it is given."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from merchant_desk.ui.paper import Words
from merchant_desk.ui.signs import paint_sign
from merchant_desk.ui.theme import Theme

from .ledger_lines import TryLine

_SIGN_PX = 20
#: What only a technician reads is small.
_DETAILS_PX = 13


class TryRow(QWidget):
    """One try. Main thread; owned by the page or the paper that shows it."""

    def __init__(self, theme: Theme, line: TryLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._line = line
        self.setAccessibleName(line.spoken)
        right = Qt.AlignmentFlag.AlignRight
        self.title = Words(theme, theme.bold(18), text=line.title)
        self.state = Words(theme, theme.bold(18), line.tone, line.state, align=right, single=True)
        self.at = Words(theme, theme.font(16), "soft", line.at, single=True)
        self.answer = Words(theme, theme.font(16), text=line.answer)
        first = QHBoxLayout()
        first.setSpacing(16)
        first.addWidget(self.title, 1)
        first.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIGN_PX + 16, 8, 0, 8)
        column.setSpacing(2)
        column.addLayout(first)
        second = QHBoxLayout()
        second.setSpacing(16)
        second.addWidget(self.at, 1)
        if line.details:
            small = theme.font(_DETAILS_PX)
            second.addWidget(Words(theme, small, "soft", line.details, align=right, single=True))
        column.addLayout(second)
        column.addWidget(self.answer)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, self._theme.colour("line"))
        if self._line.sign:
            tone = getattr(self._theme.tokens, self._line.tone)
            paint_sign(painter, self._line.sign, tone, QRectF(2, 11, _SIGN_PX, _SIGN_PX))
