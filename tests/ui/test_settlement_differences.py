"""Where the platform states otherwise, its likely cause in a sentence, and the same orders at other platforms (F8)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from merchant_desk.domain.books.comparison import Cause
from merchant_desk.domain.books.rates import Rate
from merchant_desk.domain.books.settlement import Line
from merchant_desk.domain.money import Money
from merchant_desk.domain.order import Tender
from merchant_desk.services.books.settlement_port import StatementLine
from merchant_desk.ui.books.book_row import BookRow
from merchant_desk.ui.books.difference_telling import cause, headline
from merchant_desk.ui.books.settlement_page import SettlementPage
from tests.fakes.settlement_room import MISSING
from tests.ui.settlement_states import change, press_row, settlement

KEY = Qt.Key


@pytest.fixture
def books(settlement_room):
    return settlement_room


def rows(counter):
    found = [row for row in counter.window.findChildren(BookRow) if row.isVisible()]
    return [
        row.row_text
        for row in sorted(found, key=lambda row: row.mapTo(counter.window, row.rect().topLeft()).y())
    ]


# --- differences --------------------------------------------------------------------------------------------


def test_a_difference_stands_in_red_with_its_cause_and_leads_to_the_order(counter):
    settlement(counter)
    box = counter.page(SettlementPage).box
    assert box.title.text() == "플랫폼 정산서와 1,500원 다릅니다."
    assert box.title.colour() == "late"
    assert box.sentence.text() == "B-0372의 '추가 옵션' 금액이 정산서에 없습니다. − 1,500원"
    counter.click("보기")
    assert "정산서와 다른 곳" in counter.texts()
    (row,) = rows(counter)
    assert "계산 24,500원 · 정산서 23,000원" in row.detail
    assert row.figures == ("− 1,500원",)
    press_row(counter, "B-0372")
    said = counter.texts()
    assert "B-0372 정산" in said
    assert "1 % (2020-12-01부터)" in said
    counter.press(KEY.Key_Escape)
    assert "정산서와 다른 곳" in counter.texts(), "one step back"
    focused = QApplication.focusWidget()
    assert isinstance(focused, BookRow), "on the row that was opened"
    counter.press(KEY.Key_Escape)
    assert "금요일 정산" in counter.texts()


def test_many_differences_are_listed_with_the_largest_first(counter):
    small = replace(MISSING, display_id="B-0380", order_id="id-B-0380", stated=24_510, cause=Cause.ROUNDING)
    change(counter, differences=(small, MISSING))
    settlement(counter)
    assert "플랫폼 정산서와 1,490원 다릅니다." in counter.texts()
    counter.click("2곳 모두 보기")
    assert [row.figures[0] for row in rows(counter)] == ["− 1,500원", "+ 10원"]


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"cause": Cause.NOT_STATED}, "B-0372 주문이 정산서에 없습니다."),
        ({"cause": Cause.NOT_KNOWN_HERE}, "B-0372 주문은 정산서에만 있고 이 컴퓨터에는 없습니다."),
        ({"cause": Cause.OTHER_AMOUNT}, "B-0372의 고객이 낸 돈 금액이 다릅니다."),
        (
            {"cause": Cause.OTHER_TENDER, "tender": Tender.CARD, "part": "카드"},
            "B-0372의 고객이 낸 돈 · 카드: 결제 수단이 정산서와 다릅니다.",
        ),
        (
            {"cause": Cause.OTHER_TENDER, "line": Line.VAT},
            "B-0372의 부가세: 결제 수단이 정산서와 다릅니다.",
        ),
        (
            {
                "cause": Cause.OTHER_RATE,
                "line": Line.COMMISSION,
                "rate": Rate.of_percent("2"),
                "rule_rate": Rate.of_percent("1"),
            },
            "B-0372의 중개 수수료: 정산서는 2 %, 요율표는 1 %입니다.",
        ),
        ({"cause": Cause.OTHER_RATE, "line": None}, "B-0372의 주문 전체에 다른 요율이 쓰였습니다."),
        ({"cause": Cause.ROUNDING}, "B-0372에서 원 단위 반올림이 다릅니다."),
        ({"cause": Cause.CANCELLED_AFTER_PAYMENT}, "B-0372 주문은 결제 뒤에 취소되었습니다."),
        ({"cause": Cause.TIP}, "B-0372의 팁이 정산서에 따로 있습니다."),
        ({"cause": Cause.TWICE_STATED}, "B-0372 주문이 정산서에 두 번 있습니다."),
        ({"cause": Cause.UNREADABLE_HERE, "display_id": ""}, "id-B-0372의 금액을 이 컴퓨터가 읽지 못해"),
        ({"cause": Cause.UNEXPLAINED}, "B-0372: 까닭을 찾지 못했습니다. 플랫폼에 물어봐 주세요."),
    ],
)
def test_each_cause_is_a_sentence(qapp, changes, sentence):
    assert cause(replace(MISSING, **changes)).startswith(sentence)


def test_differences_that_even_out_are_counted(qapp):
    assert headline((MISSING, replace(MISSING, expected=0, stated=1_500))) == (
        "플랫폼 정산서와 다른 곳이 2군데 있습니다. 더하면 0원입니다."
    )


# --- the same orders elsewhere ------------------------------------------------------------------------------


def test_the_same_orders_elsewhere_have_rule_and_assumption_beside_them(counter):
    settlement(counter)
    said = counter.texts()
    for words in (
        "같은 주문을 다른 곳에서 받았다면", "22,116", "975,384", "배민1플러스", "7.8 % (2025-02-26부터)",
        "매출 순위를 알 수 없어", "892,100", "− 83,284", "− 105,184", "광고비는 넣지 않았고",
    ):  # fmt: skip
        assert words in said, words
    counter.click("요율표의 날짜와 출처")
    assert "출처: 배민1플러스 요금 안내, 2025-02" in counter.texts()


def test_fees_and_what_is_left_differ_by_the_same_from_platform_to_platform(counter, books):
    """What customers paid for the platform's own deliveries is no fee here, as it is none elsewhere."""
    kept = StatementLine(Line.DELIVERY, None, "", 11, -31_200)
    books.changed = lambda statement: replace(
        statement,
        lines=(*statement.lines, kept),
        payout=Money(statement.payout.minor - 31_200),
        kept=31_200,
    )
    settlement(counter)
    assert "22,116" in counter.texts()
    assert "944,184" in counter.texts()


def test_a_platform_without_a_rule_for_the_day_has_no_figure(counter, books):
    books.changed = lambda statement: replace(
        statement, elsewhere=(replace(statement.elsewhere[0], fees=None, payout=None),)
    )
    settlement(counter)
    said = counter.texts()
    assert "이 날짜의 요율표가 없어 계산하지 않았습니다." in said
    assert "892,100" not in said
