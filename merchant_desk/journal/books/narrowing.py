"""Turn a search of the history into the narrowest way through the sales. It must not know what is shown of them.

Everything is judged by the rows themselves; only where the walk begins differs:

``people``   the few orders that a request or a number was found in
``amount``   the index of amounts, while few orders lie between them
``outcome``  the index of what did not end well, while few orders did
``match``    the index of words and marks (``books.words``), newest first
``number``   all sales, newest first; days bound all of these by their first and last number
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from sqlite_utils import Database

from merchant_desk.domain.books.sale import Outcome
from merchant_desk.journal.rows import Plain, marks, time_text
from merchant_desk.services.books.history_port import HistoryQuery
from merchant_desk.services.business_day import bounds

from .words import folded, match_of, terms_of

#: An index that names no more orders than this is walked whole: some milliseconds.
FEW = 2_000
_SPAN = "SELECT min(first), max(last) FROM sale_days WHERE day >= ? AND day <= ?"
_WON = "KRW"
_OF_AMOUNT = "total_minor >= ? AND total_minor <= ?"
_LEAST, _MOST = -(2**63), 2**63 - 1
#: All sales of a file count.
ALL = _MOST


class Way(StrEnum):
    """Where the walk through the sales begins."""

    PEOPLE = "people"
    AMOUNT = "amount"
    OUTCOME = "outcome"
    MATCH = "match"
    NUMBER = "number"


_FROM = {
    Way.PEOPLE: "sales s",
    Way.AMOUNT: "sales s INDEXED BY sales_total",
    Way.OUTCOME: "sales s INDEXED BY sales_outcome",
    Way.MATCH: "sale_words CROSS JOIN sales s ON s.number = sale_words.rowid",
    Way.NUMBER: "sales s NOT INDEXED",
}


@dataclass(frozen=True, slots=True)
class Narrowed:
    """A way with what its rows must be: ``FROM ... WHERE ...`` over ``s``, and the values of its marks.

    ``number`` is the column to walk by, ``terms`` are the folded parts of a name that are looked for. Where
    ``is_empty``, nothing can fit and nothing is asked.
    """

    way: Way
    source: str = ""
    where: str = ""
    values: tuple[Plain, ...] = ()
    number: str = "s.number"
    is_empty: bool = False
    terms: tuple[str, ...] = ()


@dataclass(slots=True)
class _Conditions:
    """Conditions as they are gathered."""

    texts: list[str] = field(default_factory=list)
    values: list[Plain] = field(default_factory=list)

    def add(self, text: str, *values: Plain) -> None:
        self.texts.append(text)
        self.values.extend(values)


def narrow(
    db: Database,
    query: HistoryQuery,
    cut_hour: int = 0,
    people: Iterable[str] | None = None,
    most: int = ALL,
) -> Narrowed:
    """Return the narrowest way to what is looked for; ``people``: orders in which a request or number was found.

    Sales with a number beyond ``most`` do not count. Teaches the connection what a part of a name is.
    """
    db.conn.create_function("has_part", 2, _has_part, deterministic=True)
    terms = terms_of(query.words)
    ends = _span(db, query, cut_hour)
    nothing = (query.words.strip() and not terms) or ends is None or (people is not None and not people)
    if nothing or ends is None:
        return Narrowed(Way.NUMBER, is_empty=True)
    match = match_of(
        terms,
        tenders=query.tenders,
        kinds=query.kinds,
        outcomes=query.outcomes,
        least=query.least,
        most=query.most,
    )
    way = Way.PEOPLE if people is not None else _way(db, query, match)
    wanted = _Conditions()
    number = "sale_words.rowid" if way is Way.MATCH else "s.number"
    if way is Way.MATCH:
        wanted.add("sale_words MATCH ?", match)
    if people is not None:
        wanted.add("s.order_id IN (SELECT value FROM json_each(?))", json.dumps(list(people)))
    if most < ALL:
        wanted.add(f"{number} <= ?", most)
    if ends != (None, None):
        wanted.add(f"{number} >= ? AND {number} <= ?", *ends)
    _judge(wanted, query, cut_hour, terms)
    where = " AND ".join(wanted.texts) or "1"
    return Narrowed(way, _FROM[way], where, tuple(wanted.values), number, terms=terms)


def _has_part(name: str, term: str) -> bool:
    return term in folded(name)


def _span(db: Database, query: HistoryQuery, cut_hour: int) -> tuple[int | None, int | None] | None:
    """Return the numbers between which the days' sales lie; None where these days have none."""
    if query.first is None and query.last is None:
        return None, None
    start, end = _moments(query, cut_hour)
    first, last = db.conn.execute(_SPAN, (start[:10], end[:10])).fetchone()
    return None if first is None else (first, last)


def _moments(query: HistoryQuery, cut_hour: int) -> tuple[str, str]:
    """Return the span of the business days as text that compares like moments do."""
    start = time_text(bounds(query.first, query.first, cut_hour)[0]) if query.first is not None else "0"
    end = time_text(bounds(query.last, query.last, cut_hour)[1]) if query.last is not None else "9999-12-31"
    return start, end


def _way(db: Database, query: HistoryQuery, match: str) -> Way:
    has_amount = query.least is not None or query.most is not None
    if has_amount and _are_few(db, _OF_AMOUNT, _amounts(query)):
        return Way.AMOUNT
    rare = sorted(query.outcomes) if query.outcomes and Outcome.FINISHED not in query.outcomes else []
    if rare:
        condition = f"outcome <> 'finished' AND outcome IN ({marks(len(rare))})"
        if (Outcome.OPEN in rare and not match) or _are_few(db, condition, rare):
            return Way.OUTCOME
    return Way.MATCH if match else Way.NUMBER


def _are_few(db: Database, condition: str, values: Iterable[Plain]) -> bool:
    sql = f"SELECT count(*) FROM (SELECT 1 FROM sales WHERE {condition} LIMIT {FEW + 1})"  # noqa: S608  # constants
    return bool(db.conn.execute(sql, tuple(values)).fetchone()[0] <= FEW)


def _amounts(query: HistoryQuery) -> tuple[int, int]:
    least = _LEAST if query.least is None else query.least
    most = _MOST if query.most is None else query.most
    return min(max(least, _LEAST), _MOST), max(min(most, _MOST), _LEAST)


def _judge(wanted: _Conditions, query: HistoryQuery, cut_hour: int, terms: Iterable[str]) -> None:
    """Add what each row itself must be."""
    if query.first is not None or query.last is not None:
        wanted.add("s.received_at >= ? AND s.received_at < ?", *_moments(query, cut_hour))
    if query.least is not None or query.most is not None:
        wanted.add(f"s.{_OF_AMOUNT.replace('AND ', 'AND s.')} AND s.currency = '{_WON}'", *_amounts(query))
    if query.kinds:
        wanted.add(f"s.kind IN ({marks(len(query.kinds))})", *sorted(query.kinds))
    if query.outcomes:
        if Outcome.FINISHED not in query.outcomes:
            wanted.add("s.outcome <> 'finished'")
        wanted.add(f"s.outcome IN ({marks(len(query.outcomes))})", *sorted(query.outcomes))
    if query.tenders:
        wanted.add(
            "EXISTS (SELECT 1 FROM sale_payments p WHERE p.number = s.number "  # noqa: S608  # constants
            f"AND +p.tender IN ({marks(len(query.tenders))}))",
            *sorted(query.tenders),
        )
    for term in terms:
        parts = [
            "EXISTS (SELECT 1 FROM sale_dishes d WHERE d.number = s.number AND has_part(d.name, ?))",
            "has_part(s.display_id, ?)",
        ]
        wanted.add(f"({' OR '.join(parts[::-1] if term.isdecimal() else parts)})", term, term)
