"""What becomes of sheets outside: PDFs as poppler and Ghostscript show them, and slips that go through a real CUPS."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from merchant_desk.domain.printer import OddText, PrinterProfile
from merchant_desk.domain.slip import Bits
from merchant_desk.printing.layout import COLUMNS
from merchant_desk.printing.pdf import MARGIN_DOTS, pdf
from merchant_desk.printing.portable_bitmap import from_bitmap
from merchant_desk.printing.rolls import ROLLS
from merchant_desk.printing.typesetter import PictureTypesetter
from tests.fakes.cups_server import CupsServer, lacking
from tests.printing.golden import slips

pytestmark = [pytest.mark.soak, pytest.mark.usefixtures("qapp")]
ROOT = Path(__file__).parents[2]


def bits_of(name: str, columns: int) -> Bits:
    profile = PrinterProfile(columns=columns, odd_text=OddText.PICTURE)
    return from_bitmap(PictureTypesetter().lay_out(slips(columns)[name], profile).body)


def needs(*tools):
    lacks = [tool for tool in tools if shutil.which(tool) is None]
    return pytest.mark.skipif(bool(lacks), reason=f"{', '.join(lacks)} missing")


def shown(body: bytes, folder: Path, command: list[str]) -> list[str]:
    """Return the page as a reader shows it, a string of 0 and 1 for each row of dots."""
    (folder / "slip.pdf").write_bytes(body)
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    (made,) = folder.glob("page*.pbm")
    head = re.match(rb"P4\s(?:#.*\n)?(\d+) (\d+)\n", made.read_bytes())
    assert head is not None
    return strings(Bits(int(head[1]), int(head[2]), made.read_bytes()[head.end() :]))


def strings(bits: Bits) -> list[str]:
    across = bits.row_bytes
    rows = (bits.rows[at : at + across] for at in range(0, len(bits.rows), across))
    return [f"{int.from_bytes(row, 'big'):0{across * 8}b}"[: bits.width] for row in rows]


def placed(bits: Bits) -> list[str]:
    """Return the page as it should be: the slip in the middle of its roll, 3 mm from its top."""
    roll = ROLLS[bits.width // 12]
    left = (roll.dots - bits.width) // 2
    return ["0" * left + row + "0" * (roll.dots - left - bits.width) for row in strings(bits)]


def differing(page: list[str], wanted: list[str]) -> int:
    """Count the dots that differ; a reader may add a white row or column at the page's end."""
    width = len(wanted[0])
    assert len(page[0]) - width in {0, 1}
    whole = ["0" * width] * MARGIN_DOTS + wanted + ["0" * width] * MARGIN_DOTS
    assert len(page) - len(whole) in {0, 1}
    return sum(
        (int(row[:width], 2) ^ int(want, 2)).bit_count() for row, want in zip(page, whole, strict=False)
    )


@needs("pdftoppm")
@pytest.mark.parametrize("columns", COLUMNS)
@pytest.mark.parametrize("name", slips())
def test_poppler_shows_the_picture_dot_for_dot(tmp_path, name, columns):
    bits = bits_of(name, columns)
    dpi = str(ROLLS[columns].dpi)
    page = shown(pdf(bits), tmp_path, ["pdftoppm", "-r", dpi, "-mono", "-singlefile", "slip.pdf", "page"])
    assert differing(page, placed(bits)) == 0


@needs("gs")
@pytest.mark.parametrize("columns", COLUMNS)
@pytest.mark.parametrize("name", ["kitchen-delivery", "delivery-prepaid", "cancel"])
def test_ghostscript_shows_it_as_well(tmp_path, name, columns):
    bits = bits_of(name, columns)
    command = ["gs", "-q", "-dBATCH", "-dNOPAUSE", "-sDEVICE=pbmraw", f"-r{ROLLS[columns].dpi}"]
    page = shown(pdf(bits), tmp_path, [*command, "-sOutputFile=page.pbm", "slip.pdf"])
    assert differing(page, placed(bits)) == 0


@needs("pdfinfo")
@pytest.mark.parametrize(("columns", "width_mm", "dpi"), [(48, 80, 203), (42, 80, 180), (32, 58, 203)])
def test_the_page_is_of_the_rolls_width_and_the_slips_length(tmp_path, columns, width_mm, dpi):
    bits = bits_of("delivery-cash", columns)
    (tmp_path / "slip.pdf").write_bytes(pdf(bits))
    said = subprocess.run(
        ["pdfinfo", "slip.pdf"], cwd=tmp_path, check=True, capture_output=True, text=True
    ).stdout
    size = re.search(r"Page size: +([\d.]+) x ([\d.]+) pts", said)
    assert size is not None
    assert float(size[1]) / 72 * 25.4 == pytest.approx(width_mm, abs=0.01)
    assert float(size[2]) / 72 * 25.4 == pytest.approx((bits.height + 48) / dpi * 25.4, abs=0.01)
    assert re.search(r"Pages: +1\n", said)


#: A desk's lane that prints on a queue: in a process of its own, for the client of CUPS keeps its first server.
LANE = """
import sys, threading
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinterInfo
from merchant_desk.domain.errors import PrinterError
from merchant_desk.domain.printer import PrinterProfile
from merchant_desk.printing.portable_bitmap import from_bitmap
from merchant_desk.printing.sheets import SheetPrinter, queues
from merchant_desk.printing.typesetter import PictureTypesetter
from tests.printing.golden import slips
application = QGuiApplication(["desk"])
def lane(queue, how):
    print(*(one.address for one in queues()), sep=", ")
    printer = SheetPrinter(queue)
    laid_out = PictureTypesetter().lay_out(slips()["kitchen-delivery"], PrinterProfile())
    try:
        if how == "drawn":
            printer._draw("job-1", QPrinterInfo.printerInfo(queue), from_bitmap(laid_out.body))
        else:
            printer.look()
            print(printer.print_slip("job-1", laid_out).outcome)
    except PrinterError as error:
        print(type(error).__name__, error)
worker = threading.Thread(target=lane, args=sys.argv[1:])
worker.start()
worker.join()
"""


@pytest.fixture
def cups():
    if lacks := lacking():
        pytest.skip(f"{', '.join(lacks)} missing")
    with CupsServer() as model:
        model.add("주방")
        model.add("counter")
        yield model


def printed(cups: CupsServer, queue: str, how: str = "handed") -> list[str]:
    env = cups.env | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path])}
    done = subprocess.run(
        [sys.executable, "-c", LANE, queue, how],
        env=env,
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_a_slip_goes_through_cups_as_it_is_and_a_queue_that_refuses_is_heard(cups):
    bits = bits_of("kitchen-delivery", 48)
    found, outcome = printed(cups, "주방")
    assert set(found.split(", ")) == {"os:counter", "os:주방"}
    assert outcome == "sent"
    body = cups.job()
    assert body == pdf(bits)

    cups.call("cupsreject", "주방")
    assert printed(cups, "주방")[1].startswith("PrinterUnreachable '주방' 프린터가 인쇄를 받지 않았습니다.")
    cups.call("cupsaccept", "주방")
    cups.call("cupsdisable", "주방")
    assert printed(cups, "주방")[1].startswith("PrinterUnreachable '주방' 프린터가 멈춰 있습니다.")
    assert printed(cups, "nobody")[1].startswith("PrinterUnreachable 이 컴퓨터에 'nobody' 프린터가 없습니다.")
    assert not cups.jobs


@needs("pdftoppm")
def test_what_qt_draws_for_a_driver_is_the_same_slip_at_its_true_size(cups, tmp_path):
    bits = bits_of("kitchen-delivery", 48)
    printed(cups, "counter", "drawn")
    page = shown(cups.job(), tmp_path, ["pdftoppm", "-r", "203", "-mono", "-singlefile", "slip.pdf", "page"])
    spans = []
    for rows in (page, strings(bits)):
        down = [at for at, row in enumerate(rows) if "1" in row]
        along = (
            [row.index("1") for row in rows if "1" in row],
            [row.rindex("1") for row in rows if "1" in row],
        )
        spans.append((down[-1] - down[0], max(along[1]) - min(along[0]), sum(row.count("1") for row in rows)))
    assert spans[0][0] == pytest.approx(spans[1][0], abs=2)  # the driver's page begins where it likes
    assert spans[0][1] == pytest.approx(spans[1][1], abs=2)
    assert spans[0][2] == pytest.approx(spans[1][2], rel=0.1)  # and a reader resamples
