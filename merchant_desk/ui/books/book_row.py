"""One line of a list in the books: name, what is said of it, figures at the right edge; it can be pressed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from merchant_desk.ui.buttons import Button, EnterPressed, Look
from merchant_desk.ui.paper import wrapped
from merchant_desk.ui.signs import paint_sign
from merchant_desk.ui.theme import FOCUS_PX, TOUCH_PX, Theme

_SIGN_PX = 20
_PAD_PX = 9
_GAP_PX = 14
_LEFT_PX = 8
_NAME_PX, _DETAIL_PX, _FIGURE_PX = 19, 16, 17


@dataclass(frozen=True, slots=True)
class RowText:
    """What a row says. ``figures`` stand in columns; ``tones`` are tokens of their colours, the last one bold.

    ``chosen`` marks a row that a person has picked, by ground, edge and sign.
    """

    key: str
    name: str
    detail: str = ""
    figures: tuple[str, ...] = ()
    tone: str = "soft"
    last_tone: str = "ink"
    sign: str = ""
    chosen: bool = False
    spoken: str = ""


class BookRow(EnterPressed):
    """Main thread; owned by a list. ``columns`` are the widths of the figures in px before the theme's factor."""

    def __init__(
        self, theme: Theme, text: RowText, columns: Sequence[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns = tuple(round(px * theme.factor) for px in columns)
        self.row_text = text
        self.setSizePolicy(QSizePolicy.Policy.Expanding, self._policy())
        self.show_text(text)

    @staticmethod
    def _policy() -> QSizePolicy.Policy:
        return QSizePolicy.Policy.Fixed

    def show_text(self, text: RowText) -> None:
        """Say something else."""
        self.row_text = text
        said = text.spoken or " ".join(filter(None, (text.name, text.detail, *text.figures)))
        self.setText(text.name)
        self.setAccessibleName(said)
        self.updateGeometry()
        self.update()

    def _words_px(self, width: int) -> tuple[int, int]:
        """Return where name and detail begin, and how wide they may be."""
        left = _LEFT_PX + ((_SIGN_PX + 10) if self.row_text.sign or self.row_text.chosen else 0)
        right = sum(self._columns) + _GAP_PX * len(self._columns)
        return left, max(60, width - left - right - _LEFT_PX)

    def _lines(self, width: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
        _, room = self._words_px(width)
        text = self.row_text
        detail = wrapped(text.detail, self._theme.font(_DETAIL_PX), room) if text.detail else ()
        return wrapped(text.name, self._theme.bold(_NAME_PX), room), detail

    def heightForWidth(self, width: int) -> int:
        names, details = self._lines(width)
        name_px = QFontMetrics(self._theme.bold(_NAME_PX)).height()
        detail_px = QFontMetrics(self._theme.font(_DETAIL_PX)).height()
        return max(TOUCH_PX, len(names) * name_px + len(details) * detail_px + 2 * _PAD_PX)

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        width = max(self.width(), 320)
        return QSize(320, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, TOUCH_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, text = self._theme, self.row_text
        if text.chosen or self.isDown():
            painter.fillRect(self.rect(), theme.colour("chosen_ground"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("line"))
        names, details = self._lines(self.width())
        left, room = self._words_px(self.width())
        name_font, detail_font = theme.bold(_NAME_PX), theme.font(_DETAIL_PX)
        name_px, detail_px = QFontMetrics(name_font).height(), QFontMetrics(detail_font).height()
        top = (self.height() - len(names) * name_px - len(details) * detail_px) // 2
        sign = "ready" if text.chosen else text.sign
        if sign:
            tone = "focus" if text.chosen else text.tone
            box = QRectF(_LEFT_PX, top + (name_px - _SIGN_PX) / 2, _SIGN_PX, _SIGN_PX)
            paint_sign(painter, sign, getattr(theme.tokens, tone), box)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(name_font)
        painter.setPen(theme.colour("ink"))
        for line in names:
            painter.drawText(QRect(left, top, room, name_px), middle, line)
            top += name_px
        painter.setFont(detail_font)
        painter.setPen(theme.colour(text.tone))
        for line in details:
            painter.drawText(QRect(left, top, room, detail_px), middle, line)
            top += detail_px
        self._paint_figures(painter)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), FOCUS_PX))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 5, 5)

    def _paint_figures(self, painter: QPainter) -> None:
        theme, text = self._theme, self.row_text
        right = self.width() - _LEFT_PX
        aligned = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        last = len(text.figures) - 1
        for number in range(len(text.figures) - 1, -1, -1):
            wide = self._columns[number]
            painter.setFont(theme.bold(_FIGURE_PX) if number == last else theme.font(_FIGURE_PX))
            painter.setPen(theme.colour(text.last_tone if number == last else "ink"))
            painter.drawText(QRect(right - wide, 0, wide, self.height()), aligned, text.figures[number])
            right -= wide + _GAP_PX


class HeadRow(QWidget):
    """The headings over a list's figures. Main thread; owned by a list."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        headings: Sequence[str],
        columns: Sequence[int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name, self._headings = name, tuple(headings)
        self._columns = tuple(round(px * theme.factor) for px in columns)
        self.setAccessibleName(" ".join((name, *headings)))
        self.setFixedHeight(round(34 * theme.factor))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._theme
        painter.setPen(theme.colour("soft"))
        painter.setFont(theme.font(16))
        painter.drawText(self.rect().adjusted(_LEFT_PX, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._name)
        right = self.width() - _LEFT_PX
        aligned = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        for heading, wide in zip(reversed(self._headings), reversed(self._columns), strict=True):
            painter.drawText(QRect(right - wide, 0, wide, self.height()), aligned, heading)
            right -= wide + _GAP_PX
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("line"))


class BookList(QWidget):
    """Rows one under the other, so many at first, and as many more by a press. Main thread; owned by a page.

    ``pressed`` carries a row's key; ``more_wanted`` tells that a person wants what follows the last row. Rows that lead
    nowhere (``leads``) are only read.
    """

    pressed = Signal(str)
    more_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        columns: Sequence[int] = (),
        parent: QWidget | None = None,
        *,
        leads: bool = True,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns = tuple(columns)
        self._leads = leads
        self.setAccessibleName(name)
        self.rows: list[BookRow] = []
        self._opened = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.more = Button(theme, Look.CHOSEN, px=19, parent=self)
        self.more.clicked.connect(self.more_wanted)
        self.more.hide()
        self._column.addWidget(self.more)

    def head(self, name: str, headings: Sequence[str]) -> None:
        """Stand headings over the figures."""
        self._column.insertWidget(0, HeadRow(self._theme, name, headings, self._columns, self))

    def show_rows(self, texts: Sequence[RowText], more: str = "") -> None:
        """Show these rows; ones with the same key stay the same. ``more`` is what the key for what follows says."""
        known = {row.row_text.key: row for row in self.rows}
        first_new = len(self.rows) if self.more.hasFocus() else None
        rows = []
        for text in texts:
            row = known.pop(text.key, None)
            if row is None:
                row = BookRow(self._theme, text, self._columns, self)
                if self._leads:
                    row.clicked.connect(partial(self._press, row))
                else:
                    row.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                    row.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            else:
                row.show_text(text)
            rows.append(row)
        for gone in known.values():
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self.rows = rows
        first = 1 if self._column.count() and isinstance(self._widget_at(0), HeadRow) else 0
        for number, row in enumerate(rows, start=first):
            self._column.insertWidget(number, row)
            row.show()
        if more:
            self.more.show_words(more)
        for one, following in pairwise((self.more, *rows)):
            QWidget.setTabOrder(one, following)
        if rows:
            QWidget.setTabOrder(rows[-1], self.more)
        if first_new is not None and first_new < len(rows):
            rows[first_new].setFocus(Qt.FocusReason.OtherFocusReason)
        self.more.setVisible(bool(more))

    def stand(self) -> bool:
        """Let the keyboard stand on the row that was pressed last, once; tells whether there was one."""
        opened = next((row for row in self.rows if row.row_text.key == self._opened), None)
        self._opened = ""
        if opened is not None:
            opened.setFocus(Qt.FocusReason.OtherFocusReason)
        return opened is not None

    def _widget_at(self, number: int) -> QWidget | None:
        item = self._column.itemAt(number)
        return item.widget() if item is not None else None

    def _press(self, row: BookRow, _checked: bool = False) -> None:
        self._opened = row.row_text.key
        self.pressed.emit(row.row_text.key)
