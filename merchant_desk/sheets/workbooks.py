"""Write a report as a workbook (XLSX): real days and figures, ready to print. It must not know where.

Rows go to the disk as they come (``constant_memory``). A table of more rows than a sheet takes goes on in the next one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import xlsxwriter
from xlsxwriter.exceptions import XlsxWriterException

from merchant_desk.services.books.report_sheet import Document, Sheet, Steps, begun
from merchant_desk.services.slips.words import SEOUL

from .cells import plain, told

#: A sheet has 1,048,576 rows; some are for the heading, the sums and the notes.
MOST_ROWS = 1_048_000
#: Excel's cells keep 15 digits of a figure, and so many characters.
_MOST_FIGURE = 10**15
_LONGEST = 32_767
_FIRST_YEAR = 1900
_A4 = 9
_NO_NAME = re.compile(r"[\[\]:*?/\\']")
_LONGEST_NAME = 31
#: A sheet with more columns is printed lying.
_STANDING = 7
_LONGEST_HEADER = 100


def write_workbook(document: Document, path: Path) -> Steps[None]:
    """Write in steps, one row each; raises OSError. Text is never a formula, a link or a number."""
    with TemporaryDirectory(prefix=".merchant-desk-", dir=path.parent) as folder:
        book = xlsxwriter.Workbook(str(path), {"constant_memory": True, "tmpdir": folder})
        try:
            yield from _Book(book, document).write()
            yield
            _close(book)
        finally:
            _let_go(book)


def _close(book: Any) -> None:
    try:
        book.close()
    except XlsxWriterException as error:
        reason = error.args[0] if error.args else error
        raise (reason if isinstance(reason, OSError) else OSError(str(error))) from error


def _let_go(book: Any) -> None:
    """Close the files of the rows, where the book was given up; a closed book has none open any more."""
    book.fileclosed = True
    for sheet in book.worksheets():
        sheet.row_data_fh.close()


class _Book:
    """One workbook while it is written."""

    def __init__(self, book: Any, document: Document) -> None:
        self._book = book
        self._document = document
        self._names: set[str] = set()
        font = {"font_name": "맑은 고딕", "font_size": 10}
        book.formats[0].set_font_name("맑은 고딕")
        book.formats[0].set_font_size(10)
        heading = {
            **font,
            "bold": True,
            "bg_color": "#E8E8E4",
            "bottom": 1,
            "text_wrap": True,
            "valign": "vcenter",
        }
        self._left = book.add_format(heading | {"align": "left"})
        self._right = book.add_format(heading | {"align": "right"})
        self._plain = _Formats(book, font)
        self._summed = _Formats(book, font | {"bold": True, "top": 6})
        self._note = book.add_format(font | {"font_size": 9, "font_color": "#555555"})
        book.set_properties({"title": plain(document.title), "author": "Merchant Desk"})

    def write(self) -> Steps[None]:
        for sheet in self._document.sheets:
            yield from self._sheet(sheet)

    def _sheet(self, sheet: Sheet) -> Steps[None]:
        rows, figures = begun(sheet)
        following = next(rows, None)
        page, line = self._page(sheet, figures), 1
        while following is not None:
            if line > MOST_ROWS:
                page, line = self._page(sheet, figures), 1
            self._row(page, line, following, self._plain)
            line += 1
            yield
            following = next(rows, None)
        self._foot(page, line, sheet)

    def _page(self, sheet: Sheet, figures: tuple[bool, ...]) -> Any:
        page = self._book.add_worksheet(self._name(sheet.title))
        page.set_paper(_A4)
        if len(sheet.columns) > _STANDING:
            page.set_landscape()
        page.fit_to_pages(1, 0)
        page.repeat_rows(0)
        page.freeze_panes(1, 0)
        page.set_margins(left=0.5, right=0.5, top=0.8, bottom=0.7)
        about = plain(self._document.about[0] if self._document.about else "").replace("&", "&&")
        page.set_header(f"&L&B{plain(sheet.title)}&R{about[:_LONGEST_HEADER]}")
        page.set_footer("&C&P / &N")
        page.set_row(0, 24)
        for place, (column, is_figure) in enumerate(zip(sheet.columns, figures, strict=True)):
            page.set_column(place, place, column.width + 2)
            page.write_string(0, place, plain(column.heading), self._right if is_figure else self._left)
        return page

    def _name(self, title: str) -> str:
        """Return a sheet's name as Excel takes it, different from those before."""
        clean = _NO_NAME.sub(" ", plain(title)).strip() or "표"
        name, number = clean[:_LONGEST_NAME], 1
        while name.lower() in self._names:
            number += 1
            end = f" ({number})"
            name = clean[: _LONGEST_NAME - len(end)] + end
        self._names.add(name.lower())
        return name

    def _row(self, page: Any, line: int, row: Iterable[object], formats: _Formats) -> None:
        for place, value in enumerate(row):
            formats.write(page, line, place, value)

    def _foot(self, page: Any, line: int, sheet: Sheet) -> None:
        foot = sheet.foot()
        if foot.sums:
            self._row(page, line, foot.sums, self._summed)
            line += 1
        for note in (*foot.notes, "", *self._document.about):
            line += 1
            if note:
                page.write_string(line, 0, plain(note), self._note)


class _Formats:
    """How values stand in cells of one kind of row."""

    def __init__(self, book: Any, look: dict[str, object]) -> None:
        self._text = book.add_format(look | {"valign": "top"})
        self._whole = book.add_format(look | {"num_format": "#,##0", "valign": "top"})
        self._tenths = book.add_format(look | {"num_format": "0.0", "valign": "top"})
        self._day = book.add_format(look | {"num_format": "yyyy-mm-dd", "align": "left", "valign": "top"})
        self._moment = book.add_format(
            look | {"num_format": "yyyy-mm-dd hh:mm", "align": "left", "valign": "top"}
        )

    def write(self, page: Any, line: int, place: int, value: object) -> None:
        """Write one cell."""
        match value:
            case None:
                page.write_blank(line, place, None, self._text)
            case int() if abs(value) < _MOST_FIGURE:
                page.write_number(line, place, value, self._whole)
            case Decimal():
                page.write_number(line, place, value, self._tenths)
            case datetime() if value.year > _FIRST_YEAR:
                page.write_datetime(line, place, value.astimezone(SEOUL).replace(tzinfo=None), self._moment)
            case date() if value.year > _FIRST_YEAR:
                page.write_datetime(line, place, value, self._day)
            case _:
                page.write_string(line, place, told(value)[:_LONGEST], self._text)
