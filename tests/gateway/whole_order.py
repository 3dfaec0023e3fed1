"""The order that the document of ``documents.py`` means, and how tests read one; no test stands here."""

from datetime import UTC, datetime
from decimal import Decimal

from merchant_desk.domain.events import EventType
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
from merchant_desk.gateway.parse import parse_order
from tests.gateway.documents import NOW, ORDER_ID

WHOLE = Order(
    order_id=ORDER_ID,
    display_id="B-0417",
    kind=OrderKind.DELIVERY,
    timing=Timing.SCHEDULED,
    created_at=datetime(2026, 3, 2, 9, 0, 0, 250_000, UTC),
    merchant_id="1234567890-ae7d8bdd-1391-5437-b5ef-609d8a8f7785",
    merchant_name="행복분식 수원점",
    preparation_start_at=datetime(2026, 3, 2, 9, 10, tzinfo=UTC),
    items=(
        Item(
            item_id="0b0f7a52-0b8e-4a6c-a7f5-b7a9b7e0a001",
            name="김치찌개",
            quantity=Decimal(2),
            unit="UN",
            unit_price=Money(9000),
            total=Money(20000),
            note="두부 많이",
            options=(
                Option(
                    "공깃밥",
                    Decimal(1),
                    Money(1000),
                    "고봉으로",
                    "UN",
                    Money(1000),
                    "O-1",
                    "0b0f7a52-0b8e-4a6c-a7f5-b7a9b7e0a002",
                ),
            ),
            external_code="M-1",
            list_price=Money(9900),
            made_at="2층 주방",
        ),
    ),
    fees=(Fee("배달팁", "DELIVERY_FEE", "MERCHANT", Money(3000), "야간 할증"),),
    discounts=(
        Discount(
            "CART",
            Money(5000),
            (Share(Sponsor.PUBLIC, Money(3000), "경기도", "GG"), Share(Sponsor.MERCHANT, Money(2000))),
            "0b0f7a52-0b8e-4a6c-a7f5-b7a9b7e0a001",
        ),
    ),
    total=Total(Money(20000), Money(3000), Money(5000), Money(18000)),
    payments=(
        Payment(
            Tender.LOCAL_CURRENCY,
            Money(8000),
            prepaid=True,
            name="수원페이",
            issuer="경기지역화폐",
            approval="30012345",
        ),
        Payment(
            Tender.CASH,
            Money(10000),
            prepaid=False,
            name="현금",
            change_for=Money(50000),
            cash_receipt=CashReceipt(ReceiptKind.PERSONAL, "010-****-0001"),
        ),
    ),
    prepaid=Money(8000),
    pending=Money(10000),
    customer=Customer(
        name="홍길동",
        phone="0507-1300-0001,77",
        safe_phone="0507-1300-0001",
        safe_phone_expires_at=datetime(2026, 3, 2, 12, tzinfo=UTC),
        document="000-00",
        orders_here=3,
        safe_provider="KT",
        email="tax@example.com",
    ),
    address=Address(
        road="경기도 수원시 매화길 3",
        lot="경기도 수원시 매산로동 12-3",
        detail="101동 1203호 (공동현관 #1234)",
        formatted="수원시 매화길 3, 101동 1203호",
        postal_code="16455",
        dong_code="4111510100",
    ),
    delivered_by="MERCHANT",
    due_at=datetime(2026, 3, 2, 10, 5, tzinfo=UTC),
    scheduled_from=datetime(2026, 3, 2, 10, tzinfo=UTC),
    scheduled_to=datetime(2026, 3, 2, 10, 20, tzinfo=UTC),
    pickup_code="4821",
    store_note="맵지 않게\n표준 요청",
    delivery_note="문 앞에 놓아 주세요\n정문",
    disposables=False,
    reusable_container=True,
    last_event=EventType.CREATED,
    confirm_by=datetime(2026, 3, 2, 9, 8, tzinfo=UTC),
    send_delivered=True,
    priority=2,
    arrived_at=datetime(2026, 3, 2, 10, 3, tzinfo=UTC),
    gift=Gift("경기도 소비쿠폰", Money(5000), "경기도"),
    invoice=Invoice(issued=True, url="https://tax.example/1"),
    origin=Origin("APP", "행복분식 야식", "FOOD", "0b0f7a52-0b8e-4a6c-a7f5-b7a9b7e0a004"),
)


def parse(body: bytes) -> Order:
    return parse_order(body, ORDER_ID, NOW)


def problems(order: Order) -> dict[str, str]:
    return {defect.path: defect.problem for defect in order.defects}
