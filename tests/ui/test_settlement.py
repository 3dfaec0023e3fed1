"""The settlement's first page (F8): what an owner sees of a day, a week or a month, and how far it is stated."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from merchant_desk.domain.books.settlement import Line
from merchant_desk.domain.errors import JournalError, NotFound, Unreachable
from merchant_desk.domain.money import Money
from merchant_desk.domain.order import Tender
from merchant_desk.services.books.settlement_port import Payout, Remark, StatementLine
from merchant_desk.ui.books.payout_line import PayoutLine
from merchant_desk.ui.books.payout_telling import when_paid
from merchant_desk.ui.books.settled_span import Length, Span
from merchant_desk.ui.books.settlement_lines import paper_lines
from merchant_desk.ui.books.settlement_notes import NoteList
from merchant_desk.ui.books.settlement_page import SettlementPage
from merchant_desk.ui.books.settlement_paper import SumPaper
from merchant_desk.ui.books.statement_line import StatementLineRow
from merchant_desk.ui.books.won import bare_signed, short, signed, won
from merchant_desk.ui.paper import Words
from merchant_desk.ui.sign_line import SignLine
from merchant_desk.ui.theme import Theme
from tests.fakes.settlement_room import FETCHED_AT, FRIDAY, in_six_tenders
from tests.ui.settlement_states import answer, change, settlement, settlement_left_out, settlement_six_tenders

KEY = Qt.Key


@pytest.fixture
def books(settlement_room):
    return settlement_room


def lines(counter):
    """The paper's lines from top to bottom, as a screen reader says them."""
    paper = counter.page(SumPaper)
    return [row.accessibleName() for row in paper.children() if row.isWidgetType() and row.isVisible()]


def told(counter):
    return counter.page(StatementLineRow).line.words.text()


# --- the sum ------------------------------------------------------------------------------------------------


def test_the_day_reads_downwards_to_what_is_paid_out(counter):
    settlement(counter)
    said = counter.texts()
    assert "금요일 정산" in said
    assert "오늘, 11월 20일 · 주문 38건 · 취소 1건" in said
    shown = [line for line in lines(counter) if line != "–"]
    assert shown[:9] == [
        "고객이 낸 돈 1,064,500원",
        "수원페이 21건",
        "카드 13건",
        "현금 4건",
        "지원받은 쿠폰·할인 + 34,000원",
        "중개 수수료 1 % (2020-12-01부터) − 10,985원",
        "결제 수수료 수단별 − 9,120원",
        "부가세 10 % − 2,011원",
        "가게가 받은 현금 − 101,000원",
    ]
    assert shown[9] == "입금될 돈"
    assert counter.page(SumPaper).total.text() == "975,384원"


def test_what_each_tender_costs_is_shown_on_a_press(counter):
    settlement(counter)
    assert "− 6,110" not in counter.texts()
    counter.click("수단별")
    said = counter.texts()
    assert "1.69 %" in said
    assert "− 6,110" in said
    counter.click("수단별")
    assert "− 6,110" not in counter.texts()


def test_yesterday_is_shown_until_something_is_sold_today(counter, books):
    books.day = FRIDAY + timedelta(days=1)
    settlement(counter)
    assert books.asked == [(books.day, books.day), (FRIDAY, FRIDAY)]
    assert "금요일 정산" in counter.texts()
    assert "어제, 11월 20일" in counter.texts()


def test_a_day_without_sales_that_a_person_chose_stays(counter, books):
    settlement(counter)
    page = counter.page(SettlementPage)
    page.choose(Span(Length.DAY, FRIDAY - timedelta(days=10)))
    answer(counter)
    assert "판 것이 없습니다" in counter.texts()
    assert "화요일 정산" in counter.texts()
    counter.press(KEY.Key_F8)  # once more: the place's beginning
    answer(counter)
    assert "금요일 정산" in counter.texts()


def test_a_span_back_and_on_again(counter, books):
    settlement(counter)
    spans = counter.page(SettlementPage).spans
    assert not spans.arrows.after.isEnabled(), "nothing is sold tomorrow"
    spans.arrows.before.click()
    answer(counter)
    assert "목요일 정산" in counter.texts()
    spans.arrows.after.click()
    answer(counter)
    assert books.asked[-1] == (FRIDAY, FRIDAY)


def test_a_week_begins_on_monday_and_is_asked_up_to_today(counter, books):
    settlement(counter)
    counter.click("주")
    answer(counter)
    assert books.asked[-1] == (date(2026, 11, 16), FRIDAY)
    assert "11월 16일 – 11월 22일" in counter.texts()
    assert "11월 20일(금) 입금 예정" in counter.texts(), "several days of payment stand under the sum"
    bars = counter.page(SettlementPage).bars.accessibleDescription()
    assert bars.startswith("11월 16일(월) "), "the days of the week that is named, not the last seven"
    assert bars.endswith("11월 22일(일) 0원")


def test_a_month_has_a_bar_for_each_day(counter):
    settlement(counter)
    counter.click("달")
    answer(counter)
    assert "11월 정산" in counter.texts()
    bars = counter.page(SettlementPage).bars.accessibleDescription()
    assert bars.count("11월 ") == 20
    assert bars.endswith("11월 20일(금) 1,064,500원")


def test_an_answer_about_another_span_is_not_shown(counter, books):
    settlement(counter)
    counter.click("달")
    counter.click("주")
    answer(counter)
    assert "한 주 정산" in counter.texts()
    assert counter.page(SettlementPage).statement.first == date(2026, 11, 16)


def test_today_grows_while_it_is_looked_at(counter, books):
    settlement(counter)
    asked = len(books.asked)
    counter.pass_s(30)
    assert len(books.asked) == asked
    counter.pass_s(31)
    assert len(books.asked) == asked + 1
    change(counter, payout=Money(1_000_000))
    answer(counter)
    assert "1,000,000원" in counter.texts()


def test_a_past_day_is_not_asked_again_and_again(counter, books):
    settlement(counter)
    counter.page(SettlementPage).spans.arrows.before.click()
    answer(counter)
    asked = len(books.asked)
    counter.pass_s(300)
    assert len(books.asked) == asked


def test_what_cannot_be_reckoned_is_a_sentence_with_a_way_on(counter, books):
    books.refuses = JournalError("주문 기록을 읽지 못했습니다.")
    settlement(counter)
    assert "정산을 계산하지 못했습니다. 주문 기록을 읽지 못했습니다." in counter.texts()
    books.refuses = None
    counter.click("다시 계산하기")
    answer(counter)
    assert "975,384원" in counter.texts()
    assert "계산하지 못했습니다" not in counter.texts()


def test_what_is_wrong_with_a_statement_itself_is_said(counter):
    remark = "11월 20일 정산서: 마감된 뒤에 내용이 바뀐 정산서입니다."
    change(counter, remarks=(Remark(remark), Remark("11월 20일 정산서: 가게가 낼 돈이 5,000원 있습니다.")))
    settlement(counter)
    assert remark in counter.texts()
    assert "가게가 낼 돈이 5,000원 있습니다." in counter.texts()


def test_only_what_asks_for_something_is_red(counter):
    """A change after closing of which nothing is left, and what nobody can mend, are said quietly."""
    settlement_left_out(counter)
    asking = ("금액을 읽지 못한", "수수료율을 모르는", "끝나지 않은 주문")
    found = {
        part.text(): part.colour()
        for notes in counter.window.findChildren(NoteList)
        for part in notes.findChildren(Words)
        if part.isVisible()
    }
    assert len(found) == 5
    assert {text for text, colour in found.items() if colour == "late"} == {
        text for text in found if text.startswith(asking)
    }
    signs = [line for line in counter.page(SettlementPage).alarms.findChildren(SignLine) if line.isVisible()]
    assert len(signs) == 3, "colour is never the only sign"


def test_what_is_left_out_is_said(counter):
    change(counter, unread=2, foreign=1, unknown_rates=True)
    settlement(counter)
    said = counter.texts()
    for sentence in ("금액을 읽지 못한 주문 2건", "원화가 아닌 주문 1건", "수수료율을 모르는 날이 있어"):
        assert sentence in said
    counter.page(SettlementPage).rates.click()
    counter.look()
    assert "수수료율과 입금 주기" in counter.texts()


def test_a_shop_that_owes_is_told_so(counter):
    change(counter, payout=Money(-12_300))
    settlement(counter)
    assert "플랫폼에 낼 돈" in counter.texts()
    assert counter.page(SumPaper).total.text() == "12,300원"


@pytest.mark.parametrize(
    ("day", "stated", "told"),
    [
        (date(2026, 11, 20), True, "11월 20일(금) 입금"),
        (date(2026, 11, 20), False, "11월 20일(금) 입금 예정"),
        (date(2026, 11, 24), True, "11월 24일(화) 입금 예정"),
    ],
)
def test_only_what_the_platform_states_for_a_day_that_has_come_is_paid_out(counter, day, stated, told):
    change(counter, payouts=(Payout(day, 975_384, stated=stated),))
    settlement(counter)
    assert counter.page(PayoutLine).when.text() == told


@pytest.mark.parametrize(
    ("payouts", "told"),
    [
        ((), ""),
        (((18, True), (20, True), (24, False), (25, False)), "다음은 11월 24일(화) 24,000원 · 모두 4번"),
        (((18, True), (20, False)), "다음은 11월 20일(금) 20,000원 · 모두 2번"),
        (((18, True), (20, True)), "2번에 나누어 입금 · 마지막은 11월 20일(금)"),
    ],
)
def test_of_several_payouts_the_next_one_is_told(qapp, payouts, told):
    made = [Payout(date(2026, 11, day), day * 1_000, stated=stated) for day, stated in payouts]
    assert when_paid(made, FRIDAY) == told


def test_what_is_paid_out_and_when_is_seen_at_once_on_the_smallest_screen(counter):
    settlement_six_tenders(counter)
    counter.look()
    page = counter.page(SettlementPage)
    assert page.area.verticalScrollBar().maximum() > 0
    line = counter.page(PayoutLine)
    shown = [
        words.mapTo(page, words.rect().bottomLeft()).y() for words in (line.name, line.amount, line.when)
    ]
    assert max(shown) < page.height() // 2
    assert line.accessibleName() == "입금될 돈 975,384원 11월 24일(화) 입금 예정"
    below = counter.page(SumPaper).total
    assert below.mapTo(page, below.rect().topLeft()).y() > page.height(), "the sum itself is below the fold"


@pytest.mark.parametrize("wide", [948, 1204, 1844])
def test_larger_letters_cut_nothing_off(qtbot, books, wide):
    page = SettlementPage(Theme(factor=1.5), books, lambda: FETCHED_AT)
    qtbot.addWidget(page)
    page.resize(wide, 700)
    page.show()
    books.changed = in_six_tenders
    page.ask()
    books.answer()
    for _ in range(4):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()
    shown = [part for part in page.findChildren(Words) if part.isVisible()]
    assert len(shown) > 40
    for part in shown:
        assert "".join(part.lines(part.width())).replace(" ", "") == part.text().replace(" ", "")
        assert part.height() >= part.heightForWidth(part.width()) - 1, part.text()
    assert page.body.width() <= page.area.viewport().width()


@pytest.mark.parametrize(("size", "columns"), [((1024, 768), 1), ((1280, 800), 2), ((1920, 1080), 3)])
def test_a_wide_window_uses_its_width(counter, size, columns):
    settlement(counter)
    counter.window.resize(*size)
    counter.look()
    page = counter.page(SettlementPage)
    lefts = [part.mapTo(page, part.rect().topLeft()).x() for part in (page.paper, page.bars, page.elsewhere)]
    assert [lefts[0] < lefts[1], lefts[1] < lefts[2], lefts[1] == lefts[2]] == [
        True,
        columns == 3,
        columns == 2,
    ]
    right = page.elsewhere.mapTo(page, page.elsewhere.rect().topRight()).x()
    assert page.width() - right < 80


# --- the platform's statement -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"fetched_at": None}, "플랫폼 정산서를 아직 받지 않았습니다."),
        ({"trouble": "이 플랫폼은 정산서를 보내지 않습니다."}, "정산서를 받지 못했습니다. 이 플랫폼은"),
        ({"stated": None}, "이 기간의 정산서는 아직 나오지 않았습니다. 18:58에 확인했습니다."),
        ({"is_whole": False, "differences": ()}, "아직 정산서에 없는 주문이 있습니다."),
        ({"differences": ()}, "플랫폼 정산서와 꼭 같습니다. 18:58에 받았습니다."),
        ({}, "정산서와 다릅니다. 18:58에 받았습니다."),
        ({"orders": 0, "differences": ()}, "정산서를 18:58에 받았습니다."),
    ],
)
def test_how_far_the_statement_is_here(counter, changes, sentence):
    change(counter, **changes)
    settlement(counter)
    assert told(counter).startswith(sentence)


def test_statements_are_asked_for_by_a_press_once(counter, books):
    settlement(counter)
    counter.click("정산서 받기")
    assert told(counter) == "플랫폼에서 정산서를 받고 있습니다."
    fetch = counter.page(StatementLineRow).fetch
    fetch.setFocus()
    fetch.click()
    change(counter, differences=())
    answer(counter)
    assert books.fetches == 1
    assert fetch.hasFocus(), "the keyboard stands where it stood"
    assert told(counter).startswith("플랫폼 정산서와 꼭 같습니다."), "the span was reckoned anew"


def test_a_platform_that_gives_none_is_a_sentence(counter, books):
    books.fetch_refuses = NotFound("이 플랫폼은 정산서를 보내지 않습니다.")
    settlement(counter)
    counter.click("정산서 받기")
    answer(counter)
    assert told(counter).startswith("정산서를 받지 못했습니다. 이 플랫폼은 정산서를 보내지 않습니다.")
    books.fetch_refuses = Unreachable("플랫폼에 연결할 수 없습니다.")
    counter.click("정산서 받기")
    answer(counter)
    assert "플랫폼에 연결할 수 없습니다." in told(counter)


# --- figures ------------------------------------------------------------------------------------------------


def test_amounts_have_signs_and_commas(qapp):
    assert [won(1_064_500), won(-10_985), signed(34_000), signed(0)] == [
        "1,064,500원", "− 10,985원", "+ 34,000원", "0원",
    ]  # fmt: skip
    assert [bare_signed(1_500), bare_signed(-1_500)] == ["+ 1,500", "− 1,500"]
    assert [short(1_064_500), short(4_000)] == ["106만", "0만"]


def test_lines_of_several_tenders_are_one_sum(qapp):
    made = list(
        paper_lines(
            [
                StatementLine(Line.COLLECTED, Tender.CASH, "", 2, -10_000),
                StatementLine(Line.COLLECTED, Tender.CARD, "", 1, -5_000),
                StatementLine(Line.CORRECTION, None, "B-0300 취소", 1, -3_000),
                StatementLine(Line.PAYMENT_FEE, Tender.CARD, "", 1, -300, ("1.69 %",)),
                StatementLine(Line.PAYMENT_FEE, Tender.OTHER, "", 1, -100, ("1.69 %",)),
            ]
        )
    )
    assert [(line.name, line.rule, line.amount) for line in made] == [
        ("결제 수수료", "1.69 %", "− 400원"),
        ("가게가 직접 받은 돈", "", "− 15,000원"),
        ("B-0300 취소", "", "− 3,000원"),
    ]


@pytest.mark.parametrize(
    ("span", "first", "last"),
    [
        (Span(Length.WEEK, date(2027, 1, 1)), date(2026, 12, 28), date(2027, 1, 3)),
        (Span(Length.MONTH, date(2028, 2, 10)), date(2028, 2, 1), date(2028, 2, 29)),
    ],
)
def test_spans_cross_years_and_leap_days(span, first, last):
    assert (span.first, span.last) == (first, last)
    assert span.moved(1).moved(-1).first == first
    assert span.moved(1).first == last + timedelta(days=1)
