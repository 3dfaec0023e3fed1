"""Read a provisioning file whole or not at all. It must not know where settings and secrets go afterwards."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

from merchant_desk.domain.errors import SettingsError
from merchant_desk.services.settings import Settings
from merchant_desk.system.settings.sections import Section
from merchant_desk.system.settings.setup_format import read_setup
from merchant_desk.system.settings.toml_text import LARGEST_BYTES, tables_of

from .file_text import FileText, read_text
from .sealed_secret import LONGEST_SEALED, Owner, is_sealed, unseal
from .secret_lines import PLAIN, SEALED


@dataclass(frozen=True, slots=True)
class Provisioning:
    """What a file sets up: the settings, and the secret for the vault (empty: it comes from the environment).

    ``names_language``: the file itself says what the window speaks. ``sealed`` is a secret that needs its one-time code
    (see :func:`opened`); ``text`` is the file as it was read, to wipe the secret from it afterwards.
    """

    settings: Settings
    client_secret: str = field(repr=False)
    names_language: bool = False
    sealed: str = field(default="", repr=False)
    text: FileText | None = None

    @property
    def needs_code(self) -> bool:
        """Tell whether the secret is sealed still."""
        return bool(self.sealed) and not self.client_secret

    @property
    def owner(self) -> Owner:
        """Return whose secret it is."""
        return owner_of(self.settings)


def owner_of(settings: Settings) -> Owner:
    """Return whose secret a desk with these settings has."""
    platform = settings.platform
    return Owner(settings.shop.merchant_id, platform.client_id, platform.base_url)


def read_provisioning(path: Path) -> Provisioning:
    """Read the file and check all of it; raises SettingsError with the name of the wrong key, changing nothing.

    The keys: README, ``packaging/samples`` and ``provisioning.schema.json``. The secret's own place is the vault, under
    ``settings.platform.secret_name``; with ``client_secret_env`` it is never stored.
    """
    return parse_provisioning(read_bytes(path))


def parse_provisioning(body: bytes) -> Provisioning:
    """Check the bytes of a provisioning file; see :func:`read_provisioning`."""
    text = read_text(body)
    return replace(judged(tables_of(text.text)), text=text)


def judged(tables: dict[str, object]) -> Provisioning:
    """Check the tables of a provisioning file; what a settings file may not have is judged here."""
    platform = _platform(tables)
    section = Section(platform, "shops.platform")
    sealed = section.text(SEALED, LONGEST_SEALED)
    if sealed and not is_sealed(sealed):
        raise section.wrong(SEALED, "provision --seal이 만든 것이어야 합니다. 파일을 다시 받아 주세요.")
    kept = platform.pop(SEALED, None)  # the reader of settings does not know it
    try:
        settings, secret = read_setup(tables)
    finally:
        if kept is not None:
            platform[SEALED] = kept
    variable = settings.platform.client_secret_env
    if sealed and (secret or variable):
        raise section.refused(
            PLAIN,
            f"'{section.name_of(SEALED)}'이(가) 있으면 'client_secret'과 'client_secret_env'는 지워 주세요.",
        )
    if not (secret or sealed or variable):
        raise section.refused(PLAIN, _no_secret(section))
    screen = tables.get("screen")
    return Provisioning(settings, secret, isinstance(screen, dict) and "language" in screen, sealed)


def _no_secret(section: Section) -> str:
    if section.has(PLAIN) or section.has(SEALED):
        return (
            f"'{section.name_of(PLAIN)}'이(가) 비어 있습니다. 한 번 쓴 등록 파일에서는 비밀번호가 지워집니다."
        )
    return "'shops.platform.client_secret' 또는 'client_secret_env' 항목이 있어야 합니다."


def opened(made: Provisioning, code: str) -> Provisioning:
    """Return the same set-up with its sealed secret opened; raises WrongCode. It takes a tenth of a second."""
    return replace(made, client_secret=unseal(made.sealed, code, made.owner))


def is_used(path: Path) -> bool:
    """Tell whether the file has been used once: the lines of its secret are empty, or blank where the wiping broke off.

    Anything unreadable is not.
    """
    try:
        platform = _platform(tables_of(read_text(read_bytes(path)).text))
    except SettingsError:
        return False
    written = [platform[key] for key in (PLAIN, SEALED) if key in platform]
    return (
        bool(written)
        and not any(str(one).strip() for one in written)
        and not platform.get("client_secret_env")
    )


def _platform(tables: dict[str, object]) -> dict[str, object]:
    """Return the platform's table, an empty one where no reader would find it."""
    shops = tables.get("shops")
    shop = shops[0] if isinstance(shops, list) and shops else None
    table = shop.get("platform") if isinstance(shop, dict) else None
    return table if isinstance(table, dict) else {}


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
