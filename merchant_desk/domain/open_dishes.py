"""What the kitchen has to cook now, dish by dish over all accepted orders. Pure; it must not know how it is shown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from .cooking_start import starts_at
from .decision import waits_for_signal
from .order import Item, Order
from .record import OrderRecord
from .status import Status

#: Names are compared and shown with at most this many characters.
LONGEST_NAME = 80
_PIECES = frozenset({"UN", "UNIT", ""})


@dataclass(frozen=True, slots=True)
class OpenOption:
    """An option and for how many of the dish it is wanted; ``for_all``: every one of them has it."""

    name: str
    quantity: Decimal
    for_all: bool = False


@dataclass(frozen=True, slots=True)
class OpenDish:
    """One dish over all orders. ``unit`` is empty for pieces, ``unread`` counts the items whose quantity is not known.

    ``asked`` is how many of the dish come with a request, of the dish or of its order: those are not all alike.
    """

    name: str
    quantity: Decimal
    unit: str = ""
    unread: int = 0
    options: tuple[OpenOption, ...] = ()
    asked: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class OpenDishes:
    """Everything that is to be cooked now, what is wanted most first; ``orders`` is from how many orders it comes."""

    dishes: tuple[OpenDish, ...] = ()
    orders: int = 0

    @property
    def pieces(self) -> int:
        """Return how many pieces there are in all; what goes by weight counts as one each."""
        return sum(int(dish.quantity) if not dish.unit else 1 for dish in self.dishes)


@dataclass(slots=True)
class _Sum:
    """What was found of one dish so far."""

    name: str
    unit: str
    quantity: Decimal = Decimal(0)
    unread: int = 0
    asked: Decimal = Decimal(0)
    options: dict[str, Decimal] = field(default_factory=dict)

    def add(self, item: Item, *, asked: bool) -> None:
        """Count an item in."""
        if item.quantity <= 0:
            self.unread += 1
            return
        self.quantity += item.quantity
        if asked or item.note.strip():
            self.asked += item.quantity
        for option in item.options:
            name = _name(option.name)
            self.options[name] = self.options.get(name, Decimal(0)) + item.quantity * max(
                option.quantity, Decimal(1)
            )

    def dish(self) -> OpenDish:
        """Return the sum as it is shown: options that are wanted most first."""
        wanted = sorted(self.options.items(), key=lambda one: (-one[1], one[0]))
        options = tuple(
            OpenOption(name, count, for_all=count == self.quantity and not self.unread)
            for name, count in wanted
        )
        return OpenDish(self.name, self.quantity, self.unit, self.unread, options, self.asked)


def is_in_kitchen(record: OrderRecord, now: datetime, usual_min: int) -> bool:
    """Tell whether the kitchen has to cook the order at ``now`` (aware UTC).

    Accepted, and neither ready nor gone; a booked order from its start on, one on demand when the platform has asked.
    ``usual_min`` is the shop's own preparation time, for booked orders that were accepted without one.
    """
    if record.status is not Status.COOKING or record.order is None:
        return False
    if waits_for_signal(record.order, asked_to_start=record.asked_to_start):
        return False
    start = starts_at(record, usual_min)
    return start is None or record.asked_to_start or now >= start


def open_dishes(orders: Iterable[Order]) -> OpenDishes:
    """Return the dishes of these orders summed up by name, what is wanted most first."""
    sums: dict[tuple[str, str], _Sum] = {}
    count = 0
    for order in orders:
        count += 1
        asked = bool(order.store_note.strip())
        for item in order.items:
            name, unit = _name(item.name), _unit(item)
            found = sums.setdefault((name.casefold(), unit), _Sum(name, unit))
            found.add(item, asked=asked)
    dishes = sorted((one.dish() for one in sums.values()), key=lambda dish: (-dish.quantity, dish.name))
    return OpenDishes(tuple(dishes), count)


def _name(name: str) -> str:
    """Return a name by which the same dish is known again: platforms send stray spaces."""
    return " ".join(name[:LONGEST_NAME].split())


def _unit(item: Item) -> str:
    """Return the unit of what is not counted by the piece."""
    unit = item.unit.upper()
    return "" if unit in _PIECES else unit[:8]
