"""Under the board: what is to be cooked, in one line; pressed, it opens the kitchen's list. It must not count."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QWidget

from merchant_desk.domain.open_dishes import OpenDishes
from merchant_desk.ui import telling
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.theme import Theme

from . import board_words


class KitchenStrip(Button):
    """Main thread; owned by the orders' place. Shown while something is to be cooked and the list has no own column."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, px=20, parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(round(60 * theme.factor))
        self._metrics = QFontMetrics(theme.font(15))
        self._told, self._is_open = OpenDishes(), False
        self.hide()

    def show_dishes(self, told: OpenDishes, *, is_open: bool) -> None:
        """Show what is to be cooked; ``is_open``: the list is in sight."""
        self._told, self._is_open = told, is_open
        self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say()

    def _say(self) -> None:
        """Name as many dishes as there is room for."""
        if self._is_open:
            self.show_words(board_words.KITCHEN_STRIP_ON(), "F11", Look.CHOSEN)
            return
        named = ""
        for dish in self._told.dishes:
            one = board_words.KITCHEN_NAMED(name=dish.name, quantity=telling.quantity(dish.quantity))
            tried = f"{named} · {one}" if named else one
            caption = board_words.KITCHEN_STRIP_CAPTION(named=tried)
            if named and self._metrics.horizontalAdvance(caption) > self.width() - 24:
                break
            named = tried
        caption = board_words.KITCHEN_STRIP_CAPTION(named=named)
        caption = self._metrics.elidedText(caption, Qt.TextElideMode.ElideRight, max(80, self.width() - 24))
        self.show_words(board_words.KITCHEN_STRIP(dishes=self._told.pieces), caption, Look.PLAIN)
