"""The page of the printers: how each is, a test page, taking one out, and what is printed besides orders."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from merchant_desk.domain.errors import DecisionRefused, PrinterUnreachable, SettingsError
from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.printer import PrinterStatus, Trouble
from merchant_desk.services.facts import PrinterFacts, PrinterState
from merchant_desk.ui.buttons import Button
from merchant_desk.ui.printers.printer_telling import place
from merchant_desk.ui.window import CounterWindow
from tests.fakes.desk import START

KEY = Qt.Key


@pytest.fixture
def page(counter):
    counter.press(KEY.Key_F10)
    return counter.window.prints.printers


def say(counter, page, *facts):
    counter.desk.printers = facts
    counter.look()
    return {name: card.state.text() for name, card in page.cards.items()}


def test_each_printer_says_how_it_is_where_it_is_and_what_it_prints(counter, page):
    counter.desk.printers = (
        PrinterFacts(
            "주방", PrinterState.READY, waiting=2, last_printed_at=START, status=PrinterStatus(speaks=True)
        ),
        PrinterFacts("카운터", PrinterState.UNTRIED),
    )
    counter.look()
    said = counter.texts()
    for words in (
        "인쇄할 준비가 되었습니다.",
        "네트워크 192.168.0.50",
        "80 mm 용지 · 한 줄 48칸",
        "주방 주문서 1장",
        "마지막 인쇄 19:04",
        "대기 2장",
        "직렬 포트 COM3 · 속도 9600",
        "예비 주방",
        "시험 인쇄를 해 주세요",
    ):
        assert words in said, words


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        (
            PrinterFacts("주방", PrinterState.TROUBLE, "용지가 없습니다. 용지를 넣어 주세요."),
            "용지가 없습니다",
        ),
        (PrinterFacts("주방", PrinterState.TROUBLE), "전원과 연결을 확인해 주세요"),
        (PrinterFacts("주방", PrinterState.ASK, ask=3), "나왔는지 확인할 주문서가 3장"),
        (
            PrinterFacts("주방", PrinterState.LOW, status=PrinterStatus(True, (Trouble.PAPER_LOW,))),
            "얼마 남지 않았습니다",
        ),
        (PrinterFacts("다른 것", PrinterState.READY), "곧 상태를 확인합니다"),
    ],
)
def test_a_trouble_is_a_sentence_that_says_what_to_do(counter, page, facts, sentence):
    assert sentence in say(counter, page, facts)["주방"]


def test_paper_that_ends_soon_warns_in_the_strip(counter):
    counter.desk.printers = (PrinterFacts("주방", PrinterState.LOW),)
    counter.look()
    assert "주방 용지 부족" in counter.texts()


def test_the_test_page_is_printed_once_and_its_answer_shown(counter, room, page):
    button = page.cards["주방"].test
    button.click()
    button.click()
    assert [printer.name for printer in room.rulers] == ["주방"]
    assert "시험지를 보내고 있습니다." in counter.texts()
    room.answer()
    assert "시험 인쇄: 인쇄가 끝났다고 대답했습니다." in counter.texts()
    button.click()
    assert len(room.rulers) == 2, "another one may be wanted"


def test_a_test_page_that_fails_says_why(counter, room, page):
    room.ruler_answer = PrinterUnreachable("프린터에 연결할 수 없습니다.")
    page.cards["카운터"].test.click()
    room.answer()
    assert page.cards["카운터"].answer.text() == (
        "시험 인쇄: 프린터에 연결할 수 없습니다. 프린터 전원과 연결을 확인해 주세요."
    )
    assert page.cards["주방"].answer.isHidden()


def test_a_mute_printer_asks_to_look_at_the_paper(counter, room, page):
    room.ruler_answer = ""
    page.cards["주방"].test.click()
    room.answer()
    assert "종이가 나왔는지 봐 주세요" in counter.texts()


def test_a_printer_is_taken_out_only_after_a_second_press(counter, room, page):
    page.cards["주방"].remove.click()
    assert "'주방' 프린터를 뺄까요?" in counter.texts()
    assert page.cards["주방"].no.hasFocus(), "a second Enter takes nothing out"
    page.cards["주방"].no.click()
    assert len(room.settings().printers) == 2
    page.cards["주방"].remove.click()
    page.cards["주방"].yes.click()
    room.answer()
    counter.look()
    assert [printer.name for printer in room.settings().printers] == ["카운터"]
    assert room.settings().printers[0].backup == "", "nobody's backup any more"
    assert list(page.cards) == ["카운터"]
    assert "'주방' 프린터를 뺐습니다." in counter.texts()


def test_slips_that_wait_are_named_before_their_printer_goes(counter, page):
    say(counter, page, PrinterFacts("주방", PrinterState.TROUBLE, waiting=2))
    page.cards["주방"].remove.click()
    assert "기다리는 주문서 2장은 따로 확인해야 합니다" in counter.texts()


def test_settings_that_cannot_be_kept_change_nothing(counter, room, page):
    room.refuses = SettingsError("설정 파일에 쓸 수 없습니다.", action="디스크를 확인해 주세요.")
    page.cards["주방"].remove.click()
    page.cards["주방"].yes.click()
    room.answer()
    counter.look()
    assert "설정 파일에 쓸 수 없습니다. 디스크를 확인해 주세요." in counter.texts()
    assert list(page.cards) == ["주방", "카운터"]


@pytest.fixture
def bare(qtbot, desk, rooms):
    """A window whose desk has no reports: the daily close is printed from here."""
    window = CounterWindow(desk, rooms=replace(rooms, reports=None))
    qtbot.addWidget(window)
    assert window.prints is not None
    return window.prints.printers


def test_the_check_is_printed_and_the_close_is_looked_at_first(counter, room, page):
    counter.click("점검표 인쇄")
    assert "개점 점검표를 인쇄합니다." in counter.texts()
    counter.click("일 마감")
    assert room.ordered == [SlipKind.CHECK]
    counter.click("마감표 인쇄")
    assert counter.window.rooms.reports.printed == [date(2026, 11, 20)]


def test_without_reports_the_close_is_printed_at_once(bare, room):
    bare.close_day.click()
    assert room.ordered == [SlipKind.CLOSE]
    room.refuses = DecisionRefused("등록된 프린터가 없습니다.")
    bare.close_day.click()
    assert bare.told_words.text() == "등록된 프린터가 없습니다."


def test_without_printers_it_says_what_happens_and_offers_one_large_button(counter, room):
    room._settings = replace(room.settings(), printers=())
    counter.press(KEY.Key_F10)
    said = counter.texts()
    assert "주문을 접수해도 종이로 나오지 않습니다." in said
    assert "점검표 인쇄" not in said
    counter.press(KEY.Key_Return)  # the large button has the keyboard
    assert counter.window.prints.wizard.isVisible()


def test_the_keyboard_alone_reaches_every_button(counter, page):
    wanted = {button for button in page.findChildren(Button) if button.isVisible() and button.isEnabled()}
    seen = set()
    for _ in range(3 * len(wanted)):
        seen.add(QApplication.focusWidget())
        counter.press(KEY.Key_Tab)
    assert wanted <= seen
    page.enter()
    first = QApplication.focusWidget()
    counter.press(KEY.Key_Right)
    assert QApplication.focusWidget() is not first
    assert page.isAncestorOf(QApplication.focusWidget())


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("tcp://192.168.0.50", "네트워크 192.168.0.50"),
        ("tcp://192.168.0.50:9101", "네트워크 192.168.0.50 (포트 9101)"),
        ("tcp://[::1", "tcp://[::1"),
        ("serial:/dev/ttyUSB0", "직렬 포트 /dev/ttyUSB0"),
        ("serial:COM3?baud=19200&flow=rtscts", "직렬 포트 COM3 · 속도 19200"),
        ("spool:SLK-TE25", "컴퓨터에 연결된 프린터 'SLK-TE25'"),
        ("os:Samsung", "컴퓨터의 프린터 드라이버 'Samsung' (그림으로)"),
        ("file:/" + 30 * "folder/", "파일로 저장 · …" + (30 * "folder/")[-59:]),
        ("pdf:///srv/slips", "PDF 파일로 저장 · /srv/slips"),
        ("file:slips", "파일로 저장 · slips"),
        ("nonsense", "nonsense"),
    ],
)
def test_an_address_reads_like_a_place(qapp, address, words):
    assert place(address) == words
