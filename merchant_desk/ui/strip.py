"""The status strip: shop, whether orders are heard, lamps with their facts, the clock. Facts come from outside."""

from __future__ import annotations

from datetime import datetime
from html import escape

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from merchant_desk.domain.shop_standing import ShopStanding
from merchant_desk.services.facts import DeskFacts, LinkState

from . import words
from .lamps import Glow, Lamp, lamps
from .local_time import clock
from .paper import Words
from .shop.shop_telling import pill
from .theme import Theme

HEIGHT_PX = 56
_LAMP_PX = 13
_TEXT_PX = 17
_SIDE_PX = 16
_GAP_PX = 18
_SHOP_PX = 220
_LEAST_SHOP_PX = 60
_COLOURS = {Glow.GOOD: "lamp_good", Glow.UNTRIED: "strip_soft", Glow.WARN: "lamp_warn", Glow.BAD: "lamp_bad"}


class LampMark(QLabel):
    """One lamp and its words; it warns by shape as well as by colour. Main thread; owned by the strip."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.lamp = Lamp("", Glow.UNTRIED)
        self.setFont(theme.font(_TEXT_PX))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def text(self) -> str:
        """Return the lamp's words."""
        return self.lamp.text

    def show_lamp(self, lamp: Lamp) -> None:
        """Show another fact."""
        if lamp != self.lamp:
            self.lamp = lamp
            self.setAccessibleName(lamp.spoken)
            self.setToolTip(f"<p>{escape(lamp.spoken)}</p>")  # Qt takes any tool tip for markup
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.lamp.text) + _LAMP_PX + 10, HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._theme.colour(_COLOURS[self.lamp.glow])
        box = QRectF(0, 0, _LAMP_PX, _LAMP_PX)
        box.moveCenter(QPointF(_LAMP_PX / 2 + 1, self.height() / 2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        if self.lamp.glow is Glow.GOOD:
            painter.drawEllipse(box)
        elif self.lamp.glow is Glow.UNTRIED:
            painter.setPen(QPen(colour, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        else:
            painter.drawRect(box)
        bad = self.lamp.glow in {Glow.WARN, Glow.BAD}
        painter.setPen(self._theme.colour("strip_ink" if bad else "strip_soft"))
        text = self.rect().adjusted(_LAMP_PX + 9, 0, 0, 0)
        said = self.fontMetrics().elidedText(self.lamp.text, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, said)


class OpenPill(QLabel):
    """Whether orders are heard right now, in a word. Main thread; owned by the strip."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text, self._ground, self._ink = "", "strip", "go_ink"
        self.setFont(theme.bold(17))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Return the pill's words."""
        return self._text

    def show_word(self, text: str, ground: str, ink: str = "go_ink") -> None:
        """Show a word in a token's colour on a token's ground."""
        if (text, ground, ink) != (self._text, self._ground, self._ink):
            self._text, self._ground, self._ink = text, ground, ink
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._text) + 28, 36)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(self._ground))
        good = self._ground == "go"
        corner = self.height() / 2 if good else 4
        painter.drawRoundedRect(self.rect(), corner, corner)
        painter.setPen(self._theme.colour(self._ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)


class Strip(QWidget):
    """The strip at the top. Main thread; owned by the window; shown anew once a second."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(words.STRIP_PART())
        self.setFixedHeight(HEIGHT_PX)
        self._theme = theme
        self.shop = Words(theme, theme.bold(20), "strip_ink", single=True, parent=self)
        self.shop.setMaximumWidth(_SHOP_PX)
        self.pill = OpenPill(theme, self)
        self.clock = Words(theme, theme.bold(27), "strip_ink", single=True, parent=self)
        self.lamps: list[LampMark] = []
        self._wanted: tuple[Lamp, ...] = ()
        self._lamp_row = QHBoxLayout()
        self._lamp_row.setSpacing(_GAP_PX)
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE_PX, 0, _SIDE_PX, 0)
        row.setSpacing(_GAP_PX)
        row.addWidget(self.shop)
        row.addWidget(self.pill)
        row.addLayout(self._lamp_row)
        row.addStretch(1)
        row.addWidget(self.clock)

    def show_facts(self, facts: DeskFacts, now: datetime, standing: ShopStanding | None = None) -> None:
        """Show the facts of ``now`` (aware UTC), and how the shop stands where that is known.

        A desk that hears no orders says so first: that is worse than any pause.
        """
        self.shop.set_text(facts.shop.name)
        if facts.link.state in {LinkState.ONLINE, LinkState.SLOW}:
            if standing is not None:
                stands = pill(standing, now, practice=facts.practice)
                self.pill.show_word(stands.text, stands.ground, stands.ink)
            elif facts.practice:
                self.pill.show_word(words.PRACTICE(), "plan")
            else:
                self.pill.show_word(words.LISTENING(), "go")
        elif facts.link.state is LinkState.STARTING:
            self.pill.show_word(words.STARTING_UP(), "cook")
        else:
            self.pill.show_word(words.DEAF(), "trouble", "trouble_ink")
        self.clock.set_text(clock(now))
        self.clock.setFixedWidth(self.clock.sizeHint().width())
        self._wanted = lamps(facts, now)
        self._show_lamps()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_lamps()

    def _show_lamps(self) -> None:
        """Show the lamps that fit: those that are well give way first, then the shop's name, then the last lamp.

        What a lamp would have said about a trouble stands in the banner as well.
        """
        wanted = list(self._wanted)
        taken = 2 * _SIDE_PX + self.shop.sizeHint().width() + self.pill.sizeHint().width()
        room = self.width() - min(taken, 2 * _SIDE_PX + _SHOP_PX + self.pill.sizeHint().width())
        room -= self.clock.width() + 3 * _GAP_PX
        while self._width_of(wanted) > room:
            spare = [lamp for lamp in wanted[1:] if lamp.glow is Glow.GOOD]
            spare = spare or [lamp for lamp in wanted[1:] if lamp.glow is Glow.UNTRIED]
            if not spare:
                break
            wanted.remove(spare[-1])
        room += min(_SHOP_PX, self.shop.sizeHint().width()) - _LEAST_SHOP_PX
        while len(wanted) > 1 and self._width_of(wanted) > room:
            wanted.pop()
        while len(self.lamps) < len(wanted):
            mark = LampMark(self._theme, self)
            self._lamp_row.addWidget(mark)
            self.lamps.append(mark)
        for mark, lamp in zip(self.lamps, wanted, strict=False):
            mark.show_lamp(lamp)
            mark.show()
        for mark in self.lamps[len(wanted) :]:
            mark.hide()

    def _width_of(self, wanted: list[Lamp]) -> int:
        metrics = QFontMetrics(self._theme.font(_TEXT_PX))
        return sum(metrics.horizontalAdvance(lamp.text) + _LAMP_PX + 10 + _GAP_PX for lamp in wanted)
