"""A queue of the Windows spooler as a printer, against a model of it: this is no proof of Windows itself."""

from __future__ import annotations

import sys
import threading
import time

import pytest

from merchant_desk.domain.errors import PrinterNotReady, PrinterUnreachable, PrintInterrupted
from merchant_desk.domain.printer import PrinterStatus, Trouble
from merchant_desk.printing.transports.patience import Patience
from merchant_desk.printing.transports.spool_windows import WindowsPrinter, windows_queues
from merchant_desk.services.printing.printer_ports import LaidOut, Outcome
from tests.fakes.winspool import (
    JOB_DELETING,
    JOB_OFFLINE,
    JOB_PAPEROUT,
    JOB_PRINTED,
    PAUSED,
    WORK_OFFLINE,
    WinSpool,
)

NAME = "EPSON TM-T20III 영수증 (복사 1)"
SLIP = LaidOut(b"\x1b@\xb1\xe8\x00\xff\n\x1dV\x00" + bytes(range(256)) * 40, "김\n")
QUICK = Patience(ask_s=5.0, hand_s=5.0, watch_s=0.1, pause_s=0.05, lost_s=0.0)
WRITTEN = ("WritePrinter", "EndPagePrinter", "EndDocPrinter")


@pytest.fixture
def spooler(monkeypatch):
    made = WinSpool(NAME, "Microsoft Print to PDF")
    monkeypatch.setitem(sys.modules, "win32print", made)
    yield made
    made.release.set()


@pytest.fixture
def queue(spooler):
    return spooler.queues[NAME]


@pytest.fixture
def printer(spooler):
    return WindowsPrinter(NAME, patience=QUICK)


def test_a_slip_arrives_byte_by_byte_though_each_write_takes_a_part(printer, queue, spooler):
    assert printer.print_slip("order-1:kitchen\n", SLIP).outcome is Outcome.SENT
    assert bytes(queue.paper) == SLIP.body
    assert queue.titles == ["order-1:kitchen?"]
    assert spooler.open_handles == 0


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (1801, "프린터가 없습니다.*다시 골라"),
        (1722, "스풀러가 꺼져 있습니다"),
        (5, "권한이 없습니다"),
        (112, "받지 않았습니다.*디스크"),
    ],
)
def test_a_spooler_that_refuses_says_what_to_do(printer, queue, spooler, code, sentence):
    spooler.faults = {"StartDocPrinter": code}
    with pytest.raises(PrinterUnreachable, match=sentence):
        printer.print_slip("j", SLIP)
    assert (bytes(queue.paper), queue.jobs) == (b"", {})
    spooler.faults = {"OpenPrinter": code}
    for act in (lambda: printer.print_slip("j", SLIP), printer.look):
        with pytest.raises(PrinterUnreachable, match=sentence):
            act()


def test_an_unknown_queue_says_so(spooler):
    with pytest.raises(PrinterUnreachable, match="'주방' 프린터가 없습니다"):
        WindowsPrinter("주방").print_slip("j", SLIP)


@pytest.mark.parametrize("function", WRITTEN)
def test_what_broke_after_something_was_written_is_deleted_and_asks_a_person(
    printer, queue, spooler, function
):
    spooler.faults = {function: 1722}
    with pytest.raises(PrintInterrupted):
        printer.print_slip("j", SLIP)
    assert queue.jobs == {}
    assert len(queue.deleted) == 1
    assert spooler.open_handles == 0


def test_a_spooler_that_takes_only_a_part_never_counts_as_sent(printer, queue, spooler):
    spooler.room = 5_000
    with pytest.raises(PrintInterrupted, match="더 받지 않습니다"):
        printer.print_slip("j", SLIP)
    assert (bytes(queue.paper), queue.jobs) == (b"", {})


def test_a_deletion_that_fails_too_changes_nothing(printer, spooler):
    spooler.faults = {"WritePrinter": 1722, "SetJob": 1722}
    with pytest.raises(PrintInterrupted):
        printer.print_slip("j", SLIP)


@pytest.mark.parametrize(
    ("status", "attributes", "troubles", "sentence"),
    [
        (PAUSED, 0, (Trouble.OFFLINE,), "일시 중지되어 있습니다.*풀어 주세요"),
        (0, WORK_OFFLINE, (Trouble.OFFLINE,), "오프라인입니다.*꺼 주세요"),
        (0x10, 0, (Trouble.NO_PAPER,), "용지가 없습니다"),
        (0x400000 | 0x80, 0, (Trouble.COVER_OPEN, Trouble.OFFLINE), "덮개가 열려"),
    ],
)
def test_a_queue_that_does_not_print_gets_nothing(printer, queue, status, attributes, troubles, sentence):
    queue.status, queue.attributes = status, attributes
    with pytest.raises(PrinterNotReady, match=sentence) as told:
        printer.print_slip("j", SLIP)
    assert told.value.status == PrinterStatus(speaks=True, troubles=troubles)
    assert queue.titles == []


def test_look_tells_what_windows_says_and_nothing_more(printer, queue):
    assert printer.look() == PrinterStatus()
    queue.status = 0x10
    assert printer.look() == PrinterStatus(speaks=True, troubles=(Trouble.NO_PAPER,))
    queue.status = PAUSED
    with pytest.raises(PrinterNotReady, match="일시 중지"):
        printer.look()


def waiting(printer, queue, spooler):
    """Print a slip that stays in the queue; return its number there."""
    spooler.holds = True
    assert printer.print_slip("j", SLIP).outcome is Outcome.PRINTING
    (number,) = queue.jobs
    return number


def test_a_slip_that_waits_is_printing_and_not_sent_again(printer, queue, spooler):
    number = waiting(printer, queue, spooler)
    queue.jobs[number]["Status"] = JOB_PAPEROUT
    later = printer.go_on("j")
    assert (later.outcome, later.status.troubles) == (Outcome.PRINTING, (Trouble.NO_PAPER,))
    spooler.prints(queue, number)
    assert printer.go_on("j").outcome is Outcome.SENT
    assert bytes(queue.paper) == SLIP.body
    with pytest.raises(PrintInterrupted):
        printer.go_on("j")


def test_another_slip_waits_until_the_one_in_the_queue_has_left(printer, queue, spooler):
    number = waiting(printer, queue, spooler)
    with pytest.raises(PrinterNotReady, match=r"다른 주문서를 인쇄하고 있습니다.*저절로"):
        printer.print_slip("test page", SLIP)
    assert list(queue.jobs) == [number]
    assert printer.go_on("j").outcome is Outcome.PRINTING
    queue.jobs[number]["Status"] = JOB_PAPEROUT
    with pytest.raises(PrinterNotReady, match="용지"):
        printer.print_slip("test page", SLIP)
    spooler.prints(queue, number)
    spooler.holds = False
    assert printer.print_slip("k", SLIP).outcome is Outcome.SENT
    assert printer.go_on("j").outcome is Outcome.SENT, "it ended while another one was handed over"


def test_a_slip_that_was_deleted_while_another_one_came_still_asks_a_person(printer, queue, spooler):
    queue.jobs[waiting(printer, queue, spooler)]["Status"] = JOB_DELETING
    spooler.holds = False
    assert printer.print_slip("k", SLIP).outcome is Outcome.SENT
    with pytest.raises(PrintInterrupted, match="취소되었습니다"):
        printer.go_on("j")


def test_a_printed_document_that_is_kept_counts_as_sent(printer, queue, spooler):
    queue.jobs[waiting(printer, queue, spooler)]["Status"] = JOB_PRINTED
    assert printer.go_on("j").outcome is Outcome.SENT


def test_an_empty_queue_has_let_the_slip_go_whatever_the_error(printer, queue, spooler):
    number = waiting(printer, queue, spooler)
    spooler.faults = {"GetJob": 0}
    with pytest.raises(PrintInterrupted, match="알 수 없습니다"):
        printer.go_on("j")
    spooler.prints(queue, number)
    assert printer.go_on("j").outcome is Outcome.SENT


def test_a_slip_that_somebody_deletes_asks_a_person(printer, queue, spooler):
    number = waiting(printer, queue, spooler)
    queue.jobs[number]["Status"] = JOB_DELETING
    with pytest.raises(PrintInterrupted, match="취소되었습니다"):
        printer.go_on("j")


def test_a_stuck_slip_that_vanishes_from_a_paused_queue_was_deleted(printer, queue, spooler):
    number = waiting(printer, queue, spooler)
    queue.jobs[number]["Status"], queue.status = JOB_OFFLINE, PAUSED
    assert printer.go_on("j").outcome is Outcome.PRINTING
    del queue.jobs[number]
    with pytest.raises(PrintInterrupted, match="취소되었습니다"):
        printer.go_on("j")


def test_a_spooler_that_stops_leaves_the_slip_to_a_person(printer, queue, spooler):
    waiting(printer, queue, spooler)
    spooler.faults = {"OpenPrinter": 1722}
    with pytest.raises(PrintInterrupted, match=r"알 수 없습니다.*꺼져"):
        printer.go_on("j")


@pytest.mark.parametrize(
    ("function", "error"),
    [
        ("OpenPrinter", PrinterUnreachable),
        ("StartDocPrinter", PrinterUnreachable),
        ("WritePrinter", PrintInterrupted),
    ],
)
@pytest.mark.parametrize("by", ["time", "close"])
def test_a_call_that_hangs_is_left_behind_and_prints_nothing_later(queue, spooler, function, error, by):
    spooler.hangs = {function}
    limit_s = 0.1 if by == "time" else 30.0
    printer = WindowsPrinter(NAME, patience=Patience(ask_s=limit_s, hand_s=limit_s))
    if by == "close":
        threading.Thread(target=close_at, args=(printer, spooler.reached)).start()
    began = time.monotonic()
    with pytest.raises(error, match="응답하지 않습니다" if by == "time" else "멈췄습니다") as told:
        printer.print_slip("j", SLIP)
    assert type(told.value) is error
    assert time.monotonic() - began < 5
    spooler.hangs.clear()
    spooler.release.set()
    until = time.monotonic() + 5
    while any(thread.name == "errand" for thread in threading.enumerate()):
        assert time.monotonic() < until
    assert (bytes(queue.paper), queue.jobs, spooler.open_handles) == (b"", {}, 0)
    assert printer.print_slip("k", SLIP).outcome is Outcome.SENT  # afresh


def test_closing_ends_the_wait_for_a_slip(queue, spooler):
    printer = WindowsPrinter(NAME, patience=QUICK)
    waiting(printer, queue, spooler)
    printer._patience = Patience(watch_s=60.0)
    threading.Timer(0.2, printer.close).start()
    began = time.monotonic()
    with pytest.raises(PrintInterrupted, match="멈췄습니다"):
        printer.go_on("j")
    assert time.monotonic() - began < 5


def test_the_queues_of_the_computer_are_found(spooler, monkeypatch):
    assert [found.address for found in windows_queues()] == [f"spool:{NAME}", "spool:Microsoft Print to PDF"]
    spooler.faults = {"EnumPrinters": 1722}
    assert windows_queues() == ()
    monkeypatch.setitem(sys.modules, "win32print", None)
    assert windows_queues() == ()
    with pytest.raises(PrinterUnreachable, match="온전히 설치되지 않았습니다"):
        WindowsPrinter(NAME).look()


def close_at(printer, sign):
    """Close the printer once the sign is given."""
    if sign.wait(5):
        printer.close()
