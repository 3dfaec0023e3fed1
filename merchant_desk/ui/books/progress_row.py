"""Shows how far a long piece of work is, with the key that gives it up. It must not know what is worked on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.paper import Words
from merchant_desk.ui.theme import Theme

_BAR_PX = 12


class ProgressBar(QWidget):
    """A bar that fills from the left. Main thread; owned by the row."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = 0.0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(160, _BAR_PX)

    def show_share(self, share: float) -> None:
        """Fill ``share`` (0.0 to 1.0) of the bar."""
        self._share = min(1.0, max(0.0, share))
        self.setAccessibleDescription(f"{round(self._share * 100)} %")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        half = self.height() / 2
        painter.setBrush(self._theme.colour("line"))
        painter.drawRoundedRect(QRectF(self.rect()), half, half)
        if self._share > 0:
            painter.setBrush(self._theme.colour("cook"))
            painter.drawRoundedRect(
                QRectF(0, 0, max(2 * half, self.width() * self._share), 2 * half), half, half
            )


class ProgressRow(QWidget):
    """Main thread; owned by a page's foot. ``given_up`` tells that a person wants it to end."""

    given_up = Signal()

    def __init__(
        self, theme: Theme, name: str, stop: str, stopping: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._stop, self._stopping = stop, stopping
        self.words = Words(theme, theme.font(17))
        self.bar = ProgressBar(theme, name)
        self.stop = Button(theme, Look.DANGER, px=19, parent=self)
        self.stop.clicked.connect(self._give_up)
        told = QVBoxLayout()
        told.setSpacing(6)
        told.addStretch(1)
        told.addWidget(self.words)
        told.addWidget(self.bar)
        told.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        row.addLayout(told, 1)
        row.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def begin(self, sentence: str) -> None:
        """Stand at nothing."""
        self.stop.setEnabled(True)
        self.stop.show_words(self._stop)
        self.show_progress(sentence, 0, 1)
        self.show()

    def show_progress(self, sentence: str, done: int, whole: int) -> None:
        """Say and show how far it is."""
        self.words.set_text(sentence)
        self.bar.show_share(done / whole if whole > 0 else 0.0)

    def _give_up(self) -> None:
        self.stop.setEnabled(False)
        self.stop.show_words(self._stopping)
        self.given_up.emit()
