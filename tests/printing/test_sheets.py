"""A slip goes to the system's own printers at its true size, or one sentence says why not."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from merchant_desk.domain.errors import PrinterUnreachable
from merchant_desk.domain.printer import PrinterProfile
from merchant_desk.printing.portable_bitmap import from_bitmap
from merchant_desk.printing.rolls import ROLLS
from merchant_desk.printing.sheets import SheetPrinter, draw, queues, sheets_of
from merchant_desk.printing.typesetter import PictureTypesetter
from merchant_desk.services.printer_ports import LaidOut, Outcome
from tests.printing.golden import slips

pytestmark = pytest.mark.usefixtures("qapp")
NOBODY = "없는 프린터 9f3b"


@pytest.fixture(autouse=True)
def no_printers(monkeypatch, tmp_path):
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "nobody"))


def laid_out(columns=48):
    return PictureTypesetter().lay_out(slips()["cancel"], PrinterProfile(columns=columns))


@pytest.mark.parametrize("call", [lambda one: one.look(), lambda one: one.print_slip("j", laid_out())])
def test_a_queue_that_is_not_there_is_one_sentence(call):
    with pytest.raises(PrinterUnreachable, match="프린터가 없습니다") as caught:
        call(SheetPrinter(NOBODY))
    assert caught.value.action


def test_a_slip_made_of_bytes_is_refused():
    with pytest.raises(PrinterUnreachable, match="다른 종류의 프린터"):
        SheetPrinter(NOBODY).print_slip("j", LaidOut(b"\x1b@", ""))


def test_queues_are_listed_from_a_lane():
    found = []
    lane = threading.Thread(target=lambda: found.append(queues()))
    lane.start()
    lane.join()
    assert all(one.address.startswith("os:") and one.words for one in found[0])


def test_a_handed_over_slip_stays_sent():
    printer = SheetPrinter(NOBODY)
    assert printer.go_on("j").outcome is Outcome.SENT
    printer.rest()
    printer.close()


@pytest.mark.parametrize("columns", [48, 42, 32])
def test_a_driver_draws_all_rows_on_pages_of_its_own(tmp_path, columns):
    bits = from_bitmap(laid_out(columns).body)
    printer = sheets_of(QPrinterInfo(), bits, ROLLS[columns])
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "slip.pdf"))
    painter = QPainter()
    assert painter.begin(printer)
    assert draw(painter, printer, bits, ROLLS[columns])
    assert painter.end()
    assert (tmp_path / "slip.pdf").read_bytes().startswith(b"%PDF")
