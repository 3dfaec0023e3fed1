"""A small window that says why no desk runs, and offers to start it once more. It must not know a desk.

It is shown by a process of its own when the desk cannot run, so it needs as little of the program as it can.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from . import stopped_words
from .buttons import Button, Look
from .paper import Band, Words
from .said.said import said
from .theme import Theme

#: Nobody may be near: it sounds the system's own signal again after this time (seconds).
CALL_S = 10.0
_WIDTH_PX = 620


class StoppedWindow(QWidget):
    """Main thread; owned by whoever shows it. ``answered`` tells once whether the desk is wanted once more."""

    answered = Signal(bool)

    def __init__(self, theme: Theme, sentence: str) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self._is_answered = False
        self.setObjectName("sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet(theme.style_sheet())
        self.setWindowTitle("Merchant Desk")
        self.setAccessibleName(f"{stopped_words.HEADING()} {said(sentence)}")
        self.setFixedWidth(round(_WIDTH_PX * theme.factor))
        head = Band(theme, "trouble", "trouble", self)
        heading = Words(theme, theme.bold(24), "trouble_ink")
        heading.set_text(stopped_words.HEADING())
        within = QVBoxLayout(head)
        within.setContentsMargins(24, 16, 24, 16)
        within.addWidget(heading)
        self.words = Words(theme, theme.font(20), "ink")
        self.words.set_text(said(sentence))
        self.again = Button(theme, Look.GO, px=20, parent=self)
        self.again.show_words(stopped_words.AGAIN())
        self.again.clicked.connect(self._want_again)
        self.leave = Button(theme, px=20, parent=self)
        self.leave.show_words(stopped_words.CLOSE())
        self.leave.clicked.connect(self.close)
        keys = QHBoxLayout()
        keys.setSpacing(12)
        keys.addWidget(self.again, 1)
        keys.addWidget(self.leave, 1)
        below = QVBoxLayout()
        below.setContentsMargins(24, 20, 24, 24)
        below.setSpacing(24)
        below.addWidget(self.words)
        below.addLayout(keys)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(below)
        self.setFixedHeight(column.totalHeightForWidth(self.width()))  # no layout asks that of a window
        self.again.setFocus(Qt.FocusReason.OtherFocusReason)
        self._call = QTimer(self)
        self._call.setInterval(round(CALL_S * 1000))
        self._call.timeout.connect(_sound)

    def call(self) -> None:
        """Show it in the middle, in front of everything, and sound until somebody answers."""
        self.move(self.screen().availableGeometry().center() - self.rect().center())
        self.show()
        self.raise_()
        self.activateWindow()
        _sound()
        self._call.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._answer(wanted=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _want_again(self) -> None:
        self._answer(wanted=True)
        self.close()

    def _answer(self, *, wanted: bool) -> None:
        if not self._is_answered:
            self._is_answered = True
            self._call.stop()
            self.answered.emit(wanted)


def _sound() -> None:
    QApplication.beep()
