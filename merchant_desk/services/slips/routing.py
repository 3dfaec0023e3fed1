"""Which kitchen's printer gets which dishes of an order. It must not know jobs, slips or bytes.

The rule, tested for any set-up: every dish is printed by at least one kitchen printer, if there is one. A printer
takes the dishes of its menu categories (``dishes``), or all but some (``not_dishes``), or all. What no printer takes
goes to every kitchen printer that has no ``dishes`` of its own, and where all have, to the first one. An order whose
dishes are not known goes to all of them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.order import Item, Order
from merchant_desk.services.settings import MenuCategory, PrinterSettings, Settings

#: What dishes belong to whose category nobody has named; printers may name it, too.
REST = "그 밖"
#: More of one dish are counted as one: a number that no cook believes says nothing.
_MOST = 999


@dataclass(frozen=True, slots=True)
class KitchenShare:
    """One kitchen's dishes; frozen. ``elsewhere`` counts what other kitchens alone have, by category."""

    items: tuple[Item, ...]
    elsewhere: tuple[tuple[str, int], ...] = ()


def category_of(item: Item, categories: Iterable[MenuCategory]) -> str:
    """Return the name of the first category that has a word of the dish's name, or its external code; else REST.

    Letters' case and blanks do not count: 제로콜라 and 제로 콜라 are one word. A code has to fit whole.
    """
    name, code = _plain(item.name), _plain(item.external_code)
    for category in categories:
        words = [word for word in map(_plain, category.words) if word]
        if any(word in name or word == code for word in words):
            return category.name
    return REST


def kitchens(settings: Settings) -> tuple[PrinterSettings, ...]:
    """Return the printers that have kitchen slips, in their order."""
    return tuple(printer for printer in settings.printers if SlipKind.KITCHEN in printer.slips)


def kitchens_of(order: Order | None, settings: Settings) -> tuple[PrinterSettings, ...]:
    """Return the printers that get a kitchen slip of this order."""
    found = kitchens(settings)
    if order is None or not order.items:
        return found
    routes = _routes(order, settings)
    return tuple(printer for printer in found if routes[printer.name])


def share_of(order: Order, settings: Settings, printer: PrinterSettings) -> KitchenShare:
    """Return the dishes of one kitchen; a printer that is no kitchen's has all."""
    taken = _routes(order, settings).get(printer.name)
    if taken is None:
        return KitchenShare(order.items)
    mine = tuple(item for number, item in enumerate(order.items) if number in taken)
    others: dict[str, int] = {}
    for number, item in enumerate(order.items):
        if number not in taken:
            category = category_of(item, settings.categories)
            others[category] = others.get(category, 0) + _count(item)
    names = [*(category.name for category in settings.categories), REST]
    return KitchenShare(mine, tuple((name, others[name]) for name in dict.fromkeys(names) if name in others))


def share_words(share: KitchenShare) -> str:
    """Return what other kitchens have, so that a cook knows that there is more: ``다른 주방: 음료 2, 그 밖 1``."""
    return "다른 주방: " + ", ".join(f"{name} {count}" for name, count in share.elsewhere)


def _routes(order: Order, settings: Settings) -> dict[str, set[int]]:
    """Return the places (in the order's list) of each kitchen printer's dishes, by the printer's name."""
    found = kitchens(settings)
    routes: dict[str, set[int]] = {printer.name: set() for printer in found}
    open_to_all = [printer for printer in found if not printer.dishes] or list(found[:1])
    for number, item in enumerate(order.items):
        category = category_of(item, settings.categories)
        takers = [printer for printer in found if _takes(printer, category)] or open_to_all
        for printer in takers:
            routes[printer.name].add(number)
    return routes


def _takes(printer: PrinterSettings, category: str) -> bool:
    wanted = not printer.dishes or category in printer.dishes
    return wanted and category not in printer.not_dishes


def _count(item: Item) -> int:
    """Return how many of a dish there are, where they are counted at all (0.5 kg is one)."""
    count = item.quantity
    is_whole = count.is_finite() and 1 <= count <= _MOST and count == count.to_integral_value()
    return int(count) if is_whole and item.unit.upper() == "UN" else 1


def _plain(text: str) -> str:
    return "".join(unicodedata.normalize("NFC", text).casefold().split())
