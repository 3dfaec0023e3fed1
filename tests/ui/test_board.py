"""The board: sections, order, cards, and a model that Qt's own tester accepts."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import timedelta

from merchant_desk.domain.attention import Voice
from merchant_desk.domain.cooking_start import TIME_TO_START
from merchant_desk.domain.status import Status
from merchant_desk.ui.board.board_cards import Cards
from merchant_desk.ui.board.board_model import BoardModel
from merchant_desk.ui.board.board_rows import arrange
from merchant_desk.ui.board.jobs_told import JobsTold
from tests.fakes.desk import START, FakeDesk
from tests.ui.orders import booked, dish, order, rush_order, takeout
from tests.ui.states import STATES, cook


def rows(desk):
    return arrange(desk.records(), desk.now())


def titles(desk):
    return [row.title if row.order_id else f"{row.title} {row.right}".strip() for row in rows(desk)]


def row_of(desk, number):
    return next(row for row in rows(desk) if row.title == number)


def test_sections_stand_in_order_with_their_counts(qapp):
    desk = FakeDesk()
    STATES["ringing"](desk)
    assert titles(desk) == [
        "새 주문 2", "B-0417", "B-0418",
        "조리 중 4", "B-0409", "B-0412", "B-0414", "B-0408",
        "예약 1", "B-0390",
        "끝난 주문 2", "B-0400", "B-0401",
    ]  # fmt: skip


def test_an_order_that_ended_stays_for_a_day(qapp):
    desk = FakeDesk()
    cook(desk, order("B-0400"), 60, Status.DELIVERED)
    desk.pass_s(24 * 3_600)
    cook(desk, order("B-0401"), 60, Status.CANCELLED)
    assert titles(desk)[-3:] == ["끝난 주문 2", "B-0401", "B-0400"]
    desk.pass_s(1)
    assert titles(desk)[-2:] == ["끝난 주문 1", "B-0401"]
    desk.pass_s(24 * 3_600)
    assert "끝난 주문" not in " ".join(titles(desk))


def test_what_is_due_first_stands_first_and_late_on_top(qapp):
    desk = FakeDesk()
    cook(desk, order("in-time"), 5)
    cook(desk, order("soon"), 15)
    cook(desk, order("later-ready"), 30, Status.READY)
    cook(desk, order("late"), 24)
    assert titles(desk)[2:] == ["조리 중 4", "late", "soon", "in-time", "later-ready"]
    late = row_of(desk, "late")
    assert (late.right, late.sign, late.tone, late.ground) == ("4분 늦음", "late", "late", "late_ground")


def test_new_orders_are_sorted_by_their_deadline(qapp):
    desk = FakeDesk()
    desk.arrive(order("second"), deadline=START + timedelta(minutes=7))
    desk.arrive(order("first"), deadline=START + timedelta(minutes=2, seconds=5))
    assert titles(desk)[:3] == ["새 주문 2", "first", "second"]
    assert row_of(desk, "first").right == "2:05"


def test_orders_of_one_deadline_stand_as_f2_takes_them(qapp):
    desk = FakeDesk()
    both = START + timedelta(minutes=8)
    desk.arrive(order("came second"), deadline=both, received_at=START + timedelta(milliseconds=2))
    desk.arrive(order("went first"), deadline=both, received_at=START + timedelta(milliseconds=1))
    called = [order_id for call in desk.ringing().calls for order_id in call.order_ids]
    shown = [row.order_id for row in rows(desk) if row.order_id]
    assert shown == called
    assert titles(desk)[1:] == ["went first", "came second"]


def test_a_passed_deadline_is_said(qapp):
    desk = FakeDesk()
    desk.arrive(order("B-1"))
    desk.pass_s(481)
    assert row_of(desk, "B-1").right == "시간 지남"


def test_a_booked_order_says_when_and_moves_to_the_kitchen_in_time(qapp):
    desk = FakeDesk()
    cook(desk, booked("B-1"))
    row = row_of(desk, "B-1")
    assert (row.right, row.line) == ("20:34 도착", "배달 · 20:14 조리 시작 · 왕갈비탕 4")
    assert "예약 1" in titles(desk)
    desk.pass_s(71 * 60)
    assert "예약 1" not in titles(desk)
    assert "조리 중 1" in titles(desk)


def test_a_booking_for_another_day_says_the_day(qapp):
    desk = FakeDesk()
    cook(desk, booked("B-1", hours=24))
    cook(desk, booked("B-2", hours=72))
    assert row_of(desk, "B-1").right == "내일 19:04 도착"
    assert row_of(desk, "B-2").right == "11월 23일(월) 19:04 도착"


def test_cards_say_what_is_missing(qapp):
    desk = FakeDesk()
    desk.arrive(rush_order("coming"), order=None)
    desk.arrive(rush_order("broken"), order=None, unreadable="읽을 수 없습니다.")
    desk.arrive(rush_order("other"), order=None, elsewhere=True)
    assert row_of(desk, "coming").line == "내용 받는 중"
    assert row_of(desk, "broken").line == "읽을 수 없는 주문"
    assert row_of(desk, "other").line == "다른 기기가 받았습니다"


def test_an_order_that_nobody_cooked_is_gone_and_stops_nothing(qapp):
    desk = FakeDesk()
    STATES["ringing"](desk)
    desk.change("id-B-0417", status=Status.CANCELLED, settled=Status.CANCELLED, alarm=True)
    assert row_of(desk, "B-0417").right == "주문 취소됨"


def test_what_stops_the_kitchen_stands_above_everything(qapp):
    desk = FakeDesk()
    STATES["ringing"](desk)
    desk.cancel("id-B-0412")
    desk.change("id-B-0414", customer_asks=True)
    assert titles(desk)[0] == "바로 확인 2"
    assert row_of(desk, "B-0412").right == "조리 중단"
    assert row_of(desk, "B-0414").right == "취소 요청"


def test_an_empty_board_says_so(qapp):
    assert titles(FakeDesk()) == ["새 주문 0", "지금은 주문이 없습니다."]


def test_the_model_survives_every_change(qapp, qtmodeltester):
    model = BoardModel()
    qtmodeltester.check(model)
    told: list[str] = []
    model.rowsInserted.connect(lambda *_: told.append("inserted"))
    model.rowsRemoved.connect(lambda *_: told.append("removed"))
    model.modelReset.connect(lambda: told.append("reset"))
    pictures = []
    for build in STATES.values():
        desk = FakeDesk()
        build(desk)
        pictures.append(rows(desk))
    for before, after in itertools.permutations(pictures, 2):
        for picture in (before, after):
            model.show_rows(picture)
            assert tuple(model.row(number) for number in range(model.rowCount())) == picture
    qtmodeltester.check(model)
    assert "inserted" in told
    assert "removed" in told
    assert "reset" not in told, "a reset loses the place in the list"


def test_only_what_changed_is_drawn_again(qapp):
    desk = FakeDesk()
    STATES["ringing"](desk)
    model = BoardModel()
    model.show_rows(rows(desk))
    changed: list[int] = []
    model.dataChanged.connect(lambda top, bottom: changed.append(top.row()))
    desk.time += timedelta(seconds=1)
    model.show_rows(rows(desk))
    assert changed == [1, 2], "only the two countdowns moved"


def test_a_dish_of_two_megabytes_makes_a_short_card(qapp):
    desk = FakeDesk()
    desk.arrive(replace(order("B-1"), items=(dish("떡" * 2_000_000),)))
    assert len(row_of(desk, "B-1").line) < 100


def test_a_finger_selects_a_card(counter, desk, qtbot):
    from PySide6.QtCore import Qt

    desk.arrive(rush_order("B-1"))
    desk.arrive(takeout("B-2"))
    counter.look()
    board = counter.window.board
    box = board.visualRect(board.rows.index_of("id-B-2"))
    qtbot.mouseClick(board.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    counter.look()
    assert counter.number() == "B-2"


def test_an_order_whose_cooking_has_to_begin_stands_on_top_of_the_kitchens(qapp):
    desk = FakeDesk()
    cook(desk, order("late"), 24)
    cook(desk, booked("B-1"))
    desk.change("id-B-1", noticed=True, asked_to_start=True, note=TIME_TO_START)
    assert titles(desk)[2:] == ["조리 중 2", "B-1", "late"]
    row = row_of(desk, "B-1")
    assert (row.right, row.sign, row.tone) == ("지금 조리 시작", "plan", "plan")
    desk.seen("id-B-1")
    assert titles(desk)[3:] == ["late", "B-1"]
    assert row_of(desk, "B-1").right == "20:34"


def test_beginning_a_booked_order_is_one_press_and_quiet_afterwards(counter, desk):
    cook(desk, booked("B-1"))
    desk.change("id-B-1", noticed=True, asked_to_start=True, note=TIME_TO_START)
    counter.look()
    assert counter.number() == "B-1"
    assert desk.ringing().voices == (Voice.PLAN,)
    counter.click("조리 시작")
    assert desk.said == [("seen", "id-B-1")]
    assert desk.ringing().calls == ()
    assert "조리 시작" not in [button.text() for button in counter.buttons()]


def test_a_card_that_was_kept_says_what_a_new_one_would_say(qapp):
    """Whatever happens, and however the clock is set: keeping cards saves time and changes no word."""
    desk, cards = FakeDesk(), Cards()
    for build in ("ringing", "alarm", "customer", "unsure", "offline", "too_late"):
        STATES[build](desk)
    cook(desk, booked("B-9", hours=30))
    desk.arrive(order("B-8"), received_at=desk.time + timedelta(minutes=2))
    told, spoken, waits = JobsTold(desk.jobs_of), set(), set()
    for seconds in (0, 1, 1, 29, 1, 58, 60, 61, 7, 333, -200, 200, 3600, 0.4, 0.6, 5 * 3600, 86_400):
        desk.pass_s(seconds)
        now = desk.now()
        told.look(desk.records(), now)
        fresh = arrange(desk.records(), now, 20, told.waits, told.asked)
        assert arrange(desk.records(), now, 20, told.waits, told.asked, cards=cards) == fresh
        spoken |= {row.spoken for row in fresh}
        waits |= set(told.waits)
    assert len(spoken) > 40
    assert waits


def test_nothing_is_made_anew_while_nothing_changes(qapp):
    desk, cards = FakeDesk(), Cards()
    STATES["board"](desk)
    arrange(desk.records(), desk.now(), cards=cards)
    before = arrange(desk.records(), desk.now(), cards=cards)
    desk.pass_s(1)
    after = arrange(desk.records(), desk.now(), cards=cards)
    assert [one is other for one, other in zip(before, after, strict=True) if one.order_id] == [True] * 7
