"""Rows of a slip as one picture, dot by dot: what a preview, a raster slip, a sheet and a PDF all show.

It must not know fonts, Qt, commands or devices. The picture is exactly as wide as the paper's columns, without a
margin. Lines have the pitch and the characters the place that the printer's own text has after ``ESC @``, so that a
line may be a picture between lines of text: characters begin at the top of their line, those of different heights
end at one height, and the line ends one sixth of an inch below its top or below its highest character.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable
from typing import Protocol

import segno

from merchant_desk.domain.printer import OddText, PrinterProfile
from merchant_desk.domain.slip import Bits, Size, Slip

from .layout import CELL_DOTS, LaidRow, PictureRow, QrRow, Row, Style, across, rows
from .raster import harmless
from .rolls import ROLLS

#: A character of normal size is so many dots high, with those that part it from the next line.
GLYPH_DOTS = 24
#: Dots a module of a QR code: a 29-module code is 145 dots, 18 mm at 203 dpi.
QR_MODULE_DOTS = 5
#: White above and below a QR code, which scanners need.
_QR_QUIET_DOTS = 12


class Typeface(Protocol):
    """The characters of a slip as dots."""

    def has(self, character: str) -> bool:
        """Tell whether there is a real glyph for the character, not only a box in its place."""

    def glyph(self, character: str, style: Style, stride: int) -> tuple[int, int]:
        """Return a character's ink and its width in dots.

        The ink is one number: a row of the glyph takes ``stride`` bits, the top row stands highest, and the last bit
        is the dot at the right end of the bottom row.
        """


def lay(slip: Slip, profile: PrinterProfile, typeface: Typeface) -> tuple[LaidRow, ...]:
    """Return the slip's rows for this make of printers; ValueError for a paper unknown here."""
    return rows(slip, profile.columns, typeface.has if profile.odd_text is OddText.PICTURE else None)


def compose(laid: Iterable[LaidRow], columns: int, typeface: Typeface) -> Bits:
    """Return the rows as a picture of ``columns`` cells: a set bit is a printed dot."""
    wide = columns * CELL_DOTS
    dots = harmless(b"".join(_row(row, columns, wide, typeface) for row in laid))
    return Bits(wide, len(dots) // (wide // 8), dots)


def down(size: Size) -> int:
    """Return how many times as high as normal characters those of this size are."""
    return 1 if size is Size.NORMAL else 2


def _row(row: LaidRow, columns: int, wide: int, typeface: Typeface) -> bytes:
    if isinstance(row, QrRow):
        return _in_the_middle(qr_bits(row.data), wide, _QR_QUIET_DOTS)
    if isinstance(row, PictureRow):
        return _in_the_middle(row.bits, wide, 0)
    return _text(row, columns, wide, typeface)


def _text(row: Row, columns: int, wide: int, typeface: Typeface) -> bytes:
    tallest = GLYPH_DOTS * max((down(run.style.size) for run in row.runs), default=1)
    height = max(ROLLS[columns].line_dots, tallest)
    right = (height - tallest) * wide + wide  # the bit behind the last dot of the characters' lowest row
    ink = 0
    for run in row.runs:
        style, inverse = run.style, run.style.inverse
        blank = CELL_DOTS * across(style.size)
        for character in run.text:
            if character == " " and not inverse:
                right -= blank
                continue
            glyph, dots = typeface.glyph(character, style, wide)
            right -= dots
            ink |= glyph << right
    return ink.to_bytes(height * wide // 8, "big")


def _in_the_middle(bits: Bits, wide: int, quiet: int) -> bytes:
    """Return a picture's rows between white ones; one that is wider than the paper loses its right side."""
    stride = bits.row_bytes
    spare = stride * 8 - bits.width
    left = max(wide - bits.width, 0) // 2
    shift = wide - left - bits.width
    whole = (1 << wide) - 1
    white = b"\0" * (quiet * wide // 8)
    made = [white]
    for top in range(0, bits.height * stride, stride):
        dots = int.from_bytes(bits.rows[top : top + stride], "big") >> spare
        dots = dots << shift if shift >= 0 else dots >> -shift
        made.append((dots & whole).to_bytes(wide // 8, "big"))
    made.append(white)
    return b"".join(made)


@functools.lru_cache(maxsize=16)
def qr_bits(data: str) -> Bits:
    """Return a QR code's dark modules as dots, at the level that a printer is asked for.

    Kept, for a slip has copies. The mask is given: readers take any, and to choose the best of eight takes 2 ms.
    """
    modules = segno.make_qr(data, error="m", boost_error=False, mask=0).matrix
    dots = len(modules) * QR_MODULE_DOTS
    made: list[bytes] = []
    for line in modules:
        row = 0
        for dark in line:
            row = row << QR_MODULE_DOTS | (dark and (1 << QR_MODULE_DOTS) - 1)
        row <<= -dots % 8
        made += [row.to_bytes((dots + 7) // 8, "big")] * QR_MODULE_DOTS
    return Bits(dots, dots, b"".join(made))
