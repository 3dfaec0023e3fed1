"""Keep ``seen.log``: the ids of all orders this desk ever saw, on the disk before the journal has them.

After a restore it tells which orders the backup lacks: acknowledged events never come again. It holds ids
only, one a line, about 37 bytes an order, and lives as long as the journal's rows. It must not know SQLite.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import quote, unquote

#: Characters of usual ids stay readable; a line end inside of an id must not become two ids.
_SAFE = "-_.:~"


class SeenLog:
    """The file, open for appending. Owner: DeskJournal, on the writer lane; lives from open to close."""

    def __init__(self, path: Path) -> None:
        self.path = path
        new = not path.exists()
        self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        if new:
            _sync_folder(path.parent)
        else:
            self._end_torn_line()

    def _end_torn_line(self) -> None:
        """End a line that a power cut left without its end, so that the next id stands on its own."""
        size = os.fstat(self._descriptor).st_size
        if size:
            os.lseek(self._descriptor, size - 1, os.SEEK_SET)
            if os.read(self._descriptor, 1) != b"\n":
                os.write(self._descriptor, b"\n")

    def append(self, order_ids: Iterable[str]) -> None:
        """Write ids and let them reach the disk; raises OSError."""
        lines = "".join(f"{quote(order_id, safe=_SAFE, errors='replace')}\n" for order_id in order_ids)
        if lines:
            os.write(self._descriptor, lines.encode("ascii"))
            os.fsync(self._descriptor)

    def close(self) -> None:
        """Close the file."""
        os.close(self._descriptor)


def read_seen(path: Path) -> list[str]:
    """Return the ids, oldest first, each once."""
    with path.open(encoding="ascii", errors="replace") as lines:
        return list(dict.fromkeys(unquote(line.strip()) for line in lines if line.strip()))


def _sync_folder(folder: Path) -> None:
    """Let the new file's name reach the disk (Windows cannot, and does it with the file)."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
