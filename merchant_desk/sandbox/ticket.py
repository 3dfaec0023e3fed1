"""One order as the platform keeps it, the house's rules for orders, and what is said when they end.

It must not know how orders change.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from .states import State

NOBODY_ANSWERED = {
    "reason": "가게가 제한 시간 안에 접수하지 않아 자동 취소되었습니다.",
    "code": "OTHER_CANCELLATION_REASON",
}
CUSTOMER_ASKS = {"reason": "고객이 취소를 요청했습니다.", "code": "CONSUMER_CANCELLATION_REQUESTED"}
WITHDRAWN = {"reason": "결제 확인이 되지 않아 플랫폼이 취소했습니다.", "code": "SYSTEMIC_ISSUES"}


class NoSuchOrder(Exception):
    """The platform does not know the order."""


class PlatformFull(Exception):
    """No more orders can be open at once."""


@dataclass(slots=True)
class Ticket:
    """One order on the platform's side. ``document`` is what details answer, without lastEvent."""

    order_id: str
    number: int
    document: dict[str, Any]
    patched: bool
    created_at: str
    state: State
    confirm_by: datetime
    cancellation: str
    delivery_code: str
    last_event: str = ""
    last_stamp: datetime | None = None
    customer_asks: bool = False
    shop_asks: bool = False
    external_code: str = ""
    preparation_min: int | None = None
    confirmed_by: str = ""
    requests: Counter[str] = field(default_factory=Counter)
    answers: Counter[str] = field(default_factory=Counter)
    applied: Counter[str] = field(default_factory=Counter)


@dataclass(slots=True)
class HouseRules:
    """What can be changed while the platform runs; seconds.

    ``batches_limit`` is the most batches that one answer has, 0 for all.
    """

    confirm_within_s: float = 480.0
    cancellation: str = "grant"
    repeat_status: int = 422
    min_poll_interval_s: float = 0.0
    prepare_after_s: float = 60.0
    conclude_after_s: float = 900.0
    commission_percent: float = 1.0
    batches_limit: float = 0
