"""Call keys and values of a provisioning file by what people call them, in Korean or English (from its schema).

It must not know which keys there are.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from merchant_desk.paths import resource
from merchant_desk.services.settings import Language

SCHEMA_NAME = "provisioning.schema.json"
_YES, _NO, _NONE = {"ko": "예", "en": "yes"}, {"ko": "아니요", "en": "no"}, {"ko": "없음", "en": "none"}
_TITLES = {"ko": "title", "en": "x-title"}


def schema_text() -> str:
    """Return the schema as it is written."""
    return resource(SCHEMA_NAME).read_text(encoding="utf-8")


@cache
def _schema() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(schema_text())
    return found


class SetUpNames:
    """The names in one language. A place is the names of keys from the top: ``("printers", "address")``."""

    def __init__(self, language: Language = Language.KOREAN) -> None:
        self._language = language.value

    def title(self, place: tuple[str, ...]) -> str:
        """Return what people call a key or one table; the key itself where nobody has named it."""
        found, title = _at(place), _TITLES[self._language]
        return str(found.get("items", {}).get(title) or found.get(title, place[-1]))

    def usual(self, place: tuple[str, ...]) -> object:
        """Return what holds where the key is absent, None where nothing does."""
        return _at(place).get("default")

    def words(self, place: tuple[str, ...], value: object) -> str:
        """Return a value in words."""
        if value is None or value in ("", []):
            return _NONE[self._language]
        if isinstance(value, bool):
            return (_YES if value else _NO)[self._language]
        if isinstance(value, list):
            return ", ".join(self.words(place, one) for one in value)
        known = _at(place).get("x-words") or _at(place).get("items", {}).get("x-words", {})
        korean, english = known.get(value, (value, value)) if isinstance(value, str) else (value, value)
        found = korean if self._language == Language.KOREAN else english
        return f"{found:g}" if isinstance(found, float) else str(found)


def _at(place: tuple[str, ...]) -> dict[str, Any]:
    """Return what the schema says of a place, nothing where it does not know it."""
    found = _schema()
    for key in place:
        found = found.get("items", found).get("properties", {}).get(key, {})
    return found
