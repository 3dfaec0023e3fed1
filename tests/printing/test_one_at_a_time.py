"""A printer has one slip inside at a time: whatever else comes waits, also what comes under another name."""

from __future__ import annotations

import threading

import pytest

from merchant_desk.domain.errors import PrinterNotReady, PrintInterrupted
from merchant_desk.domain.printer import PrinterProfile, Trouble
from merchant_desk.printing.devices import PrinterDevices, machine_of
from merchant_desk.services.printing.printer_ports import Outcome, Printer
from tests.fakes.printer_model import PrinterModel
from tests.printing.talking import READY, TalkingDesk, finish, paper, slip


@pytest.fixture
def desk():
    with TalkingDesk() as talking:
        yield talking


def test_a_test_page_leaves_the_slip_alone_that_waits_for_paper(desk):
    with PrinterModel(paper=2) as model:
        printer = desk(model)
        assert printer.print_slip("kitchen", slip("K", 5)).outcome is Outcome.PRINTING
        with pytest.raises(PrinterNotReady, match="용지가 없습니다") as raised:
            printer.print_slip("ruler", slip("R"))
        assert raised.value.status.troubles[0] is Trouble.NO_PAPER
        printer.rest()
        assert printer.look().troubles[0] is Trouble.NO_PAPER
        model.refill()
        assert finish(printer, "kitchen").outcome is Outcome.DONE
        assert printer.print_slip("ruler", slip("R")).outcome is Outcome.DONE
        assert model.printed == [paper("K", 5), paper("R")]


def test_a_slip_that_meets_a_slow_one_says_that_it_waits(desk):
    with PrinterModel() as model:
        printer = desk(model)
        printer.look()
        model.hold_the_next()
        assert printer.print_slip("kitchen", slip("K")).outcome is Outcome.PRINTING
        with pytest.raises(PrinterNotReady, match=r"다른 주문서를 인쇄하고 있습니다.*저절로"):
            printer.print_slip("ruler", slip("R"))
        model.go_on()
        assert finish(printer, "kitchen").outcome is Outcome.DONE


@pytest.mark.parametrize("fence", ["gs_h", "gs_r"])
def test_a_test_page_that_nobody_waits_for_any_more_holds_up_no_slip_for_ever(desk, fence):
    with PrinterModel(fence=fence) as model:
        printer = desk(model)
        printer.look()
        model.hold_the_next()
        assert printer.print_slip("ruler", slip("R")).outcome is Outcome.PRINTING
        printer.rest()
        model.go_on()
        assert printer.print_slip("kitchen", slip("K")).outcome is Outcome.DONE
        assert printer.go_on("ruler").outcome is Outcome.DONE, "whoever asks after all is told"
        assert model.printed == [paper("R"), paper("K")]


def test_a_slip_that_broke_off_while_another_one_came_still_asks_a_person(desk):
    with PrinterModel() as model:
        printer = desk(model)
        printer.look()
        model.hold_the_next()
        assert printer.print_slip("first", slip("A")).outcome is Outcome.PRINTING
        model.power_cycle()
        model.go_on()
        assert printer.print_slip("second", slip("B")).outcome is Outcome.DONE
        with pytest.raises(PrintInterrupted, match="출력 중에 끊겼습니다"):
            printer.go_on("first")
        assert model.printed == [paper("B")]


# --- two printers of the set-up that are one machine ------------------------------------------------------------


@pytest.fixture
def two_names():
    """Open two printers of one set-up at a model."""
    opened: list[Printer] = []

    def open_at(model):
        devices = PrinterDevices()
        names = ("127.0.0.1", "LOCALHOST")
        opened.extend(devices.open(f"tcp://{name}:{model.port}", PrinterProfile()) for name in names)
        return opened

    yield open_at
    for printer in opened:
        printer.close()


def test_two_names_of_one_machine_prove_their_own_slips(two_names):
    with PrinterModel(fence="gs_r", line_s=0.02) as model:
        a, b = two_names(model)
        for printer, name in ((a, "a1"), (b, "b1")):
            printer.look()
            assert printer.print_slip(name, slip(name)).outcome is Outcome.DONE
        first = threading.Thread(target=a.print_slip, args=("a2", slip("a2", 20)))
        first.start()
        model.wait_until(lambda: model.begun >= 3)
        printed = b.print_slip("b2", slip("b2", 60))
        is_out = paper("b2", 60) in model.printed
        first.join()
        assert printed.outcome is (Outcome.DONE if is_out else Outcome.PRINTING)
        if printed.outcome is Outcome.PRINTING:
            assert finish(b, "b2").outcome is Outcome.DONE
        assert model.printed == [paper("a1"), paper("b1"), paper("a2", 20), paper("b2", 60)]


def test_while_one_name_has_a_slip_inside_the_other_waits_and_tells_how_the_machine_is(two_names):
    with PrinterModel(paper=2) as model:
        a, b = two_names(model)
        assert a.print_slip("kitchen", slip("K", 5)).outcome is Outcome.PRINTING
        with pytest.raises(PrinterNotReady, match="용지가 없습니다"):
            b.print_slip("bar", slip("B"))
        assert b.look().troubles[0] is Trouble.NO_PAPER
        b.rest()
        model.refill()
        assert finish(a, "kitchen").outcome is Outcome.DONE
        assert b.print_slip("bar", slip("B")).outcome is Outcome.DONE
        assert model.printed == [paper("K", 5), paper("B")]


def test_a_connection_that_one_name_keeps_is_let_go_for_the_other():
    devices = PrinterDevices()
    with PrinterModel(one_only=True) as model:
        a, b = (devices.open(model.address, PrinterProfile()) for _ in "ab")
        for printer, name in ((a, "A"), (b, "B"), (a, "C")):
            assert printer.print_slip(name, slip(name)).outcome is Outcome.DONE
        assert b.look() == READY
        for printer in (a, b):
            printer.close()


def test_a_name_that_was_closed_in_mid_slip_frees_the_machine_and_is_cleared_by_the_other(two_names):
    with PrinterModel() as model:
        a, b = two_names(model)
        a.look()
        model.hold_the_next()
        assert a.print_slip("kitchen", slip("K", 200)).outcome is Outcome.PRINTING
        a.close()
        model.go_on()
        before = len(model.received)
        assert b.print_slip("bar", slip("B")).outcome is Outcome.DONE
        assert bytes(512) in model.received[before:], "half a command of the other's slip may be inside"
        with pytest.raises(PrintInterrupted):
            a.go_on("kitchen")


@pytest.mark.parametrize(
    "addresses",
    [
        ("tcp://127.0.0.1:9100", "tcp://LocalHost", "tcp://localhost:9100/", "tcp://[::1]:9100"),
        ("tcp://Printer.Shop:9100", "tcp://printer.shop.", "tcp://printer.shop"),
        ("tcp://192.168.0.9", "tcp://192.168.0.9:9100", "tcp://[::ffff:192.168.0.9]"),
        ("serial:COM3", "serial:com3?baud=19200", r"serial:\\.\COM3", "serial: COM3?flow=xonxoff"),
    ],
)
def test_however_an_address_is_written_it_is_one_machine(addresses):
    assert len({machine_of(address) for address in addresses}) == 1


def test_links_to_a_serial_port_are_that_port(tmp_path):
    port, link = tmp_path / "ttyUSB0", tmp_path / "by-id"
    port.touch()
    link.symlink_to(port)
    assert machine_of(f"serial:{link}") == machine_of(f"serial:{port}?baud=19200")


def test_other_machines_are_others():
    addresses = [
        "tcp://a",
        "tcp://a:9101",
        "tcp://b",
        "serial:COM3",
        "serial:COM4",
        "os:q",
        "spool:q",
        "tcp://",
    ]
    assert len({machine_of(address) for address in addresses}) == len(addresses)
