"""Draw the window's signs (own SVG, one colour each) at any size. It must not know what a sign means."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from merchant_desk.paths import resource


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    """Return the parsed sign: as many as there are signs and colours of one theme."""
    text = resource(f"icons/{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    return QSvgRenderer(QByteArray(text.encode()))


def paint_sign(painter: QPainter, name: str, colour: str, box: QRectF) -> None:
    """Paint the sign ``name`` in ``colour`` (``#RRGGBB``) into ``box``."""
    _renderer(name, colour).render(painter, box)


def app_icon() -> QIcon:
    """Return the window's icon in the sizes that task bars ask for."""
    icon = QIcon()
    for px in (16, 32, 48, 64, 128):
        picture = QPixmap(px, px)
        picture.fill("transparent")
        painter = QPainter(picture)
        _renderer("app", "#000000").render(painter)
        painter.end()
        icon.addPixmap(picture)
    return icon
