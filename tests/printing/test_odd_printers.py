"""Printers that fall silent, never read, talk nonsense or hang: the desk goes on and claims nothing."""

from __future__ import annotations

import threading

import pytest

from merchant_desk.domain.errors import PrinterNotReady, PrinterUnreachable, PrintInterrupted
from merchant_desk.domain.printer import Fence, PrinterProfile, PrinterStatus, Trouble
from merchant_desk.services.printing.printer_ports import LaidOut, Outcome
from tests.fakes.printer_model import PrinterModel
from tests.printing.talking import READY, TalkingDesk, finish, paper, slip


@pytest.fixture
def desk():
    with TalkingDesk() as talking:
        yield talking


def test_a_printer_that_falls_silent_in_mid_slip_is_told_and_given_up_in_time(desk):
    with PrinterModel() as model:
        printer = desk(model, silent_s=1.5)
        printer.print_slip("jA", slip("A"))
        model.hold()
        assert printer.print_slip("jB", slip("B")).outcome is Outcome.PRINTING
        model.stop_reading()
        statuses = []

        def go_on_for_ever():
            while True:
                statuses.append(printer.go_on("jB").status)

        with pytest.raises(PrintInterrupted, match="응답하지 않습니다"):
            go_on_for_ever()
        assert PrinterStatus(speaks=True, troubles=(Trouble.SILENT,)) in statuses


def test_a_printer_that_never_reads_and_never_spoke_gets_the_slip_and_no_more_is_said(desk):
    with PrinterModel() as model:
        model.stop_reading()
        printer = desk(model, linger_s=0.1)
        assert printer.look() == PrinterStatus(speaks=False)
        for _ in range(2):  # another program may hold it: it does not even say good-bye
            with pytest.raises(PrinterNotReady, match="사용 중이거나"):
                printer.print_slip("j", slip())
        assert printer.print_slip("j", slip()).outcome is Outcome.SENT
        model.read_on()
        assert model.wait_for(1) == [paper()]
        model.wait_until(lambda: model.hosts == 0)
        assert printer.look() == READY, "it speaks after all"
        assert printer.print_slip("k", slip()).outcome is Outcome.DONE


@pytest.mark.parametrize(
    "nonsense", [b"\xff", b"\x16\x1b~nonsense\xff" * 8, b"\x00" * 7, b"\x12" * 3, b"\x37\x22ABCD", b"\x10"]
)
@pytest.mark.parametrize("fence", ["auto", "gs_h", "gs_r"])
def test_a_printer_that_answers_nonsense_never_makes_a_false_done(desk, fence, nonsense):
    with PrinterModel() as model:
        model.nonsense = nonsense
        printer = desk(model, PrinterProfile(fence=Fence(fence)), linger_s=0.1, silent_s=0.5)
        model.hold()  # so whatever is proved is a lie
        told = None
        try:
            told = printer.print_slip("j", slip()).outcome
            if told is Outcome.PRINTING:
                told = finish(printer, "j").outcome
        except (PrintInterrupted, PrinterUnreachable):
            pass
        assert told is not Outcome.DONE
        assert model.printed == []


def test_among_nonsense_an_answer_without_a_number_proves_nothing(desk):
    with PrinterModel(fence="gs_r") as model:
        printer = desk(model)
        printer.print_slip("jA", slip("A"))
        model.hold_the_next()
        assert printer.print_slip("jB", slip("B")).outcome is Outcome.PRINTING
        model.nonsense = b"\x00\x00\xff"  # as many as were asked for, and something else
        with pytest.raises(PrintInterrupted):
            finish(printer, "jB")
        assert model.printed == [paper("A")]


def test_close_ends_what_waits_from_another_thread_and_the_next_call_works(desk):
    with PrinterModel() as model:
        printer = desk(model, slice_s=30.0, status_every_s=30.0)
        printer.look()
        model.wait_until(lambda: model.hosts == 0)
        model.hold()
        ended = []

        def wait():
            try:
                printer.print_slip("j", slip())
            except PrintInterrupted as problem:
                ended.append(problem)

        thread = threading.Thread(target=wait)
        thread.start()
        model.wait_until(lambda: b"\x1dVB" in model.received)
        printer.close()
        thread.join(3.0)
        assert not thread.is_alive()
        assert "멈췄습니다" in ended[0].sentence
        model.go_on()
        assert printer.print_slip("k", slip("B")).outcome is Outcome.DONE


def test_close_between_two_calls_leaves_the_slip_unknown_and_frees_the_printer(desk):
    with PrinterModel() as model:
        printer = desk(model)
        printer.look()
        model.hold()
        printer.print_slip("j", slip())
        printer.close()
        model.wait_until(lambda: model.hosts == 0)
        with pytest.raises(PrintInterrupted):
            printer.go_on("j")


def test_rest_leaves_a_slip_alone_that_is_under_way(desk):
    with PrinterModel(paper=1) as model:
        printer = desk(model)
        assert printer.print_slip("j", slip()).outcome is Outcome.PRINTING
        printer.rest()
        model.refill()
        assert finish(printer, "j").outcome is Outcome.DONE


def test_a_slip_larger_than_the_printers_buffer_is_sent_on_where_it_stopped(desk):
    with PrinterModel(paper=1, room=40_000) as model:
        printer = desk(model, silent_s=5.0, send_s=5.0)
        picture = b"\x1dv0\x00\x48\x00\xf0\x00" + bytes(72 * 240)
        big = LaidOut(b"\x1b@A\nB\n" + picture * 500 + b"C\n\x1dVB\x00", "")
        assert printer.print_slip("j", big).outcome is Outcome.PRINTING
        assert printer.look() is not None
        model.refill()
        assert finish(printer, "j").outcome is Outcome.DONE
        assert model.printed == ["A\nB\nC\n"]
