"""Write and read the rows of ``jobs``. It must not know how a job is carried out."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlite_utils import Database

from merchant_desk.domain.job import Job, JobKind, JobState, SlipKind

from .rows import (
    Plain,
    marks,
    optional_time_text,
    plain_text,
    read_optional_time,
    read_time,
    time_text,
)

_COLUMNS = (
    "job_id", "order_id", "kind", "state", "created_at", "next_try_at", "tries", "last_error", "finished_at",
    "minutes", "code", "slip", "printer", "copy", "reprint_no", "has_left", "items",
)  # fmt: skip
_CHANGES = ", ".join(f"{column} = excluded.{column}" for column in _COLUMNS if column != "job_id")
_WRITE = (
    f"INSERT INTO jobs ({', '.join(_COLUMNS)}) VALUES ({marks(len(_COLUMNS))}) "  # noqa: S608  # constants
    f"ON CONFLICT (job_id) DO UPDATE SET {_CHANGES}"
)
#: A slip that nobody settled for so long is not asked about any more.
ASKED_FOR = timedelta(days=7)
# The words stand in the statement, not in variables: only so can SQLite use the partial index.
_READ_UNFINISHED = f"""
    SELECT rowid AS number, {", ".join(_COLUMNS)} FROM jobs
    WHERE state NOT IN ('done', 'sent', 'failed', 'dropped')
      AND (state NOT IN ('unknown', 'expired') OR created_at >= ?)
    UNION
    SELECT rowid, {", ".join(_COLUMNS)} FROM jobs
    WHERE order_id IN (SELECT order_id FROM orders WHERE is_open = 1)
    ORDER BY number
"""  # noqa: S608  # constants


def write_jobs(db: Database, jobs: Iterable[Job]) -> None:
    """Insert or replace whole rows by job id. A print's identity is unique besides (see the table)."""
    db.conn.executemany(_WRITE, (_row(job) for job in jobs))


def _row(job: Job) -> tuple[Plain, ...]:
    """Return the columns in the order of ``_COLUMNS``; ``reason`` is free text and therefore sealed."""
    return (
        job.job_id,
        job.order_id,
        job.kind.value,
        job.state.value,
        time_text(job.created_at),
        optional_time_text(job.next_try_at),
        job.tries,
        plain_text(job.last_error),
        optional_time_text(job.finished_at),
        job.minutes,
        plain_text(job.code),
        job.slip.value if job.slip is not None else None,
        plain_text(job.printer),
        job.copy,
        job.reprint_no,
        int(job.has_left),
        plain_text(json.dumps(job.items)),
    )


def read_unfinished_jobs(db: Database, now: datetime) -> list[Job]:
    """Return the jobs that ask for something, and all jobs of open orders, in the order in which they came about.

    That is the order of the rows, since a clock may be set between two of them. Their reason is not among the columns.
    An open order's settled jobs tell what was sent and printed already, so that it is not done again.
    """
    cursor = db.conn.cursor()
    cursor.row_factory = sqlite3.Row
    return [_job(row) for row in cursor.execute(_READ_UNFINISHED, (time_text(now - ASKED_FOR),))]


def _job(row: sqlite3.Row) -> Job:
    return Job(
        job_id=row["job_id"],
        order_id=row["order_id"],
        kind=JobKind(row["kind"]),
        state=JobState(row["state"]),
        created_at=read_time(row["created_at"]),
        next_try_at=read_optional_time(row["next_try_at"]),
        tries=row["tries"],
        last_error=row["last_error"],
        finished_at=read_optional_time(row["finished_at"]),
        minutes=row["minutes"],
        code=row["code"],
        slip=SlipKind(row["slip"]) if row["slip"] is not None else None,
        printer=row["printer"],
        copy=row["copy"],
        reprint_no=row["reprint_no"],
        has_left=bool(row["has_left"]),
        items=tuple(json.loads(row["items"])),
    )
