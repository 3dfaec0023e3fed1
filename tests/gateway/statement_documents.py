"""One batch as a platform states it, with one order by local currency; tests take it and break it."""

import copy
from typing import Any

MERCHANT = "1234567890-ae7d8bdd-1391-5437-b5ef-609d8a8f7785"
BATCH = "ac7dfa8e-9f2b-5f56-999b-dd2e48da9057"


def won(value: Any, currency: str = "KRW") -> dict[str, Any]:
    return {"value": value, "currency": currency}


_ORDER: dict[str, Any] = {
    "orderInfo": {
        "id": "81e3e89e-f745-4b09-a0a8-1cb8ccea31c8",
        "displayId": "B-0455",
        "createdAt": "2026-03-02T09:00:00.000Z",
        "status": "CONCLUDED",
    },
    "paymentInfo": {
        "itemsTotal": won(23000),
        "deliveryFee": won(3000),
        "serviceFee": won(0),
        "benefits": {"marketplace": won(5000), "merchant": won(0)},
        "orderTotal": won(21000),
        "paymentType": "ONLINE",
        "receivedBy": "MARKETPLACE",
        "paymentMethod": "DIGITAL_WALLET",
        "methodDetails": "수원페이",
    },
    "fees": {
        "orderCommissionValue": won(-230),
        "orderCommissionPercentual": 1.0,
        "transactionFeeValue": won(-193),
        "transactionFeePercentual": 0.92,
    },
    "totalDebit": won(-3465),
    "totalCredit": won(26000),
    "x-kr": {
        "payments": [
            {
                "kind": "LOCAL_CURRENCY",
                "name": "수원페이",
                "amount": won(21000),
                "receivedBy": "MARKETPLACE",
                "fee": won(-193),
                "feePercentual": 0.92,
            }
        ],
        "vat": won(-42),
        "vatPercentual": 10,
        "deliveryKept": won(-3000),
    },
}

_BATCH: dict[str, Any] = {
    "batchId": BATCH,
    "batchStatus": "CLOSED",
    "orderStatus": "CLOSED",
    "createdAt": "2026-03-01T15:00:00.000Z",
    "totals": {"orders": won(22535), "extras": won(0), "batchTotal": won(22535)},
    "ordersPeriod": {"startDate": "2026-03-01T15:00:00.000Z", "endDate": "2026-03-02T15:00:00.000Z"},
    "batchPaymentInfo": {
        "paymentMethod": "OTHER",
        "creditedAccount": {"bankName": "농협은행", "bankNumber": 11, "accountNumber": "302-0000-0000-41"},
        "paymentStatus": "PAID",
        "expectedPaymentDate": "2026-03-04T02:00:00.000Z",
        "paymentExecutionDate": "2026-03-04T02:00:05.000Z",
    },
    "charges": {"merchants": [{"id": MERCHANT, "name": "행복분식 수원점", "orders": [_ORDER], "extras": []}]},
    "x-kr": {
        "depositDate": "2026-03-04",
        "account": {"bank": "농협은행", "number": "302-****-****-41"},
        "localCurrencyTotal": won(21000),
    },
}


def order() -> dict[str, Any]:
    return copy.deepcopy(_ORDER)


def batch(*orders: Any, extras: Any = (), **changes: Any) -> dict[str, Any]:
    """A batch of these orders (none named: the one) and extras, with other parts in their places."""
    told = copy.deepcopy(_BATCH)
    (merchant,) = told["charges"]["merchants"]
    if orders:
        merchant["orders"] = list(orders)
    merchant["extras"] = list(extras)
    return told | changes


def summary(**changes: Any) -> dict[str, Any]:
    """The same batch as a search tells it."""
    told = batch(**changes)
    del told["charges"]
    return told
