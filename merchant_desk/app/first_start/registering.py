"""Keeps what sets a desk up: the secret in the vault, the settings in their file. It must not know who asked for it."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

from merchant_desk.app.program.session_start import follow_wish
from merchant_desk.domain.errors import SettingsError, VaultMissing
from merchant_desk.services.ports import Vault
from merchant_desk.services.settings import Settings
from merchant_desk.system.home import Home
from merchant_desk.system.provisioning.provision import Provisioning
from merchant_desk.system.provisioning.wiped_file import wipe_secret
from merchant_desk.system.settings.settings_file import write_settings

log = logging.getLogger(__name__)

_STILL_THERE = "등록 파일의 비밀번호는 그대로 두었습니다. 파일을 잘 보관해 주세요."


@dataclass(frozen=True, slots=True)
class Registered:
    """What came of it; frozen. ``note``: why the secret could not be kept; ``left``: why the file has it still.

    Both empty: it was kept, and wiped from the file where it stood in one. ``session``: what became of what the file
    says of the computer's session, empty where it says nothing.
    """

    note: str = ""
    left: str = ""
    session: str = ""


def keep_secret(settings: Settings, secret: str, vault: Vault) -> None:
    """Put a provisioned secret into the vault; nothing to do where an environment variable holds it."""
    if secret:
        vault.write(settings.platform.secret_name, secret)


def register(home: Home, made: Provisioning, vault: Vault) -> str:
    """Keep the secret, then the settings; returns why the secret could not be kept, empty where it was. Blocks.

    A locked keyring changes nothing (VaultError); where there is none at all, the rest is set up.
    """
    if made.needs_code:
        raise SettingsError(
            "이 등록 파일의 비밀번호는 일회용 코드로 봉인되어 있습니다.",
            action="파일을 준 사람에게 코드를 물어 적어 주세요.",
        )
    note = ""
    try:
        keep_secret(made.settings, made.client_secret, vault)
    except VaultMissing as error:
        note = error.sentence
    write_settings(home.settings_file, made.settings)
    return note


def register_file(home: Home, path: Path, made: Provisioning, vault: Vault) -> Registered:
    """Register what was read from a file, then wipe the secret from it, if it is kept elsewhere now. Blocks."""
    note = register(home, made, vault)
    session = follow_wish(made.settings.computer)
    if not made.client_secret or made.text is None:
        return Registered(note, session=session)
    left = _STILL_THERE if note else wipe_secret(path, made.text)
    log.info("the secret in the file was %s", "left" if left else "wiped")
    return Registered(note, left, session)
