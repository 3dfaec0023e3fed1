"""Draw the picture at the side of the installer's first and last page; it must not know what uses it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

#: Twice the size of NSIS' own in pixels: it is stretched on sharp screens.
WIDTH, HEIGHT = 328, 628
#: The window's dark strip (merchant_desk/ui/theme.py).
_GROUND = "#22262B"
_ICON = 176


def draw_side_picture(svg: Path, target: Path) -> Path:
    """Write the program's icon on its dark ground as a bitmap of 24 bits, the only form that NSIS takes."""
    picture = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB888)
    picture.fill(QColor(_GROUND))
    painter = QPainter(picture)
    left, top = (WIDTH - _ICON) / 2, (HEIGHT - _ICON) / 3
    QSvgRenderer(str(svg)).render(painter, QRectF(left, top, _ICON, _ICON))
    painter.end()
    if not QImageWriter(str(target), QByteArray(b"bmp")).write(picture):
        raise OSError(f"{target} could not be written")
    return target
