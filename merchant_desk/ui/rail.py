"""The rail of pages: only those that exist. It must not know what a page shows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from . import words
from .theme import FOCUS_PX, Theme

WIDTH_PX = 76


class RailButton(QAbstractButton):
    """One page with its key. Main thread; owned by the rail."""

    def __init__(self, theme: Theme, text: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._key = key
        self._on = False
        self.setText(text)
        self.setAccessibleName(f"{text} {key}")
        self.setFixedSize(WIDTH_PX, 72)

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
        return self.fontMetrics().horizontalAdvance(self.text()) <= self.width()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = self._theme.colour
        painter.fillRect(self.rect(), colour("rail_on" if self._on else "rail"))
        if self._on:
            painter.fillRect(0, 0, 4, self.height(), colour("rail_mark"))
        painter.setFont(self._theme.bold(17) if self._on else self._theme.font(17))
        painter.setPen(colour("strip_ink"))
        painter.drawText(self.rect().adjusted(4, 14, 0, -32), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.setFont(self._theme.font(13))
        painter.setPen(colour("strip_soft"))
        painter.drawText(self.rect().adjusted(4, 40, 0, -10), Qt.AlignmentFlag.AlignCenter, self._key)
        if self.hasFocus():
            painter.setPen(colour("strip_ink"))
            painter.drawRect(self.rect().adjusted(FOCUS_PX + 3, FOCUS_PX, -FOCUS_PX, -FOCUS_PX))


class Rail(QWidget):
    """The pages at the left. Main thread; owned by the window. ``settings`` is None where there is no such page."""

    def __init__(self, theme: Theme, *, has_settings: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(words.RAIL_PART())
        self.setFixedWidth(WIDTH_PX)
        self.orders = RailButton(theme, words.ORDERS(), "F1", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.orders)
        self.settings: RailButton | None = None
        if has_settings:
            self.settings = RailButton(theme, words.SETTINGS(), "F10", self)
            column.addWidget(self.settings)
        column.addStretch(1)
        self.show_page(settings=False)

    def show_page(self, *, settings: bool) -> None:
        """Mark the page that is shown."""
        self.orders.show_on(not settings)
        if self.settings is not None:
            self.settings.show_on(settings)
