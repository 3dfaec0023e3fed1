"""Put a sound journal in the place of a damaged one, and find what it lacks. It must not know what jobs mean.

The damaged file is kept aside; ``restored.json`` stands from before the exchange until the use cases have
committed what follows it, so a power cut at any moment leads to the same end.
"""

from __future__ import annotations

import json
import logging
import os
import shutil
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlite_utils import Database

from merchant_desk.services.ports import Restored

from .backups import FOLDER, Copy, copy_to, newest_good
from .commit_mark import MARK_NAME
from .lost_commits import lost_commits, newest_line_at
from .orders import known_orders
from .seen_log import newest_seen, sync_folder
from .soundness import holds_orders, judge

MARKER = "restored.json"
#: The backup's copy, whole, until it stands in the journal's place.
READY = "restoring.db"
ASIDE = "damaged"
#: Stands where the last check of the journal was given up: the next one is done to its end.
UNCHECKED = "unchecked"
#: So many damaged journals are kept aside at most, the newest.
KEPT_ASIDE = 3
#: So many of the newest ids of seen.log are looked up after a restore; without any backup fewer, since the file
#: does not say how old they are.
AFTER_BACKUP, WITHOUT_BACKUP, USUAL = 2_000, 200, 200
_log = logging.getLogger(__name__)


class Recovery:
    """The recovery of one home. Owner: DeskJournal, under its lock. ``more`` is the second backup folder."""

    def __init__(self, journal: Path, seen: Path, more: Path | None) -> None:
        self._journal = journal
        self._seen = seen
        self._folder = journal.parent
        self._backups: Sequence[Path] = [self._folder / FOLDER, *([more] if more is not None else [])]

    def before_opening(self, now: datetime) -> None:
        """Exchange a journal that is gone or damaged; anything else is left for the opening to judge.

        Raises sqlite3.Error or OSError.
        """
        if not self.has_traces():
            return
        _finish(self._journal)
        if not self._journal.exists():
            self.exchange(now, "the file is gone")
            return
        lost = lost_commits(self._journal)
        damage = self._damage(whole=bool(lost.why))
        if not damage and lost.may_be_torn and newest_good(self._backups, now) is not None:
            damage = f"it may be torn: {lost.why}"  # no check finds rows of different times
        if damage:
            self.exchange(now, damage)
        elif lost.why and not (self._folder / MARKER).exists():
            _log.critical("desk.db has lost its newest commits: %s", lost.why)
            _keep_log_aside(self._journal, now)
            _write_marker(self._folder / MARKER, "behind", newest_line_at(self._journal))

    def _damage(self, *, whole: bool) -> str:
        """Return what is wrong with the journal's file; a check that was given up is owed to the next start."""
        owed = self._folder / UNCHECKED
        verdict = judge(self._journal, whole=whole or owed.exists())
        if not verdict.is_over:
            owed.touch(mode=0o600)
        else:
            owed.unlink(missing_ok=True)
        if not verdict.damage and not holds_orders(self._journal):
            return "the file is empty"
        return verdict.damage

    def has_traces(self) -> bool:
        """Tell whether this home ever had a journal: a first start has none, and a foreign file is not ours."""
        if (self._folder / MARK_NAME).exists() or newest_seen(self._seen, 1):
            return True
        return any(any(folder.glob("desk-*.db")) for folder in self._backups)

    def exchange(self, now: datetime, damage: str) -> None:
        """Keep the journal aside and put the newest good backup, or nothing, in its place."""
        copy = newest_good(self._backups, now)
        _log.critical("desk.db is damaged (%s); %s", damage, copy.path.name if copy else "no backup")
        put_in_place(self._journal, copy, now, "backup" if copy else "new")

    def restored(self, db: Database) -> Restored | None:
        """Return what the use cases have to make good after the opening, or None."""
        cause, at = _read_marker(self._folder / MARKER)
        most = {"": USUAL, "new": WITHOUT_BACKUP}.get(cause, AFTER_BACKUP)
        seen = newest_seen(self._seen, most)
        known = known_orders(db, seen)
        missing = tuple(order_id for order_id in seen if order_id not in known)
        return Restored(cause, at, missing) if cause or missing else None

    def settled(self) -> None:
        """Note that what follows is on the disk."""
        (self._folder / MARKER).unlink(missing_ok=True)


def put_in_place(journal: Path, copy: Copy | None, now: datetime, cause: str) -> None:
    """Keep the journal aside, put a copy of the backup there (or nothing), and leave the marker.

    ``cause`` is ``backup``, ``new`` or ``asked``. Raises JournalError, sqlite3.Error or OSError; then the journal
    stands where it stood.
    """
    ready = journal.with_name(READY)
    if copy is not None:
        copy_to(copy.path, ready)
    _write_marker(journal.parent / MARKER, cause, copy.at if copy else None)
    keep_aside(journal, now)
    journal.with_name(MARK_NAME).unlink(
        missing_ok=True
    )  # it counts the commits of the file that was put aside
    if copy is not None:
        ready.replace(journal)
    sync_folder(journal.parent)


def _finish(journal: Path) -> None:
    """Bring an exchange to its end that was cut off when the old journal was away already: the choice stands."""
    ready = journal.with_name(READY)
    if not journal.exists() and ready.exists() and journal.with_name(MARKER).exists():
        journal.with_name(MARK_NAME).unlink(missing_ok=True)
        ready.replace(journal)
        sync_folder(journal.parent)


def keep_aside(journal: Path, now: datetime) -> None:
    """Move the journal with its log into ``damaged``; only the newest few sets stay."""
    folder, stamp = _place_aside(journal.parent, now)
    for ending in ("-wal", "-shm", ""):
        part = journal.with_name(journal.name + ending)
        if part.exists():
            part.replace(folder / f"{stamp}-{part.name}")
    _drop_old(folder)


def _keep_log_aside(journal: Path, now: datetime) -> None:
    """Copy the log into ``damaged``: the opening copies what SQLite can read of it, and throws the rest away."""
    log = journal.with_name(journal.name + "-wal")
    if log.exists():
        folder, stamp = _place_aside(journal.parent, now)
        shutil.copyfile(log, folder / f"{stamp}-{log.name}")
        _drop_old(folder)


def _place_aside(home: Path, now: datetime) -> tuple[Path, str]:
    """Return the folder of damaged files, and what their names begin with."""
    folder = home / ASIDE
    folder.mkdir(exist_ok=True, mode=0o700)
    while any(folder.glob(f"{_stamp(now)}-*")):
        now += timedelta(microseconds=1)
    return folder, _stamp(now)


def _drop_old(folder: Path) -> None:
    """Leave only the newest few sets."""
    stamps = sorted({path.name.partition("-")[0] for path in folder.iterdir()})
    for path in folder.iterdir():
        if path.name.partition("-")[0] in stamps[:-KEPT_ASIDE]:
            path.unlink()
    sync_folder(folder)


def _stamp(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%S%fZ}"


def _write_marker(path: Path, cause: str, at: datetime | None) -> None:
    partial = path.with_suffix(".part")
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        json.dump({"cause": cause, "at": at.isoformat() if at is not None else None}, file)
        file.flush()
        os.fsync(file.fileno())
    partial.replace(path)
    sync_folder(path.parent)


def _read_marker(path: Path) -> tuple[str, datetime | None]:
    """Return the cause and the backup's time; a marker that cannot be read still says that there was a restore."""
    try:
        told = json.loads(path.read_bytes())
        return str(told["cause"]), datetime.fromisoformat(told["at"]) if told["at"] else None
    except FileNotFoundError:
        return "", None
    except (ValueError, KeyError, TypeError):
        _log.exception("the marker of a restore cannot be read")
        return "backup", None
