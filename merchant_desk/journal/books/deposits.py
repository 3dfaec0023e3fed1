"""Take bank files in and back, piece by piece, and keep what a person said belongs together. It knows no bank's format.

A file's rows stand in ``bank_rows`` from its first piece on, but count only while ``bank_files`` names the file: all
readers look there. So other commits go on between two pieces, and one row makes the whole file count, or no more. What
a cancelled import leaves, one that was cut off by a crash, or a file that was taken back, is removed (``drop_half``),
and at the next opening at the latest. A line that stands in two files has a row for each and counts once.

Only one file is taken in at a time. Each function is one transaction (``DeskJournal.change``) on the writer lane.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from sqlite_utils import Database

from merchant_desk.domain.books.deposits import RECKONED, BankRow, Fit, Match
from merchant_desk.domain.errors import ChangeRefused
from merchant_desk.journal.rows import chunks, marks, plain_text, read_time, time_text
from merchant_desk.services.books.ledger_rows import BankFile

#: Rows that one transaction takes: some 20 ms.
PIECE = 2_000
_INSERT = """
    INSERT OR IGNORE INTO bank_rows (row_id, file_id, booked_on, amount_minor, balance_minor, memo, counterpart)
    VALUES (?, ?, ?, ?, ?, ?, ?)
"""
_COUNTS = "file_id IN (SELECT file_id FROM bank_files)"
# Each step looks at the next file alone: there are few of them, and many rows.
_HALF = """
    file_id IN (
        WITH RECURSIVE found(id) AS (
            SELECT min(file_id) FROM bank_rows
            UNION ALL SELECT (SELECT min(file_id) FROM bank_rows WHERE file_id > id) FROM found WHERE id IS NOT NULL
        )
        SELECT id FROM found WHERE id NOT IN (SELECT file_id FROM bank_files)
    )
"""
_OF_FILE = "FROM bank_rows WHERE bank_rows.file_id = bank_files.file_id"
_FILES = f"""
    SELECT file_id, name, imported_at, row_count, (SELECT min(booked_on) {_OF_FILE}), (SELECT max(booked_on) {_OF_FILE})
    FROM bank_files
"""  # noqa: S608  # constants
_READ = f"""
    SELECT row_id, booked_on, amount_minor, balance_minor, memo, counterpart FROM bank_rows
    WHERE {_COUNTS} AND NOT EXISTS (
        SELECT 1 FROM bank_rows AS other
        WHERE other.row_id = bank_rows.row_id AND other.file_id < bank_rows.file_id AND other.{_COUNTS}
    )
"""  # noqa: S608  # constants
_KNOWN = f"SELECT row_id FROM bank_rows WHERE (+file_id = ? OR +{_COUNTS}) AND row_id IN"  # noqa: S608  # constants


def known_file(db: Database, digest: str) -> BankFile | None:
    """Return the file of this digest where it was taken in before: then there is nothing to do."""
    row = db.conn.execute(f"{_FILES} WHERE digest = ?", [digest]).fetchone()
    return _file(row) if row is not None else None


def add_rows(db: Database, rows: Sequence[BankRow]) -> int:
    """Add a piece of the file that is being taken in (:data:`PIECE` rows at most); returns how many are known.

    A row whose id stands there already, from an earlier file or from this one, is known.
    """
    file_id = _next_file(db)
    ids = [plain_text(row.row_id) for row in rows]
    known: set[str] = set()
    for some in chunks(ids):
        known |= {row[0] for row in db.conn.execute(f"{_KNOWN} ({marks(len(some))})", [file_id, *some])}
    new = len(set(ids) - known)
    db.conn.executemany(
        _INSERT,
        (
            (
                row_id,
                file_id,
                row.on.isoformat(),
                row.amount,
                row.balance,
                plain_text(row.memo),
                plain_text(row.counterpart),
            )
            for row_id, row in zip(ids, rows, strict=True)
        ),
    )
    return len(rows) - new


def finish_file(db: Database, name: str, digest: str, rows: int, now: datetime) -> BankFile:
    """Let the whole file count from now on; ``rows`` are its lines, those known included."""
    file_id = _next_file(db)
    db.conn.execute(
        "INSERT INTO bank_files (file_id, name, digest, imported_at, row_count) VALUES (?, ?, ?, ?, ?)",
        [file_id, plain_text(name), digest, time_text(now), rows],
    )
    return _file(db.conn.execute(f"{_FILES} WHERE file_id = ?", [file_id]).fetchone())


def take_back(db: Database, file_id: int) -> None:
    """Let a file count no more, with what a person said of lines that no other file has; raises ChangeRefused.

    Its rows are gone for all readers with this transaction; :func:`drop_half` removes them.
    """
    if not db.conn.execute("DELETE FROM bank_files WHERE file_id = ?", [file_id]).rowcount:
        raise ChangeRefused("이미 되돌린 파일입니다.")
    db.conn.execute(
        f"DELETE FROM deposit_links WHERE row_id NOT IN (SELECT row_id FROM bank_rows WHERE {_COUNTS}"  # noqa: S608
        " AND bank_rows.row_id = deposit_links.row_id)"
    )


def half_is_left(db: Database) -> bool:
    """Tell whether there are rows of files that do not count: never finished, or taken back."""
    return db.conn.execute(f"SELECT 1 FROM bank_rows WHERE {_HALF} LIMIT 1").fetchone() is not None  # noqa: S608


def drop_half(db: Database, most: int = PIECE) -> bool:
    """Remove some rows of files that do not count; tells whether more are left. Call it until there are none.

    Before an import it makes sure that nothing of an earlier one is taken for a part of it.
    """
    db.conn.execute(
        f"DELETE FROM bank_rows WHERE rowid IN (SELECT rowid FROM bank_rows WHERE {_HALF} LIMIT ?)",  # noqa: S608
        [most],
    )
    return half_is_left(db)


def _next_file(db: Database) -> int:
    return int(db.conn.execute("SELECT coalesce(max(file_id), 0) + 1 FROM bank_files").fetchone()[0])


def bank_files(db: Database) -> tuple[BankFile, ...]:
    """Return the files that were taken in, newest first."""
    return tuple(_file(row) for row in db.conn.execute(f"{_FILES} ORDER BY file_id DESC"))


def _file(row: tuple[int, str, str, int, str | None, str | None]) -> BankFile:
    first, last = (date.fromisoformat(day) if day is not None else None for day in row[4:])
    return BankFile(row[0], row[1], read_time(row[2]), row[3], first, last)


def bank_rows_between(db: Database, first: date, last: date) -> tuple[BankRow, ...]:
    """Return the bank's lines of these days (calendar, both included), by day and in the order of the files."""
    sql = f"{_READ} AND booked_on >= ? AND booked_on <= ? ORDER BY booked_on, bank_rows.rowid"
    cursor = db.conn.execute(sql, (first.isoformat(), last.isoformat()))
    return tuple(BankRow(row[0], date.fromisoformat(row[1]), *row[2:]) for row in cursor)


def link(db: Database, batch_ids: Sequence[str], row_ids: Sequence[str], now: datetime) -> None:
    """Keep that these batches and bank lines belong together; what was said of any of them before is over.

    Raises ChangeRefused where one side is empty, or names what is not known. A business day that no statement has
    (``domain.books.deposits.day_batch``) stands nowhere here and is taken as it is.
    """
    batches = [plain_text(batch_id) for batch_id in dict.fromkeys(batch_ids)]
    kept = [batch_id for batch_id in batches if not batch_id.startswith(RECKONED)]
    rows = [plain_text(row_id) for row_id in dict.fromkeys(row_ids)]
    if not batches or not rows:
        raise ChangeRefused("정산과 입금을 하나 이상씩 골라 주세요.")
    if _count(db, "batches WHERE", "batch_id", kept) < len(kept) or _count(
        db, f"bank_rows WHERE +{_COUNTS} AND", "row_id", rows
    ) < len(rows):
        raise ChangeRefused("고른 정산이나 입금이 더 이상 없습니다.", action="화면을 다시 열어 주세요.")
    for batch_id in batches:
        unlink(db, batch_id)
    for some in chunks(rows):
        others = f"SELECT DISTINCT batch_id FROM deposit_links WHERE row_id IN ({marks(len(some))})"  # noqa: S608
        for (batch_id,) in db.conn.execute(others, list(some)).fetchall():
            unlink(db, batch_id)
    at = time_text(now)
    db.conn.executemany(
        "INSERT INTO deposit_links (batch_id, row_id, at) VALUES (?, ?, ?)",
        ((batch_id, row_id, at) for batch_id in batches for row_id in rows),
    )


def unlink(db: Database, batch_id: str) -> None:
    """Take back what a person said about a batch, and so about all that was said to belong to it."""
    db.conn.execute(
        "DELETE FROM deposit_links WHERE row_id IN (SELECT row_id FROM deposit_links WHERE batch_id = ?)",
        [plain_text(batch_id)],
    )


def _count(db: Database, of: str, column: str, ids: Sequence[str]) -> int:
    found = 0
    for some in chunks(ids):
        sql = f"SELECT count(DISTINCT {column}) FROM {of} {column} IN ({marks(len(some))})"  # noqa: S608  # constants
        found += db.conn.execute(sql, list(some)).fetchone()[0]
    return found


def matches_by_hand(db: Database) -> tuple[Match, ...]:
    """Return what a person said belongs together, in the order in which it was said."""
    groups: dict[frozenset[str], list[str]] = {}
    rows_of: dict[str, list[str]] = {}
    for batch_id, row_id in db.conn.execute(
        "SELECT batch_id, row_id FROM deposit_links ORDER BY at, batch_id, row_id"
    ):
        rows_of.setdefault(batch_id, []).append(row_id)
    for batch_id, rows in rows_of.items():
        groups.setdefault(frozenset(rows), []).append(batch_id)
    return tuple(
        Match(
            Fit.BY_HAND,
            tuple(batches),
            tuple(rows_of[batches[0]]),
            _difference(db, batches, rows_of[batches[0]]),
        )
        for batches in groups.values()
    )


def _difference(db: Database, batches: Sequence[str], rows: Sequence[str]) -> int:
    """Return what was received - what was due; of a day that no statement has, only the reckoning knows that."""
    return _sum(db, "bank_rows", "amount_minor", "row_id", rows) - _sum(
        db, "batches", "total_minor", "batch_id", batches
    )


def _sum(db: Database, table: str, amount: str, column: str, ids: Sequence[str]) -> int:
    total = 0
    for some in chunks(ids):
        each = f"SELECT DISTINCT {column}, {amount} AS amount FROM {table} WHERE {column} IN ({marks(len(some))})"  # noqa: S608
        total += db.conn.execute(f"SELECT coalesce(sum(amount), 0) FROM ({each})", list(some)).fetchone()[0]  # noqa: S608
    return total
