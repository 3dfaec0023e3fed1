"""Draw a report on A4 pages as a PDF: title, tables, sums, notes, page numbers. It must not know what is reported.

Needs a QGuiApplication and a font with Hangul, as slips do. Rows are drawn as they come; any one thread may draw.
"""

from __future__ import annotations

import errno
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QFile, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from merchant_desk.services.books.report_sheet import Document, Row, Sheet, Steps, begun
from merchant_desk.services.slips.words import SEOUL

from .drawing import korean_font

#: Fonts for pages, the first present is taken; else the slips' own.
FONTS = ("Malgun Gothic", "맑은 고딕", "NanumGothic", "나눔고딕", "Noto Sans CJK KR", "Apple SD Gothic Neo")
#: All lengths are dots; a point has so many.
_PT = 10
_MARGIN_MM = 15.0
_TITLE, _SUBTITLE, _TEXT, _NOTE = 18 * _PT, 12 * _PT, 9 * _PT, 8 * _PT
_BESIDE, _ABOVE, _GAP, _FOOT = 4 * _PT, 3 * _PT, 14 * _PT, 22 * _PT
#: What a character of a column's width takes, and what a standing page has.
_CHARACTER, _STANDING = 4.9 * _PT, 510 * _PT
#: A text takes so many lines of its cell at most.
_MOST_LINES = 4
_INK, _SOFT, _LINE, _BAND = "#1a1a18", "#5c5c56", "#d4d4cc", "#efefea"
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


def write_pages(document: Document, path: Path) -> Steps[None]:
    """Write in steps, one row each; raises OSError."""
    file = QFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise OSError(errno.EACCES, file.errorString())
    try:
        with _opened(file, document) as pages:
            yield from pages.write()
        if not file.flush() or file.error() is not QFile.FileError.NoError:
            # Qt tells no number; what a file refuses that could be opened is room.
            raise OSError(errno.ENOSPC, file.errorString())
    finally:
        file.close()


@contextmanager
def _opened(file: QFile, document: Document) -> Iterator[_Pages]:
    writer = QPdfWriter(file)
    writer.setTitle(document.title)
    writer.setCreator("Merchant Desk")
    writer.setResolution(72 * _PT)
    is_wide = max((_natural(sheet) for sheet in document.sheets), default=0.0) > _STANDING
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait,
            QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM),
            QPageLayout.Unit.Millimeter,
        )
    )
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(errno.ENOSPC, file.errorString())
    try:
        yield _Pages(writer, painter, document)
    finally:
        painter.end()


def _natural(sheet: Sheet) -> float:
    return sum(column.width * _CHARACTER + 2 * _BESIDE for column in sheet.columns)


def _page_font() -> str:
    present = QFontDatabase.families(QFontDatabase.WritingSystem.Korean)
    return next((family for family in FONTS if family in present), "") or korean_font()


class _Pages:
    """One document while it is drawn; ``_y`` is where the next line begins, from the top."""

    def __init__(self, writer: QPdfWriter, painter: QPainter, document: Document) -> None:
        self._writer = writer
        self._painter = painter
        self._document = document
        size = writer.pageLayout().paintRectPixels(writer.resolution()).size()
        self._wide = float(size.width())
        self._bottom = float(size.height() - _FOOT)
        self._family = _page_font()
        self._fonts: dict[tuple[int, bool], tuple[QFont, QFontMetricsF]] = {}
        self._y = 0.0
        self._number = 1

    def write(self) -> Steps[None]:
        """Draw everything, a step for each row."""
        self._paragraph(self._document.title, _TITLE, bold=True)
        self._y += 6 * _PT
        for line in self._document.about:
            self._paragraph(line, _TEXT, colour=_SOFT)
        for sheet in self._document.sheets:
            self._y += _GAP
            yield from _Table(self, sheet).draw()
        self._foot()

    # --- what tables draw with ------------------------------------------------------------------------------

    @property
    def wide(self) -> float:
        """Return how wide a page is between its margins."""
        return self._wide

    def take_font(self, size: int, *, bold: bool = False, colour: str = _INK) -> QFontMetricsF:
        """Draw with this font from now on; returns its measures."""
        if (size, bold) not in self._fonts:
            font = QFont(self._family)
            font.setPixelSize(size)
            font.setBold(bold)
            self._fonts[size, bold] = font, QFontMetricsF(font)
        font, metrics = self._fonts[size, bold]
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        return metrics

    def begin(self, height: float) -> bool:
        """Turn the page where so much has no room on this one; tells whether it was turned."""
        if self._y + height <= self._bottom:
            return False
        self._foot()
        self._writer.newPage()
        self._number += 1
        self._y = 0.0
        return True

    def go_down(self, height: float) -> None:
        """Leave so much behind."""
        self._y += height

    def text(self, words: str, x: float, down: float, wide: float, side: Qt.AlignmentFlag) -> None:
        """Draw one line of text in the font taken, ``down`` below the present place, to a side of its room."""
        height = self._painter.fontMetrics().height()
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        self._painter.drawText(QRectF(x, self._y + down, wide, height), int(flags), words)

    def band(self, height: float) -> None:
        """Fill so much from the present place on."""
        self._painter.fillRect(QRectF(0, self._y, self._wide, height), QColor(_BAND))

    def rule(self, down: float, width: int, colour: str = _LINE) -> None:
        """Draw a line across the page."""
        self._painter.setPen(QPen(QColor(colour), width))
        y = self._y + down
        self._painter.drawLine(QPointF(0, y), QPointF(self._wide, y))

    def _paragraph(self, words: str, size: int, *, bold: bool = False, colour: str = _INK) -> None:
        metrics = self.take_font(size, bold=bold, colour=colour)
        for line in wrapped(words, self._wide, metrics, most=20):
            if self.begin(metrics.height()):
                self.take_font(size, bold=bold, colour=colour)
            self.text(line, 0, 0, self._wide, _LEFT)
            self._y += metrics.height()

    def subtitle(self, words: str, room: float) -> None:
        """Draw a table's title, and keep it together with ``room`` below it."""
        height = self.take_font(_SUBTITLE, bold=True).height() + 5 * _PT
        self.begin(height + room)
        self._paragraph(words, _SUBTITLE, bold=True)
        self._y += 5 * _PT

    def notes(self, notes: Sequence[str]) -> None:
        """Draw sentences, each as a paragraph."""
        self._y += 5 * _PT
        for note in notes:
            self._paragraph(f"※ {note}", _NOTE, colour=_SOFT)

    def _foot(self) -> None:
        """Say at the foot of the page what it belongs to, and which one it is."""
        self._y = self._bottom + 6 * _PT
        self.rule(0, 5)
        self.take_font(_NOTE, colour=_SOFT)
        about = self._document.about[:1]
        self.text(" · ".join((self._document.title, *about)), 0, 4 * _PT, self._wide * 0.8, _LEFT)
        self.text(f"{self._number}쪽", 0, 4 * _PT, self._wide, _RIGHT)


class _Table:
    """One table while it is drawn."""

    def __init__(self, pages: _Pages, sheet: Sheet) -> None:
        self._pages = pages
        self._sheet = sheet
        scale = pages.wide / _natural(sheet)
        self._widths = [(column.width * _CHARACTER + 2 * _BESIDE) * scale for column in sheet.columns]
        self._figures: tuple[bool, ...] = ()

    def draw(self) -> Steps[None]:
        rows, self._figures = begun(self._sheet)
        row = next(rows, None)
        line = self._height(self._lines(row, bold=False) if row is not None else [])
        self._pages.subtitle(self._sheet.title, self._head_height() + line)
        self._head()
        while row is not None:
            self._row(row, bold=False)
            yield
            row = next(rows, None)
        foot = self._sheet.foot()
        if not any(self._figures):
            self._figures = tuple(isinstance(value, int | Decimal) for value in foot.sums)
        if foot.sums:
            self._row(foot.sums, bold=True)
        self._pages.notes(foot.notes)

    def _head_height(self) -> float:
        return self._height(self._headings())

    def _headings(self) -> list[list[str]]:
        metrics = self._pages.take_font(_TEXT, bold=True)
        return [
            wrapped(column.heading, wide - 2 * _BESIDE, metrics, most=_MOST_LINES)
            for column, wide in zip(self._sheet.columns, self._widths, strict=True)
        ]

    def _head(self) -> None:
        cells = self._headings()
        height = self._height(cells)
        self._pages.band(height)
        self._cells(cells, bold=True)
        self._pages.rule(height, 8, _INK)
        self._pages.go_down(height)

    def _height(self, cells: Sequence[Sequence[str]]) -> float:
        metrics = self._pages.take_font(_TEXT)
        return max((len(lines) for lines in cells), default=1) * metrics.height() + 2 * _ABOVE

    def _row(self, row: Row, *, bold: bool) -> None:
        cells = self._lines(row, bold=bold)
        height = self._height(cells)
        if self._pages.begin(height):
            self._head()
        if bold:
            self._pages.rule(0, 8, _INK)
        self._cells(cells, bold=bold)
        self._pages.rule(height, 4)
        self._pages.go_down(height)

    def _lines(self, row: Row, *, bold: bool) -> list[list[str]]:
        metrics = self._pages.take_font(_TEXT, bold=bold)
        cells = []
        for value, wide in zip(row, self._widths, strict=True):
            words = _told(value)
            is_figure = isinstance(value, int | Decimal)  # never broken: it is drawn smaller where it must be
            cells.append(
                [words] if is_figure else wrapped(words, wide - 2 * _BESIDE, metrics, most=_MOST_LINES)
            )
        return cells

    def _cells(self, cells: Sequence[Sequence[str]], *, bold: bool) -> None:
        x = 0.0
        for lines, wide, is_figure in zip(cells, self._widths, self._figures, strict=True):
            metrics = self._pages.take_font(_TEXT, bold=bold)
            room, down = wide - 2 * _BESIDE, float(_ABOVE)
            for line in lines:
                needs = metrics.horizontalAdvance(line)
                if needs > room:
                    self._pages.take_font(max(1, int(_TEXT * room / needs)), bold=bold)
                self._pages.text(line, x + _BESIDE, down, room, _RIGHT if is_figure else _LEFT)
                down += metrics.height()
            x += wide


def wrapped(words: str, room: float, metrics: QFontMetricsF, *, most: int) -> list[str]:
    """Return a text in lines that fit, broken at spaces or anywhere, the last one cut with an ellipsis."""
    left = " ".join(words.split())
    lines: list[str] = []
    while left:
        if metrics.horizontalAdvance(left) <= room:
            return [*lines, left]
        if len(lines) == most - 1:
            return [*lines, metrics.elidedText(left, Qt.TextElideMode.ElideRight, room)]
        fits = _fitting(left, room, metrics)
        space = left.rfind(" ", 1, fits + 1)
        end = space if space > fits // 2 else fits
        lines.append(left[:end].rstrip())
        left = left[end:].lstrip()
    return lines or [""]


def _fitting(words: str, room: float, metrics: QFontMetricsF) -> int:
    """Return how many characters fit, one at least."""
    low, high = 1, len(words)
    while low < high:
        middle = (low + high + 1) // 2
        if metrics.horizontalAdvance(words[:middle]) <= room:
            low = middle
        else:
            high = middle - 1
    return low


def _told(value: object) -> str:
    match value:
        case None:
            return ""
        case int() | Decimal():
            return f"{value:,}"
        case datetime():
            return f"{value.astimezone(SEOUL):%Y-%m-%d %H:%M}"
        case date():
            return value.isoformat()
        case _:
            return str(value)
