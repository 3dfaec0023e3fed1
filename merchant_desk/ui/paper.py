"""Text on the window's paper: wrapped words, chips, rules. It must not know what the words are about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from .signs import paint_sign
from .theme import EDGE_PX, Theme

#: The space of ``− 1,500`` and of ``2 %``: no line ends there.
_INSIDE = re.compile(r"(?<=[+−]) (?=\d)|(?<=\d) (?=%)")
_HELD = "\ue000"  # of no script: it stands for such a space while words are parted


@lru_cache(maxsize=512)
def _lines(text: str, font_key: str, width: int) -> tuple[str, ...]:
    """Return the text broken for ``width`` pixels: between words, and inside a word only where it is too wide.

    Qt breaks Hangul between any two syllables; a shop reads whole words faster.
    """
    font = QFont()
    font.fromString(font_key)
    metrics = QFontMetrics(font)
    lines: list[str] = []
    line = ""
    for held in _INSIDE.sub(_HELD, text).split():
        word = held.replace(_HELD, " ")
        tried = f"{line} {word}" if line else word
        if metrics.horizontalAdvance(tried) <= width:
            line = tried
            continue
        if line:
            lines.append(line)
        line = word
        while metrics.horizontalAdvance(line) > width and len(line) > 1:
            fits = max(1, _fitting(line, metrics, width))
            lines.append(line[:fits])
            line = line[fits:]
    lines.append(line)
    return tuple(lines)


def wrapped(text: str, font: QFont, width: int) -> tuple[str, ...]:
    """Return the text broken for ``width`` pixels in a font, whole words where they fit."""
    return _lines(text, font.toString(), width)


def _fitting(word: str, metrics: QFontMetrics, width: int) -> int:
    """Return how many characters of a too long word fit into ``width``."""
    low, high = 0, len(word)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if metrics.horizontalAdvance(word[:middle]) <= width else (low, middle - 1)
    return low


class Words(QLabel):
    """Wrapped text of one font and colour, a label to a screen reader. Main thread; owned by its parent."""

    def __init__(
        self,
        theme: Theme,
        font: QFont,
        colour: str = "ink",
        text: str = "",
        *,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        single: bool = False,
        middle: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._middle = middle
        self._colour = colour
        self._align = align
        self._single = not single
        self._text = ""
        self._heights: dict[int, int] = {}  # by width: a layout asks many times before it is content
        self._font_key = ""
        self._height_px = 0
        self.setFont(font)
        self.set_single(single)
        self.set_text(text)

    def text(self) -> str:
        """Return the whole text."""
        return self._text

    def colour(self) -> str:
        """Return the token of the text's colour."""
        return self._colour

    def set_text(self, text: str, colour: str | None = None) -> None:
        """Show another text, perhaps in another token's colour."""
        if text == self._text and colour in {None, self._colour}:
            return
        self._text = text
        self._heights.clear()
        self._colour = colour or self._colour
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_single(self, single: bool) -> None:
        """Keep the text on one line of its own width, or let it take all width and wrap."""
        if single == self._single:
            return
        self._single = single
        self._heights.clear()
        across = QSizePolicy.Policy.Preferred if single else QSizePolicy.Policy.Expanding
        policy = QSizePolicy(across, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(not single)
        self.setSizePolicy(policy)
        self.updateGeometry()

    def lines(self, width: int) -> tuple[str, ...]:
        """Return the lines as they stand at ``width`` pixels."""
        if self._single:
            return (self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, width),)
        return _lines(self._text, self._font_key, width)

    def hasHeightForWidth(self) -> bool:
        return not self._single

    def heightForWidth(self, width: int) -> int:
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = len(self.lines(width)) * self._line_px()
        return height

    def setFont(self, font: QFont | str | Sequence[str]) -> None:
        super().setFont(font)
        self._measure()

    def _measure(self) -> None:
        """Take over what the font says."""
        self._heights.clear()
        self._font_key = self.font().toString()
        self._height_px = round(self.fontMetrics().height() * 1.06)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._text) + 1, self._line_px())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(40, self.sizeHint().width()), self._line_px())

    def line_boxes(self) -> list[QRect]:
        """Return where each line stands inside of the widget."""
        count, px = len(self.lines(self.width())), self._line_px()
        top = (self.height() - count * px) // 2 if self._middle or self._single else 0
        return [QRect(0, top + number * px, self.width(), px) for number in range(count)]

    def _line_px(self) -> int:
        return self._height_px

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self._theme.colour(self._colour))
        for line, box in zip(self.lines(self.width()), self.line_boxes(), strict=True):
            painter.drawText(box, self._align | Qt.AlignmentFlag.AlignVCenter, line)


class Chip(QLabel):
    """A word in a rounded frame of its own colour, with a sign where it has one. Main thread."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = self._sign = ""
        self._tone, self._ground = "ink", "sheet"
        self.setFont(theme.bold(18))
        self.hide()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Return the chip's word."""
        return self._text

    def show_word(self, text: str, tone: str, ground: str = "sheet", sign: str = "") -> None:
        """Show a word in a token's colour; an empty word hides the chip."""
        if (text, tone, ground, sign) == (self._text, self._tone, self._ground, self._sign):
            return
        self._text, self._tone, self._ground, self._sign = text, tone, ground, sign
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        sign = 22 if self._sign else 0
        return QSize(self.fontMetrics().horizontalAdvance(self._text) + 24 + sign, 38)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._theme.colour(self._tone)
        painter.setPen(QPen(colour, 2))
        painter.setBrush(self._theme.colour(self._ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        box = self.rect().adjusted(12, 0, -12, 0)
        if self._sign:
            tone = getattr(self._theme.tokens, self._tone)
            paint_sign(painter, self._sign, tone, QRectF(box.left(), box.center().y() - 7, 16, 16))
            box.setLeft(box.left() + 22)
        painter.setFont(self.font())
        painter.setPen(colour)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._text)


class Band(QFrame):
    """A ground with an 8 px edge under something that must be read. Main thread."""

    def __init__(self, theme: Theme, ground: str, edge: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ground, self._edge = ground, edge

    def show_tone(self, ground: str, edge: str) -> None:
        """Take other tokens for ground and edge."""
        self._ground, self._edge = ground, edge
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(self._ground))
        painter.drawRoundedRect(self.rect(), 4, 4)
        painter.setBrush(self._theme.colour(self._edge))
        painter.drawRect(QRect(QPoint(0, 0), QSize(EDGE_PX, self.height())))


class Rule(QWidget):
    """A line across the paper. Main thread."""

    def __init__(
        self, theme: Theme, *, colour: str = "line", px: int = 1, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._colour = theme.colour(colour)
        self.setFixedHeight(px)
        self.setAccessibleName("–")

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._colour)
