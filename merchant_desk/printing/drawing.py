"""What only Qt can turn into dots: characters, and the owner's picture. It must not know bytes or devices.

Needs a QGuiApplication (platform ``offscreen`` will do) and a Korean font: :func:`korean_font` names the one
that is taken. A cell is 12 by 24 dots, each character stands in its own cells. Any thread may draw.
"""

from __future__ import annotations

import functools
from pathlib import Path

from PySide6.QtCore import QBuffer, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QImageReader,
    QPainter,
    qRgb,
)

from merchant_desk.domain.errors import SettingsError
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
#: The largest picture file that is read, and its longest side. 20 MB are four photos of a telephone.
MAX_FILE_BYTES = 20_000_000
MAX_SIDE_DOTS = 20_000
#: Formats other than JPEG, which is made smaller while it is read, take four bytes a dot; Qt reads no more than this.
MAX_PICTURE_BYTES = 250_000_000
#: A logo is so many dots high at most: 25 mm.
LOGO_DOTS = 200
_FORMATS = {"png", "jpeg", "bmp"}
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


def read_logo(path: str, columns: int) -> Bits:
    """Return the picture in a PNG, JPEG or BMP file, made to fit ``columns`` cells and :data:`LOGO_DOTS`.

    It is never made larger; what is transparent is white. It may take a second: on a lane. Raises SettingsError where
    the file cannot be read, is no picture, is too large, or would leave the paper white.
    """
    name = Path(path).name
    picture = _on_white(_decoded(_file(path, name), name, 2 * columns * CELL_DOTS))
    room = QSize(columns * CELL_DOTS, LOGO_DOTS)
    if picture.width() > room.width() or picture.height() > room.height():
        kept = picture.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
        picture = picture.scaled(
            kept, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    bits = _bits(_in_two_shades(picture))
    if not any(bits.rows):
        raise SettingsError(
            f"종이에 아무것도 보이지 않을 그림입니다: {name}",
            action="흰 바탕에서 보이는 그림을 골라 주세요.",
        )
    return bits


def _file(path: str, name: str) -> bytes:
    try:
        with Path(path).open("rb") as file:
            body = file.read(MAX_FILE_BYTES + 1)
    except (OSError, ValueError) as problem:  # ValueError: a zero byte in the path
        raise SettingsError(
            f"그림 파일을 열 수 없습니다: {name}",
            action="파일이 그 자리에 있는지, 읽을 수 있는지 확인해 주세요.",
            detail=repr(problem),
        ) from problem
    if len(body) > MAX_FILE_BYTES:
        raise SettingsError(f"그림 파일이 20MB보다 큽니다: {name}", action="더 작은 그림을 골라 주세요.")
    return body


def _decoded(body: bytes, name: str, enough: int) -> QImage:
    """Return the picture of a file's content, with a longer side of ``enough`` dots at most."""
    buffer = QBuffer()
    buffer.setData(body)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)  # a telephone held upright says so beside the picture
    kind = reader.format().toStdString()
    size = reader.size()
    longest = max(size.width(), size.height())
    if kind not in _FORMATS or longest < 1:
        raise _no_picture(name)
    is_heavy = kind != "jpeg" and size.width() * size.height() * 4 > MAX_PICTURE_BYTES
    if longest > MAX_SIDE_DOTS or is_heavy:
        raise SettingsError(
            f"그림의 가로세로가 너무 큽니다: {name} ({size.width()}×{size.height()})",
            action="가로세로를 줄인 그림을 골라 주세요.",
        )
    if longest > enough:
        smaller = size.scaled(enough, enough, Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(smaller.expandedTo(QSize(1, 1)))
    picture = reader.read()
    if picture.isNull():
        raise _no_picture(name, reader.errorString())
    return picture


def _no_picture(name: str, detail: str = "") -> SettingsError:
    return SettingsError(
        f"그림이 아니거나 손상된 파일입니다: {name}",
        action="PNG, JPEG, BMP 그림을 골라 주세요.",
        detail=detail,
    )


def _on_white(picture: QImage) -> QImage:
    made = QImage(picture.size(), QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.white)
    painter = QPainter(made)
    painter.drawImage(0, 0, picture)
    painter.end()
    return made
