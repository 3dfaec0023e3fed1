"""The band over every place before a pause ends, and after a dish was missing. It covers no order."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMoveEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.shop_standing import MenuThing, ShopStanding
from merchant_desk.services.shop.port import ShopRoom
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.order.suggestions import Suggestions
from merchant_desk.ui.paper import Words
from merchant_desk.ui.signs import paint_sign
from merchant_desk.ui.steady import STEADY_S
from merchant_desk.ui.theme import Theme

from . import shop_telling, shop_words
from .shop_page import LONGER_MIN, prolong

_HEIGHT_PX = 72
_ENDS = "ends"


class ShopBand(QWidget):
    """Main thread; owned by the window; takes its own room.

    A hand that was on its way to something else must change nothing: the buttons do nothing for :data:`STEADY_S`
    after the band came, moved, or says something else. They take no focus; F9 leads to the same by keyboard.
    ``changed`` tells that a press was said to the room, ``done`` says what came of it, ``refused`` why nothing did.
    """

    changed = Signal()
    done = Signal(str)
    refused = Signal(object)
    view_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        room: ShopRoom,
        suggestions: Suggestions,
        monotonic_s: Callable[[], float],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._room = room
        self._suggestions = suggestions
        self._monotonic_s = monotonic_s
        self._changed_at_s = monotonic_s()
        self._about = ""
        self._thing: MenuThing | None = None
        self.setAccessibleName(shop_words.BAND_PART())
        self.setMinimumHeight(_HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.said = Words(theme, theme.bold(21), middle=True)
        self.longer = self._key(shop_words.LONGER(minutes=LONGER_MIN), self._prolong)
        self.open_now = self._key(shop_words.RESUME(), self._open, Look.GO)
        self.sell_out = self._key(shop_words.TOMORROW_MARK(), self._sell_out, Look.GO)
        self.view = self._key(shop_words.VIEW(), self.view_wanted.emit)
        self.no = self._key(shop_words.NOT_SOLD_OUT(), self._decline)
        row = QHBoxLayout(self)
        row.setContentsMargins(60, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self.said, 1)
        for key in (self.longer, self.open_now, self.sell_out, self.view, self.no):
            row.addWidget(key)
        self.hide()

    def _key(self, text: str, use: Callable[[], object], look: Look = Look.PLAIN) -> Button:
        button = Button(self._theme, look, px=20, parent=self)
        button.show_words(text)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(partial(self._press, use))
        return button

    def show_word(self, standing: ShopStanding, suggested: tuple[MenuThing, ...], now: datetime) -> None:
        """Show at ``now`` (aware UTC) that a pause ends, else the first of what may be sold out, else nothing."""
        thing = suggested[0] if suggested and not standing.asks else None
        about = _ENDS if standing.asks else (f"{thing.kind}:{thing.thing_id}" if thing is not None else "")
        if about != self._about:
            self._about, self._thing = about, thing
            self._changed_at_s = self._monotonic_s()
        if standing.asks:
            self.said.set_text(shop_telling.ends_soon(standing, now))
        elif thing is not None:
            behind = len(suggested) - 1
            said = shop_words.SUGGESTED_MORE if behind else shop_words.SUGGESTED
            self.said.set_text(said(name=thing.name, count=behind))
        for key in (self.longer, self.open_now):
            key.setVisible(standing.asks)
        for key in (self.sell_out, self.view, self.no):
            key.setVisible(thing is not None)
        self.setAccessibleName(self.said.text() or shop_words.BAND_PART())
        self.setVisible(bool(about))
        self.update()

    # --- what is pressed ------------------------------------------------------------------------------------

    def _press(self, use: Callable[[], object], _checked: bool = False) -> None:
        """Say it to the room, if the press means what the band says now."""
        if self._monotonic_s() - self._changed_at_s < STEADY_S:
            return
        try:
            use()
        except DeskError as refusal:
            self.refused.emit(refusal)
        self.changed.emit()

    def _prolong(self) -> None:
        prolong(self._room, LONGER_MIN)

    def _open(self) -> None:
        self._room.resume()

    def _sell_out(self) -> None:
        if self._thing is not None:
            self._room.sell_out(self._thing, self._room.next_day())
            self.done.emit(shop_words.MARKED(name=self._thing.name))

    def _decline(self) -> None:
        if self._thing is not None:
            self._suggestions.decline(self._thing.thing_id)

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._changed_at_s = self._monotonic_s()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("note"))
        painter.fillRect(0, self.height() - 2, self.width(), 2, self._theme.colour("note_edge"))
        sign = QRectF(20, self.height() / 2 - 13, 26, 26)
        paint_sign(painter, "pause" if self._about == _ENDS else "ask", self._theme.tokens.ink, sign)
