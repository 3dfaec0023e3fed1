"""A printer that takes nothing lets another one print, and uncertain slips come again where the owner wants that."""

from dataclasses import replace

from merchant_desk.domain.errors import PrinterUnreachable, PrintInterrupted
from merchant_desk.domain.events import EventType
from merchant_desk.domain.job import JobState
from merchant_desk.domain.printer import OnUnknown
from merchant_desk.services.ports import Restored
from tests.builders import HALL, KITCHEN, ORDER_ID, make_settings
from tests.services.running_desk import RunningDesk

BACKED = make_settings(printers=(replace(KITCHEN, backup="홀"), HALL))
AGAIN = make_settings(printers=(replace(KITCHEN, on_unknown=OnUnknown.REPRINT),))


def dead():
    return PrinterUnreachable("꺼져 있습니다.")


def test_the_backup_prints_what_the_kitchens_printer_does_not_take_once_and_says_so():
    desk = RunningDesk(BACKED)
    desk.printers["주방"].dead = dead()
    desk.cooking()
    desk.go(10)
    assert [text.split("]")[0] for text in desk.paper("홀")] == ["[delivery"]
    desk.go(20)
    kitchen = [text for text in desk.paper("홀") if text.startswith("[kitchen")]
    assert len(kitchen) == 1
    assert "'주방' 프린터 대신 출력" in kitchen[0]
    assert [(job.printer, job.state) for job in desk.slips()] == [("주방", JobState.DONE)]
    assert desk.journal.print_tries(ORDER_ID)[-1].printer == "홀"
    desk.printers["주방"].dead = None
    desk.go(60)
    assert not desk.paper("주방"), "it is out already"


def test_a_kitchen_that_is_back_prints_its_own_slips_again():
    desk = RunningDesk(BACKED)
    desk.printers["주방"].dead = dead()
    desk.go(340, step_s=5)
    desk.printers["주방"].dead = None
    desk.go(15)
    desk.cooking()
    assert len(desk.paper("주방")) == 1


def test_a_backup_that_is_out_of_order_too_is_no_help():
    desk = RunningDesk(BACKED)
    desk.printers["주방"].dead = desk.printers["홀"].dead = dead()
    desk.cooking()
    desk.go(60)
    assert [job.state for job in desk.slips()] == [JobState.WAITING]
    desk.printers["주방"].dead = None
    desk.go(15)
    assert len(desk.paper("주방")) == 1
    assert not desk.paper("홀")


def test_a_backup_that_is_not_set_up_is_none():
    desk = RunningDesk(make_settings(printers=(replace(KITCHEN, backup="창고"),)))
    desk.printers["주방"].dead = dead()
    desk.cooking()
    desk.go(40)
    assert [job.state for job in desk.slips()] == [JobState.WAITING]


def test_an_uncertain_slip_comes_once_more_marked_where_the_owner_wants_that():
    desk = RunningDesk(AGAIN)
    desk.printers["주방"].errors.extend([PrintInterrupted("끊겼습니다."), PrintInterrupted("또 끊겼습니다.")])
    desk.cooking()
    desk.go(30)
    assert [(job.reprint_no, job.state) for job in desk.slips()] == [
        (0, JobState.DROPPED),
        (1, JobState.UNKNOWN),
    ], "a printer that breaks off again is left to a person"
    desk.counter.reprint(desk.slips()[1].job_id)
    desk.go(2)
    assert "재출력" in desk.paper()[0]


def test_what_was_cut_off_by_a_crash_comes_again_too():
    desk = RunningDesk(AGAIN)
    desk.lanes.hold("printer:주방")
    desk.cooking()
    desk.restart()
    desk.go(5)
    assert len(desk.paper()) == 1
    assert "재출력" in desk.paper()[0]
    assert any(one.outcome is JobState.UNKNOWN for one in desk.journal.print_tries(ORDER_ID))


def test_nothing_comes_again_by_itself_after_a_restore_or_for_another_device():
    desk = RunningDesk(AGAIN)
    desk.printers["주방"].dead = dead()
    desk.cooking()
    desk.printers["주방"].dead = None
    desk.journal.restored = Restored("backup", desk.clock.time, ())
    journal = desk.journal.restarted()
    journal.restored = desk.journal.restored
    desk.journal = journal
    desk._build()
    desk.start()
    desk.go(60)
    assert not desk.paper()
    elsewhere = RunningDesk(AGAIN)
    elsewhere.order()
    elsewhere.platform.confirm_elsewhere(ORDER_ID)
    elsewhere.poll()
    elsewhere.go(30)
    assert not elsewhere.paper()


def test_a_slip_that_the_kitchen_was_told_to_forget_does_not_come_again():
    desk = RunningDesk(AGAIN)
    desk.lanes.hold("printer:주방")
    desk.printers["주방"].errors.append(PrintInterrupted("끊겼습니다."))
    desk.cooking()
    desk.platform.say(ORDER_ID, EventType.CANCELLED)
    desk.poll()
    desk.lanes.let_go("printer:주방")
    desk.go(30)
    assert [text.split("]")[0] for text in desk.paper()] == ["[cancel"]
