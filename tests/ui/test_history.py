"""The history's list: what is typed and chosen is looked for, page by page, by keyboard, and told honestly."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from merchant_desk.domain.errors import JournalError
from merchant_desk.services.books.history_port import PAGE_ROWS, HistoryQuery
from merchant_desk.services.settings import ThemeName
from merchant_desk.ui.books import history_model
from merchant_desk.ui.books.history_model import HistoryModel
from merchant_desk.ui.books.history_rows import list_row
from merchant_desk.ui.places import Place
from merchant_desk.ui.themes import THEMES
from merchant_desk.ui.window import USUAL_SCREEN
from tests.fakes.desk import START
from tests.fakes.history_room import made_rows
from tests.ui import states
from tests.ui.books_states import answer, open_history, place

KEY = Qt.Key
TODAY = date(2026, 11, 20)


@pytest.fixture
def page(counter):
    return open_history(counter).list


def shown(page):
    return [page.list.found.row(number).number for number in range(page.list.found.count)]


def searches(history):
    return [query for kind, query in history.asked if kind == "search"]


def typed_search(counter, history, page, text, qtbot):
    """Type into the field and wait until it has been looked for."""
    before = len(searches(history))
    page.field.clear()
    counter.type_in(text)
    assert len(searches(history)) == before, "nobody searches while somebody types"
    qtbot.waitUntil(lambda: len(searches(history)) == before + 1)
    answer(counter)
    return searches(history)[-1]


# --- what is found --------------------------------------------------------------------------------------------


def test_the_newest_orders_stand_there_with_how_much_it_is(counter, history, page):
    assert counter.window.places.shown is Place.HISTORY
    assert shown(page) == [row.display_id for row in history.rows[:PAGE_ROWS]]
    assert page.lead.text().startswith("전체 · 1,000건 · 매출 ")
    first = page.list.found.row(0)
    assert first.spoken == "B-0999, 완료, 19:02, 김치찌개 1, 배달 · 카드, 12,000원"


def test_a_pause_in_typing_searches_for_all_that_was_typed(counter, history, page, qtbot):
    query = typed_search(counter, history, page, "B-0777", qtbot)
    assert query == HistoryQuery(words="B-0777")
    assert shown(page) == ["B-0777"]
    assert "1건" in page.lead.text()


def test_enter_does_not_wait_for_the_pause(counter, history, page):
    counter.type_in("B-0500")
    counter.press(KEY.Key_Return)
    answer(counter)
    assert shown(page) == ["B-0500"]
    assert counter.window.places.shown is Place.HISTORY
    assert place(counter).is_home, "the first Enter searches, the next one opens"
    counter.press(KEY.Key_Return)
    assert not place(counter).is_home
    assert history.asked[-1] == ("order", "id-0500")


@pytest.mark.parametrize(
    ("chip", "first", "last"),
    [
        ("오늘", TODAY, TODAY),
        ("어제", TODAY - timedelta(days=1), TODAY - timedelta(days=1)),
        ("7일", TODAY - timedelta(days=6), TODAY),
        ("30일", TODAY - timedelta(days=29), TODAY),
        ("전체", None, None),
    ],
)
def test_each_choice_of_days(counter, history, page, chip, first, last):
    counter.click(chip)
    answer(counter)
    assert (searches(history)[-1].first, searches(history)[-1].last) == (first, last)
    assert shown(page) == [
        row.display_id for row in history.fitting(HistoryQuery("", first, last))[:PAGE_ROWS]
    ]


def test_days_that_are_typed(counter, history, page):
    counter.click("기간")
    answer(counter)
    assert page.own.first.hasFocus()
    page.own.first.setText("11/1")
    page.own.last.setText("2026.11.5")
    page.own.last.textEdited.emit("2026.11.5")
    page.search()
    answer(counter)
    assert (page.query.first, page.query.last) == (date(2026, 11, 1), date(2026, 11, 5))
    assert page.lead.text().startswith("11월 1일(일) – 11월 5일(목) · 60건")


def test_a_wrong_day_is_said_and_the_last_right_ones_stay(counter, history, page):
    counter.click("기간")
    answer(counter)
    before = page.query
    page.own.first.setText("13월")
    page.own.first.editingFinished.emit()
    counter.look()
    assert "날짜는 2026-11-20이나 11/20처럼 적어 주세요." in counter.texts()
    page.search()
    answer(counter)
    assert page.query == before


def test_a_month_is_chosen_by_touch(counter, history, page):
    counter.click("기간")
    counter.click("지난달")
    page.search()
    answer(counter)
    assert (page.query.first, page.query.last) == (date(2026, 10, 1), date(2026, 10, 31))


def test_another_business_day_is_another_today(counter, history, page):
    counter.click("오늘")
    answer(counter)
    history.time += timedelta(days=1)
    counter.look()
    answer(counter)
    assert page.query.first == TODAY + timedelta(days=1)


def test_the_list_is_looked_for_anew_when_somebody_comes_back(counter, history, page):
    counter.press(KEY.Key_F1)
    newest = replace(history.rows[0], display_id="B-1001", order_id="id-1001", received_at=START)
    history.rows = (newest, *history.rows)
    counter.press(KEY.Key_F7)
    answer(counter)
    assert shown(page)[0] == "B-1001"


def test_an_older_answer_never_covers_a_newer_one(counter, history, page):
    page.field.setText("B-0100")
    page.search()
    page.field.setText("B-0200")
    page.search()
    answer(counter)
    assert shown(page) == ["B-0200"]


# --- page by page ---------------------------------------------------------------------------------------------


def test_only_one_page_is_read_until_somebody_scrolls(counter, history, page):
    assert [kind for kind, _ in history.asked] == ["search", "count"]
    assert page.list.found.count == PAGE_ROWS
    page.list.choose(PAGE_ROWS - 1)
    answer(counter)
    assert page.list.found.count >= 2 * PAGE_ROWS
    numbers = [row.display_id for row in history.rows[: page.list.found.count]]
    assert shown(page) == numbers, "no order twice, none left out"
    assert page.list.chosen() == PAGE_ROWS - 1


def test_a_model_that_grows_keeps_qts_rules(qtbot):
    rows = [list_row(row, START) for row in made_rows(130)]
    model = HistoryModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.begin(rows[:50], more=True)
    with qtbot.waitSignal(model.more_wanted):
        model.fetchMore()
    assert not model.canFetchMore()
    model.add(rows[50:100], more=True)
    model.add(rows[100:], more=False)
    assert (model.count, model.rowCount()) == (130, 131)
    assert model.data(model.index(130)) == "여기까지입니다"
    model.begin([], more=False)
    assert model.rowCount() == 0


def test_the_list_never_grows_without_end(monkeypatch, counter, history, page):
    monkeypatch.setattr(history_model, "MOST_ROWS", 120)
    page.search()
    answer(counter)
    for _ in range(6):
        page.list.choose(page.list.found.count - 1)
        answer(counter)
    assert page.list.found.count == 120
    assert "120건까지 보여 드립니다." in page.list.found.data(page.list.found.index(120))
    assert not page.list.found.canFetchMore()


@pytest.mark.parametrize("by", ["touch", "key"])
def test_rows_that_cannot_be_read_are_said_and_asked_for_again(counter, history, page, by):
    counter.pass_s(2)
    history.fails = JournalError("주문 기록을 읽지 못했습니다.")
    page.list.choose(PAGE_ROWS - 1)
    answer(counter)
    last = page.list.found.index(PAGE_ROWS)
    assert "더 읽지 못했습니다. 주문 기록을 읽지 못했습니다." in page.list.found.data(last)
    assert page.list.found.count == PAGE_ROWS, "what was read stays"
    assert history.waits == 0, "a view at the end does not ask again without end"
    history.fails = None
    if by == "touch":
        box = page.list.visualRect(last)
        QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    else:
        counter.press(KEY.Key_Down)
    answer(counter)
    assert page.list.found.count >= 2 * PAGE_ROWS


def test_years_from_archives_are_said(counter, history, page):
    history.archives = (2024, 2022)
    page.search()
    answer(counter)
    assert "2022·2024년 보관 파일에서도 찾았습니다." in counter.texts()


# --- nothing there --------------------------------------------------------------------------------------------


def test_a_search_that_takes_long_says_so(counter, history, qtbot):
    counter.press(KEY.Key_F7)
    qtbot.waitUntil(lambda: "찾고 있습니다" in counter.texts())
    answer(counter)
    assert "찾고 있습니다" not in counter.texts()


def test_a_search_that_fails_says_what_to_do_and_is_tried_again(counter, history, page):
    history.fails = JournalError("주문 기록을 읽지 못했습니다.", action="디스크를 확인해 주세요.")
    page.search()
    answer(counter)
    assert "찾지 못했습니다" in counter.texts()
    assert "디스크를 확인해 주세요." in counter.texts()
    history.fails = None
    counter.click("다시 찾기")
    answer(counter)
    assert len(shown(page)) == PAGE_ROWS
    assert page.list.isVisible()


def test_a_failed_count_leaves_what_was_found(counter, history, page):
    page.search()
    history.fails = JournalError("세지 못했습니다.")
    answer(counter)
    assert page.list.isVisible()
    assert "건수를 세지 못했습니다" in page.lead.text()


def test_a_new_shop_is_told_that_orders_come_here(counter, history):
    history.rows = ()
    open_history(counter)
    assert "아직 주문이 없습니다" in counter.texts()


def test_what_is_not_among_these_days_is_looked_for_in_all(counter, history, page):
    counter.click("오늘")
    page.field.setText("B-0003")
    page.search()
    answer(counter)
    counter.click("모든 날짜에서 찾기")
    answer(counter)
    assert shown(page) == ["B-0003"]


# --- by keyboard ----------------------------------------------------------------------------------------------


def test_arrows_choose_enter_opens_and_escape_comes_back_to_the_same_row(counter, history, page):
    assert page.field.hasFocus()
    for _ in range(3):
        counter.press(KEY.Key_Down)
    counter.press(KEY.Key_Up)
    assert page.list.chosen() == 2
    counter.press(KEY.Key_Return)
    assert history.asked[-1] == ("order", history.rows[2].order_id)
    answer(counter)
    assert history.rows[2].display_id in counter.texts()
    counter.press(KEY.Key_Escape)
    assert place(counter).is_home
    assert page.list.chosen() == 2
    assert page.field.hasFocus()


def test_page_keys_walk_by_pages(counter, history, page):
    counter.press(KEY.Key_PageDown)
    down = page.list.chosen()
    assert down >= 4
    counter.press(KEY.Key_PageUp)
    assert page.list.chosen() == 0


def test_letters_typed_over_the_list_are_searched(counter, history, page):
    page.list.setFocus()
    counter.press(KEY.Key_Down)
    assert page.list.chosen() == 1
    counter.type_in("B-0333")
    assert page.field.text() == "B-0333"
    assert page.field.hasFocus()


def test_a_touch_opens_an_order(counter, history, page):
    box = page.list.visualRect(page.list.found.index(1))
    counter.pass_s(2)
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    counter.look()
    assert history.asked[-1] == ("order", history.rows[1].order_id)


def test_escape_forgets_the_words_then_leads_to_the_orders(counter, history, page):
    page.field.setText("김밥")
    page.search()
    answer(counter)
    counter.press(KEY.Key_Escape)
    answer(counter)
    assert page.field.text() == ""
    counter.press(KEY.Key_Escape)
    assert counter.window.places.shown is Place.ORDERS


def test_an_order_that_rings_comes_to_the_front_over_the_list(counter, desk, history, page):
    states.ringing(desk)
    counter.look()
    assert counter.window.call.isVisible()
    counter.press(KEY.Key_F2)
    assert desk.said[-1][0] == "accept"
    assert counter.window.places.shown is Place.HISTORY
    counter.press(KEY.Key_Escape)
    assert counter.window.places.shown is Place.HISTORY, "Esc silences the bell that still rings"


def test_no_row_stands_in_half(counter, history, page):
    counter.window.resize(1024, 701)
    counter.look()
    assert page.list.viewport().height() % page.list.sizeHintForRow(0) == 0


# --- how it looks ---------------------------------------------------------------------------------------------


class TestInTheDark:
    @pytest.fixture
    def look(self):
        return replace(USUAL_SCREEN, theme=ThemeName.DARK)

    def test_the_list_lies_on_the_themes_own_paper(self, counter, history, page):
        picture = page.list.grab().toImage()
        assert picture.pixelColor(picture.width() // 2, 120).name() == THEMES[ThemeName.DARK].sheet.lower()


def test_another_window_of_the_desk_gets_no_answer_meant_for_the_first(counter, history, page, qtbot):
    page.search()
    counter.window.retire()
    QApplication.sendPostedEvents(counter.window, 0)
    QApplication.processEvents()
    history.answer()


def test_the_rail_has_the_books_between_orders_and_shop(counter):
    order = list(counter.window.rail.buttons)
    assert order.index(Place.ORDERS) < order.index(Place.HISTORY) < order.index(Place.SETTLEMENT)
    assert order.index(Place.SETTLEMENT) < order.index(Place.SHOP) < order.index(Place.SETTINGS)
