"""Open and close ``desk.db`` and give the one way to write to it. It must not know what the rows mean.

Settings: WAL so that readers never wait for the writer, ``synchronous=FULL`` so that a committed order
survives a power cut, and no checkpoint by SQLite itself: when the log is copied is noted in ``commit.mark``.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from merchant_desk.domain.errors import JournalDamaged, JournalNewer

from .connecting import BUSY_TIMEOUT_S, connect
from .failures import translating
from .migrations import APPLICATION_ID, COUNT_TABLES, SCHEMA, Schema

#: The log is copied when idle, and after a commit only when it has grown to this.
LONGEST_LOG_BYTES = 40_000_000
#: A log larger than this is emptied when idle instead of only being copied over.
LARGE_LOG_BYTES = 4_000_000
KEPT_BACKUPS = 5


class ForeignFile(JournalDamaged):
    """A database of another program stands in the journal's place: it is left alone."""


class JournalFile:
    """The write connection. Owner: DeskJournal, on the writer lane; lives from ``open`` to ``close``.

    The connection may move to another thread when a stuck lane is retired, so SQLite's own thread check is
    off; DeskJournal's lock takes its place.
    """

    def __init__(self, path: Path, schema: Schema = SCHEMA) -> None:
        self.path = path
        self._schema = schema
        self._db: Database | None = None

    def open(self, now: datetime) -> None:
        """Open or make the file; migrate an older one after a backup into ``backups``.

        Raises JournalError. A newer file, or one that is no journal, is refused and left as it was.
        """
        with translating():
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            db = connect(self.path)
            try:
                version = self._version(db)
                db.enable_wal()
                for pragma in (
                    "synchronous=FULL",
                    "fullfsync=ON",
                    "foreign_keys=ON",
                    "wal_autocheckpoint=0",
                    f"journal_size_limit={LARGE_LOG_BYTES}",
                ):
                    db.execute(f"PRAGMA {pragma}")
                if 0 < version < self._schema.version:
                    _back_up(db, self.path.parent / "backups", version, now)
                self._schema.migrations.apply(db)
            except BaseException:
                db.close()
                raise
            self._db = db

    def _version(self, db: Database) -> int:
        """Return the file's schema version (0: empty); raise for a newer file or a foreign one."""
        version = int(db.execute("PRAGMA user_version").fetchone()[0])
        owner = int(db.execute("PRAGMA application_id").fetchone()[0])
        tables = int(db.execute(COUNT_TABLES).fetchone()[0])
        if tables and owner != APPLICATION_ID:
            raise ForeignFile("주문 기록 파일이 아닙니다.", detail=f"application_id {owner:#x}")
        if version > self._schema.version:
            raise JournalNewer(
                "더 새로운 버전의 프로그램이 만든 주문 기록입니다.",
                detail=f"schema {version}, known up to {self._schema.version}",
            )
        return version

    @property
    def db(self) -> Database:
        """Return the connection for reading; raises sqlite3.ProgrammingError when it is closed."""
        if self._db is None:
            raise sqlite3.ProgrammingError("the journal is closed")
        return self._db

    @contextmanager
    def transaction(self) -> Iterator[Database]:
        """Write: all of it or nothing; on the disk when the block is left. Raises JournalError."""
        with translating(), self.db.atomic() as db:
            yield db

    def checkpoint(self) -> bool:
        """Copy the log into the file and leave the log as it is. Tells whether all of it was copied."""
        return self._checkpoint("PASSIVE")

    def shorten_log(self) -> bool:
        """Empty a log that has grown large, once all of it is copied; False where a reader holds it."""
        return self._log_bytes() <= LARGE_LOG_BYTES or self._checkpoint("TRUNCATE")

    def _checkpoint(self, mode: str) -> bool:
        """Never wait for readers: a backup reads for as long as the disk takes."""
        with translating():
            self.db.execute("PRAGMA busy_timeout=0")
            try:
                busy, pages, copied = self.db.execute(f"PRAGMA wal_checkpoint({mode})").fetchone()
            finally:
                self.db.execute(f"PRAGMA busy_timeout={int(BUSY_TIMEOUT_S * 1000)}")
            return not busy and pages == copied

    @property
    def has_log(self) -> bool:
        """Tell whether there is anything in the log."""
        return self._log_bytes() > 0

    @property
    def log_is_long(self) -> bool:
        """Tell whether the log should not wait for an idle moment any more."""
        return self._log_bytes() > LONGEST_LOG_BYTES

    def _log_bytes(self) -> int:
        log = self.path.with_name(self.path.name + "-wal")
        return log.stat().st_size if log.exists() else 0

    def close(self) -> None:
        """Close; the last connection to leave copies the log over and removes it."""
        if self._db is not None:
            self._db.close()
            self._db = None


def open_reader(path: Path) -> Database:
    """Return a connection that can only read, for history, export and settlement (the ``reader`` lane)."""
    with translating():
        return connect(path, read_only=True)


def _back_up(db: Database, folder: Path, version: int, now: datetime) -> None:
    """Copy the whole file aside before a migration; the newest few copies are kept."""
    folder.mkdir(exist_ok=True, mode=0o700)
    target = folder / f"desk-v{version}-{now:%Y%m%dT%H%M%SZ}.db"
    partial = target.with_suffix(".part")
    partial.touch(mode=0o600)
    with closing(sqlite3.connect(partial)) as copy:
        db.conn.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")
    with partial.open("rb+") as file:
        os.fsync(file.fileno())
    partial.replace(target)
    copies = sorted(folder.glob("desk-v*.db"), key=lambda path: path.stat().st_mtime)
    for old in copies[:-KEPT_BACKUPS]:
        old.unlink()
