"""Cut what is searched into the tokens of the index, and a search into its match. It must not know tables.

A text is folded (full width, capitals, composed Hangul) and stripped to letters and digits; each name gives its
letters and its overlapping pairs of letters, so that any part of a word is found. A mark (``§``, which no folded text
holds) tells what else an order has: tender, kind, end, amount by thousands and their tenfolds. Pairs can stand apart
and a thousand is wide: what the index finds is judged by the row itself.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

#: Letters of one name that are indexed, and letters of one part of a search; a longer name's end is not found.
MOST_LETTERS = 200
MOST_ASKED = 60
#: Parts of a search that are looked for: each is a condition, and SQLite takes only so many.
MOST_PARTS = 40
#: Names that are folded once: a menu is small.
_REMEMBERED = 4_096
#: Amounts are marked by thousands, and by ten, a hundred and a thousand of those: a range needs few marks.
_THOUSAND, _STEPS = 1_000, (1, 10, 100, 1_000)
#: From ten millions on all amounts have the same marks (in thousands).
_END = 10_000


@dataclass(frozen=True, slots=True)
class Indexed:
    """What the index knows of one sale; ``tenders``, ``kind`` and ``outcome`` are the words of their columns."""

    display_id: str
    names: tuple[str, ...] = ()
    tenders: tuple[str, ...] = ()
    kind: str = ""
    outcome: str = ""
    total_minor: int | None = None

    def tokens(self) -> frozenset[str]:
        """Return the tokens; the same sale gives the same ones, as taking it out of the index needs."""
        found = {_mark("k", self.kind), *(_mark("t", tender) for tender in self.tenders)}
        if self.outcome in _MARKED:
            found.add(_mark("o", self.outcome))
        if self.total_minor is not None:
            found.update(_marks_of(_thousands(self.total_minor)))
        for text in (self.display_id, *self.names):
            found.update(_pairs_of(text))
        return frozenset(found)


#: Ends that get a mark: they are rare. Open orders change, finished ones are nearly all.
_MARKED = frozenset({"cancelled", "refused"})


@lru_cache(_REMEMBERED)
def folded(text: str) -> str:
    """Return only the letters and digits of a text, composed, in full and half width alike, without capitals."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return "".join(letter for letter in plain if letter.isalnum())


def terms_of(words: str) -> tuple[str, ...]:
    """Return the parts of a search that have letters, folded; each is to stand in the number or in one dish's name."""
    parts = (folded(part)[:MOST_ASKED] for part in words.split())
    return tuple(dict.fromkeys(part for part in parts if part))[:MOST_PARTS]


def match_of(
    terms: Iterable[str],
    *,
    tenders: Iterable[str] = (),
    kinds: Iterable[str] = (),
    outcomes: Iterable[str] = (),
    least: int | None = None,
    most: int | None = None,
) -> str:
    """Return the FTS5 match of everything that the index can tell; empty where it tells nothing.

    The parts of a search are ANDed; tenders, kinds and ends are alternatives; amounts lie from ``least`` to ``most``.
    """
    parts = [_letters(term) for term in terms]
    parts.append(_any(_mark("t", tender) for tender in tenders))
    parts.append(_any(_mark("k", kind) for kind in kinds))
    wanted = set(outcomes)
    if wanted and wanted <= _MARKED:
        parts.append(_any(_mark("o", outcome) for outcome in wanted))
    if least is not None or most is not None:
        parts.append(_any(_amounts(least or 0, most)))
    return " AND ".join(part for part in parts if part)


@lru_cache(_REMEMBERED)
def _pairs_of(name: str) -> frozenset[str]:
    text = folded(name)[:MOST_LETTERS]
    return frozenset((*text, *_pairs(text)))


@lru_cache(_REMEMBERED)
def _marks_of(thousands: int) -> tuple[str, ...]:
    return tuple(f"§{step}a{thousands // step}" for step in _STEPS)


@lru_cache(_REMEMBERED)
def _mark(what: str, word: str) -> str:
    """Return the mark of a column's word; the index would split it at ``_``."""
    return f"§{what}{folded(word)}"


def _pairs(text: str) -> Iterable[str]:
    return (text[place : place + 2] for place in range(len(text) - 1))


def _letters(term: str) -> str:
    pairs = dict.fromkeys(_pairs(term)) or (term,)
    return " AND ".join(f'"{pair}"' for pair in pairs)


def _any(marks: Iterable[str]) -> str:
    joined = " OR ".join(f'"{mark}"' for mark in sorted(marks))
    return f"({joined})" if joined else ""


def _amounts(least: int, most: int | None) -> Iterable[str]:
    """Cover a range of amounts by the widest marks that fit, the end of all by its own."""
    first, last = _thousands(least), _thousands(most) if most is not None else _END
    while first <= last:
        step = max(
            step
            for step in _STEPS
            if first % step == 0 and (first + step - 1 <= last or first == _END or step == 1)
        )
        yield f"§{step}a{first // step}"
        first += step


def _thousands(minor: int) -> int:
    return min(max(minor, 0) // _THOUSAND, _END)
