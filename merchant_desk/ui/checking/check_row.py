"""One row of the opening check: what is wrong large on its band, what is well on one line. It must not judge."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from merchant_desk.services.checking.rows import CheckRow, Verdict
from merchant_desk.ui.paper import Band, Words
from merchant_desk.ui.phrase import Phrase
from merchant_desk.ui.said.said import said
from merchant_desk.ui.signs import paint_sign
from merchant_desk.ui.theme import Theme

from . import check_words

_SIGN_PX = 22
_LEFT_PX = 46
_NAME_PX = 230
_VERDICTS: dict[Verdict, Phrase] = {
    Verdict.GOOD: check_words.GOOD,
    Verdict.LOOK: check_words.LOOK,
    Verdict.BAD: check_words.BAD,
}
#: A verdict's sign and the token of its colour: the sign tells it without the colour.
_SIGNS = {Verdict.GOOD: ("ready", "ready"), Verdict.LOOK: ("ask", "new"), Verdict.BAD: ("late", "late")}


def _spoken(row: CheckRow) -> str:
    return check_words.ROW_SPOKEN(
        verdict=_VERDICTS[row.verdict](), name=said(row.name), sentence=said(row.told)
    )


class FineRow(QWidget):
    """A sign, a name, a sentence beside it. Main thread; owned by the page."""

    def __init__(self, theme: Theme, row: CheckRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._verdict = row.verdict
        self.setAccessibleName(_spoken(row))
        look = row.verdict is Verdict.LOOK
        name = Words(theme, theme.bold(20) if look else theme.font(20), text=said(row.name))
        name.setFixedWidth(round(_NAME_PX * max(1.0, theme.factor)))
        told = Words(theme, theme.font(18), "ink" if look else "soft", said(row.told))
        line = QHBoxLayout(self)
        line.setContentsMargins(_LEFT_PX, 7, 0, 7)
        line.setSpacing(12)
        line.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(told, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, self._theme.colour("line"))
        _paint(painter, self._theme, self._verdict, 8, 9)


class BadRow(Band):
    """What has to be mended first, to be read from two metres. Main thread; owned by the page."""

    def __init__(self, theme: Theme, row: CheckRow, parent: QWidget | None = None) -> None:
        super().__init__(theme, "late_ground", "late", parent)
        self.setAccessibleName(_spoken(row))
        column = QVBoxLayout(self)
        column.setContentsMargins(_LEFT_PX + 14, 12, 16, 14)
        column.setSpacing(4)
        column.addWidget(Words(theme, theme.bold(26), "late", said(row.name)))
        column.addWidget(Words(theme, theme.font(22), "ink", said(row.sentence)))
        if row.action:
            column.addWidget(Words(theme, theme.bold(22), "ink", said(row.action)))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _paint(QPainter(self), self._theme, Verdict.BAD, 22, 20)


def _paint(painter: QPainter, theme: Theme, verdict: Verdict, left: int, top: int) -> None:
    sign, token = _SIGNS[verdict]
    paint_sign(painter, sign, getattr(theme.tokens, token), QRectF(left, top, _SIGN_PX, _SIGN_PX))
