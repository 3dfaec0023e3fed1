"""A row of tabs that is never cut: smaller words where they are many, two rows where even those would not fit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from .buttons import Button
from .theme import TOUCH_PX, Theme

#: The size of a tab's words, and the smallest one before there are two rows.
TAB_PX = 19
LEAST_PX = 16
_SIDE_PX = 32
_GAP_PX = 8
#: What a button keeps free beside its words, at least.
_AIR_PX = 20


class TabRow(QWidget):
    """Main thread; owned by a place. The tabs stand in the order in which they were added, also over two rows."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._theme = theme
        self._tabs: list[Button] = []
        self._arranged: tuple[int, int, int] | None = None
        self._rows = (QHBoxLayout(), QHBoxLayout())
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE_PX, 10, _SIDE_PX, 2)
        column.setSpacing(_GAP_PX)
        for row in self._rows:
            row.setSpacing(_GAP_PX)
            column.addLayout(row)

    def add(self, tab: Button) -> None:
        """Add a tab behind the others."""
        self._tabs.append(tab)
        self._rows[0].addWidget(tab, 1)
        self._arranged = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Give the tabs their rows and sizes for the present width."""
        if not self._tabs:
            return
        room = self.width() - 2 * _SIDE_PX
        px, first = _fitting(self._tabs, self._theme, room)
        wanted = (len(self._tabs), px, first)
        if wanted == self._arranged:
            return
        self._arranged = wanted
        for tab in self._tabs:
            tab.show_px(px)
            for row in self._rows:
                row.removeWidget(tab)
        for row, tabs in zip(self._rows, (self._tabs[:first], self._tabs[first:]), strict=True):
            widths = [tab.sizeHint().width() for tab in tabs]
            alike = not widths or (max(widths) + _GAP_PX) * len(tabs) - _GAP_PX <= room
            for tab, width in zip(tabs, widths, strict=True):
                row.addWidget(tab, 1 if alike else width)


def _fitting(tabs: Sequence[Button], theme: Theme, room: int) -> tuple[int, int]:
    """Return the size of the words, and how many tabs stand in the first row."""
    for px in range(TAB_PX, LEAST_PX - 1, -1):
        widths = _widths(tabs, theme, px)
        if sum(widths) + _GAP_PX * (len(widths) - 1) <= room:
            return px, len(tabs)
    widths = _widths(tabs, theme, TAB_PX)
    first = min(range(1, len(tabs) + 1), key=lambda count: max(sum(widths[:count]), sum(widths[count:])))
    return TAB_PX, first


def _widths(tabs: Sequence[Button], theme: Theme, px: int) -> list[int]:
    metrics = QFontMetrics(theme.bold(px))
    return [max(TOUCH_PX, metrics.horizontalAdvance(tab.text()) + _AIR_PX) for tab in tabs]
