"""What the kitchen reads, what stops it, and what is printed again."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from merchant_desk.domain.decision import CancelCode
from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.order import (
    Defect,
    Option,
    OrderKind,
    Timing,
)
from merchant_desk.domain.slip import Size
from merchant_desk.domain.status import Status
from merchant_desk.services.slips.content import as_reprint, cancel_slip, delivery_slip, kitchen_slip
from merchant_desk.services.slips.words import quantity
from tests.printing.orders import (
    CASH,
    DELIVERY,
    ORDERED_AT,
    PRINTED_AT,
    SCHEDULED,
    SHOP,
    TAKEOUT,
    record,
)
from tests.services.slip_reading import block_with, delivery, kitchen, words

# --- the kitchen --------------------------------------------------------------------------------------------


def test_kitchen_reads_number_times_request_and_dishes():
    assert kitchen(DELIVERY) == [
        "배달 A7K2",
        "주문 19:05|완료 19:26",
        "[요청]",
        "아이가 먹어요. 덜 맵게 부탁드립니다 🙏 단무지 많이!",
        "즉석떡볶이 (대)|1개",
        "+ 치즈 추가",
        "+ 라면사리 ×2",
        "+ 매운맛 3단계",
        "※ 어묵 빼고 떡 많이 주세요",
        "참치김밥|3개",
        "모둠순대 (순대+간+허파)|0.5kg",
        "수저·포크: 필요 없음",
        "다회용기에 담아 주세요",
        "행복분식 수원점|11/20 19:06:12",
    ]


def test_kitchen_sizes_number_large_request_bold_dishes_tall():
    slip = kitchen_slip(record(DELIVERY), SHOP, PRINTED_AT)
    assert slip.kind is SlipKind.KITCHEN
    assert slip.title == "주방 A7K2"
    assert block_with(slip, "A7K2").size is Size.LARGE
    assert block_with(slip, "덜 맵게").bold
    assert block_with(slip, "참치김밥").size is Size.TALL
    assert block_with(slip, "라면사리").indent > 0


@pytest.mark.parametrize("order", [DELIVERY, CASH, SCHEDULED, TAKEOUT])
def test_kitchen_never_sees_a_price_or_the_customer(order):
    text = "\n".join(kitchen(order))
    for secret in ("원|", ",000원", "홍길동", "010-9876", "0504", "효원로", "1502", "문 앞에", "수원페이"):
        assert secret not in text


def test_if_12_item_and_option_notes_reach_kitchen_and_customer():
    option = Option("소스", Decimal(1), note="따로 담아 주세요")
    order = replace(DELIVERY, items=(replace(DELIVERY.items[0], options=(option,)),))
    for lines in (kitchen(order), delivery(order)):
        assert "※ 따로 담아 주세요" in lines
        assert "※ 어묵 빼고 떡 많이 주세요" in lines


def test_if_06_booked_orders_show_day_and_time_in_a_bar():
    slip = kitchen_slip(record(SCHEDULED), SHOP, PRINTED_AT)
    bar = block_with(slip, "예약")
    assert bar.text == "예약 11월 21일(토) 11:30~12:00"
    assert bar.inverse
    assert "주문 11월 20일(금) 19:05|조리 시작 11:10" in words(slip)


@pytest.mark.parametrize("until", [None, SCHEDULED.scheduled_from])
def test_a_booked_moment_has_no_window(until):
    assert "예약 11월 21일(토) 11:30" in kitchen(replace(SCHEDULED, scheduled_to=until))


def test_time_promised_here_counts_before_the_platforms():
    assert "주문 19:05|완료 19:50" in kitchen(DELIVERY, decided_at=None)
    assert "주문 19:05|완료 19:50" in kitchen(DELIVERY, preparation_min=0)
    assert "주문 19:05|" in kitchen(replace(DELIVERY, due_at=None), decided_at=None)


def test_on_demand_orders_wait_for_the_signal():
    order = replace(DELIVERY, timing=Timing.ONDEMAND)
    assert "조리 시작 신호를 기다려 주세요" in kitchen(order)
    assert "조리 시작 신호를 기다려 주세요" not in kitchen(order, asked_to_start=True)


def test_quiet_orders_leave_the_wishes_out():
    lines = kitchen(replace(TAKEOUT, disposables=None))
    assert "[요청]" not in lines
    assert not any("수저" in line or "다회용기" in line for line in lines)


def test_orders_that_cannot_be_read_send_the_kitchen_to_the_screen():
    for make in (kitchen_slip, delivery_slip):
        lines = words(make(record(None, unreadable="주문 내용이 JSON이 아닙니다."), SHOP, PRINTED_AT))
        assert lines[0] == "주문 deadbeef"
        assert "플랫폼 화면을 보고 조리해 주세요." in lines
        assert "주문 내용이 JSON이 아닙니다." in lines
    assert "주문 내용을 읽지 못했습니다." in kitchen(None)


def test_the_number_is_the_records_then_the_orders_then_the_ids_start():
    assert kitchen(DELIVERY, display_id="")[0] == "배달 A7K2"
    assert kitchen(replace(DELIVERY, display_id=""), display_id="")[0] == "배달 5b6a3c1e"
    assert kitchen(replace(DELIVERY, kind=OrderKind.UNKNOWN))[0] == "주문 A7K2"


def test_defects_are_named_on_both_slips():
    order = replace(DELIVERY, defects=(Defect("total", "a fraction of a won"),))
    for lines in (kitchen(order), delivery(order)):
        assert "읽지 못한 내용이 있습니다. 플랫폼 화면을 확인해 주세요." in lines


@pytest.mark.parametrize(
    ("count", "unit", "text"),
    [
        ("1", "UN", "1개"),
        ("12.0000", "UN", "12개"),
        ("100", "un", "100개"),
        ("0.5", "KG", "0.5kg"),
        ("1.2505", "KG", "1.2505kg"),
        ("3", "BOX", "3BOX"),
        ("2", "", "2"),
        ("1E+12", "UN", "1,000,000,000,000개"),
        ("0.0004", "KG", "0.0004kg"),
        ("NaN", "UN", "수량 확인 필요"),
        ("0", "UN", "수량 확인 필요"),
        ("-1", "UN", "수량 확인 필요"),
        ("1E+999999", "UN", "수량 확인 필요"),
        ("1.0000000000000000000001", "UN", "수량 확인 필요"),
    ],
)
def test_quantities_read_sanely(count, unit, text):
    assert quantity(Decimal(count), unit) == text


# --- stop, and again ----------------------------------------------------------------------------------------


def test_cancel_slip_stops_the_kitchen():
    slip = cancel_slip(
        record(
            DELIVERY,
            status=Status.CANCELLED,
            closed_at=ORDERED_AT + timedelta(minutes=7),
            cancel_reason="고객 변심",
        ),
        SHOP,
        PRINTED_AT,
    )
    assert slip.kind is SlipKind.CANCEL
    assert block_with(slip, "조리 중단").inverse
    assert words(slip)[:4] == ["조리 중단", "배달 A7K2", "취소 19:12", "사유: 고객 변심"]


def test_cancel_slip_without_a_word_from_the_platform():
    lines = words(cancel_slip(record(None), SHOP, PRINTED_AT))
    assert "취소 19:06" in lines
    assert "사유: 플랫폼이 알려 주지 않음" in lines


@pytest.mark.parametrize("code", CancelCode)
def test_a_cancel_slip_says_our_own_reason_in_words(code):
    cancelled = replace(record(None), cancel_reason=code.value)
    (why,) = [line for line in words(cancel_slip(cancelled, SHOP, PRINTED_AT)) if "사유" in line]
    assert not re.search("[A-Z_]", why), why


def test_reprints_are_marked_on_top_and_numbered():
    first = kitchen_slip(record(DELIVERY), SHOP, PRINTED_AT)
    again = as_reprint(first, 2)
    assert words(again) == ["*** 재출력 (중복 가능) ***", "2번째 재출력", *words(first)]
    assert again.kind is SlipKind.KITCHEN
    assert again.title == "재출력 2 · 주방 A7K2"


@pytest.mark.parametrize(
    ("waited_min", "said"), [(12, "12분 전 주문 (늦게 받음)"), (135, "2시간 15분 전 주문 (늦게 받음)")]
)
def test_an_order_that_came_late_tells_the_kitchen_its_age(waited_min, said):
    placed_at = PRINTED_AT - timedelta(minutes=waited_min)
    late = replace(record(DELIVERY), created_at=placed_at, received_at=PRINTED_AT - timedelta(seconds=5))
    assert said in words(kitchen_slip(late, SHOP, PRINTED_AT))
    at_once = replace(late, created_at=late.received_at - timedelta(seconds=30))
    assert "늦게 받음" not in words(kitchen_slip(at_once, SHOP, PRINTED_AT))
