"""What the window does when something calls: selection, front, alarms, questions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from merchant_desk.domain.decision import Action
from merchant_desk.domain.job import Job, JobKind, JobState, SlipKind
from merchant_desk.domain.status import Status
from tests.ui.orders import order, rush_order, takeout


def cook(desk, number, **more):
    made = order(number, **more)
    desk.arrive(made, preparation_min=20, decided_at=desk.time)
    desk.confirm(made.order_id, Status.COOKING)
    return made.order_id


def test_a_new_order_is_selected_and_shown_by_itself(counter, desk, qtbot):
    assert counter.number() == ""
    desk.arrive(rush_order("B-1"))
    qtbot.waitUntil(lambda: counter.number() == "B-1", timeout=2000)


def test_a_new_order_does_not_take_the_paper_from_a_person(counter, desk):
    first = cook(desk, "B-1")
    counter.look()
    counter.window.pick(first)
    counter.pass_s(2)
    desk.arrive(rush_order("B-2"))
    counter.look()
    assert counter.number() == "B-1"
    assert "새 주문 B-2 접수 · 20분" in counter.texts()
    counter.pass_s(6)
    desk.arrive(rush_order("B-3"))
    counter.look()
    assert counter.number() == "B-2"


def test_an_order_that_is_picked_while_another_device_answers_it_is_shown(counter, desk):
    desk.arrive(rush_order("B-1"))
    desk.arrive(rush_order("B-2"))
    counter.look()
    desk.confirm("id-B-1", Status.COOKING)
    counter.window.pick("id-B-1")
    counter.look()
    assert counter.number() == "B-1"


def test_after_an_acceptance_the_next_ringing_order_is_shown(counter, desk):
    desk.arrive(rush_order("B-1"))
    counter.pass_s(1)
    desk.arrive(rush_order("B-2"))
    counter.look()
    counter.press(Qt.Key.Key_F2)
    assert counter.number() == "B-2"


def test_the_window_comes_to_the_front(counter, desk):
    counter.window.setWindowState(Qt.WindowState.WindowMinimized)
    QApplication.processEvents()
    desk.arrive(rush_order("B-1"))
    counter.look()
    assert not counter.window.isMinimized()


def test_a_cancelled_order_stops_the_kitchen_until_enter(counter, desk):
    order_id = cook(desk, "B-1")
    counter.look()
    desk.cancel(order_id, "손님 변심")
    counter.look()
    assert counter.number() == "B-1"
    assert "조리 중단" in counter.texts()
    assert "손님 변심" in counter.texts()
    counter.pass_s(1)
    counter.press(Qt.Key.Key_Return)
    assert desk.said == [("seen", order_id)]


def test_enter_meant_for_another_order_does_not_end_an_alarm(counter, desk):
    cooking = cook(desk, "B-1")
    desk.arrive(rush_order("B-2"))
    counter.look()
    assert counter.number() == "B-2"
    desk.cancel(cooking)
    counter.look()
    counter.press(Qt.Key.Key_F2)
    assert counter.number() == "B-1", "the alarm comes next"
    counter.press(Qt.Key.Key_Return)
    assert ("seen", cooking) not in desk.said
    counter.pass_s(0.7)
    counter.press(Qt.Key.Key_Return)
    assert ("seen", cooking) in desk.said


def test_a_customer_who_asks_gets_an_answer(counter, desk):
    order_id = cook(desk, "B-1")
    desk.change(order_id, customer_asks=True, cancel_reason="주소가 틀렸어요")
    counter.look()
    assert "고객이 취소를 원합니다: 주소가 틀렸어요" in counter.texts()
    counter.click("조리해서 안 됨")
    assert desk.said == [("answer", order_id, False, "DISH_ALREADY_DONE")]


def test_a_customer_s_cancellation_can_be_accepted(counter, desk):
    order_id = cook(desk, "B-1")
    desk.change(order_id, customer_asks=True)
    counter.look()
    counter.click("취소 수락")
    assert desk.said == [("answer", order_id, True, "")]


def test_an_uncertain_acceptance_is_asked_plainly(counter, desk):
    desk.arrive(rush_order("B-1"))
    desk.accept("id-B-1", 20)
    desk.change("id-B-1", status=Status.UNSURE)
    counter.look()
    assert "플랫폼이 접수 결과를 확인해 주지 않았습니다" in counter.texts()
    before = len(desk.said)
    counter.press(Qt.Key.Key_F2)
    assert len(desk.said) == before, "F2 must not repeat what is uncertain"
    counter.click("다시 접수")
    assert desk.said[-1] == ("accept", "id-B-1", 20)


def test_what_the_platform_shows_already_can_be_said(counter, desk):
    desk.arrive(rush_order("B-1"))
    desk.accept("id-B-1", 20)
    desk.change("id-B-1", status=Status.UNSURE)
    counter.look()
    counter.click("이미 접수됨")
    assert desk.said[-1] == ("found_done", "id-B-1")


def test_a_pending_decision_says_so_and_offers_nothing(counter, desk):
    desk.arrive(rush_order("B-1"))
    counter.look()
    counter.press(Qt.Key.Key_F2)
    assert "접수 확인 중" in counter.texts()
    assert any("접수 확인 중" in card for card in counter.cards())
    assert "거절 F4" not in counter.texts()


def test_steps_of_a_delivery(counter, desk):
    order_id = cook(desk, "B-1")
    counter.window.pick(order_id)
    counter.click("준비 완료")
    assert desk.said == [("advance", order_id, Action.READY)]
    desk.confirm(order_id, Status.READY)
    counter.look()
    counter.click("배달 출발")
    assert desk.said[-1] == ("advance", order_id, Action.DISPATCH)


def test_a_take_out_order_is_never_sent_out(counter, desk):
    desk.arrive(takeout("B-1"))
    desk.confirm("id-B-1", Status.COOKING)
    counter.window.pick("id-B-1")
    assert "배달 출발" not in counter.texts()


def test_cancelling_an_accepted_order_needs_a_reason(counter, desk):
    order_id = cook(desk, "B-1")
    counter.window.pick(order_id)
    counter.click("취소")
    assert desk.said == []
    counter.click("가게 사정")
    assert desk.said == [("reject", order_id, "INTERNAL_DIFFICULTIES_OF_THE_RESTAURANT")]


def test_a_refusal_is_a_sentence_and_hides_nothing(counter, desk):
    desk.arrive(rush_order("B-1"))
    counter.look()
    desk._records["id-B-1"] = desk.change("id-B-1", status=Status.ACCEPTING)
    counter.window.presses.accept("id-B-1", 20)
    assert "지금은 할 수 없습니다: 이 주문은 지금 그렇게 할 수 없습니다." in counter.texts()
    assert counter.number() == "B-1"
    counter.pass_s(21)
    assert "지금은 할 수 없습니다" not in counter.texts()


def test_an_uncertain_slip_is_asked_about(counter, desk):
    order_id = cook(desk, "B-1")
    slip = Job(
        "slip-1", order_id, JobKind.PRINT, JobState.UNKNOWN, desk.time, slip=SlipKind.KITCHEN, printer="주방"
    )
    desk.put_job(slip)
    counter.window.pick(order_id)
    counter.look()
    assert "주방 주문서(주방)가 나왔는지 확인해 주세요." in counter.texts()
    counter.click("나왔습니다")
    assert desk.said == [("came_out", "slip-1")]
    assert "나왔는지" not in counter.texts()


def test_an_uncertain_slip_can_be_printed_again(counter, desk):
    order_id = cook(desk, "B-1")
    slip = Job(
        "slip-1", order_id, JobKind.PRINT, JobState.UNKNOWN, desk.time, slip=SlipKind.KITCHEN, printer="주방"
    )
    desk.put_job(slip)
    counter.window.pick(order_id)
    counter.look()
    counter.click("다시 인쇄")
    assert desk.said == [("reprint", "slip-1")]
