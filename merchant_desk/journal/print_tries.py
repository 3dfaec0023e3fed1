"""Write and read the rows of ``print_tries``, the ledger of paper. It must not know printers or how slips are sent."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import datetime

from sqlite_utils import Database

from merchant_desk.domain.job import JobState
from merchant_desk.domain.print_try import PrintTry

from .rows import marks, plain_text, read_time, time_text

_COLUMNS = ("job_id", "number", "order_id", "printer", "began_at", "ended_at", "outcome", "answer")
_WRITE = f"INSERT OR REPLACE INTO print_tries ({', '.join(_COLUMNS)}) VALUES ({marks(len(_COLUMNS))})"  # noqa: S608  # constants
#: A printer says what it likes; so much of it is kept.
LONGEST_ANSWER = 300
#: More names than a shop ever gives its printers.
MOST_PRINTERS = 200


def write_tries(db: Database, tries: Iterable[PrintTry]) -> None:
    """Insert tries, or replace one of the same job and number, inside of the transaction."""
    db.conn.executemany(
        _WRITE,
        (
            (
                one.job_id,
                one.number,
                one.order_id,
                plain_text(one.printer),
                time_text(one.began_at),
                time_text(one.ended_at),
                one.outcome.value,
                plain_text(one.answer[:LONGEST_ANSWER]),
            )
            for one in tries
        ),
    )


def read_tries(db: Database, order_id: str, most: int) -> tuple[PrintTry, ...]:
    """Return an order's newest tries, at most ``most``, oldest first; with an empty id those of all orders."""
    where, values = ("WHERE order_id = ?", (order_id,)) if order_id else ("", ())
    cursor = db.conn.cursor()
    cursor.row_factory = sqlite3.Row
    rows = cursor.execute(
        f"SELECT {', '.join(_COLUMNS)} FROM print_tries {where} ORDER BY rowid DESC LIMIT ?",  # noqa: S608  # constants
        (*values, most),
    ).fetchall()
    return tuple(
        PrintTry(
            job_id=row["job_id"],
            order_id=row["order_id"],
            number=row["number"],
            printer=row["printer"],
            began_at=read_time(row["began_at"]),
            ended_at=read_time(row["ended_at"]),
            outcome=JobState(row["outcome"]),
            answer=row["answer"],
        )
        for row in reversed(rows)
    )


def last_printed(db: Database) -> tuple[tuple[str, datetime], ...]:
    """Return when each printer's last slip left, by the printer's name (at most :data:`MOST_PRINTERS`)."""
    rows = db.conn.execute(
        "SELECT printer, max(ended_at) FROM print_tries WHERE outcome IN ('done', 'sent') GROUP BY printer LIMIT ?",
        (MOST_PRINTERS,),
    )
    return tuple((printer, read_time(at)) for printer, at in rows)
