"""Which sales of a span are settled in won, and what else there was. It must not know what is made of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from merchant_desk.domain.books.sale import Outcome, Sale
from merchant_desk.domain.order import Tender
from merchant_desk.services.business_day import business_day

WON = "KRW"


@dataclass(slots=True)
class Counted:
    """What a walk over the sales of a span counts.

    ``orders`` are those handed over; ``unread`` and ``foreign`` of them are left out of all sums. ``names``: what the
    orders call a tender, two at most: more than one is no name of it. ``open_days``: orders under way by business day.
    ``kept`` is what customers paid for the platform's own deliveries.
    """

    orders: int = 0
    unread: int = 0
    foreign: int = 0
    cancelled: int = 0
    refused: int = 0
    open: int = 0
    kept: int = 0
    days: set[date] = field(default_factory=set)
    open_days: dict[date, int] = field(default_factory=dict)
    names: dict[Tender, set[str]] = field(default_factory=dict)

    def take(self, sale: Sale) -> bool:
        """Count a sale; tells whether it is settled in won: handed over, and every amount of it known."""
        self.cancelled += sale.outcome is Outcome.CANCELLED
        self.refused += sale.outcome is Outcome.REFUSED
        self.open += sale.outcome is Outcome.OPEN
        if sale.outcome is not Outcome.FINISHED:
            return False
        self.orders += 1
        if sale.currency != WON:
            self.foreign += 1
            return False
        if not sale.is_readable:
            self.unread += 1
            return False
        self.kept += sum(charge.amount for charge in sale.charges if charge.to_platform)
        for paid in sale.paid:
            names = self.names.setdefault(paid.tender, set())
            if len(names) < 2:
                names.add(paid.name)
        return True


def settled_sales(sales: Iterable[Sale], cut_hour: int, counted: Counted) -> Iterator[tuple[date, Sale]]:
    """Count sales, and yield those that are settled in won, with their business days."""
    for sale in sales:
        is_settled, day = counted.take(sale), business_day(sale.received_at, cut_hour)
        if sale.outcome is Outcome.OPEN:
            counted.open_days[day] = counted.open_days.get(day, 0) + 1
        if is_settled:
            counted.days.add(day)
            yield day, sale
