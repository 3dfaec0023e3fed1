"""Write a workbook as Excel did before 2007 (BIFF8 in a compound file), as some banks still do."""

from __future__ import annotations

import struct

_END, _FREE, _TABLE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
_SECTOR = 512


def write_xls(path, rows):
    """Write a small table, 50,000 bytes at most."""
    stream = _stream(rows)
    stream += bytes(-len(stream) % _SECTOR) + bytes(
        max(0, 4_096 - len(stream))
    )  # smaller ones are kept otherwise
    count = len(stream) // _SECTOR
    chain = [_TABLE, _END, *range(3, count + 2), _END]
    chain += [_FREE] * (128 - len(chain))
    head = struct.pack(
        "<8s16xHHHHH6xIIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        *(0x3E, 3, 0xFFFE, 9, 6),
        *(0, 1, 1, 0, 4_096, _END, 0, _END, 0, 0),
    )
    head += struct.pack("<I", _FREE) * ((_SECTOR - len(head)) // 4)
    folder = _entry("Root Entry", 5, 1, _END, 0) + _entry("Workbook", 2, _FREE, 2, len(stream))
    path.write_bytes(head + struct.pack("<128I", *chain) + folder.ljust(_SECTOR, b"\0") + stream)
    return path


def _entry(name, kind, child, start, size):
    words = name.encode("utf-16-le")
    sides = (_FREE, _FREE, child)
    return struct.pack("<64sHBBIII36xIQ", words, len(words) + 2, kind, 1, *sides, start, size)


def _record(number, body):
    return struct.pack("<HH", number, len(body)) + body


def _stream(rows):
    begins = struct.pack("<HHHHII", 0x600, 0x5, 0xDBB, 0x7CC, 0, 0x6)
    name = "내역".encode("utf-16-le")
    top = _record(0x809, begins) + _record(0x42, struct.pack("<H", 1200))
    sheet_at = len(top) + 4 + 8 + len(name) + 4
    top += _record(0x85, struct.pack("<IBBBB", sheet_at, 0, 0, len(name) // 2, 1) + name) + _record(0xA, b"")
    sheet = _record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0xDBB, 0x7CC, 0, 0x6))
    sheet += _record(0x200, struct.pack("<IIHHH", 0, len(rows), 0, max(map(len, rows)), 0))
    for number, row in enumerate(rows):
        for index, cell in enumerate(row):
            place = struct.pack("<HHH", number, index, 0)
            if isinstance(cell, str):
                words = cell.encode("utf-16-le")
                sheet += _record(0x204, place + struct.pack("<HB", len(words) // 2, 1) + words)
            else:
                sheet += _record(0x203, place + struct.pack("<d", cell))
    return top + sheet + _record(0xA, b"")
