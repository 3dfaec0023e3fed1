"""A busy shop's year from a seed: what the practice platform's generator makes, written by the journal's own functions.

The generator's documents are read once, by the desk's own reader, and used again and again under other numbers and at
other times; what becomes of each order is drawn too. ``write_year`` writes a million orders in some minutes.
"""

from __future__ import annotations

import gc
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

from merchant_desk.domain.black_box import BlackBoxLine, Step
from merchant_desk.domain.decision import Action
from merchant_desk.domain.order import Order
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import Status
from merchant_desk.gateway.parse import parse_order
from merchant_desk.journal.black_box import ChainKey, write_lines
from merchant_desk.journal.books.sales import write_sales
from merchant_desk.journal.orders import write_records
from merchant_desk.journal.writer import DeskJournal
from merchant_desk.sandbox.orders import OrderMaker, Shop
from merchant_desk.sandbox.scenarios import Mix
from merchant_desk.sandbox.wishes import Wish
from merchant_desk.services.slips.words import SEOUL

MILLION = 1_000_000
#: Documents of the generator that a year is made of.
DOCUMENTS = 5_000
#: Orders of one transaction.
PIECE = 5_000
SHOP = Shop("1234567890-ae7d8bdd-1391-5437-b5ef-609d8a8f7785", "행복분식 수원점", "수원시", "수원페이")
MIX = Mix(
    {"DELIVERY": 700, "TAKEOUT": 290, "INDOOR": 10},
    {"INSTANT": 19, "SCHEDULED": 1},
    {
        "LOCAL_CURRENCY": 500,
        "CARD": 300,
        "CASH": 80,
        "CARD_ON_DELIVERY": 60,
        "ONNURI": 40,
        "MEAL_CARD_CHILD": 40,
        "SPLIT": 60,
        "COUPON": 1,
    },
)
#: A dish that one document of DOCUMENTS has, and one that a single order has.
SEASONAL, ONCE = "흑마늘 갈비찜", "두리안 팥빙수"
FIRST, LAST = date(2025, 11, 1), date(2026, 10, 31)
_MADE = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
_HOURS = (1, 0, 0, 0, 0, 0, 0, 1, 2, 3, 6, 16, 18, 9, 5, 5, 8, 19, 24, 20, 12, 8, 5, 2)
_WEEKDAYS = (9, 9, 10, 10, 13, 14, 12)
#: Not every shop reports that an order is ready.
_TOLD = 0.5
_REFUSED = ("UNAVAILABLE_ITEM", "OUTSIDE_DELIVERY_HOURS", "INTERNAL_DIFFICULTIES_OF_THE_RESTAURANT")
_CANCELLED = ("CONSUMER_CANCELLATION_REQUESTED", "DELIVERY_PROBLEM", "OTHER_CANCELLATION_REASON")


def documents(number: int = DOCUMENTS, seed: int = 1) -> list[dict[str, Any]]:
    """Return orders as the practice platform makes them."""
    maker = OrderMaker(seed, SHOP, MIX)
    return [maker.make(place, Wish(), _MADE, _MADE + timedelta(minutes=8)) for place in range(1, number + 1)]


def read_orders(number: int = DOCUMENTS, seed: int = 1) -> list[Order]:
    """Return the same orders as the desk reads them."""
    read = [
        parse_order(json.dumps(document).encode(), document["id"], _MADE)
        for document in documents(number, seed)
    ]
    read[number // 2] = _with_dish(read[number // 2], SEASONAL)
    return read


def _with_dish(order: Order, name: str) -> Order:
    return replace(order, items=(replace(order.items[0], name=name), *order.items[1:]))


def year(count: int = MILLION, seed: int = 1) -> Iterator[tuple[OrderRecord, datetime | None]]:
    """Yield ``count`` orders in the order of their arrival, and when the kitchen was ready (None: not told)."""
    for _place, record, ready in drawn_year(count, seed):
        yield record, ready


def drawn_year(count: int, seed: int) -> Iterator[tuple[int, OrderRecord, datetime | None]]:
    """Yield the same, and the place of the document of which each order was made."""
    rng, known = Random(seed), read_orders(min(DOCUMENTS, count), seed)
    once = rng.randrange(count)
    for number, at in enumerate(_moments(rng, count)):
        place = rng.randrange(len(known))
        order = known[place] if number != once else _with_dish(known[place], ONCE)
        yield place, *drawn_order(rng, order, number, at, is_fresh=count - number <= 5)


def _moments(rng: Random, count: int) -> Iterator[datetime]:
    """Yield times of arrival over the year, in order, with the shop's rush hours and weekends."""
    days = [FIRST + timedelta(days=place) for place in range((LAST - FIRST).days + 1)]
    left, weights = count, [_WEEKDAYS[day.weekday()] for day in days]
    whole = sum(weights)
    for day, weight in zip(days, weights, strict=True):
        of_day = round(left * weight / whole)
        left, whole = left - of_day, whole - weight
        begins = datetime.combine(day, time(), SEOUL).astimezone(UTC)
        seconds = sorted(
            hour * 3_600 + rng.random() * 3_600 for hour in rng.choices(range(24), _HOURS, k=of_day)
        )
        for second in seconds:
            yield begins + timedelta(milliseconds=int(second * 1_000))


def drawn_order(
    rng: Random, order: Order, number: int, at: datetime, *, is_fresh: bool
) -> tuple[OrderRecord, datetime | None]:
    """Return the order as it arrived at ``at``, what became of it, and when the kitchen was ready (None: not told)."""
    order_id = f"{number:08x}-{rng.getrandbits(48):012x}"
    display_id = f"B-{number % 9_999 + 1:04d}"
    created = at - timedelta(seconds=rng.randrange(1, 8))
    moved = created - order.created_at
    due = order.due_at + moved if order.due_at is not None else None
    booked = order.scheduled_from + moved if order.scheduled_from is not None else None
    order = replace(
        order, order_id=order_id, display_id=display_id, created_at=created, due_at=due, scheduled_from=booked
    )
    decided, fate = at + timedelta(seconds=rng.randrange(3, 120)), rng.random()
    closed, lateness = (
        at + timedelta(minutes=rng.randrange(30, 70)),
        timedelta(seconds=rng.randrange(-600, 200)),
    )
    accepted, status, reason = True, Status.CONCLUDED, ""
    if is_fresh:
        accepted, status = False, Status.NEW
    elif fate < 0.02:
        accepted, status, closed, reason = False, Status.CANCELLED, decided, rng.choice(_REFUSED)
    elif fate < 0.032:
        status, reason = Status.CANCELLED, rng.choice(_CANCELLED)
    record = OrderRecord(
        order_id,
        SHOP.merchant_id,
        status,
        status,
        created,
        at,
        display_id,
        order,
        stored_at=at,
        decided_at=None if is_fresh else decided,
        confirmed_at=decided if accepted else None,
        closed_at=None if is_fresh else closed,
        preparation_min=20 if accepted else 0,
        cancel_reason=reason,
    )
    is_told = status is Status.CONCLUDED and rng.random() < _TOLD
    return record, record.promised_at() + lateness if is_told else None


def write_year(folder: Path, count: int = MILLION, seed: int = 1) -> None:
    """Write a year's journal into a folder: orders, a line of the black box for each that was ready, and sales."""
    journal = DeskJournal(folder)
    journal.open(datetime.combine(FIRST, time(), UTC))
    gc.disable()  # nothing here goes round in circles
    try:
        orders = year(count, seed)
        while piece := list(islice(orders, PIECE)):
            records = [record for record, _ready in piece]
            lines = [
                BlackBoxLine(record.order_id, ready, 0, Step.DECIDED, "staff", Action.READY.value)
                for record, ready in piece
                if ready is not None
            ]
            with journal._file.transaction() as db:
                write_records(db, records, "practice")
                write_lines(db, lines, ChainKey())
                write_sales(db, records)
            journal._file.checkpoint()
    finally:
        gc.enable()
        journal.close()
