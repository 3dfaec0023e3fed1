"""Sentences under the strip: what is wrong now, and what the desk just refused. Never over an order."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from merchant_desk.domain.notice import Notice

from . import words
from .buttons import Button, Look
from .paper import Words
from .said.said import said
from .signs import paint_sign
from .theme import Theme

#: A notice leaves by itself after this time; what is still wrong stays as a trouble.
NOTICE_S = 20.0
#: What was done is told for this time.
DONE_S = 6.0
_MOST_NOTICES = 3
_MOST_TROUBLES = 2


class _TroubleLine(QWidget):
    """One sentence on crimson. Main thread; owned by the banner."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.words = Words(theme, theme.bold(19), "trouble_ink")
        row = QHBoxLayout(self)
        row.setContentsMargins(48, 9, 16, 9)
        row.addWidget(self.words)

    def show_sentence(self, sentence: str) -> None:
        self.words.set_text(sentence)
        self.setAccessibleName(sentence)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("trouble"))
        sign = QRectF(18, self.height() / 2 - 10, 20, 20)
        paint_sign(painter, "late", self._theme.tokens.lamp_warn, sign)


class Banner(QWidget):
    """Troubles (worst first) and notices. Main thread; owned by the window; takes its own room, covers nothing.

    ``dismissed`` names the standing notice that a person has put away, ``led`` one that has a way to more
    (:meth:`lead`), which a person wants to go.
    """

    dismissed = Signal(str)
    led = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(words.BANNER_PART())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._lines = [_TroubleLine(theme, self) for _ in range(_MOST_TROUBLES + 1)]
        self._notices: deque[tuple[str, float]] = deque(maxlen=_MOST_NOTICES)
        self._standing: tuple[Notice, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        for line in self._lines:
            line.hide()
            column.addWidget(line)
        self.notice = QWidget(self)
        self.notice.setObjectName("ask")
        self.notice.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._notice_words = Words(theme, theme.bold(19), middle=True)
        self._ways: dict[str, str] = {}
        self.way = Button(theme, Look.PLAIN, px=18, parent=self.notice)
        self.way.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.way.clicked.connect(self._go)
        self.close_notice = Button(theme, Look.PLAIN, px=18, parent=self.notice)
        self.close_notice.show_words(words.CLOSE_NOTICE())
        self.close_notice.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.close_notice.clicked.connect(self._drop_first)
        row = QHBoxLayout(self.notice)
        row.setContentsMargins(18, 4, 12, 4)
        row.addWidget(self._notice_words, 1)
        row.addWidget(self.way)
        row.addWidget(self.close_notice)
        self.notice.hide()
        column.addWidget(self.notice)

    def sentences(self) -> tuple[str, ...]:
        """Return what the banner says now, from top to bottom."""
        told = [line.words.text() for line in self._lines if not line.isHidden()]
        return (*told, self._notice_words.text()) if not self.notice.isHidden() else tuple(told)

    def show_troubles(self, sentences: tuple[str, ...]) -> None:
        """Show what is wrong, worst first; more than two are counted."""
        told = [said(sentence) for sentence in dict.fromkeys(sentences)]
        if len(told) > _MOST_TROUBLES + 1:
            more = words.MORE_TROUBLES(count=len(told) - _MOST_TROUBLES)
            told = [*told[:_MOST_TROUBLES], more]
        for place, line in enumerate(self._lines):
            if place < len(told):
                line.show_sentence(told[place])
            line.setVisible(place < len(told))

    def add_notice(self, sentence: str, now_s: float, for_s: float = NOTICE_S) -> None:
        """Show a sentence until somebody closes it or ``for_s`` are over (``now_s`` is monotonic)."""
        self._notices = deque(
            (notice for notice in self._notices if notice[0] != sentence), maxlen=_MOST_NOTICES
        )
        self._notices.appendleft((sentence, now_s + for_s))
        self._show_first()

    def show_standing(self, notices: tuple[Notice, ...]) -> None:
        """Show what stands until a person puts it away, one after the other, below what passes by itself."""
        if notices != self._standing:
            self._standing = notices
            self._show_first()

    def lead(self, notice_id: str, text: str) -> None:
        """Offer a way to more beside the standing notice of this name, with a button that says ``text``."""
        self._ways[notice_id] = text

    def drop_old_notices(self, now_s: float) -> None:
        """Let notices go whose time is over."""
        kept = (notice for notice in self._notices if notice[1] > now_s)
        self._notices = deque(kept, maxlen=_MOST_NOTICES)
        self._show_first()

    def _drop_first(self) -> None:
        if self._notices:
            self._notices.popleft()
        elif self._standing:
            self.dismissed.emit(self._standing[0].notice_id)
        self._show_first()

    def _go(self) -> None:
        if self._standing:
            self.led.emit(self._standing[0].notice_id)

    def _show_first(self) -> None:
        told = [*(sentence for sentence, _until in self._notices), *(n.sentence for n in self._standing)]
        if told:
            first = said(told[0])
            self._notice_words.set_text(first)
            self.notice.setAccessibleName(first)
        way = self._ways.get(self._standing[0].notice_id, "") if self._standing and not self._notices else ""
        if way:
            self.way.show_words(way)
        self.way.setVisible(bool(way))
        self.notice.setVisible(bool(told))
