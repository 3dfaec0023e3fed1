"""Bank files (F8): from the dialog to the result, column by column, and taken back again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from merchant_desk.domain.errors import FileRefused, JournalError
from merchant_desk.services.books.deposit_port import Columns, Imported
from merchant_desk.services.books.ledger_rows import BankFile
from merchant_desk.ui.books.bank_mapping import BankMapping, letter
from merchant_desk.ui.books.bank_page import BankPage
from merchant_desk.ui.books.book_row import BookRow
from merchant_desk.ui.books.deposits_page import DepositsPage
from merchant_desk.ui.books.text_table import TextTable
from merchant_desk.ui.sure_question import SureQuestion
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
    deposits_files_asked,
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


# --- a bank file --------------------------------------------------------------------------------------------


def test_the_dialog_stands_beside_the_window_and_goes_when_an_order_rings(counter, desk):
    deposits(counter)
    counter.click("은행 파일 가져오기")
    page = counter.page(DepositsPage)
    dialog = page.file_dialog.dialog
    assert isinstance(dialog, QFileDialog)
    assert dialog.labelText(QFileDialog.DialogLabel.LookIn) == "폴더:", "Qt's own words are English here"
    assert dialog.labelText(QFileDialog.DialogLabel.FileType) == "파일 형식:"
    assert dialog.isVisible()
    assert not dialog.isModal()
    desk.arrive(rush_order("B-1"))
    counter.look()
    assert page.file_dialog.dialog is None
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
    assert counter.page(DepositsPage).file_dialog.dialog is not None


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


# --- files that were taken in ---------------------------------------------------------------------------------


def test_the_files_that_were_taken_in_are_listed(counter):
    deposits(counter)
    page = counter.page(DepositsPage)
    assert not page.files.isVisible()
    counter.click("가져온 파일 2")
    said = counter.texts()
    assert "신한은행_거래내역_20261120.xlsx" in said
    assert "11월 20일(금) 18:41에 가져옴 · 49줄 · 11월 10일(화) – 11월 20일(금)" in said
    assert "11월 12일(목) 20:05에 가져옴 · 112줄 · 11월 1일(일) – 11월 12일(목)" in said
    page.bring.setFocus()
    counter.press(KEY.Key_Tab)
    key = QApplication.focusWidget()
    assert key is not None
    assert key.accessibleName() == "신한은행_거래내역_20261120.xlsx 되돌리기"
    counter.click("가져온 파일 2")
    assert not page.files.isVisible()


def test_a_file_is_taken_back_after_one_question(counter, bank):
    deposits_files_asked(counter)
    page = counter.page(DepositsPage)
    (question,) = [one for one in page.findChildren(SureQuestion) if one.isVisible()]
    assert question.words.text() == (
        "'신한은행_거래내역_20261120.xlsx' 파일을 되돌릴까요? "
        "이 파일의 줄과 거기에 직접 묶은 것이 없어지고, 다른 파일에도 있는 줄은 남습니다."
    )
    counter.press(KEY.Key_Return)
    assert bank.taken_back == [], "the keyboard stands on the way to stay"
    key = QApplication.focusWidget()
    assert key is not None
    assert key.accessibleName() == "신한은행_거래내역_20261120.xlsx 되돌리기"
    counter.press(KEY.Key_Return)
    counter.click("네, 되돌리기")
    answer(counter)
    assert bank.taken_back == [2]
    assert "'신한은행_거래내역_20261120.xlsx' 파일을 되돌렸습니다. 입금을 다시 맞춥니다." in counter.texts()
    assert "49줄" not in counter.texts()
    assert "가져온 파일 1" in [button.text() for button in counter.buttons()]


def test_a_file_that_cannot_be_taken_back_stays(counter, bank):
    deposits_files_asked(counter)
    bank.refuses = JournalError("주문 기록에 쓰지 못했습니다.")
    counter.click("네, 되돌리기")
    answer(counter)
    assert "하지 못했습니다. 주문 기록에 쓰지 못했습니다." in counter.texts()
    assert "49줄" in counter.texts()
    counter.click("되돌리기")


def test_a_file_of_which_nothing_matches_can_be_taken_back_too(counter, bank):
    """Wrong columns, or the wrong file: no line of it stands on the page."""
    bank.dues, bank.rows, bank.matches, bank.files = (), (), (), bank.files[:1]
    deposits(counter)
    counter.click("가져온 파일 1")
    counter.click("되돌리기")
    counter.click("네, 되돌리기")
    answer(counter)
    assert bank.taken_back == [2]
    assert "통장과 아직 맞춰 보지 않았습니다" in counter.texts()


def test_many_files_are_shown_by_and_by_with_the_year_of_older_ones(counter, bank):
    bank.files = tuple(
        BankFile(20 - n, f"{n}.csv", bank.files[0].imported_at - timedelta(days=31 * n), 9, day(31 * n), day(31 * n))
        for n in range(13)
    )  # fmt: skip
    bank.files = (*bank.files, replace(bank.files[0], file_id=1, name="옛날.csv", first=None, last=None))
    deposits(counter)
    counter.click("가져온 파일 14")
    assert "5.csv" in counter.texts()
    assert "6.csv" not in counter.texts()
    counter.click("6줄 더 보기")
    counter.click("2줄 더 보기")
    said = counter.texts()
    assert "2025년 11월 13일(목) 18:41에 가져옴 · 9줄 · 2025년 11월 13일(목) – 2025년 11월 13일(목)" in said
    assert "11월 20일(금) 18:41에 가져옴 · 9줄\n" in f"{said}\n"
    assert not counter.page(DepositsPage).files.more.isVisible()
