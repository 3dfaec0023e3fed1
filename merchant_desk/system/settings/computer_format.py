"""Turn the table of the computer into settings and back. It must not know files, nor how a session starts anything."""

from __future__ import annotations

from merchant_desk.services.settings import ComputerSettings

from .sections import Section


def read_computer(table: object) -> ComputerSettings:
    """Return what is wanted of the computer; raises SettingsError."""
    section = Section(table, "computer")
    key = "starts_with_session"
    told = section.has(key)
    starts = section.switch(key, default=False)
    section.finish()
    return ComputerSettings(starts if told else None)


def write_computer(computer: ComputerSettings) -> dict[str, object]:
    """Return the table that :func:`read_computer` reads back, empty where nothing is wanted."""
    starts = computer.starts_with_session
    return {} if starts is None else {"starts_with_session": starts}
