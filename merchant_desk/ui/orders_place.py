"""The orders' place in the window: the board beside one order, or beside the quiet page. It must not know the desk."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from . import words
from .board import WIDTH_PX as BOARD_PX
from .board import Board
from .decision import DecisionBar
from .detail import Detail
from .quiet import QuietPage


class OrdersPlace(QWidget):
    """Main thread; owned by the window, whose parts it arranges. The board grows with the window's width."""

    def __init__(
        self,
        board: Board,
        quiet: QuietPage,
        detail: Detail,
        decision: DecisionBar,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(words.ORDERS())
        self._board = board
        self._detail = detail
        self._quiet_area = QScrollArea(self)  # with banners and a question above, the page may need more room
        self._quiet_area.setAccessibleName(words.QUIET_PART())
        self._quiet_area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._quiet_area.setWidgetResizable(True)
        self._quiet_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._quiet_area.setWidget(quiet)
        self._pages = QStackedWidget(self)
        self._pages.setAccessibleName(words.DETAIL_PART())
        self._pages.addWidget(self._quiet_area)
        self._pages.addWidget(detail)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._pages, 1)
        right.addWidget(decision)
        beside = QHBoxLayout(self)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(board)
        beside.addLayout(right, 1)

    def show_order(self) -> None:
        """Show the selected order's paper."""
        self._pages.setCurrentWidget(self._detail)

    def show_quiet(self) -> None:
        """Show the page of a desk without a selected order."""
        self._pages.setCurrentWidget(self._quiet_area)

    def fit_board(self, window_px: int) -> None:
        """Give the board its share of a window of ``window_px`` pixels."""
        self._board.setFixedWidth(max(BOARD_PX, window_px // 5))
