"""The lines of an order's small print: every part is said, once, and nothing a platform sends is endless."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from merchant_desk.domain.black_box import BlackBoxLine, Step
from merchant_desk.domain.decision import Action
from merchant_desk.domain.order import (
    CashReceipt,
    Discount,
    Fee,
    Gift,
    Invoice,
    Option,
    OrderKind,
    Payment,
    ReceiptKind,
    Share,
    Sponsor,
    Tender,
    Timing,
    Total,
)
from merchant_desk.domain.privacy import person_until, without_person
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import Status
from merchant_desk.services.black_box.words import STEPS
from merchant_desk.ui import telling
from merchant_desk.ui.order.bill_lines import bill
from merchant_desk.ui.order.delivery_and_money import money, where
from merchant_desk.ui.order.line import masked
from merchant_desk.ui.order.more_lines import more
from merchant_desk.ui.order.person_view import Person, Sight
from merchant_desk.ui.order.record_lines import MOST_LINES, record_lines
from tests.fakes.desk import MERCHANT, START
from tests.ui.orders import cash_order, dish, order, takeout, whole_order, won

pytestmark = pytest.mark.usefixtures("qapp")

HOUR = timedelta(hours=1)
UNTIL = START + 3 * HOUR
SHOWN, NOBODY = Person(Sight.SHOWN, UNTIL), Person(Sight.NOBODY)


def read(lines) -> list[str]:
    """Each line with the amount at its right edge."""
    return [f"{line.text} | {line.right}" if line.right else line.text for line in lines]


def loud(lines) -> list[str]:
    return [line.text for line in lines if line.warn]


def record_of(made, **changes) -> OrderRecord:
    record = OrderRecord(
        made.order_id, MERCHANT, Status.COOKING, Status.COOKING, START, START, made.display_id, made
    )
    return replace(record, **changes)


# --- where it goes, to whom ---------------------------------------------------------------------------------


def test_everything_of_a_delivery_stands_where_it_is_looked_for():
    assert read(where(whole_order(), START, SHOWN)) == [
        "경기도 수원시 팔달구 매화길12번길 3",
        "햇살빌라 101동 1203호",
        "(지번) 경기도 수원시 팔달구 매산로동 12-3",
        "우편번호 16455",
        "공동현관 비밀번호 #1204*, 문 앞에 두고 문자 주세요",
        "안심번호 0507-1352-1234 (KT · 22:04까지)",
        "김하늘 · 우리 가게 4번째 주문",
        "세금 처리 번호 ******-*****67",
        "세금 처리 메일 haneul@example.com",
        "가게 배달",
        "고객 안내 19:49",
        "고객 정보는 22:04까지 보입니다",
    ]


def test_after_the_time_nobody_is_named_and_the_hour_is_said():
    lines = where(without_person(whole_order()), UNTIL, Person(Sight.OVER, UNTIL))
    assert read(lines) == [
        "고객 정보는 가렸습니다. 보관 시간이 22:04에 끝났습니다.",
        "우리 가게 4번째 주문",
        "가게 배달",
        "고객 안내 19:49",
    ]
    assert loud(lines) == [], "that there is no address is no trouble then"


@pytest.mark.parametrize(
    ("sight", "told"),
    [
        (
            Sight.VEILED,
            ["고객 정보는 가렸습니다. 끝난 주문입니다.", "22:04까지 볼 수 있고, 본 것은 기록됩니다"],
        ),
        (Sight.PURGED, ["고객 정보는 지웠습니다 (22:04)"]),
    ],
)
def test_why_a_customer_is_not_in_sight_is_said(sight, told):
    assert read(where(without_person(whole_order()), START, Person(sight, UNTIL)))[: len(told)] == told


def test_an_expired_safe_number_gives_way_to_the_telephone_or_is_said():
    later = START + 3 * HOUR
    made = whole_order()
    assert "전화 010-1234-5678" in read(where(made, later, NOBODY))
    assert made.customer is not None
    same = replace(made, customer=replace(made.customer, phone="0507-1352-1234"))
    assert loud(where(same, later, NOBODY)) == ["안심번호는 22:04에 끝났습니다. 플랫폼에 물어봐 주세요."]


def test_a_take_out_says_where_it_is_put_and_a_table_who_serves_it():
    told = read(where(replace(takeout(), way="PICKUP_AREA"), START, SHOWN))
    assert told[:2] == ["픽업대에 놓아 주세요", "픽업 번호 8841"]
    table = replace(order(), kind=OrderKind.INDOOR, place="7 2", way="TERMINAL", waiter="W-3", address=None)
    assert read(where(table, START, SHOWN))[:3] == ["7 2", "키오스크 주문", "담당 W-3"]


def test_a_delivery_that_has_arrived_says_when():
    assert "19:44 배달됨" in read(
        where(replace(order(), arrived_at=START + timedelta(minutes=40)), START, NOBODY)
    )


@pytest.mark.parametrize(
    ("number", "first", "last", "shown"),
    [
        ("010-1234-5678", 3, 4, "010-****-5678"),
        ("010-****-5678", 3, 4, "010-****-5678"),
        ("1234567", 3, 4, "*******"),
        ("900101-1234567", 0, 2, "******-*****67"),
        ("", 3, 4, ""),
    ],
)
def test_numbers_are_masked_but_for_their_ends(number, first, last, shown):
    assert masked(number, first, last) == shown


# --- paying -------------------------------------------------------------------------------------------------


def test_each_tender_says_name_issuer_approval_change_and_receipt():
    lines = money(whole_order())
    assert read(lines) == [
        "20,000원 · 수원페이 (받음)",
        "경기지역화폐 · 승인번호 30012345",
        "현금영수증 · 사업자 지출증빙 (123-**-*7890)",
        "13,000원 · 현금 (받을 돈)",
        "20,000원 받고 거스름돈 7,000원",
        "현금영수증 · 개인 소득공제 (010-****-5678)",
        "받을 돈 13,000원",
        "고객에게 증정: 경기도 소비쿠폰 5,000원",
        "세금계산서 아직 발행 안 됨",
    ]
    assert [line.bold for line in lines if "소득공제" in line.text] == [True], "the rider has to issue it"


def test_odd_tenders_gifts_and_invoices():
    paid = Payment(Tender.CARD, won(1), prepaid=True, name="국민카드", issuer="국민", approval="7")
    assert read(money(replace(order(), payments=(paid,))))[1:] == ["승인번호 7"]
    paid = replace(paid, issuer="KB", approval="", cash_receipt=CashReceipt(ReceiptKind.UNKNOWN))
    assert read(money(replace(order(), payments=(paid,))))[1:] == ["KB", "현금영수증 · 종류를 확인해 주세요"]
    given = replace(order(), gift=Gift("", won(3_000), "경기도"), invoice=Invoice(issued=True))
    assert read(money(given))[1:] == ["고객에게 증정: 공공 쿠폰 3,000원 · 경기도", "세금계산서 발행됨"]
    assert read(money(replace(order(), gift=Gift("소비쿠폰"), invoice=Invoice(url="x"))))[1:] == [
        "고객에게 증정: 소비쿠폰"
    ]


# --- the bill -----------------------------------------------------------------------------------------------


def test_a_bill_reads_like_a_sum_on_paper():
    lines = bill(whole_order())
    assert read(lines) == [
        "로제떡볶이 × 2 | 20,000원",
        "하나에 8,500원 · 할인 전 9,000원 · 메뉴 코드 M-002",
        "＋ 모짜렐라 치즈 추가 1,500원 [O-111] · ＋ 순한맛 0원 [O-101]",
        "참치김밥 × 3 | 13,500원",
        "하나에 4,500원 · 메뉴 코드 M-005",
        "콜라 500ml × 1 | 2,000원",
        "메뉴 합계 | 35,500원",
        "배달팁 · 가게가 받음 | 3,000원",
        "야간 할증 500원 포함",
        "서비스 이용료 · 플랫폼이 받음 | 500원",
        "주문 할인 | − 5,000원",
        "경기도 소비쿠폰 · 공공 부담 · 쿠폰 GG-5000 | 3,000원",
        "단골 쿠폰 · 우리 가게 부담 | 2,000원",
        "메뉴 할인 (참치김밥) | − 1,000원",
        "플랫폼 부담",
        "합계 | 33,000원",
    ]
    assert loud(lines) == []


def test_sums_that_contradict_each_other_are_said_under_the_bill():
    made = whole_order()
    wrong = replace(
        made,
        total=Total(won(35_000), won(3_500), won(6_000), won(40_000)),
        discounts=(replace(made.discounts[0], shares=made.discounts[0].shares[:1]), made.discounts[1]),
    )
    assert loud(bill(wrong)) == [
        "메뉴를 더하면 35,500원인데 35,000원으로 적혀 있습니다",
        "할인 5,000원 가운데 누가 부담하는지 알 수 있는 것은 3,000원입니다",
        "더하고 빼면 32,500원인데 합계는 40,000원으로 적혀 있습니다",
        "결제를 더하면 33,000원인데 합계는 40,000원입니다",
        "받은 돈과 받을 돈을 더하면 33,000원인데 합계는 40,000원입니다",
    ]
    fewer = replace(made, fees=made.fees[:1], discounts=made.discounts[:1])
    assert loud(bill(fewer)) == [
        "요금을 더하면 3,000원인데 3,500원으로 적혀 있습니다",
        "할인을 더하면 5,000원인데 6,000원으로 적혀 있습니다",
    ]


def test_what_cannot_be_read_on_a_bill_is_loud():
    bad = replace(
        order(),
        fees=(Fee("", "TIP", "NOBODY", None), Fee("", "ODD", "LOGISTIC_SERVICES", won(1))),
        discounts=(
            Discount("DELIVERY_FEE", None),
            Discount("ITEM", won(5), (Share(Sponsor.UNKNOWN, None),), "no-such-dish"),
        ),
        total=Total(),
    )
    assert read(bill(bad))[1:] == [
        "메뉴 합계 | 금액을 읽을 수 없습니다",
        "팁 | 금액을 읽을 수 없습니다",
        "기타 요금 · 배달 대행이 받음 | 1원",
        "배달팁 할인 | 금액을 읽을 수 없습니다",
        "부담 모름",
        "메뉴 할인 | − 5원",
        "부담 모름 부담 | 금액을 읽을 수 없습니다",
        "합계 | 금액을 읽을 수 없습니다",
    ]


def test_a_hostile_order_is_counted_not_written_out():
    huge = "가" * 2_000_000
    option = Option(huge, Decimal(2), won(1), external_code=huge)
    share = Share(Sponsor.PUBLIC, won(0), huge, huge)
    made = replace(
        order(huge, *(dish(huge, options=(option,) * 500, external_code=huge) for _ in range(300))),
        fees=(Fee(huge, "TIP", "MERCHANT", won(1), huge),) * 300,
        discounts=(Discount("CART", won(1), (share,) * 300),) * 300,
        payments=(Payment(Tender.CARD, won(1), prepaid=True, name=huge, issuer=huge, approval=huge),) * 300,
        gift=Gift(huge, won(1), huge),
    )
    lines = [*bill(made), *money(made), *where(made, START, SHOWN), *more(record_of(made), START)]
    assert len(lines) < 700
    assert sum(len(line.text) for line in lines) < 150_000
    told = read(lines)
    for more_of in (
        "그 밖에 260줄이 더 있습니다",
        "그 밖에 288줄이 더 있습니다",
        "그 밖에 488줄이 더 있습니다",
    ):
        assert any(more_of in line for line in told)


# --- the rest -----------------------------------------------------------------------------------------------


def test_what_only_an_office_reads_is_there_for_the_help_desk():
    made = replace(
        whole_order(),
        send_preparing=True,
        send_picked_up=True,
        send_tracking=True,
        invoice=Invoice(url="https://x"),
    )
    told = read(more(record_of(made, external_code="MD-1"), START))
    assert told == [
        "주문 시각 19:04",
        "받은 시각 19:04",
        "권장 조리 시작 19:04",
        "우선순위(1이 먼저) 1",
        "플랫폼이 알려 달라고 한 것 조리 시작 · 픽업 완료 · 배달 완료 · 배달 위치",
        "판매 경로 APP",
        "브랜드 행복분식 야식",
        "분류 FOOD",
        "앱 ID 0b0f7a52-0b8e-4a6c-a7f5-b7a9b7e0a004",
        "법정동 코드 4111510100",
        "세금계산서 주소 https://x",
        "플랫폼 주문 ID id-B-0433",
        "우리 주문 번호 MD-1",
    ]
    assert read(more(record_of(made, order=None), START))[-1] == "플랫폼 주문 ID id-B-0433"


def test_the_privacy_clock_counts_from_the_due_time():
    assert person_until(record_of(whole_order()), 3) == START + timedelta(minutes=45) + 6 * HOUR


# --- what happened ------------------------------------------------------------------------------------------


def line(step: Step, actor="desk", detail="", after_s=0.0) -> BlackBoxLine:
    return BlackBoxLine("id", START + timedelta(seconds=after_s), 0, step, actor, detail)


def test_every_step_has_plain_words_and_what_went_wrong_has_a_sign():
    for step in Step:
        (told,) = record_lines((line(step),), START)
        assert told.step == STEPS[step]
        assert (told.tone == "ink") == (not told.sign), step
    silent, unsure, sent = record_lines(
        (
            line(Step.SILENT, "bell", "소리 장치가 없습니다"),
            line(Step.UNSURE, detail="dispatch", after_s=61),
            line(Step.DECIDED, "staff", "accept 20 min", 90),
        ),
        START,
    )
    assert (silent.at, silent.who, silent.detail, silent.tone, silent.sign) == (
        "19:04:00", "벨", "소리 장치가 없습니다", "late", "late",
    )  # fmt: skip
    assert (unsure.at, unsure.detail, unsure.tone, unsure.sign) == ("19:05:01", "배달 출발", "late", "ask")
    assert sent.spoken == "19:05:30 결정, 직원, 접수 20분"


def test_only_the_newest_of_many_steps_are_laid_out():
    many = tuple(line(Step.RANG, "bell", "new", float(number)) for number in range(5_000))
    told = record_lines(many, START)
    assert len(told) == MOST_LINES
    assert told[-1].at == "20:27:19"


# --- what a step is called ----------------------------------------------------------------------------------


def test_who_takes_the_food_decides_what_a_step_is_called():
    indoor = replace(order(), kind=OrderKind.INDOOR)
    assert telling.action(Action.PICKED_UP, indoor) == "서빙 완료"
    assert telling.action(Action.PICKED_UP, takeout()) == "픽업 완료"
    assert telling.action(Action.DISPATCH, replace(order(), delivered_by="MARKETPLACE")) == "라이더에게 전달"
    assert telling.action(Action.DISPATCH, order()) == "배달 출발"
    assert telling.action(Action.DISPATCH, None) == "배달 출발"


@pytest.mark.parametrize(
    ("made", "status", "said"),
    [
        (replace(order(), kind=OrderKind.INDOOR), Status.DELIVERED, "서빙 완료"),
        (takeout(), Status.DELIVERED, "픽업 완료"),
        (order(), Status.DELIVERED, "배달 완료"),
        (replace(order(), timing=Timing.ONDEMAND), Status.COOKING, "조리 대기"),
        (cash_order(), Status.COOKING, "조리 중"),
    ],
)
def test_states_are_called_by_kind_and_timing(made, status, said):
    assert telling.state(record_of(made, status=status)) == said
