"""Lanes with real threads and a real Qt loop: order, errors, retiring what hangs, and leaving in time."""

import logging
import subprocess
import sys
import threading
import time

import pytest

from merchant_desk.domain.errors import PrintInterrupted, Unreachable
from merchant_desk.runtime import lane as lane_module
from merchant_desk.runtime.lanes import QtLanes


class Answers:
    """What came back, and on which thread."""

    def __init__(self):
        self.done = []
        self.failed = []
        self.threads = set()

    def ok(self, value):
        self.done.append(value)
        self.threads.add(threading.get_ident())

    def bad(self, error):
        self.failed.append(error)
        self.threads.add(threading.get_ident())


class Hanging:
    """A job that really hangs until it is released."""

    def __init__(self, value="late"):
        self.started = threading.Event()
        self.release = threading.Event()
        self.value = value
        self.thread = None

    def __call__(self):
        self.thread = threading.current_thread()
        self.started.set()
        self.release.wait(30)
        return self.value


@pytest.fixture
def lanes(qapp):
    lanes = QtLanes()
    yield lanes
    lanes.close((), 1.0)


@pytest.fixture
def hanging():
    jobs = []

    def make(value="late"):
        jobs.append(Hanging(value))
        return jobs[-1]

    yield make
    for job in jobs:
        job.release.set()


def test_a_thousand_results_come_back_in_order_on_the_main_thread(lanes, qtbot):
    answers = Answers()
    for number in range(1000):
        lanes.submit("writer", lambda number=number: (number, threading.get_ident()), answers.ok, answers.bad)
    assert answers.done == []  # never inside of submit
    qtbot.waitUntil(lambda: len(answers.done) == 1000, timeout=10_000)
    assert [number for number, _ in answers.done] == list(range(1000))
    assert answers.threads == {threading.get_ident()}
    assert len({thread for _, thread in answers.done}) == 1
    assert threading.get_ident() not in {thread for _, thread in answers.done}
    assert answers.failed == []
    assert not lanes.busy("writer")


def test_a_desk_error_arrives_as_it_is(lanes, qtbot):
    error = Unreachable("서버에 연결할 수 없습니다.")
    answers = Answers()

    def work():
        raise error

    lanes.submit("inbox", work, answers.ok, answers.bad)
    qtbot.waitUntil(lambda: bool(answers.failed))
    assert answers.failed == [error]


@pytest.mark.parametrize("fault", [KeyError("merchant"), SystemExit(3)])
def test_any_other_exception_is_logged_and_arrives_with_a_sentence(lanes, qtbot, caplog, fault):
    answers = Answers()

    def broken_work():
        raise fault

    with caplog.at_level(logging.ERROR):
        lanes.submit("inbox", broken_work, answers.ok, answers.bad)
        lanes.submit("inbox", lambda: "still alive", answers.ok, answers.bad)
        qtbot.waitUntil(lambda: bool(answers.done))
    (error,) = answers.failed
    assert "문제가 생겼습니다" in str(error)
    assert type(fault).__name__ in error.detail
    record = next(record for record in caplog.records if "broken_work" in record.message)
    assert record.exc_info is not None
    assert answers.done == ["still alive"]


def test_a_hung_lane_delays_no_other(lanes, qtbot, hanging):
    answers, stuck = Answers(), hanging()
    lanes.submit("inbox", stuck, answers.ok, answers.bad)
    started = time.monotonic()
    lanes.submit("outbox", lambda: "accepted", answers.ok, answers.bad)
    qtbot.waitUntil(lambda: answers.done == ["accepted"])
    assert time.monotonic() - started < 1.0
    assert lanes.busy("inbox")
    assert not lanes.busy("outbox")
    qtbot.waitUntil(lambda: lanes.oldest_running_s("inbox") > 0.1)
    assert set(lanes.running()) == {"inbox"}
    assert lanes.oldest_running_s("outbox") == 0.0
    assert lanes.oldest_running_s("nobody") == 0.0


def test_a_retired_lane_goes_on_and_drops_what_returns_late(lanes, qtbot, hanging):
    answers, stuck = Answers(), hanging()
    lanes.submit("printer:주방", stuck, answers.ok, answers.bad)
    for number in range(3):
        lanes.submit("printer:주방", lambda number=number: number, answers.ok, answers.bad)
    qtbot.waitUntil(stuck.started.is_set)
    unknown = PrintInterrupted("주문서가 나왔는지 알 수 없습니다.")
    assert lanes.retire("printer:주방", unknown)
    assert answers.failed == []  # never inside of retire
    qtbot.waitUntil(lambda: answers.done == [0, 1, 2])
    assert answers.failed == [unknown]
    stuck.release.set()
    stuck.thread.join(5)
    lanes.submit("printer:주방", lambda: "next", answers.ok, answers.bad)
    qtbot.waitUntil(lambda: "next" in answers.done)
    assert answers.done == [0, 1, 2, "next"]
    assert answers.failed == [unknown]
    assert lanes.waiting("printer:주방") == 0


def test_a_result_that_was_on_its_way_wins_over_the_retirement(lanes, qtbot, hanging):
    answers, quick, stuck = Answers(), threading.Event(), hanging()

    def work():
        quick.set()
        return "in time"

    lanes.submit("inbox", work, answers.ok, answers.bad)
    lanes.submit("inbox", stuck, answers.ok, answers.bad)
    stuck.started.wait(5)  # the first is finished, and the loop has not turned since
    lanes.retire("inbox")
    qtbot.waitUntil(lambda: len(answers.failed) == 1)
    assert answers.done == ["in time"]


def test_retiring_an_idle_lane_changes_nothing(lanes, qtbot):
    answers = Answers()
    lanes.submit("inbox", lambda: 1, answers.ok, answers.bad)
    qtbot.waitUntil(lambda: answers.done == [1])
    assert not lanes.retire("inbox")
    assert not lanes.retire("nobody")
    assert answers.failed == []


def test_hung_threads_do_not_grow_without_bound(lanes, qtbot, hanging, monkeypatch):
    monkeypatch.setattr(lane_module, "MAX_STUCK", 2)
    answers, jobs = Answers(), [hanging() for _ in range(3)]
    for job in jobs:
        lanes.submit("printer:1", job, answers.ok, answers.bad)
    for job in jobs[:2]:
        assert job.started.wait(5)
        lanes.retire("printer:1")
    qtbot.waitUntil(lambda: len(answers.failed) == 3)  # the third is given up without a thread
    assert not jobs[2].started.is_set()
    lanes.submit("printer:1", lambda: "refused", answers.ok, answers.bad)
    qtbot.waitUntil(lambda: len(answers.failed) == 4)
    jobs[0].release.set()
    jobs[0].thread.join(5)
    lanes.submit("printer:1", lambda: "taken", answers.ok, answers.bad)
    qtbot.waitUntil(lambda: answers.done == ["taken"])


def test_too_many_waiting_jobs_fail_with_a_sentence(lanes, qtbot, hanging, monkeypatch):
    monkeypatch.setattr(lane_module, "MAX_WAITING", 5)
    answers, stuck = Answers(), hanging()
    lanes.submit("inbox", stuck, answers.ok, answers.bad)
    stuck.started.wait(5)
    for number in range(6):
        lanes.submit("inbox", lambda number=number: number, answers.ok, answers.bad)
    qtbot.waitUntil(lambda: len(answers.failed) == 1)
    stuck.release.set()
    qtbot.waitUntil(lambda: answers.done == ["late", 0, 1, 2, 3, 4])


def test_a_raising_callback_stops_nothing(lanes, qtbot, caplog):
    answers = Answers()

    def explode(value):
        raise ValueError(value)

    lanes.submit("inbox", lambda: 1, explode, answers.bad)
    lanes.submit("inbox", lambda: 2, answers.ok, answers.bad)
    qtbot.waitUntil(lambda: answers.done == [2])
    assert answers.failed == []
    assert lanes.callback_faults == 1
    assert "a callback raised" in caplog.text


def test_idle_is_told_once_after_the_last_job(lanes, qtbot):
    answers, idle = Answers(), []

    def keep_house():
        idle.append(len(answers.done))
        lanes.submit("writer", lambda: "housekeeping", answers.ok, answers.bad)

    lanes.when_idle("writer", keep_house)
    for number in range(5):
        lanes.submit("writer", lambda number=number: number, answers.ok, answers.bad)
    qtbot.waitUntil(lambda: "housekeeping" in answers.done)
    assert idle == [5]
    lanes.submit("writer", lambda: "more", answers.ok, answers.bad)
    qtbot.waitUntil(lambda: len(idle) == 2)


def test_closing_finishes_the_writer_and_its_callbacks(lanes, qtbot, hanging):
    answers, stuck = Answers(), hanging()
    lanes.submit("inbox", stuck, answers.ok, answers.bad)
    stuck.started.wait(5)

    def then_close(value):
        answers.ok(value)
        lanes.submit("writer", lambda: "closed", answers.ok, answers.bad)
        lanes.submit("inbox", lambda: "never", answers.ok, answers.bad)

    for number in range(50):
        lanes.submit("writer", lambda number=number: number, answers.ok, answers.bad)
    lanes.submit("writer", lambda: "last", then_close, answers.bad)
    started = time.monotonic()
    assert lanes.close(("writer",), 5.0) == ()
    assert time.monotonic() - started < 2.0  # the hung inbox does not hold us
    assert answers.done == [*range(50), "last", "closed"]
    stuck.release.set()
    stuck.thread.join(5)
    lanes.submit("writer", lambda: "too late", answers.ok, answers.bad)
    qtbot.waitUntil(lambda: True)
    assert answers.done[-1] == "closed"
    assert answers.failed == []


def test_closing_with_a_hung_writer_keeps_its_bound_and_says_so(lanes, hanging):
    answers, stuck = Answers(), hanging()
    lanes.submit("writer", stuck, answers.ok, answers.bad)
    stuck.started.wait(5)
    started = time.monotonic()
    assert lanes.close(("writer",), 0.3) == ("writer",)
    assert 0.3 <= time.monotonic() - started < 1.5


def test_who_leaves_at_closing_tidies_up_on_a_lane_of_its_own(lanes, hanging):
    answers = Answers()
    lanes.when_closing("report", lambda: lanes.submit("report", lambda: "tidy", answers.ok, answers.bad))
    assert lanes.close(("writer",), 5.0) == ()
    assert answers.done == ["tidy"]


def test_who_hangs_while_leaving_is_left_behind_and_is_no_hung_writer(lanes, hanging):
    answers, stuck = Answers(), hanging()
    lanes.when_closing("report", lambda: lanes.submit("report", stuck, answers.ok, answers.bad))
    started = time.monotonic()
    assert lanes.close(("writer",), 0.3) == ()
    assert time.monotonic() - started < 1.5


def test_a_program_with_a_hung_lane_ends_at_once():
    program = """
import threading
from PySide6.QtCore import QCoreApplication, QTimer
from merchant_desk.runtime.lanes import QtLanes
app = QCoreApplication([])
lanes = QtLanes()
lanes.submit("inbox", threading.Event().wait, print, print)
lanes.submit("writer", lambda: "written", print, print)
QTimer.singleShot(100, app.quit)
app.exec()
lanes.close(("writer",), 3.0)
"""
    started = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=20, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "written\n", "")
    assert time.monotonic() - started < 5.0
