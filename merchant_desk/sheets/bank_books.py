"""Read the rows of a bank statement in a workbook (XLSX, old XLS). It must not know columns."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError, SheetVisibleEnum

from merchant_desk.domain.errors import FileRefused

from .bank_cells import Cell
from .bank_columns import PREVIEW_ROWS, guess
from .bank_text import not_a_statement

#: A workbook's tables are in memory as a whole while they are read: bytes of all its parts, unpacked.
LARGEST_UNPACKED = 1_000_000_000
WORKBOOKS = ("XLSX", "XLS")
ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
#: The library's way to say that a file is broken as none was before; no Exception, so that nobody passes over it.
_PANIC = "PanicException"
#: The stream in which Office keeps a workbook that has a password.
_LOCKED = "EncryptedPackage".encode("utf-16-le")


@dataclass(frozen=True, slots=True)
class Workbook:
    """The table of a workbook that has the statement. ``kind`` is for people, ``lines`` counts from the sheet's top."""

    path: Path
    kind: str
    sheet: CalamineSheet
    lines: int
    digest: str


def open_workbook(path: Path) -> Workbook:
    """Read the sheet that has a statement's header, else the first that has anything; raises FileRefused, OSError.

    Where several have one nothing is read: part of a statement would be a wrong one.
    """
    body = path.read_bytes()
    is_zip = body.startswith(ZIP)
    if not is_zip and _LOCKED in body:
        raise _locked(path)
    if is_zip:
        _refuse_too_large(path)
    try:
        with CalamineWorkbook.from_path(path) as book:
            found = _sheet(path, book)
    except PasswordError as error:
        raise _locked(path) from error
    except (CalamineError, OSError, ValueError) as error:
        raise _damaged(path, error) from error
    except BaseException as error:
        if type(error).__name__ != _PANIC:
            raise
        raise _damaged(path, error) from None
    if found is None:
        raise FileRefused(f"거래가 한 줄도 없는 파일입니다: {path.name}", action="조회 기간을 확인해 주세요.")
    return Workbook(path, WORKBOOKS[not is_zip], found, _lines(found), hashlib.sha256(body).hexdigest())


def _sheet(path: Path, book: CalamineWorkbook) -> CalamineSheet | None:
    first: CalamineSheet | None = None
    known: CalamineSheet | None = None
    for facts in book.sheets_metadata:
        if facts.visible is not SheetVisibleEnum.Visible:
            continue
        sheet = book.get_sheet_by_name(facts.name)
        if not sheet.height:
            continue
        header = guess(list(islice(sheet.iter_rows(), PREVIEW_ROWS)))
        if header is None or _lines(sheet) <= header[0].first_row:
            first = first or sheet
        elif known is None:
            known = sheet
        else:
            raise FileRefused(
                f"거래내역이 여러 시트에 있는 파일입니다: {path.name}",
                action="시트마다 따로 저장해서 하나씩 골라 주세요.",
            )
    return known or first


def _lines(sheet: CalamineSheet) -> int:
    """Return how many lines a sheet with anything in it has from its top on; the library counts them from 0."""
    return sheet.total_height + 1


def rows_of_workbook(book: Workbook) -> Iterator[tuple[int, list[Cell]]]:
    """Return the rows with their numbers as Excel shows them."""
    yield from enumerate(book.sheet.iter_rows(), start=1)


def _refuse_too_large(path: Path) -> None:
    try:
        with zipfile.ZipFile(path) as parts:
            size = sum(part.file_size for part in parts.infolist())
            if not any(part.startswith("xl/") for part in parts.namelist()):
                raise not_a_statement(path)
    except (zipfile.BadZipFile, ValueError, RuntimeError) as error:
        raise _damaged(path, error) from error
    if size > LARGEST_UNPACKED:
        raise FileRefused(
            f"너무 큰 파일입니다: {path.name}", action="조회 기간을 나누어 다시 내려받아 주세요."
        )


def _locked(path: Path) -> FileRefused:
    return FileRefused(
        f"비밀번호가 걸린 파일입니다: {path.name}",
        action="엑셀에서 열어 비밀번호 없이 저장하거나, 은행에서 비밀번호 없이 내려받아 주세요.",
    )


def _damaged(path: Path, error: BaseException) -> FileRefused:
    return FileRefused(
        f"손상되어 읽을 수 없는 엑셀 파일입니다: {path.name}", detail=f"{type(error).__name__}: {error}"
    )
