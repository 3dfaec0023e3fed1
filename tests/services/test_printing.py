"""Slips: printed once, tried again where nothing was taken, asked about where something was."""

import pytest

from merchant_desk.domain.attention import Voice
from merchant_desk.domain.black_box import Step
from merchant_desk.domain.errors import DecisionRefused, NoAnswer, PrinterUnreachable, PrintInterrupted
from merchant_desk.domain.events import EventType
from merchant_desk.domain.job import JobState, SlipKind
from merchant_desk.domain.status import Status
from merchant_desk.services.facts import PrinterState
from merchant_desk.services.settings import PrinterSettings
from tests.builders import HALL, KITCHEN, ORDER_ID, make_order, make_settings
from tests.fakes.printer import FakePrinter
from tests.services.running_desk import RunningDesk

BOTH = make_settings(printers=(KITCHEN, HALL))


def unreachable():
    return PrinterUnreachable("프린터에 연결할 수 없습니다.")


def interrupted():
    return PrintInterrupted("인쇄 중에 연결이 끊겼습니다.")


def lamp(desk, number=0):
    return desk.counter.facts().printers[number]


def test_the_kitchen_gets_its_slip_once_the_platform_has_confirmed():
    desk = RunningDesk()
    desk.order()
    assert lamp(desk).state is PrinterState.UNTRIED
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    assert [job.state for job in desk.slips()] == [JobState.HELD]
    assert not desk.paper()
    desk.poll()
    assert len(desk.paper()) == 1
    assert "마라탕(중)" in desk.paper()[0]
    assert [job.state for job in desk.slips()] == [JobState.DONE]
    assert lamp(desk).state is PrinterState.READY
    assert lamp(desk).last_printed_at is not None
    assert desk.steps().count(Step.PRINTED) == 1


def test_what_was_laid_out_is_kept_sealed():
    desk = RunningDesk()
    desk.cooking()
    (job,) = desk.slips()
    assert desk.journal.disk.sealed[ORDER_ID, f"slip:{job.job_id}"].decode() == desk.paper()[0]


def test_a_slip_that_was_only_handed_over_is_sent_not_done():
    desk = RunningDesk()
    desk.printers["주방"].proves = False
    desk.cooking()
    assert [job.state for job in desk.slips()] == [JobState.SENT]


def test_each_copy_is_a_slip_of_its_own():
    two = PrinterSettings("주방", "tcp://127.0.0.1:9100", copies=2)
    desk = RunningDesk(make_settings(printers=(two,)))
    desk.cooking()
    assert [job.copy for job in desk.slips()] == [1, 2]
    assert len(set(desk.printers["주방"].job_ids())) == 2


def test_a_printer_that_takes_nothing_is_tried_until_it_does_and_gets_the_slip_once(caplog):
    desk = RunningDesk()
    desk.printers["주방"].dead = unreachable()
    desk.cooking()
    desk.go(60)
    assert [job.state for job in desk.slips()] == [JobState.WAITING]
    assert lamp(desk).state is PrinterState.TROUBLE
    assert "주방" in lamp(desk).trouble
    assert lamp(desk).waiting == 1
    assert 5 <= desk.printers["주방"].asked <= 12
    assert caplog.text.count("프린터에 연결할 수 없습니다") == 1, "the log tells it once"
    desk.printers["주방"].dead = None
    desk.go(12)
    assert len(desk.paper()) == 1
    assert lamp(desk).state is PrinterState.READY
    desk.go(60)
    assert len(desk.paper()) == 1


def test_a_dead_printer_is_asked_once_for_all_its_slips():
    desk = RunningDesk()
    desk.printers["주방"].dead = unreachable()
    desk.cooking(make_order("order-1"))
    desk.cooking(make_order("order-2"))
    desk.go(60)
    asked = desk.printers["주방"].asked
    desk.go(100)
    assert desk.printers["주방"].asked - asked <= 11


def test_a_dead_printer_does_not_hold_up_the_other():
    desk = RunningDesk(BOTH)
    desk.lanes.hold("printer:주방")
    desk.cooking()
    desk.go(2)
    assert desk.paper("홀")[0].startswith("[delivery]")
    assert not desk.paper("주방")
    desk.lanes.let_go("printer:주방")
    desk.go(2)
    assert len(desk.paper("주방")) == 1


def test_an_interrupted_slip_asks_and_is_not_sent_again():
    desk = RunningDesk()
    desk.printers["주방"].errors.append(interrupted())
    desk.cooking()
    desk.go(120)
    (job,) = desk.slips()
    assert job.state is JobState.UNKNOWN
    assert desk.printers["주방"].asked == 1
    assert lamp(desk).ask == 1
    assert lamp(desk).state is PrinterState.ASK, "the printer itself is well again"
    assert Step.PRINT_UNKNOWN in desk.steps()


def test_a_slip_whose_printer_hung_asks_and_is_not_sent_again():
    desk = RunningDesk()
    desk.go(10)  # it was asked how it is, and let go
    desk.lanes.hold("printer:주방")
    desk.cooking()
    desk.lanes.give_up("printer:주방")
    desk.lanes.let_go("printer:주방")
    desk.go(60)
    assert len(desk.paper()) == 1
    assert [job.state for job in desk.slips()] == [JobState.UNKNOWN]


def test_an_uncertain_slip_is_printed_again_with_its_mark():
    desk = RunningDesk()
    desk.printers["주방"].errors.append(interrupted())
    desk.cooking()
    (job,) = desk.slips()
    desk.counter.reprint(job.job_id)
    desk.go(2)
    assert "재출력" in desk.paper()[0]
    assert [job.state for job in desk.slips()] == [JobState.DROPPED, JobState.DONE]
    assert lamp(desk).state is PrinterState.READY


def test_an_uncertain_slip_that_is_in_hand_is_done():
    desk = RunningDesk()
    desk.printers["주방"].errors.append(interrupted())
    desk.cooking()
    (job,) = desk.slips()
    desk.counter.slip_came_out(job.job_id)
    desk.settle()
    assert [job.state for job in desk.slips()] == [JobState.DONE]
    with pytest.raises(DecisionRefused, match="확인이 필요한"):
        desk.counter.slip_came_out(job.job_id)
    desk.platform.cancel(ORDER_ID)
    desk.poll()
    assert desk.paper()[-1].startswith("[cancel]")


def test_a_question_that_is_open_is_the_lamps_word():
    desk = RunningDesk()
    desk.order()
    desk.platform.confirm_elsewhere(ORDER_ID)
    desk.poll()
    assert lamp(desk).state is PrinterState.ASK
    assert "1장" in lamp(desk).trouble


def test_a_slip_in_hand_of_another_devices_order_is_stopped_too():
    desk = RunningDesk()
    desk.order()
    desk.platform.confirm_elsewhere(ORDER_ID)
    desk.poll()
    desk.counter.slip_came_out(desk.slips()[0].job_id)
    desk.platform.cancel(ORDER_ID)
    desk.poll()
    assert desk.paper() == [text for text in desk.paper() if text.startswith("[cancel]")] != []


def test_a_slip_can_be_printed_again_and_again_each_time_marked():
    desk = RunningDesk()
    desk.cooking()
    first = desk.slips()[0].job_id
    desk.counter.reprint(first)
    desk.go(1)
    desk.counter.reprint(first)
    desk.go(1)
    assert [job.reprint_no for job in desk.slips()] == [0, 1, 2]
    assert ["재출력" in text for text in desk.paper()] == [False, True, True]
    assert [job.state for job in desk.slips()] == [JobState.DONE] * 3


def test_a_slip_that_is_not_there_is_refused():
    desk = RunningDesk()
    desk.cooking()
    for job_id in ("print:nobody", f"accept:{ORDER_ID}:1"):
        with pytest.raises(DecisionRefused, match="더 이상 없습니다"):
            desk.counter.reprint(job_id)
        with pytest.raises(DecisionRefused, match="더 이상 없습니다"):
            desk.counter.slip_came_out(job_id)


def test_a_slip_that_is_too_old_expires_and_asks():
    desk = RunningDesk(make_settings(slip_limit_min=10))
    desk.printers["주방"].dead = unreachable()
    desk.cooking()
    desk.go(620, step_s=5)
    (job,) = desk.slips()
    assert job.state is JobState.EXPIRED
    assert "10분" in job.last_error
    assert lamp(desk).ask == 1
    desk.printers["주방"].dead = None
    desk.go(60)
    assert not desk.paper()
    assert Step.PRINT_FAILED in desk.steps()
    desk.counter.reprint(job.job_id)
    desk.go(1)
    assert len(desk.paper()) == 1


def test_a_slip_waits_for_details_that_are_still_coming():
    desk = RunningDesk(make_settings(print_at_once=True))
    desk.platform.fail("fetch", NoAnswer("답이 없습니다."), times=5)
    desk.order()
    desk.counter.accept(ORDER_ID, 20)
    desk.go(2)
    assert not desk.paper()
    desk.until(lambda: desk.record().order is not None)
    desk.go(1)
    assert "마라탕(중)" in desk.paper()[0]


def test_a_slip_whose_printer_is_gone_comes_out_of_the_one_that_has_its_kind_now():
    desk = RunningDesk()
    desk.order()
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    renamed = PrinterSettings("새 주방", "tcp://127.0.0.1:9100")
    desk.printers = {"새 주방": desk.printers["주방"]}
    desk.restart(make_settings(printers=(renamed,)))
    desk.poll()
    desk.go(1)
    assert [job.state for job in desk.slips() if job.printer == "주방"] == [JobState.DROPPED]
    assert len(desk.printers["새 주방"].paper) == 1


def test_a_slip_that_no_printer_is_there_for_says_so_at_its_order_and_calls():
    desk = RunningDesk(make_settings(printers=(KITCHEN,), print_at_once=True))
    desk.printers["주방"].dead = unreachable()
    desk.cooking()
    only_counter = PrinterSettings("홀", "tcp://127.0.0.1:9101", slips=(SlipKind.DELIVERY,))
    desk.printers = {"홀": FakePrinter()}
    desk.restart(make_settings(printers=(only_counter,)))
    desk.go(10)
    (job,) = desk.slips()
    assert job.state is JobState.EXPIRED
    assert "'주방' 프린터가 등록돼" in desk.record().note
    assert Voice.PRINTER in desk.voices()
    with pytest.raises(DecisionRefused, match="프린터를 추가"):
        desk.counter.reprint(job.job_id)
    desk.printers = {"새 주방": FakePrinter(), **desk.printers}
    desk.restart(make_settings(printers=(PrinterSettings("새 주방", "tcp://127.0.0.1:9102"), only_counter)))
    desk.counter.reprint(job.job_id)
    desk.go(5)
    assert "재출력" in desk.paper("새 주방")[0]


def test_a_slip_under_way_that_was_stopped_is_not_sent_any_more():
    desk = RunningDesk()
    desk.printers["주방"].errors.append(unreachable())
    desk.lanes.hold("printer:주방")
    desk.cooking()
    desk.platform.cancel(ORDER_ID)
    desk.poll()
    desk.lanes.let_go("printer:주방")
    desk.go(30)
    assert [text.split("]")[0] for text in desk.paper()] == ["[cancel"]
    assert [job.state for job in desk.slips()] == [JobState.DROPPED]


def test_a_red_slip_is_tried_until_it_is_out():
    desk = RunningDesk()
    desk.cooking()
    desk.printers["주방"].errors.extend([unreachable(), unreachable()])
    desk.platform.cancel(ORDER_ID)
    desk.poll()
    desk.go(20)
    assert [job.state for job in desk.slips(SlipKind.CANCEL)] == [JobState.DONE]
    assert len(desk.paper()) == 2


def test_a_red_slip_goes_only_where_the_kitchen_is():
    desk = RunningDesk(BOTH)
    desk.cooking()
    desk.platform.cancel(ORDER_ID)
    desk.poll()
    assert len(desk.paper("주방")) == 2
    assert len(desk.paper("홀")) == 1


def test_memory_of_laid_out_slips_is_bounded_by_those_that_wait():
    desk = RunningDesk()
    desk.printers["주방"].dead = unreachable()
    for number in range(3):
        desk.cooking(make_order(f"order-{number}"))
    desk.go(60)
    for number in range(3):
        desk.platform.cancel(f"order-{number}")
    desk.poll()
    desk.printers["주방"].dead = None
    desk.cooking(make_order("last"))
    desk.go(30)
    assert len(desk.paper()) == 1
    assert len(desk.counter.printing.slips._laid_out) == 1


def test_a_desk_without_printers_accepts_all_the_same():
    desk = RunningDesk(make_settings(printers=()))
    desk.cooking()
    assert desk.counter.facts().printers == ()
    desk.platform.say(ORDER_ID, EventType.READY_FOR_PICKUP)
    desk.poll()
    assert desk.status() is Status.READY
