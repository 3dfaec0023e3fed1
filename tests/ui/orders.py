"""Orders of a Korean shop for the window's tests and drawings."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

from merchant_desk.domain.money import Money
from merchant_desk.domain.order import (
    Address,
    Customer,
    Discount,
    Fee,
    Item,
    Option,
    Order,
    OrderKind,
    Payment,
    Share,
    Sponsor,
    Tender,
    Timing,
    Total,
)
from tests.fakes.desk import START


def won(amount: int) -> Money:
    return Money(amount)


def dish(name: str, quantity: str = "1", price: int = 8000, **more) -> Item:
    return Item(f"item-{name}", name, Decimal(quantity), unit_price=won(price), total=won(price), **more)


def order(number: str = "B-0417", *items: Item, created_at: datetime = START, **more) -> Order:
    plain = Order(
        order_id=f"id-{number}",
        display_id=number,
        kind=OrderKind.DELIVERY,
        timing=Timing.INSTANT,
        created_at=created_at,
        due_at=created_at + timedelta(minutes=45),
        items=items or (dish("김치찌개"),),
        total=Total(won(36_500), won(3_000), won(5_000), won(34_500)),
        payments=(Payment(Tender.LOCAL_CURRENCY, won(34_500), prepaid=True, name="수원페이"),),
        address=Address("수원시 팔달구 권광로 175", "인계동 1111", "101동 1203호 · 공동현관 #1234"),
        customer=Customer("김하늘", safe_phone="0504-1234-5678", orders_here=3),
        delivered_by="MERCHANT",
    )
    return replace(plain, **more)


def rush_order(number: str = "B-0417") -> Order:
    """The order of the drawing."""
    return order(
        number,
        dish("떡볶이 세트", "2", options=(Option("치즈 추가", Decimal(1)),)),
        dish("똠얌 쌀국수"),
        dish("콜라 제로"),
        store_note="덜 맵게",
        disposables=False,
        fees=(Fee("배달팁", "DELIVERY_FEE", "MERCHANT", won(3_000)),),
        discounts=(Discount("CART", won(5_000), (Share(Sponsor.PUBLIC, won(2_000), "공공쿠폰"),)),),
    )


def takeout(number: str = "B-0418") -> Order:
    return order(number, dish("김치찌개"), kind=OrderKind.TAKEOUT, address=None, pickup_code="8841", fees=())


def booked(number: str = "B-0390", hours: float = 1.5) -> Order:
    start = START + timedelta(hours=hours)
    return order(
        number,
        dish("왕갈비탕", "4"),
        timing=Timing.SCHEDULED,
        scheduled_from=start,
        scheduled_to=start + timedelta(minutes=30),
        due_at=None,
    )


def cash_order(number: str = "B-0421") -> Order:
    paid = Payment(Tender.CASH, won(34_500), prepaid=False, change_for=won(50_000))
    return order(number, payments=(paid,), pending=won(34_500))


def long_order(number: str = "B-0450") -> Order:
    """Long names, many dishes, and a note of 2 MB."""
    name = "사장님이 새벽마다 직접 끓이는 진한 사골육수 왕갈비탕 특대 사이즈 세트"
    options = (
        Option("공깃밥 추가", Decimal(2)),
        Option("Extra-hot-sauce-without-any-spaces-in-its-name", Decimal(1)),
    )
    return order(
        number,
        dish(name, "12", options=options, note="국물은 따로 담아 주시고 파는 빼 주세요"),
        *(dish(f"추가 반찬 {count}호", str(count + 1)) for count in range(9)),
        store_note="맵지 않게 해 주세요 " * 180_000,
    )
