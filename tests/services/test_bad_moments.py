"""What a cook, a rider and an owner would meet when printer, disk, clock and set-up change at a bad moment."""

from dataclasses import replace

from merchant_desk.domain.attention import Voice
from merchant_desk.domain.errors import PrinterUnreachable
from merchant_desk.domain.events import EventType
from merchant_desk.domain.job import JobState
from merchant_desk.domain.printer import OnUnknown, PrinterStatus, Trouble
from tests.builders import HALL, KITCHEN, ORDER_ID, make_settings
from tests.fakes.journal import disk_full
from tests.fakes.printer import FakePrinter
from tests.services.running_desk import RunningDesk

NO_PAPER, WELL = PrinterStatus(True, (Trouble.NO_PAPER,)), PrinterStatus(True)
BACKED = make_settings(printers=(replace(KITCHEN, backup="홀"), HALL))
AGAIN = make_settings(printers=(replace(KITCHEN, on_unknown=OnUnknown.REPRINT),))
OFF = PrinterUnreachable("꺼져 있습니다.")


def go_stepping(desk, name, seconds):
    """Let time pass with a held lane: one slice of its printer in each second."""
    for _ in range(seconds):
        desk.go(1)
        if desk.lanes.waiting(f"printer:{name}"):
            desk.lanes.step(f"printer:{name}")


def stuck_inside(desk, name="주방"):
    """Let the order's slip lie in a printer whose paper has ended."""
    printer = desk.printers[name]
    printer.slow = 10**9
    desk.lanes.hold(f"printer:{name}")
    desk.cooking()
    while not printer.asked:
        desk.lanes.step(f"printer:{name}")
    printer.status = NO_PAPER
    return printer


def test_the_stop_comes_after_the_slip_that_it_stops():
    desk = RunningDesk(BACKED)
    printer = stuck_inside(desk)
    go_stepping(desk, "주방", 25)
    desk.platform.say(ORDER_ID, EventType.CANCELLED)
    go_stepping(desk, "주방", 60)
    printer.status, printer.slow = WELL, 1
    desk.lanes.let_go("printer:주방")
    desk.go(20)
    assert [text.split("]")[0] for text in desk.paper()] == ["[kitchen", "[cancel"]


def test_the_rule_prints_nothing_of_last_night():
    desk = RunningDesk(AGAIN)
    desk.lanes.hold("printer:주방")
    desk.cooking()
    desk.clock.advance(14 * 3600)
    desk.restart()
    desk.go(5)
    assert desk.paper() == []


def test_the_rule_prints_no_cancelled_order_after_a_restart():
    desk = RunningDesk(AGAIN)
    printer = stuck_inside(desk)
    desk.platform.say(ORDER_ID, EventType.CANCELLED)
    desk.poll()
    printer.dead = OFF
    desk.lanes.let_go("printer:주방")
    desk.go(2)
    printer.dead, printer.status, printer.slow = None, WELL, 0
    desk.go(30)
    desk.counter.seen(ORDER_ID)
    desk.go(5)
    assert [text.split("]")[0] for text in desk.paper()] == ["[cancel"]
    desk.restart()
    desk.go(10)
    assert len(desk.paper()) == 1


def test_a_slip_that_lay_under_a_full_disk_is_too_old():
    desk = RunningDesk()
    order_id = desk.order()
    desk.printers["주방"].dead = OFF
    desk.counter.accept(order_id, 20)
    desk.until(lambda: bool(desk.slips()) and desk.slips()[0].tries > 1)
    desk.journal.trouble = disk_full()
    desk.go(20)
    desk.printers["주방"].dead = None
    desk.go(2 * 3600, 30)
    desk.journal.trouble = None
    desk.go(10)
    assert desk.paper() == []
    assert [job.state for job in desk.slips()] == [JobState.EXPIRED]


def test_a_spooler_that_keeps_a_slip_silently_calls():
    desk = RunningDesk()
    printer = stuck_inside(desk)
    printer.status = PrinterStatus()
    go_stepping(desk, "주방", 180)
    assert Voice.PRINTER in desk.voices()
    assert "나오지 않고 있습니다" in desk.counter.facts().printers[0].trouble


def test_a_slip_in_the_backup_without_paper_calls_also_when_its_own_printer_is_back():
    desk = RunningDesk(BACKED)
    hall, kitchen = desk.printers["홀"], desk.printers["주방"]
    kitchen.dead = OFF
    desk.cooking()
    desk.go(5)
    hall.slow = 10**9
    desk.lanes.hold("printer:홀")
    while hall._inside is None:
        go_stepping(desk, "홀", 1)
    hall.status, kitchen.dead = NO_PAPER, None
    go_stepping(desk, "홀", 60)
    assert [job.state for job in desk.slips()] == [JobState.RUNNING]
    assert Voice.PRINTER in desk.voices()


def test_paper_that_ends_in_a_slip_without_proof_is_noticed():
    desk = RunningDesk()
    desk.printers["주방"].proves, desk.printers["주방"].status = False, WELL
    desk.cooking()
    desk.go(1)
    desk.printers["주방"].status = NO_PAPER
    desk.go(30)
    assert desk.counter.facts().printers[0].trouble


def test_a_try_cut_off_at_the_backup_is_told_as_the_backups():
    desk = RunningDesk(BACKED)
    desk.printers["주방"].dead = OFF
    desk.cooking()
    desk.go(5)
    desk.lanes.hold("printer:홀")
    desk.go(40)
    desk.restart()
    desk.go(2)
    assert desk.journal.print_tries(ORDER_ID)[-1].printer == "홀"


DRINKS = replace(KITCHEN, name="음료", address="tcp://127.0.0.1:9102")
RENAMED = replace(KITCHEN, name="부엌")


def test_a_slip_that_is_out_does_not_come_again_unmarked_when_its_printer_is_renamed():
    desk = RunningDesk(make_settings(printers=(KITCHEN, DRINKS)))
    desk.printers["음료"].dead = OFF
    desk.cooking()
    desk.go(3)
    assert len(desk.paper("주방")) == 1
    devices = {"부엌": FakePrinter(), "음료": desk.printers["음료"]}
    desk.counter.use_printing(make_settings(printers=(RENAMED, DRINKS)), devices, {})
    desk.go(5)
    assert not devices["부엌"].paper
    assert [job.state for job in desk.slips() if job.printer == "부엌"] == [JobState.UNKNOWN]


def test_a_slip_that_is_being_tried_while_its_printer_is_renamed_comes_out_of_the_new_one():
    desk = RunningDesk()
    desk.printers["주방"].dead = OFF
    desk.lanes.hold("printer:주방")
    desk.cooking()
    desk.go(10)
    new = FakePrinter()
    desk.counter.use_printing(make_settings(printers=(RENAMED,)), {"부엌": new}, {})
    desk.lanes.let_go("printer:주방")
    desk.go(10)
    assert len(new.paper) == 1
    assert "재출력" not in new.paper[0][1]


def test_a_delivery_slip_of_a_renamed_printer_comes_out_of_the_new_one():
    desk = RunningDesk(make_settings(printers=(KITCHEN, HALL)))
    desk.printers["홀"].dead = OFF
    desk.cooking()
    desk.go(4)
    new = FakePrinter()
    devices = {"주방": desk.printers["주방"], "카운터": new}
    desk.counter.use_printing(make_settings(printers=(KITCHEN, replace(HALL, name="카운터"))), devices, {})
    desk.go(10)
    assert len(new.paper) == 1


def test_a_choice_of_today_prints_no_question_of_yesterday():
    desk = RunningDesk()
    desk.lanes.hold("printer:주방")
    desk.cooking()
    desk.restart()
    desk.clock.advance(36 * 3600)
    desk.counter.use_printing(AGAIN, desk.printers, {})
    desk.go(5)
    assert desk.paper() == []


def test_a_slip_that_lay_under_a_full_disk_is_stopped_like_any_other():
    desk = RunningDesk()
    order_id = desk.order()
    desk.printers["주방"].dead = OFF
    desk.counter.accept(order_id, 20)
    desk.until(lambda: bool(desk.slips()) and desk.slips()[0].tries > 1)
    desk.journal.trouble = disk_full()
    desk.go(20)
    desk.printers["주방"].dead = None
    desk.platform.cancel(order_id)
    desk.poll()
    desk.journal.trouble = None
    desk.go(10)
    assert [text.split("]")[0] for text in desk.paper()] in ([], ["[cancel"])


def test_every_copy_of_a_stop_comes_out_also_after_a_try_in_vain():
    desk = RunningDesk(make_settings(printers=(replace(KITCHEN, copies=2),)))
    desk.cooking()
    desk.printers["주방"].dead = OFF
    desk.platform.cancel(ORDER_ID)
    desk.poll()
    desk.go(20)
    desk.printers["주방"].dead = None
    desk.go(20)
    assert [text.split("]")[0] for text in desk.paper()] == ["[kitchen", "[kitchen", "[cancel", "[cancel"]
