"""Weekday by hour as a table of numbers on grounds that deepen with them. It must not know what it counts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from merchant_desk.ui.theme import Theme, contrast

from .charts import Figure, edge_pen, fitting_px, tint

_ROW_PX, _HEAD_PX = 34, 28
_GAP_PX = 2
_LEFT_PX = 44
#: The palest ground of a cell that is not empty, and how much deeper the deepest is.
_PALEST, _DEEPER = 0.08, 0.82
#: WCAG AA.
_LEAST_CONTRAST = 4.5


class HeatMap(Figure):
    """Rows of cells, each with its number: colour is never the only sign. Main thread; owned by a page."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, title, parent)
        self._rows: tuple[str, ...] = ()
        self._columns: tuple[str, ...] = ()
        self._cells: tuple[tuple[int, ...], ...] = ()

    def show_cells(
        self,
        rows: Sequence[str],
        columns: Sequence[str],
        cells: Sequence[Sequence[int]],
        spoken: Sequence[str],
    ) -> None:
        """Show ``cells`` (one line for each of ``rows``, one number for each of ``columns``)."""
        self._rows, self._columns = tuple(rows), tuple(columns)
        self._cells = tuple(tuple(line) for line in cells)
        self.tell(spoken)

    def sizeHint(self) -> QSize:
        factor = self.theme.factor
        return QSize(320, round(_HEAD_PX * factor) + max(1, len(self._rows)) * round(_ROW_PX * factor))

    def cell(self, row: int, column: int) -> QRect:
        """Return where a cell stands at the present size."""
        factor = self.theme.factor
        left = round(_LEFT_PX * factor)
        slot = (self.width() - left) / max(1, len(self._columns))
        high = round(_ROW_PX * factor)
        begins, ends = round(left + slot * column), round(left + slot * (column + 1))
        return QRect(begins, round(_HEAD_PX * factor) + row * high, ends - begins - _GAP_PX, high - _GAP_PX)

    def ground(self, number: int) -> QColor:
        """Return a cell's ground; an empty cell has the paper's."""
        greatest = max((one for line in self._cells for one in line), default=0)
        if number <= 0 or greatest <= 0:
            return self.theme.colour("sheet")
        share = _PALEST + _DEEPER * number / greatest
        while share < 1.0 and self._read_on(tint(self.theme, "cook", share)) < _LEAST_CONTRAST:
            share += 0.02  # between pale and deep no ink is read well: the ground goes on to the deep ones
        return tint(self.theme, "cook", share)

    def _read_on(self, ground: QColor) -> float:
        """Return the contrast of a number on a ground."""
        return contrast(self.ink(ground).name(), ground.name())

    def ink(self, ground: QColor) -> QColor:
        """Return the colour in which a number is read best on a ground."""
        tokens = self.theme.tokens
        best = max((tokens.ink, tokens.go_ink), key=lambda one: contrast(one, ground.name()))
        return QColor(best)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, centre = self.theme, Qt.AlignmentFlag.AlignCenter
        narrowest = self.cell(0, 0).width()
        px = fitting_px(
            theme, [*self._columns, *(f"{one}" for line in self._cells for one in line)], narrowest
        )
        painter.setFont(theme.font(px))
        painter.setPen(theme.colour("soft"))
        widest = max(
            (QFontMetrics(theme.font(px)).horizontalAdvance(one) for one in self._columns), default=0
        )
        step = max(1, -(-(widest + 4) // max(1, narrowest)))
        for column in range(0, len(self._columns), step):
            top = self.cell(0, column)
            wide = QRect(top.center().x() - widest, 0, 2 * widest, top.top())
            painter.drawText(wide, centre, self._columns[column])
        greatest = max((one for line in self._cells for one in line), default=0)
        for row, line in enumerate(self._cells):
            painter.setPen(theme.colour("ink"))
            painter.setFont(theme.font(16))
            first = self.cell(row, 0)
            painter.drawText(
                QRect(0, first.top(), first.left() - 6, first.height()),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
                self._rows[row],
            )
            for column, number in enumerate(line):
                self._paint_cell(painter, self.cell(row, column), number, px, strong=0 < number == greatest)

    def _paint_cell(self, painter: QPainter, box: QRect, number: int, px: int, *, strong: bool) -> None:
        ground = self.ground(number)
        painter.setPen(edge_pen(self.theme, "cook") if number > 0 else Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRect(box)
        painter.setFont(self.theme.bold(px) if strong else self.theme.font(px))
        painter.setPen(self.ink(ground) if number > 0 else self.theme.colour("line"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{number}" if number else "·")
