"""An address is taken if a device can be opened by it, and refused with a sentence that shows the right form."""

from __future__ import annotations

import pytest

from merchant_desk.domain.errors import SettingsError
from merchant_desk.domain.printer import PrinterProfile
from merchant_desk.printing.devices import open_printer
from merchant_desk.printing.transports import serial
from merchant_desk.system.settings.printer_addresses import ANY_FORM, BAUDS, FORMS, wrong_address

GOOD = [
    "tcp://192.168.0.50:9100",
    "tcp://192.168.0.50",
    "tcp://kitchen-printer.local:9100",
    "tcp://[fe80::1]:9100",
    "serial:COM3",
    "serial:COM3?baud=38400",
    "serial:/dev/ttyUSB0?baud=9600&flow=rtscts",
    "file:D:/주문서",
]
#: Ways of the system's own printing.
GOOD_HERE = [
    "spool:EPSON TM-T20",
    "spool:\\\\counter\\EPSON",
    "os:영수증 프린터",
    "pdf:D:/주문서",
    "pdf:slips",
]
WRONG = [
    ("tcp", "tcp:192.168.0.50:9100"),
    ("tcp", "tcp://"),
    ("tcp", "tcp://:9100"),
    ("tcp", "tcp://192.168.0.50:"),
    ("tcp", "tcp://192.168.0.50:0"),
    ("tcp", "tcp://192.168.0.50:99999"),
    ("tcp", "tcp://[::1"),
    ("tcp", "tcp://user@192.168.0.50:9100"),
    ("tcp", "tcp://주방:9100"),
    ("tcp", "tcp://192.168.0.50:9100/queue"),
    ("tcp", "tcp://192.168.0.50:9100?a=1"),
    ("serial", "serial:"),
    ("serial", "serial:?baud=9600"),
    ("serial", "serial:COM3?baud=9601"),
    ("serial", "serial:COM3?baud="),
    ("serial", "serial:COM3?speed=9600"),
    ("serial", "serial:COM3?baud=9600&baud=19200"),
    ("serial", "serial:COM3?flow=maybe"),
    ("spool", "spool: "),
    ("os", "os:"),
    ("pdf", "pdf://server/share"),
    ("file", "file:"),
    ("file", "file://server/share"),
]


@pytest.mark.parametrize("address", GOOD)
def test_what_is_taken_can_be_opened(address):
    assert wrong_address(address) == ""
    open_printer(address, PrinterProfile()).close()


@pytest.mark.parametrize("address", GOOD_HERE)
def test_the_systems_own_printers_are_named(address):
    assert wrong_address(address) == ""


@pytest.mark.parametrize(("kind", "address"), WRONG)
def test_a_wrong_address_is_told_its_right_form(kind, address):
    assert wrong_address(address) == FORMS[kind]


@pytest.mark.parametrize("address", ["", "192.168.0.50", "usb:1", "http://192.168.0.50", ":9100"])
def test_an_unknown_way_is_told_all_of_them(address):
    assert wrong_address(address) == ANY_FORM
    with pytest.raises(SettingsError):
        open_printer(address, PrinterProfile())


def test_every_speed_of_a_serial_line_can_be_written():
    assert set(BAUDS) == set(serial.BAUDS)
