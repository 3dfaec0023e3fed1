"""Where a desk lives on this computer: its folders and its name. It must not know what is kept in them."""

from __future__ import annotations

import os
import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from platformdirs import PlatformDirs

from merchant_desk.domain.errors import SettingsError

from .durable import create_file

HOME_VARIABLE = "MERCHANT_DESK_HOME"
_ID_NAME = "home-id"
_SETTINGS_NAME = "settings.toml"
_ID = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class Home:
    """A desk's folders. ``data`` holds the journal, ``config`` the settings, ``logs`` log and crash files.

    ``home_id`` is random, made once, and names the desk's entries in the keyring.
    """

    data: Path
    config: Path
    logs: Path
    home_id: str

    @property
    def settings_file(self) -> Path:
        """Return where the settings are."""
        return self.config / _SETTINGS_NAME


def open_home(environment: Mapping[str, str] = os.environ) -> Home:
    """Return the desk's home and make its folders, for their owner only; raises SettingsError.

    ``MERCHANT_DESK_HOME`` puts data, config and logs into one folder; else the system's own places are used.
    """
    data, config, logs = _folders(environment)
    try:
        for folder in (data, config, logs):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        return Home(data, config, logs, _home_id(data / _ID_NAME))
    except OSError as error:
        raise SettingsError(
            f"데이터 폴더를 쓸 수 없습니다: {data}",
            action=f"폴더 권한과 남은 용량을 확인하거나 {HOME_VARIABLE}로 다른 폴더를 정해 주세요.",
            detail=f"{type(error).__name__}: {error}",
        ) from error


def settings_place(environment: Mapping[str, str] = os.environ) -> Path:
    """Return where the settings would be, for who only looks: no folder is made."""
    return _folders(environment)[1] / _SETTINGS_NAME


def home_as_found(environment: Mapping[str, str] = os.environ) -> Home:
    """Return the home as it is, for who only looks: nothing is made, and a name that cannot be read is empty."""
    data, config, logs = _folders(environment)
    try:
        name = (data / _ID_NAME).read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        name = ""
    return Home(data, config, logs, name if _ID.fullmatch(name) else "")


def _folders(environment: Mapping[str, str]) -> tuple[Path, Path, Path]:
    """Return the folders of data, settings and logs."""
    chosen = environment.get(HOME_VARIABLE, "")
    if chosen:
        root = Path(chosen).expanduser().absolute()
        return root, root, root / "logs"
    places = PlatformDirs("merchant-desk", appauthor=False)
    return places.user_data_path, places.user_config_path, places.user_log_path


def _home_id(path: Path) -> str:
    """Return the home's name, made at the first time."""
    if not path.exists():
        create_file(path, f"{uuid.uuid4().hex}\n".encode("ascii"))
    name = path.read_text(encoding="ascii", errors="replace").strip()
    if not _ID.fullmatch(name):
        raise SettingsError(
            f"이 컴퓨터의 이름표 파일이 손상되었습니다: {path}",
            action="파일을 지우고 다시 등록해 주세요. 주문 기록은 그대로 남습니다.",
        )
    return name
