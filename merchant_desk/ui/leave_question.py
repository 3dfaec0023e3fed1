"""The question before something half done is given up, in place of a page's buttons. It must not know what it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from merchant_desk.ui.printers import print_words

from .buttons import Button, Look
from .paper import Words
from .theme import Theme


class LeaveQuestion(QWidget):
    """Main thread; owned by a page. ``given_up`` and ``stayed`` are the two answers; it is hidden by each.

    The way to stay comes first: a double press on the button that asked must give nothing up.
    """

    given_up = Signal()
    stayed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(print_words.LEAVE_QUESTION())
        self._focus_before: QWidget | None = None
        self.stay = Button(theme, px=20, parent=self)
        self.stay.show_words(print_words.LEAVE_NO())
        self.stay.clicked.connect(self.withdraw)
        self.yes = Button(theme, Look.DANGER, px=20, parent=self)
        self.yes.show_words(print_words.LEAVE_YES())
        self.yes.clicked.connect(self._give_up)
        self.row = QHBoxLayout(self)
        self.row.setSpacing(8)
        self.row.addWidget(Words(theme, theme.bold(19), "late", print_words.LEAVE_QUESTION(), middle=True), 1)
        self.row.addWidget(self.stay)
        self.row.addWidget(self.yes)
        self.hide()

    def ask(self) -> None:
        """Ask; the keyboard stands on the way to stay."""
        self._focus_before = QApplication.focusWidget()
        self.show()
        self.stay.setFocus(Qt.FocusReason.OtherFocusReason)

    def withdraw(self) -> None:
        """Stay; the keyboard goes back to where it stood, if that can still be seen."""
        self.close_quietly()
        self.stayed.emit()
        before = self._focus_before
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus_before = None

    def close_quietly(self) -> None:
        """Ask no more."""
        self.hide()

    def _give_up(self) -> None:
        self.close_quietly()
        self.given_up.emit()
