"""What an order may say beside dishes and sums: receipts, invoice, gift, priority, where it is served."""

import pytest

from merchant_desk.domain.money import Money
from merchant_desk.domain.order import CashReceipt, Gift, Invoice, ReceiptKind
from tests.gateway.documents import changed, document, raw, won
from tests.gateway.whole_order import parse, problems


@pytest.mark.parametrize(
    ("said", "receipt"),
    [
        ({"cashReceipt": "NONE"}, None),
        ({}, None),
        ({"cashReceipt": "BUSINESS"}, CashReceipt(ReceiptKind.BUSINESS)),
        ({"cashReceipt": "PERSONAL", "cashReceiptNumber": "010"}, CashReceipt(ReceiptKind.PERSONAL, "010")),
        ({"cashReceipt": "ON_PAPYRUS"}, CashReceipt(ReceiptKind.UNKNOWN)),
        ({"cashReceiptNumber": "123-45"}, CashReceipt(ReceiptKind.UNKNOWN, "123-45")),
    ],
)
def test_a_cash_receipt_that_is_wanted_is_never_lost(said, receipt):
    paid = {"methodIndex": 1, "kind": "CASH", "name": "현금", **said}
    assert parse(changed("x-kr.payments.1", paid)).payments[1].cash_receipt == receipt


@pytest.mark.parametrize(
    ("told", "gift"),
    [
        ({"name": "소비쿠폰"}, Gift("소비쿠폰")),
        ({"amount": won(3000)}, Gift("", Money(3000))),
        ({"givenBy": "경기도"}, None),
    ],
)
def test_a_gift_has_a_name_or_an_amount(told, gift):
    parsed = parse(changed("x-kr.giftCoupon", told))
    assert (parsed.gift, parsed.defects) == (gift, ())


def test_a_gift_of_half_a_won_keeps_its_name():
    parsed = parse(changed("x-kr.giftCoupon.amount", won(0.5)))
    assert parsed.gift == Gift("경기도 소비쿠폰", None, "경기도")
    assert list(problems(parsed)) == ["x-kr.giftCoupon.amount"]


@pytest.mark.parametrize(
    ("told", "invoice"),
    [
        ({"issued": False}, Invoice(issued=False)),
        ({"taxInvoiceURL": "https://tax.example/2"}, Invoice(url="https://tax.example/2")),
        ({}, None),
    ],
)
def test_what_is_said_of_the_tax_invoice(told, invoice):
    assert parse(changed("taxInvoice", told)).invoice == invoice


@pytest.mark.parametrize(
    ("word", "priority"),
    [("PRIORITY1", 1), ("PRIORITY5", 5), ("PRIORITY9", None), ("SOON", None), ("", None)],
)
def test_a_priority_is_one_to_five(word, priority):
    assert parse(changed("orderPriority", word)).priority == priority


def test_how_a_take_out_is_handed_over_and_who_serves_a_table():
    order = document()
    order["type"], order["takeout"] = "TAKEOUT", {"mode": "PICKUP_AREA"}
    assert parse(raw(order)).way == "PICKUP_AREA"
    order["type"], order["indoor"] = "INDOOR", {"mode": "TAB", "tab": "7", "seat": "2", "waiterCode": "W-3"}
    served = parse(raw(order))
    assert (served.way, served.place, served.waiter) == ("TAB", "7 2", "W-3")
