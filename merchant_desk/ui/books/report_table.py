"""A report's sheets as texts for the screen: won with commas, days, sums below, the notes. Pure, no widgets."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from merchant_desk.services.books.report_port import Table
from merchant_desk.ui.local_time import SEOUL

#: The screen shows the beginning of a long table; the file has it whole.
MOST_ROWS = 40


def text_of(value: object) -> str:
    """Return how a cell's value reads: figures with commas, days as 2026-11-20, times in Asia/Seoul."""
    match value:
        case None:
            return ""
        case bool():
            return str(value)
        case int() | Decimal():
            return f"{value:,}"
        case datetime():
            return value.astimezone(SEOUL).strftime("%Y-%m-%d %H:%M")
        case date():
            return value.isoformat()
        case _:
            return str(value)


def figures_of(table: Table) -> tuple[int, ...]:
    """Return the columns that hold figures."""
    rows = (*table.rows[:MOST_ROWS], *((table.sums,) if table.sums else ()))
    return tuple(
        column
        for column in range(len(table.headings))
        if any(column < len(row) and isinstance(row[column], int | Decimal) for row in rows)
    )


def rows_of(table: Table) -> list[tuple[str, ...]]:
    """Return the rows that the screen shows."""
    return [tuple(text_of(value) for value in row) for row in table.rows[:MOST_ROWS]]


def sums_of(table: Table) -> tuple[str, ...]:
    """Return the sums' row."""
    return tuple(text_of(value) for value in table.sums)
