"""How a practice order is paid and who pays its discounts; it must not know dishes, places or events."""

from __future__ import annotations

from random import Random
from typing import Any

from . import menu
from .wishes import Wish

#: The smallest sum of dishes in won that a shop delivers.
ITEM_FLOOR = 9_000
#: The public coupon: 5,000 won off from 20,000 won of dishes.
COUPON_OFF, COUPON_FROM = 5_000, 20_000

#: The standard's method, the kind in x-kr, its name, its issuer, further fields of the method.
_Method = tuple[str, str, str, str, dict[str, Any]]


def won(value: int) -> dict[str, Any]:
    """Return the standard's Price of ``value`` won."""
    return {"value": value, "currency": "KRW"}


def make_discounts(
    rng: Random, wish: Wish, food: int, region: str
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Return ``discounts`` and the ``x-kr`` sponsors of an order with ``food`` won of dishes.

    The seed gives a coupon only from COUPON_FROM; a wish gives it always.
    """
    drawn = rng.random() < 0.35 and food >= COUPON_FROM
    shared = rng.random() < 0.3
    if not (drawn if wish.coupon is None else wish.coupon):
        return [], []
    shares = [("MARKETPLACE", COUPON_OFF, "PUBLIC", rng.choice(("경기도", region)))]
    if shared:
        shares = [
            ("MARKETPLACE", COUPON_OFF - 2_000, "PUBLIC", region),
            ("MERCHANT", 2_000, "MERCHANT", "가게 쿠폰"),
        ]
    discount = {
        "amount": won(COUPON_OFF),
        "target": "CART",
        "sponsorshipValues": [
            {"name": party, "amount": won(amount), "discountCode": "GG-COUPON-5000"}
            for party, amount, _kind, _name in shares
        ],
    }
    sponsors = [
        {"discountIndex": 0, "shareIndex": index, "kind": kind, "name": name}
        for index, (_party, _amount, kind, name) in enumerate(shares)
    ]
    return [discount], sponsors


def make_payments(
    rng: Random, tender: str, amount: int, local_currency: str
) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Return ``payments`` and the ``x-kr`` payments that sum up to ``amount`` won."""
    card, brand = rng.choice(menu.CARDS)
    receipt = rng.choice(("NONE", "PERSONAL", "BUSINESS"))
    handed = rng.choice((10_000, 50_000))
    by_card: _Method = ("CREDIT", "CARD", card, card, {"brand": brand})
    local: _Method = ("DIGITAL_WALLET", "LOCAL_CURRENCY", local_currency, "경기지역화폐", {})
    known: dict[str, _Method] = {
        "LOCAL_CURRENCY": local,
        "ONNURI": ("DIGITAL_WALLET", "ONNURI", "온누리상품권", "소상공인시장진흥공단", {}),
        "MEAL_CARD_CHILD": ("MEAL_VOUCHER", "MEAL_CARD_CHILD", "G드림카드", "경기도", {}),
        "CARD": by_card,
        "CARD_ON_DELIVERY": by_card,
        "CASH": ("CASH", "CASH", "현금", "", {"changeFor": -(-amount // handed) * handed}),
        "COUPON": ("COUPON", "COUPON", "모바일 상품권", "경기도", {}),
    }
    parts = (
        [(known[tender], amount)]
        if tender != "SPLIT"
        else [(local, amount // 2), (by_card, amount - amount // 2)]
    )
    timing = "PENDING" if tender in ("CASH", "CARD_ON_DELIVERY") else "PREPAID"
    methods = [
        {
            "value": value,
            "currency": "KRW",
            "type": timing,
            "method": method,
            **({} if method == "CASH" else {"methodInfo": name}),
            **extra,
        }
        for (method, _kind, name, _issuer, extra), value in parts
    ]
    x_payments = [
        {
            "methodIndex": index,
            "kind": kind,
            "name": name,
            **({"issuer": issuer} if issuer else {}),
            "cashReceipt": receipt if kind in ("CASH", "LOCAL_CURRENCY", "ONNURI") else "NONE",
        }
        for index, ((_method, kind, name, issuer, _extra), _value) in enumerate(parts)
    ]
    prepaid = amount if timing == "PREPAID" else 0
    return {"prepaid": prepaid, "pending": amount - prepaid, "methods": methods}, x_payments
