"""Write a workbook and read it again. It must not know reports or statements."""

from __future__ import annotations

from pathlib import Path

from merchant_desk.services.books.report_sheet import Column, Document, Sheet

from .bank_books import open_workbook, rows_of_workbook
from .workbooks import write_workbook

_HEADINGS = ("거래일자", "적요", "입금액")
_ROW = ("2026-11-26", "배달특급 정산", 123_400)


def try_workbook(folder: Path) -> str:
    """Return the form's name; raises ValueError where something else is read than was written, FileRefused, OSError."""
    path = folder / "trial.xlsx"
    sheet = Sheet("입금", tuple(Column(name) for name in _HEADINGS), [_ROW])
    for _ in write_workbook(Document("입금", (), (sheet,)), path):
        pass
    cells = [cell for _, row in rows_of_workbook(open_workbook(path)) for cell in row]
    if not {_HEADINGS[1], _ROW[1], float(_ROW[2])} <= set(cells):
        raise ValueError("the workbook holds something else than was written")
    return "XLSX"
