"""The opening check as the person at the counter meets it: from the quiet page to what has to be mended first."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from merchant_desk.domain.errors import DecisionRefused
from merchant_desk.services.checking.facts import SleepFacts
from merchant_desk.services.checking.port import House
from merchant_desk.services.checking.rows import RowKey, Verdict
from merchant_desk.services.facts import PrinterFacts, PrinterState
from merchant_desk.ui.checking.check_row import BadRow, FineRow
from merchant_desk.ui.places import Place
from merchant_desk.ui.quiet.quiet_rows import rows
from tests.fakes.check_room import PRINTER
from tests.fakes.desk import START
from tests.ui.check_states import check_in_settings
from tests.ui.orders import rush_order

KEY = Qt.Key
NO_PAPER = "용지가 없습니다. 용지를 넣어 주세요."
MUTED = "컴퓨터 소리가 꺼져 있습니다. 음소거를 풀어 주세요."


def page(counter):
    return counter.window.places.pages.pages()


def names(counter, kind):
    """What a screen reader says of the page's rows of a kind, from top to bottom."""
    found = [row for row in page(counter).findChildren(kind) if row.isVisible()]
    return [row.accessibleName() for row in sorted(found, key=lambda row: row.y())]


def test_the_quiet_page_leads_to_the_check_and_begins_it(counter, check_room):
    counter.click("지금 점검하기")
    assert counter.window.places.shown is Place.CHECK
    assert check_room.runs == 1
    assert "점검하고 있습니다" in counter.texts()
    assert "벨을 울려 보고 있습니다" in counter.texts()


@pytest.mark.parametrize(
    ("key", "said"),
    [
        (RowKey.VOLUME, "음량을 보고 있습니다"),
        (RowKey.PLATFORM, "플랫폼에 물어보고 있습니다"),
        (RowKey.JOURNAL, "컴퓨터를 살펴보고 있습니다"),
        (PRINTER, "주방 프린터에 물어보고 있습니다"),
        (RowKey.TRIAL_ORDER, "시험 주문을 넣어 보고 있습니다. 곧 벨이 울립니다"),
    ],
)
def test_it_says_what_is_looked_at_now(counter, check_room, key, said):
    counter.click("지금 점검하기")
    check_room.step(key)
    counter.pass_s(1)
    assert said in counter.texts()


def test_a_shop_that_is_well_is_told_in_one_sentence(counter, check_room):
    counter.click("지금 점검하기")
    check_room.end()
    counter.look()
    assert "문 열 준비가 됐습니다" in counter.texts()
    assert "19:04 점검 · 17가지 모두 정상" in counter.texts()
    assert len(names(counter, FineRow)) == 17
    assert names(counter, BadRow) == []
    counter.press(KEY.Key_F1)
    assert "19:04 점검 · 정상" in counter.texts()


def test_enter_does_nothing_while_the_check_of_the_settings_runs_and_checks_again_after_it(
    counter, check_room
):
    check_in_settings(counter)
    counter.press(KEY.Key_Return)
    assert check_room.runs == 1
    counter.press(KEY.Key_Return)
    assert "점검하고 있습니다" in counter.texts(), "no other subject was turned to"
    check_room.end()
    counter.look()
    counter.press(KEY.Key_Return)
    assert check_room.runs == 2


def test_what_must_be_mended_stands_first_and_large_with_what_to_do(counter, check_room):
    check_room.turn(PRINTER, Verdict.BAD, NO_PAPER)
    check_room.turn(RowKey.BELL, Verdict.BAD, MUTED)
    check_room.turn(RowKey.DISK, Verdict.LOOK, "999MB 남았습니다. 오늘 안에 디스크를 비워 주세요.")
    counter.click("지금 점검하기")
    check_room.end()
    counter.look()
    assert "먼저 고칠 것이 2가지 있습니다" in counter.texts()
    assert "정상 14가지 · 확인 1가지" in counter.texts()
    assert names(counter, BadRow) == [f"고칠 것: 알림 소리. {MUTED}", f"고칠 것: 주방 프린터. {NO_PAPER}"]
    fine = names(counter, FineRow)
    assert fine[0].startswith("확인: 디스크.")
    assert all(said.startswith("정상: ") for said in fine[1:])
    counter.press(KEY.Key_F1)
    assert "19:04 점검 · 고칠 것 2가지" in counter.texts()


def test_it_is_checked_again_and_printed_by_key_alone(counter, check_room):
    counter.click("지금 점검하기")
    check_room.end()
    counter.look()
    assert QApplication.focusWidget() is page(counter).again
    counter.press(KEY.Key_Return)
    assert check_room.runs == 2
    counter.press(KEY.Key_Return)  # while it runs the keyboard stands on the way back
    assert counter.window.shows_orders
    check_room.end()
    counter.click("지금 점검하기")
    check_room.end()
    counter.look()
    counter.press(KEY.Key_Tab)
    counter.press(KEY.Key_Return)
    assert check_room.printed == 1
    assert "개점 점검표를 인쇄합니다." in counter.texts()


def test_a_sheet_that_cannot_be_printed_says_why(counter, check_room):
    check_room.refuses = DecisionRefused("등록된 프린터가 없습니다.")
    counter.click("지금 점검하기")
    check_room.end()
    counter.look()
    counter.click("점검표 인쇄")
    assert "등록된 프린터가 없습니다." in counter.texts()


def test_nothing_is_printed_before_the_first_check(counter, check_room):
    counter.press(KEY.Key_F10)
    counter.click("개점 점검")
    assert "문 열기 전에 한 번 점검해 주세요" in counter.texts()
    assert "점검표 인쇄" not in [button.text() for button in counter.buttons()]
    counter.click("지금 점검하기")
    assert check_room.runs == 1
    check_room.end()
    counter.look()
    assert "문 열 준비가 됐습니다" in counter.texts()


def test_a_check_that_was_made_by_itself_is_shown_as_well(counter, check_room):
    counter.window.show_place(Place.CHECK)
    counter.look()
    check_room.step(RowKey.BELL)
    counter.pass_s(1)
    assert "점검하고 있습니다" in counter.texts()
    check_room.end()
    counter.pass_s(1)
    assert "문 열 준비가 됐습니다" in counter.texts()
    counter.desk.time += timedelta(days=1)
    counter.pass_s(1)
    assert "11월 20일(금) 19:04 점검" in counter.texts()


def test_esc_leads_back_and_an_order_that_rings_stays_in_sight(counter, desk, check_room):
    counter.click("지금 점검하기")
    desk.arrive(rush_order())
    counter.pass_s(1)
    assert counter.window.call.isVisible(), "the call stands above the page"
    counter.press(KEY.Key_Escape)  # silences first
    assert counter.window.places.shown is Place.CHECK
    desk.confirm("id-B-0417", desk.record("id-B-0417").status.__class__.CANCELLED)
    counter.pass_s(1)
    counter.press(KEY.Key_Escape)
    assert counter.window.shows_orders


def test_the_quiet_page_tells_of_sleep_and_backup(counter, check_room):
    assert "컴퓨터가 저절로 절전 모드로 들어가지 않습니다." in counter.texts()
    assert "백업 19:04" in counter.texts()
    sleepy = SleepFacts("30분 뒤 절전합니다. 절전을 꺼 주세요.", goes_to_sleep=True)
    facts = counter.desk.facts()
    found = {row.title: row for row in rows(facts, START, House(sleepy, START))}
    assert not found["절전 설정"].good
    unknown = House(SleepFacts("절전 설정을 알 수 없습니다.", goes_to_sleep=None))
    assert "절전 설정" not in {row.title for row in rows(facts, START, unknown)}


def test_of_many_printers_those_that_want_somebody_are_named(counter, desk):
    ready = [PrinterFacts(name, PrinterState.READY) for name in ("홀", "음료", "포장")]
    desk.printers = (*ready, PrinterFacts("주방", PrinterState.TROUBLE, "주방 프린터: 용지가 없습니다."))
    found = [row for row in rows(desk.facts(), START) if "프린터" in row.title]
    assert [(row.title, row.good) for row in found] == [
        ("주방 프린터", False), ("홀 프린터", True), ("다른 프린터 2대", True),
    ]  # fmt: skip
    desk.printers = tuple(
        PrinterFacts(name, PrinterState.TROUBLE, f"{name} 프린터: 꺼져 있습니다.")
        for name in ("주방", "홀", "음료", "바")
    )
    rest = [row for row in rows(desk.facts(), START) if "프린터" in row.title][-1]
    assert (rest.title, rest.good) == ("다른 프린터 2대", False)
