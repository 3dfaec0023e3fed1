"""Orders of a Korean shop for the window's tests and drawings."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

from merchant_desk.domain.money import Money
from merchant_desk.domain.order import (
    Address,
    CashReceipt,
    Customer,
    Discount,
    Fee,
    Gift,
    Invoice,
    Item,
    Option,
    Order,
    OrderKind,
    Origin,
    Payment,
    ReceiptKind,
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
    """An order whose sums agree: the first dish costs what the others leave of the bill."""
    named = items or (dish("김치찌개"),)
    others = sum(item.total.minor for item in named[1:] if item.total is not None)
    if others < 36_500:
        first = replace(named[0], total=won(36_500 - others))
        named = (first, *named[1:])
    else:
        named = (replace(named[0], total=won(36_500)), *(replace(item, total=won(0)) for item in named[1:]))
    plain = Order(
        order_id=f"id-{number}",
        display_id=number,
        kind=OrderKind.DELIVERY,
        timing=Timing.INSTANT,
        created_at=created_at,
        due_at=created_at + timedelta(minutes=45),
        items=named,
        fees=(Fee("배달팁", "DELIVERY_FEE", "MERCHANT", won(3_000)),),
        discounts=(Discount("CART", won(5_000), (Share(Sponsor.MARKETPLACE, won(5_000)),)),),
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
        discounts=(
            Discount(
                "CART",
                won(5_000),
                (Share(Sponsor.PUBLIC, won(2_000), "공공쿠폰"), Share(Sponsor.MERCHANT, won(3_000))),
            ),
        ),
    )


def whole_order(number: str = "B-0433") -> Order:
    """An order that says everything a platform can say of a delivery."""
    bean = Option("모짜렐라 치즈 추가", Decimal(1), won(1_500), unit_price=won(1_500), external_code="O-111")
    return order(
        number,
        items=(
            Item(
                "item-1",
                "로제떡볶이",
                Decimal(2),
                unit_price=won(8_500),
                list_price=won(9_000),
                total=won(20_000),
                options=(bean, Option("순한맛", Decimal(1), won(0), external_code="O-101")),
                external_code="M-002",
                note="떡을 조금 더 삶아 주세요",
            ),
            Item(
                "item-2",
                "참치김밥",
                Decimal(3),
                unit_price=won(4_500),
                total=won(13_500),
                external_code="M-005",
            ),
            Item("item-3", "콜라 500ml", Decimal(1), unit_price=won(2_000), total=won(2_000)),
        ),
        due_at=START + timedelta(minutes=45),
        fees=(
            Fee("배달팁", "DELIVERY_FEE", "MERCHANT", won(3_000), "야간 할증 500원 포함"),
            Fee("서비스 이용료", "SERVICE_FEE", "MARKETPLACE", won(500)),
        ),
        discounts=(
            Discount(
                "CART",
                won(5_000),
                (
                    Share(Sponsor.PUBLIC, won(3_000), "경기도 소비쿠폰", "GG-5000"),
                    Share(Sponsor.MERCHANT, won(2_000), "단골 쿠폰"),
                ),
            ),
            Discount("ITEM", won(1_000), (Share(Sponsor.MARKETPLACE, won(1_000)),), "item-2"),
        ),
        total=Total(won(35_500), won(3_500), won(6_000), won(33_000)),
        payments=(
            Payment(
                Tender.LOCAL_CURRENCY,
                won(20_000),
                prepaid=True,
                name="수원페이",
                issuer="경기지역화폐",
                approval="30012345",
                cash_receipt=CashReceipt(ReceiptKind.BUSINESS, "123-45-67890"),
            ),
            Payment(
                Tender.CASH,
                won(13_000),
                prepaid=False,
                name="현금",
                change_for=won(20_000),
                cash_receipt=CashReceipt(ReceiptKind.PERSONAL, "010-1234-5678"),
            ),
        ),
        prepaid=won(20_000),
        pending=won(13_000),
        customer=Customer(
            "김하늘",
            "010-1234-5678",
            "0507-1352-1234",
            START + timedelta(hours=3),
            "900101-1234567",
            3,
            "KT",
            "haneul@example.com",
        ),
        address=Address(
            "경기도 수원시 팔달구 매화길12번길 3",
            "경기도 수원시 팔달구 매산로동 12-3",
            "햇살빌라 101동 1203호",
            "경기도 수원시 팔달구 매화길12번길 3, 햇살빌라 101동 1203호",
            "16455",
            "4111510100",
        ),
        store_note="아이가 먹을 거라 맵지 않게 해 주세요",
        delivery_note="공동현관 비밀번호 #1204*, 문 앞에 두고 문자 주세요",
        disposables=False,
        reusable_container=True,
        send_delivered=True,
        priority=1,
        gift=Gift("경기도 소비쿠폰", won(5_000), "경기도"),
        invoice=Invoice(issued=False),
        origin=Origin("APP", "행복분식 야식", "FOOD", "0b0f7a52-0b8e-4a6c-a7f5-b7a9b7e0a004"),
        preparation_start_at=START,
    )


def takeout(number: str = "B-0418") -> Order:
    return order(
        number,
        dish("김치찌개"),
        kind=OrderKind.TAKEOUT,
        address=None,
        delivered_by="",
        pickup_code="8841",
        fees=(),
        total=Total(won(36_500), won(0), won(5_000), won(31_500)),
        payments=(Payment(Tender.LOCAL_CURRENCY, won(31_500), prepaid=True, name="수원페이"),),
    )


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
