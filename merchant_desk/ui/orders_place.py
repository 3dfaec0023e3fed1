"""The orders' place in the window: the board beside one order, the quiet page, or the kitchen's list.

It must not know the desk.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from merchant_desk.domain.open_dishes import OpenDishes

from . import words
from .board.board import WIDTH_PX as BOARD_PX
from .board.board import Board
from .board.board_head import BoardHead
from .board.kitchen_sheet import KitchenSheet
from .board.kitchen_strip import KitchenStrip
from .order.decision import DecisionBar
from .order.detail import Detail
from .quiet.quiet_page import QuietPage
from .theme import Theme

#: A window of this width has a column for the kitchen's list, so wide that the order beside it keeps its large letters.
COLUMN_FROM_PX = 1600
COLUMN_PX = 340
_SIDE_PX = 10


class OrdersPlace(QWidget):
    """Main thread; owned by the window, whose parts it arranges. The board grows with the window's width.

    ``kitchen_wanted`` tells that a person pressed the strip under the board.
    """

    kitchen_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        board: Board,
        quiet: QuietPage,
        detail: Detail,
        decision: DecisionBar,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(words.ORDERS())
        self.board = board
        self.head = BoardHead(theme, self)
        self.sheet = KitchenSheet(theme, self)
        self._has_column = False
        self._column_is_away = False
        self._kitchen_first = False
        self.strip = KitchenStrip(theme, self)
        self.strip.clicked.connect(self.kitchen_wanted)
        # Before the pages: a screen reader reads parts in the order in which they were made.
        queue = self._queue()
        self._detail = detail
        self._quiet_area = QScrollArea(self)  # with banners and a question above, the page may need more room
        self._quiet_area.setAccessibleName(words.QUIET_PART())
        self._quiet_area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._quiet_area.setWidgetResizable(True)
        self._quiet_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._quiet_area.setWidget(quiet)
        self._pages = QStackedWidget(self)
        self._pages.setAccessibleName(words.DETAIL_PART())
        for page in (self._quiet_area, detail, self.sheet):
            self._pages.addWidget(page)
        self.column = KitchenSheet(theme, self)
        self.column.setFixedWidth(COLUMN_PX)
        self.column.hide()
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._pages, 1)
        right.addWidget(decision)
        beside = QHBoxLayout(self)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(queue)
        beside.addLayout(right, 1)
        beside.addWidget(self.column)

    def _queue(self) -> QWidget:
        """Return the board between its head and the kitchen's strip."""
        self._board_column = QWidget(self)
        self._board_column.setObjectName("queue")
        self._board_column.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._board_column.setAccessibleName(words.BOARD_PART())
        self._board_column.setFixedWidth(BOARD_PX)
        foot = QVBoxLayout()
        foot.setContentsMargins(_SIDE_PX, 6, _SIDE_PX, 8)
        foot.addWidget(self.strip)
        rows = QVBoxLayout(self._board_column)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.head)
        rows.addWidget(self.board, 1)
        rows.addLayout(foot)
        return self._board_column

    def show_order(self) -> None:
        """Show the selected order's paper, unless the kitchen's list goes first."""
        self._show(self._detail)

    def show_quiet(self) -> None:
        """Show the page of a desk without a selected order, unless the kitchen's list goes first."""
        self._show(self._quiet_area)

    def _show(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(self.sheet if self._kitchen_first else page)

    @property
    def shows_kitchen(self) -> bool:
        """Tell whether the kitchen's list stands on the page."""
        return self._kitchen_first

    def show_kitchen(self, dishes: OpenDishes, *, first: bool) -> None:
        """Show what is to be cooked: in its column, else ``first`` on the page or in the strip alone."""
        some = bool(dishes.dishes)
        column = some and self._has_column and not self._column_is_away
        self.column.setVisible(column)
        self.strip.setVisible(some and not column)
        self._kitchen_first = first and not self._has_column
        if column:
            self.column.show_dishes(dishes)
        else:
            self.strip.show_dishes(dishes, is_open=self._kitchen_first)
        if self._kitchen_first:
            self.sheet.show_dishes(dishes)

    @property
    def has_column(self) -> bool:
        """Tell whether the window is wide enough for a column of the kitchen's own."""
        return self._has_column

    def turn_column(self) -> None:
        """Put the kitchen's column away, or show it again."""
        self._column_is_away = not self._column_is_away

    def fit_board(self, window_px: int) -> None:
        """Give the board its share of a window of ``window_px`` pixels, and the kitchen its column."""
        self._board_column.setFixedWidth(max(BOARD_PX, window_px // 5))
        self._has_column = window_px >= COLUMN_FROM_PX
