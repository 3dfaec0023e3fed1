"""Each slip becomes one PDF of the slip's own size, whole and on the disk."""

from __future__ import annotations

import errno
import os
import re
import zlib

import pytest

from merchant_desk.domain.errors import PrinterUnreachable
from merchant_desk.domain.printer import PrinterProfile
from merchant_desk.domain.slip import Bits
from merchant_desk.printing.pdf import LONGEST_PAGE_DOTS, pdf
from merchant_desk.printing.portable_bitmap import from_bitmap, to_bitmap
from merchant_desk.printing.transports.pdf import PdfPrinter
from merchant_desk.printing.typesetter import PictureTypesetter
from merchant_desk.services.printing.printer_ports import LaidOut, Outcome
from tests.fakes.typeface import FullCells
from tests.printing.golden import slips

BOX = re.compile(rb"/MediaBox\[0 0 ([0-9.]+) ([0-9.]+)\]")
PICTURE = re.compile(rb"/Width (\d+)/Height (\d+).*?/Length (\d+)>>stream\n")


def laid_out(columns):
    return PictureTypesetter(FullCells()).lay_out(slips()["delivery-cash"], PrinterProfile(columns=columns))


def pictures(body):
    """Return the pictures of a PDF, and the places of its objects as its table tells them."""
    for match in PICTURE.finditer(body):
        dots = zlib.decompress(body[match.end() : match.end() + int(match[3])])
        yield Bits(int(match[1]), int(match[2]), dots)


@pytest.mark.parametrize(("columns", "width_mm", "dpi"), [(48, 80, 203), (42, 80, 180), (32, 58, 203)])
def test_the_page_is_as_wide_as_the_roll_and_as_long_as_the_slip(tmp_path, columns, width_mm, dpi):
    slip = laid_out(columns)
    printed = PdfPrinter(tmp_path).print_slip("print:1", slip)
    assert printed.outcome is Outcome.DONE
    assert [path.name for path in tmp_path.iterdir()] == ["0001-print_1.pdf"]
    body = (tmp_path / "0001-print_1.pdf").read_bytes()
    bits = from_bitmap(slip.body)
    assert list(pictures(body)) == [bits]
    (box,) = BOX.finditer(body)
    assert float(box[1]) / 72 * 25.4 == pytest.approx(width_mm, abs=0.001)
    assert float(box[2]) / 72 * dpi == pytest.approx(bits.height + 48, abs=0.01)


def test_the_table_tells_where_each_object_begins():
    body = pdf(from_bitmap(laid_out(48).body))
    table = int(re.search(rb"startxref\n(\d+)\n%%EOF\n$", body)[1])  # type: ignore[index]
    assert body[table:].startswith(b"xref\n")
    places = re.findall(rb"(\d{10}) 00000 n \n", body[table:])
    assert len(places) == body.count(b" 0 obj\n")
    for number, place in enumerate(places, 1):
        assert body[int(place) :].startswith(b"%d 0 obj\n" % number)


def test_a_slip_of_metres_gets_pages_and_loses_no_row():
    rows = LONGEST_PAGE_DOTS * 2
    whole = Bits(384, rows, bytes(range(48)) * rows)
    parts = list(pictures(pdf(whole)))
    assert len(parts) == 3
    assert b"".join(part.rows for part in parts) == whole.rows


def test_an_empty_slip_is_an_empty_page():
    assert len(BOX.findall(pdf(Bits(576, 0, b"")))) == 1


def test_a_slip_for_another_kind_of_printer_is_one_sentence_and_no_file(tmp_path):
    with pytest.raises(PrinterUnreachable, match="다른 종류의 프린터"):
        PdfPrinter(tmp_path / "slips").print_slip("j", LaidOut(b"\x1b@A\n", "A\n"))
    assert not list(tmp_path.iterdir())


def test_a_full_disk_is_one_sentence_and_leaves_nothing(tmp_path, monkeypatch):
    def full(handle):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    printer = PdfPrinter(tmp_path)
    with pytest.raises(PrinterUnreachable, match="디스크가 가득 차서"):
        printer.print_slip("j", laid_out(32))
    assert not list(tmp_path.iterdir())
    monkeypatch.undo()
    assert printer.print_slip("j", laid_out(32)).outcome is Outcome.DONE


def test_bitmaps_come_back_as_they_were():
    bits = Bits(10, 2, b"\x0a\x40\n\x80")
    assert from_bitmap(to_bitmap(bits)) == bits
