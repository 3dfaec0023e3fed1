"""Read bank statements, CSV and workbooks, piece by piece. It must not know batches, nor where the lines are kept."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from merchant_desk.domain.books.deposits import BankRow
from merchant_desk.domain.errors import FileRefused
from merchant_desk.services.books.deposit_port import BankPreview, Columns

from .bank_books import OLE, WORKBOOKS, ZIP, open_workbook, rows_of_workbook
from .bank_cells import Cell, text
from .bank_columns import PREVIEW_ROWS, guess
from .bank_lines import LineReader, UnreadLine, try_lines
from .bank_text import look_at_text, rows_of_text

#: A statement of more lines is no shop's, and a CSV file of more bytes is none at all.
MOST_LINES = 1_000_000
LARGEST_BYTES = 300_000_000
#: So many lines are looked at for the columns that a person named.
_LOOKED_AT = 200


class BankStatements:
    """Implements ``bank_port.BankFiles``. Any lane; keeps nothing."""

    def preview(self, path: Path) -> BankPreview:
        """Read the beginning of a file; raises FileRefused."""
        table = _Table(path)
        try:
            rows = [row for _, row in islice(table.rows, PREVIEW_ROWS)]
        finally:
            table.close()
        if not any(text(cell) for row in rows for cell in row):
            raise _empty(path)
        known = guess(rows)
        shown = tuple(tuple(text(cell) for cell in row) for row in rows)
        if known is None:
            return BankPreview(path, "", table.encoding, shown, None)
        return BankPreview(path, known[1], table.encoding, shown, known[0])

    def try_columns(self, preview: BankPreview, columns: Columns) -> tuple[BankRow | None, ...]:
        """Read the preview's lines by these columns, for a person to judge; see ``deposit_port.DepositRoom``."""
        return try_lines(preview, columns, is_workbook=preview.encoding in WORKBOOKS)

    def open(self, path: Path, columns: Columns) -> BankStatement:
        """Open a file to be read whole; raises FileRefused where it has no such columns."""
        return BankStatement(path, columns)


class _Table:
    """A file's rows with the number of each line, whatever the file is. Lives for one reading."""

    def __init__(self, path: Path) -> None:
        try:
            with path.open("rb") as file:
                begins = file.read(8)
            size = path.stat().st_size
            if not size:
                raise _empty(path)
            if size > LARGEST_BYTES:
                raise _too_long(path)
            self.rows: Iterator[tuple[int, Sequence[Cell]]]
            if begins.startswith((ZIP, OLE)):
                book = open_workbook(path)
                self.encoding, self.lines, self.digest = book.kind, book.lines, book.digest
                self.rows = rows_of_workbook(book)
            else:
                file_ = look_at_text(path, lambda rows: guess(rows) is not None)
                self.encoding, self.lines, self.digest = file_.encoding_name, file_.lines, file_.digest
                self.rows = rows_of_text(file_)
        except OSError as error:
            raise _unreachable(path, error) from error
        if self.lines > MOST_LINES:
            raise _too_long(path)

    def close(self) -> None:
        """Let the file go."""
        if hasattr(self.rows, "close"):
            self.rows.close()


class BankStatement:
    """Implements ``bank_port.BankSource``. Belongs to one lane; lives from ``open`` to ``close``."""

    def __init__(self, path: Path, columns: Columns) -> None:
        self._path = path
        self._columns = columns
        self._table = _Table(path)
        self._waiting = iter(self._ahead())
        self._reader = LineReader(columns)
        self.lines = self._table.lines
        self.line = 0
        self.digest = hashlib.sha256(f"{self._table.digest}{columns}".encode()).hexdigest()

    def _ahead(self) -> Iterator[tuple[int, Sequence[Cell]]]:
        """Look at the first lines for the columns, then return all lines from the first with money on."""
        columns, table = self._columns, self._table
        first = list(islice(table.rows, columns.first_row, columns.first_row + _LOOKED_AT))
        widest = max((len(row) for _, row in first), default=0)
        used = (
            columns.on,
            columns.paid_in,
            columns.paid_out,
            columns.balance,
            columns.memo,
            columns.counterpart,
        )
        wrong = next((index for index in (*used, columns.direction) if index >= widest), None)
        if min(columns.on, columns.paid_in) < 0 or columns.on == columns.paid_in:
            self.close()
            raise FileRefused("날짜와 입금액이 있는 열을 골라 주세요.", action="")
        if first and wrong is not None:
            self.close()
            raise FileRefused(
                f"파일에 {wrong + 1}번째 열이 없습니다: {self._path.name}", action="열을 다시 골라 주세요."
            )
        return self._chained(first)

    def _chained(self, first: list[tuple[int, Sequence[Cell]]]) -> Iterator[tuple[int, Sequence[Cell]]]:
        yield from first
        yield from self._table.rows

    def piece(self, most: int) -> tuple[BankRow, ...]:
        """Return the next rows, at most so many; none at the end. Raises FileRefused with the line's number."""
        found: list[BankRow] = []
        try:
            for line, row in self._waiting:
                self.line = line
                if (bank_row := self._row(line, row)) is not None:
                    found.append(bank_row)
                    if len(found) == most:
                        break
        except OSError as error:
            raise _unreachable(self._path, error) from error
        return tuple(found)

    def close(self) -> None:
        """Let the file go."""
        self._table.close()

    def _row(self, line: int, row: Sequence[Cell]) -> BankRow | None:
        try:
            bank_row = self._reader.read(row)
        except UnreadLine as wrong:
            said = text(wrong.cell) or "빈칸"
            said = f"{said[:20]}…" if len(said) > 20 else said
            raise FileRefused(
                f"파일의 {line}번째 줄을 읽을 수 없습니다({wrong.name}: {said}). 아무것도 가져오지 않았습니다.",
                action="열을 다시 고르거나, 그 줄을 고쳐 주세요.",
                detail=f"line {line}",
            ) from None
        return self._reader.named(bank_row) if bank_row is not None and bank_row.amount else None


def _empty(path: Path) -> FileRefused:
    return FileRefused(f"거래가 한 줄도 없는 파일입니다: {path.name}", action="조회 기간을 확인해 주세요.")


def _too_long(path: Path) -> FileRefused:
    return FileRefused(f"너무 큰 파일입니다: {path.name}", action="조회 기간을 나누어 다시 내려받아 주세요.")


def _unreachable(path: Path, error: OSError) -> FileRefused:
    return FileRefused(
        f"파일을 열 수 없습니다: {path.name}",
        action="엑셀에서 열려 있으면 닫고, 파일이 그 자리에 있는지 확인해 주세요.",
        detail=type(error).__name__,
    )
