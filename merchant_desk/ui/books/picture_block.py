"""One picture under its title and what it finds, with the way to keep it. It must not know what is counted."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from merchant_desk.ui.buttons import Button
from merchant_desk.ui.paper import Words
from merchant_desk.ui.theme import Theme

from . import history_words as texts
from .charts import Figure


class PictureBlock(QWidget):
    """Main thread; owned by the pictures' page. ``wanted`` tells that the picture is to be written into a file."""

    wanted = Signal()

    def __init__(self, theme: Theme, title: str, figure: Figure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.title = title
        self.figure = figure
        self.finding = Words(theme, theme.font(17), "soft")
        self.save = Button(theme, px=17, parent=self)
        self.save.show_words(texts.SAVE_PICTURE(), spoken=texts.SAVE_PICTURE_OF(title=title))
        self.save.clicked.connect(self.wanted)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(Words(theme, theme.bold(22), text=title))
        told.addWidget(self.finding)
        told.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addLayout(told, 1)
        head.addWidget(self.save, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(figure)
        column.addStretch(1)

    def say(self, finding: str) -> None:
        """Show what stands out."""
        self.finding.set_text(finding)
        self.finding.setVisible(bool(finding))
