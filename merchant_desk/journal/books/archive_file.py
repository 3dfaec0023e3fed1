"""Write one year's archive file, whole and checked, from the journal. It must not know when, nor what follows.

An archive has the journal's tables, so the same functions read it: ``sales`` with what belongs to them, the search
index, ``settlement``, ``jobs`` and ``print_tries`` of the orders that were closed. What the counter's memory needs
stays in the journal alone: ``orders`` and ``events`` (what is known, what ``seen.log`` is compared with), the black box
(one chain), statements and bank lines.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path

from sqlite_utils import Database

from merchant_desk.domain.errors import DiskFull, JournalDamaged, JournalError
from merchant_desk.journal.connecting import connect
from merchant_desk.journal.failures import translating
from merchant_desk.journal.migrations import MIGRATIONS, SCHEMA
from merchant_desk.journal.rows import time_text
from merchant_desk.journal.seen_log import sync_folder
from merchant_desk.services.business_day import bounds

from .sales import index_sale

#: Written into an archive's header ("MDA1"): it is no journal, and no backup of one.
ARCHIVE_ID = 0x4D444131
#: The journal must be able to go on beside it.
ROOM_LEFT_BYTES = 20_000_000
#: SQLite asks after so many steps of its machine whether to go on.
_STEPS = 20_000
#: Sales that are indexed between two questions whether to go on.
_INDEXED = 200
#: A job that ended for good; the others stay where somebody may still ask about them.
ENDED = "state IN ('done', 'sent', 'failed', 'dropped')"

_COLUMNS = {
    "sales": "number, order_id, display_id, merchant_id, received_at, closed_at, kind, outcome, currency, items_minor, "
    "fees_minor, discount_minor, total_minor, tenders, cancel_code, decided_ms, late_ms, digest",
    "sale_payments": "number, line, tender, name, online, amount_minor, receipt",
    "sale_shares": "number, line, target, sponsor, amount_minor",
    "sale_charges": "number, line, kind, to_platform, amount_minor",
    "sale_dishes": "number, line, name, quantity, amount_minor, options",
    "jobs": "job_id, order_id, kind, state, created_at, next_try_at, tries, last_error, finished_at, minutes, code, "
    "slip, printer, copy, reprint_no, has_left, items",
    "print_tries": "job_id, number, order_id, printer, began_at, ended_at, outcome, answer",
}
_SETTLEMENT = "order_id, source, batch_id, line, tender, business_day, amount_minor, currency, words, part"
#: Tables whose rows belong to the number of a sale, and to its order.
OF_NUMBER = ("sales", "sale_payments", "sale_shares", "sale_charges", "sale_dishes")
OF_ORDER = ("jobs", "print_tries")


def _reading(columns: str, source: str, condition: str) -> str:
    return f"SELECT {columns} FROM {source} WHERE {condition}"  # noqa: S608  # constants


_ASKED = f"SELECT job_id FROM {{schema}}jobs WHERE order_id IN ({{orders}}) AND NOT {ENDED}"  # noqa: S608  # constants
#: How the rows of some orders are read from a journal or an archive; the braces get its name and what chooses them.
READING = {
    **{
        table: _reading(_COLUMNS[table], f"{{schema}}{table}", "number IN ({numbers})") for table in OF_NUMBER
    },
    "settlement": _reading(
        _SETTLEMENT,
        "{schema}settlement JOIN {schema}settlement_rules USING (rule_id)",
        "order_id IN ({orders}) AND batch_id NOT IN (SELECT batch_id FROM {schema}half_batches)",
    ),
    "jobs": _reading(_COLUMNS["jobs"], "{schema}jobs", f"order_id IN ({{orders}}) AND {ENDED}"),
    "print_tries": _reading(
        _COLUMNS["print_tries"],
        "{schema}print_tries",
        f"order_id IN ({{orders}}) AND job_id NOT IN ({_ASKED})",
    ),
}
_SUMMED = {"sales": "total_minor", "sale_payments": "amount_minor", "settlement": "amount_minor"}


class GivenUp(JournalError):
    """Something more urgent came; the file is written another time."""


def name_of(year: int) -> str:
    """Return the name of a year's archive: ``archive-2025.db``."""
    return f"archive-{year}.db"


def span_of(year: int) -> tuple[str, str]:
    """Return from when until when orders belong to a year (Asia/Seoul), as the columns have it."""
    start, end = bounds(date(year, 1, 1), date(year, 12, 31))
    return time_text(start), time_text(end)


def fault_of(path: Path) -> str:
    """Return why a file cannot be read as an archive, in SQLite's words or ours; empty for a sound one."""
    try:
        with closing(connect(path, read_only=True)) as db:
            owner = int(db.execute("PRAGMA application_id").fetchone()[0])
            version = int(db.execute("PRAGMA user_version").fetchone()[0])
            if owner != ARCHIVE_ID or version > SCHEMA.version:
                return f"application_id {owner:#x}, schema {version}"
            found = str(db.execute("PRAGMA quick_check(1)").fetchone()[0])
            return "" if found == "ok" else found[:200]
    except (sqlite3.Error, OSError) as error:
        return f"{type(error).__name__}: {error}"


def write_archive(folder: Path, year: int, removed_to: int, stop: Callable[[], bool] = lambda: False) -> Path:
    """Write the archive of a year beside the journal in ``folder``, and let it take the place of an older one.

    It gets the journal's closed sales of the year whose number is beyond ``removed_to``, and all that the older one had
    and the journal has no more. Works beside a running desk, in one read of the journal; belongs on a lane of its own.
    Raises GivenUp once ``stop`` says so, and JournalError; then nothing has changed.
    """
    target = folder / name_of(year)
    partial = target.with_name(target.name + ".part")
    with translating():
        room = shutil.disk_usage(folder).free
        if room < (folder / "desk.db").stat().st_size + ROOM_LEFT_BYTES:
            raise DiskFull("지난 장부를 보관할 자리가 없습니다.", detail=f"{room} bytes left")
        try:
            remove_partial(partial)
            with closing(connect(partial)) as db, asking(db, stop):
                _fill(db, folder, year, removed_to, stop)
            with partial.open("rb+") as file:
                os.fsync(file.fileno())
            if damage := fault_of(partial):
                raise JournalDamaged("보관 파일을 만들 수 없습니다.", detail=damage)
            partial.replace(target)
            sync_folder(folder)
        finally:
            remove_partial(partial)
    return target


def remove_partial(partial: Path) -> None:
    """Remove a file that did not get its name, and what SQLite wrote beside it."""
    for ending in ("", "-journal"):
        partial.with_name(partial.name + ending).unlink(missing_ok=True)


@contextmanager
def asking(db: Database, stop: Callable[[], bool]) -> Iterator[None]:
    """Ask again and again whether to go on; raises GivenUp."""
    db.conn.set_progress_handler(lambda: int(stop()), _STEPS)
    try:
        yield
    except sqlite3.OperationalError as error:
        if getattr(error, "sqlite_errorname", "") == "SQLITE_INTERRUPT":
            raise given_up() from error
        raise


def given_up() -> GivenUp:
    """Return the error of a file that waits for a quiet moment."""
    return GivenUp("보관 파일은 한가할 때 다시 만듭니다.")


def _fill(db: Database, folder: Path, year: int, removed_to: int, stop: Callable[[], bool]) -> None:
    # Nobody reads a file before it has its name; a crash leaves one that is thrown away.
    for pragma in ("synchronous=OFF", "journal_mode=MEMORY", "temp_store=MEMORY"):
        db.execute(f"PRAGMA {pragma}").fetchall()
    MIGRATIONS.apply(db)
    db.execute(f"PRAGMA application_id = {ARCHIVE_ID}")
    older = folder / name_of(year)
    _attach(db, folder / "desk.db", "journal")
    if older.exists():
        if damage := fault_of(older):
            raise JournalDamaged("지난 장부의 보관 파일이 손상되었습니다.", detail=damage)
        _attach(db, older, "older")
    with db.atomic():
        for table in ("taken", "kept"):
            db.execute(
                f"CREATE TEMP TABLE {table} (number INTEGER PRIMARY KEY, order_id TEXT NOT NULL UNIQUE)"
            )
        db.execute(
            "INSERT INTO taken SELECT number, order_id FROM journal.sales LEFT JOIN journal.orders USING (order_id) "
            "WHERE sales.received_at >= ? AND sales.received_at < ? AND number > ? AND coalesce(is_open, 0) = 0 "
            "AND sales.outcome <> 'open' AND sales.digest <> ''",
            [*span_of(year), removed_to],
        )
        _copy(db, "journal", "taken")
        if older.exists():
            db.execute(
                "INSERT INTO kept SELECT number, order_id FROM older.sales "
                "WHERE order_id NOT IN (SELECT order_id FROM journal.sales)"
            )
            _copy(db, "older", "kept")
        _index(db, stop)
        _compare(db, ("journal", "taken"), *([("older", "kept")] if older.exists() else []))


def _attach(db: Database, path: Path, name: str) -> None:
    db.execute(f"ATTACH ? AS {name}", [f"{path.absolute().as_uri()}?mode=ro"])


def _read(table: str, schema: str, chosen: str) -> str:
    return READING[table].format(
        schema=f"{schema}.",
        numbers=f"SELECT number FROM {chosen}",  # noqa: S608  # constants
        orders=f"SELECT order_id FROM {chosen}",  # noqa: S608  # constants
    )


def _copy(db: Database, schema: str, chosen: str) -> None:
    for table in (*OF_NUMBER, *OF_ORDER):
        read = _read(table, schema, chosen)
        db.execute(f"INSERT INTO main.{table} ({_COLUMNS[table]}) {read}")
    lines = _read("settlement", schema, chosen)
    db.execute(f"INSERT OR IGNORE INTO main.settlement_rules (words) SELECT DISTINCT words FROM ({lines})")  # noqa: S608
    plain = _SETTLEMENT.replace("words", "rule_id")
    db.execute(
        f"INSERT INTO main.settlement ({plain}) SELECT {plain} FROM ({lines}) "  # noqa: S608  # constants
        "JOIN main.settlement_rules USING (words)"
    )


def _index(db: Database, stop: Callable[[], bool]) -> None:
    """Put every sale into the archive's own search index."""
    order_ids = [row[0] for row in db.execute("SELECT order_id FROM main.sales ORDER BY number")]
    for place, order_id in enumerate(order_ids):
        if place % _INDEXED == 0 and stop():
            raise given_up()
        index_sale(db, order_id)


def _compare(db: Database, *sources: tuple[str, str]) -> None:
    """Compare counts and sums of what stands in the archive with where it came from."""
    for table in READING:
        sums = f"count(*), coalesce(sum({_SUMMED.get(table, '0')}), 0)"
        found = tuple(db.execute(f"SELECT {sums} FROM main.{table}").fetchone())  # noqa: S608  # constants
        wanted = [
            db.execute(f"SELECT {sums} FROM ({_read(table, *source)})").fetchone()  # noqa: S608  # constants
            for source in sources
        ]
        if found != (sum(one[0] for one in wanted), sum(one[1] for one in wanted)):
            raise JournalDamaged("보관 파일을 만들 수 없습니다.", detail=f"{table}: {found} of {wanted}")
