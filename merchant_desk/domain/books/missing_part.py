"""Which dish or option an amount may be the price of. It must not know statements."""

from __future__ import annotations

from collections.abc import Iterator

from .sale import Sale, SoldDish

#: Names that are told where several have the same price.
_MOST_NAMES = 3
#: Of a dish ordered more often, fewer are tried.
_MOST_PIECES = 50


def part_worth(sale: Sale, amount: int) -> str:
    """Return what in the order costs just so much: whole lines first, then options, then single pieces; else empty.

    Parts of one price cannot be told apart: then some are named, with " / " between them.
    """
    for prices in (_lines, _options, _pieces):
        names = [name for dish in sale.dishes for name, price in prices(dish) if price == amount]
        if names:
            return " / ".join(list(dict.fromkeys(names))[:_MOST_NAMES])
    return ""


def _lines(dish: SoldDish) -> Iterator[tuple[str, int]]:
    if dish.amount:
        yield dish.name, dish.amount


def _options(dish: SoldDish) -> Iterator[tuple[str, int]]:
    for name, price in dish.options:
        for pieces in range(1, _pieces_of(dish) + 1):
            yield name, price * pieces


def _pieces(dish: SoldDish) -> Iterator[tuple[str, int]]:
    whole = _pieces_of(dish)
    if dish.amount and dish.amount % whole == 0:
        for pieces in range(1, whole):
            yield dish.name, dish.amount // whole * pieces


def _pieces_of(dish: SoldDish) -> int:
    """Return how many there are; a weight is one piece."""
    is_count = dish.quantity == dish.quantity.to_integral_value()
    return min(int(dish.quantity), _MOST_PIECES) if is_count and dish.quantity >= 1 else 1
