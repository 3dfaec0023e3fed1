"""Read a provisioning file whole or not at all. It must not know where settings and secrets go afterwards."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from merchant_desk.domain.errors import SettingsError
from merchant_desk.services.settings import Settings

from .sections import refused
from .setup_format import read_setup
from .toml_text import LARGEST_BYTES, read_tables


@dataclass(frozen=True, slots=True)
class Provisioning:
    """What a file sets up: the settings, and the secret for the vault (empty: it comes from the environment).

    ``names_language``: the file itself says what the window speaks.
    """

    settings: Settings
    client_secret: str = field(repr=False)
    names_language: bool = False


def read_provisioning(path: Path) -> Provisioning:
    """Read the file and check all of it; raises SettingsError with the name of the wrong key, changing nothing.

    The keys: README and ``packaging/samples``. The secret's own place is the vault, under
    ``settings.platform.secret_name``; with ``client_secret_env`` it is never stored.
    """
    return parse_provisioning(read_bytes(path))


def parse_provisioning(body: bytes) -> Provisioning:
    """Check the bytes of a provisioning file; see :func:`read_provisioning`."""
    tables = read_tables(body)
    settings, secret = read_setup(tables)
    screen = tables.get("screen")
    if not secret and not settings.platform.client_secret_env:
        raise refused("'shops.platform.client_secret' 또는 'client_secret_env' 항목이 있어야 합니다.")
    return Provisioning(settings, secret, isinstance(screen, dict) and "language" in screen)


def read_bytes(path: Path) -> bytes:
    """Return the file's bytes (a little more than the largest that is accepted); raises SettingsError."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_BYTES + 1)
    except FileNotFoundError:
        raise SettingsError(
            f"설정 파일이 없습니다: {path}", action="파일 이름과 폴더를 확인해 주세요."
        ) from None
    except OSError as error:
        raise SettingsError(
            f"설정 파일을 열 수 없습니다: {path}",
            action="파일 권한을 확인해 주세요.",
            detail=f"{type(error).__name__}: {error}",
        ) from error
