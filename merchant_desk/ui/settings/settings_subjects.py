"""Puts the settings together from the rooms that are there, behind the owner's lock. It must not know what is set."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from merchant_desk.services.desk_port import Desk
from merchant_desk.services.settings_port import SettingsRoom
from merchant_desk.ui import words
from merchant_desk.ui.books.settlement_place import lead_day_close
from merchant_desk.ui.checking import check_words
from merchant_desk.ui.checking.check_page import CheckPage
from merchant_desk.ui.late_pages import LatePages
from merchant_desk.ui.page import Page
from merchant_desk.ui.printers.print_pages import PrintPages
from merchant_desk.ui.program import program_words
from merchant_desk.ui.program.program_pages import ProgramPages
from merchant_desk.ui.rooms import Rooms
from merchant_desk.ui.theme import Theme

from . import privacy_words, registration_words
from . import settings_words as said
from .access_page import AccessPage
from .hours_page import HoursPage
from .lock_page import Locked
from .privacy_page import PrivacyPage
from .registration_page import RegistrationPage
from .screen_page import ScreenPage
from .settings_place import SettingsPlace
from .sound_page import SoundPage

if TYPE_CHECKING:
    from merchant_desk.ui.window import CounterWindow

#: A subject's name, and what builds its page under a parent.
Subject = tuple[str, Callable[[QWidget], Page]]


def settings_place(
    window: CounterWindow, theme: Theme, desk: Desk, monotonic_s: Callable[[], float]
) -> SettingsPlace | Locked | None:
    """Return the place of the settings, None where no room has any; ``monotonic_s`` is the window's clock.

    Each subject is built when somebody comes to it.
    """
    rooms = window.rooms
    place = SettingsPlace(theme, window)
    if (prints := rooms.prints) is not None:

        def build_prints(parent: QWidget) -> PrintPages:
            pages = PrintPages(theme, prints, desk, monotonic_s, parent)
            lead_day_close(window, pages.printers)
            return pages

        place.prints = LatePages(words.PRINTERS_TAB(), build_prints)
        place.offer(words.PRINTERS_TAB(), place.prints, place.prints)
    for name, build in _subjects(theme, rooms):
        page = LatePages(name, build)
        place.offer(name, page, page)
    if rooms.computer is not None or rooms.support is not None or rooms.updates is not None:

        def build_program(parent: QWidget) -> ProgramPages:
            return ProgramPages(theme, rooms, desk.now, monotonic_s, parent)

        program = LatePages(program_words.TAB(), build_program)
        place.offer(program_words.TAB(), program, program)
    if not place.tabs:
        place.deleteLater()
        return None
    if rooms.access is None:
        return place
    return Locked(theme, rooms.access, place, place, rooms.settings, window)


def _subjects(theme: Theme, rooms: Rooms) -> list[Subject]:
    """Return the subjects of a single page whose rooms are there, in their order."""
    subjects: list[Subject] = []
    if (settings := rooms.settings) is not None:
        subjects += _of_settings(theme, rooms, settings)
    if (check := rooms.check) is not None:
        subjects.append(
            (check_words.CHECK(), lambda parent: CheckPage(theme, check, can_leave=False, parent=parent))
        )
    if (access := rooms.access) is not None:
        subjects.append((said.ACCESS_TAB(), lambda parent: AccessPage(theme, access, parent)))
    return subjects


def _of_settings(theme: Theme, rooms: Rooms, settings: SettingsRoom) -> list[Subject]:
    """Return the subjects that keep what is chosen."""
    subjects: list[Subject] = [
        (said.SOUND_TAB(), lambda parent: SoundPage(theme, settings, parent)),
        (said.HOURS_TAB(), lambda parent: HoursPage(theme, settings, parent)),
        (said.SCREEN_TAB(), lambda parent: ScreenPage(theme, settings, parent)),
    ]
    if (registration := rooms.registration) is not None:
        subjects.append(
            (
                registration_words.TAB(),
                lambda parent: RegistrationPage(theme, registration, settings, parent),
            )
        )
    if (people := rooms.people) is not None:
        subjects.append((privacy_words.TAB(), lambda parent: PrivacyPage(theme, people, settings, parent)))
    return subjects
