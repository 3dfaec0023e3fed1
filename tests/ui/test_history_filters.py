"""더 찾기: what is chosen narrows the search, what is kept comes back, and staff do not look for people."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from merchant_desk.domain.books.sale import Outcome
from merchant_desk.domain.order import OrderKind, Tender
from merchant_desk.services.books.history_port import HistoryQuery
from tests.fakes.history_room import MOST_FILTERS
from tests.ui.books_states import answer, open_history, place

KEY = Qt.Key


@pytest.fixture
def page(counter):
    shown = open_history(counter)
    counter.click("더 찾기")
    return shown.filters


def search(counter):
    counter.click("찾기")
    answer(counter)
    return place(counter).list.query


def found(counter):
    rows = place(counter).list.list.found
    return [row.number for number in range(rows.count) if (row := rows.row(number)) is not None]


def lock(counter):
    counter.door.set_pin("2580")
    counter.door.access.lock()
    counter.look()


def test_what_is_chosen_narrows_the_list(counter, history, page):
    for chip in ("카드", "현금", "포장", "취소"):
        counter.click(chip)
    counter.click("현금")
    page.least.setText("10,000")
    page.most.setText("90000")
    query = search(counter)
    assert query == HistoryQuery(
        tenders=frozenset({Tender.CARD}), kinds=frozenset({OrderKind.TAKEOUT}),
        outcomes=frozenset({Outcome.CANCELLED}), least=10_000, most=90_000,
    )  # fmt: skip
    assert found(counter) == [row.display_id for row in history.fitting(query)] != []
    assert "카드 · 포장 · 취소 · 10,000원 이상 · 90,000원 이하" in counter.texts()


def test_days_chosen_by_a_word_stay_chosen(counter, history):
    """They go on with today, and are not kept with a search as if somebody had typed them."""
    shown = open_history(counter)
    counter.click("30일")
    answer(counter)
    counter.click("더 찾기")
    counter.click("카드")
    query = search(counter)
    assert (query.last, query.tenders) == (history.today(), frozenset({Tender.CARD}))
    assert not shown.list.has_own_days
    assert not shown.list.own.isVisible()


def test_enter_in_a_field_searches(counter, page):
    page.least.setFocus()
    counter.type_in("30000")
    counter.press(KEY.Key_Return)
    assert place(counter).is_home
    assert place(counter).list.query.least == 30_000


def test_words_and_days_of_the_list_stay(counter, history, page):
    counter.press(KEY.Key_Escape)
    counter.click("오늘")
    place(counter).list.field.setText("김밥")
    place(counter).list.search()
    counter.click("더 찾기")
    counter.click("배달")
    query = search(counter)
    assert (query.words, query.first, query.kinds) == (
        "김밥",
        history.today(),
        frozenset({OrderKind.DELIVERY}),
    )


def test_leaving_changes_nothing(counter, page):
    counter.click("카드")
    counter.press(KEY.Key_Escape)
    assert place(counter).is_home
    assert place(counter).list.query == HistoryQuery()


@pytest.mark.parametrize("button", ["조건 지우기"])
def test_conditions_are_dropped_from_either_page(counter, page, button):
    counter.click("카드")
    search(counter)
    counter.click(button)
    answer(counter)
    assert place(counter).list.query == HistoryQuery()
    assert not place(counter).list.drop.isVisible()


def test_amounts_the_wrong_way_round_are_said(counter, page):
    page.least.setText("20000")
    page.most.setText("10000")
    counter.click("찾기")
    assert "금액의 처음이 끝보다 큽니다." in counter.texts()
    assert not place(counter).is_home
    assert page.least.hasFocus()


# --- people ---------------------------------------------------------------------------------------------------


def test_the_owner_looks_for_a_request_and_a_number(counter, history, page):
    history.people = {
        "id-0500": ("덜 맵게 해 주세요", "0504-1234-5678"),
        "id-0400": ("많이 주세요", "010-1-5678"),
    }
    page.request.setText("덜 맵게")
    page.phone.setText("5678")
    search(counter)
    assert found(counter) == ["B-0500"]


def test_a_number_has_four_digits(counter, page):
    page.phone.setText("567")
    counter.click("찾기")
    assert "전화번호는 끝 4자리를 적어 주세요." in counter.texts()
    assert not place(counter).is_home


def test_staff_are_not_offered_people(counter, history):
    lock(counter)
    shown = open_history(counter)
    counter.click("더 찾기")
    assert not shown.filters.people.isVisible()
    assert shown.filters.tenders.isVisible()


def test_when_the_owner_has_gone_nobody_goes_on_looking_for_people(counter, history, page):
    history.people = {"id-0500": ("덜 맵게", "0504-1234-5678")}
    page.request.setText("덜 맵게")
    search(counter)
    counter.click("더 찾기")
    lock(counter)
    answer(counter)
    assert place(counter).list.query == HistoryQuery()
    assert not page.people.isVisible()
    assert page.request.text() == ""
    search(counter)
    assert place(counter).list.query == HistoryQuery()


# --- kept searches --------------------------------------------------------------------------------------------


def keep(counter, page, name):
    page.naming.field.setFocus()
    page.naming.field.setText(name)
    counter.press(KEY.Key_Return)


def test_a_search_is_kept_used_and_forgotten(counter, history, page):
    counter.click("현금")
    page.request.setText("덜 맵게")
    keep(counter, page, "현금 주문")
    (kept,) = history.filters()
    assert kept.query == HistoryQuery(tenders=frozenset({Tender.CASH})), "no customer's words are kept"
    assert "‘현금 주문’ 조건을 저장했습니다." in counter.texts()
    counter.press(KEY.Key_Escape)
    counter.click("더 찾기")
    page.saved.rows["현금 주문"][0].click()
    answer(counter)
    assert place(counter).list.query == kept.query
    counter.click("더 찾기")
    page.saved.rows["현금 주문"][1].click()
    counter.look()
    assert history.filters() == ()
    assert not page.saved.isVisible()


def test_days_that_move_on_are_not_kept_typed_ones_are(counter, history, page):
    counter.press(KEY.Key_Escape)
    counter.click("오늘")
    counter.click("더 찾기")
    counter.click("카드")
    keep(counter, page, "카드")
    counter.press(KEY.Key_Escape)
    counter.click("기간")
    place(counter).list.own.show_span(date(2026, 10, 1), date(2026, 10, 31))
    place(counter).list.search()
    counter.click("더 찾기")
    keep(counter, page, "시월")
    kept = {one.name: one.query for one in history.filters()}
    assert kept["카드"].first is None
    assert (kept["시월"].first, kept["시월"].last) == (date(2026, 10, 1), date(2026, 10, 31))


def test_kept_days_come_back_with_the_search(counter, history, page):
    history.keep_filter("시월", HistoryQuery("김밥", date(2026, 10, 1), date(2026, 10, 31)))
    counter.press(KEY.Key_Escape)
    counter.click("더 찾기")
    page.saved.rows["시월"][0].click()
    answer(counter)
    assert place(counter).list.query == HistoryQuery("김밥", date(2026, 10, 1), date(2026, 10, 31))
    assert place(counter).list.own.isVisible()
    assert place(counter).list.field.text() == "김밥"


@pytest.mark.parametrize(
    ("name", "chip", "sentence"),
    [("", "카드", "조건의 이름을 먼저 적어 주세요."), ("모두", "", "저장할 조건이 없습니다.")],
)
def test_what_cannot_be_kept_is_said(counter, history, page, name, chip, sentence):
    if chip:
        counter.click(chip)
    keep(counter, page, name)
    assert sentence in counter.texts()
    assert history.filters() == ()


def test_too_many_kept_searches_are_refused_in_words(counter, history, page):
    for number in range(MOST_FILTERS):
        history.keep_filter(f"조건 {number}", HistoryQuery(words=str(number)))
    counter.click("카드")
    keep(counter, page, "하나 더")
    assert "저장한 조건이 너무 많습니다." in counter.texts()
    assert page.naming.field.text() == "하나 더", "what was typed is not lost"
