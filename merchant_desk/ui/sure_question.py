"""Asks once before something that cannot be undone: what will happen, and both ways on. It must not know what it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from .buttons import Button, Look
from .paper import Band, Words
from .theme import Theme


class SureQuestion(Band):
    """Main thread; owned by a page or a part of one; hidden until :meth:`ask`, and by each answer.

    ``stayed`` and ``sure`` are the answers. The way to stay comes first and has the keyboard: a double press on the
    button that asked must change nothing.
    """

    stayed = Signal()
    sure = Signal()

    def __init__(self, theme: Theme, no: str, yes: str, parent: QWidget | None = None) -> None:
        """``no`` and ``yes`` are the words of the two keys."""
        super().__init__(theme, "late_ground", "late", parent)
        self.words = Words(theme, theme.bold(19), "late")
        self.no = Button(theme, px=20, parent=self)
        self.no.show_words(no)
        self.no.clicked.connect(self._stay)
        self.yes = Button(theme, Look.DANGER, px=20, parent=self)
        self.yes.show_words(yes)
        self.yes.clicked.connect(self._go)
        answers = QHBoxLayout()
        answers.setSpacing(8)
        answers.addWidget(self.no)
        answers.addWidget(self.yes)
        answers.addStretch(1)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(22, 12, 14, 12)
        inside.setSpacing(10)
        inside.addWidget(self.words)
        inside.addLayout(answers)
        self.hide()

    def ask(self, sentence: str) -> None:
        """Ask; the keyboard stands on the way to stay."""
        self.words.set_text(sentence)
        self.setAccessibleName(sentence)
        self.show()
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)

    def withdraw(self) -> None:
        """Ask no more: the question is not about what stands there any longer."""
        self.hide()

    def _stay(self) -> None:
        self.withdraw()
        self.stayed.emit()

    def _go(self) -> None:
        self.withdraw()
        self.sure.emit()
