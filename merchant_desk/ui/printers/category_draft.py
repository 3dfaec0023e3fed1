"""Menu categories while they are being written: what is wrong with them, and what they change. No widgets here."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from merchant_desk.domain.order import Item
from merchant_desk.domain.record import OrderRecord
from merchant_desk.services.settings import MenuCategory, PrinterSettings, Settings
from merchant_desk.services.slips.routing import REST, category_of

from . import print_words

#: What the settings' file takes at most.
MOST_CATEGORIES = 50
MOST_WORDS = 200
LONGEST_NAME = 30
LONGEST_WORD = 60
#: So many different dishes of the newest orders are looked at: enough to judge by, and quick at every key.
MOST_DISHES = 24
_BETWEEN_WORDS = re.compile(r"[,，、;\t\r\n]")


@dataclass(frozen=True, slots=True)
class CategoryDraft:
    """One category as it is typed; ``kept`` is its name in the settings in use, empty for a new one. Frozen."""

    kept: str = ""
    name: str = ""
    words: str = ""

    def category(self) -> MenuCategory:
        """Return the category as it would be kept."""
        return MenuCategory(_clean(self.name), words_in(self.words))

    def is_blank(self) -> bool:
        """Tell whether a new one holds nothing: nobody would miss it."""
        return not self.kept and not _clean(self.name) and not words_in(self.words)


@dataclass(frozen=True, slots=True)
class Wrong:
    """What is wrong with a draft: where, by the index in the list, in which of its two fields, and the sentence."""

    place: int
    in_words: bool
    sentence: str


def drafts_of(categories: Iterable[MenuCategory]) -> tuple[CategoryDraft, ...]:
    """Return the categories in use as drafts."""
    return tuple(CategoryDraft(one.name, one.name, ", ".join(one.words)) for one in categories)


def words_in(typed: str) -> tuple[str, ...]:
    """Return the words of a line, separated by commas, each once."""
    found: dict[str, str] = {}
    for word in map(_clean, _BETWEEN_WORDS.split(typed)):
        if word:
            found.setdefault(_same(word), word)
    return tuple(found.values())


def first_wrong(drafts: Sequence[CategoryDraft]) -> Wrong | None:
    """Return the first thing that keeps the drafts from being kept; blank ones are passed over."""
    taken: set[str] = set()
    for place, draft in enumerate(drafts):
        if draft.is_blank():
            continue
        if sentence := _wrong_name(draft.category().name, taken):
            return Wrong(place, in_words=False, sentence=sentence)
        if sentence := _wrong_words(draft.category().words):
            return Wrong(place, in_words=True, sentence=sentence)
        taken.add(_same(draft.category().name))
    return None


def _wrong_name(name: str, taken: set[str]) -> str:
    if not name:
        return print_words.CATEGORY_NAME_EMPTY()
    if len(name) > LONGEST_NAME:
        return print_words.CATEGORY_NAME_LONG(most=LONGEST_NAME)
    if _same(name) == _same(REST):
        return print_words.CATEGORY_NAME_REST(rest=REST)
    return print_words.CATEGORY_NAME_TAKEN(name=name) if _same(name) in taken else ""


def _wrong_words(words: tuple[str, ...]) -> str:
    if not words:
        return print_words.CATEGORY_WORDS_EMPTY()
    if len(words) > MOST_WORDS:
        return print_words.CATEGORY_WORDS_MANY(most=MOST_WORDS)
    if any(len(word) > LONGEST_WORD for word in words):
        return print_words.CATEGORY_WORD_LONG(most=LONGEST_WORD)
    return ""


def categories_of(drafts: Iterable[CategoryDraft]) -> tuple[MenuCategory, ...]:
    """Return the categories as they would be kept, blank ones left out."""
    return tuple(draft.category() for draft in drafts if not draft.is_blank())


# --- what they change for the printers ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Users:
    """The printers whose kitchen slips a category decides about, by name; frozen.

    ``then_all`` are those that would have no category left, so that every dish comes out of them.
    """

    names: tuple[str, ...]
    then_all: tuple[str, ...]


def users_of(name: str, printers: Iterable[PrinterSettings]) -> Users:
    """Return who uses a category that is about to be taken out."""
    users = [one for one in printers if name in (*one.dishes, *one.not_dishes)]
    alone = tuple(one.name for one in users if {*one.dishes, *one.not_dishes} == {name})
    return Users(tuple(one.name for one in users), alone)


def with_categories(settings: Settings, drafts: Sequence[CategoryDraft]) -> Settings:
    """Return the settings with these categories; printers follow new names and lose what was taken out."""
    names = renamed(settings.categories, drafts)
    printers = tuple(following(printer, names) for printer in settings.printers)
    return replace(settings, categories=categories_of(drafts), printers=printers)


def renamed(before: Iterable[MenuCategory], drafts: Iterable[CategoryDraft]) -> dict[str, str]:
    """Return the new name of each category that there was; empty for one that was taken out."""
    kept = {draft.kept: draft.category().name for draft in drafts if draft.kept}
    return {one.name: kept.get(one.name, "") for one in before}


def following(printer: PrinterSettings, names: Mapping[str, str]) -> PrinterSettings:
    """Return the printer with its categories under their new names, without those that were taken out."""

    def now(chosen: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(new for new in (names.get(name, name) for name in chosen) if new)

    return replace(printer, dishes=now(printer.dishes), not_dishes=now(printer.not_dishes))


# --- what they mean for the orders --------------------------------------------------------------------------


def recent_dishes(records: Iterable[OrderRecord]) -> tuple[Item, ...]:
    """Return dishes of the newest orders, each once."""
    found: dict[tuple[str, str], Item] = {}
    for record in sorted(records, key=lambda record: record.received_at, reverse=True):
        for item in record.order.items if record.order is not None else ():
            if len(found) == MOST_DISHES:
                break
            if item.name.strip():
                found.setdefault((_same(item.name), item.external_code), item)
    return tuple(found.values())


def dishes_by_draft(items: Iterable[Item], drafts: Sequence[CategoryDraft]) -> tuple[tuple[str, ...], ...]:
    """Return which dishes each draft gets, and last those that none gets, by the very rule that parts the slips."""
    numbered = [MenuCategory(str(place), words_in(draft.words)) for place, draft in enumerate(drafts)]
    found: dict[str, list[str]] = {name: [] for name in (*(one.name for one in numbered), REST)}
    for item in items:
        names = found[category_of(item, numbered)]
        if item.name not in names:
            names.append(item.name)
    return tuple(map(tuple, found.values()))


def _clean(text: str) -> str:
    """Return a text as it is kept: composed, one line, without control characters and outer blanks."""
    plain = "".join(sign if sign.isprintable() else " " for sign in unicodedata.normalize("NFC", text))
    return " ".join(plain.split())


def _same(text: str) -> str:
    """Return what two names have in common that a cook would read as one."""
    return "".join(_clean(text).casefold().split())
