"""A queue of CUPS as a printer: what was handed over, what surely was not, and what nobody knows."""

from __future__ import annotations

import threading
import time
from urllib.parse import quote

import pytest

from merchant_desk.domain.errors import PrinterNotReady, PrinterUnreachable, PrintInterrupted
from merchant_desk.domain.printer import PrinterStatus, Trouble
from merchant_desk.printing.devices import open_printer
from merchant_desk.printing.transports.patience import Patience
from merchant_desk.printing.transports.spool import spool_queues
from merchant_desk.printing.transports.spool_cups import CupsPrinter
from merchant_desk.services.printing.printer_ports import LaidOut, Outcome
from tests.fakes.cups import ACCEPTS, BUSY, GOOD, IDLE, JOB, REJECTS, STOPPED, Cups

SLIP = LaidOut(b"\x1b@\xb1\xe8\x00\xff\n\x1dV\x00", "김\n")
LONG = LaidOut(b"\x1b@" + b"x" * 300_000, "x\n")
QUICK = Patience(ask_s=5.0, hand_s=5.0, watch_s=0.2, pause_s=0.05, lost_s=0.0, end_s=0.2)
NAMES = ["POS80", "주방-2", "-dash", "a,b", "a;$(x)&`b`|'", "printer", "accepting", "till-2"]


@pytest.fixture
def cups(tmp_path, monkeypatch):
    made = Cups(tmp_path / "cups", "POS80")
    monkeypatch.setenv("PATH", made.path)
    return made


@pytest.mark.parametrize("name", NAMES)
def test_a_slip_goes_out_byte_by_byte_by_the_queues_own_name(tmp_path, monkeypatch, name):
    cups = Cups(tmp_path / "cups", name)
    monkeypatch.setenv("PATH", cups.path)
    printed = open_printer(f"spool:{name}").print_slip("order-1:kitchen", SLIP)
    assert printed.outcome is Outcome.SENT
    assert cups.paper == SLIP.body
    assert cups.words == [f"-d{name}", "-oraw", "-ojob-sheets=none", "-n1", "-torder-1:kitchen", "-"]


def test_a_title_is_one_line_that_cannot_be_taken_for_an_option(cups):
    CupsPrinter("POS80").print_slip("--x\n; rm\x00 -rf" + "y" * 200, SLIP)
    assert cups.words[4].startswith("-t--x?; rm? -rfyyy")
    assert len(cups.words[4]) == 82


@pytest.mark.parametrize(
    ("parts", "error", "sentence"),
    [
        ((ACCEPTS, STOPPED), PrinterNotReady, "멈춰 있습니다.*다시 시작해 주세요"),
        ((REJECTS, IDLE), PrinterNotReady, "받지 않게 되어 있습니다.*켜 주세요"),
        ((), PrinterUnreachable, "'POS80' 인쇄 대기열이 없습니다.*다시 골라 주세요"),
        ((ACCEPTS, IDLE.replace("{name}", "POS80-2")), PrinterUnreachable, "인쇄 대기열이 없습니다"),
    ],
)
def test_a_queue_that_does_not_print_gets_nothing_and_says_what_to_do(cups, parts, error, sentence):
    cups.says(*parts)
    printer = CupsPrinter("POS80")
    for act in (lambda: printer.print_slip("j", SLIP), printer.look):
        with pytest.raises(error, match=sentence):
            act()
    assert cups.paper is None


def test_a_stopped_queue_counts_as_offline(cups):
    cups.says(ACCEPTS, STOPPED)
    with pytest.raises(PrinterNotReady) as told:
        CupsPrinter("POS80").look()
    assert told.value.status == PrinterStatus(speaks=True, troubles=(Trouble.OFFLINE,))
    assert told.value.detail == "no paper"


def test_a_computer_without_cups_or_with_its_scheduler_off_says_so(cups, monkeypatch):
    cups.says(is_running=False)
    with pytest.raises(PrinterUnreachable, match=r"\(CUPS\)이 꺼져 있습니다"):
        CupsPrinter("POS80").print_slip("j", SLIP)
    cups.remove()
    monkeypatch.setenv("PATH", str(cups.folder / "bin"))
    with pytest.raises(PrinterUnreachable, match=r"\(CUPS\)이 없습니다"):
        CupsPrinter("POS80").print_slip("j", SLIP)
    assert spool_queues() == ()


@pytest.mark.parametrize(
    ("line", "slip", "error"),
    [
        ("echo 'lp: Destination \"POS80\" is not accepting jobs.' >&2; exit 1", SLIP, PrinterUnreachable),
        ("exit 0", SLIP, PrinterUnreachable),
        ("sleep 600", SLIP, PrinterUnreachable),
        ("cat > /dev/null; exit 1", SLIP, PrintInterrupted),
        ("head -c 1000 > /dev/null; exit 1", LONG, PrintInterrupted),
        ("head -c 1000 > /dev/null; exit 0", LONG, PrintInterrupted),
        ("cat > /dev/null; sleep 600", SLIP, PrintInterrupted),
        ("head -c 1000 > /dev/null; kill -9 $$", LONG, PrintInterrupted),
    ],
)
def test_what_was_read_of_the_slip_decides_whether_it_may_be_sent_again(cups, line, slip, error):
    cups.lp(line)
    with pytest.raises(error) as told:
        CupsPrinter("POS80", patience=Patience(hand_s=0.4)).print_slip("j", slip)
    assert type(told.value) is error
    assert "lp: " in told.value.detail


def test_a_hanging_question_ends_in_time_and_nothing_was_sent(cups):
    cups.lpstat("sleep 600")
    with pytest.raises(PrinterUnreachable, match="응답하지 않습니다"):
        CupsPrinter("POS80", patience=Patience(ask_s=0.2)).print_slip("j", SLIP)
    assert cups.paper is None


def test_a_slip_that_waits_in_the_queue_is_printing_until_it_leaves(cups):
    cups.lp(
        'cat > "$folder/paper"; mv "$folder/waits" "$folder/state"; echo "request id is POS80-7 (0 file(s))"'
    )
    cups.says(ACCEPTS, BUSY, JOB, message="The printer is not responding.")
    (cups.folder / "state").rename(cups.folder / "waits")
    cups.says(ACCEPTS, IDLE)
    printer = CupsPrinter("POS80", patience=QUICK)
    waiting = printer.print_slip("j", SLIP)
    assert waiting.outcome is Outcome.PRINTING
    assert waiting.status == PrinterStatus(speaks=True, troubles=(Trouble.SILENT,))
    cups.lp("exit 1")  # nothing is sent again
    assert printer.go_on("j").outcome is Outcome.PRINTING
    cups.says(ACCEPTS, IDLE)
    assert printer.go_on("j").outcome is Outcome.SENT
    with pytest.raises(PrintInterrupted):
        printer.go_on("j")


def waiting_printer(cups, name="POS80", **words):
    """Return a printer with the slip ``j`` in its queue."""
    line = f'cat > /dev/null; cp "$folder/waits" "$folder/state"; echo "request id is {name}-7 (0 file(s))"'
    cups.says(ACCEPTS, BUSY, JOB, **words)
    (cups.folder / "state").rename(cups.folder / "waits")
    cups.says(ACCEPTS, IDLE)
    cups.lp(line)
    printer = CupsPrinter(name, patience=QUICK)
    assert printer.print_slip("j", SLIP).outcome is Outcome.PRINTING
    return printer


def test_another_slip_waits_until_the_one_in_the_queue_has_left(cups):
    printer = waiting_printer(cups)
    cups.lp("exit 1")  # nothing may be handed over
    with pytest.raises(PrinterNotReady, match=r"다른 주문서를 인쇄하고 있습니다.*저절로"):
        printer.print_slip("test page", SLIP)
    printer.rest()
    assert printer.go_on("j").outcome is Outcome.PRINTING
    cups.says(ACCEPTS, IDLE)
    cups.lp(GOOD)
    assert printer.print_slip("k", SLIP).outcome is Outcome.SENT
    assert printer.go_on("j").outcome is Outcome.SENT, "it ended while another one was handed over"


def test_a_slip_that_was_removed_while_another_one_came_still_asks_a_person(cups):
    printer = waiting_printer(cups)
    cups.says(ACCEPTS, IDLE)
    cups.ends(JOB.format(coded="POS80", message="") + "\tAlerts: job-canceled-by-user\n")
    cups.lp(GOOD.replace("-7", "-8"))
    assert printer.print_slip("k", SLIP).outcome is Outcome.SENT
    with pytest.raises(PrintInterrupted, match="취소되었습니다"):
        printer.go_on("j")


def test_a_job_of_a_hangul_queue_is_known_by_its_coded_name(tmp_path, monkeypatch):
    cups = Cups(tmp_path / "cups", "주방")
    monkeypatch.setenv("PATH", cups.path)
    waiting_printer(cups, "주방", coded=quote("주방"))


@pytest.mark.parametrize("reason", ["job-canceled-by-user", "aborted-by-system"])
def test_a_slip_that_somebody_removed_asks_a_person(cups, reason):
    printer = waiting_printer(cups)
    cups.says(ACCEPTS, IDLE)
    cups.ends(JOB.format(coded="POS80", message="") + f"\tAlerts: {reason}\n\tqueued for POS80\n")
    with pytest.raises(PrintInterrupted, match="취소되었습니다"):
        printer.go_on("j")


def test_a_removal_that_cups_tells_late_is_heard(cups):
    printer = waiting_printer(cups, message="The printer is not responding.")
    cups.says(ACCEPTS, IDLE)
    ending = JOB.format(coded="POS80", message="") + "\tAlerts: job-canceled-by-user\n"
    (cups.folder / "late").write_text(ending)
    cups.lpstat(
        'case "$*" in *" completed "*) mv "$folder/late" "$folder/ends.2";; esac; trap \'mv "$folder/ends.2" '
        '"$folder/ends" 2> /dev/null\' EXIT'
    )
    with pytest.raises(PrintInterrupted, match="취소되었습니다"):
        printer.go_on("j")


def test_what_left_a_queue_that_is_stopped_was_not_printed(cups):
    printer = waiting_printer(cups)
    cups.says(ACCEPTS, STOPPED)
    with pytest.raises(PrintInterrupted, match="취소되었습니다"):
        printer.go_on("j")


def test_while_the_queue_is_stopped_the_slip_waits(cups):
    printer = waiting_printer(cups)
    cups.says(ACCEPTS, STOPPED, JOB)
    waiting = printer.go_on("j")
    assert (waiting.outcome, waiting.status.troubles) == (Outcome.PRINTING, (Trouble.OFFLINE,))


def test_a_scheduler_that_is_away_for_long_leaves_the_slip_to_a_person(cups):
    printer = waiting_printer(cups)
    cups.says(is_running=False)
    with pytest.raises(PrintInterrupted, match=r"알 수 없습니다.*꺼져 있습니다"):
        printer.go_on("j")


def test_the_device_is_heard_only_while_it_prints(cups):
    printer = CupsPrinter("POS80")
    cups.says(ACCEPTS, BUSY, reasons="media-empty-error,cover-open,media-low")
    assert printer.look() == PrinterStatus(
        speaks=True, troubles=(Trouble.NO_PAPER, Trouble.COVER_OPEN, Trouble.PAPER_LOW)
    )
    cups.says(ACCEPTS, BUSY)
    assert printer.look() == PrinterStatus()
    cups.says(ACCEPTS, IDLE.replace("none", "media-empty-error"))  # of the slip before, and old
    assert printer.look() == PrinterStatus()


@pytest.mark.parametrize(("reads", "error"), [("0", PrinterUnreachable), ("1000", PrintInterrupted)])
def test_closing_from_another_thread_ends_the_hand_over(cups, reads, error):
    cups.lp(f'head -c {reads} > /dev/null; : > "$folder/began"; sleep 600')
    printer = CupsPrinter("POS80")
    threading.Thread(target=close_once, args=(printer, cups.folder / "began")).start()
    began = time.monotonic()
    with pytest.raises(error) as told:
        printer.print_slip("j", LONG)
    assert type(told.value) is error
    assert time.monotonic() - began < 5
    cups.lp(GOOD)
    assert printer.print_slip("j", SLIP).outcome is Outcome.SENT  # afresh


def test_closing_ends_the_wait_for_a_slip(cups):
    printer = waiting_printer(cups)
    printer._patience = Patience(watch_s=60.0)
    threading.Timer(0.2, printer.close).start()
    began = time.monotonic()
    with pytest.raises(PrintInterrupted, match="멈췄습니다"):
        printer.go_on("j")
    assert time.monotonic() - began < 5


def test_the_queues_of_the_computer_are_found(cups):
    cups.devices(
        "device for POS80: usb://EPSON/TM-T20?serial=1\ndevice for 주방: socket://10.0.0.2\ndevice for x: /dev/y\n"
    )
    assert [(found.address, found.words) for found in spool_queues()] == [
        ("spool:POS80", "POS80 (USB, 영수증 프린터 명령으로 인쇄)"),
        ("spool:x", "x (영수증 프린터 명령으로 인쇄)"),
        ("spool:주방", "주방 (네트워크, 영수증 프린터 명령으로 인쇄)"),
    ]
    cups.lpstat("exit 1")
    assert spool_queues() == ()


def close_once(printer, sign):
    """Close the printer once the sign is there."""
    until = time.monotonic() + 5
    while not sign.exists() and time.monotonic() < until:
        pass
    printer.close()
