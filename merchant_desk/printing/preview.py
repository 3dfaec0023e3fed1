"""A slip as a 1-bit picture, drawn as a printer would print it. It must not know bytes or devices.

Needs a QGuiApplication (platform ``offscreen`` will do) and a Korean font: :func:`korean_font` names the one
that is taken. Drawn at 203 dpi: a cell is 12 by 24 dots, each character stands in its own cells.
"""

from __future__ import annotations

import segno
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QImage, QPainter, qRgb

from merchant_desk.domain.slip import Bits, Size, Slip

from .layout import LaidRow, PictureRow, QrRow, Row, Run, across, rows
from .text import width

CELL_DOTS = 12
GLYPH_DOTS = 24
#: A printer's line spacing after ESC @: one sixth of an inch. Higher characters take their own height.
LINE_DOTS = 34
#: The paper beside the printed columns, and above and below.
MARGIN_DOTS = 24
_QR_MODULE_DOTS = 6
#: Fonts with Hangul, the first present is taken; fixed-width ones first, for figures in columns.
FONTS = (
    "GulimChe",
    "굴림체",
    "NanumGothicCoding",
    "나눔고딕코딩",
    "Noto Sans Mono CJK KR",
    "D2Coding",
    "Malgun Gothic",
    "맑은 고딕",
    "NanumGothic",
    "나눔고딕",
    "Noto Sans CJK KR",
    "Apple SD Gothic Neo",
    "UnDotum",
)


def korean_font() -> str:
    """Return the family that slips are drawn in; empty where this computer has no Hangul at all."""
    present = QFontDatabase.families(QFontDatabase.WritingSystem.Korean)
    return next((family for family in FONTS if family in present), present[0] if present else "")


def draw(slip: Slip, columns: int) -> QImage:
    """Return the slip as a picture: black on white, one bit a dot, ``columns`` cells and a margin wide."""
    laid = rows(slip, columns)
    across_dots = columns * CELL_DOTS + 2 * MARGIN_DOTS
    heights = [_height(row) for row in laid]
    picture = QImage(across_dots, sum(heights) + 2 * MARGIN_DOTS, QImage.Format.Format_Mono)
    picture.setColorTable([qRgb(255, 255, 255), qRgb(0, 0, 0)])  # a set bit is a printed dot
    picture.fill(0)
    painter = QPainter(picture)
    font = QFont(korean_font())
    font.setStyleStrategy(QFont.StyleStrategy.NoAntialias)
    font.setPixelSize(GLYPH_DOTS - 2)  # a printer's own glyphs leave two dots between the lines
    top = MARGIN_DOTS
    for row, height in zip(laid, heights, strict=True):
        if isinstance(row, QrRow):
            _draw_qr(painter, row, top, across_dots)
        elif isinstance(row, PictureRow):
            _draw_bits(painter, row.bits, top, across_dots)
        else:
            _draw_row(painter, font, row, top, height)
        top += height
    painter.end()
    return picture


def _height(row: LaidRow) -> int:
    if isinstance(row, PictureRow):
        return row.bits.height
    if isinstance(row, QrRow):
        return len(_qr_modules(row)) * _QR_MODULE_DOTS + GLYPH_DOTS
    tallest = max((_down(run.style.size) for run in row.runs), default=1)
    return max(LINE_DOTS, tallest * GLYPH_DOTS)


def _down(size: Size) -> int:
    return 1 if size is Size.NORMAL else 2


def _draw_row(painter: QPainter, font: QFont, row: Row, top: int, height: int) -> None:
    """Draw the runs side by side on one base line, as printers align characters of different heights."""
    left = MARGIN_DOTS
    for run in row.runs:
        tall = _down(run.style.size) * GLYPH_DOTS
        tallest = max(_down(other.style.size) for other in row.runs) * GLYPH_DOTS
        upper = top + (tallest - tall) + (height - max(tallest, GLYPH_DOTS)) // 2
        _draw_run(painter, font, run, left, upper)
        left += run.cells * CELL_DOTS


def _draw_run(painter: QPainter, font: QFont, run: Run, left: int, upper: int) -> None:
    wide, tall = across(run.style.size), _down(run.style.size)
    bold = QFont(font)
    bold.setBold(run.style.bold)
    metrics = QFontMetricsF(bold)
    base = (GLYPH_DOTS - metrics.height()) / 2 + metrics.ascent()
    if run.style.inverse:
        painter.fillRect(QRect(left, upper, run.cells * CELL_DOTS, tall * GLYPH_DOTS), Qt.GlobalColor.black)
    painter.setPen(Qt.GlobalColor.white if run.style.inverse else Qt.GlobalColor.black)
    painter.save()
    painter.setFont(bold)
    painter.translate(QPointF(left, upper))
    painter.scale(wide, tall)
    for character in run.text:
        cells = width(character)
        room = cells * CELL_DOTS
        needs = metrics.horizontalAdvance(character)
        painter.save()
        if needs > room:  # a proportional font's wide letters are narrowed into their cell
            painter.scale(room / needs, 1.0)
            painter.drawText(QPointF(0.0, base), character)
        else:
            painter.drawText(QPointF((room - needs) / 2, base), character)
        painter.restore()
        painter.translate(QPointF(room, 0.0))
    painter.restore()


def _draw_qr(painter: QPainter, row: QrRow, top: int, across_dots: int) -> None:
    modules = _qr_modules(row)
    left = (across_dots - len(modules) * _QR_MODULE_DOTS) // 2
    for down, line in enumerate(modules):
        for along, dark in enumerate(line):
            if dark:
                painter.fillRect(
                    QRectF(
                        left + along * _QR_MODULE_DOTS,
                        top + GLYPH_DOTS // 2 + down * _QR_MODULE_DOTS,
                        _QR_MODULE_DOTS,
                        _QR_MODULE_DOTS,
                    ),
                    Qt.GlobalColor.black,
                )


def _draw_bits(painter: QPainter, bits: Bits, top: int, across_dots: int) -> None:
    picture = QImage(bits.rows, bits.width, bits.height, bits.row_bytes, QImage.Format.Format_Mono)
    picture.setColorTable([qRgb(255, 255, 255), qRgb(0, 0, 0)])
    painter.drawImage((across_dots - bits.width) // 2, top, picture)


def _qr_modules(row: QrRow) -> tuple[bytearray, ...]:
    """Return the code's dark modules row by row, at the level that the printer is asked for."""
    return tuple(segno.make_qr(row.data, error="m", boost_error=False).matrix)
