"""A sentence behind its sign, both in one colour. It must not know what it says."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from .paper import Words
from .signs import paint_sign
from .theme import Theme

_SIGN_PX = 18
_GAP_PX = 10


class SignLine(QWidget):
    """Main thread; owned by its page. An empty sentence hides it."""

    def __init__(self, theme: Theme, *, px: int = 18, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sign = ""
        self.words = Words(theme, theme.bold(px))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_SIGN_PX + _GAP_PX, 0, 0, 0)
        self._row.addWidget(self.words)

    def show_line(self, text: str, tone: str, sign: str) -> None:
        """Show another sentence in a token's colour; without a sign it stands where the sign would."""
        self._sign = sign
        self._row.setContentsMargins(_SIGN_PX + _GAP_PX if sign else 0, 0, 0, 0)
        self.words.set_text(text, tone)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._sign:
            return
        boxes = self.words.line_boxes()
        middle = self.words.y() + boxes[0].center().y()
        tone = getattr(self._theme.tokens, self.words.colour())
        paint_sign(QPainter(self), self._sign, tone, QRectF(0, middle - _SIGN_PX / 2, _SIGN_PX, _SIGN_PX))
