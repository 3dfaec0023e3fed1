"""What an order may say beside dishes, people and money, now and then; it must not know how the order is made.

Nothing here changes a sum. The same generator state gives the same extras.
"""

from __future__ import annotations

import uuid
from random import Random
from typing import Any

from .payments import won

#: Where the practice platform's orders come from.
_CHANNELS = ("APP", "WEB", "KIOSK")
_BRANDS = ("행복분식 야식", "행복분식 도시락")
#: Numbers of nobody: the form of a resident, a business and a phone, filled with zeros.
_DOCUMENTS = ("000000-0000000", "000-00-00000")
_RECEIPT_NUMBERS = {"PERSONAL": "010-0000-{last:04d}", "BUSINESS": "000-00-0{last:04d}"}


def add_extras(rng: Random, document: dict[str, Any], region: str) -> None:
    """Put extras of the standard and of ``x-kr`` (where the order has one) into a document."""
    # Every draw happens whether or not it is used, so that one extra does not change the others.
    last, approval = rng.randint(0, 9999), rng.randint(10_000_000, 99_999_999)
    app_id = str(uuid.UUID(int=rng.getrandbits(128), version=4))
    drawn = [rng.random() for _ in range(9)]
    channel, brand, paper = rng.choice(_CHANNELS), rng.choice(_BRANDS), rng.choice(_DOCUMENTS)
    priority, issued = rng.randint(1, 5), rng.random() < 0.5
    document["salesChannel"] = channel
    document["sourceAppId"] = app_id
    if drawn[0] < 0.15:
        document["virtualBrand"] = brand
    if drawn[1] < 0.1:
        document["orderPriority"] = f"PRIORITY{priority}"
    if drawn[2] < 0.15:
        document["customer"] |= {"documentNumber": paper, "email": f"customer{last}@example.com"}
        document["taxInvoice"] = {"issued": issued} | (
            {"taxInvoiceURL": f"https://invoice.example/{app_id}"} if issued else {}
        )
    first = document["items"][0]
    if drawn[3] < 0.2:
        first["originalPrice"] = won(int(first["unitPrice"]["value"]) + 1_000)
    for fee in document.get("otherFees", ()):
        if drawn[4] < 0.3:
            fee["observation"] = "비 오는 날 할증 500원 포함"
    for method in document["payments"]["methods"]:
        if method["method"] == "CREDIT" and method["type"] == "PREPAID":
            method["transaction"] = {"authorizationCode": str(approval)}
    if "takeout" in document and drawn[5] < 0.4:
        document["takeout"]["mode"] = "PICKUP_AREA"
    if "indoor" in document:
        document["indoor"] |= {"seat": str(last % 4 + 1), "waiterCode": f"W-{last % 9 + 1}"}
        first["indoor"] = {"productionPoint": "2층 주방" if drawn[6] < 0.5 else "1층 주방"}
    if "x-kr" in document:
        _add_korean(document["x-kr"], last, region, gift=drawn[7] < 0.2)


def _add_korean(korean: dict[str, Any], last: int, region: str, *, gift: bool) -> None:
    for payment in korean["payments"]:
        if number := _RECEIPT_NUMBERS.get(payment["cashReceipt"]):
            payment["cashReceiptNumber"] = number.format(last=last)
    if gift:
        korean["giftCoupon"] = {"name": f"{region} 소비쿠폰", "amount": won(5_000), "givenBy": "경기도"}
