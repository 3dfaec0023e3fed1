"""A picture of one bit a dot as ``GS v 0`` bands. It must not know where the picture comes from.

Source: Epson's ESC/POS command reference. Bands keep a printer's buffer small: it prints one while the next comes.
White is not sent: a band ends at its last black byte, and white between two lines of text is a band of one byte
across, which feeds the paper by its rows and no more.

Printers obey real-time commands (``DLE EOT``, ``DLE ENQ``, ``DLE DC4``) wherever they find them, inside of a picture
too, and ``DLE DC4`` opens the cash drawer. So no picture holds the bytes that they begin with.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from merchant_desk.domain.slip import Bits

#: Rows of a band at most: 30 mm at 203 dpi, about 17 KB for 80 mm paper.
BAND_ROWS = 240
#: What a real-time command begins with.
_REAL_TIME = re.compile(rb"\x10(?=[\x04\x05\x14])")


def harmless(rows: bytes) -> bytes:
    """Return a picture's rows with one dot more wherever they would be a real-time command."""
    return _REAL_TIME.sub(b"\x11", rows)


def raster(bits: Bits) -> Iterator[bytes]:
    """Yield one ``GS v 0`` command for each band of a harmless picture; one without dots yields none."""
    across = bits.row_bytes
    if not across:
        return
    rows = [bits.rows[at : at + across].rstrip(b"\0") for at in range(0, bits.height * across, across)]
    marks = bytes(map(bool, rows))
    for run in re.finditer(rb"\x00+|\x01+", marks):
        for top in range(run.start(), run.end(), BAND_ROWS):
            yield _band(rows[top : min(top + BAND_ROWS, run.end())])


def _band(rows: list[bytes]) -> bytes:
    across = max(1, *map(len, rows))
    if _REAL_TIME.search(b"".join(row.ljust(across, b"\0") for row in rows)):
        across += 1  # a row's end met the next row's beginning: white between them
    size = across.to_bytes(2, "little") + len(rows).to_bytes(2, "little")
    return b"\x1dv0\x00" + size + b"".join(row.ljust(across, b"\0") for row in rows)
