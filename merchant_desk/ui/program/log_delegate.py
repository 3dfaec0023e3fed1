"""Draw the entries of the log: level and time at the left, what was written beside it. It must not know files."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from merchant_desk.services.program.support_port import LogEntry
from merchant_desk.ui.paper import wrapped
from merchant_desk.ui.signs import paint_sign
from merchant_desk.ui.theme import EDGE_PX, FOCUS_PX, Theme

from .log_model import ENTRY_ROLE
from .log_rows import LEVELS, at_words, first_line

_ROW_PX = 64
_SIDE_PX, _GAP_PX = 12, 18
_SIGN_PX = 18
#: Day and time to the second, in either language.
_AT_PX = 176
_LINES = 2


class LogDelegate(QStyledItemDelegate):
    """Paints one entry; only visible ones are asked for. Main thread; owned by the list."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._level, self._at, self._words = theme.bold(18), theme.font(15), theme.font(17)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(320, round(_ROW_PX * self._theme.factor))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: LogEntry | None = index.data(ENTRY_ROLE)
        if entry is None:
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_entry(painter, rect, entry, chosen=bool(state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _paint_entry(self, painter: QPainter, rect: QRect, entry: LogEntry, *, chosen: bool) -> None:
        theme = self._theme
        word, sign, tone = LEVELS[entry.level]
        if chosen:
            painter.fillRect(rect, theme.colour("chosen_ground"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("line"))
        painter.fillRect(QRect(rect.left(), rect.top() + 1, EDGE_PX, rect.height() - 2), theme.colour(tone))
        inner = rect.adjusted(EDGE_PX + _SIDE_PX, 6, -_SIDE_PX, -6)
        at = at_words(entry)
        wide = max(QFontMetrics(self._at).horizontalAdvance(at), round(_AT_PX * theme.factor))
        half = inner.height() // 2
        box = QRectF(inner.left(), inner.top() + (half - _SIGN_PX) / 2, _SIGN_PX, _SIGN_PX)
        paint_sign(painter, sign, getattr(theme.tokens, tone), box)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._level)
        painter.setPen(theme.colour(tone))
        painter.drawText(QRect(inner.left() + _SIGN_PX + 8, inner.top(), wide, half), middle, word())
        painter.setFont(self._at)
        painter.setPen(theme.colour("soft"))
        painter.drawText(QRect(inner.left(), inner.top() + half, wide, half), middle, at)
        self._paint_words(painter, inner.adjusted(wide + _GAP_PX, 0, 0, 0), first_line(entry))
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            for strip in (
                QRect(rect.left(), rect.top(), rect.width(), FOCUS_PX),
                QRect(rect.left(), rect.bottom() + 1 - FOCUS_PX, rect.width(), FOCUS_PX),
                QRect(rect.right() + 1 - FOCUS_PX, rect.top(), FOCUS_PX, rect.height()),
            ):
                painter.fillRect(strip, theme.colour("focus"))

    def _paint_words(self, painter: QPainter, room: QRect, text: str) -> None:
        """Write at most two lines; what is longer ends in three dots."""
        metrics = QFontMetrics(self._words)
        lines = list(wrapped(text, self._words, room.width()))
        if len(lines) > _LINES:
            rest = " ".join(lines[_LINES - 1 :])
            lines = [
                *lines[: _LINES - 1],
                metrics.elidedText(rest, Qt.TextElideMode.ElideRight, room.width()),
            ]
        painter.setFont(self._words)
        painter.setPen(self._theme.colour("ink"))
        height = metrics.height()
        top = room.top() + (room.height() - len(lines) * height) // 2
        for line in lines:
            painter.drawText(
                QRect(room.left(), top, room.width(), height), Qt.AlignmentFlag.AlignVCenter, line
            )
            top += height
