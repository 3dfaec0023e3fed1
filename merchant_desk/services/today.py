"""Today's figures for the quiet page, counted from the orders in memory. Not the settlement."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from merchant_desk.domain.money import Money
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import CLOSED, Status

from .business_day import business_day
from .checking.trial_orders import CHECK
from .facts import Today


def todays_figures(records: Iterable[OrderRecord], now: datetime, day_begins_hour: int = 0) -> Today:
    """Count the orders that came in this business day: accepted ones and their won, closed ones, seconds to a decision.

    Amounts that are not known are left out and counted, as are other currencies; cancelled orders are no sales.
    """
    orders, sales, closed, unread = 0, Money(0), 0, 0
    waits_s: list[float] = []
    today = business_day(now, day_begins_hour)
    for record in records:
        if business_day(record.received_at, day_begins_hour) != today:
            continue
        if record.decided_by == CHECK:  # an order on trial
            continue
        closed += record.settled in CLOSED
        if record.decided_at is not None:
            waits_s.append((record.decided_at - record.received_at).total_seconds())
        if record.settled in {Status.NEW, Status.CANCELLED}:
            continue
        orders += 1
        amount = record.total
        if amount is not None and amount.currency == sales.currency:
            sales += amount
        else:
            unread += 1
    return Today(orders, sales, closed, sum(waits_s) / len(waits_s) if waits_s else None, unread)
