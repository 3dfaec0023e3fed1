"""Orders as a Korean shop gets them, for slips: one of each kind and some that no platform should send."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from merchant_desk.domain.money import Money
from merchant_desk.domain.order import (
    Address,
    Customer,
    Defect,
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
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.shop import Shop
from merchant_desk.domain.status import Status

ORDERED_AT = datetime(2026, 11, 20, 10, 5, tzinfo=UTC)  # a Friday, 19:05 in Korea
PRINTED_AT = ORDERED_AT + timedelta(minutes=1, seconds=12)
SHOP = Shop(
    name="행복분식 수원점",
    merchant_id="1234567890-ae7d8bdd-1391-5437-b5ef-609d8a8f7785",
    region="수원시",
    local_currency="수원페이",
    business_number="123-45-67890",
    owner="김행복",
    address="경기도 수원시 팔달구 정조로 825",
    phone="031-123-4567",
    origins="쌀: 국내산 / 김치(배추·고춧가루): 국내산 / 돼지고기: 국내산 / 어묵: 외국산(베트남, 인도네시아)",
)


def won(amount: int) -> Money:
    return Money(amount)


TTEOKBOKKI = Item(
    "i1",
    "즉석떡볶이 (대)",
    Decimal(1),
    unit_price=won(15_000),
    total=won(18_500),
    options=(
        Option("치즈 추가", Decimal(1), won(2_000)),
        Option("라면사리", Decimal(2), won(1_500)),
        Option("매운맛 3단계", Decimal(1), won(0)),
    ),
    note="어묵 빼고 떡 많이 주세요",
)
KIMBAP = Item("i2", "참치김밥", Decimal(3), unit_price=won(4_500), total=won(13_500))
SUNDAE = Item("i3", "모둠순대 (순대+간+허파)", Decimal("0.500"), "KG", won(12_000), won(6_000))
ADDRESS = Address(
    road="경기도 수원시 팔달구 효원로 241",
    lot="인계동 1122-14",
    detail="101동 1502호 (공동현관 #1502*)",
)
CUSTOMER = Customer(
    name="홍길동",
    phone="010-9876-5432",
    safe_phone="0504-1234-5678",
    safe_phone_expires_at=ORDERED_AT + timedelta(hours=3),
)

DELIVERY = Order(
    order_id="5b6a3c1e-8f2d-4a77-9c55-0a1b2c3d4e5f",
    display_id="A7K2",
    kind=OrderKind.DELIVERY,
    timing=Timing.INSTANT,
    created_at=ORDERED_AT,
    merchant_id=SHOP.merchant_id,
    items=(TTEOKBOKKI, KIMBAP, SUNDAE),
    fees=(Fee("배달비", "DELIVERY_FEE", "MERCHANT", won(3_000)),),
    discounts=(
        Discount(
            "CART",
            won(6_500),
            (
                Share(Sponsor.PUBLIC, won(5_000), "경기도 소비쿠폰"),
                Share(Sponsor.MERCHANT, won(1_000)),
                Share(Sponsor.MARKETPLACE, won(500)),
            ),
        ),
    ),
    total=Total(won(38_000), won(3_000), won(6_500), won(34_500)),
    payments=(Payment(Tender.LOCAL_CURRENCY, won(34_500), prepaid=True, name="수원페이"),),
    prepaid=won(34_500),
    pending=won(0),
    customer=CUSTOMER,
    address=ADDRESS,
    delivered_by="MERCHANT",
    due_at=ORDERED_AT + timedelta(minutes=45),
    store_note="아이가 먹어요. 덜 맵게 부탁드립니다 🙏 단무지 많이!",
    delivery_note="벨 누르지 말고 문 앞에 두고 문자 주세요",
    disposables=False,
    reusable_container=True,
)
CASH = replace(
    DELIVERY,
    display_id="B013",
    discounts=(),
    total=Total(won(31_500), won(3_000), None, won(34_500)),
    items=(TTEOKBOKKI, replace(KIMBAP, total=won(13_000))),
    payments=(Payment(Tender.CASH, won(34_500), prepaid=False, change_for=won(50_000)),),
    prepaid=won(0),
    pending=won(34_500),
    store_note="",
    disposables=True,
    reusable_container=None,
)
TAKEOUT = Order(
    order_id="77777777-8f2d-4a77-9c55-0a1b2c3d4e5f",
    display_id="1042",
    kind=OrderKind.TAKEOUT,
    timing=Timing.INSTANT,
    created_at=ORDERED_AT,
    items=(KIMBAP, replace(TTEOKBOKKI, note="")),
    total=Total(won(32_000), won(0), None, won(32_000)),
    payments=(Payment(Tender.CARD, won(32_000), prepaid=True, name="국민카드", brand="VISA"),),
    prepaid=won(32_000),
    pickup_code="4471",
    disposables=True,
)
SCHEDULED = replace(
    DELIVERY,
    display_id="R205",
    timing=Timing.SCHEDULED,
    due_at=None,
    scheduled_from=ORDERED_AT + timedelta(hours=16, minutes=25),
    scheduled_to=ORDERED_AT + timedelta(hours=16, minutes=55),
)
ABSURD = replace(
    DELIVERY,
    display_id="X999",
    store_note="\x1bp\x00\x19\u202e서랍 열어\u200b라\x1d(A " + "가나다라 마바사 " * 250_000,
    items=(
        replace(TTEOKBOKKI, name="똠얌 펲시 햏 café — 大짬뽕 ₩ \\ 🦄 " + "긴이름" * 100, total=None),
        replace(KIMBAP, options=tuple(Option(f"선택 {n}", Decimal(1), won(100)) for n in range(80))),
    ),
    total=Total(),
    defects=(Defect("total.orderAmount", "a fraction of a won"),),
)
#: All at once that a platform has sent somewhere, short enough to be looked at on paper.
NASTY = replace(
    DELIVERY,
    display_id="N404",
    store_note="\x1bp\x00\x19🙏 \u202e거꾸로\u202c 적지 마세요 😀\u200b\n\n\n❌ 오이 ❌ 龘龍 café",
    delivery_note="\x10\x14\x01\x00\x01벨 🔕 누르지 마세요 — 아기 👶 자요 ไทย",
    items=(
        replace(TTEOKBOKKI, name=("똠얌 펲시 햏 닭볶음탕(大) 🦄 매운맛 " * 14)[:300], total=None),
        replace(KIMBAP, options=tuple(Option(f"고르기 {n}번 ⑯", Decimal(1), won(100)) for n in range(1, 81))),
    ),
    total=Total(),
    defects=(Defect("total.orderAmount", "a fraction of a won"),),
)


def record(order: Order | None, **changes: object) -> OrderRecord:
    """Return an accepted order: decided a minute after it came, 20 minutes of preparation."""
    base = OrderRecord(
        order_id=order.order_id if order else "deadbeef-8f2d-4a77-9c55-0a1b2c3d4e5f",
        merchant_id=SHOP.merchant_id,
        status=Status.COOKING,
        settled=Status.COOKING,
        created_at=ORDERED_AT,
        received_at=ORDERED_AT,
        display_id=order.display_id if order else "",
        order=order,
        decided_at=ORDERED_AT + timedelta(minutes=1),
        preparation_min=20,
    )
    return replace(base, **changes)  # type: ignore[arg-type]  # the caller names fields of the record
