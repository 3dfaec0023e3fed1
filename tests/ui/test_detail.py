"""The selected order on paper: everything that the counter needs to read, and nothing that stops the window."""

from __future__ import annotations

import time
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from merchant_desk.domain.money import Money
from merchant_desk.domain.order import (
    Defect,
    Discount,
    Option,
    OrderKind,
    Payment,
    Share,
    Sponsor,
    Tender,
    Timing,
    Total,
)
from merchant_desk.domain.status import Status
from tests.ui.orders import booked, cash_order, dish, long_order, order, rush_order, takeout, won


def show(counter, made, **changes):
    counter.desk.arrive(made, **changes)
    counter.look()
    return counter.texts()


def test_an_order_is_told_from_top_to_bottom(counter):
    said = show(counter, rush_order())
    for words in (
        "B-0417", "새 주문", "배달", "8:00", "안에 접수해 주세요", "덜 맵게 · 수저·포크 빼 주세요",
        "떡볶이 세트", "× 2", "＋ 치즈 추가", "똠얌 쌀국수", "콜라 제로", "× 1",
        "배달 주소", "수원시 팔달구 권광로 175", "(지번) 인계동 1111", "101동 1203호 · 공동현관 #1234",
        "안심번호 0504-1234-5678", "김하늘 · 우리 가게 4번째 주문",
        "34,500원 · 수원페이 (받음)", "배달팁 · 가게가 받음", "공공쿠폰 · 공공 부담", "− 5,000원",
    ):  # fmt: skip
        assert words in said, words


def test_the_first_order_of_a_customer_is_called_so(counter):
    made = rush_order()
    assert made.customer is not None
    said = show(counter, replace(made, customer=replace(made.customer, orders_here=0)))
    assert "김하늘 · 우리 가게 첫 주문" in said


def test_the_countdown_runs(counter):
    show(counter, rush_order())
    counter.pass_s(79)
    assert "6:41" in counter.texts()
    counter.pass_s(500)
    assert "접수 시간이 지났습니다" in counter.texts()


def test_cash_names_the_change_and_what_to_collect(counter):
    said = show(counter, cash_order())
    assert "34,500원 · 현금 (받을 돈)" in said
    assert "50,000원 받고 거스름돈 15,500원" in said


def test_a_card_is_named_with_its_brand(counter):
    paid = Payment(Tender.CARD, won(34_500), prepaid=True, brand="BC")
    assert "34,500원 · 카드 · BC (받음)" in show(counter, replace(order(), payments=(paid,)))


def test_each_discount_names_its_payer(counter):
    shares = (Share(Sponsor.MERCHANT, won(1_000)), Share(Sponsor.MARKETPLACE, won(2_000), "첫 주문"))
    said = show(counter, replace(order(), discounts=(Discount("CART", won(3_000), shares),)))
    assert "주문 할인\n− 3,000원\n우리 가게 부담\n1,000원\n첫 주문 · 플랫폼 부담\n2,000원" in said


def test_what_is_left_of_several_tenders_is_collected(counter):
    paid = (
        Payment(Tender.LOCAL_CURRENCY, won(20_000), prepaid=True, name="수원페이"),
        Payment(Tender.CASH, won(14_500), prepaid=False),
    )
    said = show(counter, replace(order(), payments=paid, pending=won(14_500)))
    assert "받을 돈 14,500원" in said
    assert "합계\n34,500원" in said


def test_an_unreadable_amount_is_a_clear_line(counter):
    made = cash_order()
    bad = replace(
        made,
        defects=(Defect("total.orderAmount", "12500.5 KRW"),),
        total=Total(),
        payments=(replace(made.payments[0], amount=None),),
    )
    said = show(counter, bad)
    assert "금액을 읽을 수 없습니다: 확인해 주세요 (total.orderAmount)" in said
    assert "금액을 읽을 수 없습니다 · 현금 (받을 돈)" in said
    assert "접수 · 20분" in said


def test_another_currency_is_not_called_won(counter):
    paid = Payment(Tender.CARD, Money(1250, "BRL"), prepaid=True)
    assert "12.50 BRL · 카드 (받음)" in show(counter, replace(order(), payments=(paid,)))


def test_a_booking_says_date_and_time_before_it_is_accepted(counter):
    said = show(counter, booked(hours=26))
    assert "예약 · 11월 21일(토) 21:04~21:34 도착 · 20:44 조리 시작" in said


def test_a_take_out_order_has_its_pickup_code_and_no_address(counter):
    said = show(counter, takeout())
    assert "포장" in said
    assert "픽업 번호 8841" in said
    assert "배달 주소" not in said


def test_a_delivery_without_address_is_said(counter):
    assert "주소가 없습니다" in show(counter, replace(order(), address=None))


def test_an_item_s_note_and_a_weight_are_shown(counter):
    made = order("B-1", dish("한우", "0.5", unit="KG", note="얇게 썰어 주세요"))
    said = show(counter, made)
    assert "× 0.5 kg" in said
    assert "얇게 썰어 주세요" in said


def test_options_tell_their_number_and_note(counter):
    made = order("B-1", dish("떡볶이", options=(Option("순대", Decimal(2), note="간 빼고"),)))
    assert "＋ 순대 × 2 (간 빼고)" in show(counter, made)


def test_cooking_waits_for_the_platform_where_it_must(counter):
    made = replace(order("B-1"), timing=Timing.ONDEMAND)
    assert "아직 조리하지 마세요" in show(counter, made)
    counter.desk.change("id-B-1", asked_to_start=True)
    counter.look()
    assert "아직 조리하지 마세요" not in counter.texts()


def test_an_order_without_details_rings_and_can_be_accepted(counter):
    said = show(counter, order("B-1"), order=None)
    assert "주문 내용을 받는 중입니다. 지금 접수해도 됩니다." in said
    assert "접수 · 20분" in said


def test_an_accepted_order_whose_details_come_anew_asks_for_nothing(counter):
    show(counter, order("B-1"), order=None)
    counter.desk.change("id-B-1", status=Status.COOKING, settled=Status.COOKING)
    counter.look()
    assert "주문 내용을 받는 중입니다." in counter.texts()
    assert "접수해도 됩니다" not in counter.texts()


def test_an_unreadable_order_says_what_to_do(counter):
    said = show(
        counter, order("B-1"), order=None, unreadable="내용을 읽을 수 없습니다. 플랫폼 화면을 봐 주세요."
    )
    assert "내용을 읽을 수 없습니다. 플랫폼 화면을 봐 주세요." in said
    assert "접수 · 20분" in said
    assert counter.window.detail.head.kind.isHidden(), "what is not known has no chip"


def test_a_note_about_the_order_is_shown(counter):
    assert "플랫폼이 거절했습니다." in show(counter, order("B-1"), note="플랫폼이 거절했습니다.")


def test_an_order_of_another_device_is_named(counter):
    said = show(counter, order("B-1"), elsewhere=True)
    assert "다른 기기가 받은 주문입니다." in said


def test_two_megabytes_of_note_do_not_stop_the_window(counter):
    began = time.process_time()
    said = show(counter, long_order())
    assert time.process_time() - began < 0.5
    assert "전체 2,160,000자 중 400자만 보입니다" in said


def test_two_megabytes_anywhere_do_not_stop_the_window(counter):
    huge = "가" * 2_000_000
    made = order(huge, dish(huge, note=huge, options=(Option(huge, Decimal(1), note=huge),)))
    made = replace(made, order_id="huge", delivery_note=huge, kind=OrderKind.DELIVERY)
    began = time.process_time()
    show(counter, made, note=huge, cancel_reason=huge)
    assert time.process_time() - began < 1.0
    assert counter.window.width() == 1024


def test_a_thousand_dishes_are_counted(counter):
    made = order("B-1", *(dish(f"메뉴 {number}") for number in range(1000)))
    began = time.process_time()
    said = show(counter, made)
    assert time.process_time() - began < 1.0
    assert "940가지 더 보기 · 모두 1000가지" in said


def test_dishes_below_the_edge_are_announced_and_reached_by_page_down(counter):
    made = order("B-1", *(dish(f"메뉴 {number}") for number in range(12)))
    said = show(counter, made)
    assert "아래에 더 있습니다" in said
    for _ in range(6):
        counter.press(Qt.Key.Key_PageDown)
    assert "아래에 더 있습니다" not in counter.texts()
    counter.press(Qt.Key.Key_PageUp)
    assert (
        counter.window.detail.area.verticalScrollBar().value()
        < counter.window.detail.area.verticalScrollBar().maximum()
    )


def test_the_paper_is_laid_out_only_when_the_order_changed(counter, desk):
    show(counter, rush_order())
    paper = counter.window.detail.area.widget()
    counter.pass_s(1)
    counter.pass_s(1)
    assert counter.window.detail.area.widget() is paper
    desk.change("id-B-0417", note="새 소식")
    counter.look()
    assert "새 소식" in counter.texts()


def test_reading_on_is_not_interrupted_by_a_change(counter, desk):
    show(counter, order("B-1", *(dish(f"메뉴 {number}") for number in range(12))))
    counter.press(Qt.Key.Key_PageDown)
    place = counter.window.detail.area.verticalScrollBar().value()
    assert place > 0
    desk.change("id-B-1", note="새 소식")
    counter.look()
    assert counter.window.detail.area.verticalScrollBar().value() == place


def test_a_late_order_says_how_late(counter, desk):
    desk.arrive(order("B-1"), preparation_min=20, decided_at=desk.time)
    desk.confirm("id-B-1", Status.COOKING)
    counter.window.pick("id-B-1")
    counter.pass_s(24 * 60)
    assert "4분 늦음" in counter.texts()
    assert "준비 시간이 지났습니다" in counter.texts()


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("RESTAURANT_WITHOUT_DELIVERY_PERSON", "배달할 사람 없음"),
        ("CONSUMER_CANCELLATION_REQUESTED", "고객이 취소를 요청함"),
        ("마음이 바뀌었어요", "마음이 바뀌었어요"),
    ],
)
def test_a_reason_is_told_in_words_never_as_a_code(counter, told, shown):
    said = show(counter, rush_order(), alarm=True, cancel_reason=told)
    assert shown in said
    assert "_" not in said


@pytest.mark.parametrize(
    ("changes", "must_stop"),
    [({}, False), ({"preparation_min": 20}, True), ({"elsewhere": True}, True), ({"alarm": True}, True)],
)
def test_the_kitchen_is_told_to_stop_only_where_it_may_have_begun(counter, changes, must_stop):
    show(counter, rush_order(), status=Status.CANCELLED, cancel_reason="UNAVAILABLE_ITEM", **changes)
    counter.window.pick("id-B-0417")
    said = counter.texts()
    assert ("조리를 멈춰 주세요" in said) is must_stop
    assert "재료·메뉴 품절" in said
