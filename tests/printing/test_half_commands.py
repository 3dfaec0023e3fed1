"""Half a command that stays in a printer eats nothing of the next slip: a killed run's, or one that was given up."""

from __future__ import annotations

import contextlib
import socket

import pytest

from merchant_desk.domain.errors import PrinterNotReady, PrinterUnreachable, PrintInterrupted
from merchant_desk.domain.printer import Fence, PrinterProfile
from merchant_desk.printing import manners
from merchant_desk.printing.conversation import EscposPrinter, Limits
from merchant_desk.services.printing.printer_ports import LaidOut, Outcome
from tests.fakes.paced_line import PacedLine
from tests.fakes.printer_model import PrinterModel
from tests.printing.talking import QUICK, TalkingDesk, finish, paper, slip, through

ROWS, ACROSS = 240, 72
BAND = b"\x1dv0\x00" + ACROSS.to_bytes(2, "little") + ROWS.to_bytes(2, "little") + bytes(ROWS * ACROSS)
PICTURE = LaidOut(b"\x1b@" + BAND * 2 + b"\x1dVB\x00", "")
#: Longer than what a band may eat.
LONG = 2_600


@pytest.fixture
def desk():
    with TalkingDesk() as talking:
        yield talking


@pytest.fixture
def over_a_line():
    """A printer behind a serial line of a real speed, with short limits."""
    opened = []

    def open_at(model, baud=9_600, fence=Fence.GS_H, **limits):
        chosen = Limits(**{**QUICK, "silent_s": 5.0, **limits})
        opened.append(
            EscposPrinter(lambda: PacedLine(model.port, baud), PrinterProfile(fence=fence), limits=chosen)
        )
        return opened[-1]

    yield open_at
    for printer in opened:
        printer.close()


def killed_in_a_picture(model, missing):
    """Leave a picture half sent, as a desk does that was killed."""
    with socket.create_connection(("127.0.0.1", model.port), 2.0) as killed:
        killed.sendall(b"\x1b@" + BAND[:-missing])
        model.wait_until(lambda: model.waiting >= len(BAND) - missing)
    model.wait_until(lambda: model.hosts == 0)


# --- a run that was killed --------------------------------------------------------------------------------------


@pytest.mark.parametrize("missing", [1, 530, 5_000, 17_000])
@pytest.mark.parametrize("fence", [Fence.GS_H, Fence.GS_R, Fence.AUTO])
def test_a_picture_that_a_killed_run_left_half_eats_nothing_of_the_first_slip(desk, fence, missing):
    with PrinterModel(fence="gs_r" if fence is Fence.GS_R else "gs_h") as model:
        killed_in_a_picture(model, missing)
        printer = desk(model, PrinterProfile(fence=fence))
        assert through(printer, "j", slip("A", LONG)).outcome is Outcome.DONE
        assert model.printed == [paper("A", LONG)]


def test_a_look_at_the_start_clears_the_printer_too(desk):
    with PrinterModel() as model:
        killed_in_a_picture(model, 17_000)
        printer = desk(model)
        printer.look()
        assert through(printer, "j", slip("A", LONG)).outcome is Outcome.DONE
        assert model.printed == [paper("A", LONG)]


@pytest.mark.parametrize("fence", [Fence.GS_H, Fence.AUTO])
def test_a_healthy_printer_gets_the_first_small_piece_only_and_once(desk, fence):
    with PrinterModel() as model:
        printer = desk(model, PrinterProfile(fence=fence))
        for name in "ABC":
            assert printer.print_slip(name, slip(name)).outcome is Outcome.DONE
            printer.rest()
        assert model.received.count(bytes(512)) == 1
        assert len(model.received) < 1_024


def test_a_printer_that_proves_nothing_gets_no_more_than_that_at_the_start(desk):
    with PrinterModel(fence="none") as model:
        assert desk(model, PrinterProfile(fence=Fence.NONE)).print_slip("j", slip()).outcome is Outcome.SENT
        assert len(model.received) < 1_024


# --- a slip that was given up -----------------------------------------------------------------------------------


def half_sent(printer, model):
    """Let a picture be under way, more than the first piece of NULs short of its first band's end."""
    assert printer.print_slip("picture", PICTURE).outcome is Outcome.PRINTING
    model.wait_until(lambda: 1_000 < model.waiting < 10_000)


def look_for_ever(printer):
    while True:
        printer.look()


@pytest.mark.parametrize("fence", [Fence.GS_H, Fence.NONE])
def test_a_picture_that_was_given_up_half_way_eats_nothing_of_the_next_slip(over_a_line, fence):
    with PrinterModel() as model:
        printer = over_a_line(model, 115_200, fence)
        printer.look()
        half_sent(printer, model)
        printer.close()
        model.wait_until(lambda: model.hosts == 0)
        printed = through(printer, "kitchen", slip("K", LONG))
        assert printed.outcome is (Outcome.SENT if fence is Fence.NONE else Outcome.DONE)
        assert model.wait_for(1)[-1].endswith(paper("K", LONG))


def test_a_picture_whose_line_broke_while_one_looked_eats_nothing_of_the_next_slip(over_a_line):
    with PrinterModel() as model:
        printer = over_a_line(model, 115_200)
        printer.look()
        half_sent(printer, model)
        model.hang_up(reset=True)
        with pytest.raises(PrinterUnreachable):
            look_for_ever(printer)
        with pytest.raises(PrintInterrupted):
            printer.go_on("picture")
        printed = through(printer, "kitchen", slip("K", LONG))
        assert printed.outcome is Outcome.DONE
        assert model.printed[-1].endswith(paper("K", LONG))


# --- over a slow line -------------------------------------------------------------------------------------------


def broken_in_mid_slip(printer, model):
    """Let a slip of 2 KB break off over a line of 1 KB a second."""
    body = LaidOut(b"\x1b@" + (b"y" * 40 + b"\n") * 50 + b"\x1dVB\x00", "")
    assert printer.print_slip("third", body).outcome is Outcome.PRINTING
    model.power_off()
    with pytest.raises(PrintInterrupted):
        finish(printer, "third")
    model.power_on()


def test_a_slow_line_gets_the_next_slip_through_after_a_broken_one(over_a_line):
    with PrinterModel() as model:
        printer = over_a_line(model)
        printer.look()
        broken_in_mid_slip(printer, model)
        printed = printer.print_slip("fourth", slip("D"))
        if printed.outcome is Outcome.PRINTING:
            printed = finish(printer, "fourth")
        assert printed.outcome is Outcome.DONE
        assert model.printed == [paper("D")]


def test_what_a_line_took_of_the_nuls_counts_in_the_next_try(over_a_line, monkeypatch):
    monkeypatch.setattr(manners, "_CLEARING_S", 0.8)
    with PrinterModel() as model:
        printer = over_a_line(model, fence=Fence.NONE)  # no answer makes it shorter
        printer.look()
        broken_in_mid_slip(printer, model)
        with pytest.raises(PrinterNotReady, match=r"비우고 있습니다.*저절로"):
            printer.print_slip("fourth", slip("D"))
        for _ in range(9):
            with contextlib.suppress(PrinterNotReady):
                assert printer.print_slip("fourth", slip("D")).outcome is Outcome.SENT
                break
        assert model.wait_for(1) == [paper("D")]
