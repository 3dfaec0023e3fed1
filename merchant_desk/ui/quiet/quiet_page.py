"""The quiet page: silence with proof that the desk listens. It must not know how the facts were gathered."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from merchant_desk.services.checking.port import CheckRoom, House
from merchant_desk.services.facts import DeskFacts
from merchant_desk.ui import words
from merchant_desk.ui.buttons import Button
from merchant_desk.ui.checking import check_words
from merchant_desk.ui.paper import Rule, Words
from merchant_desk.ui.practice import drill_words
from merchant_desk.ui.signs import paint_sign
from merchant_desk.ui.theme import Theme

from . import quiet_rows
from .quiet_rows import Fact

_ROW_PX = 60
_PAGE_PX = 1144


class FactRow(QWidget):
    """A sign, a name, a fact at the right edge. Main thread; owned by the page."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._good = True
        self.setMinimumHeight(_ROW_PX)
        self.title = Words(theme, theme.font(23), single=True)
        self.fact = Words(theme, theme.font(18), "soft", align=Qt.AlignmentFlag.AlignRight, middle=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(58, 6, 0, 6)
        row.setSpacing(16)
        row.addWidget(self.title)
        row.addWidget(self.fact, 1)

    def show_fact(self, fact: Fact) -> None:
        """Show another fact."""
        self.title.set_text(fact.title)
        self.fact.set_text(fact.fact, "soft" if fact.good else "late")
        self.setAccessibleName(fact.spoken)
        self._good = fact.good
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = self._theme.tokens
        box = QRectF(2, self.height() / 2 - 11, 22, 22)
        paint_sign(
            painter, "ready" if self._good else "late", tokens.ready if self._good else tokens.late, box
        )
        painter.fillRect(0, 0, self.width(), 1, self._theme.colour("line"))


class Figure(QWidget):
    """A name over a large figure. Main thread; owned by the page."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = Words(theme, theme.font(16), "soft", single=True)
        self.value = Words(theme, theme.bold(32), single=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.name)
        column.addWidget(self.value)

    def show_figure(self, name: str, value: str) -> None:
        """Show another figure."""
        self.name.set_text(name)
        self.value.set_text(value)
        self.setAccessibleName(f"{name} {value}")


class QuietPage(QWidget):
    """What is shown while no order is selected. Main thread; owned by the window.

    ``check_wanted`` tells that a person wants the opening check; without :meth:`offer_check` there is none.
    """

    check_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(words.QUIET_PART())
        self._theme = theme
        self._room: CheckRoom | None = None
        self.title = Words(theme, theme.bold(40))
        self.proof = Words(theme, theme.font(20), "soft")
        self.rows: list[FactRow] = []
        self.figures = [Figure(theme, self) for _ in range(4)]
        page = QWidget(self)
        page.setAccessibleName(words.QUIET_PART())
        page.setMaximumWidth(_PAGE_PX)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(48, 28, 48, 24)
        outer.addWidget(page, 1)
        outer.addStretch(0)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.proof)
        column.addSpacing(12)
        self._row_column = QVBoxLayout()
        self._row_column.setSpacing(0)
        column.addLayout(self._row_column)
        column.addSpacing(8)
        column.addLayout(self._check_line())
        column.addStretch(1)
        column.addWidget(Rule(theme, colour="ink", px=2))
        column.addSpacing(8)
        bottom = QHBoxLayout()
        bottom.setSpacing(28)
        for figure in self.figures:
            bottom.addWidget(figure)
        bottom.addStretch(1)
        column.addLayout(bottom)

    def _check_line(self) -> QHBoxLayout:
        """Return the way to the opening check, and beside it when it was made last."""
        self.check = Button(self._theme, px=21, parent=self)
        self.check.show_words(check_words.NOW())
        self.check.clicked.connect(self.check_wanted)
        self.checked = Words(self._theme, self._theme.font(18), "soft", middle=True)
        self.practice = Button(self._theme, px=21, parent=self)
        self.practice.show_words(drill_words.GO_THERE())
        for button in (self.check, self.practice):
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for part in (self.check, self.checked, self.practice):
            part.hide()
        line = QHBoxLayout()
        line.setSpacing(20)
        line.addWidget(self.check)
        line.addWidget(self.checked, 1)
        line.addStretch(0)
        line.addWidget(self.practice)
        return line

    def offer_check(self, room: CheckRoom) -> None:
        """Offer the opening check, and show what its room tells of the computer."""
        self._room = room
        self.check.show()

    def show_facts(self, facts: DeskFacts, now: datetime) -> None:
        """Show the facts of ``now`` (aware UTC)."""
        house = self._room.house() if self._room is not None else House()
        result = self._room.result() if self._room is not None else None
        self.checked.set_text(
            quiet_rows.checked(result, now), "soft" if result is None or result.is_fit else "late"
        )
        self.title.set_text(quiet_rows.title(facts))
        self.proof.set_text(quiet_rows.proof(facts))
        self.checked.setVisible(result is not None)
        wanted = quiet_rows.rows(facts, now, house)
        while len(self.rows) < len(wanted):
            row = FactRow(self._theme, self)
            self._row_column.addWidget(row)
            self.rows.append(row)
        for row, fact in zip(self.rows, wanted, strict=False):
            row.show_fact(fact)
            row.show()
        for row in self.rows[len(wanted) :]:
            row.hide()
        for figure, (name, value) in zip(self.figures, quiet_rows.figures(facts), strict=True):
            figure.show_figure(name, value)
