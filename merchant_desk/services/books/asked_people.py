"""Tells whether an order's customer wrote something, or has a number that ends so.

It must not know how long anybody may be shown.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from merchant_desk.domain.order import Order
from merchant_desk.domain.record import OrderRecord

from .history_port import HistoryQuery

#: As many digits of a number are looked for, no more and no fewer.
DIGITS = 4


def asks_for_people(query: HistoryQuery) -> bool:
    """Tell whether only orders whose customer is still shown can be found."""
    return bool(query.request.strip() or query.phone.strip())


def is_asked_for(record: OrderRecord, query: HistoryQuery) -> bool:
    """Tell whether the order's texts have all words of a request, and its numbers the last digits."""
    if record.order is None:
        return False
    text = _folded(" ".join(_requests(record.order)))
    if not all(word in text for word in _folded(query.request).split()):
        return False
    wanted = query.phone.strip()
    if not wanted:
        return True
    is_whole = len(wanted) == DIGITS and wanted.isdecimal()
    return is_whole and any(number.endswith(wanted) for number in _numbers(record.order))


def _requests(order: Order) -> Iterator[str]:
    """Return what the customer wrote: to the shop, to the rider, to single dishes."""
    yield order.store_note
    yield order.delivery_note
    for item in order.items:
        yield item.note
        yield from (option.note for option in item.options)


def _numbers(order: Order) -> Iterator[str]:
    if order.customer is not None:
        for number in (order.customer.phone, order.customer.safe_phone):
            yield "".join(digit for digit in number if digit.isdecimal())


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()
