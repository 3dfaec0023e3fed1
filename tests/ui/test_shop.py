"""The shop's page by key and touch: pausing, opening, closing, what the platform knows, and the band before the end."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from merchant_desk.domain.shop_standing import PauseReason, ShopState
from merchant_desk.services.facts import LinkFacts, LinkState
from merchant_desk.ui.places import Place
from merchant_desk.ui.rooms import Rooms
from merchant_desk.ui.window import CounterWindow
from tests.fakes.desk import START, FakeDesk
from tests.ui.orders import rush_order
from tests.ui.shop_states import MINUTE, plan, shop_ends_soon, thing

KEY = Qt.Key


@pytest.fixture
def page(counter):
    counter.press(KEY.Key_F9)
    return counter.window.shop.shop


def pill(counter):
    return counter.window.strip.pill.text()


def steady(counter):
    """Wait as a person does between two presses of what has changed."""
    counter.pass_s(2)


# --- F9 -------------------------------------------------------------------------------------------------------


def test_f9_and_enter_pause_and_open_again(counter, page, shop):
    assert page.card.key.hasFocus()
    assert page.card.key.text() == "20분 멈추기"
    counter.press(KEY.Key_Return)
    assert shop.said == [("pause", PauseReason.BUSY, START + 20 * MINUTE)]
    assert "영업 일시중지" in counter.texts()
    steady(counter)
    counter.press(KEY.Key_F1)
    counter.press(KEY.Key_F9)
    counter.press(KEY.Key_Return)
    assert shop.standing().state is ShopState.OPEN
    assert pill(counter) == "영업 중"


def test_the_echo_of_a_press_changes_nothing_back(counter, page, shop):
    counter.press(KEY.Key_Return)
    counter.press(KEY.Key_Return)
    assert shop.standing().state is ShopState.PAUSED


def test_a_pause_that_ends_under_the_finger_is_not_begun_anew(counter, page, shop):
    shop.pause(PauseReason.BUSY, START + MINUTE)
    counter.look()
    counter.pass_s(60)
    counter.press(KEY.Key_Return)
    assert shop.standing().state is ShopState.OPEN, "the press still meant: open again"
    steady(counter)
    counter.press(KEY.Key_Return)
    assert shop.standing().state is ShopState.PAUSED


def test_f9_again_leads_the_keyboard_back_to_the_large_key_and_changes_nothing(counter, page, shop):
    page.panel.reasons.chips["stock"].setFocus()
    counter.press(KEY.Key_F9)
    assert page.card.key.hasFocus()
    assert shop.said == []


def test_f9_on_the_large_key_leads_to_what_is_sold_out_and_back(counter, page, shop):
    assert page.manage.caption() == "F9"
    counter.press(KEY.Key_F9)
    assert counter.window.shop.sold_out.isVisible()
    counter.press(KEY.Key_F9)
    assert page.isVisible()
    assert page.card.key.hasFocus()
    assert shop.said == []


def test_the_rail_names_the_shop_between_orders_and_settings(counter):
    places = list(counter.window.rail.buttons)
    assert places.index(Place.ORDERS) < places.index(Place.SHOP) < places.index(Place.SETTINGS)
    assert counter.window.rail.buttons[Place.SHOP].accessibleName() == "가게 F9"


def test_without_a_room_there_is_no_such_page(qtbot):
    window = CounterWindow(FakeDesk(), rooms=Rooms())
    qtbot.addWidget(window)
    assert Place.SHOP not in window.rail.buttons
    assert window.strip.pill.text() == "주문 받는 중"


# --- pausing in two touches -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("reason", "end", "said"),
    [
        ("재료 준비", "10분", (PauseReason.STOCK, START + 10 * MINUTE)),
        ("배달할 사람 없음", "1시간", (PauseReason.RIDER, START + 60 * MINUTE)),
        ("기타", "직접 풀 때까지", (PauseReason.OTHER, None)),
    ],
)
def test_a_reason_and_an_end_pause(counter, page, shop, reason, end, said):
    counter.click(reason)
    assert shop.standing().state is ShopState.OPEN, "a reason alone pauses nothing"
    counter.click(end)
    assert shop.said == [("pause", *said)]
    assert reason in page.card.why.text()


def test_the_last_pause_is_the_next_one_by_enter(counter, page, shop):
    counter.click("브레이크 타임")
    counter.click("30분")
    shop.take()
    steady(counter)
    counter.press(KEY.Key_Return)
    steady(counter)
    assert page.card.key.text() == "30분 멈추기"
    assert "브레이크 타임" in page.card.key.caption()
    counter.press(KEY.Key_Return)
    assert shop.said[-1][:2] == ("pause", PauseReason.BREAK)


def test_until_the_next_opening_of_the_day(counter, shop):
    plan(counter)
    counter.desk.time = START - timedelta(hours=5, minutes=30)  # 13:34, and 17:00 is the next opening
    counter.press(KEY.Key_F9)
    counter.click("17:00 영업까지")
    assert shop.said[-1][2] == START - timedelta(hours=2, minutes=4)


def test_no_end_is_offered_that_is_another_day_s_opening(counter, page):
    plan(counter)
    counter.look()
    assert "영업까지" not in counter.texts()


def test_a_pause_is_prolonged_and_gets_another_reason(counter, page, shop):
    counter.click("20분")
    counter.click("10분 더")
    assert shop.standing().until == START + 30 * MINUTE
    assert "30:00 남음" in counter.texts()
    counter.click("재료 준비")
    counter.click("10분")
    standing = shop.standing()
    assert (standing.reason, standing.until) == (PauseReason.STOCK, START + 10 * MINUTE)


def test_a_pause_of_an_earlier_run_shows_its_reason(counter, shop):
    shop.pause(PauseReason.RIDER, START + 10 * MINUTE)
    counter.press(KEY.Key_F9)
    assert "고름" in counter.window.shop.shop.panel.reasons.chips["rider"].accessibleName()


# --- closing --------------------------------------------------------------------------------------------------


def test_closing_is_asked_about_and_the_way_back_is_first(counter, page, shop):
    plan(counter)
    counter.click("영업 끝내기")
    assert "내일 10:00에 다시 시작합니다" in counter.texts()
    counter.press(KEY.Key_Return)
    assert shop.said == []
    counter.click("영업 끝내기")
    counter.press(KEY.Key_Escape)
    assert not page.asks_to_close
    counter.click("영업 끝내기")
    counter.click("네, 끝내기")
    assert shop.said == [("close",)]
    assert "직원이 19:04에 영업을 끝냈습니다." in counter.texts()
    assert pill(counter) == "영업 종료 · 직원"


def test_open_again_outside_of_the_hours(counter, page, shop):
    plan(counter)
    counter.desk.pass_s(4 * 3600)
    counter.look()
    assert "지금은 영업시간이 아닙니다. 내일 10:00에 영업을 시작합니다." in counter.texts()
    assert pill(counter) == "영업 종료 · 영업시간 아님"
    assert not page.panel.isVisible(), "a closed shop cannot be paused"
    steady(counter)
    counter.click("지금 열기")
    assert shop.said == [("resume",)]
    assert "직원이 23:04에 열었습니다." in counter.texts()


# --- what the platform knows ----------------------------------------------------------------------------------


def test_it_claims_no_more_than_the_platform_has_taken(counter, page, shop):
    assert "플랫폼에 보냈습니다" not in counter.texts()
    counter.click("20분")
    assert "곧 플랫폼에 보냅니다" in counter.texts()
    shop.leave()
    counter.look()
    assert "플랫폼에 보내는 중입니다" in counter.texts()
    shop.take()
    counter.look()
    assert "플랫폼에 보냈습니다 19:04" in counter.texts()


def test_offline_it_says_that_it_waits(counter, desk, page, shop):
    desk.link = LinkFacts(LinkState.OFFLINE, START - 3 * MINUTE, 82, "인터넷 연결을 확인해 주세요.")
    counter.click("20분")
    assert "플랫폼과 연결되면 보냅니다" in counter.texts()
    assert pill(counter) == "주문 못 받는 중", "deaf is worse than paused"


def test_a_refusal_says_what_follows_and_may_be_sent_again(counter, page, shop):
    counter.click("20분")
    shop.refuse("플랫폼 화면에서 직접 바꿔 주세요.")
    counter.look()
    assert "플랫폼 화면에서 직접 바꿔 주세요. 그래서 주문이 계속 올 수 있습니다." in counter.texts()
    assert pill(counter) == "일시중지 · 확인 필요"
    until = shop.standing().until
    counter.click("다시 보내기")
    shop.take()
    counter.look()
    assert "플랫폼에 보냈습니다" in counter.texts()
    assert shop.standing().until == until


def test_a_refused_opening_is_not_shown_as_open(counter, page, shop):
    shop.close()
    shop.take()
    shop.resume()
    shop.refuse("플랫폼 화면에서 직접 바꿔 주세요.")
    counter.look()
    assert pill(counter) == "영업 중 · 확인 필요"
    assert "고객에게는 아직 닫힌 가게로 보일 수 있습니다." in counter.texts()


def test_what_the_room_refuses_is_told(counter, page, shop, monkeypatch):
    shop.close()
    page.panel.chosen.emit("20")
    counter.look()
    assert "먼저 영업을 시작해 주세요" in counter.texts()


# --- the pill -------------------------------------------------------------------------------------------------


def test_the_pill_counts_a_pause_down_and_is_square(counter, shop):
    shop.pause(PauseReason.BUSY, START + 12 * MINUTE)
    counter.look()
    assert pill(counter) == "일시중지 12분"
    counter.pass_s(11 * 60 + 15)
    assert pill(counter) == "일시중지 45초"
    picture = counter.window.strip.pill.grab().toImage()
    assert picture.pixelColor(3, 3) == counter.window.strip._theme.colour("lamp_warn")


def test_practice_stays_practice_and_says_that_it_is_paused(counter, desk, shop):
    desk.practice = True
    counter.look()
    assert pill(counter) == "연습 중"
    shop.pause(PauseReason.BUSY, None)
    counter.look()
    assert pill(counter) == "연습 · 일시중지"


# --- before a pause ends --------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", [KEY.Key_F1, KEY.Key_F9, KEY.Key_F10])
def test_the_band_says_over_every_place_that_a_pause_ends(counter, key):
    shop_ends_soon(counter)
    counter.press(key)
    band = counter.window.shop.band
    assert band.isVisible()
    assert band.width() == counter.window.width()
    assert "3분 뒤 다시 영업합니다" in band.said.text()
    counter.pass_s(120)
    assert "40초 뒤 다시 영업합니다" in band.said.text()
    counter.pass_s(41)
    assert not band.isVisible()
    assert pill(counter) == "영업 중"


def test_the_band_prolongs(counter, shop):
    shop_ends_soon(counter)
    steady(counter)
    counter.click("10분 더")
    assert shop.standing().until == START + 30 * MINUTE
    assert not counter.window.shop.band.isVisible(), "there is time again"


def test_the_band_opens(counter, shop):
    shop_ends_soon(counter)
    steady(counter)
    counter.click("다시 영업하기")
    assert shop.standing().state is ShopState.OPEN
    assert not counter.window.shop.band.isVisible()


def test_the_band_takes_no_press_of_a_hand_that_was_on_its_way(counter, desk, shop):
    shop_ends_soon(counter)
    counter.click("다시 영업하기")
    assert shop.standing().state is ShopState.PAUSED, "it has just come"
    counter.press(KEY.Key_F10)
    steady(counter)
    desk.arrive(rush_order())
    counter.look()
    counter.click("다시 영업하기")
    assert shop.standing().state is ShopState.PAUSED, "the call has moved it"
    steady(counter)
    counter.click("다시 영업하기")
    assert shop.standing().state is ShopState.OPEN


def test_the_band_takes_no_focus(counter):
    shop_ends_soon(counter)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert not counter.window.shop.band.isAncestorOf(focus)
    for button in (counter.window.shop.band.longer, counter.window.shop.band.open_now):
        assert button.focusPolicy() is Qt.FocusPolicy.NoFocus


# --- after a dish was missing ---------------------------------------------------------------------------------


def test_a_dish_that_was_missing_is_sold_out_with_one_touch(counter, shop):
    shop.missed = (thing("치즈떡볶이"), thing("순대"))
    counter.look()
    band = counter.window.shop.band
    assert "'치즈떡볶이' 품절로 주문을 거절했습니다. 품절로 표시할까요? (뒤에 1가지)" in band.said.text()
    steady(counter)
    counter.click("오늘만 품절")
    assert shop.said == [("sell_out", "치즈떡볶이", shop.next_day())]
    assert "'치즈떡볶이' 품절로 표시했습니다." in counter.texts()
    assert "'순대'" in band.said.text()
    counter.click("아니요")
    assert "'순대'" in band.said.text(), "the question has just changed"
    steady(counter)
    counter.click("아니요")
    assert not band.isVisible()
    assert len(shop.said) == 1


def test_the_question_waits_while_an_order_calls(counter, desk, shop):
    shop.missed = (thing("치즈떡볶이"),)
    desk.arrive(rush_order())
    counter.look()
    assert not counter.window.shop.band.isVisible()
    desk.accept("id-B-0417", 20)
    counter.look()
    assert counter.window.shop.band.isVisible()


def test_a_pause_that_ends_is_said_before_a_dish(counter, shop):
    shop.missed = (thing("치즈떡볶이"),)
    shop_ends_soon(counter)
    assert "다시 영업합니다" in counter.window.shop.band.said.text()


def test_the_band_leads_to_the_page_which_asks_itself(counter, shop):
    shop.missed = (thing("치즈떡볶이"),)
    counter.look()
    steady(counter)
    counter.click("보기")
    shop.answer()
    counter.look()
    assert counter.window.shop.sold_out.isVisible()
    assert not counter.window.shop.band.isVisible()
    assert "치즈떡볶이" in counter.texts()
