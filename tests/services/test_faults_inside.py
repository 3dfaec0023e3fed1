"""What must go on although a part of the program itself fails, or something stays away for long."""

from datetime import timedelta

from merchant_desk.domain.attention import Voice
from merchant_desk.domain.decision import Action, CancelCode
from merchant_desk.domain.errors import Busy, JournalError, Unreachable
from merchant_desk.domain.events import EventType
from merchant_desk.domain.job import JobKind, JobState, SlipKind
from merchant_desk.domain.status import Status
from merchant_desk.services.facts import LinkState
from tests.builders import ORDER_ID, make_order
from tests.fakes.printer import PlainTypesetter
from tests.services.running_desk import RunningDesk


def break_once(thing, name):
    """Have a method raise what nobody expects, once."""
    sound = getattr(thing, name)

    def broken(*arguments):
        setattr(thing, name, sound)
        raise RuntimeError("a fault of the program")

    setattr(thing, name, broken)


def test_a_window_that_raises_stops_neither_polls_nor_the_bell():
    desk = RunningDesk()

    def raises():
        raise RuntimeError("a fault of the window")

    desk.counter.listen(raises)
    desk.order()
    desk.go(1)
    assert desk.rings(Voice.NEW)
    desk.counter.accept(ORDER_ID, 20)
    desk.until_status(Status.COOKING)


def test_a_poll_whose_answer_cannot_be_taken_in_is_not_the_last_one():
    desk = RunningDesk()
    break_once(desk.counter._intake, "_store")
    desk.platform.place(make_order())
    asked = len(desk.platform.polled_s)
    for _ in range(90):
        desk.clock.advance(1.0)
        desk.counter.tick()
        desk.lanes.run_all()
    assert len(desk.platform.polled_s) >= asked + 2
    assert desk.rings(Voice.NEW)  # never acknowledged, so it came again


def test_a_slip_that_cannot_be_laid_out_fails_alone_and_says_so(monkeypatch):
    desk = RunningDesk()
    desk.order()

    def raises(self, slip, columns):
        raise RuntimeError("a fault of the layout")

    with monkeypatch.context() as broken:
        broken.setattr(PlainTypesetter, "lay_out", raises)
        desk.counter.accept(ORDER_ID, 20)
        desk.until(lambda: desk.slips()[0].is_over)
    assert desk.slips()[0].state is JobState.FAILED
    assert "만들지 못했습니다" in desk.record().note
    other = desk.cooking(make_order(order_id="6f1d2a0e-0000-4000-8000-000000000002"))
    desk.until(lambda: desk.slips(SlipKind.KITCHEN, other)[0].is_over)
    assert desk.slips(SlipKind.KITCHEN, other)[0].state is JobState.DONE


def test_a_rejection_that_was_overtaken_before_it_left_is_not_sent():
    desk = RunningDesk()
    desk.order()
    desk.journal.trouble = JournalError("디스크가 가득 찼습니다.")
    desk.counter.reject(ORDER_ID, CancelCode.UNAVAILABLE_ITEM)
    desk.go(1)
    desk.platform.confirm_elsewhere(ORDER_ID)
    desk.until_status(Status.COOKING)
    desk.journal.trouble = None
    desk.go(60)
    assert desk.platform.count(Action.REJECT, ORDER_ID) == 0
    assert desk.status() is Status.COOKING
    later = desk.cooking(make_order(order_id="6f1d2a0e-0000-4000-8000-000000000003"))
    assert desk.status(later) is Status.COOKING


def test_an_acceptance_does_not_wait_for_details_into_its_deadline():
    desk = RunningDesk()
    desk.platform.fail("fetch", Busy("잠시 뒤 다시 시도해 주세요."), times=10_000)
    desk.order()
    desk.counter.accept(ORDER_ID, 20)
    desk.until(lambda: desk.platform.count(Action.ACCEPT, ORDER_ID) > 0)
    assert 60 < desk.seconds_left() <= 121
    desk.until_status(Status.COOKING)


def test_a_journal_that_could_not_be_opened_is_opened_later_with_what_it_holds():
    desk = RunningDesk()
    desk.order()
    desk.journal = desk.journal.restarted()
    desk.journal.unopenable = JournalError("주문 기록을 열 수 없습니다.")
    desk._build()
    desk.start()
    new = desk.platform.place(make_order(order_id="6f1d2a0e-0000-4000-8000-000000000004"))
    desk.go(25)
    assert "열 수 없습니다" in desk.counter.facts().journal_trouble
    desk.journal.unopenable = None
    desk.go(60)
    assert not desk.counter.facts().journal_trouble
    assert desk.rings(Voice.NEW)
    assert desk.rings(Voice.NEW, new)
    desk.counter.accept(ORDER_ID, 20)
    desk.until_status(Status.COOKING)


def test_whether_another_device_printed_is_not_asked_once_the_order_is_over():
    desk = RunningDesk()
    desk.order()
    desk.platform.confirm_elsewhere(ORDER_ID)
    desk.until_status(Status.COOKING)
    assert desk.slips()[0].state is JobState.UNKNOWN
    desk.platform.move(ORDER_ID, "CONCLUDED", EventType.CONCLUDED)
    desk.until_status(Status.CONCLUDED)
    assert desk.slips()[0].state is JobState.DROPPED
    assert not any(printer.ask for printer in desk.counter.facts().printers)


def test_a_decision_that_finds_nobody_turns_the_lamp_before_the_next_poll():
    desk = RunningDesk()
    desk.order()
    desk.platform.fail("decide", Unreachable("플랫폼에 연결할 수 없습니다."))
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    assert desk.counter.link().state is LinkState.OFFLINE
    desk.until_status(Status.COOKING)
    assert desk.counter.link().state is LinkState.ONLINE


def test_the_proof_of_a_decision_is_asked_for_as_soon_as_the_platform_allows():
    desk = RunningDesk()
    desk.order()
    before = desk.clock.now()
    desk.counter.accept(ORDER_ID, 20)
    desk.until_status(Status.COOKING)
    fastest = timedelta(seconds=desk.settings.platform.profile.min_poll_interval_s)
    assert desk.clock.now() - before <= fastest + timedelta(seconds=2)
    assert len(desk.jobs(JobKind.ACCEPT)) == 1
