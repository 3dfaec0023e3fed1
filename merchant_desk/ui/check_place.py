"""Offers the opening check in the window: its place, the way there and back. It must not know what a check finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .check_page import CheckPage
from .places import Place
from .theme import Theme

if TYPE_CHECKING:
    from .window import CounterWindow


def offer_check(window: CounterWindow, theme: Theme) -> CheckPage | None:
    """Offer the place where its room is there; the quiet page's button leads to it and begins."""
    room = window.rooms.check
    if room is None:
        return None
    page = CheckPage(theme, room, parent=window)
    window.places.offer(Place.CHECK, page, page)
    page.left.connect(window.show_orders)

    def check() -> None:
        window.show_place(Place.CHECK)
        page.begin()

    window.quiet.offer_check(room)
    window.quiet.check_wanted.connect(check)
    return page
