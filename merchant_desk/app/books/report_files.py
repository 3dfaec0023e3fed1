"""Write reports into files of every form: each form's own writer, one way onto the disk. It takes no decision."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from merchant_desk.printing.report_pages import write_pages
from merchant_desk.services.books.report_port import Form
from merchant_desk.services.books.report_sheet import Document, Steps
from merchant_desk.system.whole_file import whole_file


class DeskReportFiles:
    """Implements ``report_making.ReportFiles``. Any lane; keeps nothing."""

    def write(self, document: Document, form: Form, target: Path) -> Steps[None]:
        """Write in steps; the file gets its name when it is whole."""
        with whole_file(target) as partial:
            yield from _writer(form)(document, partial)


def _writer(form: Form) -> Callable[[Document, Path], Steps[None]]:
    """Return what writes the form, loaded with the first file: the counter needs no library for workbooks."""
    from merchant_desk.sheets.csv_files import write_csv
    from merchant_desk.sheets.json_files import write_json
    from merchant_desk.sheets.workbooks import write_workbook

    writers: dict[Form, Callable[[Document, Path], Steps[None]]] = {
        Form.CSV: write_csv,
        Form.XLSX: write_workbook,
        Form.JSON: write_json,
        Form.PDF: write_pages,
    }
    return writers[form]
