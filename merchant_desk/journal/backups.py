"""Make, keep and find copies of ``desk.db``. It must not know when one is due, nor what follows a restore.

``keys.db`` is never copied: a person who was forgotten must be forgotten in every backup too.
"""

from __future__ import annotations

import logging
import os
import re
import shutil
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from merchant_desk.domain.errors import DiskFull, JournalDamaged, JournalError

from .connecting import connect
from .failures import translating
from .lost_commits import lost_commits
from .migrations import APPLICATION_ID, SCHEMA
from .seen_log import sync_folder
from .soundness import judge

FOLDER = "backups"
#: So many of the newest are kept, then the newest of each day for so many days (Asia/Seoul).
HOURLY, DAILY = 24, 14
#: A backup must leave the journal room to go on.
ROOM_LEFT_BYTES = 20_000_000
#: A backup that seems to be made so far ahead was made by a clock that was wrong.
_CLOCKS_DIFFER = timedelta(days=1)
_SEOUL = ZoneInfo("Asia/Seoul")
_TIME = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"desk-(?:v\d+-)?(\d{8}T\d{6}Z)\.db")
_OURS = re.compile(r"desk-\d{8}T\d{6}Z\.db")
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Copy:
    """A backup and when it was made (aware UTC)."""

    path: Path
    at: datetime


def back_up(journal: Path, folder: Path, now: datetime) -> Copy:
    """Copy the journal into ``folder``, check the copy, then let older ones go as the rule says.

    Works beside a running desk: the copy is one read transaction of a connection of its own, so commits go on
    and only the log grows meanwhile. Raises JournalError; then no earlier backup was touched.
    """
    with translating():
        if lost_commits(journal).may_be_torn:  # its copy would be taken for a good one
            raise _damaged("its log is lost")
        _make_folder(folder)
        target = folder / f"desk-{now.astimezone(UTC):{_TIME}}.db"
        copy_to(journal, target)
        for old in surplus(found_in([folder])):
            if _OURS.fullmatch(old.path.name):
                old.path.unlink(missing_ok=True)
    return Copy(target, now)


def copy_to(journal: Path, target: Path) -> None:
    """Write a whole, checked and synced copy to ``target``; raises JournalError or OSError, and leaves nothing."""
    partial = target.with_name(target.name + ".part")
    with translating():
        room = shutil.disk_usage(target.parent).free
        if room < journal.stat().st_size + ROOM_LEFT_BYTES:
            raise DiskFull(
                "백업할 자리가 없습니다.", action="디스크를 비워 주세요.", detail=f"{room} bytes left"
            )
        try:
            partial.unlink(missing_ok=True)
            partial.touch(mode=0o600)
            with (
                closing(connect(journal, read_only=True)) as source,
                closing(sqlite3.connect(partial)) as copy,
            ):
                source.conn.backup(copy)
                copy.execute("PRAGMA journal_mode=DELETE")
            with partial.open("rb+") as file:
                os.fsync(file.fileno())
            damage = judge(partial, whole=True).damage
            if damage:
                raise _damaged(damage)
            partial.replace(target)
            sync_folder(target.parent)
        finally:
            partial.unlink(missing_ok=True)


def duplicate(copy: Copy, folder: Path) -> None:
    """Put a finished backup into a second folder as well, under the same rule; raises JournalError."""
    with translating():
        if not folder.is_dir():
            raise JournalError(
                f"두 번째 백업 폴더가 없습니다: {folder}", action="디스크가 연결되어 있는지 확인해 주세요."
            )
        copy_to(copy.path, folder / copy.path.name)
        for old in surplus(found_in([folder])):
            if _OURS.fullmatch(old.path.name):
                old.path.unlink(missing_ok=True)


def _damaged(detail: str) -> JournalDamaged:
    return JournalDamaged(
        "주문 기록이 손상되어 백업할 수 없습니다.", action="프로그램을 다시 켜 주세요.", detail=detail
    )


def _make_folder(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    for half in folder.glob("desk-*.part"):
        half.unlink(missing_ok=True)  # a power cut left it


def found_in(folders: Iterable[Path]) -> list[Copy]:
    """Return the backups of these folders, newest first; names tell when. A folder that is absent has none."""
    copies: list[Copy] = []
    for folder in folders:
        try:
            paths = list(folder.iterdir())
        except OSError:
            continue
        copies += [Copy(path, time_of(path)) for path in paths if _NAME.fullmatch(path.name)]
    return sorted(copies, key=lambda copy: copy.at, reverse=True)


def time_of(path: Path) -> datetime:
    """Return when a backup was made: by its name, else by the file's time (aware UTC)."""
    match = _NAME.fullmatch(path.name)
    if match:
        return datetime.strptime(match[1], _TIME).replace(tzinfo=UTC)
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)


def surplus(copies: Sequence[Copy]) -> list[Copy]:
    """Return those that are neither among the newest 24 nor the newest of one of the newest 14 days."""
    days: dict[object, Copy] = {}
    for copy in copies:
        days.setdefault(copy.at.astimezone(_SEOUL).date(), copy)
    kept = {copy.path for copy in (*copies[:HOURLY], *list(days.values())[:DAILY])}
    return [copy for copy in copies if copy.path not in kept]


def fault_of(path: Path) -> str:
    """Return why a file cannot be restored, as a sentence; empty for a sound journal of this or an older version."""
    try:
        with closing(connect(path, read_only=True)) as db:
            owner = int(db.execute("PRAGMA application_id").fetchone()[0])
            version = int(db.execute("PRAGMA user_version").fetchone()[0])
            if owner != APPLICATION_ID:
                return "주문 기록의 백업 파일이 아닙니다."
            if version > SCHEMA.version:
                return "더 새로운 버전의 프로그램이 만든 백업입니다. 최신 버전으로 실행해 주세요."
            found = str(db.execute("PRAGMA quick_check(1)").fetchone()[0])
            return "" if found == "ok" else "백업 파일이 손상되었습니다."
    except (sqlite3.Error, OSError) as error:
        _log.warning("the backup %s cannot be used: %s", path.name, error)
        return "백업 파일을 읽을 수 없거나 손상되었습니다."


def newest_good(folders: Iterable[Path], now: datetime) -> Copy | None:
    """Return the newest backup that is sound, or None; one of tomorrow, by a clock that was ahead, only if need be."""
    copies = sorted(
        found_in(folders), key=lambda copy: copy.at - now > _CLOCKS_DIFFER
    )  # stable: newest first
    return next((copy for copy in copies if not fault_of(copy.path)), None)
