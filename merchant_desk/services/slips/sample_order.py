"""A made-up order for previews: it has everything that a slip can show. It must not know slips."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal

from merchant_desk.domain.job import SlipKind
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
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import Status

ITEMS = (
    Item(
        "1",
        "떡볶이 세트",
        Decimal(2),
        unit_price=Money(12_000),
        total=Money(26_000),
        options=(Option("치즈 추가", Decimal(1), Money(2_000)),),
    ),
    Item("2", "똠얌 쌀국수", Decimal(1), unit_price=Money(9_000), total=Money(9_000), note="고수 빼 주세요"),
    Item("3", "콜라 제로", Decimal(1), unit_price=Money(2_000), total=Money(2_000)),
)


def sample_record(kind: SlipKind, local_currency: str, now: datetime) -> OrderRecord:
    """Return an accepted order as it stands at ``now`` (aware): a delivery, or a take-out for a label."""
    came = now - timedelta(minutes=2)
    order = Order(
        order_id="00000000-0000-4000-8000-000000000417",
        display_id="B-0417",
        kind=OrderKind.TAKEOUT if kind is SlipKind.LABEL else OrderKind.DELIVERY,
        timing=Timing.INSTANT,
        created_at=came,
        merchant_id="",
        items=ITEMS,
        total=Total(items=Money(37_000), amount=Money(38_000)),
        fees=(Fee("배달팁", "DELIVERY_FEE", "MERCHANT", Money(3_000)),),
        discounts=(Discount("CART", Money(2_000), (Share(Sponsor.PUBLIC, Money(2_000)),)),),
        payments=(Payment(Tender.LOCAL_CURRENCY, Money(38_000), prepaid=True, name=local_currency),),
        customer=Customer(safe_phone="0507-1234-5678", safe_phone_expires_at=now + timedelta(hours=3)),
        address=Address(road="경기 수원시 팔달구 권광로 175", lot="인계동 1117", detail="101동 1203호"),
        delivery_note="문 앞에 놓아 주세요",
        store_note="덜 맵게, 수저포크 빼 주세요",
        disposables=False,
        delivered_by="MERCHANT",
        pickup_code="417" if kind is SlipKind.LABEL else "",
        due_at=now + timedelta(minutes=40),
    )
    return OrderRecord(
        order.order_id,
        merchant_id="",
        status=Status.COOKING,
        settled=Status.COOKING,
        created_at=came,
        received_at=came,
        display_id=order.display_id,
        order=order,
        decided_at=now,
        preparation_min=20,
    )
