"""Keep the settings in ``settings.toml``, in the provisioning file's format. It never holds a secret."""

from __future__ import annotations

from pathlib import Path

import tomli_w

from merchant_desk.domain.errors import SettingsError
from merchant_desk.services.settings import Settings
from merchant_desk.system.durable import replace_file
from merchant_desk.system.provisioning.new_file import write_new
from merchant_desk.system.provisioning.provision import read_bytes
from merchant_desk.system.provisioning.secret_lines import PLAIN, SEALED

from .sections import refused
from .setup_format import read_setup, write_setup
from .toml_text import read_tables

_HEAD = "# Merchant Desk. Written by the program; the secret is never here (keyring, or an environment variable).\n\n"
_EXPORTED_HEAD = "# Merchant Desk 가게 등록 파일. 다른 컴퓨터에서: merchant-desk provision 이-파일\n"
_FILL_IN = "# 비밀번호는 들어 있지 않습니다. [shops.platform] 아래 빈 client_secret에 적어 주세요.\n"
_SEALED_IN = "# 비밀번호는 일회용 코드로 봉인되어 있습니다. 등록할 때 코드를 묻습니다.\n"
_FROM_ELSEWHERE = "# 비밀번호는 환경 변수(client_secret_env)에서 읽습니다. 그 컴퓨터에도 정해 주세요.\n"


def read_settings(path: Path) -> Settings | None:
    """Return the settings, or None where the desk was never set up; raises SettingsError for a wrong file."""
    if not path.exists():
        return None
    settings, secret = read_setup(read_tables(read_bytes(path)))
    if secret:
        raise refused(f"비밀번호(client_secret)는 이 파일에 둘 수 없습니다. 지워 주세요: {path}")
    return settings


def says_other(path: Path, settings: Settings) -> bool:
    """Tell whether the file says something else than these settings; False where it is not there or cannot be read."""
    try:
        found = read_settings(path)
    except SettingsError:
        return False
    return found is not None and write_setup(found) != write_setup(settings)


def write_settings(path: Path, settings: Settings) -> None:
    """Replace the file in one step that survives a power cut; raises SettingsError and keeps the old one then.

    What could not be read at the next start is refused before anything is changed.
    """
    body = _HEAD + tomli_w.dumps(write_setup(settings))
    try:
        read_setup(read_tables(body.encode("utf-8")))
    except SettingsError as error:
        raise SettingsError(
            error.sentence, action="값을 고친 뒤 다시 저장해 주세요. 바뀐 것은 없습니다."
        ) from error
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        replace_file(path, body.encode("utf-8"))
    except OSError as error:
        raise SettingsError(
            f"설정을 저장할 수 없습니다: {path}",
            action="폴더 권한과 남은 용량을 확인해 주세요. 바뀐 것은 없습니다.",
            detail=f"{type(error).__name__}: {error}",
        ) from error


def export_setup(path: Path, settings: Settings, sealed: str = "") -> None:
    """Write a new provisioning file that sets another desk up like this one, printer profiles too.

    ``sealed`` is the secret under a one-time code. Without it the secret's line is empty, and the file is refused until
    it is filled. Raises SettingsError.
    """
    tables, head = write_setup(settings), _EXPORTED_HEAD + _FROM_ELSEWHERE
    if not settings.platform.client_secret_env:
        for shop in tables["shops"]:  # type: ignore[attr-defined]  # a list of tables
            shop["platform"][SEALED if sealed else PLAIN] = sealed
        head = _EXPORTED_HEAD + (_SEALED_IN if sealed else _FILL_IN)
    write_new(path, f"{head}\n{tomli_w.dumps(tables)}".encode())
