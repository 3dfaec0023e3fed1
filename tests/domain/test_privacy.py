"""The privacy clock: the shop's hours from the end, or from when a forgotten delivery must have ended."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from merchant_desk.domain.order import Address, CashReceipt, Customer, Fee, Invoice, Option, ReceiptKind
from merchant_desk.domain.privacy import (
    area_of,
    hidden,
    is_under_way,
    naming_nobody,
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


def test_an_order_that_came_days_late_and_is_over_is_counted_from_when_it_was_made():
    """Another device took it while this desk was off: its delivery has ended long ago."""
    came = NOW + 48 * HOUR
    over = make_record(status=Status.DELIVERED, received_at=came, closed_at=came)
    assert person_until(over, 3) == DUE + 6 * HOUR
    assert person_until(replace(over, closed_at=None), 3) == came + 6 * HOUR, (
        "while it is live it is not hidden"
    )
    broken = replace(over, order=make_order(due_at=NOW - timedelta(days=400)))
    assert person_until(broken, 3) == broken.created_at + 6 * HOUR


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


@pytest.mark.parametrize(
    ("address", "area"),
    [
        (Address(road="경기 수원시 팔달구 권광로 175", lot="인계동 1117", detail="101동 1203호"), "인계동"),
        (Address(road="정조로 825", lot="팔달로1가 12", detail="101동 1203호"), "팔달로1가"),
        (Address(lot="경기 양평군 용문면 다문리 766"), "용문면"),
        (Address(formatted="수원시 영통구 영통1동 996-3, 101동 1203호"), "영통1동"),
        (Address(road="매화길12번길 3"), "매화길"),
        (Address(formatted="경기 수원시 팔달구 권광로175번길 3"), "권광로"),
        (Address(detail="101동 1203호", formatted="175 Gwongwang-ro"), ""),
        (Address(), ""),
    ],
)
def test_of_an_address_the_neighbourhood_stays(address, area):
    assert area_of(address) == area


def test_paper_that_names_nobody_still_tells_the_kitchen_what_is_asked():
    order = make_order(
        store_note="땅콩 빼 주세요 010-1234-5678",
        delivery_note="공동현관 1234#",
        items=(
            make_item(note="덜 맵게", options=(Option("순한맛", Decimal(1), note="아이 것 01012345678"),)),
        ),
    )
    paper = naming_nobody(make_record(order=order, cancel_reason="전화 01012345678 안 받음"))
    assert paper.order is not None
    for secret in ("김하늘", "1234-", "01012345678", "1234#", "정조로", "101동", "공동현관"):
        assert secret not in repr(replace(paper.order, merchant_id="")), secret
    assert paper.order.store_note == "땅콩 빼 주세요 …"
    assert (paper.order.items[0].note, paper.order.items[0].options[0].note) == ("덜 맵게", "아이 것 …")
    assert paper.order.address == Address(road="팔달로1가")
    assert paper.cancel_reason == "전화 … 안 받음"
    bare = naming_nobody(make_record(order=make_order(address=None))).order
    assert bare is not None
    assert bare.address is None
    assert naming_nobody(make_record(order=None, cancel_reason="OTHER")).cancel_reason == "OTHER"
