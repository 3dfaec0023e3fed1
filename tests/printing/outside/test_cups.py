"""Slips as they are through a real CUPS: every byte arrives, once; a queue that does not print says what to do."""

from __future__ import annotations

import re
import socket
import time

import pytest

from merchant_desk.domain.errors import PrinterNotReady, PrinterUnreachable, PrintInterrupted
from merchant_desk.domain.printer import OddText, PrinterProfile, Trouble
from merchant_desk.printing.devices import open_printer
from merchant_desk.printing.layout import COLUMNS
from merchant_desk.printing.transports.patience import Patience
from merchant_desk.printing.transports.spool import spool_queues
from merchant_desk.printing.transports.spool_cups import CupsPrinter
from merchant_desk.printing.typesetter import EscposTypesetter
from merchant_desk.services.printing.printer_ports import LaidOut, Outcome, Printed
from tests.printing.golden import slips

SLIP = LaidOut(b"\x1b@\x1c&\x1bR\r" + "똠양꿍 하나\n".encode("cp949") + b"\x1dVB\x00", "똠양꿍 하나\n")
BYTES = LaidOut(bytes(range(256)) * 1_200, "")
QUICK = Patience(watch_s=0.3)
#: PostScript that a queue with a driver has to have: any raw slip must pass it by.
DRIVER = """\
*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "SLIP.PPD"
*Manufacturer: "Nobody"
*Product: "(Slip)"
*ModelName: "Slip"
*ShortNickName: "Slip"
*NickName: "Slip"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*DefaultColorSpace: Gray
*cupsFilter: "application/vnd.cups-postscript 0 -"
*OpenUI *PageSize: PickOne
*DefaultPageSize: A4
*PageSize A4: "<</PageSize[595 842]>>setpagedevice"
*CloseUI: *PageSize
*OpenUI *PageRegion: PickOne
*DefaultPageRegion: A4
*PageRegion A4: "<</PageSize[595 842]>>setpagedevice"
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4: "0 0 595 842"
*DefaultPaperDimension: A4
*PaperDimension A4: "595 842"
"""


def queue(cups, name, model, *words):
    """Set up a queue that leads to the model; what its device does not say is not waited for."""
    device = f"socket://127.0.0.1:{model.door.port}/?waiteof=false&snmp=false"
    cups.call("lpadmin", f"-p{name}", "-E", f"-v{device}", *(words or ("-mraw",)))


def outcome(printer, job_id, printed: Printed) -> Printed:
    """Wait until a slip is no longer printing."""
    until = time.monotonic() + 60
    while printed.outcome is Outcome.PRINTING:
        assert time.monotonic() < until
        printed = printer.go_on(job_id)
    return printed


def stuck(printer, job_id, printed: Printed) -> Printed:
    """Wait until CUPS says that the device does not answer."""
    until = time.monotonic() + 60
    while Trouble.SILENT not in printed.status.troubles:
        assert printed.outcome is Outcome.PRINTING
        assert time.monotonic() < until
        printed = printer.go_on(job_id)
    return printed


@pytest.mark.parametrize("name", ["주방", "-dash", "a,b", "a;$(x)&`b`", "printer"])
def test_a_slip_arrives_byte_by_byte_whatever_its_queue_is_called(cups, model, name):
    queue(cups, name, model)
    printer = open_printer(f"spool:{name}")
    assert outcome(printer, "j", printer.print_slip("j", SLIP)).outcome is Outcome.SENT
    assert model.wait_for(1) == ["똠양꿍 하나\n"]
    assert bytes(model.received) == SLIP.body
    assert f"spool:{name}" in {found.address for found in spool_queues()}


def test_queues_that_do_not_print_say_what_to_do_and_get_nothing(cups, model):
    queue(cups, "counter", model)
    printer = open_printer("spool:counter")
    cups.call("cupsdisable", "counter")
    for act in (lambda: printer.print_slip("j", SLIP), printer.look):
        with pytest.raises(PrinterNotReady, match=r"멈춰 있습니다.*다시 시작해 주세요"):
            act()
    cups.call("cupsenable", "counter")
    cups.call("cupsreject", "counter")
    with pytest.raises(PrinterNotReady, match="받지 않게 되어 있습니다"):
        printer.print_slip("j", SLIP)
    cups.call("cupsaccept", "counter")
    with pytest.raises(PrinterUnreachable, match="'nobody' 인쇄 대기열이 없습니다"):
        open_printer("spool:nobody").print_slip("j", SLIP)
    assert "counter-" not in cups.call("lpstat", "-W", "not-completed", "-o")
    outcome(printer, "j", printer.print_slip("j", SLIP))
    assert model.wait_for(1) == ["똠양꿍 하나\n"]


@pytest.mark.soak
@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("columns", COLUMNS)
def test_every_kind_of_slip_on_every_paper_arrives_whole_in_order_and_once(cups, model, columns):
    queue(cups, f"paper-{columns}", model)
    printer = open_printer(f"spool:paper-{columns}")
    profile = PrinterProfile(columns=columns, odd_text=OddText.PICTURE)
    sent = b""
    for name, slip in slips(columns).items():
        laid_out = EscposTypesetter().lay_out(slip, profile)
        assert outcome(printer, name, printer.print_slip(name, laid_out)).outcome is Outcome.SENT
        sent += laid_out.body
    model.wait_until(lambda: len(model.received) >= len(sent))
    assert bytes(model.received) == sent


@pytest.mark.soak
def test_three_hundred_kilobytes_of_every_byte_arrive_as_they_are(cups):
    cups.add("sink")
    printer = open_printer("spool:sink")
    assert outcome(printer, "j", printer.print_slip("j", BYTES)).outcome is Outcome.SENT
    assert cups.job() == BYTES.body


@pytest.mark.soak
def test_a_queue_with_a_driver_passes_slips_by(cups, model):
    ppd = cups.folder / "slip.ppd"
    ppd.write_text(DRIVER)
    queue(cups, "driven", model, f"-P{ppd}", "-ojob-sheets-default=standard,standard")
    printer = open_printer("spool:driven")
    assert outcome(printer, "j", printer.print_slip("j", SLIP)).outcome is Outcome.SENT
    model.wait_for(1)
    assert bytes(model.received) == SLIP.body


@pytest.fixture
def off(cups):
    """The port of a printer that is off: nobody listens there; its queue is ``off``."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    cups.call("lpadmin", "-poff", "-E", f"-vsocket://127.0.0.1:{port}/?waiteof=false&snmp=false", "-mraw")
    return port


@pytest.mark.soak
def test_a_printer_that_is_off_is_named_and_its_slip_comes_once_it_is_on(off):
    printer = CupsPrinter("off", patience=QUICK)
    stuck(printer, "j", printer.print_slip("j", SLIP))
    with socket.create_server(("127.0.0.1", off)) as listener:
        listener.settimeout(90)
        line, _ = listener.accept()
        with line:
            line.settimeout(30)
            came = b"".join(iter(lambda: line.recv(65_536), b""))
        assert outcome(printer, "j", printer.go_on("j")).outcome is Outcome.SENT
        listener.setblocking(False)
        with pytest.raises(BlockingIOError):
            listener.accept()
    assert came == SLIP.body


@pytest.mark.soak
def test_a_slip_that_somebody_cancels_in_the_queue_asks_a_person(cups, off):
    printer = CupsPrinter("off", patience=QUICK)
    waiting = stuck(printer, "j", printer.print_slip("j", SLIP))
    number = re.search(r"job (\d+)", waiting.answer)
    assert number is not None
    cups.call("cancel", f"off-{number[1]}")
    with pytest.raises(PrintInterrupted, match="취소되었습니다"):
        outcome(printer, "j", printer.go_on("j"))


@pytest.mark.soak
def test_half_a_slip_is_never_called_done(cups, model):
    queue(cups, "half", model)
    model.drop_after = 10
    printer = CupsPrinter("half", patience=QUICK)
    try:
        printed = outcome(printer, "j", printer.print_slip("j", SLIP))
    except PrintInterrupted:
        return
    assert printed.outcome is Outcome.SENT


@pytest.mark.soak
def test_two_hundred_slips_in_a_row_arrive_once_each(cups, model):
    queue(cups, "row", model)
    printer = open_printer("spool:row")
    began, longest_s = time.monotonic(), 0.0
    for number in range(200):
        slip = LaidOut(b"\x1b@%d\n\x1dVB\x00" % number, "")
        at = time.monotonic()
        assert outcome(printer, f"{number}", printer.print_slip(f"{number}", slip)).outcome is Outcome.SENT
        longest_s = max(longest_s, time.monotonic() - at)
    assert model.wait_for(200) == [f"{number}\n" for number in range(200)]
    print(f"200 slips in {time.monotonic() - began:.1f} s, the longest {longest_s * 1000:.0f} ms")
