"""Which orders the platform must have stated by now. It must not know amounts, nor what is made of a missing order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from merchant_desk.domain.books.sale import Sale
from merchant_desk.domain.books.settlement import Line, Source
from merchant_desk.domain.books.statement import PaymentBatch
from merchant_desk.services.business_day import business_day

from .ledger_rows import DaySum, KeptBatch

#: What is stated beside an order, perhaps in a later statement that does not name the order itself.
_BESIDES = frozenset({Line.CORRECTION, Line.OTHER})


@dataclass(frozen=True, slots=True)
class DueOrders:
    """The orders of ``closed`` statements on days of which orders are stated (``told``), or that bring nothing at all.

    A statement that came as a sum only makes no order missed.
    """

    closed: tuple[PaymentBatch, ...]
    told: frozenset[date]

    def has(self, sale: Sale | None, day: date) -> bool:
        """Tell whether a sale of a business day must be stated: another statement may have the end of its day."""
        return sale is not None and any(
            batch.first <= sale.received_at < batch.last and (day in self.told or not batch.orders_total)
            for batch in self.closed
        )


def due_orders(batches: Iterable[KeptBatch], by_day: Iterable[DaySum], cut_hour: int) -> DueOrders:
    """Return which orders of the statements of some days must be stated."""
    told = frozenset(
        one.day for one in by_day if one.source is Source.STATED and one.orders and one.line not in _BESIDES
    )
    closed = (kept.batch for kept in batches if kept.batch.is_closed)
    return DueOrders(
        tuple(
            batch
            for batch in closed
            if not batch.orders_total or not told.isdisjoint(days_of(batch, cut_hour))
        ),
        told,
    )


def stated_days(by_day: Iterable[DaySum]) -> frozenset[date]:
    """Return the days of which orders are stated, not only what comes beside them."""
    return frozenset(
        one.day for one in by_day if one.source is Source.STATED and one.orders and one.line not in _BESIDES
    )


def days_of(batch: PaymentBatch, cut_hour: int) -> Iterator[date]:
    """Yield the business days whose orders a statement has, or partly."""
    day = business_day(batch.first, cut_hour)
    last = business_day(batch.last - timedelta(milliseconds=1), cut_hour)
    while day <= last:
        yield day
        day += timedelta(days=1)
