"""A question with large answers side by side; the chosen one says so. It must not know what is asked."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from merchant_desk.ui.printers import print_words

from .buttons import Button, Look
from .page import clear
from .paper import Words
from .theme import Theme

_GAP_PX = 8


class ChipRow(QWidget):
    """Main thread; owned by a page. ``pressed`` carries the value of a chip; what is chosen is shown from outside."""

    pressed = Signal(str)

    def __init__(
        self, theme: Theme, title: str = "", *, per_row: int = 4, px: int = 19, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._per_row = per_row
        self._px = px
        self.setAccessibleName(title)
        self.title = Words(theme, theme.bold(19), text=title)
        self.help = Words(theme, theme.font(16), "soft")
        self.chips: dict[str, Button] = {}
        self._texts: dict[str, str] = {}
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(_GAP_PX)
        self._grid.setHorizontalSpacing(
            0
        )  # the gaps are columns: a row that is not full keeps the others' widths
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addLayout(self._grid)
        column.addWidget(self.help)
        self.title.setVisible(bool(title))
        self.say("")

    def show_title(self, title: str) -> None:
        """Ask with other words."""
        self.setAccessibleName(title)
        self.title.set_text(title)
        self.title.setVisible(bool(title))

    def say(self, sentence: str, *, bad: bool = False) -> None:
        """Show a sentence under the answers; empty for none."""
        self.help.set_text(sentence, "late" if bad else "soft")
        self.help.setVisible(bool(sentence))

    def offer(self, choices: Iterable[tuple[str, str]], *, per_row: int | None = None) -> None:
        """Offer values with their words, perhaps so many in a row; the same ones as before stay the same buttons."""
        texts = dict(choices)
        if texts == self._texts:
            return
        before, self._per_row = self._per_row, per_row or self._per_row
        self._texts = texts
        clear(self._grid)
        self.chips = {}
        for number, (value, text) in enumerate(texts.items()):
            chip = Button(self._theme, px=self._px, parent=self)
            chip.show_words(text)
            chip.clicked.connect(partial(self._press, value))
            self._grid.addWidget(chip, number // self._per_row, 2 * (number % self._per_row))
            self.chips[value] = chip
        for place in range(max(before, self._per_row)):
            self._grid.setColumnStretch(2 * place, 1 if place < self._per_row else 0)
            self._grid.setColumnMinimumWidth(2 * place + 1, _GAP_PX if place < self._per_row - 1 else 0)

    def choose(self, chosen: Collection[str]) -> None:
        """Show these values as chosen."""
        for value, chip in self.chips.items():
            text, on = self._texts[value], value in chosen
            spoken = print_words.CHOSEN(words=text) if on else text
            chip.show_words(
                text, look=Look.CHOSEN if on else Look.PLAIN, spoken=f"{self.title.text()} {spoken}".strip()
            )

    def _press(self, value: str, _checked: bool = False) -> None:
        self.pressed.emit(value)
