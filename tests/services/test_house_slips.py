"""The opening check and the day's close on paper: what is wrong stands out, and the root can be compared by eye."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.money import Money
from merchant_desk.domain.slip import Size, Text
from merchant_desk.services.black_box.page import DayRoot
from merchant_desk.services.checking.rows import CheckRow, Verdict
from merchant_desk.services.day_figures import DayFigures
from merchant_desk.services.slips.house import WHAT_A_ROOT_PROVES, check_slip, close_slip
from merchant_desk.services.slips.words import span_words
from tests.printing.orders import PRINTED_AT, SHOP
from tests.services.slip_reading import block_with, words

FINE = CheckRow("bell", "알림 소리", Verdict.GOOD, "소리를 낼 수 있습니다.")
LOOK = CheckRow("backup", "백업", Verdict.LOOK, "아직 백업이 없습니다.")
BAD = CheckRow("printer:주방", "주방 프린터", Verdict.BAD, "용지가 없습니다.", "용지를 넣어 주세요.")
ROOT = DayRoot(date(2026, 11, 20), 1_234, "0123456789abcdef" * 4, is_over=True)
DAY = DayFigures(
    date(2026, 11, 20), is_over=True, finished=38, open=1, cancelled=2, refused=1,
    sales=Money(1_234_000), cancelled_sales=Money(34_500), mean_decision_s=41.6, root=ROOT,
)  # fmt: skip


def check(*rows):
    return check_slip(rows, SHOP, PRINTED_AT)


def close(**changes):
    return close_slip(replace(DAY, **changes), SHOP, PRINTED_AT)


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([FINE], "모두 정상입니다."),
        ([FINE, LOOK], "확인할 것 1가지"),
        ([BAD, FINE], "이상 1가지"),
        ([BAD, LOOK, BAD], "이상 2가지, 확인할 것 1가지"),
    ],
)
def test_the_check_begins_with_what_it_came_to(rows, said):
    assert words(check(*rows))[:3] == ["개점 점검표", "11월 20일(금) 19:06", said]


def test_what_is_wrong_is_a_bar_and_what_is_well_is_small():
    slip = check(FINE, LOOK, BAD)
    assert slip.kind is SlipKind.CHECK
    assert words(slip)[3:9] == [
        "알림 소리|정상",
        "소리를 낼 수 있습니다.",
        "백업|확인",
        "아직 백업이 없습니다.",
        "이상 주방 프린터",
        "용지가 없습니다. 용지를 넣어 주세요.",
    ]
    assert block_with(slip, "이상 주방").inverse
    assert block_with(slip, "백업").size is Size.TALL
    assert block_with(slip, "알림").size is Size.NORMAL
    assert "확인한 사람" in "\n".join(words(slip))
    assert words(check(replace(FINE, sentence="")))[3:5] == ["알림 소리|정상", "확인한 사람 ________________"]


def test_the_close_counts_the_day():
    slip = close()
    assert (slip.kind, slip.title) == (SlipKind.CLOSE, "일일 마감 11월 20일(금)")
    assert words(slip)[:15] == [
        "일일 마감",
        "11월 20일(금)",
        "받은 주문|42건",
        "완료|38건",
        "진행 중|1건",
        "접수 뒤 취소|2건",
        "접수하지 않음|1건",
        "매출 합계|1,234,000원",
        "취소 금액|34,500원",
        "주문 금액의 합계이며, 정산받을 금액이 아닙니다.",
        "평균 접수 시간|42초",
        "나왔는지 모르는 주문서|0장",
        "연결 끊김|0번",
        "소리가 나지 않은 알림|0번",
        "기록 확인값|1,234번째 줄까지",
    ]


def test_what_went_wrong_in_the_day_stands_out():
    slip = close(asking_slips=1, gaps=2, gap_s=200.0, silent=3, unread=1, mean_decision_s=None, is_over=False)
    for text in ("나왔는지 모르는", "연결 끊김", "소리가 나지 않은", "읽지 못한 주문 1건"):
        assert block_with(slip, text).bold
        assert not any(text in line and block_with(close(), text).bold for line in words(close()))
    assert "연결 끊김|2번" in words(slip)
    assert "끊긴 시간|3분 20초" in words(slip)
    assert "평균 접수 시간|없음" in words(slip)
    assert block_with(slip, "중간 집계").inverse


def test_the_root_stands_in_groups_of_four_four_in_a_line():
    slip = close()
    lines = [block.text for block in slip.blocks if isinstance(block, Text) and block.text.startswith("0123")]
    assert lines == ["0123 4567 89ab cdef"] * 4
    assert WHAT_A_ROOT_PROVES in words(slip)
    assert "기록 확인값 (지금까지)|1,234번째 줄까지" in words(close(root=replace(ROOT, is_over=False)))
    assert "기록이 한 줄도 없어 확인값이 없습니다." in words(close(root=None))
    assert WHAT_A_ROOT_PROVES not in words(close(root=None))


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0, "0초"), (59.4, "59초"), (59.6, "1분"), (185, "3분 5초"), (3_600, "1시간"), (7_800, "2시간 10분")],
)
def test_how_long_something_took_reads_as_people_say_it(seconds, said):
    assert span_words(seconds) == said
