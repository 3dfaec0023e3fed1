"""A disk that takes 300 ms for each commit: the keys and the bell stay alive."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt, QTimer

from merchant_desk.domain.attention import Voice
from merchant_desk.domain.status import Status
from merchant_desk.journal.writer import DeskJournal
from tests.flows.shop import slips_of

COMMIT_S = 0.3
#: A person takes a key that is answered within this time for immediate (seconds).
IMMEDIATE_S = 0.25


class Pauses:
    """Measures how long the main loop was not at home. Main thread; lives for one test."""

    def __init__(self) -> None:
        self.longest_s = 0.0
        self._last_s = time.monotonic()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)
        self._timer.start(5)

    def _look(self) -> None:
        now_s = time.monotonic()
        self.longest_s = max(self.longest_s, now_s - self._last_s)
        self._last_s = now_s

    def begin(self) -> None:
        self.longest_s, self._last_s = 0.0, time.monotonic()

    def stop(self) -> None:
        self._timer.stop()


def test_a_slow_disk_freezes_neither_key_nor_bell(open_shop, printer, monkeypatch):
    commit = DeskJournal.commit
    commits: list[float] = []

    def slow(journal, batch):
        time.sleep(COMMIT_S)
        commit(journal, batch)
        commits.append(time.monotonic())

    monkeypatch.setattr(DeskJournal, "commit", slow)
    shop = open_shop()
    pauses = Pauses()
    ids = [shop.order(kind="DELIVERY") for _ in range(3)]
    shop.counter.silence()
    shop.wait(lambda: not shop.counter.ringing().calls, "the bell obeys the key")

    pauses.begin()
    shop.pick(ids[0])
    shop.let_guard_pass()
    pressed_s = time.monotonic()
    shop.press(Qt.Key.Key_F2)
    answered_s = time.monotonic() - pressed_s
    assert shop.record(ids[0]).status is Status.ACCEPTING, (
        f"answered at once, before the disk\n{shop._seen()}"
    )
    assert answered_s < IMMEDIATE_S
    shop.press(Qt.Key.Key_F3)
    shop.wait(lambda: "25분" in shop.texts(), "F3 gives the next order five minutes more")
    shop.act(ids[1], "cancel")
    shop.wait(lambda: shop.rings(ids[1], Voice.CANCELLED), "a cancellation rings while the disk is slow")
    shop.wait_for(ids[0], Status.COOKING)
    shop.wait_for_paper(ids[0])
    pauses.stop()
    assert len(commits) > 5
    assert pauses.longest_s < COMMIT_S, "no commit is waited for on the main thread"
    shop.rest()
    assert len(slips_of(printer, shop.at_platform(ids[0])["displayId"])) == 2
    print(f"\nkey answered in {answered_s * 1000:.0f} ms, longest pause {pauses.longest_s * 1000:.0f} ms")
