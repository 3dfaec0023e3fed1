"""A rule of the shop's own: what its contract says where no table fits. It must not know where such rules are kept."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from merchant_desk.domain.books.fees import NOTHING, FeeRule
from merchant_desk.domain.books.rates import Rate
from merchant_desk.domain.order import Tender

OWN_SOURCE = "가게에서 적은 요율"


def own_words(valid_from: date) -> str:
    """Return how a rule without words of its own is shown."""
    return f"가게 요율 {valid_from:%Y-%m-%d}"


def own_rule(
    platform: str,
    valid_from: date,
    commission: Rate,
    payment: Mapping[Tender, Rate],
    *,
    other_payment: Rate = NOTHING,
    delivery: int = 0,
    words: str = "",
) -> FeeRule:
    """Return the rule; ``platform`` is the key of the table whose place it takes, ``delivery`` won a delivery."""
    return FeeRule(
        platform,
        valid_from,
        commission,
        payment,
        other_payment,
        delivery=delivery,
        words=words or own_words(valid_from),
        source=OWN_SOURCE,
    )
