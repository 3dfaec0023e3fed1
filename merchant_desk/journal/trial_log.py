"""Try SQLite and an order log in a folder for trials: a new one, or a copy. A log in use is only read."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from merchant_desk.domain.errors import JournalDamaged

from .backups import copy_to
from .database import JournalFile
from .failures import translating
from .migrations import SCHEMA
from .soundness import judge
from .writer import JOURNAL_NAME

#: What the order log asks of SQLite: each statement fails where the feature was left out.
_FEATURES = {
    "FTS5": "CREATE VIRTUAL TABLE words USING fts5(pairs, content='', detail=none, tokenize='ascii')",
    "JSON": "SELECT value FROM json_each('[1]')",
    "UPSERT": "INSERT INTO menu VALUES (1) ON CONFLICT (dish) DO NOTHING",
    "window functions": "SELECT row_number() OVER (ORDER BY dish) FROM menu",
}


def sqlite_version() -> str:
    """Return the version of the library that was loaded."""
    return sqlite3.sqlite_version


def lacking_features(folder: Path) -> tuple[str, ...]:
    """Return which features SQLite lacks here; WAL needs a file, so one is made in ``folder``."""
    with closing(sqlite3.connect(folder / "features.db")) as db:
        lacking = [] if db.execute("PRAGMA journal_mode=WAL").fetchone()[0] == "wal" else ["WAL"]
        db.execute("CREATE TABLE menu (dish INTEGER PRIMARY KEY)")
        for name, statement in _FEATURES.items():
            try:
                db.execute(statement).fetchall()
            except sqlite3.OperationalError:
                lacking.append(name)
    return tuple(lacking)


def try_new_log(folder: Path, now: datetime) -> int:
    """Make an order log and close it; returns its schema's version. Raises JournalError."""
    return _try(folder / JOURNAL_NAME, now)


def try_copy(journal: Path, folder: Path, now: datetime) -> int:
    """Copy an order log, migrate the copy and open it; the original is only read. Raises JournalError."""
    copy_to(journal, folder / JOURNAL_NAME)
    return _try(folder / JOURNAL_NAME, now)


def _try(path: Path, now: datetime) -> int:
    file = JournalFile(path)
    file.open(now)
    file.close()
    with translating():
        damage = judge(path, whole=True).damage
    if damage:
        raise JournalDamaged("주문 기록 파일이 손상되었습니다.", detail=damage)
    return SCHEMA.version
