"""Tell whether a journal lacks commits that were on the disk once. It must not repair, move or choose anything."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from .commit_mark import MARK_NAME, commits_of, read_mark
from .connecting import connect
from .log_file import holds_commit
from .migrations import APPLICATION_ID
from .rows import read_time
from .soundness import is_damage


@dataclass(frozen=True, slots=True)
class Lost:
    """What a journal lacks: ``why`` for the log (empty: nothing); ``may_be_torn``: rows may be of different times."""

    why: str = ""
    may_be_torn: bool = False


def lost_commits(journal: Path) -> Lost:
    """Return why the journal is behind what this home knows of it.

    A log of which nothing can be used counts as well, if it was being copied: pages are copied in no order of time, so
    the number may be there already and its rows not. A log of which anything can be used holds the number too, for each
    commit writes it; if it ends before what was copied already, older pages of it hide some newer ones of the file and
    leave others. What cannot be read at all is not judged here. Raises sqlite3.Error where the file cannot be read for
    another reason.
    """
    mark = read_mark(journal.with_name(MARK_NAME))
    try:
        with closing(connect(journal, read_only=True)) as db:
            owner = int(db.execute("PRAGMA application_id").fetchone()[0])
            if owner != APPLICATION_ID or not db["commits"].exists():
                return Lost()
            found = commits_of(db)
    except sqlite3.Error as error:
        if is_damage(error):
            return Lost()
        raise
    if found == mark.number and not mark.is_copying:
        return Lost()
    is_used = holds_commit(journal.with_name(journal.name + "-wal"))
    if found < mark.number:
        return Lost(f"commit {found} of {mark.number}", mark.is_copying or (is_used and found < mark.copied))
    if mark.is_copying and not is_used:
        return Lost("the log was half copied and cannot be used", may_be_torn=True)
    return Lost()


def newest_line_at(journal: Path) -> datetime | None:
    """Return when the newest line of the journal's black box was written (aware UTC); None without any."""
    with closing(connect(journal, read_only=True)) as db:
        row = db.execute("SELECT at FROM black_box ORDER BY seq DESC LIMIT 1").fetchone()
        return read_time(row[0]) if row is not None else None
