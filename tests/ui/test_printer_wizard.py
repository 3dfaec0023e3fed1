"""The wizard as an installer meets it: find, print, answer, name; and what goes wrong on the way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from merchant_desk.domain.errors import PrinterNotReady, PrinterUnreachable
from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.printer import (
    Cutter,
    Hangul,
    OddText,
    PrinterProfile,
    PrinterStatus,
    Trouble,
)
from merchant_desk.services.printing.printer_ports import FoundDevice
from tests.ui.wizard_steps import FINE, answer, connect, name_it, saved, to_the_place, write

KEY = Qt.Key


def test_a_network_printer_from_address_to_its_card(counter, room, wizard):
    connect(counter, room, wizard)
    assert "프린터가 대답했습니다. 인쇄할 준비가 되었습니다." in counter.texts()
    counter.click("다음")
    counter.click("시험지 인쇄")
    assert room.rulers[0].address == "tcp://192.168.0.60:9100"
    room.answer()
    counter.look()
    assert "프린터의 대답: 인쇄가 끝났다고 대답했습니다." in counter.texts()
    answer(counter, wizard)
    counter.click("다음")
    wizard.place.slips.chips["delivery"].click()
    wizard.place.copies.chips["2"].click()
    name_it(counter, room, wizard)
    made = saved(room)
    assert made.address == "tcp://192.168.0.60:9100"
    assert made.slips == (SlipKind.KITCHEN, SlipKind.DELIVERY)
    assert made.copies == 2
    assert made.profile == PrinterProfile()
    assert "'홀' 프린터를 저장했습니다." in counter.texts()
    assert "홀" in counter.window.prints.printers.cards, "its card is there at once"


def test_the_answers_settle_the_profile(counter, room, wizard):
    to_the_place(
        counter, room, wizard,
        width="32", hangul="table", syllables="no", large="no", qr="no", cut="no", odd="picture",
    )  # fmt: skip
    name_it(counter, room, wizard)
    assert saved(room).profile == PrinterProfile(
        columns=32,
        code_table=18,
        hangul_size_by_fs=True,
        hangul=Hangul.KSX1001,
        odd_text=OddText.PICTURE,
        cutter=Cutter.NONE,
        own_qr=False,
    )


def test_a_printer_without_hangul_gets_pictures_and_fewer_questions(counter, room, wizard):
    connect(counter, room, wizard)
    counter.click("다음")
    wizard.ruler.questions["hangul"].chips["picture"].click()
    counter.look()
    asked = [key for key, row in wizard.ruler.questions.items() if row.isVisible()]
    assert asked == ["width", "hangul", "cut", "drawer"]
    answer(counter, wizard, hangul="picture")
    counter.click("다음")
    name_it(counter, room, wizard)
    assert saved(room).profile.hangul is Hangul.PICTURE


def test_an_answer_that_changes_the_page_asks_to_print_it_again_by_it(counter, room, wizard):
    connect(counter, room, wizard)
    counter.click("다음")
    counter.click("시험지 인쇄")
    room.answer()
    wizard.ruler.questions["hangul"].chips["table"].click()
    counter.look()
    assert "다시 인쇄해서 확인해 주세요" in counter.texts()
    counter.click("시험지 다시 인쇄")
    assert [printer.profile.code_table for printer in room.rulers] == [None, 18]


def test_an_answer_that_changes_nothing_on_the_page_asks_for_no_other_one(counter, room, wizard):
    connect(counter, room, wizard)
    counter.click("다음")
    counter.click("시험지 인쇄")
    room.answer()
    answer(counter, wizard, width="42", syllables="no", cut="no", odd="picture")
    assert "다시 인쇄해서 확인해 주세요" not in counter.texts()


def test_a_drawer_that_opened_says_what_to_do(counter, room, wizard):
    connect(counter, room, wizard)
    counter.click("다음")
    wizard.ruler.questions["drawer"].chips["opened"].click()
    counter.look()
    assert "돈통을 여는 신호를 보내지 않습니다" in counter.texts()
    assert wizard.ruler.questions["drawer"].help.colour() == "late"


def test_questions_that_are_open_are_counted_and_shown(counter, room, wizard):
    connect(counter, room, wizard)
    counter.click("다음")
    wizard.ruler.questions["width"].chips["48"].click()
    counter.click("다음")
    assert wizard.steps[1].isVisible()
    assert "아직 답하지 않은 것이 9가지 있습니다" in counter.texts()
    assert QApplication.focusWidget() is wizard.ruler.questions["hangul"].chips["plain"]


def test_a_printer_that_cannot_be_tried_now_is_saved_by_a_second_press(counter, room, wizard):
    connect(counter, room, wizard)
    counter.click("3 이름과 할 일")
    write(wizard.place.name, "홀")
    counter.click("저장")
    room.answer()
    counter.look()
    assert "한 번 더 눌러 주세요" in counter.texts()
    assert len(room.settings().printers) == 2
    counter.click("저장")
    room.answer()
    assert saved(room).profile == PrinterProfile()


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        (PrinterStatus(True, (Trouble.COVER_OPEN,)), "덮개가 열려 있습니다"),
        (PrinterStatus(), "상태를 알려 주지 않는 프린터"),
        (PrinterNotReady(PrinterStatus(True, (Trouble.NO_PAPER,))), "용지가 없습니다. 용지를 넣어 주세요."),
    ],
)
def test_what_the_device_says_is_a_sentence(counter, room, wizard, status, sentence):
    connect(counter, room, wizard, status=status)
    assert sentence in counter.texts()


def test_nothing_at_the_address_says_what_to_look_at(counter, room, wizard):
    QTest.keyClicks(wizard.finder.field, "192.168.0.99")
    counter.click("확인")
    assert "프린터에 물어보고 있습니다." in counter.texts()
    room.answer()
    assert "프린터에 연결할 수 없습니다. 프린터 전원과 연결을 확인해 주세요." in counter.texts()


@pytest.mark.parametrize(
    "typed", ["", "주방 프린터", "192.168.0", "300.1.1.1", "host:99999", "tcp://", "a..b"]
)
def test_what_is_no_address_is_refused_with_an_example(counter, wizard, typed):
    wizard.finder.field.setText(typed)
    counter.click("확인")
    assert "192.168.0.50처럼" in counter.texts()
    counter.click("다음")
    assert ("192.168.0.50처럼" if typed else "먼저 프린터를 고르거나 주소를 적어 주세요.") in counter.texts()
    assert wizard.finder.isVisible()
    assert wizard.steps[0].isVisible()


@pytest.mark.parametrize(
    "before", [PrinterStatus(), PrinterNotReady(PrinterStatus(True, (Trouble.NO_PAPER,)))]
)
def test_an_answer_of_the_address_before_is_dropped(counter, room, wizard, before):
    room.answers |= {"tcp://192.168.0.60:9100": before, "tcp://192.168.0.61:9100": FINE}
    for typed in ("192.168.0.60", "192.168.0.61"):
        wizard.finder.field.setText(typed)
        counter.click("확인")
    room._waiting.rotate(1)
    room.answer()
    assert "네트워크 192.168.0.61" in counter.texts()
    assert "인쇄할 준비가 되었습니다." in counter.texts()


def test_a_serial_port_asks_for_its_speed(counter, room, wizard):
    room.answers |= {f"serial:COM3?baud={baud}": FINE for baud in (9600, 38400)}
    counter.click("COM3 · USB-SERIAL CH340")
    room.answer()
    counter.look()
    assert wizard.printer.address == "serial:COM3?baud=9600"
    counter.click("38,400")
    room.answer()
    counter.look()
    assert wizard.printer.address == "serial:COM3?baud=38400"
    assert "직렬 포트 COM3 · 속도 38400" in counter.texts()
    assert wizard.finder.buttons["serial:COM3"].accessibleName().endswith("고름")


def test_a_speed_that_nobody_knows_is_read_off_the_paper(counter, room, wizard):
    counter.click("COM3 · USB-SERIAL CH340")
    room.answer()
    counter.look()
    counter.click("속도를 모를 때: 속도마다 한 줄씩 인쇄")
    assert room.baud_rulers == ["serial:COM3?baud=9600"]
    assert "잠시 기다려 주세요" in counter.texts()
    room.answer()
    counter.look()
    assert "제대로 읽히는 줄의 숫자를 고르세요" in counter.texts()
    assert list(wizard.finder.baud.chips) == [
        "1200", "2400", "4800", "9600", "19200", "38400", "57600", "115200", "230400",
    ]  # fmt: skip
    counter.click("4,800")
    assert wizard.printer.address == "serial:COM3?baud=4800"


def test_a_port_that_does_not_open_says_so(counter, room, wizard):
    room.bauds = PrinterUnreachable("직렬 포트를 열 수 없습니다.")
    counter.click("COM3 · USB-SERIAL CH340")
    counter.click("속도를 모를 때: 속도마다 한 줄씩 인쇄")
    room.answer()
    counter.look()
    assert "직렬 포트를 열 수 없습니다. 프린터 전원과 연결을 확인해 주세요." in counter.texts()


def test_a_network_printer_is_asked_for_no_speed(counter, room, wizard):
    connect(counter, room, wizard)
    assert not wizard.finder.baud.isVisible()


def test_an_address_in_use_is_named(counter, room, wizard):
    connect(counter, room, wizard, "192.168.0.50")
    assert "이미 '주방' 프린터가 쓰는 주소입니다." in counter.texts()


def test_nothing_found_says_what_to_look_at_and_looks_again(counter, room):
    room.devices = ()
    counter.press(KEY.Key_F10)
    counter.click("프린터 추가")
    assert "찾고 있습니다" in counter.texts()
    room.answer()
    counter.look()
    assert "찾은 프린터가 없습니다." in counter.texts()
    room.devices = (FoundDevice("os:Label", "Label"),)
    counter.click("다시 찾기")
    room.answer()
    counter.look()
    counter.click("Label")
    assert counter.window.prints.wizard.printer.address == "os:Label"


def test_a_driver_that_draws_itself_is_asked_for_its_width_only(counter, room, wizard):
    room.answers["pdf:/srv/slips"] = PrinterStatus()
    wizard.finder.field.setText("pdf:/srv/slips")
    counter.click("확인")
    room.answer()
    counter.click("다음")
    assert [key for key, row in wizard.ruler.questions.items() if row.isVisible()] == ["width"]


def test_going_back_keeps_every_answer(counter, room, wizard):
    to_the_place(counter, room, wizard, width="42", cut="no")
    write(wizard.place.name, "홀")
    wizard.place.slips.chips["label"].click()
    counter.click("이전")
    assert wizard.steps[1].isVisible()
    assert wizard.ruler.questions["width"].chips["42"].accessibleName().endswith("고름")
    counter.click("이전")
    assert wizard.finder.field.text() == "192.168.0.60"
    counter.click("3 이름과 할 일")
    assert wizard.place.name.text() == "홀"
    counter.click("저장")
    room.answer()
    assert saved(room).slips == (SlipKind.KITCHEN, SlipKind.LABEL)
    assert saved(room).columns == 42


def test_a_mute_printer_is_not_asked_how_it_is(counter, room, wizard):
    connect(counter, room, wizard, status=PrinterStatus())
    counter.click("다음")
    answer(counter, wizard)
    counter.click("다음")
    name_it(counter, room, wizard)
    assert not saved(room).profile.asks_status


def test_a_printer_that_was_asleep_is_asked_again_after_its_page(counter, room, wizard):
    connect(counter, room, wizard, status=PrinterStatus())
    counter.click("다음")
    room.answers["tcp://192.168.0.60:9100"] = FINE
    counter.click("시험지 인쇄")
    room.answer()
    answer(counter, wizard)
    counter.click("다음")
    name_it(counter, room, wizard)
    assert saved(room).profile.asks_status


def test_a_page_that_fails_says_why_and_may_be_printed_again(counter, room, wizard):
    connect(counter, room, wizard)
    counter.click("다음")
    room.ruler_answer = PrinterNotReady(PrinterStatus(True, (Trouble.NO_PAPER,)))
    counter.click("시험지 인쇄")
    room.answer()
    counter.look()
    assert "용지가 없습니다. 용지를 넣어 주세요." in counter.texts()
    room.ruler_answer = ""
    counter.click("시험지 인쇄")
    room.answer()
    counter.look()
    assert "'보냄'까지만 표시됩니다" in counter.texts()


def test_two_presses_print_one_page(counter, room, wizard):
    connect(counter, room, wizard)
    counter.click("다음")
    wizard.ruler.print.click()
    wizard.ruler.print.click()
    assert len(room.rulers) == 1


def test_the_whole_way_by_keyboard(counter, room, wizard):
    def press_until(words):
        for _ in range(200):
            focus = QApplication.focusWidget()
            if focus is not None and getattr(focus, "text", str)() == words:
                counter.press(KEY.Key_Return)
                return
            counter.press(KEY.Key_Tab)
        pytest.fail(f"{words} is not reached")

    connect(counter, room, wizard)
    press_until("다음")
    assert QApplication.focusWidget() is wizard.ruler.print
    counter.press(KEY.Key_Return)
    room.answer()
    for question in wizard.ruler.questions.values():
        next(iter(question.chips.values())).setFocus()
        counter.press(KEY.Key_Return)
    press_until("다음")
    write(QApplication.focusWidget(), "홀")
    press_until("저장")
    room.answer()
    assert saved(room)
