"""Write a report as CSV, in UTF-8 with a mark at its beginning: Excel reads Hangul by it. It must not know where.

A report that has a long table (a row for each order) is that table and nothing else, so that a program can read it.
Short ones have all their tables, with title, sums and notes.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from merchant_desk.services.books.report_sheet import Document, Sheet, Steps

from .cells import harmless, told


class _Writer(Protocol):
    """What ``csv.writer`` gives."""

    def writerow(self, row: Iterable[str], /) -> object: ...


def write_csv(document: Document, path: Path) -> Steps[None]:
    """Write in steps, one row each; raises OSError. Figures stay as they are, texts cannot be formulas."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        lines = csv.writer(file)
        long = [sheet for sheet in document.sheets if sheet.is_long]
        for sheet in long:
            yield from _table(lines, sheet)
        if not long:
            lines.writerows([_safe(text)] for text in (document.title, *document.about))
            for sheet in document.sheets:
                lines.writerows(([], [_safe(sheet.title)]))
                yield from _table(lines, sheet)
                foot = sheet.foot()
                if foot.sums:
                    lines.writerow([_safe(value) for value in foot.sums])
                lines.writerows([_safe(note)] for note in foot.notes)


def _table(lines: _Writer, sheet: Sheet) -> Steps[None]:
    lines.writerow([_safe(column.heading) for column in sheet.columns])
    for row in sheet.rows:
        lines.writerow([_safe(value) for value in row])
        yield


def _safe(value: object) -> str:
    text = told(value)
    return harmless(text) if isinstance(value, str) else text
