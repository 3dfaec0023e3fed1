"""The guided tour: a band under the strip, and a ring around what it tells of. It must never cover an order.

The band takes its own room; the ring lets every press through. While an order rings, or another place is shown, both
are away.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from merchant_desk.services.practice.drill_port import DrillRoom
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.paper import Words
from merchant_desk.ui.phrase import Phrase
from merchant_desk.ui.places import Place
from merchant_desk.ui.rail import Rail
from merchant_desk.ui.theme import RADIUS_PX, Theme

from . import tour_words as words

_LOOK_MS = 150
_RING_PX = 4
#: All steps have this much room, so that the page below stands still.
_BAND_PX = 116
_SAMPLE_WIDTH_PX, _SAMPLE_HEIGHT_PX = 190, 76
_KEY_HEIGHT_PX = 68


@runtime_checkable
class Toured(Protocol):
    """The window, as far as the tour shows it."""

    @property
    def strip(self) -> QWidget:
        """The lamps."""

    @property
    def board(self) -> QWidget:
        """The orders' board."""

    @property
    def detail(self) -> QWidget:
        """The paper of the selected order."""

    @property
    def quiet(self) -> QWidget:
        """What stands in its place without one."""

    @property
    def rail(self) -> Rail:
        """The places."""

    @property
    def shows_orders(self) -> bool:
        """Tell whether the orders are shown."""

    def show_orders(self) -> None:
        """Go to the orders."""

    def centralWidget(self) -> QWidget | None:
        """Return what the window's column stands in."""


def _paper(window: Toured) -> QWidget:
    return window.detail if window.detail.isVisible() else window.quiet


@dataclass(frozen=True, slots=True)
class Stop:
    """One step: what is said, which part it is about, and a button as it will look where none stands yet."""

    title: Phrase
    sentence: Phrase
    part: Callable[[Toured], QWidget | None]
    sample: tuple[Look, Phrase, Phrase] | None = None


STOPS = (
    Stop(words.LAMPS, words.LAMPS_LONG, lambda window: window.strip),
    Stop(words.BOARD, words.BOARD_LONG, lambda window: window.board),
    Stop(words.PAPER, words.PAPER_LONG, _paper),
    Stop(words.ACCEPT, words.ACCEPT_LONG, _paper, (Look.GO, words.ACCEPT_SAMPLE, words.ACCEPT_SAMPLE_KEY)),
    Stop(
        words.REJECT, words.REJECT_LONG, _paper, (Look.DANGER, words.REJECT_SAMPLE, words.REJECT_SAMPLE_KEY)
    ),
    Stop(words.SHOP, words.SHOP_LONG, lambda window: window.rail.buttons.get(Place.SHOP)),
    Stop(words.SETTINGS, words.SETTINGS_LONG, lambda window: window.rail.buttons.get(Place.SETTINGS)),
)


class TourRing(QWidget):
    """A frame around a part; presses go through it. Main thread; owned by the window's middle."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(words.PART())
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        for px, colour in ((_RING_PX + 2, "note"), (_RING_PX, "note_edge")):  # seen on light and dark grounds
            painter.setPen(QPen(self._theme.colour(colour), px))
            painter.drawRoundedRect(box, RADIUS_PX, RADIUS_PX)


class TourBand(QWidget):
    """What is said, and the way on. Main thread; owned by the window. ``went`` carries a step on or back."""

    went = Signal(int)
    skipped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ask")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(words.PART())
        self.setMinimumHeight(_BAND_PX)
        self.count = Words(theme, theme.font(16), "ink", single=True)
        self.title = Words(theme, theme.bold(22))
        self.sentence = Words(theme, theme.font(19))
        self.sample = Button(theme, px=24, parent=self)
        self.sample.setFixedSize(_SAMPLE_WIDTH_PX, _SAMPLE_HEIGHT_PX)
        self.sample.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.sample.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.before = Button(theme, px=18, parent=self)
        self.before.show_words(words.BEFORE())
        self.next = Button(theme, Look.GO, px=20, parent=self)
        self.skip = Button(theme, px=18, parent=self)
        self.skip.show_words(words.SKIP(), words.SKIP_KEY())
        self.before.clicked.connect(lambda: self.went.emit(-1))
        self.next.clicked.connect(lambda: self.went.emit(1))
        self.skip.clicked.connect(self.skipped)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(self.count)
        told.addWidget(self.title)
        told.addWidget(self.sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 10, 16, 10)
        row.setSpacing(8)
        row.addLayout(told, 1)
        row.addWidget(self.sample)
        row.addSpacing(8)
        for button in (self.before, self.next, self.skip):
            button.setFixedHeight(_KEY_HEIGHT_PX)
            row.addWidget(button)
            button.installEventFilter(self)
        self.hide()

    def show_stop(self, stop: Stop, number: int, count: int) -> None:
        """Say one step."""
        self.count.set_text(words.COUNT(number=number + 1, all=count))
        self.title.set_text(stop.title())
        self.sentence.set_text(stop.sentence())
        self.setAccessibleDescription(f"{stop.title()} {stop.sentence()}")
        self.sample.setVisible(stop.sample is not None)
        if stop.sample is not None:
            look, text, key = stop.sample
            self.sample.show_words(text(), key(), look)
        self.before.setVisible(number > 0)
        last = number == count - 1
        self.next.show_words(words.LAST() if last else words.NEXT(), words.NEXT_KEY())
        self.skip.setVisible(not last)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Esc before the window does, while the keyboard stands here."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self.skipped.emit()
                return True
        return super().eventFilter(watched, event)


class Tour(QObject):
    """One tour through one window. Main thread; owned by the window's middle, gone at its end.

    ``at_once`` leads to the orders first; else the tour waits until they are shown.
    """

    def __init__(
        self, window: Toured, centre: QWidget, room: DrillRoom, theme: Theme, *, at_once: bool
    ) -> None:
        super().__init__(centre)
        self._window, self._centre, self._room = window, centre, room
        self._stops = tuple(stop for stop in STOPS if stop.part(window) is not None)
        self.number = 0
        self.band = TourBand(theme, centre)
        self.ring = TourRing(theme, centre)
        self.band.went.connect(self.go)
        self.band.skipped.connect(self.end)
        column = centre.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(column.indexOf(window.strip) + 1, self.band)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        if at_once:
            window.show_orders()
        self._show()
        self.look()

    @property
    def may_show(self) -> bool:
        """Tell whether nothing is more important now."""
        return self._window.shows_orders and not self._room.rings()

    def look(self) -> None:
        """Make way for an order that rings, and come back after it; keep the ring where its part is."""
        if not self.may_show:
            self.band.hide()
            self.ring.hide()
            return
        if self.band.isHidden():
            self.band.show()
            self.band.next.setFocus(Qt.FocusReason.OtherFocusReason)
        part = self._stops[self.number].part(self._window)
        if part is None or not part.isVisible():
            self.ring.hide()
            return
        box = QRect(part.mapTo(self._centre, QPoint(0, 0)), part.size()).adjusted(-3, -3, 3, 3)
        self.ring.setGeometry(box.intersected(self._centre.rect()))
        self.ring.show()
        self.ring.raise_()

    def go(self, by: int) -> None:
        """Go a step on or back; after the last one the tour is over."""
        self.number = max(0, self.number + by)
        if self.number >= len(self._stops):
            self.end()
            return
        self._show()
        self.look()

    def _show(self) -> None:
        self.band.show_stop(self._stops[self.number], self.number, len(self._stops))
        self.band.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """Put the tour away; it was seen."""
        self._timer.stop()
        self._room.note_tour()
        for part in (self.band, self.ring):
            part.hide()
            part.deleteLater()
        self.setParent(None)
        self.deleteLater()
        self._window.show_orders()


def take_tour(window: Toured, room: DrillRoom, theme: Theme, *, at_once: bool = True) -> Tour | None:
    """Begin the tour in a window; one that is under way begins anew. ``at_once``: see :class:`Tour`."""
    centre = window.centralWidget()
    if centre is None:
        return None
    before = centre.findChild(Tour)
    if before is not None:
        before.end()
    return Tour(window, centre, room, theme, at_once=at_once)
