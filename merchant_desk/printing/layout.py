"""A slip set in rows of cells for a paper's columns: the one layout of bytes, preview and picture.

It must not know commands, fonts or devices. A cell is one half-width character of normal size (12 dots); a
Hangul syllable takes two, and large text takes twice as many.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice

from merchant_desk.domain.slip import Align, Bits, Block, Feed, Pair, Picture, Qr, Rule, Size, Slip, Text

from .text import clean, width, wrap

#: Dots of a cell across, on every paper.
CELL_DOTS = 12
#: Columns of the papers: 80 mm at 203 and at 180 dpi, and 58 mm.
COLUMNS = (48, 42, 32)
#: Rows of one slip, about four metres of paper: whatever a platform sends, a slip ends.
MAX_ROWS = 1_000
CUT_SHORT = "… 너무 길어 여기까지만 출력했습니다. 나머지는 화면에서 확인해 주세요."
#: Empty lines that one block may ask for.
MAX_FEED = 10
#: Bytes of a QR code: version 10 at level M, which still scans from 58 mm paper.
MAX_QR = 200


@dataclass(frozen=True, slots=True)
class Style:
    """How a run of characters is printed."""

    size: Size = Size.NORMAL
    bold: bool = False
    inverse: bool = False


PLAIN = Style()


@dataclass(frozen=True, slots=True)
class Run:
    """Clean text of one style without line ends."""

    text: str
    style: Style = PLAIN

    @property
    def cells(self) -> int:
        """Return the cells that the run takes on paper."""
        return width(self.text) * across(self.style.size)


@dataclass(frozen=True, slots=True)
class Row:
    """One printed line: runs from the left edge; without runs it is an empty line."""

    runs: tuple[Run, ...] = ()

    @property
    def cells(self) -> int:
        """Return the cells that the row takes, never more than the paper's columns."""
        return sum(run.cells for run in self.runs)


@dataclass(frozen=True, slots=True)
class QrRow:
    """A QR code in the middle of the paper. ``data`` is printable ASCII."""

    data: str


@dataclass(frozen=True, slots=True)
class PictureRow:
    """A picture in the middle of the paper, at most as wide as its printed columns."""

    bits: Bits


LaidRow = Row | QrRow | PictureRow
#: Tells whether a character outside of the code page can be drawn; None where none may stand on the slip.
Drawn = Callable[[str], bool] | None


def across(size: Size) -> int:
    """Return how many cells one cell's worth of text takes in this size."""
    return 2 if size is Size.LARGE else 1


def rows(slip: Slip, columns: int, drawn: Drawn = None) -> tuple[LaidRow, ...]:
    """Return the slip's rows, none wider than ``columns`` cells; ValueError for a paper unknown here.

    With ``drawn`` a text may keep characters outside of the code page: such a row must go as a picture.
    """
    if columns not in COLUMNS:
        raise ValueError(f"columns: {columns}")
    laid = list(islice(_slip_rows(slip, columns, drawn), MAX_ROWS + 1))
    if len(laid) > MAX_ROWS:
        laid[MAX_ROWS:] = _text_rows(Text(CUT_SHORT, bold=True), columns)
    return tuple(laid)


def preview(laid: tuple[LaidRow, ...], columns: int) -> str:
    """Return the rows as lines of text, every line standing where it stands on paper.

    Large text is written once and the blanks beside it grow instead, so that words can still be searched;
    a white-on-black bar is filled with blocks.
    """
    return "".join(f"{_preview_line(row, columns)}\n" for row in laid)


def _slip_rows(slip: Slip, columns: int, drawn: Drawn) -> Iterator[LaidRow]:
    for block in slip.blocks:
        yield from _block_rows(block, columns, drawn)


def _block_rows(block: Block, columns: int, drawn: Drawn) -> list[LaidRow]:
    match block:
        case Text():
            return _text_rows(block, columns, drawn)
        case Pair():
            return _pair_rows(block, columns, drawn)
        case Rule():
            return [Row((Run(("=" if block.double else "-") * columns),))]
        case Feed():
            return [Row()] * min(max(block.lines, 0), MAX_FEED)
        case Qr():
            return _qr_rows(block, columns, drawn)
        case Picture():
            return [PictureRow(block.bits)] if block.bits.width <= columns * CELL_DOTS else []


def _text_rows(block: Text, columns: int, drawn: Drawn = None) -> list[LaidRow]:
    """Wrap a paragraph. Inverse text becomes a bar across the paper: white words alone look misprinted."""
    style = Style(block.size, block.bold, block.inverse)
    unit = across(block.size)
    indent = _indent(block.indent, columns)
    lines = wrap(clean(block.text, drawn), (columns - indent) // unit)
    if block.inverse:
        return [_bar(line, style, columns, block.align) for line in lines]
    made: list[LaidRow] = []
    for line in lines:
        before = indent
        if block.align is Align.CENTRE:
            before += (columns - indent - width(line) * unit) // 2
        made.append(_row(before, Run(line, style)))
    return made


def _bar(line: str, style: Style, columns: int, align: Align) -> Row:
    """Return a line in the middle (or at the left) of a bar of the paper's whole width."""
    unit = across(style.size)
    spare = columns // unit - width(line)
    left = spare // 2 if align is Align.CENTRE else min(1, spare)
    return Row((Run(" " * left + line + " " * (spare - left), style),))


def _pair_rows(block: Pair, columns: int, drawn: Drawn) -> list[LaidRow]:
    """Set the figure at the right edge of the first line; one of half the paper gets its own line."""
    style = Style(block.size, block.bold)
    unit = across(block.size)
    indent = _indent(block.indent, columns)
    figure = clean(block.right, drawn).replace("\n", " ").strip(" ")
    words = clean(block.left, drawn)
    wide = width(figure) * unit
    if not figure or wide > columns // 2:
        alone = wrap(figure, columns // unit)
        return [
            *_text_rows(Text(words, block.size, block.bold, indent=block.indent), columns, drawn),
            *(_row(columns - width(line) * unit, Run(line, style)) for line in alone),
        ]
    room = columns - indent - wide
    lines = wrap(words, room // unit - 1) or [""]
    first = Run(lines[0], style)
    gap = Run(" " * (room - first.cells))
    made: list[LaidRow] = [_row(indent, first, gap, Run(figure, style))]
    made += [_row(indent, Run(line, style)) for line in lines[1:]]
    return made


def _qr_rows(block: Qr, columns: int, drawn: Drawn) -> list[LaidRow]:
    """Set a QR code and its caption. Only printable ASCII is sent: a printer without QR prints it raw."""
    made: list[LaidRow] = []
    if block.data and block.data.isascii() and block.data.isprintable() and len(block.data) <= MAX_QR:
        made.append(QrRow(block.data))
    return made + _text_rows(Text(block.caption, align=Align.CENTRE), columns, drawn)


def _indent(asked: int, columns: int) -> int:
    """Return an indent that leaves room for words: at most a quarter of the paper."""
    return min(max(asked, 0), columns // 4)


def _row(before: int, *runs: Run) -> Row:
    """Return a row after ``before`` blank cells of normal size; empty runs are left out."""
    blank = (Run(" " * before),) if before else ()
    return Row((*blank, *(run for run in runs if run.text)))


def _preview_line(row: LaidRow, columns: int) -> str:
    if isinstance(row, PictureRow):
        return "[그림]".center(columns).rstrip(" ")
    if isinstance(row, QrRow):
        room = columns - len("[QR ]")
        mark = f"[QR {row.data}]" if len(row.data) <= room else f"[QR {row.data[: room - 2]}..]"
        return " " * ((columns - len(mark)) // 2) + mark
    # What large text does not use up of its cells here goes into the gap before the figure at the edge.
    spare = sum(width(run.text) for run in row.runs if run.style.size is Size.LARGE)
    parts: list[str] = []
    for run in row.runs:
        if run.style.inverse:
            parts.append(_preview_bar(run, columns))
        elif parts and not run.text.strip(" "):
            parts.append(run.text + " " * spare)
        else:
            parts.append(run.text)
    return "".join(parts).rstrip(" ")


def _preview_bar(run: Run, columns: int) -> str:
    words = run.text.strip(" ")
    fill = columns - width(words) - 2
    left = len(run.text) - len(run.text.lstrip(" "))
    right = len(run.text) - len(run.text.rstrip(" "))
    before = max(fill, 0) * left // max(left + right, 1)
    return f"{'█' * before} {words} {'█' * (fill - before)}"
