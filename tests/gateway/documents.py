"""One order document as the wire has it, with everything in it that a shop reads; made-up people only."""

import json
from datetime import UTC, datetime
from typing import Any

ORDER_ID = "6f1c5e0a-8f6a-4f55-9a0e-3b7f6d2f9a11"
NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


def won(value: Any) -> dict[str, Any]:
    return {"value": value, "currency": "KRW"}


def document() -> dict[str, Any]:
    return {
        "id": ORDER_ID,
        "type": "DELIVERY",
        "displayId": "B-0417",
        "createdAt": "2026-03-02T18:00:00.250+09:00",
        "lastEvent": "CREATED",
        "orderTiming": "SCHEDULED",
        "sourceAppId": "0b0f7a52-0b8e-4a6c-a7f5-b7a9b7e0a004",
        "salesChannel": "APP",
        "virtualBrand": "행복분식 야식",
        "category": "FOOD",
        "orderPriority": "PRIORITY2",
        "preparationStartDateTime": "2026-03-02T09:10:00Z",
        "merchant": {"id": "1234567890-ae7d8bdd-1391-5437-b5ef-609d8a8f7785", "name": "행복분식 수원점"},
        "items": [
            {
                "id": "0b0f7a52-0b8e-4a6c-a7f5-b7a9b7e0a001",
                "index": 0,
                "name": "김치찌개",
                "externalCode": "M-1",
                "unit": "UN",
                "quantity": 2,
                "specialInstructions": "두부 많이",
                "unitPrice": won(9000),
                "originalPrice": won(9900),
                "indoor": {"productionPoint": "2층 주방"},
                "optionsPrice": won(1000),
                "totalPrice": won(20000),
                "options": [
                    {
                        "id": "0b0f7a52-0b8e-4a6c-a7f5-b7a9b7e0a002",
                        "name": "공깃밥",
                        "externalCode": "O-1",
                        "unit": "UN",
                        "quantity": 1,
                        "unitPrice": won(1000),
                        "totalPrice": won(1000),
                        "specialInstructions": "고봉으로",
                    }
                ],
            }
        ],
        "otherFees": [
            {
                "name": "배달팁",
                "type": "DELIVERY_FEE",
                "receivedBy": "MERCHANT",
                "price": won(3000),
                "observation": "야간 할증",
            }
        ],
        "discounts": [
            {
                "amount": won(5000),
                "target": "CART",
                "targetId": "0b0f7a52-0b8e-4a6c-a7f5-b7a9b7e0a001",
                "sponsorshipValues": [
                    {"name": "MARKETPLACE", "amount": won(3000), "discountCode": "GG"},
                    {"name": "MERCHANT", "amount": won(2000)},
                ],
            }
        ],
        "total": {
            "itemsPrice": won(20000),
            "otherFees": won(3000),
            "discount": won(5000),
            "orderAmount": won(18000),
        },
        "payments": {
            "prepaid": 8000,
            "pending": 10000,
            "methods": [
                {
                    "value": 8000,
                    "currency": "KRW",
                    "type": "PREPAID",
                    "method": "DIGITAL_WALLET",
                    "methodInfo": "지갑",
                    "transaction": {"authorizationCode": "30012345", "acquirerDocument": "000-00-00000"},
                },
                {
                    "value": 10000,
                    "currency": "KRW",
                    "type": "PENDING",
                    "method": "CASH",
                    "changeFor": 50000,
                },
            ],
        },
        "customer": {
            "id": "0b0f7a52-0b8e-4a6c-a7f5-b7a9b7e0a003",
            "name": "홍길동",
            "phone": {"number": "0507-1300-0001", "extension": "77"},
            "email": "tax@example.com",
            "documentNumber": "000-00",
            "ordersCountOnMerchant": 3,
        },
        "schedule": {
            "scheduledDateTimeStart": "2026-03-02T10:00:00Z",
            "scheduledDateTimeEnd": "2026-03-02T10:20:00Z",
        },
        "delivery": {
            "deliveredBy": "MERCHANT",
            "deliveryAddress": {
                "country": "KR",
                "state": "KR-41",
                "city": "수원시",
                "district": "매산로동",
                "street": "매화길",
                "number": "3",
                "complement": "101동 1203호",
                "reference": "정문",
                "formattedAddress": "수원시 매화길 3, 101동 1203호",
                "postalCode": "16455",
                "coordinates": {"latitude": 37.26, "longitude": 127.0},
            },
            "estimatedDeliveryDateTime": "2026-03-02T10:05:00Z",
            "deliveryDateTime": "2026-03-02T10:03:00Z",
            "pickupCode": "4821",
        },
        "taxInvoice": {"issued": True, "taxInvoiceURL": "https://tax.example/1"},
        "sendDelivered": True,
        "extraInfo": "표준 요청",
        "x-kr": {
            "payments": [
                {"methodIndex": 0, "kind": "LOCAL_CURRENCY", "name": "수원페이", "issuer": "경기지역화폐"},
                {
                    "methodIndex": 1,
                    "kind": "CASH",
                    "name": "현금",
                    "cashReceipt": "PERSONAL",
                    "cashReceiptNumber": "010-****-0001",
                },
            ],
            "sponsor": [{"discountIndex": 0, "shareIndex": 0, "kind": "PUBLIC", "name": "경기도"}],
            "safePhone": {"number": "0507-1300-0001", "provider": "KT", "expiresAt": "2026-03-02T12:00:00Z"},
            "address": {
                "road": "경기도 수원시 매화길 3",
                "lot": "경기도 수원시 매산로동 12-3",
                "detail": "101동 1203호 (공동현관 #1234)",
                "legalDongCode": "4111510100",
            },
            "giftCoupon": {"name": "경기도 소비쿠폰", "amount": won(5000), "givenBy": "경기도"},
            "deliveryNote": "문 앞에 놓아 주세요",
            "storeNote": "맵지 않게",
            "disposables": False,
            "reusableContainer": True,
            "confirmBy": "2026-03-02T09:08:00Z",
        },
        "aFieldOfTheFuture": {"deep": [1, 2.5, None]},
    }


def raw(order: Any) -> bytes:
    return json.dumps(order, ensure_ascii=False).encode()


def changed(path: str, value: Any = None, *, drop: bool = False) -> bytes:
    """Return the document with one place changed: ``items.0.quantity``."""
    order = document()
    *way, last = (int(part) if part.isdigit() else part for part in path.split("."))
    place: Any = order
    for part in way:
        place = place[part]
    if drop:
        del place[last]
    else:
        place[last] = value
    return raw(order)
