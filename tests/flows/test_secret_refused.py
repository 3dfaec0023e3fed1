"""A platform that refuses the desk's secret for a while: the question comes, goes with its reason, and comes again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent

from merchant_desk.app.practice.practice import Practice
from merchant_desk.services.counter import Counter
from merchant_desk.services.facts import LinkState

PATIENCE_MS = 15_000


def test_the_question_for_the_secret_ends_when_the_platform_takes_it_again(qtbot, tmp_path):
    practice = Practice(tmp_path, seed=7)
    try:
        started: list[Counter] = []
        practice.desk.start(started.append)
        qtbot.waitUntil(lambda: bool(started), timeout=PATIENCE_MS)
        (counter,) = started
        window = practice.desk.open_window()
        window.show()
        qtbot.waitUntil(lambda: counter.link().state is LinkState.ONLINE, timeout=PATIENCE_MS)
        assert not window.ask.isVisible()
        for _ in range(2):
            refusal = practice.platform.faults.add("unauthorized", times=None)
            qtbot.waitUntil(window.ask.isVisible, timeout=PATIENCE_MS)
            window.ask.field.setText("half a sec")
            assert "받아들이지 않았습니다" in window.ask.sentence.text()
            practice.platform.faults.clear(refusal.fault_id)
            qtbot.waitUntil(lambda: not window.ask.isVisible(), timeout=PATIENCE_MS)
            assert not window.ask.field.text(), "what was half typed is forgotten"
            assert counter.link().state is LinkState.ONLINE
    finally:
        if practice.desk.window is not None:
            practice.desk.window.retire()
        practice.stop()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
