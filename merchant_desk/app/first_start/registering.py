"""Keeps what sets a desk up: the secret in the vault, the settings in their file. It must not know who asked for it."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

from merchant_desk.app.program.session_start import follow_wish
from merchant_desk.domain.errors import SettingsError, VaultError, VaultMissing
from merchant_desk.services.ports import Vault
from merchant_desk.services.settings import Settings
from merchant_desk.system.home import Home
from merchant_desk.system.provisioning.file_text import FileText
from merchant_desk.system.provisioning.provision import Provisioning
from merchant_desk.system.provisioning.secret_lines import comment_with
from merchant_desk.system.provisioning.wiped_file import wipe_secret
from merchant_desk.system.settings.settings_file import write_settings

log = logging.getLogger(__name__)

_IN_A_COMMENT = (
    "등록 파일의 설명(#)에 비밀번호가 남아 있습니다. 비밀번호를 쓴 줄을 지우거나 파일을 없애 주세요."
)
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


def keep_secret(settings: Settings, secret: str, vault: Vault) -> str | None:
    """Put a provisioned secret into the vault and see that it is there; returns the one that it replaced.

    Nothing to do where an environment variable holds it. Raises VaultError, and the vault has what it had then.
    """
    if not secret:
        return None
    name = settings.platform.secret_name
    before = vault.read(name)
    vault.write(name, secret)
    if vault.read(name) != secret:
        _put_back(settings, before, vault)
        raise VaultError(
            "비밀 보관함이 저장한 값을 돌려주지 않습니다.", action="컴퓨터에 다시 로그인한 뒤 실행해 주세요."
        )
    return before


def _put_back(settings: Settings, before: str | None, vault: Vault) -> None:
    """Give the vault what it had: the desk as it is set up still signs in with that."""
    name = settings.platform.secret_name
    try:
        if before is None:
            vault.forget(name)
        else:
            vault.write(name, before)
    except VaultError as error:
        log.warning("the vault keeps the secret of a set-up that was not kept: %s", error.detail)


def register(home: Home, made: Provisioning, vault: Vault) -> str:
    """Keep the secret, then the settings; returns why the secret could not be kept, empty where it was. Blocks.

    A locked keyring changes nothing (VaultError), nor do settings that cannot be written (SettingsError); where there
    is no keyring at all, the rest is set up.
    """
    if made.needs_code:
        raise SettingsError(
            "이 등록 파일의 비밀번호는 일회용 코드로 봉인되어 있습니다.",
            action="파일을 준 사람에게 코드를 물어보고 적어 주세요.",
        )
    note, before = "", None
    try:
        before = keep_secret(made.settings, made.client_secret, vault)
    except VaultMissing as error:
        note = error.sentence
    try:
        write_settings(home.settings_file, made.settings)
    except SettingsError:
        if made.client_secret and not note:
            _put_back(made.settings, before, vault)
        raise
    return note


def register_file(home: Home, path: Path, made: Provisioning, vault: Vault) -> Registered:
    """Register what was read from a file, then wipe the secret from it, if it is kept elsewhere now. Blocks."""
    note, left = register(home, made, vault), ""
    if made.client_secret and made.text is not None:
        left = _STILL_THERE if note else _wiped(path, made.text, made.client_secret)
        log.info("the secret in the file was %s", "left" if left else "wiped")
    return Registered(note, left, follow_wish(made.settings.computer))


def _wiped(path: Path, text: FileText, secret: str) -> str:
    """Wipe the secret from the file; returns what to tell where it has it still, as a value or in a comment."""
    left = wipe_secret(path, text)
    return left or (_IN_A_COMMENT if comment_with(text.text, secret) else "")
