"""The band over every other page while an order calls: what calls, and the two keys. It must not decide."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMoveEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from merchant_desk.domain.record import OrderRecord
from merchant_desk.ui.printers import print_words

from . import telling, words
from .buttons import Button, Look
from .local_time import countdown
from .paper import Words
from .signs import paint_sign
from .steady import STEADY_S
from .theme import Theme

_HEIGHT_PX = 84


@dataclass(frozen=True, slots=True)
class Call:
    """What calls: the loudest order, the one that F2 accepts (None for none), and how many new ones stand behind."""

    loudest: OrderRecord
    target: OrderRecord | None
    behind: int
    minutes: int


class CallBand(QWidget):
    """Main thread; owned by the window; takes its own room, so that no page can hide it.

    A hand that was on its way to something else must accept nothing: the buttons do nothing for :data:`STEADY_S`
    after the band came, moved, or named another order. They take no focus, Tab stays in the page; keys serve them.
    """

    accept_wanted = Signal()
    view_wanted = Signal()

    def __init__(self, theme: Theme, monotonic_s: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._monotonic_s = monotonic_s
        self._changed_at_s = monotonic_s()
        self._named: tuple[str, ...] = ()
        self._done, self._done_until_s = "", 0.0
        self._ground = "new"
        self.setAccessibleName(print_words.CALL_PART())
        self.setMinimumHeight(_HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.said = Words(theme, theme.bold(25), "go_ink", middle=True)
        self.accept = Button(theme, Look.GO, px=24, parent=self)
        self.accept.setFixedHeight(64)
        self.accept.setMinimumWidth(210)
        self.accept.clicked.connect(self._want_accept)
        self.view = Button(theme, px=22, parent=self)
        self.view.setFixedHeight(64)
        self.view.setMinimumWidth(110)
        self.view.show_words(print_words.CALL_VIEW(), "F1")
        self.view.clicked.connect(self._want_view)
        for button in (self.accept, self.view):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(64, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(self.said, 1)
        row.addWidget(self.accept)
        row.addWidget(self.view)
        self.hide()

    def show_call(self, call: Call | None, now: datetime) -> None:
        """Show what calls at ``now`` (aware UTC), or nothing."""
        if call is None:
            self._named = ()
            self.hide()
            return
        target = call.target
        named = (call.loudest.order_id, target.order_id if target is not None else "")
        if named != self._named:
            self._named = named
            self._changed_at_s = self._monotonic_s()
        new = target is not None and target.order_id == call.loudest.order_id
        self._ground = "new" if new else "late"
        text = _new(target, call.behind, now) if new and target is not None else _other(call.loudest)
        if self._monotonic_s() < self._done_until_s:
            text = f"{self._done} · {text}"
        self.said.set_text(text)
        self.setAccessibleName(text)
        self.accept.setVisible(target is not None)
        if target is not None:
            caption = print_words.CALL_ACCEPT_CAPTION(number=telling.short_number(target))
            self.accept.show_words(words.ACCEPT(minutes=call.minutes), caption)
        self.show()
        self.update()

    def say_done(self, sentence: str, for_s: float) -> None:
        """Say before the next call what was done: a sentence above would move the buttons under the hand."""
        self._done, self._done_until_s = sentence, self._monotonic_s() + for_s

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._changed_at_s = self._monotonic_s()

    def _want_accept(self) -> None:
        if self._is_steady():
            self.accept_wanted.emit()

    def _want_view(self) -> None:
        if self._is_steady():
            self.view_wanted.emit()

    def _is_steady(self) -> bool:
        """Tell whether a press now means what the band says."""
        return self._monotonic_s() - self._changed_at_s >= STEADY_S

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour(self._ground))
        sign = QRectF(22, self.height() / 2 - 14, 28, 28)
        paint_sign(painter, "new" if self._ground == "new" else "late", self._theme.tokens.go_ink, sign)


def _new(record: OrderRecord, behind: int, now: datetime) -> str:
    number = telling.short_number(record)
    if record.deadline is None or record.deadline <= now:
        return print_words.CALL_OVER(number=number)
    said = print_words.CALL_NEW_MORE if behind else print_words.CALL_NEW
    return said(number=number, left=countdown(record.deadline, now), count=behind)


def _other(record: OrderRecord) -> str:
    return print_words.CALL_OTHER(number=telling.short_number(record), state=telling.state(record))
