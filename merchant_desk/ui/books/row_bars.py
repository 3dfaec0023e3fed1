"""Lying bars one under the other, each with its name and figure: reasons, dishes. It must not know what it counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from merchant_desk.ui.theme import Theme

from .charts import Figure, edge_pen, tint

_PX = 16
_ROW_PX, _BAR_PX = 34, 20
#: A name takes at most this share of the width; a longer one is cut, the bar's figure never.
_MOST_NAME_SHARE = 0.42
_GAP_PX = 12
_SHARE = 0.42


@dataclass(frozen=True, slots=True)
class RowBar:
    """One bar: ``name`` at the left, ``text`` (the figure) at its end, ``spoken`` what a screen reader says of it."""

    name: str
    value: float
    text: str
    spoken: str


class RowBars(Figure):
    """Bars from top to bottom, the first one strong. Main thread; owned by a page."""

    def __init__(
        self, theme: Theme, title: str, *, colour: str = "cook", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, title, parent)
        self._bars: tuple[RowBar, ...] = ()
        self._colour = colour

    def show_bars(self, bars: Sequence[RowBar]) -> None:
        """Show these bars, the first one on top."""
        self._bars = tuple(bars)
        self.tell(bar.spoken for bar in self._bars)

    def sizeHint(self) -> QSize:
        return QSize(320, max(1, len(self._bars)) * self._row_px())

    def _row_px(self) -> int:
        return round(_ROW_PX * self.theme.factor)

    def _name_px(self) -> int:
        """Return how wide the names stand: as the longest one, as far as there is room."""
        metrics = QFontMetrics(self.theme.font(_PX))
        longest = max((metrics.horizontalAdvance(bar.name) for bar in self._bars), default=0)
        return min(longest + 2, round(self.width() * _MOST_NAME_SHARE))

    def boxes(self) -> list[QRect]:
        """Return where each bar stands at the present size."""
        if not self._bars:
            return []
        left, row = self._name_px() + _GAP_PX, self._row_px()
        metrics = QFontMetrics(self.theme.bold(_PX))
        figures = max(metrics.horizontalAdvance(bar.text) for bar in self._bars) + _GAP_PX
        room = max(1, self.width() - left - figures)
        greatest = max(0.0, *(bar.value for bar in self._bars), 0.0)
        high = round(_BAR_PX * self.theme.factor)
        boxes = []
        for number, bar in enumerate(self._bars):
            wide = round(max(0.0, bar.value) / greatest * room) if greatest else 0
            wide = max(2, wide) if bar.value > 0 else 0
            boxes.append(QRect(left, number * row + (row - high) // 2, wide, high))
        return boxes

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self.theme
        middle = Qt.AlignmentFlag.AlignVCenter
        names, row = self._name_px(), self._row_px()
        for number, (bar, box) in enumerate(zip(self._bars, self.boxes(), strict=True)):
            font: QFont = theme.bold(_PX) if number == 0 else theme.font(_PX)
            painter.setFont(font)
            painter.setPen(theme.colour("ink"))
            name = QFontMetrics(font).elidedText(bar.name, Qt.TextElideMode.ElideRight, names)
            painter.drawText(QRect(0, number * row, names, row), middle, name)
            painter.drawText(QRect(box.right() + 9, number * row, self.width(), row), middle, bar.text)
            if not box.isEmpty():
                painter.setPen(edge_pen(theme, self._colour))
                painter.setBrush(
                    theme.colour(self._colour) if number == 0 else tint(theme, self._colour, _SHARE)
                )
                painter.drawRect(box)
