"""What the platform's orders brought, kept after the orders themselves are dropped; it must not know statements."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from .states import State
from .ticket import Ticket

SEOUL = ZoneInfo("Asia/Seoul")
#: Orders that are remembered; the oldest are dropped.
MOST_SOLD = 20_000
_HANDED_OVER = frozenset({State.DELIVERED, State.PICKED_UP, State.CONCLUDED})
#: What a method of the standard is where the order's Korean profile says nothing.
_KINDS = {
    "CREDIT": "CARD",
    "DEBIT": "CARD",
    "CREDIT_DEBIT": "CARD",
    "CASH": "CASH",
    "COUPON": "COUPON",
    "REDEEM": "COUPON",
    "PREPAID_REDEEM": "COUPON",
}


@dataclass(frozen=True, slots=True)
class Taken:
    """What a customer paid by one tender; ``online``: through the platform, else at the door."""

    kind: str
    name: str
    method: str
    value: int
    online: bool


@dataclass(frozen=True, slots=True)
class Sold:
    """One order in won.

    ``kept``: the platform's part of the delivery fee; ``dish`` and ``option``: the last ones' prices.
    """

    order_id: str
    display_id: str
    created_at: datetime
    is_cancelled: bool
    items: int
    delivery_fee: int
    service_fee: int
    kept: int
    by_platform: int
    by_shop: int
    total: int
    dish: int
    option: int
    taken: tuple[Taken, ...]

    @property
    def day(self) -> date:
        """Return the day on which it was ordered, in Seoul."""
        return self.created_at.astimezone(SEOUL).date()


class Cashbook:
    """Every order that was handed over, or cancelled after it was accepted. Used under the market's lock."""

    def __init__(self) -> None:
        self._sold: OrderedDict[str, Sold] = OrderedDict()

    def note(self, ticket: Ticket) -> None:
        """Take an order in after it has moved, if it is one for the books."""
        cancelled = ticket.state is State.CANCELLED and bool(ticket.confirmed_by)
        if cancelled or ticket.state in _HANDED_OVER:
            self._sold[ticket.order_id] = _sold(ticket, is_cancelled=cancelled)
            while len(self._sold) > MOST_SOLD:
                self._sold.popitem(last=False)

    def days(self) -> dict[date, list[Sold]]:
        """Return the orders by the day on which they were made, oldest first."""
        found: dict[date, list[Sold]] = {}
        for sold in sorted(self._sold.values(), key=lambda one: one.created_at):
            found.setdefault(sold.day, []).append(sold)
        return found


def _sold(ticket: Ticket, *, is_cancelled: bool) -> Sold:
    document = ticket.document
    fees = _list(document, "otherFees")
    shares = [share for line in _list(document, "discounts") for share in _list(line, "sponsorshipValues")]
    total = _dict(document, "total")
    items = _list(document, "items")
    options = [option for item in items for option in _list(item, "options")]
    by_shop = sum(_won(share, "amount") for share in shares if share.get("name") == "MERCHANT")
    delivery = [fee for fee in fees if fee.get("type") == "DELIVERY_FEE"]
    return Sold(
        order_id=ticket.order_id,
        display_id=str(document.get("displayId", "")),
        created_at=_moment(ticket.created_at),
        is_cancelled=is_cancelled,
        items=_won(total, "itemsPrice"),
        delivery_fee=sum(_won(fee, "price") for fee in delivery),
        service_fee=sum(_won(fee, "price") for fee in fees) - sum(_won(fee, "price") for fee in delivery),
        kept=sum(_won(fee, "price") for fee in fees if fee.get("receivedBy") == "MARKETPLACE"),
        by_platform=sum(_won(share, "amount") for share in shares) - by_shop,
        by_shop=by_shop,
        total=_won(total, "orderAmount"),
        dish=_won((items or [{}])[-1], "totalPrice"),
        option=_won((options or [{}])[-1], "totalPrice"),
        taken=_taken(document),
    )


def _taken(document: dict[str, Any]) -> tuple[Taken, ...]:
    named = {one.get("methodIndex"): one for one in _list(_dict(document, "x-kr"), "payments")}
    found = []
    for index, method in enumerate(_list(_dict(document, "payments"), "methods")):
        korean, word = named.get(index, {}), str(method.get("method", "OTHER"))
        found.append(
            Taken(
                str(korean.get("kind", _KINDS.get(word, "OTHER"))),
                str(korean.get("name", method.get("methodInfo", ""))),
                word,
                _whole(method.get("value")),
                method.get("type") == "PREPAID",
            )
        )
    return tuple(found)


def _moment(text: str) -> datetime:
    """Return when an order was made; one whose time was broken on purpose belongs to the beginning of time."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return datetime(2020, 1, 1, tzinfo=UTC)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _dict(block: dict[str, Any], name: str) -> dict[str, Any]:
    found = block.get(name)
    return found if isinstance(found, dict) else {}


def _list(block: dict[str, Any], name: str) -> list[dict[str, Any]]:
    found = block.get(name)
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _won(block: dict[str, Any], name: str) -> int:
    return _whole(_dict(block, name).get("value"))


def _whole(value: object) -> int:
    """Return whole won; what was broken on purpose is worth nothing."""
    return value if isinstance(value, int) and not isinstance(value, bool) else 0
