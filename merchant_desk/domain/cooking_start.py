"""When the kitchen has to begin with an order that was not to be cooked at once. It must not know who is called."""

from __future__ import annotations

from datetime import datetime, timedelta

from .order import Timing
from .record import OrderRecord
from .status import Status

#: What the order's note says once its cooking has to begin: by the platform's word, or by the order's own time.
START_NOW = "플랫폼이 조리 시작을 요청했습니다. 지금 조리를 시작해 주세요."
TIME_TO_START = "예약 주문의 조리를 시작할 시각입니다."
#: Whoever accepted an order so shortly before its start, or after it, has just read when it has to begin.
JUST_ACCEPTED_S = 60.0


def starts_at(record: OrderRecord, usual_min: int) -> datetime | None:
    """Return when an accepted, booked order has to be begun (aware UTC), None for every other order.

    ``usual_min`` is the shop's own preparation time, for orders that were accepted without one.
    """
    order = record.order
    if record.status is not Status.COOKING or order is None or order.timing is not Timing.SCHEDULED:
        return None
    return order.starts_cooking_at(record.preparation_min or usual_min)


def was_known_at_acceptance(record: OrderRecord, start: datetime) -> bool:
    """Tell whether the order was accepted when its start was over, or as good as over."""
    accepted_at = record.decided_at or record.confirmed_at or record.received_at
    return start <= accepted_at + timedelta(seconds=JUST_ACCEPTED_S)


def says_to_start(note: str) -> bool:
    """Tell whether the last that an order's note says is that its cooking has to begin."""
    return note.endswith((START_NOW, TIME_TO_START))
