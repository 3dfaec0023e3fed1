"""Read the lines of a bank statement in CSV: its encoding, its separator, its cells. It must not know columns."""

from __future__ import annotations

import codecs
import csv
import hashlib
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from merchant_desk.domain.errors import FileRefused

#: A cell of a statement is never longer (characters).
LONGEST_CELL = 20_000
_PIECE_BYTES = 1_000_000
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)
#: UTF-8 first: what is not, cannot be taken for it. CP949 is what Korean Windows writes.
_PLAIN = (("utf-8", "UTF-8"), ("cp949", "CP949"))
_UTF_16 = (("utf-16-le", "UTF-16"), ("utf-16-be", "UTF-16"))
_SEPARATORS = "\t;|,"
_FIRST_LINES = 60
_NO_TEXT = re.compile(r"[\x00-\x08\x0e-\x19\x1b-\x1f]")  # but for the mark with which DOS ended files
_NO_TEXT_BYTES = re.compile(rb"[\x00-\x08\x0e-\x19\x1b-\x1f]")
_WEB_PAGE = re.compile(r"\s*<(!doctype|html|head|meta|table|\?xml|style|script)", re.IGNORECASE)
#: A cell that goes on over line ends and takes the next line's day with it began with a quotation mark by mistake.
_NEXT_LINE = re.compile(r"[\r\n]\s*\"?\d{4}[-./]?\d{2}[-./]?\d{2}")
_SAVE_AGAIN = "은행에서 다시 내려받거나, 엑셀에서 열어 'CSV UTF-8'로 저장해 주세요."


@dataclass(frozen=True, slots=True)
class TextFile:
    """A CSV file as it is written: ``encoding`` for Python, ``encoding_name`` for people, ``lines`` in all."""

    path: Path
    encoding: str
    encoding_name: str
    separator: str
    lines: int
    digest: str


def look_at_text(path: Path, knows: Callable[[Sequence[Sequence[str]]], bool]) -> TextFile:
    """Read the whole file once and tell how it is written; raises FileRefused, and OSError.

    Every byte is tried, so that a wrong one is told before anything is taken in. ``knows`` tells whether the first rows
    are understood: amounts have commas too, so the separator is what makes a header of them.
    """
    with path.open("rb") as file:
        beginning = file.read(4_096)
    read = 0  # by the encoding that went furthest
    for encoding, name in _candidates(beginning):
        lines, digest, wrong = _scan(path, encoding)
        if not wrong:
            return TextFile(path, encoding, name, _separator(path, encoding, knows), lines, digest)
        read = max(read, wrong)
    if _NO_TEXT_BYTES.search(beginning):
        raise not_a_statement(path)
    raise FileRefused(f"파일의 {read}번째 줄에 읽을 수 없는 글자가 있습니다: {path.name}", action=_SAVE_AGAIN)


def _candidates(beginning: bytes) -> tuple[tuple[str, str], ...]:
    for mark, encoding, name in _BOMS:
        if beginning.startswith(mark):
            return ((encoding, name),)
    zeros = (beginning[::2].count(0), beginning[1::2].count(0))
    if max(zeros) > len(beginning) // 8:  # digits and commas in two bytes each
        return _UTF_16 if zeros[1] > zeros[0] else _UTF_16[::-1]
    return _PLAIN


def _scan(path: Path, encoding: str) -> tuple[int, str, int]:
    """Return lines, digest, and the number of the first line that cannot be read (0: all can)."""
    decoder, digest, lines, last = codecs.getincrementaldecoder(encoding)(), hashlib.sha256(), 0, "\n"
    with path.open("rb") as file:
        while True:
            piece = file.read(_PIECE_BYTES)
            digest.update(piece)
            try:
                words = decoder.decode(piece, final=not piece)
            except UnicodeDecodeError as error:
                before = error.object[: error.start].decode(encoding, "replace")
                return lines, "", lines + before.count("\n") + 1
            if _NO_TEXT.search(words):
                raise not_a_statement(path)
            if not lines and last == "\n" and _WEB_PAGE.match(words):
                raise FileRefused(
                    f"이름만 엑셀이고 속은 웹 문서인 파일입니다: {path.name}",
                    action="엑셀에서 열어 'Excel 통합 문서(.xlsx)'로 저장한 뒤 그 파일을 골라 주세요.",
                )
            lines += words.count("\n")
            last = words[-1:] or last
            if not piece:
                return lines + (last != "\n"), digest.hexdigest(), 0


def not_a_statement(path: Path) -> FileRefused:
    """Return the error for what is no table at all."""
    return FileRefused(f"은행 거래내역 파일(CSV, XLSX, XLS)이 아닙니다: {path.name}")


def _separator(path: Path, encoding: str, knows: Callable[[Sequence[Sequence[str]]], bool]) -> str:
    with path.open(encoding=encoding, newline="") as file:
        lines = list(islice(file, _FIRST_LINES))
    for sign in _SEPARATORS:
        with suppress(csv.Error):
            if knows(list(csv.reader(lines, delimiter=sign))):
                return sign
    return max(_SEPARATORS, key=lambda sign: sum(sign in line for line in lines))


def rows_of_text(file: TextFile) -> Iterator[tuple[int, list[str]]]:
    """Return the rows with the number of the line at which each ends; raises FileRefused, and OSError.

    The file is open until the last row, or until the iterator is closed.
    """
    with closing(file.path.open(encoding=file.encoding, newline="")) as lines:
        reader = csv.reader(lines, delimiter=file.separator)
        begins = 1
        while True:
            try:
                row = next(reader, None)
            except csv.Error as error:
                raise _torn(file, begins, str(error)) from error
            except UnicodeDecodeError as error:  # it was written to meanwhile
                raise _torn(file, begins, type(error).__name__) from error
            if row is None:
                return
            for cell in row:
                if len(cell) > LONGEST_CELL or (len(cell) > 10 and _NEXT_LINE.search(cell)):
                    raise _torn(file, begins, "a cell does not end")
            yield reader.line_num, row
            begins = reader.line_num + 1


def _torn(file: TextFile, line: int, detail: str) -> FileRefused:
    return FileRefused(
        f"파일의 {line}번째 줄에서 따옴표가 닫히지 않았거나 칸이 너무 깁니다: {file.path.name}",
        action=_SAVE_AGAIN,
        detail=detail,
    )
