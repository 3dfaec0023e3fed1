"""Slips once more, and slips in question: where they stand, what F6 and each line print, which printer had them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt

from merchant_desk.domain.errors import DecisionRefused
from merchant_desk.domain.job import Job, JobKind, JobState, SlipKind
from merchant_desk.domain.printer import PrinterStatus
from merchant_desk.services.facts import PrinterFacts, PrinterState
from merchant_desk.ui.lamps import Glow, printer_lamp
from merchant_desk.ui.order.dishes import Dish
from merchant_desk.ui.order.slip_questions import SlipQuestions
from merchant_desk.ui.printers.printer_telling import health
from tests.fakes.desk import START
from tests.ui.orders import dish, order, rush_order
from tests.ui.states import cook

KEY = Qt.Key


def slip(desk, job_id, printer="주방", kind=SlipKind.KITCHEN, state=JobState.DONE, **changes):
    made = Job(job_id, "id-B-1", JobKind.PRINT, state, desk.time, slip=kind, printer=printer, copy=1)
    desk.put_job(replace(made, finished_at=START, **changes))


@pytest.fixture
def picked(counter, desk):
    """An order that is cooked, on paper."""
    cook(desk, order("B-1", dish("떡볶이 세트", "2")))
    counter.look()
    counter.window.pick("id-B-1")
    counter.look()
    return "id-B-1"


def again_at(counter, spoken):
    found = [b for b in counter.buttons() if b.accessibleName() == spoken]
    assert found, [b.accessibleName() for b in counter.buttons()]
    found[0].click()
    counter.look()


def test_f6_prints_at_every_kitchen_that_had_a_slip_each_once(counter, desk, picked):
    slip(desk, "k1")
    slip(desk, "k1-second", copy=2)
    slip(desk, "bar", printer="음료 바")
    slip(desk, "d", printer="카운터", kind=SlipKind.DELIVERY)
    counter.look()
    assert "주방 주문서 모두 다시 인쇄 F6" in counter.texts()
    counter.press(KEY.Key_F6)
    assert desk.said == [("reprint", "k1-second"), ("reprint", "bar")]
    assert "주방·음료 바에서 다시 인쇄합니다(재출력 표시)" in counter.window.banner.sentences()
    assert "주방 주문서 재출력 1 · 음료 바 · 인쇄 기다림" in counter.texts()
    counter.pass_s(7)
    assert "다시 인쇄합니다" not in counter.texts()


def test_f6_answers_the_first_slip_in_question_before_anything_else(counter, desk, picked):
    slip(desk, "k1")
    slip(desk, "old", printer="음료 바", state=JobState.EXPIRED)
    slip(desk, "d", printer="카운터", kind=SlipKind.DELIVERY, state=JobState.UNKNOWN)
    counter.look()
    assert "주방 주문서 다시 인쇄 F6" not in counter.texts()
    assert counter.texts().count("F6") == 1
    counter.press(KEY.Key_F6)
    counter.press(KEY.Key_F6)
    assert desk.said == [("reprint", "old"), ("reprint", "d")]


def test_f6_with_nothing_to_print_says_so(counter, desk, picked):
    slip(desk, "k1", state=JobState.WAITING)
    counter.look()
    counter.press(KEY.Key_F6)
    assert desk.said == []
    assert "지금 다시 인쇄할 주문서가 없습니다" in counter.texts()


def test_an_order_without_a_kitchens_slip_gives_its_newest_one(counter, desk, picked):
    slip(desk, "d", kind=SlipKind.DELIVERY)
    slip(desk, "label", kind=SlipKind.LABEL)
    counter.look()
    counter.press(KEY.Key_F6)
    assert desk.said == [("reprint", "label")]


def test_each_line_prints_its_own_slip_once_more(counter, desk, picked):
    slip(desk, "k1")
    slip(desk, "bar", printer="음료 바", state=JobState.SENT)
    slip(desk, "d", printer="카운터", kind=SlipKind.DELIVERY)
    slip(desk, "label", kind=SlipKind.LABEL, state=JobState.RUNNING)
    counter.look()
    assert [b.text() for b in counter.buttons()].count("다시 인쇄") == 3, "what is under way has no button"
    again_at(counter, "배달 주문서(카운터) 다시 인쇄")
    again_at(counter, "주방 주문서(음료 바) 다시 인쇄")
    assert desk.said == [("reprint", "d"), ("reprint", "bar")]
    assert "카운터에서 다시 인쇄합니다(재출력 표시)" in counter.window.banner._notices[1][0]


def test_a_double_press_on_a_line_prints_once(counter, desk, picked):
    slip(desk, "d", kind=SlipKind.DELIVERY)
    counter.look()
    counter.window.presses.print_again("d")
    counter.window.presses.print_again("d")
    assert desk.said == [("reprint", "d")]


def test_a_refusal_of_one_kitchen_does_not_keep_the_other_from_printing(counter, desk, picked, monkeypatch):
    slip(desk, "k1")
    slip(desk, "bar", printer="음료 바")
    kept = desk.reprint

    def refuse_first(job_id, by="staff"):
        if job_id == "k1":
            raise DecisionRefused("이 주문서는 더 이상 없습니다.")
        kept(job_id, by)

    monkeypatch.setattr(desk, "reprint", refuse_first)
    counter.press(KEY.Key_F6)
    assert desk.said == [("reprint", "bar")]
    notices = [sentence for sentence, _until in counter.window.banner._notices]
    assert any("이 주문서는 더 이상 없습니다." in said for said in notices)
    assert "음료 바에서 다시 인쇄합니다(재출력 표시)" in notices


def test_the_question_stands_under_the_head_before_the_dishes(counter, desk, picked):
    slip(desk, "k1", state=JobState.UNKNOWN)
    counter.look()
    window = counter.window
    (questions,) = [part for part in window.findChildren(SlipQuestions) if part.isVisible()]
    first_dish = next(part for part in window.findChildren(Dish) if part.isVisible())
    tops = [part.mapTo(window, QPoint(0, 0)).y() for part in (window.detail.head, questions, first_dish)]
    assert tops == sorted(tops)
    assert questions.mapTo(window.detail.area.viewport(), QPoint(0, 0)).y() < 20
    counter.click("나왔습니다")
    assert desk.said == [("came_out", "k1")]


def test_an_order_with_a_slip_in_question_stands_where_a_person_looks_first(counter, desk):
    cook(desk, rush_order("B-0"))
    cook(desk, order("B-1"))
    slip(desk, "k1", state=JobState.UNKNOWN)
    counter.look()
    cards = counter.cards()
    assert cards[0] == "바로 확인 1건"
    assert cards[1].startswith("B-1, 조리 중, 주문서 확인")
    row = counter.window.board.rows.row(1)
    assert (row.sign, row.tone, row.ground) == ("late", "late", "late_ground")
    desk.slip_came_out("k1")
    counter.look()
    assert "바로 확인 1건" not in counter.cards()


def test_a_closed_order_with_a_slip_in_question_is_found_as_well(counter, desk):
    cook(desk, order("B-1"))
    desk.confirm("id-B-1", desk.record("id-B-1").status.DELIVERED)
    slip(desk, "k1", state=JobState.EXPIRED)
    counter.look()
    assert counter.cards()[0] == "바로 확인 1건"


def test_a_new_order_stays_among_the_new_ones(counter, desk):
    desk.arrive(order("B-1"))
    slip(desk, "k1", state=JobState.UNKNOWN)
    counter.look()
    assert counter.cards()[0] == "새 주문 1건"


def test_a_slip_that_another_printer_printed_says_where_it_is(counter, desk, picked):
    slip(desk, "k1", code="카운터")
    slip(desk, "bar", printer="음료 바", code="카운터", state=JobState.UNKNOWN)
    counter.look()
    assert "주방 주문서 · 주방 · 카운터에서 대신 출력 · 인쇄됨 19:04" in counter.texts()
    assert "주방 주문서(카운터)가 나왔는지 확인해 주세요." in counter.texts()


def test_a_trouble_is_worse_than_a_question_and_the_sentences_tell_both(counter, desk):
    facts = PrinterFacts("주방", PrinterState.TROUBLE, "주방 프린터: 용지가 없습니다.", ask=2)
    assert printer_lamp(facts).glow is Glow.BAD
    both = "주방 프린터: 용지가 없습니다. 나왔는지 확인할 주문서도 2장 있습니다."
    assert health(facts).sentence == both
    desk.printers = (facts,)
    counter.look()
    assert both in counter.window.banner.sentences()


def test_a_question_alone_warns(qapp):
    facts = PrinterFacts("주방", PrinterState.ASK, "주방 프린터: 확인할 주문서가 1장 있습니다.", ask=1)
    assert printer_lamp(facts).glow is Glow.WARN
    assert health(facts).sentence == "주방 프린터: 확인할 주문서가 1장 있습니다."


@pytest.mark.parametrize(
    ("state", "speaks", "is_mute", "sentence"),
    [
        (PrinterState.READY, True, False, "인쇄할 준비가 되었습니다."),
        (
            PrinterState.READY,
            False,
            False,
            "보낼 수 있습니다. 나왔는지는 알려 주지 않는 프린터입니다.",
        ),
        (
            PrinterState.UNTRIED,
            False,
            True,
            "보낼 수 있습니다. 나왔는지는 알려 주지 않는 프린터입니다.",
        ),
        (PrinterState.UNTRIED, False, False, "아직 인쇄해 보지 않았습니다. 시험 인쇄를 해 주세요."),
    ],
)
def test_a_printer_that_never_answers_is_not_called_ready(qapp, state, speaks, is_mute, sentence):
    told = health(PrinterFacts("주방", state, status=PrinterStatus(speaks=speaks)), is_mute=is_mute)
    assert told.sentence == sentence
    assert (told.sign == "ready") is speaks


@pytest.mark.parametrize("state", [PrinterState.UNTRIED, PrinterState.READY])
def test_a_folder_is_no_printer_that_keeps_silent(qapp, state):
    told = health(PrinterFacts("연습", state), is_folder=True)
    assert told.sentence == "파일로 저장할 준비가 되었습니다."
    trouble = PrinterFacts("연습", PrinterState.TROUBLE, "연습 프린터: 디스크가 가득 찼습니다.")
    assert health(trouble, is_folder=True).tone == "late"
