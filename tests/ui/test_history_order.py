"""One order of the past: its paper, its prints and black box, and a customer that is hidden, opened, or gone."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from merchant_desk.domain.books.sale import Outcome
from merchant_desk.domain.errors import JournalError
from merchant_desk.domain.job import Job, JobKind, JobState, SlipKind
from merchant_desk.domain.privacy import purged
from merchant_desk.domain.status import Status
from merchant_desk.ui.books.past_paper import PastPaper
from tests.fakes.desk import START
from tests.ui import states
from tests.ui.books_states import HOUR, answer, open_history, past_record, place, put_past, room, show_past
from tests.ui.order_states import lines_of, room_of
from tests.ui.orders import rush_order

KEY = Qt.Key
ADDRESS = "수원시 팔달구 권광로 175"


def lock(counter):
    counter.door.set_pin("2580")
    counter.door.access.lock()
    counter.look()


def test_it_says_what_the_counters_paper_says(counter):
    show_past(counter, rush_order())
    texts = counter.texts()
    assert "B-0417" in texts
    assert "17:04 · 배달 · 수원페이" in texts
    for part in ("완료", "34,500원", "떡볶이 세트", "치즈 추가", "배달팁", "합계"):
        assert part in texts


def test_the_black_box_stands_open_and_can_be_closed(counter):
    show_past(counter, rush_order())
    assert "벨이 울림" in counter.texts()
    counter.click("주문 기록 닫기")
    assert "벨이 울림" not in counter.texts()
    counter.click("주문 기록 보기")
    assert "벨이 울림" in counter.texts()


def test_a_black_box_of_another_order_is_dropped(counter):
    put_past(counter, rush_order("B-0418"))
    shown = show_past(counter, rush_order("B-0417"))
    late = room_of(counter).boxes[-1]
    shown.show_order("id-B-0418")
    late[1](lines_of("id-B-0417"))
    answer(counter)
    assert "벨이 울림" not in counter.texts()


def test_the_tries_to_print_are_told_with_their_answers(counter):
    show_past(counter, rush_order())
    assert "프린터가 응답하지 않았습니다." in counter.texts()
    assert "인쇄 확인됨" in counter.texts()


@pytest.mark.parametrize(
    ("outcome", "sentence"),
    [
        (Outcome.CANCELLED, "접수한 뒤 취소된 주문입니다. (재료·메뉴 품절)"),
        (Outcome.REFUSED, "접수하지 않은 주문입니다. (재료·메뉴 품절)"),
    ],
)
def test_a_cancelled_order_asks_nobody_to_stop_cooking(counter, outcome, sentence):
    show_past(counter, rush_order(), outcome)
    assert sentence in counter.texts()
    assert "조리를 멈춰" not in counter.texts()


def test_an_order_that_cannot_be_read_says_so_and_is_read_again(counter, history):
    row = put_past(counter, rush_order())
    history.fails = JournalError("주문 기록을 읽지 못했습니다.")
    counter.press(KEY.Key_F7)
    shown = place(counter)
    shown.show_order(row.order_id)
    answer(counter)
    counter.press(KEY.Key_F7)
    shown.show_order(row.order_id)
    answer(counter)
    assert "주문을 읽지 못했습니다" in counter.texts()
    history.fails = None
    counter.click("다시 읽기")
    answer(counter)
    assert "떡볶이 세트" in counter.texts()


# --- the customer ---------------------------------------------------------------------------------------------


def test_the_customer_is_seen_only_by_whoever_asks_and_that_is_noted(counter, people):
    show_past(counter, rush_order())
    assert ADDRESS not in counter.texts()
    assert "덜 맵게" not in counter.texts()
    assert people.looked == []
    counter.click("고객 정보 보기")
    assert ADDRESS in counter.texts()
    assert people.looked == ["id-B-0417"]


def test_staff_need_the_owners_pin(counter, people):
    lock(counter)
    show_past(counter, rush_order())
    counter.click("고객 정보 보기")
    assert ADDRESS not in counter.texts()
    counter.type_in("1111")
    counter.press(KEY.Key_Return)
    counter.door.lanes.run_all()
    counter.look()
    assert ADDRESS not in counter.texts()
    counter.type_in("2580")
    counter.press(KEY.Key_Return)
    counter.door.lanes.run_all()
    counter.look()
    assert ADDRESS in counter.texts()
    assert people.looked == ["id-B-0417"]


def test_when_the_owner_goes_the_customer_is_closed(counter):
    counter.door.set_pin("2580")
    show_past(counter, rush_order())
    counter.click("고객 정보 보기")
    assert ADDRESS in counter.texts()
    counter.door.access.lock()
    counter.look()
    assert ADDRESS not in counter.texts()


def test_who_leaves_and_comes_back_has_to_ask_again(counter):
    shown = show_past(counter, rush_order())
    counter.click("고객 정보 보기")
    counter.press(KEY.Key_Escape)
    assert shown.is_home
    shown.show_order("id-B-0417")
    answer(counter)
    assert "떡볶이 세트" in counter.texts()
    assert ADDRESS not in counter.texts()


def test_the_customer_goes_while_somebody_looks(counter):
    show_past(counter, rush_order(), ago=3 * HOUR - timedelta(minutes=2))
    counter.click("고객 정보 보기")
    assert ADDRESS in counter.texts()
    counter.pass_s(121)
    assert ADDRESS not in counter.texts()
    assert "고객 정보 보기" not in counter.texts()


def test_the_customer_goes_when_he_is_purged_while_somebody_looks(counter, desk):
    """By a command beside the window, or on request at another page: what was read before shows him no longer."""
    order = rush_order()
    record = past_record(order)
    desk.put(record)
    show_past(counter, order)
    counter.click("고객 정보 보기")
    assert ADDRESS in counter.texts()
    desk.put(purged(record, desk.now()))
    counter.look()
    assert ADDRESS not in counter.texts()
    assert "고객 정보 보기" not in counter.texts()
    assert "떡볶이 세트" in counter.texts()


def test_a_look_at_the_customer_of_a_rejected_order_is_noted(counter, desk, people):
    """A rejection has no moment of acceptance, and is a decision all the same."""
    record = replace(past_record(rush_order(), status=Status.CANCELLED), decided_at=None, confirmed_at=None)
    row = put_past(counter, rush_order(), Outcome.REFUSED)
    history = room(counter)
    history.past[record.order_id] = replace(history.past[record.order_id], record=record)
    open_history(counter).show_order(row.order_id)
    answer(counter)
    counter.click("고객 정보 보기")
    assert ADDRESS in counter.texts()
    assert people.looked == [row.order_id]


def test_what_is_purged_leaves_dishes_and_amounts(counter):
    show_past(counter, rush_order(), kept=False)
    texts = counter.texts()
    assert "고객 정보와 주문 원문은 지워졌습니다. 메뉴와 금액은 남아 있습니다." in texts
    for part in ("떡볶이 세트 2", "34,500원", "인쇄 확인됨", "벨이 울림"):
        assert part in texts
    assert ADDRESS not in texts


def test_what_is_purged_while_it_is_in_memory_says_where_the_rest_is_here(counter, desk):
    record = past_record(rush_order())
    put_past(counter, rush_order())
    history = room(counter)
    gone = replace(purged(record, desk.now()), order=None)
    history.past[record.order_id] = replace(history.past[record.order_id], record=gone)
    open_history(counter).show_order(record.order_id)
    answer(counter)
    texts = counter.texts()
    assert "고객 정보와 주문 원문은 지워졌습니다. 메뉴와 금액은 남아 있습니다." in texts
    assert "(F7)" not in texts
    assert "떡볶이 세트 2" in texts


def test_head_and_paper_end_at_the_same_edge(counter):
    counter.window.resize(1920, 1080)
    page = show_past(counter, rush_order()).order
    (paper,) = page.findChildren(PastPaper)
    ends = [part.mapTo(page, part.rect().topRight()).x() for part in (page.above, paper)]
    assert abs(ends[0] - ends[1]) <= 1


# --- slips ----------------------------------------------------------------------------------------------------


@pytest.fixture
def printed(counter, desk):
    """An order of today whose slip memory still holds."""
    order = rush_order()
    states.cook(desk, order, 30, Status.DELIVERED)
    desk.put_job(
        Job(
            "job-1", order.order_id, JobKind.PRINT, JobState.DONE, START, slip=SlipKind.KITCHEN, printer="주방",
            finished_at=START,
        )
    )  # fmt: skip
    show_past(counter, order)
    return desk


def test_a_slip_that_is_still_held_is_printed_again_by_touch(counter, printed):
    counter.click("다시 인쇄")
    assert ("reprint", "job-1") in [said[:2] for said in printed.said]
    assert "주방에서 다시 인쇄합니다(재출력 표시)" in counter.texts()


def test_f6_prints_again_what_the_paper_names(counter, printed):
    counter.press(KEY.Key_F6)
    assert [said[:2] for said in printed.said] == [("reprint", "job-1")]


def test_f6_over_the_list_prints_nothing(counter, printed):
    counter.press(KEY.Key_Escape)
    counter.press(KEY.Key_F6)
    assert printed.said == []


def test_an_older_order_offers_no_reprint(counter):
    show_past(counter, rush_order())
    assert "다시 인쇄" not in counter.texts()


def test_f2_accepts_over_an_order_of_the_past(counter, desk):
    show_past(counter, rush_order("B-0300"))
    desk.arrive(rush_order("B-0500"))
    counter.look()
    assert counter.window.call.isVisible()
    counter.press(KEY.Key_F2)
    assert desk.said[-1] == ("accept", "id-B-0500", 20)


def test_page_keys_scroll_the_paper(counter):
    shown = show_past(counter, rush_order())
    counter.press(KEY.Key_PageDown)
    assert shown.order.long.place > 0


def test_another_place_of_the_window_may_open_an_order(counter):
    """The settlement leads to an order by its id."""
    row = put_past(counter, rush_order())
    shown = open_history(counter)
    shown.show_order(row.order_id)
    answer(counter)
    assert shown.order.order_id == row.order_id
    assert not shown.is_home
