"""Finds what a desk must know before it begins: the secrets, the owner's PIN, the logo. It builds nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace

from merchant_desk.app.printing_room import logo_of
from merchant_desk.app.secrets_held import Secrets
from merchant_desk.domain.errors import DeskError
from merchant_desk.services.pins import PinRecord
from merchant_desk.services.ports import Vault
from merchant_desk.services.settings import Settings
from merchant_desk.system.pin_file import PinFile


@dataclass(frozen=True, slots=True)
class Found:
    """What was found beside the secrets; frozen. ``settings`` has the owner's logo, where it could be read."""

    settings: Settings
    pin_record: PinRecord | None = None
    logo_trouble: str = ""


def find_first(settings: Settings, secrets: Secrets, vault: Vault, pins: PinFile) -> Found:
    """Find it on a lane; a logo that cannot be read is left out, and said. Raises DeskError."""
    secrets.find(settings, vault)
    record = pins.load()
    try:
        logo = logo_of(settings)
    except DeskError as error:
        return Found(settings, record, f"로고를 빼고 인쇄합니다. {error}")
    return Found(replace(settings, designs=replace(settings.designs, logo=logo)), record)
