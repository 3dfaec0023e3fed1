"""A journal that cannot write, cannot read, cannot be opened; and what a restart finds again."""

from dataclasses import replace

import pytest

from merchant_desk.domain.attention import Voice
from merchant_desk.domain.decision import Action
from merchant_desk.domain.errors import JournalDamaged, JournalError, NoAnswer, NotFound, Unreachable
from merchant_desk.domain.events import EventType
from merchant_desk.domain.job import JobKind, JobState, SlipKind
from merchant_desk.domain.status import Status
from merchant_desk.services import order_book
from merchant_desk.services.ledger import TOGETHER
from tests.builders import NOW, ORDER_ID, make_job, make_order, make_print, make_record
from tests.fakes.journal import disk_full
from tests.services.running_desk import RunningDesk


def test_a_full_disk_does_not_silence_a_new_order():
    desk = RunningDesk()
    desk.journal.trouble = disk_full()
    desk.order()
    desk.go(3)
    assert desk.rings(Voice.NEW)
    assert Voice.TROUBLE in desk.voices()
    assert "디스크" in desk.counter.facts().journal_trouble
    assert desk.counter.facts().troubles[0] == desk.counter.facts().journal_trouble
    assert not desk.platform.acknowledged
    assert desk.record().order is not None


def test_what_waited_for_room_is_written_in_order_and_acknowledged():
    desk = RunningDesk()
    desk.journal.trouble = disk_full()
    desk.order()
    desk.counter.accept(ORDER_ID, 20)
    desk.go(40)
    assert desk.status() is Status.ACCEPTING
    assert not desk.platform.requests, "a decision leaves only from the disk"
    assert not desk.counter.is_idle
    desk.journal.trouble = None
    desk.go(3)
    assert not desk.counter.facts().journal_trouble
    assert len(desk.platform.requests) == 1
    assert desk.platform.acknowledged
    steps = [step.value for step in desk.steps()]
    assert steps.index("seen") < steps.index("stored") < steps.index("read") < steps.index("decided")
    desk.poll()
    assert desk.status() is Status.COOKING
    assert desk.journal.disk.records[ORDER_ID].status is Status.COOKING


def test_a_full_disk_is_tried_every_two_seconds_not_more_and_told_once(caplog):
    desk = RunningDesk()
    desk.journal.trouble = disk_full()
    desk.order()
    desk.go(20, step_s=0.25)
    assert 8 <= desk.journal.refused <= 13
    assert caplog.text.count("cannot write") == 1


def test_events_are_taken_in_once_although_they_come_with_every_poll():
    desk = RunningDesk()
    desk.journal.trouble = disk_full()
    desk.order()
    desk.poll()
    desk.poll()
    desk.journal.trouble = None
    desk.go(3)
    assert [step.value for step in desk.steps()].count("seen") == 1


def test_many_changes_go_together_but_not_without_bound():
    desk = RunningDesk()
    desk.lanes.hold("writer")
    desk.order()
    desk.lanes.let_go("writer")
    desk.settle()
    desk.journal.trouble = disk_full()
    for _ in range(TOGETHER + 20):
        desk.counter.silent((ORDER_ID,), "소리를 낼 장치가 없습니다.")
    desk.go(3)
    desk.journal.trouble = None
    before = len(desk.journal.commits)
    desk.go(3)
    sizes = [len(batch.lines) for batch in desk.journal.commits[before:]]
    assert sizes[0] <= TOGETHER
    assert sum(sizes) >= TOGETHER + 20


def test_an_unreadable_journal_rings_what_it_cannot_look_up():
    desk = RunningDesk()
    desk.journal.unreadable = JournalDamaged("주문 기록을 읽을 수 없습니다.")
    desk.journal.trouble = JournalDamaged("주문 기록을 읽을 수 없습니다.")
    desk.order()
    desk.go(3)
    assert desk.rings(Voice.NEW)
    assert "읽을 수 없습니다" in desk.counter.facts().journal_trouble


def test_a_journal_that_does_not_open_leaves_a_desk_that_rings():
    desk = RunningDesk(start=False)
    desk.journal.unopenable = JournalError("주문 기록을 열 수 없습니다.")
    desk.start()
    assert "열 수 없습니다" in desk.counter.facts().journal_trouble
    desk.order()
    desk.go(3)
    assert desk.rings(Voice.NEW)
    assert Voice.TROUBLE in desk.voices()
    desk.counter.silence()
    assert not desk.voices()
    desk.go(31)
    assert desk.rings(Voice.NEW)


def test_a_silence_for_an_order_does_not_cover_trouble_that_begins_later():
    desk = RunningDesk()
    desk.order()
    desk.go(1)
    desk.counter.silence()
    assert not desk.voices()
    desk.settle()
    desk.go(1)
    desk.journal.trouble = disk_full()
    desk.counter.silent((ORDER_ID,), "소리를 낼 장치가 없습니다.")
    desk.settle()
    desk.go(3)
    assert desk.voices() == (Voice.TROUBLE,)


# --- restarts -------------------------------------------------------------------------------------------


def test_open_orders_are_there_again_after_a_restart_and_ring():
    desk = RunningDesk()
    desk.order()
    desk.restart()
    desk.go(1)
    assert desk.rings(Voice.NEW)
    assert desk.record().order is not None
    assert desk.platform.fetched == [ORDER_ID]


def test_an_order_whose_details_were_not_held_is_read_again():
    desk = RunningDesk()
    desk.order()
    desk.journal.disk.records[ORDER_ID] = replace(desk.journal.disk.records[ORDER_ID], order=None)
    desk.restart()
    assert desk.record().order is not None


def test_details_that_come_late_clear_the_sentence_that_they_did_not():
    desk = RunningDesk()
    desk.platform.fail("fetch", NotFound("아직 없습니다.", status=404), times=999)
    desk.order()
    desk.go(660)
    assert "받지 못했습니다" in desk.record().note
    desk.platform.forgive()
    desk.restart()
    assert desk.record().order is not None
    assert not desk.record().note


def test_a_decision_that_was_leaving_is_read_before_it_is_repeated():
    desk = RunningDesk()
    desk.order()
    desk.platform.events_held = True
    desk.lanes.hold_answers("outbox")
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    assert desk.platform.count(Action.ACCEPT, ORDER_ID) == 1
    calls: list[str] = []
    desk.platform.watch = calls.append
    desk.restart()
    desk.settle()
    assert "decide" not in calls
    assert desk.status() is Status.COOKING
    desk.go(2)
    assert len(desk.paper()) == 1


def test_a_decision_that_had_not_left_is_sent_after_the_restart():
    desk = RunningDesk()
    desk.order()
    desk.lanes.hold("outbox")
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    desk.restart()
    desk.until(lambda: desk.status() is Status.COOKING)
    assert desk.platform.count(Action.ACCEPT, ORDER_ID) == 1


def test_a_decision_that_was_sent_is_proved_after_the_restart():
    desk = RunningDesk()
    desk.order()
    desk.platform.events_held = True
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    desk.restart()
    desk.go(15)
    assert desk.status() is Status.COOKING
    assert len(desk.platform.requests) == 1


@pytest.mark.parametrize("state", [JobState.DOUBTED, JobState.DISPUTED])
def test_a_decision_in_doubt_is_still_in_doubt_after_the_restart(state):
    desk = RunningDesk()
    desk.order()
    desk.platform.events_held = True
    desk.platform.fail("fetch", Unreachable("연결할 수 없습니다."), times=999)
    error = NoAnswer("답이 없습니다.") if state is JobState.DOUBTED else NotFound("없습니다.", status=404)
    desk.platform.fail("decide", error, after=True)
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    desk.restart()
    assert [job.state for job in desk.jobs(JobKind.ACCEPT)] == [state]
    desk.platform.forgive()
    desk.until(lambda: desk.status() is Status.COOKING)
    assert len(desk.platform.requests) == 1


def test_an_answer_to_the_customer_that_was_leaving_is_found_out():
    desk = RunningDesk()
    desk.cooking()
    desk.platform.customer_asks(ORDER_ID)
    desk.poll()
    desk.lanes.hold("outbox")
    desk.counter.answer_customer(ORDER_ID, cancel=False, code="DISH_ALREADY_DONE")
    desk.settle()
    desk.restart()
    desk.go(12)
    assert desk.platform.count(Action.DENY_CANCELLATION, ORDER_ID) == 1
    assert desk.jobs(JobKind.DENY_CANCELLATION)[0].state is JobState.DONE


@pytest.mark.parametrize("was_done", [True, False])
def test_a_slip_that_was_being_printed_asks_after_the_restart(was_done):
    desk = RunningDesk()
    desk.order()
    (desk.lanes.hold_answers if was_done else desk.lanes.hold)("printer:주방")
    desk.counter.accept(ORDER_ID, 20)
    desk.poll()
    desk.restart()
    desk.go(30)
    (job,) = desk.slips()
    assert job.state is JobState.UNKNOWN
    assert "프로그램이 꺼졌습니다" in job.last_error
    assert len(desk.paper()) == was_done


def test_a_slip_that_was_held_or_waiting_is_printed_after_the_restart():
    desk = RunningDesk()
    desk.order()
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    desk.restart()
    desk.poll()
    desk.go(1)
    assert len(desk.paper()) == 1


def test_what_was_printed_before_the_restart_is_not_printed_again_but_stopped():
    desk = RunningDesk()
    desk.cooking()
    desk.restart()
    desk.go(60)
    assert len(desk.paper()) == 1
    desk.platform.cancel(ORDER_ID)
    desk.poll()
    desk.go(1)
    assert [text.split("]")[0] for text in desk.paper()] == ["[kitchen", "[cancel"]


def test_a_pending_decision_keeps_its_own_time_over_a_restart():
    desk = RunningDesk()
    desk.cooking()
    desk.go(1_200, step_s=10)
    desk.platform.events_held = True
    desk.counter.advance(ORDER_ID, Action.READY)
    desk.settle()
    desk.platform.tells_last_event = False
    desk.restart()
    desk.go(2)
    assert desk.status() is Status.READYING
    assert not desk.voices()


def test_jobs_of_orders_that_are_gone_are_let_go():
    desk = RunningDesk(start=False)
    gone = [
        make_job(JobKind.ACCEPT, "gone"),
        make_job(JobKind.FETCH, "gone"),
        make_print("gone", state=JobState.WAITING),
        make_print("gone", SlipKind.DELIVERY, state=JobState.UNKNOWN),
    ]
    desk.journal.disk.jobs = {job.job_id: job for job in gone}
    desk.start()
    desk.go(5)
    assert not desk.platform.requests
    assert not desk.platform.fetched
    assert desk.counter.facts().printers[0].ask == 0
    assert desk.counter.facts().waiting_jobs == 0
    states = [job.state for job in desk.journal.disk.jobs.values()]
    assert states == [JobState.DROPPED, JobState.DROPPED, JobState.DROPPED, JobState.UNKNOWN]


# --- memory ---------------------------------------------------------------------------------------------


def test_memory_of_closed_orders_is_bounded_and_the_latest_stay(monkeypatch):
    monkeypatch.setattr(order_book, "CLOSED_KEPT", 5)
    desk = RunningDesk()
    for number in range(9):
        order_id = desk.cooking(make_order(f"order-{number}"))
        desk.counter.reject(order_id, "DELIVERY_PROBLEM")
        desk.until_status(Status.CANCELLED, order_id)
        desk.go(2)
    kept = [record.order_id for record in desk.counter.records()]
    assert kept == [f"order-{number}" for number in (8, 7, 6, 5, 4)]
    assert desk.counter.jobs_of("order-0") == ()
    assert {job.order_id for job in desk.counter._book._jobs.values()} == set(kept)
    assert len(desk.journal.disk.records) == 9


def test_an_order_that_still_asks_for_something_stays_in_memory(monkeypatch):
    monkeypatch.setattr(order_book, "CLOSED_KEPT", 0)
    book = order_book.OrderBook()
    asking = make_record("asking", Status.DELIVERED)
    busy = make_record("busy", Status.DELIVERED)
    done = make_record("done", Status.DELIVERED)
    unseen = make_record("unseen", Status.CANCELLED, alarm=True)
    book.put(
        (asking, busy, done, unseen),
        (
            make_print("asking", state=JobState.UNKNOWN),
            make_print("busy", state=JobState.WAITING),
            make_print("done", state=JobState.DONE),
        ),
    )
    book.put((), ())
    assert [record.order_id for record in book.records()] == ["asking", "busy", "unseen"]
    assert book.job("print:done:kitchen:주방:1:0") is None


def test_an_order_of_long_ago_comes_back_from_the_disk_when_the_platform_speaks_of_it():
    desk = RunningDesk(start=False)
    old = make_record(status=Status.DELIVERED, closed_at=NOW.replace(year=2025))
    desk.journal.disk.records[ORDER_ID] = old
    desk.start()
    assert desk.counter.record(ORDER_ID) is None
    desk.platform.place(make_order())
    desk.platform._events.clear()
    desk.platform.move(ORDER_ID, "concluded", EventType.CONCLUDED)
    desk.poll()
    assert desk.status() is Status.CONCLUDED
    assert desk.record().closed_at == old.closed_at
    assert not desk.voices()


def test_a_desk_that_begins_on_a_full_disk_polls_and_rings():
    """The journal can be read; what follows from it cannot be written."""
    desk = RunningDesk()
    desk.order()
    desk.lanes.hold("outbox")
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    desk.journal = desk.journal.restarted()
    desk.journal.trouble = disk_full()
    desk._build()
    desk.start()
    other = desk.order(make_order("3f0a1c52-6f0e-4f8e-9a55-2f6f3c1d7a02"))
    desk.go(5)
    assert desk.rings(Voice.NEW, other)
    desk.journal.trouble = None
    desk.until(lambda: desk.counter.is_idle, most_s=60)
