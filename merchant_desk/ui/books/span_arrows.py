"""The buttons that lead one span of days back and on, alike wherever days are looked at. They must not know which."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from merchant_desk.ui.buttons import Button
from merchant_desk.ui.theme import Theme

from . import history_words as words

_ARROW_PX = 56


class SpanArrows(QWidget):
    """Main thread; owned by a page. ``stepped`` carries -1 for the span before and 1 for the one after."""

    stepped = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(words.SPAN_ARROWS())
        self.before, self.after = Button(theme, px=26, parent=self), Button(theme, px=26, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for button, sign, spoken, steps in (
            (self.before, "‹", words.EARLIER(), -1),
            (self.after, "›", words.LATER(), 1),
        ):
            button.show_words(sign, spoken=spoken)
            button.setFixedWidth(_ARROW_PX)
            button.clicked.connect(partial(self._step, steps))
            row.addWidget(button)

    def _step(self, steps: int, _checked: bool = False) -> None:
        self.stepped.emit(steps)
