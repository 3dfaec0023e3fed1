"""The page of the rates (F8): what is used with day and source, the shop's own, and when the platform pays."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from merchant_desk.domain.books.fees import FeeTable
from merchant_desk.domain.books.rates import Rate
from merchant_desk.domain.errors import SettingsError
from merchant_desk.domain.order import Tender
from merchant_desk.services.books.own_rates import own_rule
from merchant_desk.ui.books.rates_page import RatesPage
from merchant_desk.ui.buttons import Button
from merchant_desk.ui.sure_question import SureQuestion
from tests.ui.settlement_states import answer, rates, rates_asked, settlement_tab

KEY = Qt.Key


@pytest.fixture
def books(settlement_room):
    return settlement_room


@pytest.fixture
def page(counter):
    rates(counter)
    return counter.page(RatesPage)


def write(page, *texts):
    """Write into the form's fields: day, commission, local currency, card, others."""
    for line, text in zip(page.form.lines, texts, strict=True):
        line.field.setText(text)
        line.field.textEdited.emit(text)


def wrongs(page):
    return [line.said.text() for line in page.form.lines if line.said.colour() == "late"]


def test_the_rule_in_use_has_its_day_rates_source_and_doubts(counter, page):
    said = counter.texts()
    for words in (
        "계산은 배달특급의 요율로 합니다.", "2020-12-01부터",
        "중개 1 % · 지역화폐 0.5 % · 카드 1.69 % · 그 밖의 결제 1.69 %",
        "출처: 경기도주식회사 배달특급 이용 안내, 2020-12", "연 매출 3억 원 이하 기준입니다.",
        "배민1플러스 · 2025-02-26부터", "출처: 배민1플러스 요금 안내, 2025-02",
    ):  # fmt: skip
        assert words in said, words


def test_the_contract_s_rates_are_kept_by_keyboard_alone(counter, books, page):
    for text in ("2026-11-01", "1", "0.5", "1.2", "0.92"):
        counter.type_in(text)
        counter.press(KEY.Key_Return)
    (kept,) = books.kept
    (rule,), days = kept
    assert days == 2
    assert (rule.valid_from, rule.commission, rule.other_payment) == (
        date(2026, 11, 1),
        Rate.of_percent("1"),
        Rate.of_percent("0.92"),
    )
    assert rule.payment == {
        Tender.LOCAL_CURRENCY: Rate.of_percent("0.5"),
        Tender.CARD: Rate.of_percent("1.2"),
    }
    assert "저장했습니다. 지난 날의 정산도 새로 계산합니다." in counter.texts()
    assert "가게에서 적은 요율 · 2026-11-01부터" in counter.texts()
    assert page.form.is_empty()


def assert_key_has_the_keyboard():
    key = QApplication.focusWidget()
    assert key is not None
    assert key.accessibleName() == "11월 1일(일)부터의 가게 요율 지우기"


def test_an_own_rule_is_removed_after_one_question(counter, books):
    rates_asked(counter)
    page = counter.page(RatesPage)
    (question,) = [one for one in page.findChildren(SureQuestion) if one.isVisible()]
    assert question.words.text() == (
        "11월 1일(일)부터의 가게 요율을 지울까요? 그 기간의 정산을 배달특급 요율표로 다시 계산합니다. "
        "지운 요율은 다시 쓰려면 새로 적어야 합니다."
    )
    assert QApplication.focusWidget() is question.no, "a second Enter removes nothing"
    kept = len(books.kept)
    counter.press(KEY.Key_Return)
    assert len(books.kept) == kept
    assert not question.isVisible()
    assert_key_has_the_keyboard()
    counter.press(KEY.Key_Return)
    counter.click("네, 지우기")
    assert books.kept[-1] == ((), 2)
    assert page.form.since.field.hasFocus(), "the key that was pressed has gone"
    assert "요율을 지웠습니다. 지난 날의 정산도 새로 계산합니다." in counter.texts()
    assert "가게에서 적은 요율 ·" not in counter.texts()


def test_the_question_names_what_is_reckoned_by_afterwards(counter, books):
    rules = [
        own_rule("baedal-teukgeup", date(2026, month, 1), Rate.of_percent("2"), {}) for month in (11, 9, 10)
    ]
    books.set_own_rates(tuple(rules), 2)
    rates(counter)
    page = counter.page(RatesPage)
    key = next(one for one in page.findChildren(Button) if one.accessibleName().startswith("11월 1일"))
    key.click()
    assert "그 기간의 정산을 10월 1일(목)부터의 가게 요율로 다시 계산합니다." in counter.texts()


def test_without_a_table_the_question_says_that_nothing_takes_its_place(counter, books):
    books.table = FeeTable("other", "다른 플랫폼", ())
    books.set_own_rates((own_rule("other", date(2026, 11, 1), Rate.of_percent("2"), {}),), 2)
    rates(counter)
    counter.click("지우기")
    assert "그 기간의 정산을 이 요율 없이 다시 계산합니다." in counter.texts()


def test_a_rule_that_cannot_be_removed_keeps_its_key(counter, books):
    rates_asked(counter)
    books.rates_refuse = SettingsError("설정 파일에 쓸 수 없습니다.")
    counter.click("네, 지우기")
    assert "저장하지 못했습니다. 설정 파일에 쓸 수 없습니다." in counter.texts()
    assert "가게에서 적은 요율 · 2026-11-01부터" in counter.texts()
    assert_key_has_the_keyboard()


def test_what_is_wrong_stands_beside_its_field_and_nothing_is_kept(counter, books, page):
    write(page, "12월부터", "", "101", "0.12345", "일")
    counter.click("이 요율 쓰기")
    assert wrongs(page) == [
        "! 날짜를 2026-12-01처럼 적어 주세요.",
        "! 중개 수수료를 적어 주세요. 없으면 0이라고 적습니다.",
        "! 0에서 100 사이의 숫자로 적어 주세요. 소수는 네 자리까지입니다.",
        "! 0에서 100 사이의 숫자로 적어 주세요. 소수는 네 자리까지입니다.",
        "! 0에서 100 사이의 숫자로 적어 주세요. 소수는 네 자리까지입니다.",
    ]
    assert page.form.since.field.hasFocus(), "the keyboard stands where it begins"
    assert books.kept == []
    write(page, "2026.12.1", "1%", "0,5", "", "")
    assert wrongs(page) == []
    counter.click("이 요율 쓰기")
    assert books.kept[0][0][0].valid_from == date(2026, 12, 1)


@pytest.mark.parametrize(
    ("day", "sentence"),
    [("1999-12-31", "! 2000년보다 앞선 날은"), ("2026-11-01", "! 그날부터의 가게 요율이 이미 있습니다.")],
)
def test_days_that_cannot_be(counter, books, day, sentence):
    books.set_own_rates((own_rule("baedal-teukgeup", date(2026, 11, 1), Rate.of_percent("2"), {}),), 2)
    rates(counter)
    page = counter.page(RatesPage)
    write(page, day, "1", "", "", "")
    counter.click("이 요율 쓰기")
    assert wrongs(page)[0].startswith(sentence)
    assert len(books.kept) == 1


def test_when_the_platform_pays_is_kept(counter, books, page):
    page.days.field.setText("4")
    page.days.field.setModified(True)
    counter.click("입금 주기 저장")
    assert books.kept == [((), 4)]
    for wrong in ("61", "-1", "이틀", ""):
        page.days.field.setText(wrong)
        counter.click("입금 주기 저장")
        assert page.days.said.text() == "! 0에서 60까지의 숫자로 적어 주세요."
    assert len(books.kept) == 1


def test_what_cannot_be_kept_is_a_sentence_and_stays_written(counter, books, page):
    books.rates_refuse = SettingsError("설정 파일에 쓸 수 없습니다.")
    write(page, "2026-11-01", "1", "", "", "")
    counter.click("이 요율 쓰기")
    assert "저장하지 못했습니다. 설정 파일에 쓸 수 없습니다." in counter.texts()
    assert page.form.since.text() == "2026-11-01"
    assert page.unsaved()
    settlement_tab(counter, "주문별")
    counter.click("수수료율")
    answer(counter)
    assert page.form.since.text() == "2026-11-01", "what is typed stays"


def test_a_shop_of_which_no_rate_is_known_is_told_what_to_do(counter, books):
    books.table = FeeTable("other", "다른 플랫폼", ())
    rates(counter)
    assert "아는 요율이 없습니다. 아래에 가게의 계약 요율을 적어 주세요." in counter.texts()
