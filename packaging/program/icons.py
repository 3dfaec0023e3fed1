"""Draw the program's icon from its SVG as PNG, ICO and ICNS files; it must not know what uses them."""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

#: Sizes in pixels that the window systems ask for; Windows' resource of small ones is plain bits, the large one a PNG.
PNG_SIZES = (16, 32, 48, 64, 128, 256)
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
_ICO_PNG = 256
#: Apple's names of the sizes.
ICNS_SIZES = {b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}


def write_icons(svg: Path, folder: Path) -> dict[str, Path]:
    """Write ``merchant-desk.ico``, ``.icns`` and ``merchant-desk-SIZE.png`` into the folder; return them by ending.

    ``png`` is the largest. The folder is made; files of an earlier build are replaced.
    """
    folder.mkdir(parents=True, exist_ok=True)
    renderer = QSvgRenderer(QByteArray(svg.read_bytes()))
    if not renderer.isValid():
        raise ValueError(f"{svg} is no picture that Qt can draw")
    made = {"ico": folder / "merchant-desk.ico", "icns": folder / "merchant-desk.icns"}
    made["ico"].write_bytes(_ico(renderer))
    made["icns"].write_bytes(_icns(renderer))
    for size in PNG_SIZES:
        made["png"] = folder / f"merchant-desk-{size}.png"
        made["png"].write_bytes(_png(_drawn(renderer, size)))
    return made


def _drawn(renderer: QSvgRenderer, size: int) -> QImage:
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    return picture


def _png(picture: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"png")).write(picture):
        raise OSError("Qt could not write a PNG")
    return bytes(buffer.data().data())


def _bits(picture: QImage) -> bytes:
    """Return an entry of plain bits: a header of twice the height, colours from the last row up, an empty mask."""
    size = picture.width()
    rows = bytes(picture.constBits())
    colours = b"".join(rows[row * size * 4 : (row + 1) * size * 4] for row in reversed(range(size)))
    mask = bytes((size + 31) // 32 * 4 * size)
    header = struct.pack("<IiiHHIIiiII", 40, size, size * 2, 1, 32, 0, len(colours) + len(mask), 0, 0, 0, 0)
    return header + colours + mask


def _ico(renderer: QSvgRenderer) -> bytes:
    entries = [
        (size, _png(picture) if size >= _ICO_PNG else _bits(picture))
        for size in ICO_SIZES
        for picture in (_drawn(renderer, size),)
    ]
    head, body = struct.pack("<HHH", 0, 1, len(entries)), b""
    begins = len(head) + 16 * len(entries)
    for size, content in entries:
        side = size % 256  # 0 stands for 256
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(content), begins + len(body))
        body += content
    return head + body


def _icns(renderer: QSvgRenderer) -> bytes:
    parts = b""
    for name, size in ICNS_SIZES.items():
        content = _png(_drawn(renderer, size))
        parts += name + struct.pack(">I", len(content) + 8) + content
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts
