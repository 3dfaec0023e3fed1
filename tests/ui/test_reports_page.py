"""Reports and exports (F8): chosen, looked at, written, given up, printed; and the cash receipts to issue."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from merchant_desk.domain.errors import DiskFull, JournalError
from merchant_desk.services.books.report_port import Form, Report, Table, Wanted
from merchant_desk.ui.books.book_row import BookRow
from merchant_desk.ui.books.report_table import MOST_ROWS, figures_of, text_of
from merchant_desk.ui.books.reports_page import ReportsPage
from merchant_desk.ui.books.text_table import TextTable
from merchant_desk.ui.theme import Theme
from tests.fakes.report_room import FRIDAY, TENDERS
from tests.ui.orders import rush_order
from tests.ui.settlement_states import answer, receipts, report, reports

KEY = Qt.Key
FIRST = date(2026, 11, 1)


@pytest.fixture
def room_of(rooms):
    return rooms.reports


def tables(counter):
    page = counter.page(ReportsPage)
    return {one.accessibleName(): one for one in page.findChildren(TextTable) if one.isVisible()}


def save(counter, path: Path) -> str:
    """Press 파일로 저장 and choose a file in the dialog; return which kind of file it asked for."""
    counter.click("파일로 저장")
    dialog: QFileDialog | None = counter.page(ReportsPage).save_dialog.dialog
    assert dialog is not None
    kind = dialog.selectedNameFilter()
    dialog.fileSelected.emit(str(path))
    dialog.close()
    counter.window.activateWindow()
    counter.look()
    return kind


# --- on the screen ------------------------------------------------------------------------------------------


def test_it_begins_with_the_city_s_report_of_this_month(counter, room_of):
    reports(counter)
    assert room_of.asked == [(Report.TENDERS, FIRST, FRIDAY)]
    shown = tables(counter)["결제수단별 합계"]
    assert shown.texts()[0] == ("지역화폐", "수원페이", "412", "11,830,500", "57")
    assert "합계, , 734, 20,944,500, 100" in shown.accessibleDescription()
    assert "하루는 한국 시간 5시에 시작하고, 주문은 받은 날에 셉니다." in counter.texts()


@pytest.mark.parametrize(
    ("name", "title"),
    [("월 매출·부가세", "월 매출과 부가세"), ("일 마감", "일 마감 2026-11-20"), ("입금 내역", "정산과 입금")],
)
def test_a_short_report_is_seen_on_the_screen(counter, name, title):
    report(counter, name)
    assert title in tables(counter)


def test_a_long_report_is_for_the_file(counter, room_of):
    report(counter, "주문 목록")
    assert not tables(counter)
    assert "줄이 많은 표라 화면에는 나오지 않습니다." in counter.texts()


def test_the_screen_shows_the_beginning_of_a_long_table(counter):
    report(counter, "입금 내역")
    assert len(tables(counter)["정산과 입금"].texts()) == MOST_ROWS
    assert "17줄이 더 있습니다. 파일에는 모두 들어갑니다." in counter.texts()


def test_other_days_are_asked_for_as_they_are_typed(counter, room_of):
    reports(counter)
    days = counter.page(ReportsPage).choice.days
    days.first.setFocus()
    days.first.selectAll()
    counter.type_in("2026-10-01")
    answer(counter)
    assert room_of.asked[-1] == (Report.TENDERS, date(2026, 10, 1), FRIDAY)


def type_days(counter, first, last):
    days = counter.page(ReportsPage).choice.days
    for field, text in ((days.first, first), (days.last, last)):
        field.setFocus()
        field.selectAll()
        counter.type_in(text)
    answer(counter)


def test_the_days_close_leaves_the_days_of_the_other_reports(counter, room_of):
    reports(counter)
    days = counter.page(ReportsPage).choice.days
    counter.click("일 마감")
    assert days.span() == (FRIDAY, FRIDAY)
    counter.click("결제수단별")
    assert days.span() == (FIRST, FRIDAY), "this month, as it began"
    october = (date(2026, 10, 1), date(2026, 10, 31))
    type_days(counter, "2026-10-01", "2026-10-31")
    counter.click("일 마감")
    type_days(counter, "2026-11-18", "2026-11-18")
    counter.click("결제수단별")
    answer(counter)
    assert days.span() == october
    assert room_of.asked[-1] == (Report.TENDERS, *october)
    counter.click("일 마감")
    assert days.span() == (date(2026, 11, 18), date(2026, 11, 18))


def test_a_span_that_was_chosen_for_a_report_is_its_own_and_leads_those_without_one(counter):
    reports(counter)
    days = counter.page(ReportsPage).choice.days
    type_days(counter, "2026-10-01", "2026-10-31")
    counter.click("월 매출·부가세")
    assert days.span() == (date(2026, 10, 1), date(2026, 10, 31)), "what was chosen last leads on"
    type_days(counter, "2026-07-01", "2026-09-30")
    counter.click("결제수단별")
    assert days.span() == (date(2026, 10, 1), date(2026, 10, 31))
    counter.click("입금 내역")
    assert days.span() == (date(2026, 7, 1), date(2026, 9, 30))


def test_the_days_close_begins_with_today_on_each_day(counter, settlement_room):
    reports(counter)
    days = counter.page(ReportsPage).choice.days
    counter.click("일 마감")
    type_days(counter, "2026-11-18", "2026-11-18")
    counter.click("결제수단별")
    settlement_room.day = date(2026, 11, 21)
    counter.click("일 마감")
    assert days.span() == (date(2026, 11, 21), date(2026, 11, 21))


def test_an_answer_about_another_report_is_not_shown(counter, room_of):
    reports(counter)
    counter.click("월 매출·부가세")
    counter.click("주문 목록")
    answer(counter)
    assert not tables(counter)


def test_days_without_anything_say_so(counter, room_of):
    room_of.sheets[Report.TENDERS] = (Table("결제수단별 합계", TENDERS.headings, ()),)
    reports(counter)
    assert "이 기간에는 적을 것이 없습니다." in counter.texts()


def test_a_report_that_cannot_be_made_is_a_sentence(counter, room_of):
    room_of.refuses = JournalError("주문 기록을 읽지 못했습니다.")
    reports(counter)
    assert "표를 만들지 못했습니다. 주문 기록을 읽지 못했습니다." in counter.texts()


# --- into a file --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("chip", "form"), [("엑셀", Form.XLSX), ("CSV", Form.CSV), ("PDF", Form.PDF), ("JSON", Form.JSON)]
)
def test_a_report_is_written_in_each_form(counter, room_of, chip, form, tmp_path):
    reports(counter)
    counter.click(chip)
    target = tmp_path / f"report.{form.value}"
    assert save(counter, target).endswith(f"(*.{form.value})")
    assert room_of.written == [(Wanted(Report.TENDERS, form, FIRST, FRIDAY), target)]
    answer(counter)
    assert f"저장했습니다: report.{form.value} 734줄을 적었습니다." in counter.texts()


def test_the_file_has_a_name_that_every_system_takes(counter):
    report(counter, "월 매출·부가세")
    counter.click("파일로 저장")
    dialog = counter.page(ReportsPage).save_dialog.dialog
    assert dialog is not None
    assert Path(dialog.selectedFiles()[0]).name == "월 매출부가세 2026-11-01 2026-11-20.xlsx"


def test_the_dialog_goes_when_an_order_rings(counter, desk):
    reports(counter)
    counter.click("파일로 저장")
    page = counter.page(ReportsPage)
    assert page.save_dialog.dialog is not None
    assert not page.save_dialog.dialog.isModal()
    desk.arrive(rush_order("B-1"))
    counter.look()
    assert page.save_dialog.dialog is None
    counter.press(KEY.Key_F2)
    assert desk.said[-1] == ("accept", "id-B-1", 20)


def test_progress_is_shown_and_can_be_given_up(counter, room_of, tmp_path):
    report(counter, "주문 목록")
    save(counter, tmp_path / "orders.xlsx")
    room_of.progress(734, 2_000)
    page = counter.page(ReportsPage)
    assert "734 / 2,000줄을 적었습니다." in counter.texts()
    assert page.progress.bar.accessibleDescription() == "37 %"
    counter.press(KEY.Key_Return)  # the keyboard stands on 그만두기
    assert room_of.cancelled == 1
    answer(counter)
    assert "저장하지 못했습니다. 저장을 그만두었습니다. 파일은 남지 않았습니다." in counter.texts()
    assert page.save.isVisible()


def test_a_full_disk_is_a_sentence(counter, room_of, tmp_path):
    reports(counter)
    room_of.refuses = DiskFull("디스크가 가득 찼습니다.")
    save(counter, tmp_path / "report.xlsx")
    answer(counter)
    assert "저장하지 못했습니다. 디스크가 가득 찼습니다." in counter.texts()


def test_a_file_is_written_on_while_the_orders_are_looked_at(counter, room_of, tmp_path):
    reports(counter)
    save(counter, tmp_path / "report.xlsx")
    counter.press(KEY.Key_F1)
    answer(counter)
    counter.press(KEY.Key_F8)
    answer(counter)
    assert "저장했습니다: report.xlsx" in counter.texts()


def test_without_days_nothing_is_written(counter, room_of):
    reports(counter)
    counter.page(ReportsPage).choice.days.show_span(None, None)
    counter.click("파일로 저장")
    assert "날짜를 먼저 적어 주세요." in counter.texts()
    assert counter.page(ReportsPage).save_dialog.dialog is None
    counter.click("현금영수증")
    assert counter.page(ReportsPage).isVisible()


def test_a_pdf_of_many_years_of_orders_is_refused_before_the_dialog(counter):
    report(counter, "주문 목록")
    page = counter.page(ReportsPage)
    page.choice.days.show_span(date(2024, 1, 1), FRIDAY)
    counter.click("PDF")
    counter.click("파일로 저장")
    assert "PDF는 한 해까지만 됩니다." in counter.texts()
    assert page.save_dialog.dialog is None
    counter.click("CSV")
    counter.click("파일로 저장")
    assert page.save_dialog.dialog is not None


# --- the close and the receipts -----------------------------------------------------------------------------


def test_the_daily_close_is_printed(counter, room_of):
    reports(counter)
    assert "마감표 인쇄" not in counter.texts()
    report(counter, "일 마감")
    assert room_of.asked[-1] == (Report.DAY, FRIDAY, FRIDAY)
    counter.click("마감표 인쇄")
    assert room_of.printed == [FRIDAY]
    assert "11월 20일(금) 마감표를 인쇄합니다." in counter.texts()


def test_without_a_printer_the_close_is_refused_with_a_sentence(counter, room_of):
    room_of.has_printer = False
    report(counter, "일 마감")
    counter.click("마감표 인쇄")
    assert "인쇄하지 못했습니다. 프린터가 없습니다. 설정에서 프린터를 추가해 주세요." in counter.texts()


def test_the_cash_receipts_to_issue_are_listed(counter):
    receipts(counter)
    said = counter.texts()
    assert "11월 1일(일) – 11월 20일(금) · 3건, 73,500원" in said
    assert "B-0401" in said
    counter.click("돌아가기")
    assert counter.page(ReportsPage).isVisible()


def test_a_receipt_is_read_and_leads_nowhere(counter):
    receipts(counter)
    rows = [row for row in counter.window.findChildren(BookRow) if row.isVisible()]
    assert rows
    assert all(row.focusPolicy() == Qt.FocusPolicy.NoFocus for row in rows)


def test_many_cash_receipts_are_shown_by_and_by(counter, room_of):
    room_of.reminders = room_of.reminders * 20
    receipts(counter)
    counter.click("20건 더 보기")
    assert "더 보기" not in counter.texts()


def test_days_without_cash_receipts_say_so(counter, room_of):
    room_of.reminders = ()
    receipts(counter)
    assert "이 기간에는 가게가 발급할 현금영수증이 없습니다." in counter.texts()


def test_cash_receipts_that_cannot_be_read_are_a_sentence(counter, room_of):
    reports(counter)
    room_of.refuses = JournalError("주문 기록을 읽지 못했습니다.")
    counter.click("현금영수증")
    answer(counter)
    assert "읽지 못했습니다. 주문 기록을 읽지 못했습니다." in counter.texts()


# --- the table ----------------------------------------------------------------------------------------------


def test_cells_read_as_a_person_writes_them():
    assert text_of(11_830_500) == "11,830,500"
    assert text_of(Decimal("1.5")) == "1.5"
    assert text_of(FRIDAY) == "2026-11-20"
    assert text_of(datetime(2026, 11, 20, 15, 30, tzinfo=UTC)) == "2026-11-21 00:30", "Asia/Seoul"
    assert text_of(None) == ""
    assert figures_of(TENDERS) == (2, 3, 4)


def test_figures_keep_their_room_and_words_give_way(qtbot):
    drawn = TextTable(Theme(), "표")
    qtbot.addWidget(drawn)
    drawn.show_table(("이름", "금액"), [("아주 긴 이름 " * 20, "1,234,567")], figures=(1,))
    drawn.resize(300, 80)
    name_px, amount_px = drawn.widths()
    assert amount_px >= drawn.fontMetrics().horizontalAdvance("1")
    assert name_px + amount_px <= 300
