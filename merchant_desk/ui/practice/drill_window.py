"""The counter's window while somebody practises: marked so, with the drill's clock. It must not keep figures."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from merchant_desk.domain.errors import DeskError
from merchant_desk.services.desk_port import Desk
from merchant_desk.services.settings import ScreenSettings
from merchant_desk.ui.buttons import Button
from merchant_desk.ui.keys import keep_keys_in
from merchant_desk.ui.paper import Words
from merchant_desk.ui.theme import Theme
from merchant_desk.ui.themes import THEMES
from merchant_desk.ui.window import CounterWindow

from . import drill_words as words

_SIDE_PX = 16


class DrillBand(QWidget):
    """The line above the strip. Main thread; owned by the window."""

    paper_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("practice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(words.BAND_PART())
        self.left = Words(theme, theme.font(18), "strip_ink", single=True)
        self.paper = Button(theme, px=18, beside=True, parent=self)
        self.paper.show_words(words.PAPER(), words.PAPER_KEY())
        self.paper.clicked.connect(self.paper_wanted)
        self.end = Button(theme, px=18, parent=self)
        self.end.show_words(words.END())
        self.end.clicked.connect(self.end_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE_PX, 6, _SIDE_PX, 6)
        row.setSpacing(12)
        row.addWidget(Words(theme, theme.bold(20), "strip_ink", words.BAND(), single=True))
        row.addWidget(self.left, 1)
        row.addWidget(self.paper)
        row.addWidget(self.end)
        for button in (self.paper, self.end):  # Enter and Space belong to the orders
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_left(self, left_s: float) -> None:
        """Show how much time is left."""
        whole = max(0, round(left_s))
        told = (
            words.BAND_LEFT(minutes=whole // 60, seconds=f"{whole % 60:02}") if whole else words.BAND_LAST()
        )
        self.left.set_text(told)


class DrillWindow(CounterWindow):
    """Main thread; owned by the drill. ``left_s`` tells its clock; ``pressed_wrong`` every press that the desk refused.

    It has the orders alone: nothing of the shop or its settings can be changed from here.
    """

    pressed_wrong = Signal()
    paper_wanted = Signal()
    end_wanted = Signal()

    def __init__(
        self, desk: Desk, left_s: Callable[[], float], *, preparation_min: int, screen: ScreenSettings
    ) -> None:
        self._left_s = left_s
        theme = Theme(THEMES[screen.theme])
        self._band: DrillBand | None = None
        super().__init__(desk, preparation_min=preparation_min, screen=screen)
        self.presence.leave()  # one sign in the tray is the shop's own
        keep_keys_in(self, kept=True)
        tokens = theme.tokens
        self.setStyleSheet(
            f"{self.styleSheet()} #strip, #practice {{ background: {tokens.practice}; }}"
            f" #practice {{ border-bottom: 1px solid {tokens.strip_soft}; }}"
        )
        self._band = DrillBand(theme, self)
        self._band.paper_wanted.connect(self.paper_wanted)
        self._band.end_wanted.connect(self.end_wanted)
        centre = self.centralWidget()
        column = centre.layout() if centre is not None else None
        if isinstance(column, QVBoxLayout):
            column.insertWidget(0, self._band)
        paper = QShortcut(
            QKeySequence(QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_P)), self
        )
        paper.setAutoRepeat(False)
        paper.activated.connect(self.paper_wanted)
        self.refresh()

    def refresh(self) -> None:
        """Show the desk as it is now, and that it is practice."""
        super().refresh()
        self.setWindowTitle(words.WINDOW())
        if self._band is not None:
            self._band.show_left(self._left_s())

    @property
    def band(self) -> DrillBand:
        """Return the line above the strip."""
        if self._band is None:
            raise RuntimeError("the window is being built")
        return self._band

    def _tell_refusal(self, refusal: DeskError) -> None:
        super()._tell_refusal(refusal)
        self.pressed_wrong.emit()
