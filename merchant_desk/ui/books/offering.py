"""Offers the places of the books, 내역 (F7) and 정산 (F8), as their rooms are there. It must not know what they say."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from merchant_desk.services.desk_port import Desk
from merchant_desk.ui.late_pages import LatePages
from merchant_desk.ui.places import Place
from merchant_desk.ui.theme import Theme

from . import history_words, settlement_words
from .history_place import HistoryPlace
from .settlement_place import settlement_place

if TYPE_CHECKING:
    from merchant_desk.ui.window import CounterWindow


def offer_books(window: CounterWindow, theme: Theme, desk: Desk, monotonic_s: Callable[[], float]) -> None:
    """Offer each place with its button on the rail; ``monotonic_s`` is the window's clock."""
    rooms = window.rooms
    if (room := rooms.history) is not None:

        def build(parent: QWidget) -> HistoryPlace:
            place = HistoryPlace(theme, room, rooms, desk, monotonic_s, parent)
            place.left.connect(window.show_orders)
            place.order.slips_wanted.connect(window.presses.print_slips)
            place.order.slip_came_out.connect(window.presses.say_slip_out)
            return place

        history = LatePages(history_words.HISTORY(), build)
        window.places.offer(Place.HISTORY, history, history)
        window.rail.offer(Place.HISTORY, history_words.HISTORY(), "F7")
    settlement = settlement_place(theme, rooms, desk, monotonic_s, window)
    if settlement is not None:
        window.places.offer(Place.SETTLEMENT, settlement, settlement)
        window.rail.offer(Place.SETTLEMENT, settlement_words.SETTLEMENT(), "F8")
