"""Deposits (F8): what has not come and since when, what nobody can know, and ties by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from merchant_desk.domain.books.deposits import BankRow, Fit, Match
from merchant_desk.domain.errors import JournalError
from merchant_desk.ui.books.book_row import BookRow
from merchant_desk.ui.books.deposits_page import DepositsPage
from tests.fakes.deposit_room import day
from tests.ui.settlement_states import (
    answer,
    deposits,
    deposits_picked,
    deposits_tied,
    deposits_unknowable,
    press_row,
)

KEY = Qt.Key


@pytest.fixture
def bank(rooms):
    return rooms.deposits


def rows(counter):
    found: list[BookRow] = [row for row in counter.window.findChildren(BookRow) if row.isVisible()]
    return {row.row_text.key: row.row_text for row in found}


# --- the board ----------------------------------------------------------------------------------------------


def test_what_has_not_come_is_listed_with_its_age_the_oldest_first(counter):
    deposits(counter)
    said = counter.texts()
    assert (
        "은행 내역은 11월 1일(일)부터 11월 20일(금)까지 있습니다. "
        "들어올 때가 지났는데 안 들어온 정산 2건, 1,125,020원" in said
    )
    shown = rows(counter)
    assert list(shown)[:3] == ["PB-1110", "PB-1111", "PB-1119"]
    assert shown["PB-1110"].detail == "4일째 안 들어왔습니다."
    assert (shown["PB-1110"].sign, shown["PB-1110"].last_tone) == ("late", "late")
    assert shown["PB-1111"].detail == "3일째 안 들어왔습니다."
    assert shown["PB-1119"].detail == "4일 뒤에 들어올 예정입니다."


def test_how_deposits_and_settlements_belong_together_is_said(counter):
    deposits(counter)
    shown = rows(counter)
    assert shown["PB-1103"].detail == "꼭 맞게 들어왔습니다. 통장: 11월 9일(월) 402,700원"
    assert shown["PB-1104"].detail.startswith("2번에 나눠 들어왔습니다.")
    assert shown["PB-1105"].detail.startswith("500원 적게 들어왔습니다. 수수료로 보입니다.")
    assert shown["PB-1106"].detail.startswith("정산 2건이 한 번에 들어왔습니다.")
    assert shown["PB-1106"].figures == ("844,200원",)


def test_a_bank_that_is_not_known_yet_makes_nothing_late(counter, bank):
    bank.known = ((day(19), day(5)),)
    deposits(counter)
    assert "들어올 때가 지났는데" not in counter.texts()
    late = rows(counter)["PB-1110"]
    assert late.detail == "그날의 은행 내역이 아직 없습니다. 새 파일을 가져오면 확인합니다."
    assert late.last_tone == "ink"


def test_what_was_due_before_the_first_bank_line_or_in_a_gap_is_not_late(counter, bank):
    deposits_unknowable(counter)
    shown = rows(counter)
    assert list(shown)[:3] == ["PB-1111", "PB-1119", "PB-1110"], "what nobody can know comes last"
    gone = shown["PB-1110"]
    assert gone.detail == "그날의 은행 내역이 없습니다. 그때의 파일을 가져오면 확인합니다."
    assert (gone.sign, gone.last_tone) == ("ask", "ink")
    said = counter.texts()
    assert "은행 내역은 9월 21일(월)부터 11월 20일(금)까지 있습니다." in said
    assert "그 사이 10월 7일(수)부터 11월 16일(월)까지는 없습니다." in said
    assert "안 들어온 정산 1건, 381,000원" in said
    bank.known = ((day(3), day(0)),)
    counter.page(DepositsPage).ask()
    answer(counter)
    assert rows(counter)["PB-1110"].detail.startswith("그날의 은행 내역이 없습니다.")


def test_statements_that_share_orders_say_so_and_replaced_ones_are_told_quietly(counter, bank):
    deposits_unknowable(counter)
    assert rows(counter)["PB-1111"].detail == "3일째 안 들어왔습니다. 일부 주문이 다른 정산서에도 있습니다."
    page = counter.page(DepositsPage)
    assert page.replaced.text() == (
        "플랫폼이 새 정산서로 바꾸어 더 기다리지 않는 정산 2건: 11월 16일(월) 744,020원, 11월 15일(일) 744,020원"
    )
    assert page.replaced.colour() == "soft"
    bank.replaced = bank.replaced * 3
    page.ask()
    answer(counter)
    assert page.replaced.text().startswith("플랫폼이 새 정산서로 바꾸어 더 기다리지 않는 정산 6건:")
    assert page.replaced.text().endswith(", …")
    bank.replaced = ()
    page.ask()
    answer(counter)
    assert not page.replaced.isVisible()


def test_money_of_today_is_not_late(counter, bank):
    bank.dues = (replace(bank.dues[-1], expected_on=bank.today),)
    bank.matches = ()
    deposits(counter)
    assert rows(counter)["PB-1119"].detail == "오늘 들어올 예정입니다."
    assert "들어올 때가 지난 정산은 모두 들어왔습니다." in counter.texts()


def test_a_shop_without_bank_lines_gets_one_large_key(counter, bank):
    bank.forget_everything()
    deposits(counter)
    assert "통장과 아직 맞춰 보지 않았습니다" in counter.texts()
    assert "은행 파일 가져오기" not in [button.text() for button in counter.buttons()]
    counter.click("통장 거래 내역 가져오기")
    assert counter.page(DepositsPage).file_dialog.dialog is not None


def test_what_cannot_be_matched_is_a_sentence_with_a_way_on(counter, bank):
    bank.refuses = JournalError("주문 기록을 읽지 못했습니다.")
    deposits(counter)
    assert "맞춰 보지 못했습니다. 주문 기록을 읽지 못했습니다." in counter.texts()
    bank.refuses = None
    counter.click("다시 맞춰 보기")
    answer(counter)
    assert "PB-1110" in rows(counter)


def test_a_long_list_grows_by_a_press(counter, bank):
    bank.rows = (*bank.rows, *(BankRow(f"x{number}", day(1), 1_000 + number) for number in range(70)))
    deposits(counter)
    assert sum(key.startswith("x") for key in rows(counter)) == 28
    counter.click("30줄 더 보기")
    assert sum(key.startswith("x") for key in rows(counter)) == 58
    counter.click("12줄 더 보기")
    assert sum(key.startswith("x") for key in rows(counter)) == 70
    assert rows(counter)["x0"].name == "11월 19일(목) · 이름 없음"


# --- by hand ------------------------------------------------------------------------------------------------


def test_a_settlement_and_a_deposit_are_tied_by_hand_and_taken_apart_again(counter, bank):
    deposits(counter)
    press_row(counter, "744,020")
    assert "이 정산에 맞는 입금을 아래에서 골라 주세요." in counter.texts()
    assert rows(counter)["PB-1110"].chosen
    press_row(counter, "740,000")
    assert "정산 1건 744,020원 · 입금 1건 740,000원 · 차이 − 4,020원" in counter.texts()
    counter.click("함께 묶기")
    answer(counter)
    assert "함께 묶었습니다." in counter.texts()
    assert bank.matches[0] == Match(Fit.BY_HAND, ("PB-1110",), ("r6",), -4_020)
    tied = rows(counter)["PB-1110"]
    assert tied.detail.startswith("직접 묶었습니다. 차이는 − 4,020원입니다.")
    press_row(counter, "직접 묶었습니다")
    counter.click("묶은 것 풀기")
    answer(counter)
    assert "묶은 것을 풀었습니다." in counter.texts()
    assert rows(counter)["PB-1110"].detail == "4일째 안 들어왔습니다."


def test_the_keyboard_stays_on_the_row_that_it_picks(counter):
    deposits(counter)
    row = next(row for row in counter.window.findChildren(BookRow) if row.isVisible())
    row.setFocus()
    counter.press(KEY.Key_Return)
    assert row.row_text.chosen
    assert row.hasFocus()


def test_what_was_picked_is_put_back(counter):
    deposits(counter)
    press_row(counter, "740,000")
    assert "이 입금에 맞는 정산을 위에서 골라 주세요." in counter.texts()
    counter.click("고르기 그만")
    assert not any(row.chosen for row in rows(counter).values())
    assert not counter.page(DepositsPage).foot.isVisible()


def test_what_matched_by_itself_is_not_taken_apart(counter):
    deposits(counter)
    press_row(counter, "꼭 맞게")
    assert "묶은 것 풀기" not in counter.texts()


def test_a_tie_that_is_refused_is_a_sentence_and_what_was_picked_stays(counter, bank):
    deposits_picked(counter)
    bank.refuses = JournalError("주문 기록에 쓰지 못했습니다.")
    counter.click("함께 묶기")
    answer(counter)
    assert "하지 못했습니다. 주문 기록에 쓰지 못했습니다." in counter.texts()
    assert rows(counter)["PB-1110"].chosen


def test_what_is_tied_without_a_rest_says_no_difference(counter, bank):
    bank.rows = (*bank.rows, BankRow("r8", day(1), 744_020, None, "정산", "경기도"))
    deposits(counter)
    press_row(counter, "744,020원")
    press_row(counter, "+ 744,020")
    counter.click("함께 묶기")
    answer(counter)
    assert rows(counter)["PB-1110"].detail.startswith("직접 묶었습니다. 통장:")


def test_tied_by_hand_stays_chosen_until_the_board_changes(counter, bank):
    deposits_tied(counter)
    assert rows(counter)["PB-1110"].chosen
    bank.matches = bank.matches[1:]
    counter.page(DepositsPage).ask()
    answer(counter)
    assert not any(row.chosen for row in rows(counter).values())
