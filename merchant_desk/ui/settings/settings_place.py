"""The settings: a row of subjects above the pages of the one that is chosen. It must not know what they set."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from merchant_desk.ui import words
from merchant_desk.ui.late_pages import LatePages
from merchant_desk.ui.printers.print_pages import PrintPages
from merchant_desk.ui.subjects import Subjects
from merchant_desk.ui.theme import Theme


class SettingsPlace(Subjects):
    """Main thread; owned by the window."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, words.SETTINGS(), parent)
        self.prints: LatePages[PrintPages] | None = None


def settings_of(window: QWidget) -> SettingsPlace | None:
    """Return the settings in a window, whether or not the owner's lock stands before them."""
    found: list[SettingsPlace] = window.findChildren(SettingsPlace)
    return found[0] if found else None


def prints_of(window: QWidget) -> PrintPages | None:
    """Return the printers' pages in a window, None where there are none."""
    settings = settings_of(window)
    return settings.prints.pages() if settings is not None and settings.prints is not None else None


def show_same_subject(window: QWidget, other: QWidget) -> None:
    """Show in one window's settings the subject that another window of the same desk shows."""
    mine, theirs = settings_of(window), settings_of(other)
    if mine is not None and theirs is not None:
        mine.stand_as(theirs)
