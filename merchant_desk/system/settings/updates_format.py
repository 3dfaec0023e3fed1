"""Turn the table of updates into settings and back. It must not know files, nor how a version is fetched."""

from __future__ import annotations

from merchant_desk.services.settings import UpdateSettings, UpdateTime

from .safe_address import is_safe_address
from .sections import Section

LONGEST_ADDRESS = 500


def read_updates(table: object) -> UpdateSettings:
    """Return where newer versions are looked for and when they are installed; raises SettingsError."""
    section, usual = Section(table, "updates"), UpdateSettings()
    address = section.text("address", LONGEST_ADDRESS).rstrip("/")
    if address and not is_safe_address(address):
        raise section.wrong("address", "https:// 로 시작하는 주소여야 합니다(이 컴퓨터 안에서만 http://).")
    when = UpdateTime(section.choice("when", [word.value for word in UpdateTime], usual.when.value))
    section.finish()
    return UpdateSettings(address, when)


def write_updates(updates: UpdateSettings) -> dict[str, object]:
    """Return the table that :func:`read_updates` reads back; what is as usual is left out."""
    usual = UpdateSettings()
    table: dict[str, object] = {}
    if updates.address:
        table["address"] = updates.address
    if updates.when is not usual.when:
        table["when"] = updates.when.value
    return table
