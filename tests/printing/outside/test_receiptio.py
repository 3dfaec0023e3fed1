"""What the desk says of a printer is what receiptio says of it, and both print side by side."""

from __future__ import annotations

from contextlib import closing

import pytest

from merchant_desk.domain.errors import PrinterUnreachable
from merchant_desk.domain.printer import Fence, PrinterProfile, Trouble
from merchant_desk.printing.transports.tcp import TcpPrinter
from merchant_desk.services.printing.printer_ports import LaidOut, Outcome

pytestmark = pytest.mark.soak

WORDS = {
    Trouble.NO_PAPER: "paperempty",
    Trouble.COVER_OPEN: "coveropen",
    Trouble.CUTTER: "error",
}
MARKDOWN = "^^^주문서\n\n김치찌개 | 1| 9,000\n똠양꿍 | 2| 24,000\n---\n^합계 | ^33,000\n"


def desk_at(model, **manners):
    """Return the desk's way to the printer, to be closed."""
    return closing(TcpPrinter("127.0.0.1", model.door.port, PrinterProfile(**manners)))


def nothing(model):
    """Leave the printer as it is."""


def jam(model):
    """Let a cut jam."""
    model.jam()
    with desk_at(model, asks_status=False, fence=Fence.NONE) as desk:
        desk.print_slip("j", LaidOut(b"\x1b@A\n\x1dVB\x00", "A\n"))
    model.wait_until(lambda: model._jammed)


ACTS = {
    "ready": (nothing, ()),
    "paper low": (lambda model: model.refill(5), (Trouble.PAPER_LOW,)),
    "no paper": (lambda model: model.refill(0), (Trouble.NO_PAPER,)),
    "cover open": (lambda model: model.open_cover(), (Trouble.COVER_OPEN,)),
    "jam": (jam, (Trouble.CUTTER,)),
}


@pytest.mark.parametrize("state", ACTS)
def test_both_say_the_same_of_a_printer(model, other, state):
    act, troubles = ACTS[state]
    act(model)
    with desk_at(model) as desk:
        status = desk.look()
    assert status.speaks
    assert status.troubles[:1] == troubles
    stops = [WORDS[trouble] for trouble in troubles if trouble in WORDS]
    assert status.stops == bool(stops)
    assert other.says("-q") == (stops[0] if stops else "online")


def test_both_find_a_printer_without_power_away(model, other):
    model.power_off()
    with desk_at(model) as desk, pytest.raises(PrinterUnreachable):
        desk.look()
    assert other.says("-q") in {"offline", "disconnect"}


def test_both_print_on_one_printer_with_the_same_code_for_every_syllable(model, other):
    assert other.says("-p", "escpos", "-l", "ko", "-t", "20", markdown=MARKDOWN) == "success"
    theirs = bytes(model.received)
    assert "똠양꿍".encode("cp949") in theirs
    assert b"\x1c&\x1bR\r" in theirs  # the preamble of Korean: FS &, ESC R 13
    slip = LaidOut(b"\x1b@\x1c&\x1bR\r" + "똠양꿍\n".encode("cp949") + b"\x1dVB\x00", "똠양꿍\n")
    with desk_at(model) as desk:
        assert desk.print_slip("j", slip).outcome is Outcome.DONE
        assert model.printed[-1] == "똠양꿍\n"
        desk.rest()
        assert other.says("-p", "escpos", "-l", "ko", "-t", "20", markdown=MARKDOWN) == "success"
