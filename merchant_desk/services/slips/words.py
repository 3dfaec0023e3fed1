"""Times, quantities and amounts as they are written on slips. It must not know orders' states or paper."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from decimal import Decimal

from merchant_desk.domain.decision import CancelCode
from merchant_desk.domain.money import Money
from merchant_desk.domain.order import Option

#: Korea has had no daylight saving time since 1988, so no zone file is needed.
SEOUL = timezone(timedelta(hours=9), "Asia/Seoul")
#: Stands where an amount could not be read: never a number that might be wrong.
UNREADABLE = "금액 확인 필요"
#: The standard's codes in the words of a kitchen, where nobody gave a reason in words.
_WHY = {
    CancelCode.UNAVAILABLE_ITEM: "재료·메뉴 품절",
    CancelCode.INTERNAL_DIFFICULTIES_OF_THE_RESTAURANT: "가게 사정",
    CancelCode.OUTSIDE_DELIVERY_HOURS: "배달 시간 아님",
    CancelCode.ORDER_OUTSIDE_THE_DELIVERY_AREA: "배달 지역 아님",
    CancelCode.RESTAURANT_WITHOUT_DELIVERY_PERSON: "배달할 사람 없음",
    CancelCode.DELIVERY_PROBLEM: "배달 문제",
    CancelCode.OUTDATED_MENU: "옛날 메뉴·가격",
    CancelCode.DUPLICATE_APPLICATION: "같은 주문 두 번",
    CancelCode.BLOCKED_CUSTOMER: "차단한 고객",
    CancelCode.RISK_AREA: "위험한 지역",
    CancelCode.SYSTEMIC_ISSUES: "프로그램 문제",
    "CONSUMER_CANCELLATION_REQUESTED": "고객이 취소를 요청함",
    "OTHER_CANCELLATION_REASON": "기타 사유",
}
_WEEKDAYS = "월화수목금토일"
#: Units of Open Delivery's items as a Korean kitchen writes them; others are printed as they come.
_UNITS = {"UN": "개", "KG": "kg", "G": "g", "L": "L", "ML": "ml", "LB": "lb", "OZ": "oz", "GAL": "gal"}


def clock_time(moment: datetime) -> str:
    """Return the shop's time of day, ``18:05``."""
    return f"{moment.astimezone(SEOUL):%H:%M}"


def day_and_time(moment: datetime) -> str:
    """Return day and time at the shop, ``7월 21일(화) 18:30``."""
    local = moment.astimezone(SEOUL)
    return f"{day_words(local)} {local:%H:%M}"


def day_words(day: date) -> str:
    """Return a day at the shop, ``7월 21일(화)``; an aware time counts by its own zone."""
    return f"{day.month}월 {day.day}일({_WEEKDAYS[day.weekday()]})"


def span_words(seconds: float) -> str:
    """Return how long something took: ``42초``, ``3분 5초``, ``2시간 10분``."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole}초"
    minutes, left_s = divmod(whole, 60)
    if minutes < 60:
        return f"{minutes}분 {left_s}초" if left_s else f"{minutes}분"
    hours, left_min = divmod(minutes, 60)
    return f"{hours}시간 {left_min}분" if left_min else f"{hours}시간"


def quantity(count: Decimal, unit: str = "UN") -> str:
    """Return a quantity as a kitchen reads it: ``2개``, ``0.5kg``; exact, without idle zeros.

    What no order can mean (none, no number, more than twelve places) is not printed as a number.
    """
    if not count.is_finite() or count <= 0 or abs(count.adjusted()) > 12 or len(count.as_tuple().digits) > 20:
        return "수량 확인 필요"
    text = f"{count:,f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return f"{text}{_UNITS.get(unit.upper(), unit)}"


def option_words(option: Option) -> str:
    """Return an option's name, with its quantity where it is not one."""
    return option.name if option.quantity == 1 else f"{option.name} ×{quantity(option.quantity, '')}"


def amount(money: Money | None) -> str:
    """Return an amount as the shop writes it, or :data:`UNREADABLE`."""
    return UNREADABLE if money is None else str(money)


def less(money: Money | None) -> str:
    """Return a discount as it lowers the total. Platforms may state it with either sign."""
    return UNREADABLE if money is None else str(money if money.minor <= 0 else -money)


def why(cancel_reason: str) -> str:
    """Return why an order was cancelled as a kitchen reads it; a code in words, a sentence as it came."""
    return _WHY.get(cancel_reason, cancel_reason) or "플랫폼이 알려 주지 않음"
