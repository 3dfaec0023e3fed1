"""Printers that say how they are: their lamp, their voice, and slips that wait for paper instead of coming twice."""

from merchant_desk.domain.attention import Voice
from merchant_desk.domain.errors import PrinterUnreachable, PrintInterrupted
from merchant_desk.domain.job import JobState
from merchant_desk.domain.printer import PrinterStatus, Trouble
from merchant_desk.services.facts import PrinterState
from tests.builders import ORDER_ID
from tests.services.running_desk import RunningDesk

WELL = PrinterStatus(speaks=True)
NO_PAPER = PrinterStatus(speaks=True, troubles=(Trouble.NO_PAPER,))
LOW = PrinterStatus(speaks=True, troubles=(Trouble.PAPER_LOW,))


def lamp(desk, number=0):
    return desk.counter.facts().printers[number]


def tries(desk):
    return [(one.outcome, one.answer) for one in desk.journal.print_tries(ORDER_ID)]


def test_a_printer_is_asked_at_the_start_and_its_lamp_says_what_it_answered():
    desk = RunningDesk(start=False)
    desk.printers["주방"].status = WELL
    desk.start()
    assert lamp(desk).state is PrinterState.READY
    assert desk.printers["주방"].looked == 1
    desk.printers["주방"].status = LOW
    desk.go(310, step_s=5)
    assert lamp(desk).state is PrinterState.LOW
    assert lamp(desk).status == LOW
    assert not lamp(desk).trouble, "paper that ends soon is no trouble yet"


def test_paper_that_runs_out_between_two_orders_is_noticed_and_noticed_again_when_it_is_in():
    desk = RunningDesk()
    desk.printers["주방"].status = NO_PAPER
    desk.go(310, step_s=5)
    assert lamp(desk).trouble == "주방 프린터: 용지가 없습니다. 용지를 넣어 주세요."
    assert lamp(desk).trouble in desk.counter.facts().troubles
    assert Voice.PRINTER not in desk.voices(), "no slip waits for it"
    desk.printers["주방"].status = WELL
    desk.go(12)
    assert lamp(desk).state is PrinterState.READY


def test_a_slip_waits_for_paper_calls_and_comes_out_by_itself_when_the_paper_is_in():
    desk = RunningDesk()
    desk.printers["주방"].status = NO_PAPER
    desk.cooking()
    desk.go(5)
    assert [job.state for job in desk.slips()] == [JobState.WAITING]
    assert Voice.PRINTER not in desk.voices(), "changing the paper takes a moment"
    desk.go(10)
    assert Voice.PRINTER in desk.voices()
    desk.counter.silence()
    assert Voice.PRINTER not in desk.voices()
    desk.go(31)
    assert Voice.PRINTER in desk.voices(), "the silence is over and nothing has changed"
    desk.printers["주방"].status = WELL
    desk.go(4)
    assert len(desk.paper()) == 1
    assert Voice.PRINTER not in desk.voices()
    assert tries(desk) == [
        (JobState.WAITING, "용지가 없습니다. 용지를 넣어 주세요."),
        (JobState.DONE, ""),
    ], "the ledger says once why it waited"


def test_a_slip_that_the_printer_has_is_waited_for_and_never_sent_again():
    desk = RunningDesk()
    printer = desk.printers["주방"]
    printer.slow = 500
    desk.lanes.hold("printer:주방")
    desk.cooking()
    while not printer.asked:
        desk.lanes.step("printer:주방")
    printer.status = NO_PAPER
    desk.lanes.step("printer:주방")
    assert [job.state for job in desk.slips()] == [JobState.RUNNING]
    assert lamp(desk).trouble.endswith("용지가 없습니다. 용지를 넣어 주세요.")
    printer.status = WELL
    printer.slow = 1
    desk.lanes.let_go("printer:주방")
    desk.go(1)
    assert printer.asked == 1
    assert [job.state for job in desk.slips()] == [JobState.DONE]
    assert len(desk.paper()) == 1
    assert lamp(desk).state is PrinterState.READY
    assert tries(desk)[-1] == (JobState.DONE, "fence")


def test_a_slip_that_breaks_off_inside_of_the_printer_asks():
    desk = RunningDesk()
    printer = desk.printers["주방"]
    printer.slow = 5
    desk.lanes.hold("printer:주방")
    desk.cooking()
    while not printer.asked:
        desk.lanes.step("printer:주방")
    printer.dead = PrinterUnreachable("꺼져 있습니다.")
    desk.lanes.let_go("printer:주방")
    desk.go(1)
    assert [job.state for job in desk.slips()] == [JobState.UNKNOWN]
    assert Voice.PRINTER in desk.voices()
    desk.go(121)
    assert Voice.PRINTER not in desk.voices(), "the question stays on the screen, the voice ends"
    assert lamp(desk).ask == 1


def test_a_printer_that_answers_and_takes_nothing_stays_in_trouble():
    desk = RunningDesk()
    desk.printers["주방"].errors.extend(PrinterUnreachable("거절했습니다.") for _ in range(40))
    desk.cooking()
    desk.go(60)
    assert lamp(desk).state is PrinterState.TROUBLE
    assert Voice.PRINTER in desk.voices()


def test_a_printer_nobody_waits_for_any_more_gets_well_by_being_asked():
    desk = RunningDesk()
    desk.printers["주방"].errors.append(PrinterUnreachable("거절했습니다."))
    desk.lanes.hold("printer:주방")
    desk.cooking()
    desk.platform.cancel(ORDER_ID)
    desk.poll()
    desk.lanes.let_go("printer:주방")
    desk.go(30)
    assert lamp(desk).state is not PrinterState.TROUBLE


def test_a_dead_printer_is_noticed_before_the_next_order():
    desk = RunningDesk()
    desk.printers["주방"].dead = PrinterUnreachable("꺼져 있습니다.")
    desk.go(310, step_s=5)
    assert lamp(desk).state is PrinterState.TROUBLE
    looked = desk.printers["주방"].looked
    desk.go(60)
    assert 4 <= desk.printers["주방"].looked - looked <= 7
    desk.printers["주방"].dead = None
    desk.go(12)
    assert lamp(desk).state is not PrinterState.TROUBLE


def test_a_connection_is_let_go_of_when_no_slip_follows(caplog):
    desk = RunningDesk()
    desk.cooking()
    desk.go(3)
    rested = desk.printers["주방"].rested
    desk.go(10)
    assert desk.printers["주방"].rested == rested + 1
    desk.printers["주방"].rest_error = PrintInterrupted("끊겼습니다.", detail="reset")
    caplog.set_level("INFO")
    desk.counter.reprint(desk.slips()[0].job_id)
    desk.go(10)
    assert "connection ended" in caplog.text
    assert lamp(desk).state is PrinterState.READY


def test_what_a_printer_did_yesterday_and_on_its_test_page_counts_as_tried():
    desk = RunningDesk()
    assert lamp(desk).state is PrinterState.UNTRIED
    desk.counter.printing.lend(("주방",))
    desk.counter.printing.take_back(("주방",), printed_at=desk.counter.now())
    assert lamp(desk).state is PrinterState.READY
    desk.cooking()
    printed_at = lamp(desk).last_printed_at
    desk.restart()
    assert lamp(desk).state is PrinterState.READY
    assert lamp(desk).last_printed_at == printed_at
    desk.counter.printing.lend(("주방",))
    desk.counter.printing.take_back(("주방",))
    assert lamp(desk).last_printed_at == printed_at
