"""Offers the places to which the quiet page leads: opening check and practice. It must not know what is found there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from merchant_desk.ui.checking.check_page import CheckPage
from merchant_desk.ui.places import Place
from merchant_desk.ui.practice.drill_page import DrillPage
from merchant_desk.ui.theme import Theme

if TYPE_CHECKING:
    from merchant_desk.ui.window import CounterWindow


def offer_quiet_ways(window: CounterWindow, theme: Theme) -> None:
    """Offer each place whose room is there, with the way there and back."""
    if window.rooms.check is not None:
        page = CheckPage(theme, window.rooms.check, parent=window)
        window.places.offer(Place.CHECK, page, page)
        page.left.connect(window.show_orders)

        def check() -> None:
            window.show_place(Place.CHECK)
            page.begin()

        window.quiet.offer_check(window.rooms.check)
        window.quiet.check_wanted.connect(check)
    if window.rooms.drill is not None:
        practice = DrillPage(theme, window.rooms.drill, window)
        window.places.offer(Place.PRACTICE, practice, practice)
        practice.left.connect(window.show_orders)
        window.quiet.practice.show()
        window.quiet.practice.clicked.connect(partial(window.show_place, Place.PRACTICE))
