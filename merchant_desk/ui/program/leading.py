"""Leads from the notice of a crash to the program's log. It must not know how a crash is noticed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from merchant_desk.services.program.crash_words import CRASHED
from merchant_desk.ui.places import Place
from merchant_desk.ui.settings.settings_place import settings_of

from . import log_words, program_words
from .program_pages import ProgramPages

if TYPE_CHECKING:
    from merchant_desk.ui.window import CounterWindow


def lead_to_log(window: CounterWindow) -> None:
    """Offer the way, where there is a log; behind the owner's lock it is shown once that is open."""
    if window.rooms.support is None:
        return

    def show(_notice_id: str) -> None:
        settings = settings_of(window)
        if settings is None:
            return
        if window.places.shown is not Place.SETTINGS:
            window.show_place(Place.SETTINGS)
        settings.turn_to(program_words.TAB())
        pages: ProgramPages | None = settings.findChild(ProgramPages)
        if pages is not None:
            pages.show_log()
        if window.locked is not None:
            window.locked.enter()

    window.banner.lead(CRASHED, log_words.OPEN())
    window.banner.led.connect(show)
