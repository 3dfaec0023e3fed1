"""Deposits (F8): what has not come and since when, ties by hand, and bank files from the dialog to the result."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from merchant_desk.domain.books.deposits import BankRow, Fit, Match
from merchant_desk.domain.errors import FileRefused, JournalError
from merchant_desk.services.books.deposit_port import Columns, Imported
from merchant_desk.ui.books.bank_mapping import BankMapping, letter
from merchant_desk.ui.books.bank_page import BankPage
from merchant_desk.ui.books.book_row import BookRow
from merchant_desk.ui.books.deposits_page import DepositsPage
from merchant_desk.ui.books.text_table import TextTable
from tests.fakes.deposit_room import KNOWN, KNOWN_FILE, ODD, ODD_FILE, day
from tests.ui.orders import rush_order
from tests.ui.settlement_states import (
    answer,
    bank_file,
    bank_import,
    bank_mapping,
    bank_mapping_done,
    choose_file,
    deposits,
    deposits_picked,
    deposits_tied,
    press_row,
)

KEY = Qt.Key


@pytest.fixture
def bank(rooms):
    return rooms.deposits


def rows(counter):
    found: list[BookRow] = [row for row in counter.window.findChildren(BookRow) if row.isVisible()]
    return {row.row_text.key: row.row_text for row in found}


def table(page: QWidget, name: str) -> TextTable:
    (found,) = [one for one in page.findChildren(TextTable) if one.accessibleName() == name]
    return found


# --- the board ----------------------------------------------------------------------------------------------


def test_what_has_not_come_is_listed_with_its_age_the_oldest_first(counter):
    deposits(counter)
    said = counter.texts()
    assert (
        "은행 내역은 11월 20일(금)까지 있습니다. 들어올 때가 지났는데 안 들어온 정산 2건, 1,125,020원" in said
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
    bank.last_row_on = day(5)
    deposits(counter)
    assert "들어올 때가 지났는데" not in counter.texts()
    late = rows(counter)["PB-1110"]
    assert late.detail == "그날의 은행 내역이 아직 없습니다. 새 파일을 가져오면 확인합니다."
    assert late.last_tone == "ink"


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
    assert counter.page(DepositsPage).dialog is not None


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


# --- a bank file --------------------------------------------------------------------------------------------


def test_the_dialog_stands_beside_the_window_and_goes_when_an_order_rings(counter, desk):
    deposits(counter)
    counter.click("은행 파일 가져오기")
    page = counter.page(DepositsPage)
    dialog = page.dialog
    assert isinstance(dialog, QFileDialog)
    assert dialog.labelText(QFileDialog.DialogLabel.LookIn) == "폴더:", "Qt's own words are English here"
    assert dialog.labelText(QFileDialog.DialogLabel.FileType) == "파일 형식:"
    assert dialog.isVisible()
    assert not dialog.isModal()
    desk.arrive(rush_order("B-1"))
    counter.look()
    assert page.dialog is None
    assert counter.window.call.isVisible()


def test_a_file_of_a_known_shape_is_shown_as_it_will_be_read_and_taken_in(counter, bank):
    bank_file(counter)
    page = counter.page(BankPage)
    assert "칸을 알아보았습니다." in page.lead.text()
    assert table(page, "이렇게 가져옵니다").texts() == (
        ("2026-11-17", "경기도(주) · 타행", "+ 740,000", "8,426,550"),
        ("2026-11-18", "김철수 · 타행", "+ 50,000", "8,476,550"),
        ("2026-11-18", "식자재마트 · 카드", "− 33,400", "8,443,150"),
    )
    counter.press(KEY.Key_Return)  # the keyboard stands on the key
    assert bank.taken == [(KNOWN_FILE, KNOWN.columns)]
    answer(counter)
    assert "은행 내역 37줄을 새로 가져왔고, 12줄은 이미 있어 두 번 넣지 않았습니다." in counter.texts()
    assert "PB-1110" in rows(counter), "it leads back to what is open now"


@pytest.mark.parametrize(
    ("result", "sentence"),
    [
        (
            Imported(37, 0, day(30), day(0)),
            "은행 내역 37줄을 새로 가져왔습니다. (10월 21일(수) – 11월 20일(금))",
        ),
        (Imported(0, 49, None, None), "새 줄이 없습니다. 이 파일의 49줄은 모두 이미 있습니다."),
    ],
)
def test_what_came_of_it_is_one_sentence(counter, bank, result, sentence):
    bank.result = result
    bank_import(counter)
    answer(counter)
    assert sentence in counter.texts()


def test_progress_is_shown_and_can_be_given_up(counter, bank):
    bank_import(counter)
    page = counter.page(BankPage)
    assert "120,000 / 200,000줄을 읽었습니다." in counter.texts()
    assert page.progress.bar.accessibleDescription() == "60 %"
    counter.click("그만두기")
    assert bank.cancelled == 1
    assert not page.progress.stop.isEnabled(), "once is enough"
    answer(counter)
    assert "가져오지 못했고, 아무것도 바뀌지 않았습니다. 가져오기를 그만두었습니다." in counter.texts()
    assert not page.runs
    counter.click("가져오기")
    answer(counter)
    assert "은행 내역 37줄" in counter.texts()


def test_an_import_goes_on_while_the_orders_are_looked_at(counter, bank):
    bank_import(counter)
    counter.press(KEY.Key_F1)
    bank.progress(199_000, 200_000)
    counter.press(KEY.Key_F8)
    answer(counter)
    deposits(counter)
    assert "은행 내역 37줄" in counter.texts()


def test_an_order_rings_over_an_import(counter, desk):
    bank_import(counter)
    desk.arrive(rush_order("B-1"))
    counter.look()
    counter.press(KEY.Key_F2)
    assert desk.said[-1] == ("accept", "id-B-1", 20)


def test_a_file_that_cannot_be_read_is_a_sentence_and_another_may_be_chosen(counter, bank):
    bank.previews[ODD_FILE] = FileRefused("글자를 읽을 수 없는 파일입니다.")
    choose_file(counter, ODD_FILE)
    assert "이 파일은 가져올 수 없습니다. 글자를 읽을 수 없는 파일입니다." in counter.texts()
    assert "가져오기" not in [button.text() for button in counter.buttons()]
    counter.click("다른 파일")
    assert counter.page(DepositsPage).dialog is not None


def test_an_import_that_fails_changes_nothing_and_says_so(counter, bank):
    bank.result = FileRefused("1,204번째 줄의 금액을 읽을 수 없습니다.")
    bank_file(counter)
    counter.click("가져오기")
    answer(counter)
    assert (
        "가져오지 못했고, 아무것도 바뀌지 않았습니다. 1,204번째 줄의 금액을 읽을 수 없습니다."
        in counter.texts()
    )


# --- which column is what -----------------------------------------------------------------------------------


def test_an_unknown_shape_is_mapped_question_by_question(counter, bank):
    bank_mapping(counter)
    page = counter.page(BankPage)
    assert not page.take.isEnabled()
    questions = []
    for answered in ("4줄", "A 언제", "C 얼마", "같은 칸에 있음", "없음", "D 남은 돈", "E 비고", "B 누가"):
        questions.append(page.mapping.chips.title.text())
        counter.click(answered)
    assert questions[0] == "1 / 8 · 첫 거래는 몇 번째 줄입니까?"
    assert questions[2] == "3 / 8 · 들어온 돈은 어느 칸입니까?"
    assert table(page, "이렇게 가져옵니다").texts()[0] == (
        "2026-11-17",
        "경기도(주) · 정산",
        "+ 740,000",
        "8,426,550",
    )
    assert "보이는 줄을 모두 읽었습니다." in counter.texts()
    counter.click("가져오기")
    assert bank.taken == [(ODD_FILE, Columns(0, 2, -1, 3, 4, 1, 3, -1))]


def test_a_wrong_column_is_seen_at_once_and_put_right(counter):
    bank_mapping(counter)
    page = counter.page(BankPage)
    for answered in ("4줄", "A 언제", "B 누가"):
        counter.click(answered)
    assert "이 칸들로는 읽을 수 있는 줄이 없습니다." in counter.texts()
    assert not page.take.isEnabled()
    counter.click("이전")
    counter.click("C 얼마")
    assert "보이는 줄을 모두 읽었습니다." in counter.texts()
    assert page.take.isEnabled()


def test_a_first_line_that_is_a_heading_is_told(counter):
    bank_mapping(counter)
    for begins in ("3줄", "A ", "C "):
        counter.click(next(b.text() for b in counter.buttons() if b.text().startswith(begins)))
    assert "읽을 수 없는 줄이 1개 보입니다." in counter.texts()


def test_the_mapping_goes_by_keyboard(counter):
    bank_mapping(counter)
    mapping = counter.page(BankPage).mapping
    for _ in range(3):
        counter.press(KEY.Key_Tab)
    counter.press(KEY.Key_Return)  # the fourth line
    assert mapping.first_row() == 3
    counter.press(KEY.Key_Return)  # A
    assert mapping.asked.field == "paid_in"


def test_a_known_shape_may_be_mapped_anew(counter):
    bank_file(counter)
    counter.click("칸 다시 정하기")
    page = counter.page(BankPage)
    assert page.mapping.isVisible()
    assert page.mapping.columns == KNOWN.columns, "what was understood is the answer until another is given"
    assert page.take.isEnabled()


def test_the_wizard_is_left_by_one_step(counter):
    bank_mapping_done(counter)
    counter.press(KEY.Key_Escape)
    assert counter.page(DepositsPage).isVisible()


def test_many_columns_have_letters_as_in_a_spreadsheet(qapp):
    assert [letter(column) for column in (0, 25, 26, 51, 52)] == ["A", "Z", "AA", "AZ", "BA"]


def test_without_guesses_the_columns_are_none(counter):
    bank_mapping(counter)
    mapping = counter.page(BankPage).findChild(BankMapping)
    assert mapping.columns is None
    assert ODD.columns is None


def test_tied_by_hand_stays_chosen_until_the_board_changes(counter, bank):
    deposits_tied(counter)
    assert rows(counter)["PB-1110"].chosen
    bank.matches = bank.matches[1:]
    counter.page(DepositsPage).ask()
    answer(counter)
    assert not any(row.chosen for row in rows(counter).values())
