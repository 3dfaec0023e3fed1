"""Pictures of one bit a dot, looked at dot by dot; and the paper of a slip's bytes, read back without the writer."""

from __future__ import annotations

from merchant_desk.domain.slip import Bits
from tests.fakes.escpos_reader import dots_of, read

#: One sixth of an inch, the line spacing after ESC @, in dots of the papers of 203, 180 and 203 dpi.
LINE = {48: 34, 42: 30, 32: 34}
CHARACTER = 24


def inked(bits: Bits) -> set[tuple[int, int]]:
    return {
        (x, y)
        for y in range(bits.height)
        for x in range(bits.width)
        if bits.rows[y * bits.row_bytes + x // 8] >> (7 - x % 8) & 1
    }


def picture(*lines: str) -> Bits:
    """Return a picture drawn in # and other characters."""
    rows = [
        int("".join("01"[dot == "#"] for dot in line.ljust(-len(line) % 8 + len(line))), 2) for line in lines
    ]
    across = (len(lines[0]) + 7) // 8
    return Bits(len(lines[0]), len(lines), b"".join(row.to_bytes(across, "big") for row in rows))


def paper(data: bytes, columns: int) -> tuple[list[bytes | None], int]:
    """Return the rows of dots on a slip's paper up to the cut, None where text stands, and the number of rasters."""
    rows: list[bytes | None] = []
    tallest, rasters, size = 0, 0, 1
    for told in read(data):
        if told.name == "size":
            size = (told.value[0] & 7) + 1
        elif told.name == "text":
            tallest = max(tallest, size)
        elif told.name == "line":
            rows += [None] * max(LINE[columns], CHARACTER * (tallest or size))
            tallest = 0
        elif told.name == "raster":
            assert not tallest, "a raster behind text in one line is not printed at the line's begin"
            rows += dots_of(told, columns * 12 // 8)
            rasters += 1
    return rows, rasters


def rows_of(bits: Bits) -> list[bytes]:
    return [bits.rows[at : at + bits.row_bytes] for at in range(0, len(bits.rows), bits.row_bytes)]
