"""Slips on the printers of the system's own drivers. It must not know what slips say, or ESC/POS.

What comes is the picture of a slip (a portable bitmap), and it is printed at its true size. Qt knows the system's
queues, and draws where there is no CUPS. Everything here may run on a printer's lane; it needs a QGuiApplication.
Qt's printing part brings the window library along, so it is loaded by the first call that asks the system.
"""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRect, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter, qRgb

from merchant_desk.domain.errors import PrinterUnreachable, PrintInterrupted
from merchant_desk.domain.printer import PrinterStatus
from merchant_desk.domain.slip import Bits
from merchant_desk.services.printing.printer_ports import FoundDevice, LaidOut, Outcome, Printed

from .layout import CELL_DOTS
from .pdf import MARGIN_DOTS, page_mm, pdf
from .portable_bitmap import picture_of
from .rolls import MM_AN_INCH, ROLLS, Roll

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    from .transports.command import Command, Ended

#: How long CUPS may take to answer.
_PATIENCE_S = 20.0
#: Dots of one sheet from top to bottom, for drivers that cut sheets of any length.
LONGEST_SHEET_DOTS = 30_000
_WHITE_AND_BLACK = [qRgb(255, 255, 255), qRgb(0, 0, 0)]


class SheetPrinter:
    """Implements ``printer_ports.Printer`` for a queue of the system, printed on by the system's own driver.

    Calls belong on the printer's lane; nothing is held between them. A slip ends as SENT: what the system's spooler
    says is no proof.
    """

    def __init__(self, queue: str) -> None:
        self._queue = queue
        self._guard = threading.Lock()
        self._command: Command | None = None

    def print_slip(self, job_id: str, laid_out: LaidOut) -> Printed:
        """Hand the slip to the system and return SENT; raises PrinterUnreachable or PrintInterrupted."""
        bits = picture_of(laid_out)
        info = self._known()
        if os.name == "nt":
            self._draw(job_id, info, bits)
        else:
            self._hand_to_cups(job_id, bits)
        return Printed(Outcome.SENT, answer="spooled")

    def go_on(self, job_id: str) -> Printed:  # noqa: ARG002
        """Return at once: nothing more is told of a slip that was handed over."""
        return Printed(Outcome.SENT, answer="spooled")

    def look(self) -> PrinterStatus:
        """Return that the device cannot be asked; raises PrinterUnreachable where its queue is gone or stopped."""
        self._known()
        return PrinterStatus()

    def rest(self) -> None:
        """Release nothing: nothing is kept between slips."""

    def close(self) -> None:
        """End what is under way, from any thread."""
        with self._guard:
            if self._command is not None:
                self._command.retire()

    def _draw(self, job_id: str, info: QPrinterInfo, bits: Bits) -> None:
        roll = ROLLS[bits.width // CELL_DOTS]
        printer = sheets_of(info, bits, roll)
        printer.setDocName(job_id)
        printer.setCreator("Merchant Desk")
        painter = QPainter()
        if not painter.begin(printer):
            raise self._refused()
        is_whole = draw(painter, printer, bits, roll)
        is_over = painter.end()
        if not (is_whole and is_over) or printer.printerState() in _stopped():
            raise PrintInterrupted(f"'{self._queue}' 프린터로 보내다가 끊겼습니다.")

    def _hand_to_cups(self, job_id: str, bits: Bits) -> None:
        """Hand over a PDF; raises PrintInterrupted where ``lp`` read of it, or hung, and nobody says that it was taken.

        WORKAROUND PySide6 6.11.3: QPrinter does not tell that CUPS has refused what was drawn, and a slip that nobody
        has would end as sent.
        """
        length_mm = page_mm(bits)
        size = f"media=Custom.{ROLLS[bits.width // CELL_DOTS].width_mm}x{length_mm:.0f}mm"
        # One copy and no cover sheet, whatever the computer's own defaults are.
        options = ("-n1", "-o", "job-sheets=none", "-o", size, "-o", "print-scaling=none")
        sheet = pdf(bits)
        try:
            ended = self._run(("lp", "-d", self._queue, "-t", job_id, *options, "-"), sheet)
        except OSError as problem:
            raise self._refused(repr(problem)) from problem
        if ended.code == 0 and ended.taken == len(sheet):
            return
        detail = f"lp: {ended.code}, {ended.taken} bytes read, {ended.complained.strip()}"
        if ended.taken or ended.code is None:
            raise PrintInterrupted(f"'{self._queue}' 프린터로 보내다가 끊겼습니다.", detail=detail)
        raise self._refused(detail)

    def _run(self, words: tuple[str, ...], body: bytes) -> Ended:
        """Run a command that ``close`` ends."""
        from .transports.command import Command  # there is none on Windows

        command = Command(*words)
        with self._guard:
            self._command = command
        try:
            return command.run(body, _PATIENCE_S)
        finally:
            with self._guard:
                self._command = None

    def _refused(self, detail: str = "") -> PrinterUnreachable:
        return PrinterUnreachable(
            f"'{self._queue}' 프린터가 인쇄를 받지 않았습니다.",
            action="컴퓨터의 프린터 설정과 디스크 여유 공간을 확인해 주세요.",
            detail=detail,
        )

    def _known(self) -> QPrinterInfo:
        """Return the queue as the system knows it now."""
        from PySide6.QtPrintSupport import QPrinterInfo

        info = QPrinterInfo.printerInfo(self._queue)
        if info.isNull():
            is_empty = not QPrinterInfo.availablePrinterNames()
            raise PrinterUnreachable(
                "이 컴퓨터에 설치된 프린터가 없습니다."
                if is_empty
                else f"이 컴퓨터에 '{self._queue}' 프린터가 없습니다.",
                action="프린터를 설치한 뒤 다시 인쇄해 주세요."
                if is_empty
                else "이름이 바뀌었으면 설정에서 다시 골라 주세요.",
            )
        if info.state() in _stopped():
            raise PrinterUnreachable(
                f"'{self._queue}' 프린터가 멈춰 있습니다.",
                action="컴퓨터의 프린터 설정에서 일시 중지와 오류를 풀어 주세요.",
                detail=str(info.state()),
            )
        return info


def queues() -> tuple[FoundDevice, ...]:
    """Return the printers that the system has drivers for. It may block for seconds: on a lane."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return tuple(
        FoundDevice(f"os:{info.printerName()}", f"{info.description() or info.printerName()} (그림으로 인쇄)")
        for info in QPrinterInfo.availablePrinters()
    )


def sheets_of(info: QPrinterInfo, bits: Bits, roll: Roll) -> QPrinter:
    """Return the queue with a page for the slip: of its own length where the driver allows, else the driver's."""
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    printer.setResolution(roll.dpi)
    if info.supportsCustomPageSizes():
        own_page(printer, bits, roll)
    return printer


def own_page(printer: QPrinter, bits: Bits, roll: Roll) -> None:
    """Make the page as wide as the roll and as long as the slip.

    Qt makes whole points of any length: a page that is a point longer has room for the last row.
    """
    rows = min(bits.height + 2 * MARGIN_DOTS, LONGEST_SHEET_DOTS)
    size = QSizeF(roll.width_mm, (rows / roll.dpi + 1 / 72) * MM_AN_INCH)
    exact = QPageSize.SizeMatchPolicy.ExactMatch
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF())
    printer.setPageSize(QPageSize(size, QPageSize.Unit.Millimeter, f"{roll.width_mm} mm", exact))


def _stopped() -> tuple[object, ...]:
    from PySide6.QtPrintSupport import QPrinter

    return QPrinter.PrinterState.Aborted, QPrinter.PrinterState.Error


def draw(painter: QPainter, printer: QPrinter, bits: Bits, roll: Roll) -> bool:
    """Print the slip at its true size on as many pages as it takes; return False where the device gives up."""
    picture = QImage(bits.rows, bits.width, bits.height, bits.row_bytes, QImage.Format.Format_Mono)
    picture.setColorTable(_WHITE_AND_BLACK)
    room = printer.pageLayout().paintRectPixels(roll.dpi)
    scale = printer.logicalDpiX() / roll.dpi
    if room.width() < bits.width:  # a driver that keeps wide margins
        scale *= room.width() / bits.width
        room.setHeight(room.height() * bits.width // room.width())
        room.setWidth(bits.width)
    painter.scale(scale, scale)
    left = (min(room.width(), roll.dots) - bits.width) // 2
    rows = max(room.height() - 2 * MARGIN_DOTS, 1)
    for top in range(0, bits.height, rows):
        if top and not printer.newPage():
            return False
        part = QRect(0, top, bits.width, min(rows, bits.height - top))
        painter.drawImage(left, MARGIN_DOTS, picture.copy(part))
    return True
