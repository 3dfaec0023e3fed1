"""Draw the rows of the history: number and time, dishes, amount, and what became of it. It must not know orders."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from merchant_desk.ui.signs import paint_sign
from merchant_desk.ui.theme import EDGE_PX, FOCUS_PX, Theme

from .history_model import ROW_ROLE
from .history_rows import ListRow

_ROW_PX = 72
_SIDE_PX = 14
_GAP_PX = 20
#: The number and its time take this share of the row, within bounds.
_NUMBER_SHARE, _LEAST_NUMBER_PX, _MOST_NUMBER_PX = 0.24, 190, 300
_SMALLEST_PX = 14


class HistoryDelegate(QStyledItemDelegate):
    """Paints one row; only visible ones are asked for. Main thread; owned by the list."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._number, self._amount = theme.bold(21), theme.bold(20)
        self._dishes, self._small, self._outcome = theme.font(18), theme.font(16), theme.bold(16)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(320, round(_ROW_PX * self._theme.factor))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: ListRow | None = index.data(ROW_ROLE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row is None:
            painter.setFont(self._small)
            painter.setPen(self._theme.colour("soft"))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        else:
            self._paint_row(painter, rect, row, chosen=bool(state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _paint_row(self, painter: QPainter, rect: QRect, row: ListRow, *, chosen: bool) -> None:
        theme = self._theme
        if chosen:
            painter.fillRect(rect, theme.colour("chosen_ground"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("line"))
        edge = QRect(rect.left(), rect.top() + 1, EDGE_PX, rect.height() - 2)
        painter.fillRect(edge, theme.colour(row.tone))
        inner = rect.adjusted(EDGE_PX + _SIDE_PX, 6, -_SIDE_PX, -6)
        half = inner.height() // 2
        upper = QRect(inner.left(), inner.top(), inner.width(), half)
        lower = QRect(inner.left(), inner.top() + half, inner.width(), inner.height() - half)
        wide = round(
            min(_MOST_NUMBER_PX, max(_LEAST_NUMBER_PX, inner.width() * _NUMBER_SHARE)) * theme.factor
        )
        right = self._paint_right(painter, upper, lower, row)
        self._write(painter, QRect(upper.left(), upper.top(), wide, upper.height()), row.number, self._number)
        at = QRect(lower.left(), lower.top(), wide, lower.height())
        self._write(painter, at, row.at, self._small, "soft")
        left = inner.left() + wide + _GAP_PX
        room = inner.right() - right - _GAP_PX - left
        self._cut(painter, QRect(left, upper.top(), room, upper.height()), row.dishes, self._dishes, "ink")
        self._cut(painter, QRect(left, lower.top(), room, lower.height()), row.about, self._small, "soft")
        if chosen:
            pen = theme.colour("focus")
            for strip in (
                QRect(rect.left(), rect.top(), rect.width(), FOCUS_PX),
                QRect(rect.left(), rect.bottom() + 1 - FOCUS_PX, rect.width(), FOCUS_PX),
                QRect(rect.right() + 1 - FOCUS_PX, rect.top(), FOCUS_PX, rect.height()),
            ):
                painter.fillRect(strip, pen)

    def _paint_right(self, painter: QPainter, upper: QRect, lower: QRect, row: ListRow) -> int:
        """Paint amount over outcome at the right edge; return how wide they are."""
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._amount)
        painter.setPen(self._theme.colour("ink" if row.counts else "soft"))
        painter.drawText(upper, right, row.amount)
        painter.setFont(self._outcome)
        painter.setPen(self._theme.colour(row.tone))
        painter.drawText(lower, right, row.outcome)
        metrics = QFontMetrics(self._outcome)
        word, px = metrics.horizontalAdvance(row.outcome), metrics.capHeight() + 3
        box = QRectF(lower.right() - word - px - 6, lower.center().y() - px / 2 + 1, px, px)
        paint_sign(painter, row.sign, getattr(self._theme.tokens, row.tone), box)
        return max(word + px + 6, QFontMetrics(self._amount).horizontalAdvance(row.amount))

    def _write(self, painter: QPainter, box: QRect, text: str, font: QFont, colour: str = "ink") -> None:
        """Write a text that has to be read whole: smaller where it is long, cut in its middle at last."""
        own = QFont(font)
        while own.pixelSize() > _SMALLEST_PX and QFontMetrics(own).horizontalAdvance(text) > box.width():
            own.setPixelSize(own.pixelSize() - 1)
        painter.setFont(own)
        painter.setPen(self._theme.colour(colour))
        shown = QFontMetrics(own).elidedText(text, Qt.TextElideMode.ElideMiddle, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)

    def _cut(self, painter: QPainter, box: QRect, text: str, font: QFont, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour(colour))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
