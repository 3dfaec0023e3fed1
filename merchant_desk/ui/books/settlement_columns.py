"""Puts the parts of a settlement side by side: one, two or three columns as there is room. It must not know them."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from merchant_desk.ui.theme import Theme

#: On a page of so many pixels the table stands beside the sum, on one of so many in a column of its own.
_BESIDE_PX, _APART_PX = 1100, 1510
_GAP_PX = 34
#: Row, column, rows, columns of sum, days and table, and how the columns share the width: by their number.
_PLACES = {
    1: (((0, 0, 1, 1), (0, 1, 1, 1), (1, 0, 1, 2)), (10, 11, 0)),
    2: (((0, 0, 2, 1), (0, 1, 1, 1), (1, 1, 1, 1)), (10, 14, 0)),
    3: (((0, 0, 2, 1), (0, 1, 2, 1), (0, 2, 2, 1)), (10, 10, 13)),
}


class SettlementColumns(QGridLayout):
    """Main thread; owned by the settlement's page.

    ``sum`` is the left column, ``days`` the one beside it. ``table`` stands under both where the page is narrow, under
    ``days`` where it is wider, and at the right where it is wide.
    """

    def __init__(self, theme: Theme, names: tuple[str, str, str]) -> None:
        super().__init__()
        self._theme = theme
        self._columns = 0
        self._parts = [QWidget() for _ in names]
        self.sum, self.days, self.table = (QVBoxLayout(part) for part in self._parts)
        for part, column, name in zip(self._parts, (self.sum, self.days, self.table), names, strict=True):
            part.setAccessibleName(name)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(10)
        self.setHorizontalSpacing(_GAP_PX)
        self.setVerticalSpacing(12)
        self.setRowStretch(1, 1)
        self._arrange(1)

    def fit(self, page_px: int) -> None:
        """Take as many columns as a page of this width has room for."""
        wide = page_px / max(1.0, self._theme.factor)
        self._arrange(1 + (wide >= _BESIDE_PX) + (wide >= _APART_PX))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        places, shares = _PLACES[columns]
        for part in self._parts:
            self.removeWidget(part)
        for part, place in zip(self._parts, places, strict=True):
            self.addWidget(part, *place)
        for column, share in enumerate(shares):
            self.setColumnStretch(column, share)
