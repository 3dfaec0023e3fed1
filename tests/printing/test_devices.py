"""Addresses of the provisioning file lead to printers, or to a sentence."""

from __future__ import annotations

import pytest

from merchant_desk.domain.errors import PrinterUnreachable, SettingsError
from merchant_desk.printing.devices import open_printer
from merchant_desk.printing.transports.file import FilePrinter
from merchant_desk.services.printing.printer_ports import LaidOut, Outcome
from tests.fakes.tcp_printer import TcpPrinterModel

SLIP = LaidOut(b"\x1b@A\n\x1dVB\x00", "A\n")


def test_tcp_addresses_reach_the_printer():
    with TcpPrinterModel() as model:
        open_printer(model.address).print_slip("j", SLIP)
        assert model.wait_for(1) == ["A\n"]


@pytest.mark.parametrize("address", ["file:{}/slips", "file://{}/slips"])
def test_file_addresses_reach_the_folder(tmp_path, address):
    printer = open_printer(address.format(tmp_path))
    assert isinstance(printer, FilePrinter)
    assert printer.print_slip("j", SLIP).outcome is Outcome.DONE
    assert [path.name for path in sorted((tmp_path / "slips").iterdir())] == ["0001-j.bin", "0001-j.txt"]
    printer.close()


@pytest.mark.parametrize("address", ["pdf:{}/slips", "pdf://{}/slips"])
def test_pdf_addresses_reach_the_folder(tmp_path, address):
    slip = LaidOut(b"P4\n576 1\n" + bytes(72), "")
    assert open_printer(address.format(tmp_path)).print_slip("j", slip).outcome is Outcome.DONE
    assert [path.name for path in (tmp_path / "slips").iterdir()] == ["0001-j.pdf"]


def test_a_queue_of_the_system_is_asked_for_by_its_whole_name(qapp, monkeypatch, tmp_path):
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "nobody"))
    with pytest.raises(PrinterUnreachable, match="프린터가 없습니다"):
        open_printer("os:주방 POS-80 (복사 1)").look()


def test_nothing_is_touched_before_the_first_slip(tmp_path):
    open_printer(f"file:{tmp_path}/slips")
    open_printer("tcp://[::1]")
    open_printer("tcp://printer.example:9100/")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "address",
    [
        "",
        "file:",
        "spool:",
        "spool: ",
        "tcp://",
        "tcp://:9100",
        "tcp://h:0",
        "tcp://h:99999",
        "tcp://h:x",
        "tcp://h/p",
        "lpt:1",
        "os:",
        "pdf:",
    ],
)
def test_other_addresses_get_one_sentence(address):
    with pytest.raises(SettingsError, match="프린터 주소를 알 수 없습니다"):
        open_printer(address)
