"""A serial port's address: its speed and flow control, and the ports that this computer lists."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from serial.tools import list_ports

from merchant_desk.domain.errors import SettingsError
from merchant_desk.domain.printer import PrinterProfile
from merchant_desk.printing.devices import PrinterDevices, open_printer, serial_port
from merchant_desk.printing.transports.serial import Port, SerialPrinter
from merchant_desk.services.printing.printer_ports import FoundDevice, LaidOut, Outcome
from tests.fakes.printer_model import PrinterModel


@pytest.mark.parametrize(
    ("rest", "port"),
    [
        ("COM3", Port("COM3", 9_600)),
        ("COM12?baud=38400", Port("COM12", 38_400)),
        ("/dev/ttyUSB0?baud=115200&flow=xonxoff", Port("/dev/ttyUSB0", 115_200, "xonxoff")),
        ("COM3?flow=dsrdtr", Port("COM3", 9_600, "dsrdtr")),
    ],
)
def test_an_address_names_port_speed_and_flow_control(rest, port):
    assert serial_port(rest) == port
    assert isinstance(open_printer(f"serial:{rest}"), SerialPrinter), "and nothing is touched yet"


@pytest.mark.parametrize(
    "rest", ["", " ", "?baud=9600", "COM3?baud=", "COM3?baud=9601", "COM3?bits=7", "COM3?flow=x"]
)
def test_other_addresses_get_one_sentence(rest):
    with pytest.raises(SettingsError, match="프린터 주소를 알 수 없습니다") as raised:
        open_printer(f"serial:{rest}")
    assert "serial:COM3?baud=9600" in raised.value.action


def test_an_address_reaches_the_printer():
    with PrinterModel(pty=True) as model:
        printer = PrinterDevices().open(f"{model.address}?baud=38400", PrinterProfile())
        assert printer.print_slip("j", LaidOut(b"\x1b@A\n\x1dVB\x00", "")).outcome is Outcome.DONE
        assert model.printed == ["A\n"]
        printer.close()


def test_the_computers_ports_are_found_by_the_names_that_their_makers_gave(monkeypatch):
    ports = [("COM3", "USB-SERIAL CH340 (COM3)"), ("COM1", "n/a")]
    known = [SimpleNamespace(device=device, description=words) for device, words in ports]
    monkeypatch.setattr(list_ports, "comports", lambda: known)
    found = [device for device in PrinterDevices().find() if device.address.startswith("serial:")]
    assert found == [
        FoundDevice("serial:COM1", "COM1"),
        FoundDevice("serial:COM3", "COM3 USB-SERIAL CH340 (COM3)"),
    ]


def test_a_system_that_cannot_list_its_ports_hides_no_other_device(monkeypatch):
    def refuse():
        raise OSError("the device information set cannot be opened")

    monkeypatch.setattr(list_ports, "comports", refuse)
    assert [device for device in PrinterDevices().find() if device.address.startswith("serial:")] == []
