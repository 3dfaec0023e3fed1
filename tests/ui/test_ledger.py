"""The print ledger: each slip, each try, when, where, and what the printer answered."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from merchant_desk.domain.job import Job, JobKind, JobState, SlipKind
from merchant_desk.domain.print_try import PrintTry
from merchant_desk.printing.fences import NumberedFence, OrderedFence
from merchant_desk.printing.transports.file import FilePrinter
from merchant_desk.services.printing.printer_ports import LaidOut
from merchant_desk.ui.printers.ledger_lines import lines_of_order
from merchant_desk.ui.printers.ledger_page import ROWS_AT_ONCE
from merchant_desk.ui.printers.ledger_row import TryRow
from merchant_desk.ui.printers.printer_answers import details, in_words, proves
from tests.fakes.desk import START
from tests.ui.orders import order
from tests.ui.print_states import PRINT_STATES
from tests.ui.states import cook

KEY = Qt.Key


def rows(counter):
    return [row for row in counter.window.findChildren(TryRow) if row.isVisible()]


def slip(desk, job_id, order_id="id-B-1", kind=SlipKind.KITCHEN, state=JobState.DONE, **changes):
    made = Job(
        job_id,
        order_id,
        JobKind.PRINT,
        state,
        desk.time,
        slip=kind,
        printer="주방",
        copy=1,
        finished_at=START,
    )
    for name, value in changes.items():
        object.__setattr__(made, name, value)
    desk.put_job(made)


@pytest.fixture
def picked(counter, desk, room):
    """An order with two slips, on paper."""
    cook(desk, order("B-1"))
    slip(desk, "kitchen")
    slip(desk, "delivery", kind=SlipKind.DELIVERY)
    counter.look()
    counter.window.pick("id-B-1")
    counter.look()
    return "id-B-1"


def open_ledger(counter, room):
    counter.click("인쇄 기록 보기")
    room.answer()
    counter.pass_s(1)


def test_each_try_of_an_order_with_its_time_place_and_answer(counter, room, picked):
    room.tried("kitchen", picked, JobState.WAITING, "용지가 없습니다. 용지를 넣어 주세요.")
    room.tried("kitchen", picked, JobState.DONE, "GS(H ABCD in 512 ms")
    room.tried("delivery", picked, JobState.SENT, printer="카운터")
    room.tried("other", "id-B-2", JobState.DONE)
    open_ledger(counter, room)
    said = [(row.title.text(), row.state.text(), row.at.text(), row.answer.text()) for row in rows(counter)]
    assert said == [
        (
            "주방 주문서 · 주방",
            "나오지 않음 · 다시 시도",
            "19:02:00 · 1번째 시도 · 2.0초",
            "용지가 없습니다. 용지를 넣어 주세요.",
        ),
        (
            "주방 주문서 · 주방",
            "인쇄 확인됨",
            "19:02:10 · 2번째 시도 · 2.0초",
            "인쇄가 끝났다고 대답했습니다.",
        ),
        (
            "배달 주문서 · 카운터",
            "보내기만 함",
            "19:02:20 · 1번째 시도 · 2.0초",
            "프린터가 따로 대답하지 않았습니다.",
        ),
    ]


def test_it_opens_in_the_page_and_closes_again(counter, room, picked):
    room.tried("kitchen", picked, JobState.DONE)
    open_ledger(counter, room)
    assert counter.number() == "B-1"
    assert QApplication.activeModalWidget() is None
    counter.click("인쇄 기록 접기")
    assert rows(counter) == []


def test_closing_it_leads_back_to_where_the_paper_stood(counter):
    PRINT_STATES["order_ledger"](counter)
    bar = counter.window.detail.area.verticalScrollBar()
    assert bar.value() > 0, "the ledger stands at the top"
    counter.click("인쇄 기록 접기")
    counter.pass_s(1)
    assert bar.value() == 0


def test_by_keyboard_it_opens_and_closes(counter, room, picked):
    room.tried("kitchen", picked, JobState.DONE)
    counter.window.detail._paper.slips.turn.setFocus()
    counter.press(KEY.Key_Return)
    room.answer()
    counter.pass_s(1)
    assert len(rows(counter)) == 1
    counter.press(KEY.Key_Return)
    counter.pass_s(1)
    assert rows(counter) == []


def test_a_new_try_appears_while_it_is_open(counter, desk, room, picked):
    room.tried("kitchen", picked, JobState.WAITING)
    open_ledger(counter, room)
    assert len(rows(counter)) == 1
    room.tried("kitchen", picked, JobState.DONE)
    slip(desk, "kitchen", finished_at=START + timedelta(minutes=1))
    counter.look()
    room.answer()
    counter.pass_s(1)
    assert len(rows(counter)) == 2


def test_another_order_begins_closed(counter, desk, room, picked):
    room.tried("kitchen", picked, JobState.DONE)
    open_ledger(counter, room)
    cook(desk, order("B-2"))
    slip(desk, "k2", "id-B-2")
    counter.look()
    counter.window.pick("id-B-2")
    counter.look()
    assert rows(counter) == []
    counter.window.pick(picked)
    counter.look()
    assert rows(counter) == []


def test_an_answer_for_an_order_left_meanwhile_is_dropped(counter, desk, room, picked):
    room.tried("kitchen", picked, JobState.DONE)
    counter.click("인쇄 기록 보기")
    cook(desk, order("B-2"))
    slip(desk, "k2", "id-B-2")
    counter.look()
    counter.window.pick("id-B-2")
    counter.look()
    counter.click("인쇄 기록 보기")
    room._waiting.rotate(1)  # the answer about B-1 comes last
    room.answer()
    counter.pass_s(1)
    assert rows(counter) == []
    assert "이 주문은 아직 인쇄를 시도하지 않았습니다." in counter.texts()


def test_an_order_that_was_never_tried_says_so(counter, room, picked):
    open_ledger(counter, room)
    assert "이 주문은 아직 인쇄를 시도하지 않았습니다." in counter.texts()


def test_f6_prints_the_kitchens_newest_slip_again_once(counter, desk, picked):
    assert "주방 주문서 다시 인쇄 F6" in counter.texts()
    counter.press(KEY.Key_F6)
    assert desk.said == [("reprint", "kitchen")]
    counter.look()
    assert "F6" not in counter.texts(), "the kitchen's is on its way"


def test_a_slip_that_is_asked_about_is_not_offered_a_second_time(counter, desk):
    cook(desk, order("B-1"))
    slip(desk, "kitchen", state=JobState.UNKNOWN)
    counter.look()
    counter.window.pick("id-B-1")
    counter.look()
    assert counter.texts().count("F6") == 1
    counter.press(KEY.Key_F6)
    counter.press(KEY.Key_F6)
    assert desk.said == [("reprint", "kitchen")]


def test_a_reprint_and_a_second_copy_are_named(qapp):
    jobs = [
        Job("a", "o", JobKind.PRINT, JobState.DONE, START, slip=SlipKind.KITCHEN, copy=1, reprint_no=2),
        Job("b", "o", JobKind.PRINT, JobState.DONE, START, slip=SlipKind.LABEL, copy=2),
    ]
    tries = [PrintTry(job.job_id, "o", 1, "주방", START, START, JobState.DONE) for job in jobs]
    titles = [line.title for line in lines_of_order(tries, jobs, START)]
    assert titles == ["주방 주문서 재출력 2 · 주방", "포장 라벨 2번째 장 · 주방"]


def test_a_try_of_another_day_names_it(qapp):
    one = PrintTry("a", "o", 1, "주방", START - timedelta(days=1), START, JobState.FAILED, "거절")
    (line,) = lines_of_order([one], [], START)
    assert line.at.startswith("11월 19일(목) 19:04:00")
    assert line.state == "인쇄하지 못함"
    assert line.title == "주문서 · 주방"


@pytest.mark.parametrize(
    ("answer", "words", "proof"),
    [
        ("GS(H ABCD in 512 ms", "인쇄가 끝났다고 대답했습니다.", True),
        ("GS r 00 00 in 90 ms", "차례로 모두 인쇄했다고 대답했습니다.", True),
        ("DLE EOT 16 12 12 12", "모두 받았다고 대답했습니다.", False),
        ("DLE EOT unanswered", "상태를 물었지만 대답하지 않았습니다.", False),
        ("no answer", "프린터가 따로 대답하지 않았습니다.", False),
        ("", "프린터가 따로 대답하지 않았습니다.", False),
        ("512 bytes taken", "512바이트를 받고 아직 인쇄하고 있습니다.", None),
        ("CUPS job 31 left the queue", "컴퓨터의 인쇄 대기열에서 나갔습니다.", False),
        ("Windows job 31 waits", "컴퓨터의 인쇄 대기열에서 기다립니다.", None),
        ("spooled", "컴퓨터의 인쇄 대기열에 넘겼습니다.", False),
        ("written", "파일로 저장했습니다.", None),
        ("용지가 없습니다. 용지를 넣어 주세요.", "용지가 없습니다. 용지를 넣어 주세요.", None),
    ],
)
def test_what_devices_answer_is_read_in_words(qapp, answer, words, proof):
    assert details(answer) == (answer if any(letter.isdigit() for letter in answer) else "")
    assert in_words(answer) == words
    assert proves(answer) is proof


def test_the_devices_own_answers_are_known(qapp, tmp_path):
    written = FilePrinter(tmp_path).print_slip("job", LaidOut(b"x", "x")).answer
    ordered = OrderedFence()
    numbered = NumberedFence(b"ABCD", b"EFGH")
    for answer in (written, numbered.words, ordered.words + "00 00"):
        assert in_words(answer) != answer, answer


# --- all printers ---------------------------------------------------------------------------------------------


def test_the_newest_tries_of_all_printers_come_first(counter, desk, room):
    cook(desk, order("B-1"))
    slip(desk, "kitchen")
    slip(desk, "day", "close:2026-11-20", SlipKind.CLOSE)
    room.tried("kitchen", "id-B-1", JobState.DONE)
    room.tried("day", "close:2026-11-20", JobState.DONE, printer="카운터")
    room.tried("old", "id-gone", JobState.UNKNOWN)
    counter.press(KEY.Key_F10)
    counter.click("인쇄 기록")
    assert "기록을 읽고 있습니다." in counter.texts()
    room.answer()
    counter.look()
    titles = [row.title.text() for row in rows(counter)]
    assert titles == ["지난 주문 · 주문서 · 주방", "일일 마감표 · 카운터", "B-1 · 주방 주문서 · 주방"]


def test_it_is_read_anew_on_request(counter, room):
    counter.press(KEY.Key_F10)
    counter.click("인쇄 기록")
    room.answer()
    counter.look()
    assert "아직 인쇄한 것이 없습니다." in counter.texts()
    room.tried("a", "b", JobState.DONE)
    counter.click("새로 읽기")
    room.answer()
    counter.look()
    assert len(rows(counter)) == 1
    counter.click("돌아가기")
    assert counter.window.prints.printers.isVisible()


def test_a_long_ledger_is_laid_out_in_parts(counter, room):
    for number in range(ROWS_AT_ONCE + 5):
        room.tried(f"j{number}", "o", JobState.DONE)
    counter.press(KEY.Key_F10)
    counter.click("인쇄 기록")
    room.answer()
    counter.look()
    assert len(rows(counter)) == ROWS_AT_ONCE
    counter.click("더 보기 (5건 더)")
    assert len(rows(counter)) == ROWS_AT_ONCE + 5
