"""One order of the past in the words of the list and of its page. Pure; it must not know widgets."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from merchant_desk.domain.books.sale import Outcome
from merchant_desk.domain.order import Tender
from merchant_desk.services.books.history_port import HistoryQuery, HistoryRow
from merchant_desk.ui import telling
from merchant_desk.ui.local_time import SEOUL, clock
from merchant_desk.ui.said.said import said

from . import history_words as texts
from .spans import day_words

#: What became of an order: its word, the token of its colour, its sign.
OUTCOMES = {
    Outcome.OPEN: (texts.OUTCOME_OPEN, "cook", "cook"),
    Outcome.FINISHED: (texts.OUTCOME_FINISHED, "ready", "ready"),
    Outcome.CANCELLED: (texts.OUTCOME_CANCELLED, "late", "stop"),
    Outcome.REFUSED: (texts.OUTCOME_REFUSED, "soft", "close"),
}
_LONGEST_DISH = 60
_LONGEST_TENDER = 20


@dataclass(frozen=True, slots=True)
class ListRow:
    """One line of the list. ``counts`` tells that its won were earned; ``spoken`` is for a screen reader."""

    order_id: str
    number: str
    at: str
    dishes: str
    about: str
    amount: str
    outcome: str
    tone: str
    sign: str
    counts: bool
    spoken: str


def list_row(row: HistoryRow, now: datetime) -> ListRow:
    """Return a row in words; ``now`` (aware UTC) tells which times are today's."""
    word, tone, sign = OUTCOMES[row.outcome]
    number, at, dishes, about = number_of(row), when(row.received_at, now), dishes_of(row), _about(row)
    amount = telling.amount(row.total) if row.total is not None else texts.NO_AMOUNT()
    spoken = texts.ROW_SPOKEN(number=number, outcome=word(), at=at, dishes=dishes, about=about, amount=amount)
    counts = row.outcome in {Outcome.OPEN, Outcome.FINISHED}
    return ListRow(row.order_id, number, at, dishes, about, amount, word(), tone, sign, counts, spoken)


def number_of(row: HistoryRow) -> str:
    """Return what people call the order."""
    return row.display_id[:24] or row.order_id[:8]


def when(at: datetime, now: datetime) -> str:
    """Return ``19:04`` for today, else with its day, and with its year where that is another one."""
    local, today = at.astimezone(SEOUL).date(), now.astimezone(SEOUL).date()
    return clock(at) if local == today else texts.DAY_CLOCK(day=day_words(local, today), clock=clock(at))


def dishes_of(row: HistoryRow) -> str:
    """Return the first dishes with their quantities, and how many follow."""
    if not row.dishes:
        return texts.NO_DISHES()
    named = ", ".join(telling.shorten(dish, _LONGEST_DISH) for dish in row.dishes)
    return texts.AND_MORE(dishes=named, count=row.more_dishes) if row.more_dishes else named


def tenders_of(row: HistoryRow) -> str:
    """Return how it was paid, each way once."""
    return "·".join(said(telling.shorten(name, _LONGEST_TENDER)) for _, name in row.tenders)


def _about(row: HistoryRow) -> str:
    reason = telling.cancel_reason(row.cancel_code) if row.cancel_code else ""
    return " · ".join(part for part in (telling.KINDS[row.kind](), tenders_of(row), reason) if part)


def narrowed_words(query: HistoryQuery) -> str:
    """Return by what besides days and words a search is narrowed, empty for nothing."""
    return " · ".join(_narrowed(query))


def _narrowed(query: HistoryQuery) -> list[str]:
    parts = [
        "/".join(telling.tender_kind(one) for one in Tender if one in query.tenders),
        "/".join(telling.KINDS[one]() for one in telling.KINDS if one in query.kinds),
        "/".join(word() for one, (word, _, _) in OUTCOMES.items() if one in query.outcomes),
    ]
    if query.least is not None:
        parts.append(texts.AT_LEAST(amount=f"{query.least:,}"))
    if query.most is not None:
        parts.append(texts.AT_MOST(amount=f"{query.most:,}"))
    if query.request:
        parts.append(texts.REQUEST_HAS(words=telling.shorten(query.request, 30)))
    if query.phone:
        parts.append(texts.PHONE_ENDS(digits=query.phone))
    return [part for part in parts if part]


def is_narrowed(query: HistoryQuery) -> bool:
    """Tell whether anything besides days and words narrows a search."""
    return bool(_narrowed(query))
