"""How long the shop's own last orders of like size and hour took. It must not know where they were kept.

Only a suggestion comes of it, never a decision: the kitchen knows what it has on the fire.
"""

from __future__ import annotations

import logging
import math
import statistics
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.order import Order, Timing
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import Status

from .order_book import OrderBook
from .ports import Clock, Lanes
from .slips.words import SEOUL

log = logging.getLogger(__name__)

#: So many finished orders are looked at, none older than this many days.
KEPT, DAYS = 2_000, 60
#: Fewer like orders say nothing.
LEAST = 5
#: An hour is like another one up to this distance (minutes), around midnight too.
LIKE_HOUR_MIN = 90
#: Shorter or longer is no cooking: *ready* was pressed at once, or forgotten, or the order was booked.
SHORTEST_MIN, LONGEST_MIN = 3, 120
_DAY_MIN = 24 * 60
_SATURDAY = 5


class Days(StrEnum):
    """Which days the like orders come from: the same day of the week, else working days or weekends."""

    SAME = "same"
    WEEKDAYS = "weekdays"
    WEEKENDS = "weekends"


@dataclass(frozen=True, slots=True)
class Cooked:
    """One finished order: when it was accepted (aware), how many dishes, and the minutes until it was ready."""

    accepted_at: datetime
    dishes: int
    minutes: float


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What like orders took: their median in whole minutes, from how many of them, and on which days.

    ``weekday`` is the day of the week (Monday is 0, Asia/Seoul) of the moment it was asked for.
    """

    minutes: int
    orders: int
    days: Days
    weekday: int


def dishes_of(order: Order) -> int:
    """Return how many dishes an order has; what is weighed, or cannot be read, counts as one."""
    return sum(max(1, math.ceil(item.quantity)) if item.unit in {"UN", ""} else 1 for item in order.items)


def size_of(dishes: int) -> int:
    """Return the class of sizes: 1-2, 3-5, 6 and more dishes."""
    return 0 if dishes <= 2 else 1 if dishes <= 5 else 2


def suggest(cooked: Iterable[Cooked], dishes: int, at: datetime) -> Suggestion | None:
    """Return what orders like one of ``dishes`` dishes at ``at`` (aware) took, None where too few are known.

    Orders of the same day of the week are asked first, then those of all working days or weekends.
    """
    here = at.astimezone(SEOUL)
    like = [
        one for one in cooked if size_of(one.dishes) == size_of(dishes) and _is_like(one.accepted_at, here)
    ]
    same = [one for one in like if one.accepted_at.astimezone(SEOUL).weekday() == here.weekday()]
    days = Days.WEEKENDS if here.weekday() >= _SATURDAY else Days.WEEKDAYS
    for found, which in ((same, Days.SAME), (like, days)):
        if len(found) >= LEAST:
            minutes = round(statistics.median(one.minutes for one in found))
            return Suggestion(minutes, len(found), which, here.weekday())
    return None


def _is_like(at: datetime, here: datetime) -> bool:
    """Tell whether a moment is of a like day and hour."""
    there = at.astimezone(SEOUL)
    if (there.weekday() >= _SATURDAY) != (here.weekday() >= _SATURDAY):
        return False
    apart = abs((there.hour - here.hour) * 60 + there.minute - here.minute)
    return min(apart, _DAY_MIN - apart) <= LIKE_HOUR_MIN


class UsualTimes:
    """Main thread; owned by the counter; one run. Bounded: see :data:`KEPT`.

    ``read`` returns what the journal knows, oldest first; it belongs on the reader's lane. Without it, or where it
    fails, only this run's orders count.
    """

    def __init__(
        self, book: OrderBook, clock: Clock, lanes: Lanes, read: Callable[[], Iterable[Cooked]] | None = None
    ) -> None:
        self._book = book
        self._clock = clock
        self._lanes = lanes
        self._read = read
        self._cooked: deque[Cooked] = deque(maxlen=KEPT)
        self._ready: set[str] | None = None
        self._said: tuple[tuple[object, ...], Suggestion | None] = ((), None)

    def start(self) -> None:
        """Have the journal read; the orders that are ready already are in it."""
        self._ready = {record.order_id for record in self._book.told() if _is_ready(record)}
        if self._read is not None:
            self._lanes.submit("reader", self._read, self._take, _not_read)

    def _take(self, read: Iterable[Cooked]) -> None:
        """Put the journal's orders before those of this run."""
        of_this_run = tuple(self._cooked)
        self._cooked.clear()
        self._cooked.extend((*read, *of_this_run))

    def tick(self) -> None:
        """Note the orders that have become ready."""
        if self._ready is None:
            return
        ready = [record for record in self._book.told() if _is_ready(record)]
        if len(ready) == len(self._ready) and all(record.order_id in self._ready for record in ready):
            return
        now = self._clock.now()
        for record in ready:
            if record.order_id not in self._ready and (cooked := _cooked(record, now)) is not None:
                self._cooked.append(cooked)
        self._ready = {record.order_id for record in ready}

    def suggestion(self, order_id: str) -> Suggestion | None:
        """Return what orders like this one usually took; None where too little is known, or it may be cooked later."""
        record = self._book.record(order_id)
        if record is None or record.order is None or record.order.timing is Timing.SCHEDULED:
            return None
        now = self._clock.now()
        last = self._cooked[-1] if self._cooked else None
        key = (order_id, now.replace(second=0, microsecond=0), len(self._cooked), last)
        if self._said[0] != key:  # the window asks each second
            self._said = (key, suggest(self._cooked, dishes_of(record.order), now))
        return self._said[1]


def is_plausible(minutes: float) -> bool:
    """Tell whether a time can be that of cooking."""
    return SHORTEST_MIN <= minutes <= LONGEST_MIN


def _is_ready(record: OrderRecord) -> bool:
    return record.status in {Status.READYING, Status.READY}


def _cooked(record: OrderRecord, now: datetime) -> Cooked | None:
    """Return an order that has become ready at ``now``; None where it says nothing about cooking."""
    if record.order is None or record.decided_at is None or record.order.timing is Timing.SCHEDULED:
        return None
    minutes = (now - record.decided_at).total_seconds() / 60
    return Cooked(record.decided_at, dishes_of(record.order), minutes) if is_plausible(minutes) else None


def _not_read(error: DeskError) -> None:
    """Go on without: a suggestion is no necessity."""
    log.warning("the last orders' times cannot be read: %s (%s)", error, error.detail)
