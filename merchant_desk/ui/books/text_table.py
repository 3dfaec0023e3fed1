"""A table of texts: figures at the right, words cut where there is no room. It must not know what they mean."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from merchant_desk.ui.theme import Theme

_ROW_PX = 34
_PX = 16
_GAP_PX = 18
_PAD_PX = 8


class TextTable(QWidget):
    """Main thread; owned by a page. Columns of figures keep their width; columns of words give way."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self._headings: tuple[str, ...] = ()
        self._rows: tuple[tuple[str, ...], ...] = ()
        self._sums: tuple[str, ...] = ()
        self._figures: frozenset[int] = frozenset()
        self._marked: frozenset[int] = frozenset()
        self._wrong: frozenset[int] = frozenset()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_table(
        self,
        headings: Sequence[str],
        rows: Sequence[Sequence[str]],
        *,
        sums: Sequence[str] = (),
        figures: Sequence[int] = (),
        marked: Sequence[int] = (),
        wrong: Sequence[int] = (),
    ) -> None:
        """Show texts; ``figures`` and ``marked`` name columns, ``wrong`` rows that cannot be read."""
        self._headings = tuple(headings)
        self._rows = tuple(tuple(row) for row in rows)
        self._sums = tuple(sums)
        self._figures, self._marked, self._wrong = frozenset(figures), frozenset(marked), frozenset(wrong)
        self.setAccessibleDescription(
            "\n".join(", ".join(row) for row in (self._headings, *self._rows, self._sums))
        )
        self.updateGeometry()
        self.update()

    def texts(self) -> tuple[tuple[str, ...], ...]:
        """Return the rows that are shown."""
        return self._rows

    def _row_px(self) -> int:
        return round(_ROW_PX * self._theme.factor)

    def sizeHint(self) -> QSize:
        return QSize(320, (1 + len(self._rows) + bool(self._sums)) * self._row_px())

    def _font(self, *, bold: bool = False) -> QFont:
        return self._theme.bold(_PX) if bold else self._theme.font(_PX)

    def widths(self) -> list[int]:
        """Return the columns' widths at the present size; words give way, the widest first; spare room is for all."""
        bold = QFontMetrics(self._font(bold=True))
        wanted = [
            max(
                (bold.horizontalAdvance(row[column]) for row in (*self._all(),) if column < len(row)),
                default=0,
            )
            + 2
            for column in range(len(self._headings))
        ]
        room = self.width() - 2 * _PAD_PX - _GAP_PX * max(0, len(wanted) - 1)
        words = [column for column in range(len(wanted)) if column not in self._figures] or list(
            range(len(wanted))
        )
        while sum(wanted) > room and words:
            widest = max(words, key=lambda column: wanted[column])
            if wanted[widest] <= 48:
                break
            wanted[widest] = max(48, wanted[widest] - max(1, min(16, sum(wanted) - room)))
        spare = max(0, room - sum(wanted)) // max(1, len(wanted))
        return [width + spare for width in wanted]

    def _all(self) -> tuple[tuple[str, ...], ...]:
        return (self._headings, *self._rows, self._sums)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, high, widths = self._theme, self._row_px(), self.widths()
        lefts = [_PAD_PX + sum(widths[:column]) + _GAP_PX * column for column in range(len(widths))]
        for column in self._marked:
            if column < len(widths):
                box = QRect(lefts[column] - _GAP_PX // 2, 0, widths[column] + _GAP_PX, self.height())
                painter.fillRect(box, theme.colour("chosen_ground"))
        lines = [(self._headings, "soft", False), *((row, "ink", False) for row in self._rows)]
        if self._sums:
            lines.append((self._sums, "ink", True))
        for number, (row, tone, bold) in enumerate(lines):
            top = number * high
            painter.setFont(self._font(bold=bold))
            painter.setPen(theme.colour("late" if number - 1 in self._wrong else tone))
            metrics = QFontMetrics(painter.font())
            for column, text in enumerate(row[: len(widths)]):
                aligned = (
                    Qt.AlignmentFlag.AlignRight if column in self._figures else Qt.AlignmentFlag.AlignLeft
                )
                told = metrics.elidedText(text, Qt.TextElideMode.ElideRight, widths[column])
                box = QRect(lefts[column], top, widths[column], high)
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | aligned, told)
            strong = bold or number == 0
            colour = theme.colour("ink" if strong and not bold else "line")
            painter.fillRect(0, top + high - 1, self.width(), 1, colour)
