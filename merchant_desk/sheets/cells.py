"""Values of a report's cells, made fit for a file that others open. It must not know forms of files."""

from __future__ import annotations

from datetime import date, datetime

from merchant_desk.services.slips.words import SEOUL

#: A text that begins so is a formula to a spreadsheet, whoever wrote it: a customer, a bank, a platform.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def plain(text: str) -> str:
    """Return a text that every encoding can take."""
    return text.encode("utf-8", "replace").decode("utf-8")


def harmless(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula: one that begins like it gets an apostrophe before it."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def told(value: object) -> str:
    """Return a value as text: days as 2026-11-20, moments in Asia/Seoul, nothing for None."""
    match value:
        case None:
            return ""
        case datetime():
            return f"{value.astimezone(SEOUL):%Y-%m-%d %H:%M:%S}"
        case date():
            return value.isoformat()
        case _:
            return plain(str(value))
