"""Tells an order log's shape: versions, sizes, rows, states by day. It must not read what anybody ordered or said.

Only numbers leave it, and words of the program's own: names of tables, states, kinds, printers.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Mapping
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from .connecting import connect
from .rows import time_text
from .soundness import judge

#: All questions together take so long at most (seconds); what is not answered by then is said to be so.
LIMIT_S = 20.0
#: States are counted for so many days back.
DAYS = timedelta(days=14)
_STEPS = 20_000
_PRAGMAS = (
    "application_id",
    "user_version",
    "schema_version",
    "journal_mode",
    "page_size",
    "page_count",
    "freelist_count",
    "auto_vacuum",
    "encoding",
)
#: Tables of their own; a search index is no table that could be counted.
_TABLES = (
    "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
)
_COUNTS = {
    "orders": "SELECT date(received_at, '+9 hours'), status, kind, count(*) FROM v_orders "
    "WHERE received_at > :since GROUP BY 1, 2, 3 ORDER BY 1, 2, 3",
    "jobs": "SELECT date(created_at, '+9 hours'), kind, state, count(*) FROM jobs "
    "WHERE created_at > :since GROUP BY 1, 2, 3 ORDER BY 1, 2, 3",
    "steps": "SELECT date(at, '+9 hours'), step, count(*) FROM v_black_box "
    "WHERE at > :since GROUP BY 1, 2 ORDER BY 1, 2",
}
_TRIES = {
    "by_day": "SELECT date(began_at, '+9 hours'), printer, outcome, count(*), "
    "round(avg((julianday(ended_at) - julianday(began_at)) * 86400), 1) FROM v_print_tries "
    "WHERE began_at > :since GROUP BY 1, 2, 3 ORDER BY 1, 2, 3",
    "last": "SELECT printer, outcome, max(began_at), count(*) FROM v_print_tries GROUP BY 1, 2 ORDER BY 1, 2",
    "answers": "SELECT printer, answer, count(*) FROM v_print_tries WHERE outcome <> 'done' "
    "AND began_at > :since GROUP BY 1, 2 ORDER BY 3 DESC LIMIT 30",
}


def journal_shape(path: Path, now: datetime) -> dict[str, Any]:
    """Return the shape of the file at ``path`` as plain values; what cannot be told stands under ``faults``.

    The file is only read. It may be damaged, foreign or absent.
    """
    names = (path.name, f"{path.name}-wal", f"{path.name}-shm")
    told: dict[str, Any] = {
        "sqlite": sqlite3.sqlite_version,
        "bytes": {name: _size(path.with_name(name)) for name in names},
    }
    if told["bytes"][path.name] is None:
        return told | {"faults": ["there is no file that can be looked at"]}
    faults: list[str] = []
    try:
        verdict = judge(path, whole=False)
        told["quick_check"] = (verdict.damage or "ok") if verdict.is_over else "given up"
        with closing(connect(path, read_only=True)) as db:
            _bound(db)
            for pragma in _PRAGMAS:
                told[pragma] = _one(db, f"PRAGMA {pragma}", faults)
            told["rows"] = _rows(db, faults)
            told["by_day"] = _asked(db, _COUNTS, now, faults)
    except (sqlite3.Error, OSError) as error:
        faults.append(f"{type(error).__name__}: {error}")
    return told | {"faults": faults}


def print_tries(path: Path, now: datetime) -> dict[str, Any]:
    """Return how printing went lately, by printer: counts, seconds, and what printers answered."""
    faults: list[str] = []
    with closing(connect(path, read_only=True)) as db:
        _bound(db)
        return {**_asked(db, _TRIES, now, faults), "faults": faults}


def _bound(db: Database) -> None:
    """Let no question run beyond the limit: a file of years may be large, a disk slow."""
    end_s = time.monotonic() + LIMIT_S
    db.conn.set_progress_handler(lambda: int(time.monotonic() > end_s), _STEPS)


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None


def _one(db: Database, question: str, faults: list[str]) -> Any:
    try:
        found = db.execute(question).fetchone()
    except sqlite3.Error as error:
        faults.append(f"{question}: {error}")
        return None
    return found[0] if found else None


def _rows(db: Database, faults: list[str]) -> dict[str, Any]:
    """Return how many rows each table has."""
    try:
        named = db.execute(_TABLES).fetchall()
    except sqlite3.Error as error:
        faults.append(f"tables: {error}")
        return {}
    quoted = {name: str(name).replace('"', '""') for (name,) in named}
    return {name: _one(db, f'SELECT count(*) FROM "{text}"', faults) for name, text in quoted.items()}  # noqa: S608


def _asked(db: Database, questions: Mapping[str, str], now: datetime, faults: list[str]) -> dict[str, Any]:
    """Return the answers as rows of plain values."""
    told: dict[str, Any] = {}
    since = {"since": time_text(now - DAYS)}
    for name, question in questions.items():
        try:
            told[name] = [list(row) for row in db.conn.execute(question, since).fetchall()]
        except sqlite3.Error as error:
            faults.append(f"{name}: {error}")
    return told
