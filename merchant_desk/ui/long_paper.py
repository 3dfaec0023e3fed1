"""A long paper that scrolls by whole rows and says when it goes on. It must not know what is written on it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from . import words
from .buttons import Button, Look
from .theme import Theme
from .whole_rows import WholeRows

#: The bar that says that the paper goes on, and how far it may rise so that no row is shown in half.
_MORE_PX, _MOST_FOOT_PX = 60, 170
#: So much may be left blank under the head for the same reason.
_MOST_CAP_PX = 110


class LongPaper(QWidget):
    """Main thread; owned by the detail. ``area`` holds the paper, ``foot`` covers the rows that would stand in half."""

    def __init__(self, theme: Theme, widest_px: int, side_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(words.PAPER_PART())
        self.area = QScrollArea(self)
        self.area.setAccessibleName(words.PAPER_PART())
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.viewport().installEventFilter(self)
        self.cap = QWidget(self.area.viewport())
        self.cap.setObjectName("sheet")
        self.cap.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.cap.setAccessibleName(words.PAPER_PART())
        self.cap.hide()
        self.foot = QWidget(self)
        self.more = Button(theme, Look.CHOSEN, px=20, beside=True, parent=self.foot)
        self.more.setMaximumWidth(widest_px - 2 * side_px)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)
        self._lay_out_foot(side_px)
        bar = self.area.verticalScrollBar()
        bar.valueChanged.connect(self.show_whole_rows)
        bar.rangeChanged.connect(self.show_whole_rows)

    def _lay_out_foot(self, side_px: int) -> None:
        """Let the foot cover the paper's last rows; its button stands at the bottom."""
        self.foot.setObjectName("sheet")
        self.foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.foot.setAccessibleName(words.MORE_BELOW())
        self.more.setFixedHeight(_MORE_PX)
        self.more.show_words(words.MORE_BELOW(), "PgDn ▼")
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.more.clicked.connect(self.page_down)
        row = QHBoxLayout(self.foot)
        row.setContentsMargins(side_px, 0, side_px, 0)
        row.addWidget(self.more, 1, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(0)
        self.foot.hide()

    @property
    def place(self) -> int:
        """Return how far the paper is scrolled (pixels)."""
        return self.area.verticalScrollBar().value()

    def go_to(self, place: int) -> None:
        """Scroll to a place, as far as the paper reaches."""
        self.area.verticalScrollBar().setValue(place)

    def put(self, paper: QWidget, place: int) -> None:
        """Show another paper, scrolled to ``place``; the one before is gone."""
        paper.installEventFilter(self)
        self.area.setWidget(paper)
        self.go_to(place)
        self.show_whole_rows()

    def page_down(self) -> None:
        """Scroll on by almost a page."""
        self.scroll_pages(1)

    def scroll_pages(self, pages: int) -> None:
        """Scroll on (1) or back (-1) by almost a page."""
        bar = self.area.verticalScrollBar()
        back = _MOST_FOOT_PX + (self.cap.height() if self.cap.isVisible() else 0)
        covered = self.foot.height() if pages > 0 else back
        bar.setValue(bar.value() + pages * max(40, bar.pageStep() - covered))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.show_whole_rows()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A layout has already moved the rows when a filter hears of it, so what is measured is what stands there.
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show}:
            self.show_whole_rows()
        return super().eventFilter(watched, event)

    def show_whole_rows(self) -> None:
        """Let the paper begin and end with whole rows, wherever it is scrolled to; say at the foot that it goes on."""
        paper = self.area.widget()
        if paper is None:
            return
        rows = WholeRows(paper)
        height, above = self.area.viewport().height(), self.place
        starts = rows.start_after(above, above + _MOST_CAP_PX)
        self.cap.setVisible(starts > above)
        self.cap.setGeometry(0, 0, self.area.viewport().width(), starts - above)
        self.cap.raise_()
        hidden = rows.lowest() - above - height > 0
        self.foot.setVisible(hidden)
        if hidden:
            top = rows.end_before(above + height - _MORE_PX, above + height - _MOST_FOOT_PX) - above
            self.foot.setGeometry(0, top, self.width(), height - top)
            self.foot.raise_()
