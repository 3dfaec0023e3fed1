"""Tell whether anything of SQLite's ``-wal`` can be used. It must not open a database.

The bytes are read here because the log's index (``-shm``) must not be opened beside SQLite: on POSIX, closing a file
lets go of all locks that the process has on it. The log itself is never locked.
Source: SQLite's file format, section 4 (the write-ahead log), and WAL-mode file format, section 1.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import BinaryIO

_HEADER, _FRAME_HEADER = struct.Struct(">8I"), struct.Struct(">6I")
#: The last bit tells in which byte order the words of a checksum are read.
_MAGIC = 0x377F0682
_WORD = 0xFFFF_FFFF


def holds_commit(log: Path) -> bool:
    """Tell whether the log has at least one whole transaction; what comes after a broken frame does not count."""
    try:
        with log.open("rb") as file:
            return _holds_commit(file)
    except FileNotFoundError:
        return False


def _holds_commit(file: BinaryIO) -> bool:
    header = file.read(_HEADER.size)
    if len(header) < _HEADER.size:
        return False
    magic, _version, page_bytes, _turn, *salts, first, second = _HEADER.unpack(header)
    order = ">" if magic & 1 else "<"
    sums = _checksum(order, header[:24], (0, 0))
    if magic & ~1 != _MAGIC or sums != (first, second):
        return False
    while True:
        frame = file.read(_FRAME_HEADER.size + page_bytes)
        if len(frame) < _FRAME_HEADER.size + page_bytes:
            return False
        _page, size_after, *frame_salts, first, second = _FRAME_HEADER.unpack_from(frame)
        sums = _checksum(order, frame[_FRAME_HEADER.size :], _checksum(order, frame[:8], sums))
        if frame_salts != salts or sums != (first, second):
            return False
        if size_after:
            return True


def _checksum(order: str, body: bytes, before: tuple[int, int]) -> tuple[int, int]:
    """Return SQLite's cumulative checksum of a number of pairs of words."""
    first, second = before
    words = struct.unpack(f"{order}{len(body) // 4}I", body)
    for even, odd in zip(words[::2], words[1::2], strict=True):
        first = (first + even + second) & _WORD
        second = (second + odd + first) & _WORD
    return first, second
