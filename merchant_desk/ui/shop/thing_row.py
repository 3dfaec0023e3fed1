"""One dish or option on the page of what is sold out: its name, its state, its keys, and until when it is asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.paper import Chip, Words
from merchant_desk.ui.sign_line import SignLine
from merchant_desk.ui.theme import EDGE_PX, RADIUS_PX, Theme

from . import shop_words
from .shop_telling import Saying
from .until_choice import UntilChoice


class ThingRow(QWidget):
    """Main thread; owned by the page, made once for a thing in a section.

    All signals begin with the row's ``key``: ``pressed`` carries what is wanted, ``chosen`` the end (aware UTC or
    None), ``opened`` tells that the row asks for it: only one does at a time, the page closes the others.
    """

    pressed = Signal(str, str)
    chosen = Signal(str, object)
    opened = Signal(str)

    def __init__(
        self, theme: Theme, key: str, name: str, *, ground: str, edge: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.key = key
        self.thing_name = name
        self._ground, self._edge = ground, edge
        self.setAccessibleName(name)
        self.name = Words(theme, theme.bold(22), text=name, middle=True)
        self.kind = Chip(theme, self)
        self.detail = Words(theme, theme.font(17), "soft")
        self.detail.hide()
        self.line = SignLine(theme, px=17, parent=self)
        self.line.hide()
        self.keys: dict[str, Button] = {}
        self.choice: UntilChoice | None = None
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.kind)
        head.addWidget(self.name, 1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addLayout(head)
        words.addWidget(self.detail)
        words.addWidget(self.line)
        words.addStretch(1)
        self._keys = QHBoxLayout()
        self._keys.setSpacing(8)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addLayout(words, 1)
        top.addLayout(self._keys)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(EDGE_PX + 16, 8, 10, 8)
        self._column.setSpacing(10)
        self._column.addLayout(top)

    def offer(self, wish: str, text: str, look: Look = Look.PLAIN) -> Button:
        """Offer a key on the row; ``wish`` is what it is known by."""
        button = self.keys[wish] = Button(self._theme, look, px=18, parent=self)
        self.rename(wish, text)
        button.clicked.connect(partial(self._press, wish))
        self._keys.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return button

    def rename(self, wish: str, text: str) -> None:
        """Let a key on the row say something else."""
        self.keys[wish].show_words(text, spoken=shop_words.ROW_BUTTON(name=self.thing_name, button=text))

    def _press(self, wish: str, _checked: bool = False) -> None:
        self.pressed.emit(self.key, wish)

    def show_detail(self, text: str) -> None:
        """Show a small sentence under the name; empty for none."""
        self.detail.set_text(text)
        self.detail.setVisible(bool(text))

    def show_line(self, saying: Saying) -> None:
        """Show how far the platform knows."""
        self.line.show_line(saying.text, saying.tone, saying.sign)

    def ask_until(self, now: datetime, next_day: datetime) -> None:
        """Ask until when, under the row; asked once more, the question closes."""
        if self.choice is not None:
            self.close_choice()
            return
        choice = self.choice = UntilChoice(self._theme, self.thing_name, now, next_day, self)
        choice.chosen.connect(self._choose)
        choice.given_up.connect(self.close_choice)
        self._column.addWidget(choice)
        choice.show()
        self.opened.emit(self.key)
        choice.ends[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def close_choice(self) -> None:
        """Ask no more; the keyboard goes back to the row."""
        if self.choice is None:
            return
        choice, self.choice = self.choice, None
        focus: QWidget | None = self.window().focusWidget()
        had_focus = focus is not None and choice.isAncestorOf(focus)
        self._column.removeWidget(choice)
        choice.hide()
        choice.deleteLater()
        if had_focus and self.keys:
            next(iter(self.keys.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, until: datetime | None) -> None:
        self.close_choice()
        self.chosen.emit(self.key, until)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._theme.colour
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(colour(self._ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_PX, RADIUS_PX)
        painter.fillRect(QRectF(0, 0, EDGE_PX, self.height()), colour(self._edge))


class RowSection:
    """The rows of one kind under a heading, kept as long as their things are there. Main thread; owned by the page."""

    def __init__(self, heading: Words, build: Callable[[str], ThingRow]) -> None:
        self.heading = heading
        self._build = build
        self.rows: dict[str, ThingRow] = {}

    def keep(self, keys: Sequence[str]) -> bool:
        """Have one row for each of these keys, in this order; tell whether rows came, went or moved."""
        if list(self.rows) == list(keys):
            return False
        gone = [row for key, row in self.rows.items() if key not in set(keys)]
        self.rows = {key: self.rows.get(key) or self._build(key) for key in keys}
        for row in gone:
            row.hide()
            row.deleteLater()
        return True
