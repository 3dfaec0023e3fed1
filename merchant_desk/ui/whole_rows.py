"""Where a long paper may be cut so that no row of it stands in half. It measures what is laid out, it moves nothing."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from .buttons import Button
from .paper import Band, Words


class WholeRows:
    """The rows of a paper as they stand now, in its own pixels. A row is what a person reads or presses as one.

    Both questions take the farthest place that an answer may have: a row that reaches farther is cut between its
    lines.
    """

    def __init__(self, paper: QWidget) -> None:
        self._words = paper.findChildren(Words)
        self._paper = paper
        parts: list[QWidget] = [*self._words, *paper.findChildren(Band), *paper.findChildren(Button)]
        self._rows = [part.rect().translated(part.mapTo(paper, QPoint())) for part in parts]

    def lowest(self) -> int:
        """Return where the last row ends."""
        return max((row.bottom() for row in self._rows), default=0)

    def end_before(self, limit: int, farthest: int) -> int:
        """Return the lowest place at or above ``limit`` at which a whole row has ended."""
        found = _end_before(self._rows, limit)
        return found if found > farthest else _end_before(self._lines(), limit)

    def start_after(self, limit: int, farthest: int) -> int:
        """Return the highest place at or below ``limit`` at which a whole row begins."""
        found = _start_after(self._rows, limit)
        return found if found < farthest else _start_after(self._lines(), limit)

    def _lines(self) -> list[QRect]:
        return [
            line.translated(words.mapTo(self._paper, QPoint()))
            for words in self._words
            for line in words.line_boxes()
        ]


def _end_before(rows: list[QRect], limit: int) -> int:
    place = limit
    while (cut := min((row.top() for row in _at(rows, place)), default=place)) < place:
        place = cut
    return place


def _start_after(rows: list[QRect], limit: int) -> int:
    place = limit
    while (cut := max((row.bottom() + 1 for row in _at(rows, place)), default=place)) > place:
        place = cut
    return place


def _at(rows: list[QRect], place: int) -> list[QRect]:
    return [row for row in rows if row.top() < place <= row.bottom()]
