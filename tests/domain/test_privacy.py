"""The privacy clock: three hours from the end, or from when a forgotten delivery must have ended."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from merchant_desk.domain.order import CashReceipt, Customer, Fee, Invoice, Option, ReceiptKind
from merchant_desk.domain.privacy import hidden, person_until, without_person
from merchant_desk.domain.status import Status
from tests.builders import NOW, make_item, make_order, make_record, make_scheduled

HOUR = timedelta(hours=1)
DUE = NOW + timedelta(minutes=45)


def test_a_closed_order_shows_its_customer_for_three_hours():
    closed = make_record(status=Status.DELIVERED, closed_at=NOW + HOUR)
    assert person_until(closed) == NOW + 4 * HOUR


def test_a_delivery_that_nobody_reported_ends_by_itself():
    assert person_until(make_record(status=Status.DISPATCHED)) == DUE + 6 * HOUR
    late = make_record(status=Status.DELIVERED, closed_at=DUE + 5 * HOUR)
    assert person_until(late) == DUE + 6 * HOUR, "a late closing event does not start the clock anew"


def test_a_booked_order_counts_from_its_window_and_a_cancelled_one_from_its_end():
    booked = make_record(order=make_scheduled(in_h=20))
    assert person_until(booked) == NOW + 26 * HOUR
    assert person_until(replace(booked, closed_at=NOW)) == NOW + 3 * HOUR


def test_a_due_time_that_cannot_be_true_hides_no_address_of_a_live_order():
    broken = make_record(order=make_order(due_at=NOW - timedelta(days=400)))
    assert person_until(broken) == broken.received_at + 6 * HOUR


def test_an_order_without_details_names_nobody():
    assert person_until(make_record(order=None)) is None


def test_nobody_is_left_in_an_order_without_its_person():
    paid = make_order().payments[0]
    order = make_order(
        customer=Customer(
            "김하늘", "010-1234-5678", "0507-1234-5678", document="900101", email="a@b.kr", orders_here=3
        ),
        items=(make_item(note="김하늘 몫", options=(Option("순한맛", Decimal(1), note="하늘이"),)),),
        payments=(paid, replace(paid, cash_receipt=CashReceipt(ReceiptKind.PERSONAL, "010-1234-5678"))),
        invoice=Invoice(issued=True, url="https://tax.example/kim"),
        fees=(Fee("배달팁", "DELIVERY_FEE", "MERCHANT", None, note="김하늘님 댁은 언덕 위라서"),),
        store_note="김하늘입니다",
        delivery_note="공동현관 1234",
        disposables=False,
    )
    masked = without_person(order)
    for secret in ("김하늘", "하늘이", "-5678", "공동현관", "900101", "a@b.kr", "정조로", "tax.example"):
        assert secret not in repr(masked)
    assert masked.customer == Customer(orders_here=3)
    assert masked.payments[1].cash_receipt == CashReceipt(ReceiptKind.PERSONAL)
    assert (masked.items[0].name, masked.total, masked.disposables) == ("마라탕(중)", order.total, False)
    assert without_person(make_order(customer=None)).customer is None


@pytest.mark.parametrize(
    ("reason", "shown"),
    [("UNAVAILABLE_ITEM", "UNAVAILABLE_ITEM"), ("김하늘인데 주소가 틀렸어요", ""), ("", "")],
)
def test_of_a_reason_only_a_code_stays(reason, shown):
    masked = hidden(make_record(cancel_reason=reason))
    assert masked.cancel_reason == shown
    assert masked.order is not None
    assert masked.order.address is None
    assert hidden(make_record(order=None)).order is None
