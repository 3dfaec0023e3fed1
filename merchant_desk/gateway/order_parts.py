"""The parts of an order from the wire into the domain: dishes, fees, sums, person, address, times. No HTTP."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from merchant_desk.domain.order import (
    Address,
    Customer,
    Fee,
    Gift,
    Invoice,
    Item,
    Option,
    OrderKind,
    Origin,
    Total,
)

from . import wire
from .amounts import moment, optional_price, price, quantity, whole
from .salvage import Defects

MISSING = "값이 없습니다."


def items(lines: Iterable[wire.ItemLine | None], defects: Defects) -> Iterable[Item]:
    """Yield the dishes; one that has not even a name is left out and named as a defect."""
    for number, line in enumerate(lines):
        path = f"items[{number}]"
        if line is None or not line.name:
            defects.add(path if line is None else f"{path}.name", "메뉴를 읽을 수 없습니다.")
            continue
        yield Item(
            item_id=line.id or "",
            name=line.name,
            quantity=quantity(line.quantity, f"{path}.quantity", defects),
            unit=line.unit or "UN",
            unit_price=price(line.unit_price, f"{path}.unitPrice", defects),
            total=price(line.total_price, f"{path}.totalPrice", defects),
            note=line.special_instructions or "",
            options=tuple(_options(line.options or (), path, defects)),
            external_code=line.external_code or "",
            list_price=optional_price(line.original_price, f"{path}.originalPrice", defects),
            made_at=(line.indoor.production_point if line.indoor else None) or "",
        )


def _options(lines: Iterable[wire.OptionLine | None], item: str, defects: Defects) -> Iterable[Option]:
    for number, line in enumerate(lines):
        path = f"{item}.options[{number}]"
        if line is None or not line.name:
            defects.add(path if line is None else f"{path}.name", "옵션을 읽을 수 없습니다.")
            continue
        yield Option(
            name=line.name,
            quantity=quantity(line.quantity, f"{path}.quantity", defects),
            total=price(line.total_price, f"{path}.totalPrice", defects),
            note=line.special_instructions or "",
            unit=line.unit or "UN",
            unit_price=optional_price(line.unit_price, f"{path}.unitPrice", defects),
            external_code=line.external_code or "",
            option_id=line.id or "",
        )


def fees(lines: Iterable[wire.OtherFee | None], defects: Defects) -> Iterable[Fee]:
    """Yield the fees on top of the items."""
    for number, line in enumerate(lines):
        path = f"otherFees[{number}]"
        if line is None:
            defects.add(path, "요금을 읽을 수 없습니다.")
            continue
        yield Fee(
            name=line.name or "",
            kind=line.type or "",
            received_by=line.received_by or "",
            amount=price(line.price, f"{path}.price", defects),
            note=line.observation or "",
        )


def total(block: wire.TotalBlock | None, defects: Defects) -> Total:
    """Return the platform's sums; absent fees or discounts are no defect, many platforms leave out a zero."""
    if block is None:
        defects.add("total", MISSING)
        return Total()
    return Total(
        items=price(block.items_price, "total.itemsPrice", defects),
        fees=optional_price(block.other_fees, "total.otherFees", defects),
        discount=optional_price(block.discount, "total.discount", defects),
        amount=price(block.order_amount, "total.orderAmount", defects),
    )


def customer(
    block: wire.CustomerBlock | None, safe: wire.KrSafePhone | None, defects: Defects
) -> Customer | None:
    """Return the person, or None where the order names nobody."""
    if block is None and safe is None:
        return None
    block = block or wire.CustomerBlock()
    phone = block.phone or wire.Phone()
    safe = safe or wire.KrSafePhone()
    number = phone.number or ""
    return Customer(
        name=block.name or "",
        phone=f"{number},{phone.extension}" if number and phone.extension else number,
        safe_phone=safe.number or "",
        safe_phone_expires_at=moment(safe.expires_at, "x-kr.safePhone.expiresAt", defects),
        document=block.document_number or "",
        orders_here=whole(block.orders_count_on_merchant),
        safe_provider=safe.provider or "",
        email=block.email or "",
    )


def address(block: wire.DeliveryAddress | None, korean: wire.KrAddress | None) -> Address | None:
    """Return where to deliver; road and lot address of ``x-kr`` go before the standard's parts."""
    if block is None and korean is None:
        return None
    block = block or wire.DeliveryAddress()
    korean = korean or wire.KrAddress()
    street = (block.city, block.district, block.street, block.number)
    return Address(
        road=korean.road or " ".join(part for part in street if part),
        lot=korean.lot or "",
        detail=korean.detail or block.complement or "",
        formatted=block.formatted_address or "",
        postal_code=block.postal_code or "",
        dong_code=korean.legal_dong_code or "",
    )


def due_at(document: wire.OrderDocument, kind: OrderKind, defects: Defects) -> datetime | None:
    """Return when the food is due: by the order's own kind, else whichever time there is."""
    delivery, takeout, indoor = document.delivery, document.takeout, document.indoor
    told = {
        OrderKind.DELIVERY: (
            delivery,
            delivery.estimated_delivery_date_time if delivery else None,
            "delivery.estimatedDeliveryDateTime",
        ),
        OrderKind.TAKEOUT: (
            takeout,
            takeout.takeout_date_time if takeout else None,
            "takeout.takeoutDateTime",
        ),
        OrderKind.INDOOR: (indoor, indoor.indoor_date_time if indoor else None, "indoor.indoorDateTime"),
    }
    own = told.pop(kind, (None, None, ""))
    for _, value, path in (own, *told.values()):
        if value is not None:
            return moment(value, path, defects)
    if own[0] is not None:
        defects.add(own[2], MISSING)
    return None


def gift(told: wire.KrGift | None, defects: Defects) -> Gift | None:
    """Return the coupon that the customer is given; one without name and amount is none."""
    if told is None:
        return None
    amount = optional_price(told.amount, "x-kr.giftCoupon.amount", defects)
    return Gift(told.name or "", amount, told.given_by or "") if told.name or amount is not None else None


def invoice(told: wire.TaxInvoice | None) -> Invoice | None:
    """Return what the order says about its tax invoice; None where it says nothing."""
    return Invoice(told.issued, told.url or "") if told and (told.issued is not None or told.url) else None


def origin(document: wire.OrderDocument) -> Origin:
    """Return where the order came from."""
    return Origin(
        channel=document.sales_channel or "",
        brand=document.virtual_brand or "",
        category=document.category or "",
        app_id=document.source_app_id or "",
    )


def priority(word: str | None) -> int | None:
    """Return 1 to 5 of ``PRIORITY1`` ... ``PRIORITY5``; what is no such word says nothing."""
    number = (word or "").removeprefix("PRIORITY")
    return int(number) if number in {"1", "2", "3", "4", "5"} else None


def place(indoor: wire.Indoor | None) -> str:
    """Return table (or tab) and seat."""
    if indoor is None:
        return ""
    return " ".join(part for part in (indoor.place or indoor.tab, indoor.seat) if part)
