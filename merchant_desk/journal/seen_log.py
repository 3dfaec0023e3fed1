"""Keep ``seen.log``: the ids of all orders this desk ever saw, on the disk before the journal has them.

After a restore it tells which orders the backup lacks: acknowledged events never come again. It holds ids
only, one a line, about 37 bytes an order; only its newest part is ever read. It must not know SQLite.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import quote, unquote

#: Characters of usual ids stay readable; a line end inside of an id must not become two ids.
_SAFE = "-_.:~"
#: A file that has grown over this (some 220,000 orders) is cut to its newer half when it is opened.
LARGE_BYTES = 8_000_000
#: So much of the end is read for each id that is asked for: an id has 100 characters at most, quoted 300.
_BYTES_AN_ID = 301


class SeenLog:
    """The file, open for appending. Owner: DeskJournal, on the writer lane; lives from open to close.

    An id that was appended stays noted until its row is known to be on the disk, so that a commit which is
    tried again writes it once.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._noted: set[str] = set()
        new = not path.exists()
        if not new and path.stat().st_size > LARGE_BYTES:
            _keep_newer_half(path)
        self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        if new:
            sync_folder(path.parent)
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
        """Write ids that are not noted yet and let them reach the disk; raises OSError and notes nothing then."""
        new = [order_id for order_id in dict.fromkeys(order_ids) if order_id not in self._noted]
        lines = "".join(f"{quote(order_id, safe=_SAFE, errors='replace')}\n" for order_id in new)
        if lines:
            self._write_whole(lines.encode("ascii"))
            os.fsync(self._descriptor)
            self._noted.update(new)

    def _write_whole(self, lines: bytes) -> None:
        """Write all of it or nothing: a disk that is full takes a part, which must not be left behind."""
        size = os.fstat(self._descriptor).st_size
        try:
            rest = memoryview(lines)
            while rest:
                rest = rest[os.write(self._descriptor, rest) :]
        except OSError:
            os.ftruncate(self._descriptor, size)
            raise

    def settle(self, order_ids: Iterable[str]) -> None:
        """Note that the rows of these orders are on the disk."""
        self._noted.difference_update(order_ids)

    def close(self) -> None:
        """Close the file."""
        os.close(self._descriptor)


def read_seen(path: Path) -> list[str]:
    """Return the ids, oldest first, each once."""
    return _ids(path.read_bytes())


def newest_seen(path: Path, most: int) -> list[str]:
    """Return the newest ids, ``most`` at most, oldest first; none where there is no file. Bounded in memory."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            start = max(0, size - most * _BYTES_AN_ID)
            file.seek(start)
            body = file.read()
    except FileNotFoundError:
        return []
    if start:
        body = body.partition(b"\n")[2]
    return _ids(body)[-most:]


def _ids(body: bytes) -> list[str]:
    lines = body.decode("ascii", "replace").split("\n")
    return list(dict.fromkeys(unquote(line.strip()) for line in lines if line.strip()))


def _keep_newer_half(path: Path) -> None:
    """Drop the older half; a power cut leaves the old file or the new one."""
    body = path.read_bytes()
    newer = body[len(body) // 2 :].partition(b"\n")[2]
    partial = path.with_suffix(".part")
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(newer)
        file.flush()
        os.fsync(file.fileno())
    partial.replace(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Let a new name reach the disk (Windows cannot, and does it with the file)."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
