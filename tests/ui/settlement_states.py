"""The states of the settlement's pages (F8): the sum, the orders, the rates, deposits and reports."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from merchant_desk.domain.books.comparison import Cause
from merchant_desk.domain.errors import FileRefused, JournalError, NotFound, Unreachable
from merchant_desk.services.books.report_port import Report
from merchant_desk.services.books.settlement_port import Remark
from merchant_desk.ui.books import deposit_words
from merchant_desk.ui.books.bank_page import BankPage
from merchant_desk.ui.books.book_row import BookRow
from merchant_desk.ui.books.deposits_page import DepositsPage
from merchant_desk.ui.books.rates_page import RatesPage
from merchant_desk.ui.books.reports_page import ReportsPage
from tests.fakes.deposit_room import KNOWN_FILE, ODD_FILE, day
from tests.fakes.settlement_room import MISSING, in_six_tenders
from tests.ui import states


def room(counter):
    return counter.window.rooms.settlement


def change(counter, **changes) -> None:
    """Have the span's statement be otherwise."""
    room(counter).changed = lambda statement: replace(statement, **changes)


def settlement(counter) -> None:
    counter.press(Qt.Key.Key_F8)
    room(counter).answer()
    counter.look()


def answer(counter) -> None:
    """Let every room of the books answer."""
    rooms = counter.window.rooms
    for one in (rooms.settlement, rooms.deposits, rooms.reports):
        one.answer()
    counter.look()


def settlement_tab(counter, name: str) -> None:
    settlement(counter)
    counter.click(name)
    answer(counter)


def settlement_six_tenders(counter) -> None:
    """Paid in every way there is but one."""
    room(counter).changed = in_six_tenders
    settlement(counter)


def settlement_unfolded(counter) -> None:
    settlement(counter)
    counter.click("수단별")


def settlement_week(counter) -> None:
    settlement(counter)
    counter.click("주")
    room(counter).answer()
    counter.look()


def settlement_month(counter) -> None:
    settlement(counter)
    counter.click("달")
    room(counter).answer()
    counter.look()


def settlement_reading(counter) -> None:
    counter.press(Qt.Key.Key_F8)


def settlement_failed(counter) -> None:
    room(counter).refuses = Unreachable("주문 기록을 읽지 못했습니다.")
    settlement(counter)


def settlement_nothing_sold(counter) -> None:
    change(counter, orders=0, lines=(), differences=(), payouts=(), stated=None)
    settlement(counter)


def settlement_left_out(counter) -> None:
    """Orders that could not be read, other currencies, no rule for the day, and a statement that was changed."""
    remarks = (
        Remark("끝나지 않은 주문 2건은 합계에 없습니다. 주문 화면에서 마무리해 주세요."),
        Remark("11월 20일 정산서: 마감된 뒤에 내용이 바뀐 정산서입니다.", asks=False),
    )
    change(counter, unread=2, foreign=1, unknown_rates=True, remarks=remarks)
    settlement(counter)


def settlement_never_fetched(counter) -> None:
    change(counter, fetched_at=None, stated=None, differences=(), is_whole=False)
    settlement(counter)


def settlement_not_offered(counter) -> None:
    change(
        counter,
        trouble="이 플랫폼은 정산서를 보내지 않습니다.",
        fetched_at=None,
        stated=None,
        differences=(),
    )
    settlement(counter)


def settlement_fetching(counter) -> None:
    settlement(counter)
    counter.click("정산서 받기")


def settlement_not_fetched(counter) -> None:
    room(counter).fetch_refuses = NotFound("이 플랫폼은 정산서를 보내지 않습니다.")
    settlement_fetching(counter)
    room(counter).answer()
    counter.look()


def settlement_same(counter) -> None:
    change(counter, differences=())
    settlement(counter)


def settlement_no_rule_elsewhere(counter) -> None:
    room(counter).changed = lambda statement: replace(
        statement,
        elsewhere=(*statement.elsewhere[:2], replace(statement.elsewhere[2], fees=None, payout=None)),
    )
    settlement(counter)


def settlement_differences(counter) -> None:
    """Every cause there is, one after the other."""
    differences = tuple(
        replace(MISSING, display_id=f"B-{400 + number:04}", cause=cause, stated=24_500 - 700 * (number + 1))
        for number, cause in enumerate(Cause)
    )
    change(counter, differences=differences)
    settlement(counter)
    counter.click(f"{len(differences)}곳 모두 보기")


def settlement_orders(counter) -> None:
    settlement_tab(counter, "주문별")


def press_row(counter, name: str) -> None:
    """Press the row of a list whose words have ``name`` in them."""
    rows = [row for row in counter.window.findChildren(BookRow) if row.isVisible()]
    found = [row for row in rows if name in row.accessibleName()]
    assert found, f"{name!r} is not among {[row.accessibleName() for row in rows]}"
    found[0].click()
    answer(counter)


def settlement_order(counter) -> None:
    settlement(counter)
    counter.click("보기")
    press_row(counter, "B-0372")


def rates(counter) -> None:
    settlement_tab(counter, "수수료율")


def rates_wrong(counter) -> None:
    rates(counter)
    form = counter.page(RatesPage).form
    for line, text in zip(form.lines, ("12월부터", "일 퍼센트", "101", "0.12345", ""), strict=True):
        line.field.setText(text)
    counter.click("이 요율 쓰기")


def rates_own(counter) -> None:
    rates(counter)
    form = counter.page(RatesPage).form
    for line, text in zip(form.lines, ("2026-11-01", "1", "0.5", "1.2", ""), strict=True):
        line.field.setText(text)
    counter.click("이 요율 쓰기")


def rates_asked(counter) -> None:
    """Whether to remove the shop's own rates is asked."""
    rates_own(counter)
    counter.click("지우기")


def deposits(counter) -> None:
    settlement_tab(counter, "입금 확인")


def deposits_reading(counter) -> None:
    settlement(counter)
    counter.click("입금 확인")


def deposits_empty(counter) -> None:
    counter.window.rooms.deposits.forget_everything()
    deposits(counter)


def deposits_failed(counter) -> None:
    counter.window.rooms.deposits.refuses = JournalError("주문 기록을 읽지 못했습니다.")
    deposits(counter)


def deposits_one_picked(counter) -> None:
    deposits(counter)
    press_row(counter, "744,020")


def deposits_picked(counter) -> None:
    deposits_one_picked(counter)
    press_row(counter, "740,000")


def deposits_tied(counter) -> None:
    deposits_picked(counter)
    counter.click("함께 묶기")
    answer(counter)
    by_hand, _, _ = deposit_words.FIT_HAND_DIFFERS(amount="|").partition("|")
    press_row(counter, by_hand)


def deposits_unknowable(counter) -> None:
    """Bank lines begin in the middle and leave days out; two statements share orders, another one was replaced."""
    bank = counter.window.rooms.deposits
    old, late = bank.dues[5:7]
    bank.known = ((day(60), day(45)), (late.expected_on, day(0)))
    bank.replaced = (
        replace(old, batch_id="PB-1110-old"),
        replace(old, batch_id="PB-1109", expected_on=day(5)),
    )
    bank.sharing = frozenset({late.batch_id})
    deposits(counter)


def deposits_files(counter) -> None:
    """The files that were taken in."""
    deposits(counter)
    counter.click("가져온 파일 2")


def deposits_files_asked(counter) -> None:
    """Whether to take a file back is asked."""
    deposits_files(counter)
    counter.click("되돌리기")


def choose_file(counter, path) -> None:
    deposits(counter)
    counter.page(DepositsPage).file_chosen.emit(str(path))
    answer(counter)


def bank_file(counter) -> None:
    choose_file(counter, KNOWN_FILE)


def bank_mapping(counter) -> None:
    choose_file(counter, ODD_FILE)


def bank_mapping_wrong(counter) -> None:
    """The day is where it says, the amount is not."""
    bank_mapping(counter)
    for answered in ("4줄", "A 언제", "B 누가"):
        counter.click(answered)


def bank_mapping_done(counter) -> None:
    bank_mapping(counter)
    for answered in ("4줄", "A 언제", "C 얼마", "같은 칸에 있음", "없음", "D 남은 돈", "E 비고"):
        counter.click(answered)


def bank_file_refused(counter) -> None:
    counter.window.rooms.deposits.previews[ODD_FILE] = FileRefused(
        "은행 거래내역 파일(CSV, XLSX, XLS)이 아닙니다: 통장.csv"
    )
    choose_file(counter, ODD_FILE)


def bank_import(counter) -> None:
    bank_file(counter)
    counter.click("가져오기")
    counter.window.rooms.deposits.progress(120_000, 200_000)
    assert counter.page(BankPage).runs


def bank_imported(counter) -> None:
    bank_import(counter)
    answer(counter)


def reports(counter) -> None:
    settlement_tab(counter, "보고서")


def report(counter, name: str) -> None:
    reports(counter)
    counter.click(name)
    answer(counter)


def reports_tax(counter) -> None:
    report(counter, "월 매출·부가세")


def reports_day(counter) -> None:
    report(counter, "일 마감")


def reports_deposits(counter) -> None:
    report(counter, "입금 내역")


def reports_long(counter) -> None:
    reports(counter)
    counter.page(ReportsPage).choice.reports.chips[Report.ORDERS.value].click()
    answer(counter)


def reports_no_days(counter) -> None:
    reports(counter)
    page = counter.page(ReportsPage)
    page.choice.days.show_span(None, None)
    counter.click("파일로 저장")


def reports_writing(counter) -> None:
    reports_long(counter)
    page = counter.page(ReportsPage)
    page._write(page.choice.wanted(), "/tmp/orders.xlsx")
    counter.window.rooms.reports.progress(734, 2_000)


def reports_written(counter) -> None:
    reports_writing(counter)
    answer(counter)


def reports_called(counter) -> None:
    """An order calls over the page."""
    reports(counter)
    states.ringing(counter.desk)


def receipts(counter) -> None:
    reports(counter)
    counter.click("현금영수증")
    answer(counter)


def settlement_locked(counter) -> None:
    counter.door.set_pin("2580")
    counter.door.access.lock()
    counter.press(Qt.Key.Key_F8)


SETTLEMENT_STATES = {
    play.__name__: play
    for play in (
        settlement, settlement_six_tenders,
        settlement_unfolded, settlement_week, settlement_month, settlement_reading, settlement_failed,
        settlement_nothing_sold, settlement_left_out, settlement_never_fetched, settlement_not_offered,
        settlement_fetching, settlement_not_fetched, settlement_same, settlement_no_rule_elsewhere,
        settlement_differences, settlement_orders, settlement_order, settlement_locked, rates, rates_wrong, rates_own,
        rates_asked,
        deposits, deposits_reading, deposits_empty, deposits_failed, deposits_one_picked, deposits_picked,
        deposits_tied, deposits_unknowable, deposits_files, deposits_files_asked,
        bank_file, bank_mapping, bank_mapping_wrong, bank_mapping_done, bank_file_refused, bank_import,
        bank_imported, reports, reports_tax, reports_day, reports_deposits, reports_long, reports_no_days,
        reports_writing, reports_written, reports_called, receipts,
    )
}  # fmt: skip
