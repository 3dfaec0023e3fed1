"""Puts the settings together from the rooms that are there, behind the owner's lock. It must not know what is set."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from merchant_desk.services.desk_port import Desk
from merchant_desk.ui import words
from merchant_desk.ui.checking import check_words
from merchant_desk.ui.checking.check_page import CheckPage
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


def settings_place(
    theme: Theme,
    rooms: Rooms,
    prints: PrintPages | None,
    desk: Desk,
    monotonic_s: Callable[[], float],
    parent: QWidget,
) -> SettingsPlace | Locked | None:
    """Return the place of the settings, None where no room has any; ``monotonic_s`` is the window's clock."""
    place = SettingsPlace(theme, parent)
    if prints is not None:
        place.offer(words.PRINTERS_TAB(), prints, prints)
    pages: list[tuple[str, Page]] = []
    if rooms.settings is not None:
        pages += [
            (said.SOUND_TAB(), SoundPage(theme, rooms.settings, place)),
            (said.HOURS_TAB(), HoursPage(theme, rooms.settings, place)),
            (said.SCREEN_TAB(), ScreenPage(theme, rooms.settings, place)),
        ]
    if rooms.registration is not None and rooms.settings is not None:
        registration = RegistrationPage(theme, rooms.registration, rooms.settings, place)
        pages.append((registration_words.TAB(), registration))
    if rooms.people is not None and rooms.settings is not None:
        pages.append((privacy_words.TAB(), PrivacyPage(theme, rooms.people, rooms.settings, place)))
    if rooms.check is not None:
        pages.append((check_words.CHECK(), CheckPage(theme, rooms.check, can_leave=False, parent=place)))
    if rooms.access is not None:
        pages.append((said.ACCESS_TAB(), AccessPage(theme, rooms.access, place)))
    for name, page in pages:
        place.offer(name, page, page)
    if rooms.computer is not None or rooms.support is not None or rooms.updates is not None:
        program = ProgramPages(theme, rooms, desk.now, monotonic_s, place)
        place.offer(program_words.TAB(), program, program)
    if not place.tabs:
        place.deleteLater()
        return None
    if rooms.access is None:
        return place
    return Locked(theme, rooms.access, place, place, rooms.settings, parent)
