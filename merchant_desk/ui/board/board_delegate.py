"""Draw the board's rows: headings and cards with edge, sign, words and time. It must not know orders."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from merchant_desk.ui.signs import paint_sign
from merchant_desk.ui.theme import EDGE_PX, FOCUS_PX, RADIUS_PX, TOUCH_PX, Theme

from .board_model import ROW_ROLE
from .board_rows import Row, RowKind

_HEIGHTS = {RowKind.HEADER: 36, RowKind.CARD: 90, RowKind.DONE: TOUCH_PX + 8, RowKind.EMPTY: 56}
_GAP = 8
_SIDE = 10
_INSIDE = 12
_SMALLEST_PX = 15
_SMALLEST_RIGHT_PX = 16
_BESIDE_PX = 8


class BoardDelegate(QStyledItemDelegate):
    """Paints one row; only visible ones are asked for. Main thread; owned by the board."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = theme.bold(27)
        self._small_title = theme.bold(19)
        self._right = theme.bold(21)
        self._small_right = theme.bold(16)
        self._line = theme.font(16)
        self._heading = theme.bold(15)
        self._empty = theme.font(17)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: Row = index.data(ROW_ROLE)
        return QSize(200, _HEIGHTS[row.kind])

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row = index.data(ROW_ROLE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.kind is RowKind.HEADER:
            self._paint_heading(painter, rect, row)
        elif row.kind is RowKind.EMPTY:
            painter.setFont(self._empty)
            painter.setPen(self._theme.colour("soft"))
            painter.drawText(rect.adjusted(16, 0, -8, 0), Qt.AlignmentFlag.AlignVCenter, row.title)
        else:
            self._paint_card(painter, rect, row, bool(state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, row: Row) -> None:
        painter.setFont(self._heading)
        painter.setPen(self._theme.colour("soft"))
        inner = rect.adjusted(14, 6, -14, 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, row.title)
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.right)

    def _paint_card(self, painter: QPainter, rect: QRect, row: Row, selected: bool) -> None:
        card = QRectF(rect.adjusted(_SIDE, _GAP // 2, -_SIDE, -_GAP // 2))
        shape = QPainterPath()
        shape.addRoundedRect(card, RADIUS_PX, RADIUS_PX)
        painter.fillPath(shape.translated(0, 1), self._theme.colour("line"))
        painter.fillPath(shape, self._theme.colour(row.ground))
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(
            QRectF(card.left(), card.top(), EDGE_PX, card.height()), self._theme.colour(row.edge)
        )
        painter.restore()
        inner = card.adjusted(EDGE_PX + _INSIDE, 6, -_INSIDE, -6).toRect()
        if row.kind is RowKind.DONE:
            self._paint_first(painter, inner, row, small=True)
        else:
            top = QRect(inner.left(), inner.top(), inner.width(), 40)
            self._paint_first(painter, top, row, small=False)
            painter.setFont(self._line)
            painter.setPen(self._theme.colour("soft"))
            below = QRect(inner.left(), inner.top() + 42, inner.width(), inner.height() - 42)
            words = QFontMetrics(self._line).elidedText(row.line, Qt.TextElideMode.ElideRight, below.width())
            painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, words)
        if selected:
            inset = (FOCUS_PX - 1) / 2
            painter.setPen(QPen(self._theme.colour("focus"), FOCUS_PX))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card.adjusted(-inset, -inset, inset, inset), RADIUS_PX, RADIUS_PX)

    def _paint_first(self, painter: QPainter, box: QRect, row: Row, *, small: bool) -> None:
        """Paint number and, at the right edge, sign and time; the time gives way first, then the number."""
        title_font, right_font = QFont(self._small_title if small else self._title), QFont(self._right)
        if small:
            right_font = QFont(self._small_right)
        while (
            right_font.pixelSize() > _SMALLEST_RIGHT_PX
            and _width(title_font, row.title) + _right_width(right_font, row) > box.width()
        ):
            right_font.setPixelSize(right_font.pixelSize() - 1)
        width = _right_width(right_font, row)
        painter.setFont(right_font)
        painter.setPen(self._theme.colour(row.tone))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.right)
        if row.sign:
            size = _sign_px(right_font)
            sign = QRectF(box.right() - width + _BESIDE_PX + 1, box.center().y() - size / 2 + 1, size, size)
            paint_sign(painter, row.sign, getattr(self._theme.tokens, row.tone), sign)
        room = box.width() - width
        while title_font.pixelSize() > _SMALLEST_PX and _width(title_font, row.title) > room:
            title_font.setPixelSize(title_font.pixelSize() - 1)
        painter.setFont(title_font)
        painter.setPen(self._theme.colour("soft" if small else "ink"))
        title = QFontMetrics(title_font).elidedText(row.title, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)


def _width(font: QFont, text: str) -> int:
    return QFontMetrics(font).horizontalAdvance(text)


def _sign_px(font: QFont) -> int:
    return QFontMetrics(font).capHeight() + 2


def _right_width(font: QFont, row: Row) -> int:
    """Return what the words at the right take, their sign and the gap to the number included."""
    return _width(font, row.right) + (_sign_px(font) + 5 if row.sign else 0) + _BESIDE_PX
