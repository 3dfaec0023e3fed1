"""A picture of one bit a dot as ``GS v 0`` bands. It must not know where the picture comes from.

Source: Epson's ESC/POS command reference. Bands keep a printer's buffer small: it prints one while the next comes.
"""

from __future__ import annotations

from collections.abc import Iterator

from merchant_desk.domain.slip import Bits

#: Rows of a band: 30 mm at 203 dpi, about 17 KB for 80 mm paper.
BAND_ROWS = 240


def raster(bits: Bits) -> Iterator[bytes]:
    """Yield one ``GS v 0`` command for each band of the picture; a picture without dots yields none."""
    across = bits.row_bytes
    for top in range(0, bits.height if across else 0, BAND_ROWS):
        rows = min(BAND_ROWS, bits.height - top)
        size = across.to_bytes(2, "little") + rows.to_bytes(2, "little")
        yield b"\x1dv0\x00" + size + bits.rows[top * across : (top + rows) * across]
