"""One line of the order's small print, and what may stand in it. It must not know widgets or orders."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from . import order_words

#: Lists longer than this are no shop's orders; what is left out is named by its number.
MOST_LINES = 12
_HIDDEN = "*"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text: bold for what is needed at the door, ``warn`` for what must be checked or collected.

    ``right`` stands at the right edge (an amount), ``soft`` explains the line above.
    """

    text: str
    bold: bool = False
    warn: bool = False
    soft: bool = False
    right: str = ""


def bounded(lines: Iterable[Line], total: int, most: int = MOST_LINES) -> Iterator[Line]:
    """Yield at most ``most`` of ``total`` lines; the rest is counted in words."""
    yield from islice(lines, most)
    if total > most:
        yield Line(order_words.MORE_LINES(count=total - most), warn=True)


def masked(number: str, first: int, last: int) -> str:
    """Return a number of which only the ``first`` and ``last`` characters can be read; signs between them stay."""
    places = [place for place, mark in enumerate(number) if mark.isalnum() or mark == _HIDDEN]
    shown = {*places[:first], *places[len(places) - last :]} if len(places) > first + last else set()
    hidden = set(places) - shown
    return "".join(_HIDDEN if place in hidden else mark for place, mark in enumerate(number))
