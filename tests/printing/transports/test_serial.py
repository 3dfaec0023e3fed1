"""A printer on a serial line, which a pseudo terminal stands for: the same conversation, and a line's own faults."""

from __future__ import annotations

import os
import threading
import time

import pytest
import serial

from merchant_desk.domain.errors import PrinterNotReady, PrinterUnreachable, PrintInterrupted
from merchant_desk.domain.printer import Fence, PrinterProfile, PrinterStatus, Trouble
from merchant_desk.printing.baud_ruler import ruler_at_each_baud
from merchant_desk.printing.conversation import Limits
from merchant_desk.printing.transports.line import LineLost
from merchant_desk.printing.transports.serial import Port, SerialLine, SerialPrinter
from merchant_desk.services.printing.printer_ports import LaidOut, Outcome
from tests.fakes.printer_model import PrinterModel

SLIP = LaidOut(b"\x1b@\x1c&" + "주문\n한 그릇\n".encode("cp949") + b"\x1dVB\x00", "")
PAPER = "주문\n한 그릇\n"
FENCES = ["gs_h", "gs_r"]


@pytest.fixture
def desk():
    opened = []

    def open_at(model, profile=PrinterProfile(), **limits):
        chosen = {
            "slice_s": 0.25,
            "silent_s": 0.8,
            "status_every_s": 0.05,
            "second_after_s": 0.3,
            "proof_s": 2.0,
        }
        port = Port(model.address.removeprefix("serial:"), 38_400)
        opened.append(SerialPrinter(port, profile, limits=Limits(**{**chosen, **limits})))
        return opened[-1]

    yield open_at
    for printer in opened:
        printer.close()


def finish(printer, job_id):
    for _ in range(200):
        printed = printer.go_on(job_id)
        if printed.outcome is not Outcome.PRINTING:
            return printed
    raise AssertionError("it prints for ever")


@pytest.mark.parametrize("fence", FENCES)
def test_slips_are_done_over_a_serial_line(desk, fence):
    with PrinterModel(fence=fence, pty=True) as model:
        printer = desk(model)
        assert printer.look() == PrinterStatus(speaks=True)
        for number in range(3):
            assert printer.print_slip(f"j{number}", SLIP).outcome is Outcome.DONE
        assert model.printed == [PAPER] * 3


def test_a_line_with_nothing_at_its_end_takes_the_slip_and_no_more_is_said(desk):
    with PrinterModel(pty=True, fence="none", answers_status=False) as model:
        assert desk(model).print_slip("j", SLIP).outcome is Outcome.SENT
        assert model.wait_for(1) == [PAPER]


def test_no_paper_is_told_before_and_waited_for_in_mid_slip(desk):
    with PrinterModel(pty=True, paper=0) as model:
        printer = desk(model)
        with pytest.raises(PrinterNotReady) as raised:
            printer.print_slip("j", SLIP)
        assert raised.value.status.troubles[0] is Trouble.NO_PAPER
        model.refill(1)
        assert printer.print_slip("j", SLIP).outcome is Outcome.PRINTING
        model.refill()
        assert finish(printer, "j").outcome is Outcome.DONE
        assert model.printed == [PAPER]


@pytest.mark.parametrize("fence", FENCES)
def test_a_printer_that_loses_power_gives_no_proof_though_the_line_stays(desk, fence):
    # The break on the line reads as a zero, which looks like an answer to GS r.
    with PrinterModel(fence=fence, pty=True) as model:
        printer = desk(model)
        printer.print_slip("jA", SLIP)
        model.hold()
        assert printer.print_slip("jB", SLIP).outcome is Outcome.PRINTING
        model.power_cycle()
        model.go_on()
        with pytest.raises(PrintInterrupted):
            finish(printer, "jB")
        assert printer.print_slip("jC", SLIP).outcome is Outcome.DONE
        assert model.printed == [PAPER] * 2


def test_a_cable_that_is_pulled_is_one_sentence(desk):
    with PrinterModel(pty=True) as model:
        printer = desk(model)
        printer.look()
        model.hold()
        assert printer.print_slip("j", SLIP).outcome is Outcome.PRINTING
        model.unplug()
        with pytest.raises(PrintInterrupted, match="케이블과 전원"):
            finish(printer, "j")
        with pytest.raises(PrinterUnreachable, match="프린터 포트"):
            printer.print_slip("k", SLIP)


def test_ports_that_cannot_be_opened_say_why(tmp_path, monkeypatch):
    missing = SerialPrinter(Port(str(tmp_path / "ttyUSB0")), PrinterProfile())
    with pytest.raises(PrinterUnreachable, match="찾을 수 없습니다"):
        missing.look()
    (tmp_path / "no-port").write_bytes(b"")
    with pytest.raises(PrinterUnreachable, match="열 수 없습니다"):
        SerialPrinter(Port(str(tmp_path / "no-port")), PrinterProfile()).look()

    def refuse(*_, **__):
        raise PermissionError(13, "denied")

    monkeypatch.setattr(serial, "Serial", refuse)
    with pytest.raises(PrinterUnreachable, match="권한"):
        missing.look()


def test_windows_words_for_a_port_are_understood(monkeypatch):
    # There pyserial puts the system's error into its text only.
    words = {
        "PermissionError(13, 'Access is denied.')": "다른 프로그램",
        "FileNotFoundError(2, '')": "찾을 수",
    }
    for text, sentence in words.items():

        def refuse(*_, text=text, **__):
            raise serial.SerialException(f"could not open port 'COM3': {text}")

        monkeypatch.setattr(serial, "Serial", refuse)
        with pytest.raises(PrinterUnreachable, match=sentence):
            SerialPrinter(Port("COM3"), PrinterProfile()).look()


def test_a_port_that_another_program_holds_is_busy(desk):
    with PrinterModel(pty=True) as model:
        with (
            serial.Serial(model.address.removeprefix("serial:"), exclusive=True),
            pytest.raises(PrinterUnreachable, match="다른 프로그램이 사용 중"),
        ):
            desk(model).print_slip("j", SLIP)
        assert desk(model).print_slip("j", SLIP).outcome is Outcome.DONE


def test_a_printer_that_takes_no_more_is_given_up_and_the_slip_is_unknown(desk):
    with PrinterModel(pty=True) as model:
        printer = desk(model, PrinterProfile(fence=Fence.NONE, asks_status=False), send_s=0.2)
        printer.print_slip("j", SLIP)
        model.wait_for(1)
        model.stop_reading()
        huge = LaidOut(b"\x1b@" + b"A" * 200_000, "")
        with pytest.raises(PrintInterrupted, match="더 이상 받지"):
            printer.print_slip("k", huge)


def test_close_ends_a_wait_from_another_thread(desk):
    with PrinterModel(pty=True) as model:
        printer = desk(model, slice_s=30.0, status_every_s=30.0)
        printer.look()
        model.hold()
        ended = []

        def wait():
            try:
                printer.print_slip("j", SLIP)
            except PrintInterrupted as problem:
                ended.append(problem)

        thread = threading.Thread(target=wait)
        thread.start()
        model.wait_until(lambda: b"\x1dVB" in model.received)
        printer.close()
        thread.join(3.0)
        assert not thread.is_alive()
        assert "멈췄습니다" in ended[0].sentence


def test_a_port_that_closes_slowly_holds_nobody_who_wakes_its_line():
    # A driver waits up to half a minute for what was not sent when its port is closed; the window must not.
    begun, may_end, dropped = threading.Event(), threading.Event(), []

    class SlowPort:
        is_open = True
        out_waiting = 700

        def reset_output_buffer(self):
            dropped.append(True)

        def close(self):
            begun.set()
            may_end.wait(10)

    line = SerialLine(Port("COM3"))
    line._serial = SlowPort()
    closing = threading.Thread(target=line.close)
    closing.start()
    assert begun.wait(5)
    waking = threading.Thread(target=line.retire)
    waking.start()
    waking.join(5)
    is_stuck = waking.is_alive()
    may_end.set()
    closing.join(5)
    assert not is_stuck
    assert dropped, "what waits in the system is not waited for"


def test_a_write_that_was_cancelled_may_have_gone_out():
    # pyserial's count of a cancelled write leaves out what the system took last.
    class Cancelled(SerialLine):
        out_waiting = 0

        @property
        def _open(self):
            return self

        def write(self, data):
            self._retired.set()
            return 0

    with pytest.raises(LineLost) as raised:
        Cancelled(Port("COM3")).send(b"A" * 100, 1.0)
    assert raised.value.taken == 100


def test_a_slow_line_is_not_flooded():
    # What waits in the system is what a printer without flow control may lose, and what close would drop.
    class Slow(SerialLine):
        out_waiting = 600
        written = 0

        @property
        def _open(self):
            return self

        def write(self, data):
            self.written += len(data)
            return len(data)

    line = Slow(Port("COM3", 9_600))
    began = time.monotonic()
    assert line.send(b"A" * 1_000, 0.05) == 0
    assert time.monotonic() - began < 1.0
    line.out_waiting = 500
    assert line.send(b"A" * 1_000, 0.05) == line.written == 256


def test_the_ruler_is_readable_at_the_printers_own_speed_only():
    with PrinterModel(pty=True, baud=19_200) as model:
        port = model.address.removeprefix("serial:")

        def one_after_the_other():
            for baud in (9_600, 19_200, 38_400):
                model.received.clear()
                yield baud
                model.wait_until(lambda: len(model.received) > 0 and model.waiting == 0)

        assert ruler_at_each_baud(port, one_after_the_other()) == (9_600, 19_200, 38_400)
        assert "".join(model.page) == "19200 ← 이 줄이 보이면 19200\n"
    with pytest.raises(PrinterUnreachable):
        ruler_at_each_baud(os.devnull + "-none", (9_600,))
