"""What the practice platform states of the generated year: its own arithmetic, read by the desk's own reader.

A few orders are stated wrongly on purpose, each in another way; it must not know what the desk expects.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

from merchant_desk.domain.books.comparison import Cause
from merchant_desk.domain.books.statement import PaymentBatch
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import Status
from merchant_desk.gateway.statements import parse_batches
from merchant_desk.sandbox.cashbook import Cashbook
from merchant_desk.sandbox.faults import FaultBox
from merchant_desk.sandbox.mistakes import Mistakes
from merchant_desk.sandbox.orders import rfc3339
from merchant_desk.sandbox.statements import Statements
from merchant_desk.sandbox.states import State
from merchant_desk.sandbox.ticket import HouseRules, Ticket
from merchant_desk.services.slips.words import SEOUL

from .year import DOCUMENTS, SHOP, documents, drawn_year

#: Mistakes of the platform, and what the desk has to call each of them.
WRONG = {
    "statement_order_missing": Cause.NOT_STATED,
    "statement_part_missing": Cause.PART_MISSING,
    "statement_other_rate": Cause.OTHER_RATE,
    "statement_off_by_one": Cause.ROUNDING,
    "statement_cancelled_after_payment": Cause.CANCELLED_AFTER_PAYMENT,
    "statement_tip": Cause.TIP,
}
#: An order may have been made some seconds before the desk got it.
_LATEST = timedelta(minutes=1)


def state_year(count: int, seed: int, told_at: datetime, wrong: dict[str, Cause]) -> Iterator[PaymentBatch]:
    """Yield a statement for each day, oldest first; ``wrong`` gets the orders stated wrongly, and why."""
    made = documents(min(DOCUMENTS, count), seed)
    kinds, every = iter(WRONG.items()), count // (len(WRONG) + 1)
    waiting: dict[date, Cashbook] = {}
    faults = FaultBox()
    due = every
    for number, (place, record, _ready) in enumerate(drawn_year(count, seed)):
        today = (record.created_at - _LATEST).astimezone(SEOUL).date()
        for day in [day for day in waiting if day < today]:
            yield from _stated(waiting.pop(day), faults, told_at)
        if record.confirmed_at is None:
            continue
        day = record.created_at.astimezone(SEOUL).date()
        waiting.setdefault(day, Cashbook()).note(ticket_of(made[place], record))
        if number >= due and record.status is Status.CONCLUDED and (kind := next(kinds, None)):
            faults.add(kind[0], times=None, order_id=record.order_id)
            wrong[record.order_id] = kind[1]
            due += every
    for book in waiting.values():
        yield from _stated(book, faults, told_at)


def ticket_of(document: dict[str, Any], record: OrderRecord) -> Ticket:
    """Return an order as the platform keeps it."""
    cancelled = record.status is Status.CANCELLED
    return Ticket(
        order_id=record.order_id,
        number=0,
        document=document | {"displayId": record.display_id},
        patched=False,
        created_at=rfc3339(record.created_at),
        state=State.CANCELLED if cancelled else State.CONCLUDED,
        confirm_by=record.created_at,
        cancellation="",
        delivery_code="",
        confirmed_by="the shop",
    )


def _stated(book: Cashbook, faults: FaultBox, told_at: datetime) -> Iterator[PaymentBatch]:
    merchant = (SHOP.merchant_id, "행복분식")
    platform = Statements(book, Mistakes(faults), HouseRules(), merchant, lambda: told_at.astimezone(UTC))
    answer = json.dumps(platform.batches(), ensure_ascii=False).encode()
    yield from parse_batches(answer, SHOP.merchant_id, told_at) or ()
