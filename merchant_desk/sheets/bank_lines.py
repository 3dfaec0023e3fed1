"""Turn the cells of one line of a bank statement into a deposit, by chosen columns. It must not know files.

A line that has neither an amount nor a day (a note of the bank, the header again), and a sum, with its day or without,
is passed over. Any other that cannot be read is told: half a statement would be a wrong one.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace

from merchant_desk.domain.books.deposits import BankRow
from merchant_desk.services.books.deposit_port import BankPreview, Columns

from .bank_cells import Cell, day_of, sign_of, text, won_of
from .bank_columns import is_heading, word_of

_COUNT = r"(금액|액|건수)?(\d+건)?"
_SUMS = re.compile(
    rf"(총|입금|출금|거래)?(합계|총계|소계|누계|월계|일계|총합|총액){_COUNT}|총\d+건|계|total|sum"
)
#: On a line with a day only what names no place and nobody.
_SUMS_OF_DAYS = re.compile(rf"(총|입금|출금|거래)?(합계|총계|소계|누계|일계){_COUNT}")


class UnreadLine(Exception):
    """A line cannot be read: ``name`` says which of its cells, ``cell`` what stands there."""

    def __init__(self, name: str, cell: Cell) -> None:
        super().__init__(name)
        self.name = name
        self.cell = cell


class LineReader:
    """Reads the lines of one file, in their order. Any one lane; lives for one reading."""

    def __init__(self, columns: Columns) -> None:
        self._columns = columns
        self._seen: dict[bytes, int] = {}

    def read(self, row: Sequence[Cell]) -> BankRow | None:
        """Return the deposit (0 won where the line moves nothing), None for a line that is passed over.

        Raises UnreadLine.
        """
        columns = self._columns
        on_cell = _at(row, columns.on)
        on = day_of(on_cell)
        if on is None and (not _moves(row, columns) or _is_no_entry(row, on_cell)):
            return None
        if on is None:
            raise UnreadLine("날짜", on_cell)
        if any(_SUMS_OF_DAYS.fullmatch(word_of(cell)) for cell in row if "계" in text(cell)):
            return None
        amount = _won(row, columns.paid_in, "입금액")
        if columns.direction >= 0 and amount:
            amount = _directed(amount, _at(row, columns.direction))
        amount -= _won(row, columns.paid_out, "출금액")
        balance = _won(row, columns.balance, "잔액") if text(_at(row, columns.balance)) else None
        memo, counterpart = text(_at(row, columns.memo)), text(_at(row, columns.counterpart))
        return BankRow("", on, amount, balance, memo, counterpart)

    def named(self, row: BankRow) -> BankRow:
        """Return the deposit with its name: the same in every file that has it, another for each of equal lines.

        The balance makes a line nearly unique; then words are left out, for they depend on the columns chosen.
        """
        said = f"{row.balance}" if row.balance is not None else f"-|{row.memo}|{row.counterpart}"
        content = hashlib.blake2b(
            f"{row.on}|{row.amount}|{said}".encode("utf-8", "replace"), digest_size=12
        ).digest()
        occurrence = self._seen[content] = self._seen.get(content, 0) + 1
        return replace(row, row_id=content.hex() if occurrence == 1 else f"{content.hex()}-{occurrence}")


def try_lines(preview: BankPreview, columns: Columns, *, is_workbook: bool) -> tuple[BankRow | None, ...]:
    """Return the preview's lines from ``columns.first_row`` on as they would be read, None for one that cannot be.

    Lines that are passed over are left out. ``is_workbook``: a bare number may be a day.
    """
    reader = LineReader(columns)
    found: list[BankRow | None] = []
    for row in preview.rows[max(0, columns.first_row) :]:
        cells: list[Cell] = list(row)
        if is_workbook and 0 <= columns.on < len(cells) and row[columns.on].isdecimal():
            cells[columns.on] = int(row[columns.on])
        try:
            bank_row = reader.read(cells)
        except UnreadLine:
            found.append(None)
        else:
            if bank_row is not None:
                found.append(bank_row)
    return tuple(found)


def _directed(amount: int, cell: Cell) -> int:
    """Return the amount with the sign that the words beside it say."""
    sign = sign_of(cell)
    if not sign:
        raise UnreadLine("입출금 구분", cell)
    return -abs(amount) if sign < 0 else amount


def _won(row: Sequence[Cell], index: int, name: str) -> int:
    cell = _at(row, index)
    won = won_of(cell)
    if won is None:
        raise UnreadLine(name, cell)
    return won


def _at(row: Sequence[Cell], index: int) -> Cell:
    return row[index] if 0 <= index < len(row) else ""


def _moves(row: Sequence[Cell], columns: Columns) -> bool:
    """Tell whether the line has something where amounts stand, readable or not."""
    return any(
        text(cell) and won_of(cell) != 0 for cell in (_at(row, columns.paid_in), _at(row, columns.paid_out))
    )


def _is_no_entry(row: Sequence[Cell], on_cell: Cell) -> bool:
    """Tell whether a line with an amount and no day is a sum, or the header again."""
    return is_heading(on_cell) or any(_SUMS.fullmatch(word_of(cell)) for cell in row)
