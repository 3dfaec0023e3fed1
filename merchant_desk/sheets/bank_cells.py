"""Read single cells of bank statements: days, amounts of won, words. It must not know columns or files."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, time, timedelta
from functools import lru_cache

#: What a CSV or a workbook may have in a cell.
Cell = str | int | float | bool | date | time | timedelta

_DAY = re.compile(r"(\d{4}|\d{2})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[일.]?(?!\d).*", re.DOTALL)
_DENSE = re.compile(r"(\d{4})(\d{2})(\d{2})(?:\d{4}|\d{6})?(?:\s.*)?", re.DOTALL)
#: From one day until another: of a period, no entry.
_UNTIL = re.compile(r"[~∼〜]\s*\d{2}")
_KEPT_AS_TEXT = re.compile(r'="?([^"]*)"?')
_SIGNS = str.maketrans(
    {"−": "-", "–": "-", "△": "-", "▲": "-", "▼": "-", "₩": "", "￦": "", ",": "", " ": ""}
)
#: Two decimals at most: 1.000 may be a thousand.
_WON = re.compile(r"(-?)(\d{1,16})(?:\.0{0,2})?(-?)")
#: Day 0 of Excel's calendar; numbers that can be a bank's days: 2000-2100.
_EXCEL_BEGINS = date(1899, 12, 30)
_EXCEL_DAYS = range(36_526, 73_415)
_OUT = re.compile(r"출금|지급|찾|보낸|보내|인출|차감|차변")
_IN = re.compile(r"입금|받|맡|대변")
_OUT_BY_ITSELF = re.compile(r"결제|송금")  # 송금입금 came in


def text(cell: Cell) -> str:
    """Return what a person reads in the cell, on one line; days as 2026-11-24, whole numbers without a point."""
    if isinstance(cell, str):
        kept = (
            _KEPT_AS_TEXT.fullmatch(cell) if cell.startswith("=") else None
        )  # ="0012": Excel leaves it as it is
        return " ".join(unicodedata.normalize("NFC", kept[1] if kept else cell).split())
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def day_of(cell: Cell) -> date | None:
    """Return the day of a cell, None where it has none; the time of the day is left out."""
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if isinstance(cell, str):
        return _day_of_text(text(cell))
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        if int(cell) in _EXCEL_DAYS:
            return _EXCEL_BEGINS + timedelta(days=int(cell))
        return _day_of_text(text(cell))
    return None


@lru_cache(maxsize=1024)
def _day_of_text(words: str) -> date | None:
    words = unicodedata.normalize("NFKC", words).strip("'\"")
    found = _DAY.fullmatch(words) or _DENSE.fullmatch(words)
    if found is None or _UNTIL.search(words):
        return None
    year, month, day = int(found[1]), int(found[2]), int(found[3])
    if len(found[1]) == 2:
        year += 2000
    try:
        return date(year, month, day) if 1990 <= year <= 2100 else None
    except ValueError:
        return None


def won_of(cell: Cell) -> int | None:
    """Return the won of a cell, 0 where it is empty; None where it is no amount. Won have no decimals."""
    if isinstance(cell, str):
        return _won_of_text(cell)
    if isinstance(cell, bool) or not isinstance(cell, int | float):
        return None
    try:
        won = round(cell)
    except (ValueError, OverflowError):  # not a number, endless
        return None
    return won if abs(cell - won) < 1e-6 and abs(won) < 10**16 else None


def _won_of_text(cell: str) -> int | None:
    if cell.isdecimal() and cell.isascii() and len(cell) < 17:
        return int(cell)
    words = unicodedata.normalize("NFKC", text(cell)).translate(_SIGNS).lower().strip("'\"")
    words = words.removesuffix("원").removesuffix("krw").removeprefix("krw").removeprefix("+")
    is_negative = words.startswith("(") and words.endswith(")")
    if is_negative:
        words = words[1:-1].removesuffix("원")
    if words in {"", "-"}:
        return 0
    found = _WON.fullmatch(words)
    if found is None or (found[1] and found[3]):
        return None
    won = int(found[2])
    return -won if is_negative or found[1] or found[3] else won


def sign_of(cell: Cell) -> int:
    """Return 1 where the cell says that money was received, -1 where it was paid, 0 where it says neither."""
    words = text(cell)
    if words in {"출", "지", "-"} or _OUT.search(words):
        sign = -1
    elif words in {"입", "+"} or _IN.search(words):
        sign = 1
    else:
        sign = -1 if _OUT_BY_ITSELF.search(words) else 0
    return -sign if "취소" in words else sign
