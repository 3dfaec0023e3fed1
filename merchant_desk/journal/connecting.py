"""Connect to a SQLite file the one way this program does. It must not know what the file holds."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlite_utils import Database

BUSY_TIMEOUT_S = 5.0


def connect(path: Path, *, read_only: bool = False) -> Database:
    """Return an autocommit connection (writes belong into ``atomic``); a new file is its owner's only.

    The connection may move to another thread when a stuck lane is retired, so SQLite's own thread check is
    off; a lock of the owner takes its place. Raises sqlite3.Error or OSError.
    """
    if not read_only:
        path.touch(mode=0o600)
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rw'}",
        uri=True,
        timeout=BUSY_TIMEOUT_S,
        isolation_level=None,
        check_same_thread=False,
    )
    return Database(connection, execute_plugins=False)
