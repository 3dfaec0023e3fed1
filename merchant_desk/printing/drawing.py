"""Characters and the owner's picture as dots, drawn by Qt. It must not know rows' places, bytes or devices.

Needs a QGuiApplication (platform ``offscreen`` will do) and a Korean font: :func:`korean_font` names the one
that is taken. A cell is 12 by 24 dots, each character stands in its own cells. Any thread may draw.
"""

from __future__ import annotations

import functools

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QImage, QPainter, qRgb

from merchant_desk.domain.printer import PrinterProfile
from merchant_desk.domain.slip import Bits, Slip

from .composing import GLYPH_DOTS, compose, down, lay
from .layout import CELL_DOTS, Style, across
from .text import in_code_page, width

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
#: Glyphs kept ready; a shop's slips use some hundred, and one takes 1 to 7 KB.
_KEPT_GLYPHS = 2_048
_WHITE_AND_BLACK = [qRgb(255, 255, 255), qRgb(0, 0, 0)]  # a set bit is a printed dot


def korean_font() -> str:
    """Return the family that slips are drawn in; empty where this computer has no Hangul at all."""
    present = QFontDatabase.families(QFontDatabase.WritingSystem.Korean)
    return next((family for family in FONTS if family in present), present[0] if present else "")


class SystemTypeface:
    """Implements ``composing.Typeface`` with this computer's fonts. Any thread; it keeps glyphs that were drawn.

    A character that no font has is a hollow box in its cells: the line keeps its columns, and what is missing is seen.
    """

    def __init__(self) -> None:
        self.has = functools.lru_cache(_KEPT_GLYPHS)(self._has)
        self.glyph = functools.lru_cache(_KEPT_GLYPHS)(self._glyph)

    @functools.cached_property
    def _font(self) -> QFont:
        """The font of all glyphs, looked for once and not before the first one."""
        if QGuiApplication.instance() is None:
            raise RuntimeError("no QGuiApplication: Qt would end the process instead of drawing text")
        font = QFont(korean_font())
        font.setPixelSize(GLYPH_DOTS - 2)  # a printer's own glyphs leave two dots between the lines
        return font

    def _has(self, character: str) -> bool:
        return QFontMetricsF(self._font).inFontUcs4(ord(character))

    def _glyph(self, character: str, style: Style, stride: int) -> tuple[int, int]:
        cells = width(character)
        wide, tall = cells * CELL_DOTS * across(style.size), GLYPH_DOTS * down(style.size)
        picture = self._draw(character, style, cells, wide, tall)
        drawn = _bits(picture)
        whole = (1 << wide) - 1 if style.inverse else 0
        ink = 0
        for top in range(0, len(drawn.rows), drawn.row_bytes):
            dots = int.from_bytes(drawn.rows[top : top + drawn.row_bytes], "big") >> (-wide % 8)
            ink = ink << stride | dots ^ whole
        return ink, wide

    def _draw(self, character: str, style: Style, cells: int, wide: int, tall: int) -> QImage:
        """Return one character in black on white. One of the code page is drawn in dots at once: it is sharper.

        Others come from any font, also from one with colours, and are drawn in shades first.
        """
        plain = in_code_page(character)
        form = QImage.Format.Format_Mono if plain else QImage.Format.Format_RGB32
        picture = QImage(wide, tall, form)
        if plain:
            picture.setColorTable(_WHITE_AND_BLACK)
        picture.fill(0 if plain else Qt.GlobalColor.white)
        font = QFont(self._font)
        font.setBold(style.bold)
        if plain:
            font.setStyleStrategy(QFont.StyleStrategy.NoAntialias)
        painter = QPainter(picture)
        try:
            painter.setFont(font)
            painter.setPen(Qt.GlobalColor.black)
            painter.scale(wide / (cells * CELL_DOTS), tall / GLYPH_DOTS)
            if self.has(character):
                _place(painter, character, QFontMetricsF(font), cells * CELL_DOTS)
            else:
                painter.drawRect(QRectF(1.5, 2.5, cells * CELL_DOTS - 4, GLYPH_DOTS - 6))
        finally:
            painter.end()
        return picture if plain else _in_two_shades(picture)


def _place(painter: QPainter, character: str, metrics: QFontMetricsF, room: int) -> None:
    """Draw a character in the middle of its cells; one that is wider or higher is made to fit."""
    needs = metrics.horizontalAdvance(character)
    base = (GLYPH_DOTS - metrics.height()) / 2 + metrics.ascent()
    if needs > room:
        painter.scale(room / needs, 1.0)
        needs = room = round(needs)
    painter.drawText(QPointF((room - needs) / 2, base), character)


def _in_two_shades(picture: QImage) -> QImage:
    """Return a picture in black and white; its shades become dots by the error diffusion of Floyd and Steinberg."""
    dither = Qt.ImageConversionFlag.MonoOnly | Qt.ImageConversionFlag.DiffuseDither
    made = picture.convertToFormat(QImage.Format.Format_Mono, dither)
    if made.color(1) == _WHITE_AND_BLACK[0]:
        made.invertPixels()
    return made


def _bits(picture: QImage) -> Bits:
    """Return the dots of a picture of one bit a dot; a set bit is black. Qt ends rows at four bytes, Bits at one."""
    padded = picture.bytesPerLine()
    dots = bytes(picture.constBits())
    row_bytes = (picture.width() + 7) // 8
    rows = b"".join(dots[at : at + row_bytes] for at in range(0, padded * picture.height(), padded))
    return Bits(picture.width(), picture.height(), rows)


@functools.cache
def typeface() -> SystemTypeface:
    """Return the one typeface of this process."""
    return SystemTypeface()


class SlipPainter:
    """Implements ``printer_ports.Painter``. Any thread; holds nothing of a slip."""

    def paint(self, slip: Slip, profile: PrinterProfile) -> Bits:
        """Return the slip as it will stand on paper; ValueError for a paper unknown here."""
        face = typeface()
        return compose(lay(slip, profile, face), profile.columns, face)
