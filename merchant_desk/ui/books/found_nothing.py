"""What stands in a list's place without rows: that it is read, that there is nothing, or why not. It asks nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from merchant_desk.ui.buttons import Button
from merchant_desk.ui.paper import Words
from merchant_desk.ui.theme import Theme


class FoundNothing(QWidget):
    """A title, a sentence, and perhaps a way out. Main thread; owned by a page."""

    pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Words(theme, theme.bold(26))
        self.sentence = Words(theme, theme.font(19), "soft")
        self.way = Button(theme, px=19, parent=self)
        self.way.clicked.connect(self.pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 32, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.sentence)
        row = QHBoxLayout()
        row.setContentsMargins(0, 12, 0, 0)
        row.addWidget(self.way, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def say(self, title: str, sentence: str, way: str, *, bad: bool = False) -> None:
        """Show a title and a sentence; ``way`` is the word on the button, empty for none."""
        self.setAccessibleName(f"{title} {sentence}".strip())
        self.title.set_text(title, "late" if bad else "ink")
        self.sentence.set_text(sentence)
        self.sentence.setVisible(bool(sentence))
        self.way.show_words(way)
        self.way.setVisible(bool(way))
