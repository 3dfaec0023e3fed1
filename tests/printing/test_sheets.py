"""A slip goes to the system's own printers at its true size, or one sentence says why not."""

from __future__ import annotations

import os
import re
import threading

import pytest
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from merchant_desk.domain.errors import PrinterUnreachable, PrintInterrupted
from merchant_desk.domain.printer import PrinterProfile
from merchant_desk.domain.slip import Bits
from merchant_desk.printing.pdf import pdf
from merchant_desk.printing.portable_bitmap import from_bitmap
from merchant_desk.printing.rolls import ROLLS
from merchant_desk.printing.sheets import SheetPrinter, draw, own_page, queues, sheets_of
from merchant_desk.printing.typesetter import PictureTypesetter
from merchant_desk.services.printing.printer_ports import LaidOut, Outcome
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


@pytest.fixture
def lp(tmp_path, monkeypatch):
    """A command of that name that does what a test writes into it."""

    def written(text):
        (tmp_path / "lp").write_text(f"#!/bin/sh\n{text}\n")
        (tmp_path / "lp").chmod(0o755)

    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    return written


def handed(printer):
    printer._hand_to_cups("job-1", from_bitmap(laid_out().body))


def test_the_system_gets_one_pdf_of_the_rolls_width(lp, tmp_path):
    lp(f'echo "$@" > {tmp_path}/words; cat > {tmp_path}/slip.pdf')
    handed(SheetPrinter("주방 1"))
    bits = from_bitmap(laid_out().body)
    assert (tmp_path / "slip.pdf").read_bytes() == pdf(bits)
    words = (tmp_path / "words").read_text(encoding="utf-8")
    assert words.startswith("-d 주방 1 -t job-1 -n1 ")
    assert f"media=Custom.80x{round((bits.height + 48) / 203 * 25.4)}mm" in words


@pytest.mark.parametrize(
    "text", ["echo no such destination >&2; exit 1", "exec nothing-of-that-name", "exit 0"]
)
def test_what_the_system_refuses_may_be_sent_again(lp, text):
    lp(text)
    with pytest.raises(PrinterUnreachable, match="받지 않았습니다"):
        handed(SheetPrinter("q"))


@pytest.mark.parametrize("text", ["cat >/dev/null; exit 1", "head -c 100 >/dev/null; exit 0"])
def test_what_was_read_and_not_taken_for_sure_may_be_printed_and_is_not_sent_again(lp, text):
    lp(text)
    with pytest.raises(PrintInterrupted, match="끊겼습니다") as told:
        handed(SheetPrinter("q"))
    assert "bytes read" in told.value.detail


def test_a_system_without_cups_is_one_sentence(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(PrinterUnreachable, match="받지 않았습니다"):
        handed(SheetPrinter("q"))


def test_a_call_that_hangs_ends_when_the_printer_is_closed(lp, tmp_path):
    os.mkfifo(tmp_path / "begun")
    lp(f"echo > {tmp_path}/begun; exec sleep 50")
    printer, ends = SheetPrinter("q"), []

    def lane():
        try:
            handed(printer)
        except PrintInterrupted as error:
            ends.append(error)

    worker = threading.Thread(target=lane)
    worker.start()
    (tmp_path / "begun").read_text()  # waits for the command
    printer.close()
    worker.join(10)
    assert len(ends) == 1


def drawn(folder, bits, *, with_own_page) -> list[tuple[int, int]]:
    """Draw on a printer that writes a PDF, and return the sizes of its pages in points."""
    roll = ROLLS[bits.width // 12]
    printer = sheets_of(QPrinterInfo(), bits, roll)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(folder / "slip.pdf"))
    if with_own_page:
        own_page(printer, bits, roll)
    painter = QPainter()
    assert painter.begin(printer)
    assert draw(painter, printer, bits, roll)
    assert painter.end()
    boxes = re.findall(rb"/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\]", (folder / "slip.pdf").read_bytes())
    return [(round(float(wide)), round(float(high))) for wide, high in boxes]


@pytest.mark.parametrize("columns", [48, 42, 32])
def test_a_driver_that_allows_it_cuts_one_page_of_the_slips_size(tmp_path, columns):
    bits, roll = from_bitmap(laid_out(columns).body), ROLLS[columns]
    ((wide, high),) = drawn(tmp_path, bits, with_own_page=True)
    assert wide == round(roll.width_mm / 25.4 * 72)
    assert high == pytest.approx((bits.height + 48) / roll.dpi * 72 + 1, abs=1)


@pytest.mark.parametrize(("rows", "pages"), [(500, 1), (2_500, 2), (5_000, 3)])
def test_a_driver_with_pages_of_its_own_gets_as_many_as_it_takes(tmp_path, rows, pages):
    bits = Bits(576, rows, bytes(range(72)) * rows)
    assert len(drawn(tmp_path, bits, with_own_page=False)) == pages
