"""The owner's choices are on the paper, and what would mislead a cook or a rider stays there without being asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.order import Defect, OrderKind, Timing
from merchant_desk.domain.slip import Bits, Pair, Picture, Rule, Size, Slip, Text
from merchant_desk.domain.slip_design import PARTS, Designs, SlipDesign, usual
from merchant_desk.services.slips.content import as_reprint, delivery_slip, kitchen_slip, label_slip
from tests.printing.orders import CASH, DELIVERY, PRINTED_AT, SCHEDULED, SHOP, TAKEOUT, record
from tests.services.slip_reading import block_with, words

LOGO = Bits(16, 1, b"\xff\x00")
MAKE: dict[SlipKind, Callable[..., Slip]] = {
    SlipKind.KITCHEN: kitchen_slip,
    SlipKind.DELIVERY: delivery_slip,
    SlipKind.LABEL: label_slip,
}
LATE = {"received_at": PRINTED_AT - timedelta(seconds=5), "created_at": PRINTED_AT - timedelta(minutes=35)}


def designed(kind, *parts, large=(), logo=None):
    return Designs((SlipDesign(kind, parts, frozenset(large)),), logo)


def made(kind, order, designs=Designs(), **changes):
    return MAKE[kind](record(order, **changes), SHOP, PRINTED_AT, designs)


def lines(kind, order, *parts, **changes):
    return words(made(kind, order, designed(kind, *parts), **changes))


@pytest.mark.parametrize("kind", MAKE)
@pytest.mark.parametrize("order", [DELIVERY, CASH, SCHEDULED, TAKEOUT, None])
def test_every_part_in_its_usual_order_is_the_slip_of_a_shop_that_chose_nothing(kind, order):
    assert made(kind, order, Designs((usual(kind),))) == made(kind, order)


def test_parts_come_in_the_owners_order():
    assert lines(SlipKind.KITCHEN, DELIVERY, "wishes", "heading", "dishes", "request")[:3] == [
        "수저·포크: 필요 없음",
        "다회용기에 담아 주세요",
        "배달 A7K2",
    ]
    found = lines(SlipKind.DELIVERY, CASH, "heading", "tenders", "address", "times")
    places = [next(i for i, line in enumerate(found) if word in line) for word in ("받을", "효원로", "완료")]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("kind", "part", "word"),
    [
        (SlipKind.KITCHEN, "request", "덜 맵게"),
        (SlipKind.KITCHEN, "wishes", "다회용기"),
        (SlipKind.KITCHEN, "times", "완료"),
        (SlipKind.KITCHEN, "foot", "19:06:12"),
        (SlipKind.DELIVERY, "address", "효원로"),
        (SlipKind.DELIVERY, "phone", "안심번호"),
        (SlipKind.DELIVERY, "delivery_request", "배달 요청"),
        (SlipKind.DELIVERY, "store_request", "가게 요청"),
        (SlipKind.DELIVERY, "dishes", "참치김밥"),
        (SlipKind.DELIVERY, "sums", "메뉴 합계"),
        (SlipKind.DELIVERY, "tenders", "수원페이|"),
        (SlipKind.DELIVERY, "business", "사업자번호"),
        (SlipKind.DELIVERY, "tax", "부가세"),
        (SlipKind.DELIVERY, "origins", "원산지"),
        (SlipKind.DELIVERY, "qr", "QR"),
        (SlipKind.LABEL, "dishes", "참치김밥"),
        (SlipKind.LABEL, "request", "덜 맵게"),
    ],
)
def test_what_is_not_listed_is_not_printed(kind, part, word):
    rest = tuple(name for name in PARTS[kind] if name != part)
    assert word in "\n".join(words(made(kind, DELIVERY)))
    assert word not in "\n".join(lines(kind, DELIVERY, *rest))


def test_a_large_part_grows_by_one_size():
    usual_slip = made(SlipKind.KITCHEN, DELIVERY)
    parts = PARTS[SlipKind.KITCHEN]
    grown = made(
        SlipKind.KITCHEN, DELIVERY, designed(SlipKind.KITCHEN, *parts, large=["dishes", "wishes", "heading"])
    )
    assert block_with(usual_slip, "참치김밥").size is Size.TALL
    assert block_with(grown, "참치김밥").size is Size.LARGE
    assert block_with(grown, "다회용기").size is Size.TALL
    assert block_with(grown, "A7K2").size is Size.LARGE
    assert block_with(grown, "덜 맵게").size is block_with(usual_slip, "덜 맵게").size
    assert words(grown) == words(usual_slip)


@pytest.mark.parametrize("kind", MAKE)
def test_the_logo_is_printed_where_it_is_listed_and_there_is_one(kind):
    with_logo = made(kind, DELIVERY, Designs(logo=LOGO))
    assert with_logo.blocks[0] == Picture(LOGO)
    assert with_logo.blocks[1:] == made(kind, DELIVERY).blocks
    rest = PARTS[kind][1:]
    assert made(kind, DELIVERY, designed(kind, *rest, logo=LOGO)) == made(kind, DELIVERY)
    assert made(kind, None, Designs(logo=LOGO)).blocks[0] == Picture(LOGO)


# --- what stays ---------------------------------------------------------------------------------------------


def test_a_late_orders_age_stays_on_the_kitchens_slip_only():
    said = "35분 전 주문 (늦게 받음)"
    assert said in lines(SlipKind.KITCHEN, DELIVERY, "dishes", "heading", **LATE)
    for kind in (SlipKind.LABEL, SlipKind.DELIVERY):
        assert said not in words(made(kind, DELIVERY, **LATE))


@pytest.mark.parametrize("kind", MAKE)
def test_a_booked_order_never_looks_like_one_for_now(kind):
    found = lines(kind, SCHEDULED, "heading", "dishes")
    assert found[1] == "예약 11월 21일(토) 11:30~12:00"
    assert not any("조리 시작" in line for line in found)


@pytest.mark.parametrize("kind", MAKE)
def test_the_signal_to_wait_for_stays(kind):
    order = replace(DELIVERY, timing=Timing.ONDEMAND)
    said = "조리 시작 신호를 기다려 주세요"
    assert said in lines(kind, order, "heading", "dishes")
    assert said not in lines(kind, order, "heading", "dishes", asked_to_start=True)
    assert words(made(kind, order)).count(said) == 1


@pytest.mark.parametrize("kind", MAKE)
@pytest.mark.parametrize("parts", [("heading", "dishes"), ("heading", "dishes", "foot"), ("heading", "sums")])
def test_what_could_not_be_read_is_told_above_the_foot(kind, parts):
    order = replace(DELIVERY, defects=(Defect("total", "a fraction of a won"),))
    found = [line for line in lines(kind, order, *parts) if SHOP.name not in line]
    assert found[-1] == "읽지 못한 내용이 있습니다. 플랫폼 화면을 확인해 주세요."


@pytest.mark.parametrize(
    ("kind", "what"), [(SlipKind.KITCHEN, "조리해"), (SlipKind.DELIVERY, "조리해"), (SlipKind.LABEL, "담아")]
)
def test_an_order_that_cannot_be_read_sends_to_the_screen_in_any_design(kind, what):
    assert lines(kind, None, "heading", unreadable="JSON이 아닙니다.") == [
        "주문 deadbeef",
        "주문 19:05",
        "주문 내용을 읽지 못했습니다.",
        f"플랫폼 화면을 보고 {what} 주세요.",
        "JSON이 아닙니다.",
    ]


def test_pickup_number_table_and_deliverer_stay_on_the_delivery_slip():
    order = replace(DELIVERY, pickup_code="77", place="3번 자리")
    stays = ["배달: 가게 배달", "픽업 번호 77", "자리: 3번 자리"]
    assert lines(SlipKind.DELIVERY, order, "heading", "times", "dishes")[2:5] == stays
    found = lines(SlipKind.DELIVERY, order, "heading", "phone", "dishes", "address", "foot")
    assert found[-4:-1] == stays, "behind the later one of address and number"
    assert lines(SlipKind.DELIVERY, order, "heading")[1:] == stays


def test_what_is_to_be_collected_goes_with_the_tenders():
    assert any(
        line.startswith("받을 금액|34,500원") for line in lines(SlipKind.DELIVERY, CASH, "heading", "tenders")
    )
    assert not any("받을 금액" in line for line in lines(SlipKind.DELIVERY, CASH, "heading", "dishes"))


@pytest.mark.parametrize("kind", MAKE)
def test_a_reprint_is_marked_in_any_design(kind):
    slip = as_reprint(made(kind, DELIVERY, designed(kind, "heading", "dishes", logo=LOGO)), 3)
    assert words(slip)[:2] == ["*** 재출력 (중복 가능) ***", "3번째 재출력"]


@pytest.mark.parametrize("kind", MAKE)
def test_a_part_that_no_slip_can_do_without_comes_back(kind):
    assert any("A7K2" in line for line in lines(kind, DELIVERY))
    assert made(kind, DELIVERY, designed(kind, "logo", "foot", logo=LOGO)).blocks[0] == Picture(LOGO)
    found = lines(SlipKind.KITCHEN, DELIVERY, "foot")
    assert [line for line in found if "참치김밥" in line]
    assert found[-1].startswith(SHOP.name)


def test_a_part_that_nobody_knows_is_passed_over():
    assert lines(SlipKind.LABEL, DELIVERY, "heading", "horoscope") == ["배달 A7K2"]


# --- the label ----------------------------------------------------------------------------------------------


def test_a_label_says_whose_bag_it_is_and_what_belongs_into_it():
    assert words(made(SlipKind.LABEL, TAKEOUT)) == [
        "포장 1042",
        "픽업 번호 4471",
        "주문 19:05|완료 19:26",
        "참치김밥|3개",
        "즉석떡볶이 (대)|1개",
        "+ 치즈 추가",
        "+ 라면사리 ×2",
        "+ 매운맛 3단계",
        "수저·포크: 필요",
        "행복분식 수원점|11/20 19:06:12",
    ]
    slip = made(SlipKind.LABEL, TAKEOUT)
    assert (slip.kind, slip.title) == (SlipKind.LABEL, "라벨 1042")
    assert block_with(slip, "4471").size is Size.LARGE
    assert (
        made(SlipKind.LABEL, replace(TAKEOUT, kind=OrderKind.INDOOR, place="3번")).blocks[2].text
        == "자리: 3번"
    )


def test_a_label_tells_the_packer_what_was_asked_for():
    noted = replace(
        TAKEOUT.items[0], options=(replace(DELIVERY.items[0].options[0], note="따로"),), note="반 잘라서"
    )
    found = words(made(SlipKind.LABEL, replace(DELIVERY, items=(noted,))))
    assert found[2:8] == [
        "참치김밥|3개",
        "+ 치즈 추가",
        "※ 따로",
        "※ 반 잘라서",
        "[요청]",
        DELIVERY.store_note,
    ]


@pytest.mark.parametrize("kind", [SlipKind.KITCHEN, SlipKind.LABEL])
@pytest.mark.parametrize("order", [DELIVERY, CASH, SCHEDULED, TAKEOUT])
def test_kitchen_and_bag_never_show_a_price_or_the_customer(kind, order):
    text = "\n".join(words(made(kind, order)))
    for secret in ("원|", "00원", "홍길동", "010-9876", "0504", "효원로", "1502", "문 앞에", "수원페이"):
        assert secret not in text


# --- any design ---------------------------------------------------------------------------------------------


@given(st.data())
def test_in_any_design_lines_stand_only_between_words(data):
    kind = data.draw(st.sampled_from(list(MAKE)))
    parts = data.draw(st.lists(st.sampled_from(PARTS[kind]), unique=True))
    large = data.draw(st.sets(st.sampled_from(PARTS[kind])))
    order = data.draw(st.sampled_from([DELIVERY, CASH, SCHEDULED, TAKEOUT, replace(TAKEOUT, items=())]))
    blocks = made(kind, order, designed(kind, *parts, large=large, logo=LOGO)).blocks
    rules = [number for number, block in enumerate(blocks) if isinstance(block, Rule)]
    assert 0 not in rules
    assert len(blocks) - 1 not in rules
    assert not any(number + 1 in rules for number in rules)
    headings = [
        block for block in blocks if isinstance(block, Text | Pair) and order.display_id in repr(block)
    ]
    assert headings
