"""The window's button: a large word, a small caption, one meaning by colour. It must not know what it decides."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from .theme import FOCUS_PX, RADIUS_PX, TOUCH_PX, Theme

_SMALLEST_PX = 15


@dataclass(frozen=True, slots=True)
class Paint:
    """A button's colours by token; ``edge`` frames it."""

    ground: str
    ink: str
    edge: str


class Look(Enum):
    """What a button means by its colours."""

    GO = Paint("go", "go_ink", "go")
    PLAIN = Paint("sheet", "ink", "line")
    CHOSEN = Paint("chosen_ground", "focus", "focus")
    DANGER = Paint("sheet", "late", "late")
    STOP = Paint("late", "go_ink", "late")
    WORK = Paint("cook", "go_ink", "cook")


class EnterPressed(QAbstractButton):
    """What Enter presses when it has the focus, once for a key that is held down. Main thread; owned by its parent."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)


class Button(EnterPressed):
    """A painted push button of at least a finger's size. Main thread; owned by its parent.

    The words shrink before they would be cut off.
    """

    def __init__(
        self,
        theme: Theme,
        look: Look = Look.PLAIN,
        *,
        px: int = 20,
        beside: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._look = look
        self._px = px
        self._beside = beside
        self._caption = ""
        self.setMinimumSize(TOUCH_PX, TOUCH_PX)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_words(self, text: str, caption: str = "", look: Look | None = None, spoken: str = "") -> None:
        """Show other words; ``spoken`` replaces them for a screen reader."""
        look = look or self._look
        name = spoken or f"{text} {caption}".strip()
        if (text, caption, look, name) == (self.text(), self._caption, self._look, self.accessibleName()):
            return
        self._caption, self._look = caption, look
        self.setText(text)
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def show_px(self, px: int) -> None:
        """Write the words at another size."""
        if px != self._px:
            self._px = px
            self.updateGeometry()
            self.update()

    def px(self) -> int:
        """Return the size at which the words are written where they fit."""
        return self._px

    def caption(self) -> str:
        """Return the small words."""
        return self._caption

    def look(self) -> Look:
        """Return what the button means by its colours."""
        return self._look

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self._theme.bold(self._px)).horizontalAdvance(self.text())
        caption = QFontMetrics(self._theme.font(15)).horizontalAdvance(self._caption)
        width = width + 10 + caption if self._beside and caption else max(width, caption)
        return QSize(max(TOUCH_PX, width + 32), max(TOUCH_PX, self.minimumHeight()))

    def fits(self) -> bool:
        """Tell whether all words stand on the button at its present size."""
        text, caption = self._fonts()
        room = self.width() - 16
        return text <= room and caption <= room

    def _fonts(self) -> tuple[int, int]:
        """Return the widths of words and caption at the size in which they are painted."""
        px = self._text_px()
        caption = QFontMetrics(self._theme.font(15)).horizontalAdvance(self._caption)
        text = QFontMetrics(self._theme.bold(px)).horizontalAdvance(self.text())
        return (text + 10 + caption, 0) if self._beside and caption else (text, caption)

    def _text_px(self) -> int:
        """Return the largest size, down to the smallest readable one, at which the words fit."""
        room = self.width() - 20
        if self._beside and self._caption:
            room -= QFontMetrics(self._theme.font(15)).horizontalAdvance(self._caption) + 10
        px = self._px
        while px > _SMALLEST_PX and QFontMetrics(self._theme.bold(px)).horizontalAdvance(self.text()) > room:
            px -= 1
        return px

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint = self._look.value
        ground = self._theme.colour(paint.ground)
        if self.isDown():
            ground = ground.darker(112)
        if not self.isEnabled():
            painter.setOpacity(0.45)
        painter.setPen(QPen(self._theme.colour(paint.edge), 2))
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS_PX, RADIUS_PX)
        if self.hasFocus():
            ring = "go_ink" if self._look in {Look.GO, Look.STOP, Look.WORK} else "focus"
            painter.setPen(QPen(self._theme.colour(ring), FOCUS_PX))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(5, 5, -5, -5), RADIUS_PX - 3, RADIUS_PX - 3)
        painter.setPen(self._theme.colour(paint.ink))
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        text_font, caption_font = self._theme.bold(self._text_px()), self._theme.font(15)
        box = self.rect()
        painter.setFont(text_font)
        if not self._caption:
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
            return
        text_metrics, caption_metrics = QFontMetrics(text_font), QFontMetrics(caption_font)
        if self._beside:
            width = text_metrics.horizontalAdvance(self.text())
            left = (box.width() - width - 10 - caption_metrics.horizontalAdvance(self._caption)) // 2
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRect(left, 0, width + 2, box.height()), middle, self.text())
            painter.setFont(caption_font)
            painter.drawText(QRect(left + width + 10, 1, box.width(), box.height()), middle, self._caption)
            return
        both = text_metrics.height() + caption_metrics.height() + 2
        top = (box.height() - both) // 2
        centre = Qt.AlignmentFlag.AlignCenter
        painter.drawText(QRect(0, top, box.width(), text_metrics.height()), centre, self.text())
        painter.setFont(caption_font)
        below = QRect(0, top + text_metrics.height() + 2, box.width(), caption_metrics.height())
        painter.drawText(below, centre, self._caption)
