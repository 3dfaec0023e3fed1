"""Where an order's sums contradict each other. It must not know how a contradiction is shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from .money import Money
from .order import Order


class Sum(StrEnum):
    """What is added up, and the figure of the order that it should give."""

    ITEMS = "items"
    FEES = "fees"
    DISCOUNTS = "discounts"
    SHARES = "shares"
    TOTAL = "total"
    PAYMENTS = "payments"
    OWED = "owed"


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A figure that the platform ``stated``, and what its parts give (``counted``)."""

    about: Sum
    stated: Money
    counted: Money


def contradictions(order: Order) -> tuple[Contradiction, ...]:
    """Return the sums that do not agree, in the order of a bill; what cannot be read contradicts nothing."""
    return tuple(_found(order))


def _found(order: Order) -> Iterator[Contradiction]:
    total = order.total
    yield from _compare(Sum.ITEMS, total.items, (item.total for item in order.items))
    yield from _compare(Sum.FEES, total.fees, (fee.amount for fee in order.fees))
    yield from _compare(Sum.DISCOUNTS, total.discount, (one.amount for one in order.discounts))
    for discount in order.discounts:
        if discount.shares:
            yield from _compare(Sum.SHARES, discount.amount, (share.amount for share in discount.shares))
    if total.items is not None:
        nothing = Money(0, total.items.currency)
        less = -(total.discount or nothing)
        yield from _compare(Sum.TOTAL, total.amount, (total.items, total.fees or nothing, less))
    if order.payments:
        yield from _compare(Sum.PAYMENTS, total.amount, (payment.amount for payment in order.payments))
    yield from _compare(Sum.OWED, total.amount, (order.prepaid, order.pending))


def _compare(about: Sum, stated: Money | None, parts: Iterable[Money | None]) -> Iterator[Contradiction]:
    """Yield a contradiction where everything can be read and added, and gives another figure."""
    if stated is None:
        return
    counted = Money(0, stated.currency)
    for part in parts:
        if part is None or part.currency != stated.currency:
            return
        counted += part
    if counted != stated:
        yield Contradiction(about, stated, counted)
