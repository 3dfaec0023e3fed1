"""Keep ``commit.mark``: the number of the newest commit that something may have followed, outside of the database.

SQLite leaves out what stands behind the first broken frame of its ``-wal`` and says nothing; a ``-wal`` that is gone
is no error to it at all. So each commit counts itself inside of the database (table ``commits``), and once it is on the
disk this file gets the same number, before anything may follow the commit. A database with a smaller number has lost
commits. A crash between both leaves the file one behind, which means nothing.

Beside it stands up to which commit the log has been copied into the database, as far as is known: a log that can be
read only up to an earlier one shows old pages among newer ones. The file holds numbers only, and never grows.
"""

from __future__ import annotations

import os
import zlib
from dataclasses import dataclass, replace
from pathlib import Path

from sqlite_utils import Database

from .seen_log import sync_folder

MARK_NAME = "commit.mark"
#: Two places are written in turn, each in a block of its own: a power cut spoils one of them at most.
_PLACE_BYTES = 4_096
_PLACES = 2
#: Windows would change line ends.
_AS_IT_IS = getattr(os, "O_BINARY", 0)
_sync = getattr(os, "fdatasync", os.fsync)


@dataclass(frozen=True, slots=True)
class Mark:
    """What the file says.

    ``number`` is the newest commit (0: none known), ``copied`` the newest that may stand in the database's own pages
    already; ``is_copying``: the log is just being copied there.
    """

    number: int = 0
    copied: int = 0
    is_copying: bool = False


class CommitMark:
    """The file, open for writing. Owner: DeskJournal, under its lock; lives from open to close. Raises OSError."""

    def __init__(self, path: Path) -> None:
        self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT | _AS_IT_IS, 0o600)
        if os.fstat(self._descriptor).st_size != _PLACES * _PLACE_BYTES:
            os.ftruncate(self._descriptor, _PLACES * _PLACE_BYTES)
            os.fsync(self._descriptor)
            sync_folder(path.parent)
        self._turn, self._mark = _newest(_read_whole(path))

    @property
    def number(self) -> int:
        """Return the number that was kept last; 0 where none is known."""
        return self._mark.number

    def keep(self, number: int) -> None:
        """Let the number of a commit reach the disk; a smaller one than before changes nothing."""
        if number > self._mark.number:
            self._write(replace(self._mark, number=number))

    def copying(self, *, begins: bool) -> None:
        """Note that the log is being copied into the database, or that this is over.

        A database whose log is lost half-way through is torn, and its own number proves nothing.
        """
        copied = self._mark.number if begins else self._mark.copied
        self._write(replace(self._mark, copied=copied, is_copying=begins))

    def _write(self, mark: Mark) -> None:
        turn = self._turn + 1
        os.lseek(self._descriptor, turn % _PLACES * _PLACE_BYTES, os.SEEK_SET)
        os.write(self._descriptor, _line(turn, mark))
        _sync(self._descriptor)
        self._turn, self._mark = turn, mark

    def close(self) -> None:
        """Close the file."""
        os.close(self._descriptor)


def read_mark(path: Path) -> Mark:
    """Return what was kept last."""
    try:
        return _newest(_read_whole(path))[1]
    except FileNotFoundError:
        return Mark()


def count_commit(db: Database, at_least: int) -> int:
    """Count this commit, inside of its transaction: above the file's own number and above ``at_least``."""
    db.conn.execute("UPDATE commits SET number = max(number, ?) + 1", (at_least,))
    return commits_of(db)


def commits_of(db: Database) -> int:
    """Return the number of the newest commit that the database has."""
    return int(db.conn.execute("SELECT number FROM commits").fetchone()[0])


def _line(turn: int, mark: Mark) -> bytes:
    body = f"{turn} {mark.number} {mark.copied} {int(mark.is_copying)}"
    return f"{body} {zlib.crc32(body.encode()):08x}\n".encode()


def _read_whole(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_PLACES * _PLACE_BYTES)


def _newest(body: bytes) -> tuple[int, Mark]:
    """Return the turn and the place that was written last; a place that is torn does not count."""
    found = [(0, Mark())]
    for start in range(0, len(body), _PLACE_BYTES):
        line = body[start : start + _PLACE_BYTES].partition(b"\n")[0]
        words = line.split(b" ")
        if len(words) == 5 and all(word.isdigit() for word in words[:4]):
            turn, number, copied, flag = (int(word) for word in words[:4])
            mark = Mark(number, copied, bool(flag))
            if line + b"\n" == _line(turn, mark):
                found.append((turn, mark))
    return max(found, key=lambda place: place[0])
