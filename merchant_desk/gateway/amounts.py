"""Wire numbers into exact amounts, quantities and moments; what is not exact is a defect. It knows no order."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from decimal import Decimal

from merchant_desk.domain.money import AmountUnreadable, Money

from . import wire
from .salvage import Defects

#: The won is what these platforms mean where they name no currency.
HOME_CURRENCY = "KRW"
#: Nothing in a shop costs or weighs more; a number beyond is damaged, and no database column would hold it.
_LARGEST = Decimal(10) ** 12
_MOST_DIGITS = 24
_CURRENCY = re.compile(r"[A-Z]{3}")


def money(value: Decimal | None, currency: str | None, path: str, defects: Defects) -> Money | None:
    """Return the amount, or None and a defect: absent, a fraction of a won, or no sane number."""
    if value is None:
        defects.add(path, "금액이 없습니다.")
        return None
    if not currency or _CURRENCY.fullmatch(currency) is None:
        defects.add(path, "통화를 알 수 없습니다.")
        return None
    if not _is_sane(value):
        defects.add(path, "금액으로 볼 수 없는 숫자입니다.")
        return None
    try:
        return Money.from_decimal(value, currency)
    except AmountUnreadable:
        words = "원 단위로 떨어지지 않는" if currency == HOME_CURRENCY else "최소 단위로 떨어지지 않는"
        defects.add(path, f"{words} 금액입니다({value}).")
        return None


def price(block: wire.Price | None, path: str, defects: Defects) -> Money | None:
    """Return a Price's amount, or None and a defect."""
    if block is None:
        defects.add(path, "금액이 없습니다.")
        return None
    return money(block.value, block.currency, path, defects)


def optional_price(block: wire.Price | None, path: str, defects: Defects) -> Money | None:
    """Return a Price's amount where there is one; its absence is no defect."""
    return None if block is None else price(block, path, defects)


def quantity(value: Decimal | None, path: str, defects: Defects) -> Decimal:
    """Return how many; 0 and a defect where that cannot be read: a made-up 1 would be cooked."""
    if value is None:
        defects.add(path, "수량이 없습니다.")
    elif not _is_sane(value) or value <= 0:
        defects.add(path, "수량으로 볼 수 없는 숫자입니다.")
    else:
        return value
    return Decimal(0)


def whole(value: Decimal | None) -> int | None:
    """Return a count, or None where there is none."""
    return int(value) if value is not None and _is_sane(value) and value >= 0 else None


#: A time outside of these years is a program's empty value (0001-01-01, 9999-12-31), not a time.
_YEARS = range(2000, 2200)


def moment(value: datetime | None, path: str, defects: Defects) -> datetime | None:
    """Return aware UTC; a time without an offset is UTC already (the standard writes UTC times)."""
    if value is None:
        return None
    try:
        told = value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
    except OverflowError:
        told = None
    if told is None or told.year not in _YEARS:
        defects.add(path, "시각을 읽을 수 없습니다.")
        return None
    return told


def _is_sane(value: Decimal) -> bool:
    return value.is_finite() and abs(value) < _LARGEST and len(value.as_tuple().digits) <= _MOST_DIGITS
