"""The rail of pages: only those that exist. It must not know what a page shows."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from . import words
from .places import Place
from .theme import FOCUS_PX, TOUCH_PX, Theme

WIDTH_PX = 76
_HEIGHT_PX = 72
_MARK_PX = 4
#: The word is this high; a long one is smaller, down to the least that can be read at arm's length.
_WORD_PX, _LEAST_PX = 17, 12


class RailButton(QAbstractButton):
    """One page with its key; lower where the window is low. Main thread; owned by the rail."""

    def __init__(self, theme: Theme, text: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._key = key
        self._on = False
        self.setText(text)
        self.setAccessibleName(f"{text} {key}")
        self.setFixedWidth(WIDTH_PX)
        self.setMinimumHeight(TOUCH_PX)
        self.setMaximumHeight(_HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH_PX, _HEIGHT_PX)

    @property
    def is_on(self) -> bool:
        """Tell whether this page is shown."""
        return self._on

    def show_on(self, on: bool) -> None:
        """Mark the page that is shown, by colour, edge and weight."""
        if on != self._on:
            self._on = on
            self.setAccessibleDescription(words.RAIL_ON() if on else "")
            self.update()

    def fits(self) -> bool:
        """Tell whether the word stands on the button."""
        return self._breadth(self._font(bold=True)) <= self._room()

    def _font(self, *, bold: bool) -> QFont:
        """Return the largest font in which the word stands on the button."""
        of = self._theme.bold if bold else self._theme.font
        fonts = (of(px) for px in range(_WORD_PX, _LEAST_PX, -1))
        return next((font for font in fonts if self._breadth(font) <= self._room()), of(_LEAST_PX))

    def _breadth(self, font: QFont) -> int:
        return QFontMetrics(font).horizontalAdvance(self.text())

    def _room(self) -> int:
        return self.width() - 2 * _MARK_PX

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = self._theme.colour
        painter.fillRect(self.rect(), colour("rail_on" if self._on else "rail"))
        if self._on:
            painter.fillRect(0, 0, _MARK_PX, self.height(), colour("rail_mark"))
        painter.setFont(self._font(bold=self._on))
        painter.setPen(colour("strip_ink"))
        middle = self.height() // 2
        painter.drawText(
            QRect(_MARK_PX, middle - 23, self._room(), 26), Qt.AlignmentFlag.AlignCenter, self.text()
        )
        painter.setFont(self._theme.font(13))
        painter.setPen(colour("strip_soft"))
        painter.drawText(
            QRect(_MARK_PX, middle + 3, self._room(), 22), Qt.AlignmentFlag.AlignCenter, self._key
        )
        if self.hasFocus():
            painter.setPen(colour("strip_ink"))
            painter.drawRect(self.rect().adjusted(FOCUS_PX + 3, FOCUS_PX, -FOCUS_PX, -FOCUS_PX))


class Rail(QWidget):
    """The places at the left, in the order of their keys. Main thread; owned by the window."""

    wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(words.RAIL_PART())
        self.setFixedWidth(WIDTH_PX)
        self._theme = theme
        self.buttons: dict[Place, RailButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(4)
        self._column.addStretch(1)

    def offer(self, place: Place, text: str, key: str) -> None:
        """Offer a place under the ones before it."""
        button = self.buttons[place] = RailButton(self._theme, text, key, self)
        button.clicked.connect(partial(self._want, place))
        self._column.insertWidget(self._column.count() - 1, button)

    def _want(self, place: Place, _checked: bool = False) -> None:
        self.wanted.emit(place)

    def show_place(self, shown: Place) -> None:
        """Mark the place that is shown."""
        for place, button in self.buttons.items():
            button.show_on(place is shown)
