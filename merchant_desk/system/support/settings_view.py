"""Shows the settings to whoever helps: no secret, none of the shop's own data, and something of a broken file too.

It must not know who looks. A file that cannot be read as TOML shows its keys only: where a value ends is not known.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from merchant_desk.domain.errors import SettingsError
from merchant_desk.system.provisioning.provision import read_bytes
from merchant_desk.system.settings.settings_file import read_settings
from merchant_desk.system.settings.toml_text import read_tables

from .support_fence import HIDDEN

#: What of a shop is a person's or its owner's own, and helps nobody to find a fault.
_OWN = frozenset({"owner", "address", "phone", "business_number"})
_SECRET = re.compile(r"secret|password|token", re.IGNORECASE)
#: A key that names a secret's place, and holds none.
_NAMES_IT = frozenset({"client_secret_env"})
_TABLE = re.compile(r"\s*(\[{1,2}[\w.\- ]+\]{1,2})")
_KEY = re.compile(r"\s*([A-Za-z_][\w-]*)\s*=")
_MOST_LINES = 2_000


def settings_view(path: Path) -> dict[str, Any]:
    """Return what the settings file says, as plain values, and what is wrong with it."""
    if not path.exists():
        return {"file": "there is none"}
    try:
        fault = "" if read_settings(path) else "there is none"
    except SettingsError as error:
        fault = str(error)
    try:
        return {"fault": fault, "settings": _shown(read_tables(read_bytes(path)))}
    except SettingsError:
        return {"fault": fault, "keys": keys_of(path)}


def shop_words(path: Path) -> tuple[str, ...]:
    """Return every text of the settings that may be shown: names of printers, dishes' categories, folders."""
    try:
        return tuple(_texts(_shown(read_tables(read_bytes(path)))))
    except SettingsError:
        return ()


def keys_of(path: Path) -> list[str]:
    """Return tables and keys of a file that is no TOML, by line, without a value."""
    text = path.read_bytes().decode("utf-8", "replace")
    found = []
    for number, line in enumerate(text.splitlines()[:_MOST_LINES], 1):
        named = _TABLE.match(line) or _KEY.match(line)
        if named is not None:
            found.append(f"{number}: {named[1]}")
    return found


def _shown(told: Any, *, of_shop: bool = False) -> Any:
    """Return the values with secrets left out and the shop's own data masked."""
    if isinstance(told, dict):
        return {
            str(key): HIDDEN
            if _is_hidden(key, of_shop=of_shop) and value
            else _shown(value, of_shop=key == "shops")
            for key, value in told.items()
        }
    if isinstance(told, list):
        return [_shown(value, of_shop=of_shop) for value in told]
    return told if isinstance(told, bool | int | float | str) else str(told)


def _is_hidden(key: str, *, of_shop: bool) -> bool:
    if key in _NAMES_IT:
        return False
    return bool(_SECRET.search(key)) or (of_shop and key in _OWN)


def _texts(told: Any) -> list[str]:
    if isinstance(told, dict):
        return [text for value in told.values() for text in _texts(value)]
    if isinstance(told, list):
        return [text for value in told for text in _texts(value)]
    return [told] if isinstance(told, str) else []
