"""What goes wrong in the middle of a slip: it is waited for or unknown, never sent twice, never a false done."""

from __future__ import annotations

import socket

import pytest

from merchant_desk.domain.errors import PrinterNotReady, PrinterUnreachable, PrintInterrupted
from merchant_desk.domain.printer import Fence, PrinterProfile, Trouble
from merchant_desk.services.printing.printer_ports import Outcome
from tests.fakes.printer_model import PrinterModel
from tests.printing.talking import FENCES, TalkingDesk, finish, paper, slip


@pytest.fixture
def desk():
    with TalkingDesk() as talking:
        yield talking


@pytest.mark.parametrize("fence", FENCES)
def test_paper_that_ends_in_mid_slip_is_waited_for_and_nothing_comes_twice(desk, fence):
    with PrinterModel(fence=fence, paper=2) as model:
        printer = desk(model, second_after_s=0.05)
        printed = printer.print_slip("j", slip(lines=6))
        assert printed.outcome is Outcome.PRINTING
        assert printed.status.troubles[0] is Trouble.NO_PAPER
        assert printer.go_on("j").outcome is Outcome.PRINTING
        assert printer.look().troubles[0] is Trouble.NO_PAPER, "one may look meanwhile"
        assert model.printed == []
        model.refill()
        printed = finish(printer, "j")
        assert (printed.outcome, printed.status.stops) == (Outcome.DONE, False)
        assert model.printed == [paper(lines=6)]
        assert model.connections == 1


def test_paper_may_be_away_for_longer_than_any_limit(desk):
    with PrinterModel(paper=2) as model:
        printer = desk(model, silent_s=0.3, proof_s=0.3)
        printer.print_slip("j", slip(lines=6))
        for _ in range(6):
            assert printer.go_on("j").outcome is Outcome.PRINTING
        model.refill()
        assert finish(printer, "j").outcome is Outcome.DONE


@pytest.mark.parametrize("fence", FENCES)
def test_a_cover_that_is_opened_and_a_cutter_that_jams_are_told_and_waited_for(desk, fence):
    with PrinterModel(fence=fence) as model:
        printer = desk(model)
        model.jam()
        printed = printer.print_slip("j", slip())
        assert printed.outcome is Outcome.PRINTING
        assert printed.status.troubles[0] is Trouble.CUTTER
        assert "커터" in printed.status.sentence
        model.open_cover()
        model.free_cutter()
        printed = printer.go_on("j")
        assert printed.status.troubles[0] is Trouble.COVER_OPEN
        model.close_cover()
        assert finish(printer, "j").outcome is Outcome.DONE
        assert model.printed == [paper()]


@pytest.mark.parametrize("fence", FENCES)
def test_a_slow_printer_is_waited_for_as_long_as_it_answers(desk, fence):
    with PrinterModel(fence=fence) as model:
        printer = desk(model, silent_s=0.3)
        printer.look()
        printer.print_slip("jA", slip("A"))
        model.hold_the_next()
        assert printer.print_slip("jB", slip("B")).outcome is Outcome.PRINTING
        for _ in range(3):
            assert printer.go_on("jB").outcome is Outcome.PRINTING
        model.go_on()
        assert finish(printer, "jB").outcome is Outcome.DONE
        assert model.printed == [paper("A"), paper("B")]


def test_without_numbers_a_printer_that_is_at_work_for_others_gets_nothing_yet(desk):
    with PrinterModel(fence="gs_r") as model:
        printer = desk(model)
        printer.print_slip("jA", slip("A"))
        model.hold()
        with pytest.raises(PrinterNotReady, match="사용 중이거나"):
            printer.print_slip("jB", slip("B"))
        model.go_on()
        assert printer.print_slip("jB", slip("B")).outcome is Outcome.DONE
        assert model.printed == [paper("A"), paper("B")]


@pytest.mark.parametrize("fence", FENCES)
def test_a_printer_that_loses_power_in_mid_slip_leaves_it_unknown(desk, fence):
    with PrinterModel(fence=fence) as model:
        printer = desk(model)
        printer.print_slip("jA", slip("A"))
        model.hold_the_next()
        assert printer.print_slip("jB", slip("B")).outcome is Outcome.PRINTING
        model.power_cycle()
        model.go_on()
        with pytest.raises(PrintInterrupted, match="출력 중에 끊겼습니다") as raised:
            finish(printer, "jB")
        assert "나왔는지" in raised.value.action
        with pytest.raises(PrintInterrupted):
            printer.go_on("jB")
        assert printer.print_slip("jC", slip("C")).outcome is Outcome.DONE
        assert model.printed == [paper("A"), paper("C")]


@pytest.mark.parametrize("drop_after", [20, 530, 540, 560])
@pytest.mark.parametrize("fence", FENCES)
def test_a_connection_that_drops_never_makes_a_false_done(desk, fence, drop_after):
    with PrinterModel(fence=fence) as model:
        printer = desk(model, PrinterProfile(fence=Fence(fence)))
        model.drop_after = drop_after
        told = []
        for name in "ABC":
            try:
                told.append(printer.print_slip(f"j{name}", slip(name)).outcome)
            except (PrintInterrupted, PrinterUnreachable) as problem:
                told.append(type(problem))
        assert told.count(Outcome.DONE) >= 2
        for name, outcome in zip("ABC", told, strict=True):
            if outcome is Outcome.DONE:
                assert any(name in page for page in model.printed)
            if outcome is PrinterUnreachable:
                assert not any(name in page for page in model.printed), "not taken, so not printed"


@pytest.mark.parametrize("drop_after", range(25, 42))
def test_a_command_that_broke_off_eats_nothing_of_the_next_slip(desk, drop_after):
    with PrinterModel() as model:
        printer = desk(model, PrinterProfile(fence=Fence.GS_H))
        printer.print_slip("j", slip("first"))
        printer.rest()
        model.drop_after = drop_after
        with pytest.raises(PrintInterrupted):
            printer.print_slip("jA", slip("A"))
        assert printer.print_slip("jB", slip("B")).outcome is Outcome.DONE
        assert model.printed[-1] == paper("B")


def test_a_command_that_an_earlier_run_left_half_eats_nothing_of_the_first_slip(desk):
    with PrinterModel() as model:
        with socket.create_connection(("127.0.0.1", model.port), 2.0) as killed:
            killed.sendall(b"\x1b@A\n\x1d(H\x06\x00")
            model.wait_until(lambda: b"\x1d(H" in model.received)
        assert desk(model).print_slip("jB", slip("B")).outcome is Outcome.DONE
        assert model.printed == [paper("B")]


@pytest.mark.parametrize("fence", FENCES)
def test_the_answer_of_an_earlier_slip_is_never_taken_for_a_later_one(desk, fence):
    with PrinterModel(fence=fence) as model:
        printer = desk(model, PrinterProfile(fence=Fence(fence)))
        printer.print_slip("jA", slip("A"))
        model.hold_the_next()
        assert printer.print_slip("jB", slip("B")).outcome is Outcome.PRINTING
        model.hang_up(reset=True)
        with pytest.raises(PrintInterrupted):
            finish(printer, "jB")
        # B and its question are in the buffer still, before whatever comes now over a new connection.
        model.wait_until(lambda: model.waiting > 0)
        if fence == "gs_r":
            with pytest.raises(PrinterNotReady):
                printer.print_slip("jC", slip("C"))
            model.go_on()
        else:
            assert printer.print_slip("jC", slip("C")).outcome is Outcome.PRINTING
            model.refill(4)  # enough for B, not for C
            model.go_on()
            model.wait_until(lambda: model.is_out_of_paper)
            assert printer.go_on("jC").outcome is Outcome.PRINTING, "B is out, C is not"
            model.refill()
            assert finish(printer, "jC").outcome is Outcome.DONE
            return
        model.wait_until(lambda: model.waiting == 0)
        model.refill(2)
        assert printer.print_slip("jC", slip("C")).outcome is Outcome.PRINTING, "C has not come out yet"
        model.refill()
        assert finish(printer, "jC").outcome is Outcome.DONE
        assert model.printed == [paper("A"), paper("B"), paper("C")]


def test_a_slip_that_a_ready_printer_has_lost_is_found_by_the_question_behind_it(desk):
    with PrinterModel() as model:
        printer = desk(model)
        printer.print_slip("jA", slip("A"))
        model.hold()
        assert printer.print_slip("jB", slip("B")).outcome is Outcome.PRINTING
        with model._news:  # as behind a print server: the printer restarts, the line stays
            model._clear()
        model.go_on()
        with pytest.raises(PrintInterrupted, match="꺼졌다"):
            finish(printer, "jB")


def test_a_printer_whose_proof_never_comes_is_given_up_in_time(desk):
    with PrinterModel(fence="none") as model:
        printer = desk(model, PrinterProfile(fence=Fence.GS_H), proof_s=0.8)
        assert printer.print_slip("j", slip()).outcome is Outcome.PRINTING
        with pytest.raises(PrintInterrupted, match="끝났다는 답"):
            finish(printer, "j")
