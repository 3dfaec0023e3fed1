"""The content of a slip, before any printer is known. It must not know columns, fonts or bytes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .job import SlipKind


class Size(StrEnum):
    """How large a line is printed: once, twice as high, or twice as wide and high."""

    NORMAL = "normal"
    TALL = "tall"
    LARGE = "large"


class Align(StrEnum):
    """Where a line stands."""

    LEFT = "left"
    CENTRE = "centre"


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph, wrapped by the layout. ``indent`` is in cells of normal size."""

    text: str
    size: Size = Size.NORMAL
    bold: bool = False
    inverse: bool = False
    align: Align = Align.LEFT
    indent: int = 0


@dataclass(frozen=True, slots=True)
class Pair:
    """Words at the left and a short figure at the right edge of the same line; the words wrap."""

    left: str
    right: str
    size: Size = Size.NORMAL
    bold: bool = False
    indent: int = 0


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the paper; ``double`` where a block ends."""

    double: bool = False


@dataclass(frozen=True, slots=True)
class Feed:
    """Empty lines."""

    lines: int = 1


@dataclass(frozen=True, slots=True)
class Qr:
    """A QR code with a caption for those who cannot scan it."""

    data: str
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Bits:
    """A picture of one bit a dot; frozen. Rows from the top, each padded to whole bytes, a set bit is a black dot."""

    width: int
    height: int
    rows: bytes

    @property
    def row_bytes(self) -> int:
        """Return the bytes of one row."""
        return (self.width + 7) // 8


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in the middle of the paper, as it is; one that is wider than the paper is left out."""

    bits: Bits


Block = Text | Pair | Rule | Feed | Qr | Picture


@dataclass(frozen=True, slots=True)
class Slip:
    """What one slip says, from top to bottom. ``title`` names it in lists and previews."""

    kind: SlipKind
    title: str
    blocks: tuple[Block, ...]
