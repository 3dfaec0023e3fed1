"""Find the two secrets a desk needs: the platform's and the master key. It must not know how a vault keeps them."""

from __future__ import annotations

import base64
import binascii
import logging
import os
import secrets
from collections.abc import Mapping

from merchant_desk.domain.errors import SettingsError, VaultError, VaultMissing
from merchant_desk.services.ports import Vault
from merchant_desk.services.settings import PlatformSettings

MASTER_KEY_NAME = "master_key"
MASTER_KEY_BYTES = 32
#: Where an entry goes that this version cannot read as a key: another version may.
SET_ASIDE_NAME = "master_key.set_aside"
_log = logging.getLogger(__name__)


def client_secret(
    platform: PlatformSettings, vault: Vault, environment: Mapping[str, str] = os.environ
) -> str | None:
    """Return the platform's secret, or None where the vault has none.

    Raises SettingsError where the environment variable that the settings name is empty, VaultError besides.
    """
    if not platform.client_secret_env:
        return vault.read(platform.secret_name)
    secret = environment.get(platform.client_secret_env, "").strip()
    if not secret:
        raise SettingsError(
            f"환경 변수 {platform.client_secret_env}에 플랫폼 비밀번호가 없습니다.",
            action="환경 변수를 정한 뒤 다시 실행해 주세요.",
        )
    return secret


def secret_to_check(platform: PlatformSettings, vault: Vault) -> str:
    """Return the platform's secret for a check without a desk, empty where nobody has given one; raises as above.

    A desk that runs asks a person for what no keyring has; here the installer has to see to one.
    """
    try:
        return client_secret(platform, vault) or ""
    except VaultMissing as error:
        raise VaultMissing(
            error.sentence,
            action="비밀 보관함(gnome-keyring)을 켜거나 client_secret_env를 써 주세요.",
            detail=error.detail,
        ) from error


def master_key(vault: Vault) -> bytes:
    """Return the key under which all orders' keys are wrapped; made and kept at the first time.

    A new key is read back before it is used: what is sealed under a key that the vault did not keep would be
    lost. An entry that is no key here is set aside, never lost: a newer version may have written it. Raises VaultError.
    """
    kept = vault.read(MASTER_KEY_NAME)
    if kept is not None:
        key = _decoded(kept)
        if key is not None:
            return key
        _log.error("the vault's master key is no key of ours: it is set aside, and a new one is made")
        if vault.read(SET_ASIDE_NAME) is None:
            vault.write(SET_ASIDE_NAME, kept)
    key = secrets.token_bytes(MASTER_KEY_BYTES)
    vault.write(MASTER_KEY_NAME, base64.b64encode(key).decode("ascii"))
    if _decoded(vault.read(MASTER_KEY_NAME) or "") != key:
        raise VaultError(
            "비밀 보관함이 저장한 값을 돌려주지 않습니다.", action="컴퓨터에 다시 로그인한 뒤 실행해 주세요."
        )
    return key


def kept_master_key(vault: Vault) -> bytes | None:
    """Return the master key if the vault has one; makes none. Raises VaultError."""
    kept = vault.read(MASTER_KEY_NAME)
    return _decoded(kept) if kept is not None else None


def _decoded(text: str) -> bytes | None:
    try:
        key = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    return key if len(key) == MASTER_KEY_BYTES else None
