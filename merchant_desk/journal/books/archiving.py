"""Take the steps from a closed year to its archive, one at a time. It must not know when the counter is quiet.

``prepare`` reads, and writes files: on a lane of its own. ``proceed`` changes the journal for a moment: on the writer
lane. Each finds out anew how far things are, so whatever cuts them off, the next one goes on from there.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from functools import partial
from pathlib import Path

from merchant_desk.domain.black_box import BlackBoxLine, Step
from merchant_desk.domain.errors import JournalError, JournalNewer
from merchant_desk.journal.database import open_reader
from merchant_desk.journal.failures import translating
from merchant_desk.journal.writer import JOURNAL_NAME, DeskJournal

from .archive_file import name_of, write_archive
from .archive_format import bring_up_to_date, is_newer, is_older
from .archive_moving import (
    ALL,
    Moved,
    due_year,
    expire_piece,
    finish_expiry,
    finish_move,
    is_expired,
    last_expired,
    move_piece,
)
from .archives import archives_in, bring_back, drop_expired

_log = logging.getLogger(__name__)


class Task(Enum):
    """What is to be done with the journal."""

    MOVE = "move"
    EXPIRE = "expire"


@dataclass(frozen=True, slots=True)
class Work:
    """A task of the writer lane: of the year that is moved, or of those up to the one whose amounts go."""

    task: Task
    year: int


def prepare(
    folder: Path,
    backups: Sequence[Path],
    now: datetime,
    stop: Callable[[], bool] = lambda: False,
    stale: int | None = None,
) -> Work | None:
    """Return what is to be done with the journal, None where nothing is; writes the archive that it needs before.

    Archives of an older format are brought to today's before. ``stale`` is the year whose archive is to be written
    anew. ``stop`` tells that something more urgent came. Raises GivenUp then, and JournalError; JournalNewer only when
    there is nothing else to do.
    """
    with closing(open_reader(folder / JOURNAL_NAME)) as db, translating():
        if is_expired(db, now):
            return Work(Task.EXPIRE, last_expired(now))
        due = due_year(db, now, archives_in(folder))
        whole = [row[0] for row in db.execute("SELECT year FROM archives WHERE removed_to = ?", [ALL])]
    drop_expired([folder, *backups], now)
    newer = {year for year, path in archives_in(folder).items() if is_newer(path)}
    for year in set(whole) - newer:
        if not _is_there(folder, year, backups, stop):
            raise JournalError(
                f"{year}년 장부 보관 파일이 없거나 손상되었습니다.",
                action=f"백업에서 {name_of(year)} 파일을 되돌려 주세요.",
            )
    if due is not None and due.year not in newer:
        is_there = _is_there(folder, due.year, backups, stop)
        if due.removed_to and not is_there:
            _log.critical("%s is lost, with what was moved into it", name_of(due.year))
        if not is_there or stale == due.year:
            write_archive(folder, due.year, due.removed_to, stop)
        return Work(Task.MOVE, due.year)
    if newer:
        years = ", ".join(str(year) for year in sorted(newer))
        raise JournalNewer(
            f"{years}년 장부 보관 파일은 더 새로운 버전의 프로그램이 만들어서 읽을 수 없습니다."
        )
    return None


def waits_for_update(folder: Path) -> bool:
    """Tell whether an archive of an older format waits to be read again; on a lane."""
    return any(is_older(path) for path in archives_in(folder).values())


def _is_there(folder: Path, year: int, backups: Sequence[Path], stop: Callable[[], bool]) -> bool:
    """Tell whether a year's archive is sound, in today's format by now."""
    is_there = bring_back(folder, year, backups)
    if is_there:
        bring_up_to_date(folder / name_of(year), stop)
    return is_there


def proceed(journal: DeskJournal, folder: Path, work: Work, now: datetime, monotonic_ms: int) -> Moved:
    """Do the next piece of a work; ALL once it is done, STALE where the archive has to be written anew."""
    line = partial(BlackBoxLine, "", now, monotonic_ms)
    if work.task is Task.EXPIRE:
        if journal.change(partial(expire_piece, now=now)):
            return Moved.MORE
        journal.change(partial(finish_expiry, now=now), (line(Step.AMOUNTS_REMOVED, detail=f"{work.year}"),))
        return Moved.ALL
    moved = journal.change(partial(move_piece, folder=folder, year=work.year, now=now))
    if moved is Moved.ALL:
        finished = partial(finish_move, year=work.year, now=now)
        journal.change(finished, (line(Step.ARCHIVED, detail=name_of(work.year)),))
    return moved
