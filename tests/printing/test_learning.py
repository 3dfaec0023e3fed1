"""What is learnt of a printer whose make is unknown: its proof, also over a slow line, and whether a till holds it."""

from __future__ import annotations

import socket
import time

import pytest

from merchant_desk.domain.errors import PrinterNotReady
from merchant_desk.domain.printer import PrinterProfile, PrinterStatus
from merchant_desk.printing.conversation import EscposPrinter, Limits
from merchant_desk.printing.place import Place
from merchant_desk.printing.transports.serial import Port, SerialPrinter
from merchant_desk.printing.transports.tcp import TcpPrinter
from merchant_desk.services.printing.printer_ports import Outcome
from tests.fakes.paced_line import PacedLine
from tests.fakes.printer_model import PrinterModel
from tests.fakes.tcp_printer import Manner, TcpPrinterModel
from tests.printing.talking import TalkingDesk, paper, slip


@pytest.fixture
def desk():
    with TalkingDesk() as talking:
        yield talking


# --- how it proves slips ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("baud", [9_600, 2_400])
@pytest.mark.parametrize("fence", ["gs_h", "gs_r"])
def test_the_proof_of_a_printer_on_a_slow_line_is_learnt(fence, baud):
    with PrinterModel(fence=fence) as model:
        printer = EscposPrinter(lambda: PacedLine(model.port, baud), PrinterProfile())
        printer.look()
        assert printer.print_slip("j", slip()).outcome is Outcome.DONE
        assert model.printed == [paper()]
        printer.close()


@pytest.mark.parametrize("fence", ["gs_h", "gs_r"])
def test_a_printer_that_was_at_work_when_asked_first_is_asked_again(desk, fence):
    with PrinterModel(fence=fence) as model:
        printer = desk(model)
        model.hold()
        printer.look()
        model.go_on()
        outcomes = [printer.print_slip(str(number), slip()).outcome for number in range(3)]
        assert outcomes[-1] is Outcome.DONE


def test_a_printer_that_proves_nothing_is_not_asked_for_ever(desk):
    with PrinterModel(fence="none") as model:
        printer = desk(model)
        for number in range(3):
            assert printer.print_slip(str(number), slip()).outcome is Outcome.SENT
        before = model.received.count(b"\x1d(H")
        for number in range(3):
            assert printer.print_slip(str(number), slip()).outcome is Outcome.SENT
        assert model.received.count(b"\x1d(H") == before


# --- mute, or held by another program ---------------------------------------------------------------------------


def test_a_first_slip_to_a_printer_that_a_till_holds_waits_for_it(desk):
    with PrinterModel(one_only=True) as model:
        printer = desk(model, linger_s=0.2)
        with socket.create_connection(("127.0.0.1", model.port)):
            model.wait_until(lambda: model.hosts == 1)
            assert printer.look() == PrinterStatus(speaks=False)
            for _ in range(2):
                with pytest.raises(PrinterNotReady, match="다른 프로그램이 사용 중"):
                    printer.print_slip("j", slip())
        assert printer.print_slip("j", slip()).outcome is Outcome.DONE
        assert model.printed == [paper()]


def test_a_mute_printer_that_says_good_bye_prints_at_once():
    with TcpPrinterModel() as model:
        printer = TcpPrinter("127.0.0.1", model.port)
        printer.look()
        began = time.monotonic()
        assert printer.print_slip("j", slip()).outcome is Outcome.SENT
        assert time.monotonic() - began < 1.0
        assert model.wait_for(1) == [paper()]


def test_a_mute_printer_that_never_says_good_bye_prints_after_some_tries_and_then_at_once(desk):
    with TcpPrinterModel(Manner.KEEPS_OPEN) as model:
        printer = desk(model, linger_s=0.1)
        printer.look()
        for _ in range(2):
            with pytest.raises(PrinterNotReady):
                printer.print_slip("j", slip())
        for number in range(1, 4):
            assert printer.print_slip("j", slip()).outcome is Outcome.SENT
            assert len(model.wait_for(number)) == number


def test_a_mute_printer_on_a_serial_port_that_nobody_else_can_hold_prints_at_once():
    with PrinterModel(pty=True, fence="none", answers_status=False) as model:
        printer = SerialPrinter(Port(model.address.removeprefix("serial:"), 38_400), PrinterProfile())
        assert printer.print_slip("j", slip()).outcome is Outcome.SENT
        assert model.wait_for(1) == [paper()]
        printer.close()


def test_what_was_learnt_of_a_silent_machine_is_known_to_all_who_open_it():
    # The set-up opens a device anew for each look and each test page.
    place = Place()
    with TcpPrinterModel(Manner.KEEPS_OPEN) as model:
        told: list[object] = []
        for _ in range(4):
            printer = TcpPrinter("127.0.0.1", model.port, limits=Limits(linger_s=0.1), place=place)
            try:
                told.append(printer.print_slip("j", slip()).outcome)
            except PrinterNotReady as problem:
                told.append(type(problem))
            printer.close()
        assert told == [PrinterNotReady] * 3 + [Outcome.SENT]
