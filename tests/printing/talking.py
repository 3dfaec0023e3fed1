"""A desk that talks to printer models: its printers, with short limits, and slips that are easy to find on paper."""

from __future__ import annotations

from typing import Self

from merchant_desk.domain.printer import PrinterProfile, PrinterStatus
from merchant_desk.printing.conversation import Limits
from merchant_desk.printing.transports.tcp import TcpPrinter
from merchant_desk.services.printing.printer_ports import LaidOut, Outcome, Printed, Printer
from tests.fakes.printer_model import PrinterModel

#: Short, so that what never comes is given up soon; the answers of the model take a millisecond.
QUICK = {
    "slice_s": 0.25,
    "send_s": 2.0,
    "silent_s": 0.8,
    "status_every_s": 0.05,
    "second_after_s": 0.3,
    "proof_s": 2.0,
}
FENCES = ["gs_h", "gs_r"]
READY = PrinterStatus(speaks=True)


class TalkingDesk:
    """Opens printers and releases them in the end."""

    def __init__(self) -> None:
        self._opened: list[Printer] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for printer in self._opened:
            printer.close()

    def __call__(
        self, model: PrinterModel, profile: PrinterProfile = PrinterProfile(), **limits: float
    ) -> TcpPrinter:
        printer = TcpPrinter("127.0.0.1", model.port, profile, limits=Limits(**{**QUICK, **limits}))
        self._opened.append(printer)
        return printer


def slip(name: str = "A", lines: int = 3) -> LaidOut:
    body = b"\x1b@\x1c&" + paper(name, lines).encode("cp949")
    return LaidOut(body + b"\x1dVB\x00", "")


def paper(name: str = "A", lines: int = 3) -> str:
    """Return the slip as it stands on paper."""
    return "".join(f"{name} {number}\n" for number in range(lines))


def through(printer: Printer, job_id: str, laid_out: LaidOut) -> Printed:
    """Print a slip and wait for it however long it is; return what it came to."""
    printed = printer.print_slip(job_id, laid_out)
    return finish(printer, job_id) if printed.outcome is Outcome.PRINTING else printed


def finish(printer: Printer, job_id: str, calls: int = 200) -> Printed:
    """Wait further as the desk does; return what the slip came to."""
    for _ in range(calls):
        printed = printer.go_on(job_id)
        if printed.outcome is not Outcome.PRINTING:
            return printed
    raise AssertionError("it prints for ever")
