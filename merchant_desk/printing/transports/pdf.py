"""A printer that is a folder of PDF files, one for each slip. It must not know what the slips say."""

from __future__ import annotations

from merchant_desk.printing.pdf import pdf
from merchant_desk.printing.portable_bitmap import picture_of
from merchant_desk.services.printing.printer_ports import LaidOut

from .file import FilePrinter


class PdfPrinter(FilePrinter):
    """Implements ``printer_ports.Printer``: numbered, whole and on the disk as FilePrinter does it.

    Calls belong on the printer's lane; it holds no file between them.
    """

    def _files(self, laid_out: LaidOut) -> dict[str, bytes]:
        """Return the one file of a slip; raises PrinterUnreachable for a slip that is no picture."""
        return {".pdf": pdf(picture_of(laid_out))}
