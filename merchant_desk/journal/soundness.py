"""Tell whether a journal's file is sound. It must not repair, move or choose anything."""

from __future__ import annotations

import logging
import sqlite3
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from .connecting import connect
from .migrations import APPLICATION_ID, COUNT_TABLES

#: A start waits so long for the check at most (seconds); a sound file of 200 MB takes about half a second.
START_CHECK_S = 10.0
#: SQLite asks after so many steps of its machine whether to go on.
_STEPS = 20_000
_DAMAGED = ("SQLITE_CORRUPT", "SQLITE_NOTADB")
_log = logging.getLogger(__name__)


def is_damage(error: sqlite3.Error) -> bool:
    """Tell whether SQLite says that the file itself is broken."""
    return (getattr(error, "sqlite_errorname", "") or "").startswith(_DAMAGED)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check found: ``damage`` in SQLite's words, empty for none; ``is_over`` is False if it was given up."""

    damage: str = ""
    is_over: bool = True


def judge(path: Path, *, whole: bool, limit_s: float = START_CHECK_S) -> Verdict:
    """Check the file without changing it or its log.

    ``quick_check`` reads every page and compares all but indexes with their tables. It is given up after
    ``limit_s``. With ``whole`` the indexes are compared too, and there is no limit. Another program's file is not
    judged. Raises sqlite3.Error where the file cannot be read for another reason.
    """
    end_s = time.monotonic() + limit_s
    try:
        with closing(connect(path, read_only=True)) as db:
            owner = int(db.execute("PRAGMA application_id").fetchone()[0])
            tables = int(db.execute(COUNT_TABLES).fetchone()[0])
            if tables and owner != APPLICATION_ID:
                return Verdict()
            if not whole:
                db.conn.set_progress_handler(lambda: int(time.monotonic() > end_s), _STEPS)
            check = "integrity_check" if whole else "quick_check"
            found = str(db.execute(f"PRAGMA {check}(1)").fetchone()[0])
            return Verdict("" if found == "ok" else found[:200])
    except sqlite3.Error as error:
        if is_damage(error):
            return Verdict(str(error))
        if getattr(error, "sqlite_errorname", "") == "SQLITE_INTERRUPT":
            _log.warning("the check of %s was given up after %.0f s", path.name, limit_s)
            return Verdict(is_over=False)
        raise


def holds_orders(path: Path) -> bool:
    """Tell whether the file has a journal's tables at all: one that was cut to nothing has none."""
    with closing(connect(path, read_only=True)) as db:
        return bool(db.execute(COUNT_TABLES).fetchone()[0])
