"""Chooses which days are looked at: one span back or on, and how long it is. It must not know what is shown of them."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.printers import print_words
from merchant_desk.ui.theme import Theme

from . import settlement_words as words
from .settled_span import Length, Span
from .span_arrows import SpanArrows

_LENGTHS = {Length.DAY: words.DAY, Length.WEEK: words.WEEK, Length.MONTH: words.MONTH}


class SpanRow(QWidget):
    """Main thread; owned by a page. ``chosen`` carries the :class:`.settled_span.Span` that a person wants."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(words.SPANS())
        self._span: Span | None = None
        self._today = date.min
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.arrows = SpanArrows(theme, self)
        self.arrows.stepped.connect(self._move)
        row.addWidget(self.arrows)
        row.addSpacing(6)
        self.lengths: dict[Length, Button] = {}
        for length in _LENGTHS:
            button = self.lengths[length] = Button(theme, px=19, parent=self)
            button.setMinimumWidth(72)
            button.clicked.connect(partial(self._turn_to, length))
            row.addWidget(button)

    def show_span(self, span: Span, today: date) -> None:
        """Show which span is chosen; none begins after ``today``."""
        self._span, self._today = span, today
        self.arrows.after.setEnabled(span.last < today)
        for length, button in self.lengths.items():
            on, text = length is span.length, _LENGTHS[length]()
            button.show_words(
                text,
                look=Look.CHOSEN if on else Look.PLAIN,
                spoken=print_words.CHOSEN(words=text) if on else text,
            )

    def _move(self, steps: int) -> None:
        if self._span is not None:
            moved = self._span.moved(steps)
            if moved.first <= self._today:
                self.chosen.emit(moved)

    def _turn_to(self, length: Length, _checked: bool = False) -> None:
        """Look at another length around the day that was looked at last."""
        if self._span is not None:
            day = min(self._span.last, self._today) if length is not Length.DAY else self._last_day()
            self.chosen.emit(Span(length, day))

    def _last_day(self) -> date:
        span = self._span
        return min(span.last, self._today) if span is not None else self._today
