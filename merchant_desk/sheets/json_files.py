"""Write a report as JSON, row after row. It must not know where.

Keys: title, about (lines), sheets: each title, columns, rows (lists in the order of the columns), sums, notes. Won and
counts are numbers, days and moments (Asia/Seoul, with offset) are texts; an unknown value is null.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from merchant_desk.services.books.report_sheet import Document, Row, Sheet, Steps
from merchant_desk.services.slips.words import SEOUL

from .cells import plain


def write_json(document: Document, path: Path) -> Steps[None]:
    """Write in steps, one row each; raises OSError."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(f'{{"title": {_text(document.title)}, "about": {_text(list(document.about))}, "sheets": [')
        for place, sheet in enumerate(document.sheets):
            file.write("," if place else "")
            for piece in _sheet(sheet):
                file.write(piece)
                yield
        file.write("\n]}\n")


def _sheet(sheet: Sheet) -> Iterator[str]:
    headings = [column.heading for column in sheet.columns]
    yield f'\n{{"title": {_text(sheet.title)}, "columns": {_text(headings)}, "rows": ['
    separator = ""
    for row in sheet.rows:
        yield f"{separator}\n{_row(row)}"
        separator = ","
    foot = sheet.foot()
    yield f'\n], "sums": {_row(foot.sums)}, "notes": {_text(list(foot.notes))}}}'


def _row(row: Row) -> str:
    return _text([_value(value) for value in row])


def _value(value: object) -> object:
    match value:
        case None | int():
            return value
        case Decimal():
            return float(value)  # shares of a hundred: one place
        case datetime():
            return value.astimezone(SEOUL).isoformat(timespec="seconds")
        case date():
            return value.isoformat()
        case _:
            return str(value)


def _text(value: object) -> str:
    return plain(json.dumps(value, ensure_ascii=False))
