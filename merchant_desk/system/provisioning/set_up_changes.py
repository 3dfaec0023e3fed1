"""Tell in which keys two set-ups differ, in the words of whoever reads it. It must not know what a key means."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from merchant_desk.services.settings import Language, Settings
from merchant_desk.system.settings.setup_format import write_setup

from .set_up_names import SetUpNames

#: Keys by which the tables of a list are told apart.
_NAMES = ("name", "valid_from")


@dataclass(frozen=True, slots=True)
class Change:
    """One key that differs; frozen. ``what`` is its name for people, the sides are values in words."""

    key: str
    what: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class _Entry:
    """A key's value. ``place`` is its names from the top; ``table`` and ``owner`` the list's table that it stands in.

    A whole table has an entry of its own, by which its coming and going is told.
    """

    place: tuple[str, ...]
    value: object
    table: str = ""
    owner: str = ""
    is_table: bool = False


def changes(before: Settings, after: Settings, language: Language = Language.KOREAN) -> tuple[Change, ...]:
    """Return the keys in which ``after`` differs, in the order of the file."""
    names = SetUpNames(language)
    old, new = (dict(_entries(write_setup(settings), (), "", _NOBODY)) for settings in (before, after))
    found: list[Change] = []
    for key in (*new, *(key for key in old if key not in new)):
        had, gets = old.get(key), new.get(key)
        entry = gets or had
        is_moved = entry is not None and bool(entry.table) and (entry.table in old) != (entry.table in new)
        if entry is None or is_moved or (entry.is_table and had and gets):
            continue  # a table that comes or goes tells that once, for all its keys
        usual = None if entry.is_table else names.usual(entry.place)
        sides = [names.words(entry.place, one.value if one else usual) for one in (had, gets)]
        if sides[0] != sides[1]:
            found.append(Change(key, _what(names, entry), *sides))
    return tuple(found)


def _what(names: SetUpNames, entry: _Entry) -> str:
    """Return the key's name with its table's: ``프린터 주방 · 주소``."""
    if entry.is_table:
        return f"{names.title(entry.place)} {entry.owner}"
    table = f"{names.title(entry.place[:-1])} {entry.owner}".strip()
    return f"{table} · {names.title(entry.place)}"


_NOBODY = _Entry((), None)


def _entries(
    tables: dict[str, object], place: tuple[str, ...], key: str, inside: _Entry
) -> Iterator[tuple[str, _Entry]]:
    """Walk through tables within tables; a shop is the only one of its list and has no name of its own."""
    for name, value in tables.items():
        here, full = (*place, name), f"{key}.{name}" if key else name
        if isinstance(value, dict):
            yield from _entries(value, here, full, inside)
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            for one in value:
                if name == "shops":
                    yield from _entries(one, here, full, inside)
                    continue
                owner = str(next(one[by] for by in _NAMES if by in one))
                whole = _Entry(here, one.get("address", owner), "", owner, is_table=True)
                named = f"{full}[{owner}]"
                yield named, whole
                yield from _entries(one, here, named, _Entry(here, None, named, owner))
        else:
            yield full, _Entry(here, value, inside.table, inside.owner)
