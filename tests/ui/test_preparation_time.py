"""The preparation time: what was chosen last and what like orders took are said, and nothing is chosen by itself."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt

from merchant_desk.services.usual_times import Cooked
from tests.fakes.desk import START
from tests.ui.orders import rush_order, takeout

KEY = Qt.Key
SENTENCE = "금요일 이 시간 비슷한 주문은 보통 22분 걸렸습니다"


def learn(desk, days=(7, 7, 7, 14, 14), minutes=22):
    desk.cooked += [Cooked(START - timedelta(days=day), 4, minutes) for day in days]


def chips(counter):
    return {minutes: chip.caption() for minutes, chip in counter.window.decision.body.chips.items()}


def test_a_suggestion_is_said_and_marked_and_not_chosen(counter, desk):
    learn(desk, minutes=23)
    desk.arrive(rush_order("B-1"))
    counter.look()
    assert "보통 23분 걸렸습니다" in counter.texts()
    assert chips(counter) == {15: "", 20: "", 25: "보통", 30: "", 40: ""}
    assert counter.window.decision.body.chips[25].accessibleName().endswith("보통 걸린 시간")
    counter.press(KEY.Key_F2)
    assert desk.said == [("accept", "id-B-1", 20)]


def test_the_days_it_comes_from_are_named(counter, desk):
    learn(desk)
    desk.arrive(rush_order("B-1"))
    counter.look()
    assert SENTENCE in counter.texts()
    desk.cooked.clear()
    learn(desk, days=(1, 2, 3, 4, 7))
    counter.look()
    assert "평일 이 시간" in counter.texts()
    desk.cooked.clear()
    counter.look()
    assert "걸렸습니다" not in counter.texts()


def test_the_time_chosen_last_has_a_chip(counter, desk):
    desk.arrive(rush_order("B-1"))
    counter.look()
    for _ in range(3):
        counter.press(KEY.Key_F3)
    counter.press(KEY.Key_F2)
    desk.arrive(takeout("B-2"))
    counter.pass_s(1)
    counter.window.pick("id-B-2")
    assert chips(counter) == {15: "", 20: "", 25: "", 30: "", 35: "직전", 40: ""}
    body = counter.window.decision.body
    assert all(chip.fits() for chip in body.chips.values())
    body.chips[35].click()
    counter.pass_s(1)
    counter.press(KEY.Key_F2)
    assert desk.said[-1] == ("accept", "id-B-2", 35)


def test_five_at_once_are_accepted_one_after_the_other_by_one_key(counter, desk):
    for number in range(5):
        desk.arrive(rush_order(f"B-{number}"))
        desk.pass_s(1)
    counter.look()
    for number in range(5):
        assert counter.number() == f"B-{number}"
        counter.press(KEY.Key_F2)
        counter.press(KEY.Key_F2)  # a trembling finger
        counter.pass_s(0.7)
    assert desk.said == [("accept", f"id-B-{number}", 20) for number in range(5)]
