"""Leads a person to a page of the counter's window that is next. It must not know why."""

from __future__ import annotations

from .places import Place
from .window import CounterWindow


def lead_to_new_printer(window: CounterWindow) -> None:
    """Show the page on which a printer is added."""
    if window.prints is not None:
        window.show_place(Place.SETTINGS)
        window.prints.add()


def lead_to_practice(window: CounterWindow) -> None:
    """Show the page of practice, where there is one."""
    window.show_place(Place.PRACTICE)
