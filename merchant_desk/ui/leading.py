"""Leads a person to a page of the counter's window that is next. It must not know why."""

from __future__ import annotations

from . import drill_words
from .places import Place
from .settings_place import SettingsPlace
from .window import CounterWindow


def lead_to_new_printer(window: CounterWindow) -> None:
    """Show the page on which a printer is added."""
    if window.prints is not None:
        window.show_place(Place.SETTINGS)
        window.prints.add()


def lead_to_practice(window: CounterWindow) -> None:
    """Show the page of practice, where there is one."""
    settings = window.findChild(SettingsPlace)
    if settings is not None and drill_words.TAB() in settings.tabs:
        window.show_place(Place.SETTINGS)
        settings.turn_to(drill_words.TAB())
