"""What is to be cooked now, dish by dish, for a cook two metres away. It must not know orders."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from merchant_desk.domain.open_dishes import OpenDish, OpenDishes
from merchant_desk.ui import telling
from merchant_desk.ui.paper import wrapped
from merchant_desk.ui.theme import Theme

from . import board_words

_SIDE_PX, _TOP_PX, _GAP_PX = 24, 14, 28
_INDENT_PX = 20
#: How it is set, best first: columns and the height of the dishes' letters as part of the order's own.
_SETTINGS = (
    (1, 1.0), (1, 0.8), (2, 0.8), (1, 0.66), (2, 0.62), (1, 0.55), (2, 0.5), (3, 0.5), (1, 0.45), (2, 0.42), (3, 0.42)
)  # fmt: skip
#: A column of letters of full height is at least so wide; of smaller ones, as much less.
_COLUMN_PX = 340
_SMALL = 0.62
_LEAST_PX = 15
#: A name may be set so much smaller than the others before one of its words is broken.
_LEAST_SHARE = 0.75


@dataclass(frozen=True, slots=True)
class _Line:
    """One line as it is painted: a dish (bold, with its quantity at the right edge), or what stands under it.

    ``px`` is the height of a dish's letters where they are smaller than the others', 0 otherwise.
    """

    text: str
    right: str = ""
    tone: str = "ink"
    height: int = 0
    is_dish: bool = False
    px: int = 0


@dataclass(frozen=True, slots=True)
class _Fit:
    """How the sheet is set: columns of lines, the two fonts, and how many dishes found no place."""

    columns: tuple[tuple[_Line, ...], ...]
    dish: QFont
    small: QFont
    left_over: int


class KitchenSheet(QWidget):
    """Main thread; owned by the orders' place. It is read, not touched: everything is set so that it fits.

    Letters shrink and columns are added before anything is left out; what is left out then is counted.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._theme = theme
        self._shown = OpenDishes()
        self._fit: tuple[QSize, _Fit] | None = None
        self.setAccessibleName(board_words.KITCHEN_PART())

    def show_dishes(self, shown: OpenDishes) -> None:
        """Show what is to be cooked."""
        if shown == self._shown:
            return
        self._shown, self._fit = shown, None
        named = ", ".join(f"{dish.name} {times(dish)}" for dish in shown.dishes)
        self.setAccessibleName(board_words.KITCHEN_SPOKEN(title=board_words.KITCHEN_TITLE(), dishes=named))
        self.update()

    @property
    def shown(self) -> OpenDishes:
        """Return what the sheet shows."""
        return self._shown

    def left_over(self) -> int:
        """Return how many dishes found no place at the present size."""
        return self._set().left_over

    def texts(self) -> tuple[str, ...]:
        """Return the lines as they stand, column by column."""
        return tuple(f"{line.text} {line.right}".strip() for column in self._set().columns for line in column)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 160)

    # --- how it is set --------------------------------------------------------------------------------------

    def _set(self) -> _Fit:
        """Return the largest setting in which everything fits, else the smallest one."""
        if self._fit is None or self._fit[0] != self.size():
            fits = (
                self._tried(columns, share)
                for columns, share in _SETTINGS
                if columns == 1 or self._column_px(columns) >= _COLUMN_PX * share
            )
            kept = None
            for fit in fits:
                kept = fit
                if not fit.left_over:
                    break
            assert kept is not None  # noqa: S101  # there is a setting at least
            self._fit = (self.size(), kept)
        return self._fit[1]

    def _tried(self, columns: int, share: float) -> _Fit:
        dish, small = QFont(self._theme.dish_font()), QFont(self._theme.font(25))
        dish.setPixelSize(max(_LEAST_PX, round(dish.pixelSize() * share)))
        small.setPixelSize(max(_LEAST_PX, min(small.pixelSize(), round(dish.pixelSize() * _SMALL))))
        width = self._column_px(columns)
        room = self.height() - self._head_px() - _TOP_PX
        placed: list[list[_Line]] = [[]]
        used, left_over = 0, 0
        for number, one in enumerate(self._shown.dishes):
            lines = _lines(one, dish, small, width)
            height = sum(line.height for line in lines)
            if used + height > room and placed[-1]:
                if len(placed) == columns:
                    left_over = len(self._shown.dishes) - number
                    break
                placed.append([])
                used = 0
            placed[-1] += lines
            used += height
        if left_over:
            self._make_room(placed[-1], room, QFontMetrics(dish).height())
            said = board_words.KITCHEN_MORE(count=left_over)
            placed[-1].append(_Line(said, "", "late", QFontMetrics(dish).height(), is_dish=True))
        return _Fit(tuple(tuple(column) for column in placed), dish, small, left_over)

    @staticmethod
    def _make_room(column: list[_Line], room: int, height: int) -> None:
        """Take lines under the last dishes away until one more fits; the dishes themselves stay."""
        while sum(line.height for line in column) + height > room:
            under = next((line for line in reversed(column) if not line.is_dish), None)
            if under is None:
                return
            column.remove(under)

    def _column_px(self, columns: int) -> int:
        return (self.width() - 2 * _SIDE_PX - (columns - 1) * _GAP_PX) // columns

    def _head_px(self) -> int:
        title = QFontMetrics(self._theme.bold(22)).height()
        return _TOP_PX + title + QFontMetrics(self._theme.font(17)).height() + 12

    def paintEvent(self, event: QPaintEvent) -> None:
        fit = self._set()
        painter = QPainter(self)
        painter.fillRect(0, 0, 1, self.height(), self._theme.colour("line"))
        painter.setPen(self._theme.colour("ink"))
        painter.setFont(self._theme.bold(22))
        title = painter.fontMetrics().height()
        left, middle = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignVCenter
        room = QRect(_SIDE_PX, _TOP_PX, self.width() - 2 * _SIDE_PX, title)
        painter.drawText(room, left | middle, board_words.KITCHEN_TITLE())
        painter.setFont(self._theme.font(17))
        painter.setPen(self._theme.colour("soft"))
        said = board_words.KITCHEN_TOTAL(orders=self._shown.orders, dishes=self._shown.pieces)
        below = room.translated(0, title)
        below.setHeight(painter.fontMetrics().height())
        painter.drawText(below, left | middle, said)
        width = self._column_px(len(fit.columns))
        for number, column in enumerate(fit.columns):
            x = _SIDE_PX + number * (width + _GAP_PX)
            self._paint_column(painter, fit, column, QRect(x, self._head_px(), width, self.height()))

    def _paint_column(self, painter: QPainter, fit: _Fit, column: Sequence[_Line], box: QRect) -> None:
        top = box.top()
        for line in column:
            if line.right:
                painter.fillRect(box.left(), top, box.width(), 1, self._theme.colour("line"))
            painter.setFont(fit.dish if line.is_dish else fit.small)
            painter.setPen(self._theme.colour(line.tone))
            indent = 0 if line.is_dish else _INDENT_PX
            at = QRect(box.left() + indent, top, box.width() - indent, line.height)
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(at, middle | Qt.AlignmentFlag.AlignRight, line.right)
            taken = painter.fontMetrics().horizontalAdvance(line.right) + 12 if line.right else 0
            if line.px:
                painter.setFont(_with_px(fit.dish, line.px))
            text = painter.fontMetrics().elidedText(
                line.text, Qt.TextElideMode.ElideRight, at.width() - taken
            )
            painter.drawText(at, middle | Qt.AlignmentFlag.AlignLeft, text)
            top += line.height


def times(dish: OpenDish) -> str:
    """Return ``× 7``, with the unit of what is weighed; a question mark stands for quantities that are not known."""
    if not dish.quantity:
        return board_words.KITCHEN_TIMES(quantity="?")
    quantity = telling.quantity(dish.quantity)
    said = board_words.KITCHEN_TIMES(quantity=quantity)
    if dish.unit:
        said = board_words.KITCHEN_TIMES_UNIT(quantity=quantity, unit=dish.unit.lower())
    return board_words.KITCHEN_AND_UNREAD(times=said) if dish.unread else said


def _lines(dish: OpenDish, font: QFont, small: QFont, width: int) -> list[_Line]:
    """Return a dish's lines: its whole name with the quantity, then options, as many to a line as fit."""
    metrics, right = QFontMetrics(small), times(dish)
    room = width - QFontMetrics(font).horizontalAdvance(right) - 12
    height = round(QFontMetrics(font).height() * 1.08)
    px = _unbroken_px(dish.name, font, max(60, room))
    first, *more = [dish.name] if px else wrapped(dish.name, font, max(60, room))
    lines = [_Line(first, right, "ink", height, is_dish=True, px=px)]
    lines += [_Line(part, "", "ink", height, is_dish=True) for part in more]
    under: list[str] = []
    for part in _under(dish):
        joined = f"{under[-1]}   {part}" if under else part
        if under and metrics.horizontalAdvance(joined) <= width - _INDENT_PX:
            under[-1] = joined
        else:
            under.append(part)
    height = round(metrics.height() * 1.04)
    return [*lines, *(_Line(text, "", "soft", height) for text in under)]


def _unbroken_px(name: str, font: QFont, room: int) -> int:
    """Return how small a name has to be set so that no word of it is broken; 0 where it is not, or that is no help."""
    parts = wrapped(name, font, room)
    if len(parts) == 1 or " ".join(parts) == " ".join(name.split()):
        return 0
    whole = font.pixelSize()
    sizes = range(whole - 1, round(whole * _LEAST_SHARE) - 1, -1)
    return next((px for px in sizes if len(wrapped(name, _with_px(font, px), room)) == 1), 0)


def _with_px(font: QFont, px: int) -> QFont:
    other = QFont(font)
    other.setPixelSize(px)
    return other


def _under(dish: OpenDish) -> list[str]:
    parts = [
        board_words.KITCHEN_OPTION_ALL(option=option.name)
        if option.for_all
        else board_words.KITCHEN_OPTION(option=option.name, quantity=telling.quantity(option.quantity))
        for option in dish.options
    ]
    if dish.asked:
        parts.append(board_words.KITCHEN_ASKED(quantity=telling.quantity(dish.asked)))
    return parts
