"""Open the yearly archives for reading, keep copies of them with the backups, bring one back. It must not know rows."""

from __future__ import annotations

import logging
import os
import re
import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from merchant_desk.domain.errors import DiskFull
from merchant_desk.journal.connecting import connect
from merchant_desk.journal.failures import translating
from merchant_desk.journal.migrations import SCHEMA
from merchant_desk.journal.seen_log import sync_folder

from .archive_file import ARCHIVE_ID, ROOM_LEFT_BYTES, fault_of, name_of
from .archive_moving import ALL, last_expired

_NAME = re.compile(r"archive-(\d{4})\.db")
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Archive:
    """An open archive: only its sales up to the number ``most`` count, the others stand in the journal still.

    It is a whole year but for the time in which that is moved. Whoever reads ``sales`` keeps to it; ``settlement`` is
    bounded already.
    """

    year: int
    db: Database
    most: int = ALL


def open_archives(folder: Path, db: Database) -> Iterator[Archive]:
    """Return the archives that ``db`` (the journal, read only) knows, newest year first; each is open until the next.

    One that is missing, cannot be read, or is not of today's format (``archive_format``) is left out, with a line in
    the log.
    """
    for year, removed_to in _known(db):
        archive = _opened(folder / name_of(year), removed_to)
        if archive is not None:
            with closing(archive):
                yield Archive(year, archive, removed_to)


@contextmanager
def all_archives(folder: Path, db: Database) -> Iterator[tuple[Archive, ...]]:
    """Open the archives that ``db`` knows all at once, newest year first; as :func:`open_archives` otherwise."""
    with ExitStack() as stack:
        found = []
        for year, removed_to in _known(db):
            archive = _opened(folder / name_of(year), removed_to)
            if archive is not None:
                stack.callback(archive.close)
                found.append(Archive(year, archive, removed_to))
        yield tuple(found)


def _known(db: Database) -> list[tuple[int, int]]:
    sql = "SELECT year, removed_to FROM archives WHERE removed_to > 0 ORDER BY year DESC"
    return db.conn.execute(sql).fetchall()


def _opened(path: Path, removed_to: int) -> Database | None:
    try:
        archive = connect(path, read_only=True)
        try:
            if archive.execute("PRAGMA application_id").fetchone()[0] != ARCHIVE_ID:
                raise sqlite3.DatabaseError("it is no archive")
            version = archive.execute("PRAGMA user_version").fetchone()[0]
            if version != SCHEMA.version:
                raise sqlite3.DatabaseError(f"its format is {version}, today's is {SCHEMA.version}")
            if removed_to < ALL:
                _bound(archive, removed_to)
        except BaseException:
            archive.close()
            raise
    except (sqlite3.Error, OSError) as error:
        _log.error("the archive %s cannot be read: %s", path.name, error)
        return None
    return archive


def _bound(archive: Database, most: int) -> None:
    """Let this connection see only what is moved already."""
    moved = f"SELECT order_id FROM main.sales WHERE number <= {int(most)}"  # noqa: S608  # a number
    view = f"CREATE TEMP VIEW settlement AS SELECT * FROM main.settlement WHERE order_id IN ({moved})"  # noqa: S608
    archive.execute(view)


def archives_in(folder: Path) -> dict[int, Path]:
    """Return the archive files of a folder by their year; a folder that is absent has none."""
    try:
        paths = list(folder.iterdir())
    except OSError:
        return {}
    return {int(match[1]): path for path in paths if (match := _NAME.fullmatch(path.name))}


def keep_archives(folder: Path, target: Path) -> None:
    """Copy each archive of ``folder`` that ``target`` has not, or has otherwise; raises JournalError.

    After 14 days no backup of the journal has a moved year any more. An archive does not change, so one copy is enough.
    """
    with translating():
        kept = archives_in(target)
        for year, path in sorted(archives_in(folder).items()):
            state = path.stat()
            there = kept[year].stat() if year in kept else None
            if there is None or (there.st_size, int(there.st_mtime)) != (state.st_size, int(state.st_mtime)):
                _copy(path, target / path.name)


def _copy(source: Path, target: Path) -> None:
    """Copy a file whole, synced, under its name at once; raises OSError or DiskFull, and leaves nothing."""
    partial = target.with_name(target.name + ".part")
    room = shutil.disk_usage(target.parent).free
    if room < source.stat().st_size + ROOM_LEFT_BYTES:
        raise DiskFull(
            "지난 장부를 백업할 자리가 없습니다.",
            action="디스크를 비워 주세요.",
            detail=f"{room} bytes left",
        )
    try:
        partial.touch(mode=0o600)
        shutil.copyfile(source, partial)
        shutil.copystat(source, partial)
        with partial.open("rb+") as file:
            os.fsync(file.fileno())
        partial.replace(target)
        sync_folder(target.parent)
    finally:
        partial.unlink(missing_ok=True)


def bring_back(folder: Path, year: int, backups: Sequence[Path]) -> bool:
    """Put a copy in the place of an archive that is missing or damaged; tells whether a sound one is there now."""
    path = folder / name_of(year)
    if path.exists() and not (damage := fault_of(path)):
        return True
    if path.exists():
        _log.critical("the archive %s is damaged: %s", path.name, damage)
    for copy in (backup / path.name for backup in backups):
        if copy.exists() and not fault_of(copy):
            with translating():
                _copy(copy, path)
            return True
    return False


def drop_expired(folders: Sequence[Path], now: datetime) -> None:
    """Remove the archives whose years are not kept any more, their copies too; raises JournalError."""
    with translating():
        for folder in folders:
            for year, path in archives_in(folder).items():
                if year <= last_expired(now):
                    path.unlink(missing_ok=True)
                    _log.info("the archive %s is not kept any more", path)
