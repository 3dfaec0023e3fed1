"""A typeface without Qt: every character there is, each as its cells full of ink."""

from __future__ import annotations

from merchant_desk.domain.slip import Size
from merchant_desk.printing.layout import Style
from merchant_desk.printing.text import width


class FullCells:
    """Implements ``composing.Typeface``."""

    def has(self, character: str) -> bool:
        return True

    def glyph(self, character: str, style: Style, stride: int) -> tuple[int, int]:
        dots = width(character) * (24 if style.size is Size.LARGE else 12)
        ink = 0
        for _ in range(24 if style.size is Size.NORMAL else 48):
            ink = ink << stride | (0 if style.inverse else (1 << dots) - 1)
        return ink, dots
