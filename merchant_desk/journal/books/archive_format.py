"""Bring an archive of an older release to today's format: in a copy that takes its place whole. It must not know rows.

An archive has the journal's tables, so the journal's own migrations change it. Only archives of today's format are
read: an older one waits for its copy, one of a newer release waits for that release, and neither keeps the others from
being read.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from merchant_desk.domain.errors import DiskFull, JournalDamaged
from merchant_desk.journal.connecting import connect
from merchant_desk.journal.failures import translating
from merchant_desk.journal.migrations import SCHEMA
from merchant_desk.journal.seen_log import sync_folder

from .archive_file import ARCHIVE_ID, ROOM_LEFT_BYTES, asking, fault_of, given_up, remove_partial

#: Copied between two questions whether to go on.
_PIECE_BYTES = 4_000_000


def format_of(path: Path) -> int | None:
    """Return the format of an archive; None for what is absent, damaged or no archive."""
    try:
        with closing(connect(path, read_only=True)) as db:
            if int(db.execute("PRAGMA application_id").fetchone()[0]) != ARCHIVE_ID:
                return None
            return int(db.execute("PRAGMA user_version").fetchone()[0])
    except (sqlite3.Error, OSError):
        return None


def is_older(path: Path) -> bool:
    """Tell whether an archive waits to be brought to today's format."""
    known = format_of(path)
    return known is not None and known < SCHEMA.version


def is_newer(path: Path) -> bool:
    """Tell whether a newer release wrote the archive: it is left as it is."""
    known = format_of(path)
    return known is not None and known > SCHEMA.version


def bring_up_to_date(path: Path, stop: Callable[[], bool] = lambda: False) -> None:
    """Let a copy in today's format take an older archive's place; whatever goes wrong, the old one stays as it is.

    Raises GivenUp once ``stop`` says so, and JournalError.
    """
    if not is_older(path):
        return
    partial = path.with_name(path.name + ".part")
    with translating():
        room = shutil.disk_usage(path.parent).free
        if room < path.stat().st_size + ROOM_LEFT_BYTES:
            raise DiskFull("지난 장부를 새 형식으로 옮길 자리가 없습니다.", detail=f"{room} bytes left")
        try:
            _copy(path, partial, stop)
            with closing(connect(partial)) as db, asking(db, stop):
                for pragma in ("synchronous=OFF", "journal_mode=MEMORY"):
                    db.execute(f"PRAGMA {pragma}").fetchall()
                SCHEMA.migrations.apply(db)
            with partial.open("rb+") as file:
                os.fsync(file.fileno())
            damage = fault_of(partial)
            if damage or is_older(partial):
                raise JournalDamaged("지난 장부를 새 형식으로 옮길 수 없습니다.", detail=damage)
            partial.replace(path)
            sync_folder(path.parent)
        finally:
            remove_partial(partial)


def _copy(source: Path, target: Path, stop: Callable[[], bool]) -> None:
    target.unlink(missing_ok=True)
    target.touch(mode=0o600)
    with source.open("rb") as old, target.open("wb") as new:
        while piece := old.read(_PIECE_BYTES):
            if stop():
                raise given_up()
            new.write(piece)
