"""Translate what SQLite and the disk say into ``domain.errors``. It must not know the journal's tables."""

from __future__ import annotations

import errno
import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from merchant_desk.domain.errors import (
    ChangeRefused,
    DeskError,
    DiskFull,
    JournalDamaged,
    JournalError,
    JournalReadOnly,
)

_READ_ONLY_ERRNOS = {errno.EACCES, errno.EPERM, errno.EROFS}
_FULL_ERRNOS = {errno.ENOSPC, errno.EDQUOT}
_log = logging.getLogger(__name__)
_REFUSED = "주문 기록에 쓸 수 없는 내용이 있습니다."


def translated(error: sqlite3.Error | OSError) -> JournalError:
    """Return the error for a person; ``detail`` keeps SQLite's own name and words for the log.

    Source of the names: SQLite's result codes (primary and extended), which Python 3.11 hands on.
    """
    if isinstance(error, OSError):
        return _from_disk(error)
    name = getattr(error, "sqlite_errorname", "") or ""
    detail = f"{name or type(error).__name__}: {error}"
    if name == "SQLITE_FULL":
        return DiskFull("디스크가 가득 차서 주문을 기록할 수 없습니다.", detail=detail)
    if name.startswith(("SQLITE_READONLY", "SQLITE_PERM", "SQLITE_CANTOPEN", "SQLITE_AUTH")):
        return JournalReadOnly("주문 기록 파일에 쓸 수 없습니다.", detail=detail)
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return JournalDamaged("주문 기록 파일이 손상되었습니다.", detail=detail)
    is_value = isinstance(error, sqlite3.ProgrammingError) and "binding" in str(error)
    if is_value or name.startswith(("SQLITE_CONSTRAINT", "SQLITE_TOOBIG", "SQLITE_MISMATCH")):
        return ChangeRefused(_REFUSED, detail=detail)
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return JournalError(
            "다른 프로그램이 주문 기록을 잡고 있습니다.",
            action="백업이나 조회 프로그램을 닫아 주세요.",
            detail=detail,
        )
    return JournalError("주문을 기록하지 못했습니다.", action="프로그램을 다시 켜 주세요.", detail=detail)


def _from_disk(error: OSError) -> JournalError:
    """Return the error for what the operating system refused."""
    detail = f"{type(error).__name__}: {error}"
    if error.errno in _FULL_ERRNOS:
        return DiskFull("디스크가 가득 차서 주문을 기록할 수 없습니다.", detail=detail)
    if error.errno in _READ_ONLY_ERRNOS:
        return JournalReadOnly("주문 기록 폴더에 쓸 수 없습니다.", detail=detail)
    return JournalError(
        "주문 기록 폴더를 쓸 수 없습니다.", action="폴더와 디스크를 확인해 주세요.", detail=detail
    )


@contextmanager
def translating() -> Iterator[None]:
    """Raise the errors of SQLite and of the disk as JournalError."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise translated(error) from error


@contextmanager
def judging_values() -> Iterator[None]:
    """Raise what a value does to the writing (a number too large, a text that cannot be encoded) as ChangeRefused.

    Errors of SQLite, of the disk and those that are translated already pass.
    """
    try:
        yield
    except (sqlite3.Error, OSError, MemoryError, DeskError):
        raise
    except Exception as error:
        _log.exception("a change cannot be written")
        raise ChangeRefused(_REFUSED, detail=type(error).__name__) from error


@contextmanager
def judging_rows() -> Iterator[None]:
    """Raise what a stored value does to the reading (a word that nobody wrote, no moment) as JournalDamaged.

    No check of SQLite finds a flipped bit in the middle of a text.
    """
    try:
        yield
    except (ValueError, KeyError, TypeError) as error:
        _log.exception("a row cannot be read")
        raise JournalDamaged(
            "주문 기록 파일이 손상되었습니다.", detail=f"{type(error).__name__}: {error}"
        ) from error
