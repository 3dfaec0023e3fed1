"""What the window does when a booked order has to be begun, and when a new one is about to expire."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from merchant_desk.domain.attention import EXPIRING_BEFORE_S, Voice
from merchant_desk.domain.cooking_start import TIME_TO_START
from merchant_desk.domain.order import Timing
from merchant_desk.domain.status import Status
from tests.ui.orders import order, rush_order


def minimize(counter):
    counter.window.setWindowState(Qt.WindowState.WindowMinimized)
    QApplication.processEvents()


@pytest.fixture
def booked(counter, desk):
    """A booked order whose time to start has just come."""
    made = order("B-7", timing=Timing.SCHEDULED, scheduled_from=desk.time + timedelta(minutes=20))
    desk.arrive(made, preparation_min=20, decided_at=desk.time - timedelta(hours=1))
    desk.confirm(made.order_id, Status.COOKING)
    minimize(counter)
    desk.change(made.order_id, noticed=True, asked_to_start=True, note=TIME_TO_START)
    counter.look()
    return made.order_id


def test_it_comes_to_the_front_with_its_words(counter, desk, booked):
    assert desk.ringing().voices == (Voice.PLAN,)
    assert not counter.window.isMinimized()
    assert counter.number() == "B-7"
    assert "조리를 시작할 시각" in counter.texts()


def test_who_looks_at_it_has_heard_it(counter, desk, booked):
    counter.window.pick(booked)
    assert desk.said == [("seen", booked)]
    assert desk.ringing().calls == ()
    counter.window.pick(booked)
    assert desk.said == [("seen", booked)]
    assert "조리를 시작할 시각" in counter.texts(), "its words stay"


def test_space_ends_it_as_well(counter, desk, booked):
    counter.press(Qt.Key.Key_Space)
    counter.pass_s(60)
    assert desk.ringing().calls == ()


def test_looking_at_a_new_order_silences_nothing(counter, desk):
    desk.arrive(rush_order("B-1"))
    counter.look()
    counter.window.pick("id-B-1")
    assert desk.said == []
    assert desk.ringing().voices == (Voice.NEW,)


def test_an_order_about_to_expire_comes_to_the_front_once_more(counter, desk):
    desk.arrive(rush_order("B-1"), deadline=desk.time + timedelta(seconds=EXPIRING_BEFORE_S + 20))
    counter.look()
    minimize(counter)
    counter.pass_s(10)
    assert counter.window.isMinimized()
    counter.pass_s(11)
    assert not counter.window.isMinimized()
    assert desk.ringing().voices == (Voice.EXPIRING,)
    minimize(counter)
    counter.pass_s(5)
    assert counter.window.isMinimized(), "once"


def test_f2_takes_the_order_that_expires_first(counter, desk):
    desk.arrive(rush_order("B-1"), deadline=desk.time + timedelta(minutes=8))
    counter.pass_s(1)
    desk.arrive(rush_order("B-2"), deadline=desk.time + timedelta(seconds=60))
    counter.pass_s(6)
    counter.window.pick("")
    counter.pass_s(1)
    counter.press(Qt.Key.Key_F2)
    assert desk.said[0][:2] == ("accept", "id-B-2")
