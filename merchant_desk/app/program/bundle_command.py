"""The command `bundle`: gathers what helps to find a fault, with a desk or without one. It asks and shows nothing.

It must work where little else does: whatever cannot be told becomes a sentence in its part's place.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from merchant_desk.domain.errors import DeskAbsent, DeskError, SettingsError
from merchant_desk.services.program.support_port import Bundle
from merchant_desk.system.home import Home, home_as_found
from merchant_desk.system.secrets_needed import client_secret, kept_master_key
from merchant_desk.system.settings.settings_file import read_settings
from merchant_desk.system.support.bundle_file import write_bundle
from merchant_desk.system.vault import KeyringVault

from .support_parts import SupportParts, Told, known_words, not_told

#: A running desk is asked for so long (seconds): for a word, and for a check above the sum of its own limits.
WORD_S, CHECK_S = 5.0, 180.0
#: A keyring that has to be unlocked is not waited for longer (seconds).
KEYRING_S = 10.0


def gather_bundle() -> Bundle:
    """Return the bundle of this home; blocks, for as long as a check takes. Nothing is written but the check's note."""
    home = home_as_found()
    told = Told(check=lambda: _check(home), status=lambda: _asked(home, "status", WORD_S), screens=list)
    parts = SupportParts(home, told, words=known_words(), secrets=_secrets(home))
    return parts.gather()


def refuse_place(target: Path) -> None:
    """Refuse before anything is gathered where no bundle can be written; raises SettingsError for a name in use."""
    if target.is_dir():
        return
    if target.exists():
        raise SettingsError(f"이미 있는 파일입니다: {target}", action="다른 이름을 적어 주세요.")
    if not target.parent.is_dir():
        raise SettingsError(f"없는 폴더입니다: {target.parent}", action="있는 폴더를 적어 주세요.")


def place_for(target: Path, bundle: Bundle) -> Path:
    """Return where the bundle goes: ``target``, or the offered name in it; raises SettingsError for a name in use."""
    place = target / bundle.file_name if target.is_dir() else target
    refuse_place(place)
    return place


def save_bundle(bundle: Bundle, place: Path) -> int:
    """Write the bundle; returns how many bytes the file has. Raises DeskError."""
    write_bundle(bundle, place)
    return place.stat().st_size


def _asked(home: Home, command: str, patience_s: float) -> Mapping[str, Any]:
    """Ask the desk that runs on this home; raises DeskError."""
    try:
        from merchant_desk.runtime.ask import ask
    except ImportError as error:  # a broken installation is what a bundle is for
        raise _not_loaded(error) from error
    return ask(home.data, {"command": command}, patience_s)


def _check(home: Home) -> Mapping[str, Any]:
    """Have the running desk check itself, or check the home of one that does not run; raises DeskError."""
    try:
        _asked(home, "status", WORD_S)
    except DeskAbsent:
        return _check_idle(home)()
    return _asked(home, "check", CHECK_S)


def _check_idle(home: Home) -> Callable[[], Mapping[str, Any]]:
    if not home.settings_file.exists():  # a check would make the folders of a home
        return not_told(SettingsError("등록된 가게가 없습니다.", action=""))
    try:
        from merchant_desk.app.checking.check_command import check_home
    except ImportError as error:
        return not_told(_not_loaded(error))
    return check_home


def _not_loaded(error: ImportError) -> DeskError:
    return DeskError("프로그램의 일부를 불러올 수 없습니다.", action="다시 설치해 주세요.", detail=str(error))


def _secrets(home: Home) -> tuple[str, ...]:
    """Return this home's secrets as far as they can be had, only so that they are masked wherever they stand."""
    found: list[str] = []
    try:
        settings = read_settings(home.settings_file)
        if settings is None or not home.home_id:
            return ()
        vault = KeyringVault(home.home_id, timeout_s=KEYRING_S)
        found.append(client_secret(settings.platform, vault) or "")
        key = kept_master_key(vault)
        found.append(base64.b64encode(key).decode("ascii") if key is not None else "")
    except DeskError:
        pass  # what nobody can read here cannot be masked by its value: the fence has its rules for the rest
    return tuple(secret for secret in found if secret)
