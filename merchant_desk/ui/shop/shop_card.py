"""The large card of the shop's page: how the shop stands, why, and the one large key. It must not decide."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from merchant_desk.domain.shop_standing import ShopStanding, ShopState
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.paper import Band, Words
from merchant_desk.ui.signs import paint_sign
from merchant_desk.ui.steady import STEADY_S
from merchant_desk.ui.theme import EDGE_PX, Theme

from . import shop_telling, shop_words

_SIGN_PX = 34
_KEY_PX = (280, 92)
#: Letters this much larger leave no room for state and countdown side by side.
_LARGE = 1.2
#: How a state looks: ground, edge and sign.
_LOOKS = {
    ShopState.OPEN: ("board", "go", "ready"),
    ShopState.PAUSED: ("note", "note_edge", "pause"),
    ShopState.CLOSED: ("board", "soft", "stop"),
}


class ShopCard(Band):
    """Main thread; owned by the shop's page. ``pressed`` is the large key, ``longer`` prolongs a pause.

    A press must mean what the key said when the hand set out: for :data:`STEADY_S` after its meaning has changed, by
    itself or by a press, the key does nothing.
    """

    pressed = Signal()
    longer_pressed = Signal()

    def __init__(self, theme: Theme, monotonic_s: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(theme, "board", "go", parent)
        self._card_theme = theme
        self._monotonic_s = monotonic_s
        self._sign = ""
        self._meaning: tuple[str, str] | None = None
        self._changed_at_s: float | None = None
        large = theme.factor > _LARGE
        self.state = Words(theme, theme.bold(32), single=not large, middle=True)
        self.left = Words(theme, theme.bold(46), middle=True)
        self.why = Words(theme, theme.font(20))
        self.key = Button(theme, Look.GO, px=26, parent=self)
        self.key.setMinimumSize(*_KEY_PX)
        self.key.clicked.connect(self._press)
        self.longer = Button(theme, px=20, parent=self)
        self.longer.clicked.connect(self.longer_pressed)
        words = QVBoxLayout()
        words.setSpacing(6)
        across = QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight
        beside = QBoxLayout(across)
        beside.setSpacing(18)
        beside.addWidget(self.state)
        beside.addWidget(self.left, 1)
        head = QHBoxLayout()
        head.addSpacing(_SIGN_PX + 14)
        head.addLayout(beside, 1)
        words.addStretch(1)
        words.addLayout(head)
        words.addWidget(self.why)
        words.addStretch(1)
        keys = QVBoxLayout()
        keys.setSpacing(8)
        keys.addWidget(self.key)
        keys.addWidget(self.longer)
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE_PX + 20, 16, 16, 16)
        row.setSpacing(20)
        row.addLayout(words, 1)
        row.addLayout(keys)

    def show_standing(self, standing: ShopStanding, now: datetime) -> None:
        """Show how the shop stands at ``now`` (aware UTC)."""
        ground, edge, self._sign = _LOOKS[standing.state]
        self.show_tone(ground, edge)
        self.state.set_text(shop_telling.state(standing))
        left = shop_telling.left(standing, now)
        self.left.set_text(left)
        self.left.setVisible(bool(left))
        self.why.set_text(shop_telling.why(standing, now))
        self.setAccessibleName(f"{self.state.text()} {left}".strip())
        prolongs = standing.state is ShopState.PAUSED and standing.until is not None
        self.longer.setVisible(prolongs)

    def show_key(self, text: str, caption: str, look: Look) -> None:
        """Let the large key say something else."""
        meaning = (text, caption)
        if meaning != self._meaning:
            if self._meaning is not None:
                self._changed_at_s = self._monotonic_s()
            self._meaning = meaning
        self.key.show_words(text, caption, look=look)

    def show_longer(self, minutes: int) -> None:
        """Name the key that prolongs a pause."""
        self.longer.show_words(shop_words.LONGER(minutes=minutes))

    def focus_key(self) -> None:
        """Let the keyboard stand on the large key."""
        self.key.setFocus(Qt.FocusReason.OtherFocusReason)

    def _press(self) -> None:
        changed_at_s = self._changed_at_s
        if changed_at_s is None or self._monotonic_s() - changed_at_s >= STEADY_S:
            self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        middle = self.state.geometry().center().y()
        box = QRectF(EDGE_PX + 20, middle - _SIGN_PX / 2, _SIGN_PX, _SIGN_PX)
        paint_sign(QPainter(self), self._sign, self._card_theme.tokens.ink, box)
