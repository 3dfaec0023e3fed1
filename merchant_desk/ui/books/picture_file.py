"""Writes a drawing as a PNG twice its size, off the main thread: a disk may be slow. It must not know what is drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QBuffer, QIODevice, QObject, QPoint, QRect, QSaveFile, Qt, Signal
from PySide6.QtGui import QFontMetrics, QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QWidget

from merchant_desk.runtime.lane import Lane, Outcome
from merchant_desk.ui.theme import Theme

#: A drawing is written so much larger than it stands on the screen.
SCALE = 2
#: A drawing never gets larger than this on either side, however long its page is.
_MOST_PX = 8000
_MARGIN_PX, _GAP_PX = 24, 10
_LINE = 1.2


def picture_of(theme: Theme, title: str, about: Sequence[str], figure: QWidget) -> QImage:
    """Return a figure under its title and lines about it, as it stands in the window but twice as large."""
    lines = [(theme.bold(22), "ink", title), *((theme.font(17), "soft", line) for line in about if line)]
    heights = [round(QFontMetrics(font).height() * _LINE) for font, _, _ in lines]
    width = figure.width() + 2 * _MARGIN_PX
    height = sum(heights) + _GAP_PX + figure.height() + 2 * _MARGIN_PX
    scale = min(SCALE, max(1, _MOST_PX // max(1, width, height)))
    image = QImage(width * scale, height * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(theme.colour("sheet"))
    painter = QPainter(image)
    top = _MARGIN_PX
    for (font, colour, line), line_px in zip(lines, heights, strict=True):
        painter.setFont(font)
        painter.setPen(theme.colour(colour))
        shown = QFontMetrics(font).elidedText(line, Qt.TextElideMode.ElideRight, figure.width())
        box = QRect(_MARGIN_PX, top, figure.width(), line_px)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
        top += line_px
    # Without the window's own ground: the picture has the paper's.
    at = QPoint(_MARGIN_PX, top + _GAP_PX)
    figure.render(painter, at, figure.rect(), QWidget.RenderFlag.DrawChildren)
    painter.end()
    return image


def write_png(image: QImage, path: str) -> str:
    """Write a picture whole or not at all; return why not, in the system's words, empty for done (any thread)."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    body = buffer.data()
    file = QSaveFile(path)
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        return file.errorString()
    if file.write(body) != body.size():
        why = file.errorString()
        file.cancelWriting()
        return why
    return "" if file.commit() else file.errorString()


class PictureWriter(QObject):
    """Main thread; owned by a page. Its thread begins with the first picture and is a daemon."""

    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane: Lane | None = None
        self._waiting: dict[int, Callable[[str], None]] = {}
        self._ticket = 0
        self._ended.connect(self._told, Qt.ConnectionType.QueuedConnection)

    def write(self, image: QImage, path: str, told: Callable[[str], None]) -> None:
        """Write a picture; ``told`` gets why it could not be written, empty for done (main thread)."""
        if self._lane is None:
            lane = self._lane = Lane("pictures", self._ended.emit)
            self.destroyed.connect(lambda *_: lane.abandon())
        self._ticket += 1
        self._waiting[self._ticket] = told
        if not self._lane.put(self._ticket, partial(write_png, image, path)):
            self._waiting.pop(self._ticket)("-")

    def _told(self, outcome: Outcome) -> None:
        told = self._waiting.pop(outcome.ticket, None)
        if told is not None:
            told(str(outcome.error) if outcome.error is not None else str(outcome.value))
