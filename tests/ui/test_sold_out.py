"""The page of what is sold out: found by typing, marked in two touches, undone, suggested, and told honestly."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from merchant_desk.domain.shop_standing import ThingKind
from merchant_desk.services.facts import LinkFacts, LinkState
from merchant_desk.ui.shop.hangul_search import finds
from tests.fakes.desk import START
from tests.ui.shop_states import DISHES, MINUTE, menu, sold_out_page, thing

KEY = Qt.Key


@pytest.fixture
def page(counter, shop):
    shop.menu = menu()
    sold_out_page(counter)
    shop.answer()
    counter.look()
    return counter.window.shop.sold_out


def names(section):
    return [row.thing_name for row in section.rows.values()]


def focus_name():
    focus = QApplication.focusWidget()
    return focus.accessibleName() if focus is not None else ""


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("떡볶이", "치즈떡볶이"),
        ("떡ㅂ", "떡볶이 세트"),
        ("떡보", "떡볶이"),
        ("떠", "떡볶이"),
        ("ㄸㅂㅇ", "라면 떡볶이"),
        ("ㄸ ㅂ", "떡볶이"),
        ("볶이세", "떡볶이 세트"),
        ("우", "왕만두 우동"),
        ("돠", "돠지"),
        ("zero", "콜라 ZERO"),
        ("닭", "닭갈비"),
        ("달", "닭갈비"),
        ("", "무엇이든"),
    ],
)
def test_what_is_typed_so_far_finds_a_name(text, name):
    assert finds(text, name)


@pytest.mark.parametrize(
    ("text", "name"), [("ㄸㅇ", "떡볶이"), ("복", "떡볶이"), ("떡국", "떡볶이"), ("콜", "사이다")]
)
def test_what_is_typed_so_far_does_not_find(text, name):
    assert not finds(text, name)


def test_the_most_ordered_stand_first_and_the_rest_on_demand(counter, page):
    assert names(page.for_sale) == list(DISHES[:25])
    counter.click("2가지 더 보기")
    assert names(page.for_sale) == list(DISHES)


def test_it_says_where_the_list_comes_from(counter, page):
    assert "주문에 한 번 들어온 메뉴" in page.empty_long.text()
    assert page.empty_long.isVisible()
    page.field.setText("순대")
    counter.look()
    assert not page.empty_long.isVisible(), "who searches knows"


def test_a_name_and_two_enters_mark_a_dish(counter, page, shop):
    assert page.field.hasFocus()
    page.field.setText("ㅊㅈㄷ")
    counter.look()
    assert names(page.for_sale) == ["치즈돈가스"]
    counter.press(KEY.Key_Return)
    assert focus_name().startswith("치즈돈가스 오늘까지")
    counter.press(KEY.Key_Return)
    assert shop.said == [("sell_out", "치즈돈가스", shop.next_day())]
    assert names(page.sold) == ["치즈돈가스"]
    assert "치즈돈가스" not in names(page.for_sale)
    assert page.field.hasFocus()
    assert "'치즈돈가스' 품절로 표시했습니다." in counter.texts()


def test_a_syllable_that_is_still_being_put_together_is_searched(counter, page):
    page.field.inputMethodEvent(QInputMethodEvent("순ㄷ", []))
    counter.look()
    assert names(page.for_sale) == ["순대"]


@pytest.mark.parametrize(
    ("end", "until"),
    [
        ("1시간", START + 60 * MINUTE),
        ("3시간", START + 180 * MINUTE),
        ("직접 풀 때까지", None),
        ("20:30까지", START + 86 * MINUTE),
    ],
)
def test_each_end(counter, page, shop, end, until):
    page.for_sale.rows[f"{ThingKind.DISH}:id-순대"].keys["mark"].click()
    counter.look()
    counter.click(end)
    assert shop.said == [("sell_out", "순대", until)]


def test_until_the_evening_is_offered_before_it(counter, page, shop):
    counter.desk.time = START - timedelta(hours=6)
    counter.look()
    page.for_sale.rows[f"{ThingKind.DISH}:id-순대"].keys["mark"].click()
    counter.look()
    counter.click("저녁까지")
    assert shop.said[0][2] == START - timedelta(hours=2, minutes=4)


def test_a_clock_moves_by_half_hours_and_never_into_the_past(counter, page, shop):
    page.for_sale.rows[f"{ThingKind.DISH}:id-순대"].keys["mark"].click()
    counter.look()
    counter.click("+ 30분")
    counter.click("+ 30분")
    assert "21:30까지" in counter.texts()
    for _ in range(9):
        counter.click("− 30분")
    counter.click("19:30까지")
    assert shop.said == [("sell_out", "순대", START + 26 * MINUTE)]


def test_only_one_row_asks_and_escape_takes_it_back_step_by_step(counter, page):
    page.field.setText("떡볶이")
    counter.look()
    rows = list(page.for_sale.rows.values())
    rows[0].keys["mark"].click()
    rows[1].keys["mark"].click()
    counter.look()
    assert [row.choice is not None for row in rows[:2]] == [False, True]
    counter.press(KEY.Key_Escape)
    assert rows[1].choice is None
    assert focus_name() == f"{rows[1].thing_name} 품절"
    counter.press(KEY.Key_Escape)
    assert page.field.text() == ""
    counter.press(KEY.Key_Escape)
    assert counter.window.shop.is_home
    assert counter.window.shop.shop.card.key.hasFocus()


def test_dishes_and_options_stand_apart(counter, page):
    counter.click("옵션 6")
    assert names(page.for_sale)[0] == "치즈 추가"
    page.field.setText("순대")
    counter.look()
    counter.click("메뉴에 1가지 있습니다")
    assert names(page.for_sale) == ["순대"]


def test_nothing_found_says_what_can_be_found(counter, page):
    counter.window.shop.sold_out.field.setText("탕수육")
    counter.look()
    assert "'탕수육'에 맞는 것이 없습니다." in counter.texts()


def test_a_sold_out_thing_stands_on_top_and_is_sold_again(counter, page, shop):
    shop.sell_out(thing("순대"), START + 60 * MINUTE)
    shop.take()
    counter.look()
    (row,) = page.sold.rows.values()
    assert row.line.words.text() == "19:04부터 · 20:04까지 · 플랫폼에 보냈습니다"
    assert row.y() < page.finder.y()
    counter.click("다시 팔기")
    assert "다시 팝니다 · 곧 플랫폼에 보냅니다" in counter.texts()
    assert not row.keys["back"].isVisible()
    shop.take()
    counter.look()
    assert names(page.sold) == []
    assert "순대" in names(page.for_sale)


def test_a_change_beside_it_leaves_an_open_question_alone(counter, page, shop):
    shop.sell_out(thing("순대"), None)
    counter.look()
    page.for_sale.rows[f"{ThingKind.DISH}:id-김밥"].keys["mark"].click()
    counter.look()
    before = QApplication.focusWidget()
    shop.take()
    shop.missed = (thing("라볶이"),)
    counter.look()
    assert page.for_sale.rows[f"{ThingKind.DISH}:id-김밥"].choice is not None
    assert QApplication.focusWidget() is before


def test_another_end(counter, page, shop):
    shop.sell_out(thing("순대"), START + 60 * MINUTE)
    counter.look()
    counter.click("시간 바꾸기")
    counter.click("직접 풀 때까지")
    (one,) = shop.sold_out()
    assert one.until is None


def test_offline_and_refused_are_said_on_the_row(counter, desk, page, shop):
    desk.link = LinkFacts(LinkState.OFFLINE, START, 82, "인터넷 연결을 확인해 주세요.")
    shop.sell_out(thing("순대"), None)
    counter.look()
    assert "직접 풀 때까지 · 플랫폼과 연결되면 보냅니다" in counter.texts()
    assert "누른 것은 적어 두고, 연결되면 바로 보냅니다." in counter.texts()
    shop.refuse("플랫폼 화면에서 직접 품절로 바꿔 주세요.")
    counter.look()
    assert "플랫폼에 반영되지 않았습니다. 플랫폼 화면에서 직접 품절로 바꿔 주세요." in counter.texts()


def test_a_dish_and_an_option_of_one_id_are_two_rows(counter, page, shop):
    same = thing("달걀"), thing("달걀", ThingKind.OPTION)
    for one in same:
        shop.sell_out(one, None)
    counter.look()
    assert names(page.sold) == ["달걀", "달걀"]


# --- what was missing -----------------------------------------------------------------------------------------


def test_what_was_missing_is_asked_about_first(counter, shop):
    shop.menu, shop.missed = menu(), (thing("라볶이"), thing("순대"))
    sold_out_page(counter)
    assert focus_name() == "라볶이 오늘만 품절"
    counter.press(KEY.Key_Return)
    assert shop.said == [("sell_out", "라볶이", shop.next_day())]
    assert focus_name() == "순대 오늘만 품절"
    counter.click("아니요")
    assert names(counter.window.shop.sold_out.asked) == []
    assert len(shop.said) == 1
    counter.press(KEY.Key_F1)
    assert not counter.window.shop.band.isVisible(), "no means no, wherever it was said"


def test_what_was_missing_may_be_out_until_another_time(counter, shop):
    shop.missed = (thing("라볶이"),)
    sold_out_page(counter)
    counter.click("시간 정하기")
    counter.click("1시간")
    assert shop.said == [("sell_out", "라볶이", START + 60 * MINUTE)]


# --- the menu -------------------------------------------------------------------------------------------------


def test_the_menu_is_being_read_then_known(counter, shop):
    shop.menu = menu()
    sold_out_page(counter)
    assert "주문에 있던 메뉴를 읽고 있습니다." in counter.texts()
    shop.answer()
    counter.look()
    assert "떡볶이 세트" in counter.texts()


def test_a_slow_journal_is_said_and_asked_again(counter, shop):
    sold_out_page(counter)
    counter.pass_s(11)
    assert "메뉴를 아직 읽지 못했습니다." in counter.texts()
    shop.menu = menu()
    counter.click("다시 읽기")
    assert "주문에 있던 메뉴를 읽고 있습니다." in counter.texts()
    shop.answer()
    counter.look()
    assert "떡볶이 세트" in counter.texts()


def test_a_new_shop_learns_its_menu_from_orders(counter, shop):
    sold_out_page(counter)
    shop.answer()
    counter.look()
    assert "아직 아는 메뉴가 없습니다" in counter.texts()
    assert "주문이 들어오면" in counter.texts()


def test_a_journal_that_cannot_be_read_is_no_empty_menu(counter, desk, shop):
    desk.journal_trouble = "디스크를 읽을 수 없습니다."
    sold_out_page(counter)
    shop.answer()
    counter.look()
    assert "아직 아는 메뉴가 없습니다" not in counter.texts()
    assert "메뉴를 아직 읽지 못했습니다." in counter.texts()


def test_tab_goes_as_the_page_is_laid_out(counter, page, shop):
    page.field.setText("떡볶이")
    counter.look()
    page.field.setFocus()
    seen = []
    for _ in range(4):
        counter.press(KEY.Key_Tab)
        seen.append(focus_name())
    assert seen[:2] == ["메뉴 3", "옵션 0"]
    assert seen[2:] == ["떡볶이 세트 품절", "치즈떡볶이 품절"]
