"""The privacy clock: the shop's hours from the end, or from when a forgotten delivery must have ended."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from merchant_desk.domain.order import CashReceipt, Customer, Fee, Invoice, Option, ReceiptKind
from merchant_desk.domain.privacy import (
    hidden,
    is_under_way,
    person_until,
    purge_due_at,
    purged,
    without_person,
)
from merchant_desk.domain.status import Status
from tests.builders import NOW, make_item, make_order, make_record, make_scheduled

HOUR = timedelta(hours=1)
DUE = NOW + timedelta(minutes=45)


def test_a_closed_order_shows_its_customer_for_three_hours():
    closed = make_record(status=Status.DELIVERED, closed_at=NOW + HOUR)
    assert person_until(closed, 3) == NOW + 4 * HOUR


def test_a_delivery_that_nobody_reported_ends_by_itself():
    assert person_until(make_record(status=Status.DISPATCHED), 3) == DUE + 6 * HOUR
    late = make_record(status=Status.DELIVERED, closed_at=DUE + 5 * HOUR)
    assert person_until(late, 3) == DUE + 6 * HOUR, "a late closing event does not start the clock anew"


def test_a_booked_order_counts_from_its_window_and_a_cancelled_one_from_its_end():
    booked = make_record(order=make_scheduled(in_h=20))
    assert person_until(booked, 3) == NOW + 26 * HOUR
    assert person_until(replace(booked, closed_at=NOW), 3) == NOW + 3 * HOUR


def test_a_due_time_that_cannot_be_true_hides_no_address_of_a_live_order():
    broken = make_record(order=make_order(due_at=NOW - timedelta(days=400)))
    assert person_until(broken, 3) == broken.received_at + 6 * HOUR


def test_an_order_without_details_names_nobody():
    assert person_until(make_record(order=None), 3) is None


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


@pytest.mark.parametrize(
    ("setting", "hours"), [(0, 1), (1, 1), (3, 3), (12, 12), (24, 24), (25, 24), (999, 24)]
)
def test_the_shops_hours_count_and_none_beyond_the_codes_limit(setting, hours):
    closed = make_record(status=Status.DELIVERED, closed_at=NOW)
    assert person_until(closed, setting) == NOW + hours * HOUR
    assert purge_due_at(closed, setting) == NOW + hours * HOUR


def test_an_order_without_details_is_purged_too():
    bare = make_record(order=None)
    assert purge_due_at(bare, 3) == bare.received_at + 6 * HOUR
    assert purge_due_at(replace(bare, closed_at=NOW + HOUR), 3) == NOW + 4 * HOUR


def test_an_order_is_under_way_until_it_ends_or_must_have_ended():
    cooking = make_record(status=Status.COOKING)
    assert is_under_way(cooking, NOW)
    assert is_under_way(cooking, DUE + 3 * HOUR - HOUR / 60)
    assert not is_under_way(cooking, DUE + 3 * HOUR)
    assert not is_under_way(make_record(status=Status.CANCELLED, closed_at=NOW, alarm=True), NOW)


def test_a_purged_order_names_nobody_and_keeps_when_and_what_it_came_to():
    closed = make_record(status=Status.DELIVERED, closed_at=NOW, cancel_reason="문을 안 열어 줘요")
    gone = purged(closed, NOW + HOUR)
    for secret in ("김하늘", "1234-5678", "정조로", "문을"):
        assert secret not in repr(gone)
    assert person_until(gone, 3) == NOW + HOUR
    assert purged(gone, NOW + 2 * HOUR) == gone, "the first purge counts"
    assert gone.total == closed.total is not None
    assert person_until(purged(closed, NOW + 5 * HOUR), 3) == NOW + 3 * HOUR, "hidden before it was purged"


def test_the_sum_of_an_order_outlives_its_details():
    gone = purged(make_record(order=None, kept_total=make_order().total.amount), NOW)
    assert gone.total == make_order().total.amount
    assert make_record(order=None).total is None
