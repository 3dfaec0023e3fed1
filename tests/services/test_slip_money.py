"""What rider, customer and tax office read: way, payment, discounts, change, VAT."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from merchant_desk.domain.money import Money
from merchant_desk.domain.order import (
    Address,
    Discount,
    Fee,
    OrderKind,
    Payment,
    Share,
    Sponsor,
    Tender,
    Total,
)
from merchant_desk.domain.shop import Shop
from merchant_desk.services.slips.content import delivery_slip
from merchant_desk.services.slips.money import supply_and_vat
from tests.printing.orders import (
    CASH,
    CUSTOMER,
    DELIVERY,
    PRINTED_AT,
    SCHEDULED,
    SHOP,
    TAKEOUT,
    record,
    won,
)
from tests.services.slip_reading import block_with, delivery

# --- rider and customer -------------------------------------------------------------------------------------


def test_delivery_slip_says_where_what_how_much_and_paid_how():
    assert delivery(DELIVERY) == [
        "배달 A7K2",
        "주문 19:05|완료 19:26",
        "경기도 수원시 팔달구 효원로 241",
        "101동 1502호 (공동현관 #1502*)",
        "(지번) 인계동 1122-14",
        "안심번호 0504-1234-5678|22:05까지",
        "배달: 가게 배달",
        "배달 요청: 벨 누르지 말고 문 앞에 두고 문자 주세요",
        "가게 요청: 아이가 먹어요. 덜 맵게 부탁드립니다 🙏 단무지 많이!",
        "수저·포크: 필요 없음",
        "다회용기에 담아 주세요",
        "즉석떡볶이 (대) × 1개|18,500원",
        "+ 치즈 추가 (2,000원)",
        "+ 라면사리 ×2 (1,500원)",
        "+ 매운맛 3단계",
        "※ 어묵 빼고 떡 많이 주세요",
        "참치김밥 × 3개|13,500원",
        "모둠순대 (순대+간+허파) × 0.5kg|6,000원",
        "메뉴 합계|38,000원",
        "배달팁|3,000원",
        "주문 할인|-6,500원",
        "공공쿠폰 부담 (경기도 소비쿠폰)|-5,000원",
        "가게 부담|-1,000원",
        "플랫폼 부담|-500원",
        "합계|34,500원",
        "수원페이|34,500원",
        "결제완료",
        "행복분식 수원점",
        "사업자번호 123-45-67890",
        "대표 김행복",
        "경기도 수원시 팔달구 정조로 825",
        "전화 031-123-4567",
        "주문 일시 2026-11-20 19:05",
        "공급가액|31,364원",
        "부가세|3,136원",
        "원산지",
        SHOP.origins,
        "QR 5b6a3c1e-8f2d-4a77-9c55-0a1b2c3d4e5f 주문번호 A7K2",
        "행복분식 수원점|11/20 19:06:12",
    ]


@pytest.mark.parametrize("order", [DELIVERY, CASH, SCHEDULED, TAKEOUT])
def test_no_slip_names_the_customer_or_the_own_phone(order):
    text = "\n".join(delivery(order))
    assert "홍길동" not in text
    assert "010-9876" not in text


def test_if_23_rider_sees_the_delivery_note():
    slip = delivery_slip(record(DELIVERY), SHOP, PRINTED_AT)
    assert block_with(slip, "배달 요청: 벨 누르지 말고").bold


def test_if_09_card_shows_its_brand():
    assert "카드 (국민카드 VISA)|32,000원" in delivery(TAKEOUT)


def test_if_10_cash_shows_what_to_collect_and_the_change():
    lines = delivery(CASH)
    assert "현금|34,500원" in lines
    assert "50,000원 내심 → 거스름돈 15,500원" in lines
    assert "받을 금액|34,500원" in lines
    assert "결제완료" not in lines


def test_if_11_discount_shows_amount_and_who_pays():
    shares = tuple(Share(sponsor, won(100)) for sponsor in Sponsor)
    order = replace(
        DELIVERY,
        discounts=(
            Discount("ITEM", won(-500), shares),
            Discount("DELIVERY_FEE", None),
            Discount("?", won(1)),
        ),
    )
    lines = delivery(order)
    assert "메뉴 할인|-500원" in lines
    for payer in ("플랫폼 부담", "가게 부담", "본사 부담", "공공쿠폰 부담", "부담 주체 확인 필요"):
        assert f"{payer}|-100원" in lines
    assert "배달팁 할인|금액 확인 필요" in lines
    assert "부담 주체 확인 필요" in lines
    assert "할인|-1원" in lines


def cash(amount, change_for, pending):
    payment = Payment(Tender.CASH, amount, prepaid=False, change_for=change_for)
    return delivery(replace(CASH, payments=(payment,), pending=pending))


def test_change_is_never_a_wrong_number():
    assert "34,500원 내심 → 거스름돈 없음" in cash(won(34_500), won(34_500), won(34_500))
    assert "30,000원 내심 → 거스름돈 금액 확인 필요" in cash(won(34_500), won(30_000), won(34_500))
    assert "50,000원 내심 → 거스름돈 금액 확인 필요" in cash(None, won(50_000), None)
    assert not any("내심" in line for line in cash(won(34_500), None, won(34_500)))


def test_what_to_collect_is_the_platforms_word_else_the_unpaid_sum_else_unknown():
    assert "받을 금액|30,000원" in cash(won(34_500), None, won(30_000))
    assert "받을 금액|34,500원" in cash(won(34_500), None, None)
    assert "받을 금액|금액 확인 필요" in cash(won(34_500), None, won(0))
    assert "받을 금액|금액 확인 필요" in cash(None, None, None)


def test_what_to_collect_adds_up_split_payments():
    half = Payment(Tender.CASH, won(10_000), prepaid=False)
    paid = Payment(Tender.ONNURI, won(500), prepaid=True)

    def owed(*payments):
        lines = delivery(replace(CASH, payments=payments, pending=None))
        return [line for line in lines if line.startswith("받을 금액")]

    assert owed(half, paid, half) == ["받을 금액|20,000원"]
    assert owed(half, replace(half, amount=None)) == ["받을 금액|금액 확인 필요"]
    assert owed(replace(half, amount=None), half) == ["받을 금액|금액 확인 필요"]
    assert owed(half, replace(half, amount=Money(100, "USD"))) == ["받을 금액|금액 확인 필요"]
    assert owed(paid) == []


def test_prepaid_orders_that_still_owe_say_so():
    assert "받을 금액|3,000원" in delivery(replace(DELIVERY, pending=won(3_000)))


def test_tenders_by_the_names_that_people_use():
    def named(tender, shop=SHOP, **fields):
        payment = Payment(tender, won(1_000), prepaid=True, **fields)
        return delivery(replace(DELIVERY, payments=(payment,)), shop)

    assert "수원페이|1,000원" in named(Tender.LOCAL_CURRENCY)
    assert "지역화폐|1,000원" in named(Tender.LOCAL_CURRENCY, replace(SHOP, local_currency=""))
    assert "온누리상품권|1,000원" in named(Tender.ONNURI, name="온누리상품권")
    assert "아동급식카드 (G드림)|1,000원" in named(Tender.MEAL_CARD_CHILD, name="G드림")
    assert "카드 (VISA)|1,000원" in named(Tender.CARD, name="VISA", brand="VISA")
    assert "기타 결제|1,000원" in named(Tender.OTHER)


def test_orders_without_payments_ask_for_a_look():
    assert "결제 방법 확인 필요 (플랫폼 화면을 확인해 주세요)" in delivery(replace(DELIVERY, payments=()))


def test_unreadable_amounts_are_never_a_number():
    order = replace(
        DELIVERY,
        items=(replace(DELIVERY.items[1], total=None),),
        fees=(
            Fee("", "DELIVERY_FEE", "", None),
            Fee("포장비", "PACK", "", won(500)),
            Fee("", "?", "", won(1)),
        ),
        discounts=(),
        total=Total(),
        payments=(Payment(Tender.CARD, None, prepaid=True),),
    )
    lines = delivery(order)
    for left in ("참치김밥 × 3개", "메뉴 합계", "배달팁", "합계", "카드", "공급가액 / 부가세"):
        assert f"{left}|금액 확인 필요" in lines
    assert "포장비|500원" in lines
    assert "기타 요금|1원" in lines


def test_another_currency_has_no_korean_vat():
    lines = delivery(replace(DELIVERY, total=Total(amount=Money(1250, "BRL"))))
    assert "합계|12.50 BRL" in lines
    assert not any(line.startswith("부가세") for line in lines)


def test_take_out_has_a_code_and_no_address():
    lines = delivery(TAKEOUT)
    assert lines[0] == "포장 1042"
    assert "픽업 번호 4471" in lines
    assert not any("주소" in line or "안심번호" in line for line in lines)


def test_indoor_orders_name_the_table():
    assert "자리: 7번" in delivery(replace(TAKEOUT, kind=OrderKind.INDOOR, place="7번", pickup_code=""))


@pytest.mark.parametrize("address", [None, Address(detail="101호")])
def test_a_missing_address_or_safe_number_is_said(address):
    lines = delivery(replace(DELIVERY, address=address, customer=None, delivered_by=""))
    assert "주소 확인 필요 (플랫폼 화면을 확인해 주세요)" in lines
    assert "안심번호 없음 (플랫폼 화면을 확인해 주세요)" in lines
    assert not any(line.startswith("배달:") for line in lines)


def test_addresses_that_lack_a_part():
    assert "인계동 1-1" in delivery(replace(DELIVERY, address=Address(lot="인계동 1-1")))
    whole = delivery(
        replace(DELIVERY, address=Address(formatted="효원로 241, 5호", detail="5호", lot="인계동"))
    )
    assert "효원로 241, 5호" in whole
    assert "5호" not in whole
    assert "(지번) 인계동" in whole


def test_a_safe_number_without_an_end_and_an_unknown_carrier():
    order = replace(
        DELIVERY, customer=replace(CUSTOMER, safe_phone_expires_at=None), delivered_by="DRONE", store_note=""
    )
    lines = delivery(order)
    assert "안심번호 0504-1234-5678|" in lines
    assert "배달: DRONE" in lines
    assert "안심번호 없음 (플랫폼 화면을 확인해 주세요)" in delivery(
        replace(DELIVERY, customer=replace(CUSTOMER, safe_phone=""))
    )


def test_a_shop_prints_only_what_it_told():
    bare = Shop("가게", SHOP.merchant_id)
    assert not any(
        line.startswith(("사업자번호", "대표", "전화", "원산지")) for line in delivery(DELIVERY, bare)
    )
    assert "대표 김행복" in delivery(DELIVERY, replace(bare, owner="김행복"))
    assert "사업자번호 1" in delivery(DELIVERY, replace(bare, business_number="1"))


# --- the tax office -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("gross", "supply", "vat"),
    [(0, 0, 0), (1, 1, 0), (5, 5, 0), (6, 5, 1), (11, 10, 1), (34_500, 31_364, 3_136), (-11, -10, -1)],
)
def test_vat_is_ten_parts_of_a_hundred_and_ten(gross, supply, vat):
    assert supply_and_vat(won(gross)) == (won(supply), won(vat))


@settings(deadline=None)
@given(st.integers(-(10**9), 10**9))
def test_supply_and_vat_always_add_up(gross):
    supply, vat = supply_and_vat(won(gross))
    assert supply + vat == won(gross)
    assert abs(vat.minor * 110 - gross * 10) <= 55
