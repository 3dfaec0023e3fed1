"""A slip's picture as a PDF at its true size. It must not know slips, printers or where the file goes.

Source: ISO 32000-1. A page is exactly as wide as the roll, to a thousandth of a millimetre, and as long as the slip;
Qt's own writer rounds pages to whole points and takes a hundred times as long.
"""

from __future__ import annotations

import zlib

from merchant_desk.domain.slip import Bits

from .layout import CELL_DOTS
from .rolls import MM_AN_INCH, ROLLS, Roll

#: White above and below the slip, in dots: 3 mm.
MARGIN_DOTS = 24
#: Dots of a page from top to bottom: readers need not take pages of more than 200 inches. Longer slips get more pages.
LONGEST_PAGE_DOTS = 30_000
_POINTS_AN_INCH = 72
#: The picture keeps so far inside of its place: readers that draw in the slip's own dots round its edges outwards, and
#: would print one row twice.
_INSIDE_DOTS = 0.01
#: The objects before the pages: the list of pages, the catalogue and who made the file.
_PAGES, _CATALOGUE, _INFO = 1, 2, 3
_PAGE_OBJECTS = 3


def pdf(bits: Bits) -> bytes:
    """Return the file's content; KeyError for a picture that is as wide as no paper."""
    roll = ROLLS[bits.width // CELL_DOTS]
    rows = LONGEST_PAGE_DOTS - 2 * MARGIN_DOTS
    tops = range(0, max(bits.height, 1), rows)
    first = _INFO + 1
    kids = b" ".join(b"%d 0 R" % (first + number * _PAGE_OBJECTS) for number in range(len(tops)))
    objects = [
        b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, len(tops)),
        b"<</Type/Catalog/Pages %d 0 R>>" % _PAGES,
        b"<</Producer(Merchant Desk)>>",
    ]
    for number, top in enumerate(tops):
        part = bits.rows[top * bits.row_bytes : (top + rows) * bits.row_bytes]
        height = min(rows, bits.height - top)
        objects += _page(Bits(bits.width, height, part), roll, first + number * _PAGE_OBJECTS)
    return _file(objects)


def page_mm(bits: Bits) -> float:
    """Return how long the picture's first page is."""
    return (
        min(bits.height + 2 * MARGIN_DOTS, LONGEST_PAGE_DOTS)
        / ROLLS[bits.width // CELL_DOTS].dpi
        * MM_AN_INCH
    )


def _page(bits: Bits, roll: Roll, number: int) -> tuple[bytes, bytes, bytes]:
    """Return a page, what is drawn on it, and the picture; the page is object ``number``, the others follow it."""
    wide = roll.width_mm / MM_AN_INCH * _POINTS_AN_INCH
    dot = _POINTS_AN_INCH / roll.dpi
    high = (bits.height + 2 * MARGIN_DOTS) * dot
    left = ((roll.dots - bits.width) // 2 + _INSIDE_DOTS) * dot
    page = (
        f"<</Type/Page/Parent {_PAGES} 0 R/MediaBox[0 0 {wide:.4f} {high:.4f}]/Contents {number + 1} 0 R"
        f"/Resources<</XObject<</Slip {number + 2} 0 R>>>>>>"
    )
    wide, high = (bits.width - 2 * _INSIDE_DOTS) * dot, (bits.height - 2 * _INSIDE_DOTS) * dot
    under = (MARGIN_DOTS + _INSIDE_DOTS) * dot
    drawn = f"{wide:.4f} 0 0 {high:.4f} {left:.4f} {under:.4f} cm/Slip Do"
    picture = (
        f"/Type/XObject/Subtype/Image/Width {bits.width}/Height {bits.height}/BitsPerComponent 1"
        "/ColorSpace/DeviceGray/Decode[1 0]/Filter/FlateDecode"
    )
    return page.encode(), _stream("", drawn.encode()), _stream(picture, zlib.compress(bits.rows))


def _stream(keys: str, body: bytes) -> bytes:
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (keys.encode(), len(body), body)


def _file(objects: list[bytes]) -> bytes:
    """Return the objects as a file with the table of where each of them begins."""
    made = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    starts: list[int] = []
    for number, content in enumerate(objects, 1):
        starts.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    made += b"".join(b"%010d 00000 n \n" % start for start in starts)
    made += b"trailer\n<</Size %d/Root %d 0 R/Info %d 0 R>>\n" % (len(objects) + 1, _CATALOGUE, _INFO)
    return bytes(made + b"startxref\n%d\n%%%%EOF\n" % table)
