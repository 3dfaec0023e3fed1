"""What the desk says aloud of the orders that ring, in Korean or English. Pure; it must not know who speaks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from merchant_desk.domain.attention import Ringing, Voice
from merchant_desk.domain.numerals import english_count, korean_count, sino_korean
from merchant_desk.domain.record import OrderRecord
from merchant_desk.services.settings import Language

_MINUTE = timedelta(minutes=1)
_NEW = (Voice.NEW, Voice.EXPIRING)
_KOREAN = {
    Voice.CANCELLED: "취소된 주문이 {count} 건 있습니다.",
    Voice.CUSTOMER: "고객의 취소 요청이 {count} 건 있습니다.",
    Voice.PLAN: "예약 주문 {count} 건, 조리를 시작해 주세요.",
    Voice.TROUBLE: "확인할 주문이 {count} 건 있습니다.",
}
_ENGLISH = {
    Voice.CANCELLED: "{count} cancelled.",
    Voice.CUSTOMER: "{count}: the customer wants to cancel.",
    Voice.PLAN: "{count} booked: start cooking.",
    Voice.TROUBLE: "{count} to be checked.",
}


def spoken(
    ringing: Ringing, record_of: Callable[[str], OrderRecord | None], now: datetime, language: Language
) -> str:
    """Return what to say of the orders that ring at ``now`` (aware UTC), loudest first; "" where no order rings."""
    korean = language is Language.KOREAN
    sentences = []
    new = [order_id for call in ringing.calls if call.voice in _NEW for order_id in call.order_ids]
    for call in ringing.calls:
        if call.voice in _NEW:
            if new:
                records = [record for order_id in new if (record := record_of(order_id)) is not None]
                left = _shortest(records, now)
                sentences.append(
                    _new_in_korean(len(new), left) if korean else _new_in_english(len(new), left)
                )
                new = []
        elif call.order_ids:
            count = len(call.order_ids)
            if korean:
                sentences.append(_KOREAN[call.voice].format(count=korean_count(count)))
            else:
                sentences.append(_ENGLISH[call.voice].format(count=_orders(count)))
    return " ".join(sentences)


def _shortest(records: Iterable[OrderRecord], now: datetime) -> timedelta | None:
    """Return the time that is left for the order that is due first, None where no order has a deadline."""
    return min((record.deadline - now for record in records if record.deadline is not None), default=None)


def _new_in_korean(count: int, left: timedelta | None) -> str:
    orders = f"주문 {korean_count(count)} 건"
    if left is None:
        return f"{orders}, 접수를 기다리고 있습니다."
    if left <= timedelta(0):
        return f"{orders}, 접수 시간이 지났습니다."
    minutes = left // _MINUTE
    return (
        f"{orders}, {sino_korean(minutes)} 분 남았습니다."
        if minutes
        else f"{orders}, 일 분도 남지 않았습니다."
    )


def _new_in_english(count: int, left: timedelta | None) -> str:
    if left is None:
        return f"{_orders(count)} waiting."
    if left <= timedelta(0):
        return f"{_orders(count)}, time is over."
    minutes = left // _MINUTE
    if not minutes:
        return f"{_orders(count)}, less than a minute left."
    return f"{_orders(count)}, {english_count(minutes)} {'minute' if minutes == 1 else 'minutes'} left."


def _orders(count: int) -> str:
    return f"{english_count(count).capitalize()} {'order' if count == 1 else 'orders'}"
