"""Offers the places to which the quiet page leads: opening check and practice. It must not know what is found there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from merchant_desk.services.checking.port import CheckRoom
from merchant_desk.ui.checking import check_words
from merchant_desk.ui.checking.check_page import CheckPage
from merchant_desk.ui.late_pages import LatePages
from merchant_desk.ui.places import Place
from merchant_desk.ui.practice import drill_words
from merchant_desk.ui.practice.drill_page import DrillPage
from merchant_desk.ui.theme import Theme

if TYPE_CHECKING:
    from merchant_desk.ui.window import CounterWindow


def offer_quiet_ways(window: CounterWindow, theme: Theme) -> None:
    """Offer each place whose room is there, with the way there and back."""
    if window.rooms.check is not None:
        _offer_check(window, theme, window.rooms.check)
    if (drill := window.rooms.drill) is not None:

        def build(parent: QWidget) -> DrillPage:
            page = DrillPage(theme, drill, parent)
            page.left.connect(window.show_orders)
            return page

        practice = LatePages(drill_words.TITLE(), build)
        window.places.offer(Place.PRACTICE, practice, practice)
        window.quiet.practice.show()
        window.quiet.practice.clicked.connect(partial(window.show_place, Place.PRACTICE))


def _offer_check(window: CounterWindow, theme: Theme, room: CheckRoom) -> None:
    def build(parent: QWidget) -> CheckPage:
        page = CheckPage(theme, room, parent=parent)
        page.left.connect(window.show_orders)
        return page

    late = LatePages(check_words.CHECK(), build)
    window.places.offer(Place.CHECK, late, late)

    def check() -> None:
        window.show_place(Place.CHECK)
        late.pages().begin()

    window.quiet.offer_check(room)
    window.quiet.check_wanted.connect(check)
