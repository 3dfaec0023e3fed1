"""What the desk is measured beside: the same question to plain sqlite3 and DuckDB, and how long each takes.

DuckDB reads the file through its own SQLite reader where it has one; without a network it has none, then it gets the
same tables as its own (which is better for it), and the time for that is told apart.
"""

from __future__ import annotations

import sqlite3
import statistics
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

TURNS = 7


def measured(call: Callable[[], Any], turns: int = TURNS) -> tuple[float, float, Any]:
    """Return the fastest and the median turn in ms, and what came of it."""
    taken_ms, found = [], None
    for _ in range(turns):
        began_s = time.perf_counter()
        found = call()
        taken_ms.append((time.perf_counter() - began_s) * 1_000)
    return min(taken_ms), statistics.median(taken_ms), found


def asked(db: Any, *statements: str) -> list[Any]:
    """Return the rows of the last statement."""
    rows: list[Any] = []
    for sql in statements:
        rows = db.execute(sql).fetchall()
    return rows


def duck_of(db: Any, duckdb: Any, path: Path, tables: Sequence[str]) -> str:
    """Give DuckDB a file's tables, and return how."""
    try:
        db.execute("LOAD sqlite")
        db.execute(f"ATTACH '{path}' AS journal (TYPE sqlite, READ_ONLY)")
        db.execute("USE journal")
    except duckdb.Error:
        _copied(db, path, tables)
        return "no reader of SQLite files; its own copy of the tables made"
    return "the same file attached"


def _copied(db: Any, path: Path, tables: Sequence[str]) -> None:
    """Give DuckDB the tables by way of CSV files, which it reads by itself."""
    with closing(sqlite3.connect(path)) as source:
        for table in tables:
            types = {row[1]: row[2] for row in source.execute(f"PRAGMA table_info({table})")}
            csv = path.parent / f"{table}.csv"
            with csv.open("w", encoding="utf-8") as file:
                for row in source.execute(f"SELECT {', '.join(types)} FROM {table}"):
                    file.write("\x1f".join("" if value is None else str(value) for value in row) + "\n")
            columns = ", ".join(
                f"'{name}': '{'BIGINT' if kind == 'INTEGER' else 'VARCHAR'}'" for name, kind in types.items()
            )
            db.execute(
                f"CREATE TABLE {table} AS SELECT * FROM read_csv('{csv}', delim='\x1f', header=false, quote='', "
                f"escape='', columns={{{columns}}})"
            )
            csv.unlink()
