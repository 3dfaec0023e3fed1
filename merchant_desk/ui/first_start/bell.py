"""The wizard's step in which the bell is heard, or mended. It must not know any device."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from merchant_desk.services.first_start_port import SetupField, ShopDraft
from merchant_desk.services.ports import BellTrial
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.paper import Words
from merchant_desk.ui.said.said import said
from merchant_desk.ui.theme import Theme

from . import words
from .steps import FIELD_PX


class BellStep(QWidget):
    """Main thread; owned by the wizard. ``ring_wanted`` asks for the sound; ``was_answered`` once a person has said."""

    ring_wanted = Signal()
    done = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(words.BELL_ASK())
        self.setMaximumWidth(FIELD_PX)
        self.was_answered = False
        self.ring = Button(theme, px=28, parent=self)
        self.ring.setFixedSize(360, 96)
        self.ring.show_words(words.BELL_RING())
        self.ring.clicked.connect(self._want_ring)
        self.said = Words(theme, theme.bold(22), "soft")
        self.yes = Button(theme, Look.GO, px=24, parent=self)
        self.yes.setFixedSize(220, 76)
        self.yes.show_words(words.BELL_YES())
        self.yes.clicked.connect(self._hear)
        self.no = Button(theme, px=24, parent=self)
        self.no.setFixedSize(220, 76)
        self.no.show_words(words.BELL_NO())
        self.no.clicked.connect(self._mend)
        answers = QHBoxLayout()
        answers.setSpacing(8)
        answers.addWidget(self.yes)
        answers.addWidget(self.no)
        answers.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(18)
        column.addWidget(Words(theme, theme.bold(26), text=words.BELL_ASK()))
        column.addWidget(Words(theme, theme.font(20), "soft", words.BELL_HELP()))
        column.addWidget(self.ring)
        column.addWidget(self.said)
        column.addLayout(answers)
        self._ask(False)

    def _ask(self, asks: bool) -> None:
        self.yes.setVisible(asks)
        self.no.setVisible(asks)

    def _want_ring(self) -> None:
        self.ring.setEnabled(False)
        self._ask(False)
        self.said.set_text(words.BELL_RINGS(), "soft")
        self.ring_wanted.emit()

    def show_trial(self, trial: BellTrial) -> None:
        """Ask whether it was heard; where nobody can have heard it, say what to do."""
        self.ring.setEnabled(True)
        self.ring.show_words(words.BELL_AGAIN())
        if not trial.consumed or trial.trouble:
            self.was_answered = True  # said in words: a desk without a bell still shows its orders
            self.said.set_text(said(trial.trouble) or words.BELL_MEND(), "late")
            self.ring.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.said.set_text(words.BELL_HEAR(), "ink")
        self._ask(True)
        self.yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hear(self) -> None:
        self.was_answered = True
        self._ask(False)
        self.said.set_text(words.BELL_FINE(), "ready")
        self.done.emit()

    def _mend(self) -> None:
        self.was_answered = True
        self._ask(False)
        self.said.set_text(words.BELL_MEND(), "late")
        self.ring.setFocus(Qt.FocusReason.OtherFocusReason)

    def written(self, draft: ShopDraft) -> ShopDraft:
        """Return the draft: the bell is heard, not written."""
        return draft

    def show_wrong(self, sentences: dict[SetupField, str]) -> None:
        """Show nothing: there is no field."""

    def enter(self) -> None:
        """Stand on the button that rings, or on the answer."""
        stand = self.yes if self.yes.isVisibleTo(self) else self.ring
        stand.setFocus(Qt.FocusReason.OtherFocusReason)
