"""Which statements took another one's place. It must not know where statements are kept, nor who waits for money.

A platform may state the same days anew under another id. The older statement brings nothing then; it would wait for its
money for ever. But an order may also stand in two statements because something of it was put right later: there both
bring money, so a statement is only taken for replaced where newer ones have every order of it and all of its hours.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from .statement import PaymentBatch, PayState

#: Periods are written up to their end or to the last second or minute before it.
_SEAM = timedelta(minutes=1)
_PAID = frozenset({PayState.PAID, PayState.PAYMENT_RECEIVED})


@dataclass(frozen=True, slots=True)
class Restated:
    """Orders of a statement that stand in a newer one too: ``again`` of its ``orders``, each told at the newest one.

    ``is_same``: both are of one merchant and currency, and their hours touch.
    """

    batch_id: str
    newer_id: str
    again: int
    orders: int
    is_same: bool


def replaced(batches: Iterable[PaymentBatch], restated: Iterable[Restated]) -> Mapping[str, tuple[str, ...]]:
    """Return which of the batches are replaced, each with the newer ones that took its place, oldest first.

    A batch that was paid stands as long as none of the newer ones was: its money is on the way, or here.
    """
    known = {batch.batch_id: batch for batch in batches}
    newer: dict[str, list[Restated]] = defaultdict(list)
    for one in restated:
        if one.is_same and one.batch_id in known and one.newer_id in known:
            newer[one.batch_id].append(one)
    found = {}
    for batch_id, parts in newer.items():
        old = known[batch_id]
        place = sorted(
            (known[one.newer_id] for one in parts), key=lambda batch: (batch.first, batch.batch_id)
        )
        has_all = sum(one.again for one in parts) == parts[0].orders
        is_paid_twice = old.state not in _PAID or any(batch.state in _PAID for batch in place)
        if has_all and is_paid_twice and _covers(place, old):
            found[batch_id] = tuple(batch.batch_id for batch in place)
    return found


def _covers(place: Iterable[PaymentBatch], old: PaymentBatch) -> bool:
    """Tell whether these have all hours of the old one; ``place`` is sorted by its beginnings."""
    until = old.first
    for batch in place:
        if batch.first > until + _SEAM:
            break
        until = max(until, batch.last)
    return until + _SEAM >= old.last
