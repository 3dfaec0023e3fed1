"""Timed calls go on after a fault, and a delayed call comes once or not at all."""

from PySide6.QtCore import QObject

from merchant_desk.runtime.ticker import Ticker, after


def test_it_ticks_until_stopped_and_survives_faults(qtbot, caplog):
    calls: list[int] = []

    def tick():
        calls.append(len(calls))
        if len(calls) == 2:
            raise ValueError("once")

    ticker = Ticker(0.01, tick)
    assert not ticker.is_running()
    ticker.start()
    qtbot.waitUntil(lambda: len(calls) >= 5)
    assert ticker.faults == 1
    assert "a timed call raised" in caplog.text
    ticker.stop()
    assert not ticker.is_running()


def test_after_calls_once_and_can_be_cancelled(qtbot, caplog):
    owner, calls = QObject(), []

    def explode():
        raise ValueError("late")

    after(0.01, lambda: calls.append("first"), owner)
    after(0.02, lambda: calls.append("never"), owner).cancel()
    after(0.03, explode, owner)
    after(0.05, lambda: calls.append("last"), owner)
    qtbot.waitUntil(lambda: "last" in calls)
    assert calls == ["first", "last"]
    assert "a delayed call raised" in caplog.text
    qtbot.waitUntil(lambda: owner.children() == [])
