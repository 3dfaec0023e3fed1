"""Keep one key for each order in ``keys.db``, wrapped by the master key; it must not know what the keys seal.

Deleting a key purges an order's person everywhere at once, in old backups too: so this file is never backed
up, has no write-ahead log, and SQLite overwrites what it deletes. Keys that another master key wrapped stay
where they are: if that master key comes back, they open again. Whose keys were deleted is remembered here for a
while: a backup that is put back does not know it, and its orders are read from the platform anew.
"""

from __future__ import annotations

import logging
import sqlite3
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from pathlib import Path

from sqlite_utils import Database

from .connecting import connect
from .rows import chunks, marks
from .sealing import KEY_BYTES, fingerprint, new_key, unwrap, wrap

KEYS_NAME = "keys.db"
#: So many damaged files are kept aside at most, the newest.
KEPT_ASIDE = 3
#: And none for longer: nobody can delete a key in a damaged file, so it must not outlive the customers' time.
ASIDE_FOR = timedelta(days=2)
#: Orders of which it is remembered that their keys were deleted, the newest: more than a restore looks for.
FORGOTTEN_KEPT = 10_000
#: Keys held in memory; the rest is read again.
_CACHED = 4_096
_log = logging.getLogger(__name__)


class KeyFile:
    """The keys of one home. Owner: People, on the writer lane; lives from ``open`` to ``close``.

    Without a master key no key is read or made, but keys can be deleted: forgetting never needs a secret.
    Methods raise sqlite3.Error or OSError.
    """

    def __init__(self, path: Path, master: bytes | None) -> None:
        if master is not None and len(master) != KEY_BYTES:
            raise ValueError(f"a master key has {KEY_BYTES} bytes")
        self._path = path
        self._master = master
        self._master_name = fingerprint(master) if master is not None else ""
        self._cache: OrderedDict[str, bytes] = OrderedDict()
        self._db: Database | None = None

    def open(self, now: datetime) -> bool:
        """Open or make the file; False where it was damaged: then it is put aside and a new one made."""
        if self._master is None and not self._path.exists():
            return True
        try:
            self._db = _open(self._path)
        except sqlite3.DatabaseError as error:
            if getattr(error, "sqlite_errorname", "") not in {"SQLITE_NOTADB", "SQLITE_CORRUPT"}:
                raise
            aside = self._path.with_name(f"{self._path.name}.damaged-{now:%Y%m%dT%H%M%SZ}")
            _log.exception("keys.db is damaged, put aside as %s", aside.name)
            self._path.replace(aside)
            for old in sorted(self._path.parent.glob(f"{self._path.name}.damaged-*"))[:-KEPT_ASIDE]:
                old.unlink()
            self._db = _open(self._path)
            return False
        return True

    @property
    def _file(self) -> Database:
        if self._db is None:
            raise sqlite3.ProgrammingError("keys.db is closed")
        return self._db

    def read(self, order_ids: Iterable[str]) -> dict[str, bytes]:
        """Return the keys of those orders that have one under this master key."""
        if self._master is None:
            return {}
        wanted = dict.fromkeys(order_ids)
        found = {order_id: self._cache[order_id] for order_id in wanted if order_id in self._cache}
        for some in chunks(order_id for order_id in wanted if order_id not in found):
            sql = (
                "SELECT order_id, wrapped FROM keys "  # noqa: S608  # only question marks are inserted
                f"WHERE master = ? AND order_id IN ({marks(len(some))})"
            )
            for order_id, wrapped in self._file.execute(sql, [self._master_name, *some]):
                key = unwrap(self._master, order_id, wrapped)
                if key is not None:
                    found[order_id] = key
        self._remember(found)
        return found

    def make(self, order_ids: Iterable[str]) -> dict[str, bytes]:
        """Make a key for each order and let them reach the disk together; returns them."""
        if self._master is None:
            return {}
        made = {order_id: new_key() for order_id in order_ids}
        rows = [
            (order_id, self._master_name, wrap(self._master, order_id, key)) for order_id, key in made.items()
        ]
        if rows:
            with self._file.atomic() as db:
                db.conn.executemany(
                    "INSERT OR REPLACE INTO keys (order_id, master, wrapped) VALUES (?, ?, ?)", rows
                )
            self._remember(made)
        return made

    def held_by_another_master(self, order_ids: Iterable[str]) -> bool:
        """Tell whether any of the orders has a key that only another master key can unwrap."""
        for some in chunks(order_ids):
            sql = (
                "SELECT 1 FROM keys "  # noqa: S608  # only question marks are inserted
                f"WHERE master <> ? AND order_id IN ({marks(len(some))}) LIMIT 1"
            )
            if self._file.execute(sql, [self._master_name, *some]).fetchone() is not None:
                return True
        return False

    def forget(self, order_ids: Iterable[str]) -> None:
        """Delete orders' keys under every master key; what they sealed can never be opened again."""
        gone = list(dict.fromkeys(order_ids))
        for order_id in gone:
            self._cache.pop(order_id, None)
        if self._db is None and not self._path.exists():
            return
        with self._file.atomic() as db:
            for some in chunks(gone):
                db.execute(f"DELETE FROM keys WHERE order_id IN ({marks(len(some))})", list(some))  # noqa: S608
            db.conn.executemany(
                "INSERT OR REPLACE INTO forgotten (order_id) VALUES (?)", zip(gone, strict=True)
            )
            db.execute(
                "DELETE FROM forgotten WHERE number <= (SELECT max(number) - ? FROM forgotten)",
                [FORGOTTEN_KEPT],
            )

    def forgotten(self) -> set[str]:
        """Return the orders whose keys were deleted lately, FORGOTTEN_KEPT at most."""
        if self._db is None:
            return set()
        return {row[0] for row in self._db.execute("SELECT order_id FROM forgotten")}

    def drop_asides(self, now: datetime) -> None:
        """Delete damaged files that were put aside so long ago that every person in them has been purged since."""
        before = f"{self._path.name}.damaged-{now - ASIDE_FOR:%Y%m%dT%H%M%SZ}"
        for aside in self._path.parent.glob(f"{self._path.name}.damaged-*"):
            if aside.name < before:
                aside.unlink()

    def _remember(self, keys: Mapping[str, bytes]) -> None:
        self._cache.update(keys)
        while len(self._cache) > _CACHED:
            self._cache.popitem(last=False)

    def close(self) -> None:
        """Close the file and drop the keys from memory."""
        self._cache.clear()
        if self._db is not None:
            self._db.close()
            self._db = None


def _damage(found: str) -> sqlite3.DatabaseError:
    """Return the error that SQLite itself raises for a broken file."""
    error = sqlite3.DatabaseError(found[:200])
    error.sqlite_errorname = "SQLITE_CORRUPT"
    return error


def _open(path: Path) -> Database:
    db = connect(path)
    try:
        for pragma in ("secure_delete=ON", "journal_mode=DELETE", "synchronous=FULL", "fullfsync=ON"):
            db.execute(f"PRAGMA {pragma}").fetchall()
        db.execute(
            "CREATE TABLE IF NOT EXISTS keys (order_id TEXT NOT NULL, master TEXT NOT NULL, "
            "wrapped BLOB NOT NULL, PRIMARY KEY (order_id, master)) WITHOUT ROWID"
        )
        db.execute(
            "CREATE TABLE IF NOT EXISTS forgotten (number INTEGER PRIMARY KEY, order_id TEXT NOT NULL UNIQUE)"
        )
        found = str(db.execute("PRAGMA quick_check(1)").fetchone()[0])
        if found != "ok":
            raise _damage(found)
    except BaseException:
        db.close()
        raise
    return db
