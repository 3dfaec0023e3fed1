"""The two secrets are found where the settings say, and made once."""

import pytest

from merchant_desk.domain.errors import SettingsError, VaultError, VaultMissing
from merchant_desk.services.settings import PROFILES, PlatformSettings
from merchant_desk.system.secrets_needed import (
    MASTER_KEY_NAME,
    SET_ASIDE_NAME,
    client_secret,
    master_key,
    secret_to_check,
)
from merchant_desk.system.vault import MemoryVault

STORED = PlatformSettings(PROFILES["practice"], "http://127.0.0.1:1", "desk-1", 5.0)
FROM_ENVIRONMENT = PlatformSettings(PROFILES["practice"], "http://127.0.0.1:1", "desk-1", 5.0, "DESK_SECRET")


def test_the_platforms_secret_comes_from_the_vault():
    vault = MemoryVault()
    assert client_secret(STORED, vault, {}) is None
    vault.write(STORED.secret_name, "s3")
    assert client_secret(STORED, vault, {"DESK_SECRET": "other"}) == "s3"


def test_a_secret_from_the_environment_is_never_stored():
    vault = MemoryVault()
    assert client_secret(FROM_ENVIRONMENT, vault, {"DESK_SECRET": "s3\n"}) == "s3"
    assert vault._secrets == {}


def test_an_empty_variable_is_named():
    with pytest.raises(SettingsError, match="DESK_SECRET"):
        client_secret(FROM_ENVIRONMENT, MemoryVault(), {"DESK_SECRET": " "})


class NoKeyring(MemoryVault):
    def read(self, name):
        raise VaultMissing("이 컴퓨터에는 쓸 수 있는 비밀 보관함이 없습니다.", detail="NoKeyringError")


def test_whoever_checks_without_a_desk_is_told_what_to_do_about_a_keyring():
    with pytest.raises(VaultMissing) as told:
        secret_to_check(STORED, NoKeyring())
    assert "client_secret_env" in told.value.action
    assert told.value.detail == "NoKeyringError"
    assert secret_to_check(STORED, MemoryVault()) == ""


def test_the_master_key_is_made_once():
    vault = MemoryVault()
    key = master_key(vault)
    assert len(key) == 32
    assert master_key(vault) == key
    assert master_key(MemoryVault()) != key


def test_an_entry_that_is_no_key_is_replaced():
    vault = MemoryVault()
    vault.write(MASTER_KEY_NAME, "not a key")
    assert len(master_key(vault)) == 32
    assert master_key(vault) == master_key(vault)


def test_an_entry_that_only_another_version_can_read_is_set_aside_and_stays():
    vault = MemoryVault()
    for entry in ("v2:the-key-of-a-newer-version", "and something else"):
        vault.write(MASTER_KEY_NAME, entry)
        master_key(vault)
    assert vault.read(SET_ASIDE_NAME) == "v2:the-key-of-a-newer-version"


def test_a_vault_that_keeps_nothing_is_noticed():
    class Forgetful(MemoryVault):
        def write(self, name, secret):
            pass

    with pytest.raises(VaultError, match="돌려주지 않습니다"):
        master_key(Forgetful())
