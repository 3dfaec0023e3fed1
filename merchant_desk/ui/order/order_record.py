"""What happened to the selected order as a list in time. It must not read it, nor know what a step means."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from merchant_desk.ui.buttons import Button
from merchant_desk.ui.paper import Words
from merchant_desk.ui.signs import paint_sign
from merchant_desk.ui.theme import Theme

from . import order_words
from .record_lines import RecordLine

_SIGN_PX = 20


class RecordRow(QWidget):
    """One step. Main thread; owned by the list."""

    def __init__(self, theme: Theme, line: RecordLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._line = line
        self.setAccessibleName(line.spoken)
        right = Qt.AlignmentFlag.AlignRight
        row = QHBoxLayout()
        row.setSpacing(12)
        at = Words(theme, theme.font(16), "soft", line.at, single=True)
        row.addWidget(at, 0, Qt.AlignmentFlag.AlignTop)
        font = theme.bold(18) if line.sign else theme.font(18)
        row.addWidget(Words(theme, font, line.tone, line.step), 1)
        who = Words(theme, theme.font(16), "soft", line.who, align=right, single=True)
        row.addWidget(who, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIGN_PX + 14, 5, 0, 5)
        column.setSpacing(1)
        column.addLayout(row)
        if line.detail:
            column.addWidget(Words(theme, theme.font(16), text=line.detail))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, self._theme.colour("line"))
        if self._line.sign:
            tone = getattr(self._theme.tokens, self._line.tone)
            paint_sign(painter, self._line.sign, tone, QRectF(2, 7, _SIGN_PX, _SIGN_PX))


class OrderRecord(QWidget):
    """The way to open the list, and the list while it is open. Main thread; owned by the paper.

    ``lines`` is None while it is closed; ``earlier`` counts lines that are too old to be shown.
    """

    turned = Signal()

    def __init__(
        self,
        theme: Theme,
        lines: tuple[RecordLine, ...] | None,
        earlier: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(order_words.RECORD())
        self.turn = Button(theme, px=18)
        self.turn.show_words(order_words.RECORD_OPEN() if lines is None else order_words.RECORD_CLOSE())
        self.turn.clicked.connect(self.turned)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(0)
        buttons = QHBoxLayout()
        buttons.addWidget(self.turn)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addSpacing(6)
        if earlier:
            said = order_words.RECORD_EARLIER(count=earlier)
            column.addWidget(Words(theme, theme.font(16), "soft", said))
        for line in lines or ():
            column.addWidget(RecordRow(theme, line))
        if lines is not None and not lines:
            column.addWidget(Words(theme, theme.font(17), "late", order_words.RECORD_EMPTY()))
