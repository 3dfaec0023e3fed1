"""The same orders at other platforms: fees, what would be left, the difference; rule and assumption beside each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from merchant_desk.services.books.settlement_port import Elsewhere
from merchant_desk.ui.buttons import Button
from merchant_desk.ui.page import clear
from merchant_desk.ui.paper import Rule, Words
from merchant_desk.ui.said.said import said
from merchant_desk.ui.theme import Theme

from . import settlement_words as words
from .won import bare, bare_signed

_RIGHT = Qt.AlignmentFlag.AlignRight
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_GAP_PX = 18


class ElsewhereTable(QWidget):
    """Main thread; owned by the settlement's page. ``sources_wanted`` leads to the tables with their dates."""

    sources_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(words.ELSEWHERE())
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(_GAP_PX)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self.sources = Button(theme, px=17, parent=self)
        self.sources.show_words(words.WHERE_FROM())
        self.sources.clicked.connect(self.sources_wanted)
        self.sources.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._grid)
        column.addWidget(Words(theme, theme.font(15), "soft", words.ELSEWHERE_NOTE()))
        column.addWidget(self.sources)

    def show_table(self, own_rule: str, fees: int, payout: int, others: Sequence[Elsewhere]) -> None:
        """Show this platform's ``fees`` (positive) and ``payout`` in won first, then the others'."""
        clear(self._grid)
        theme = self._theme
        self._row = 0
        self._add(
            Words(theme, theme.font(16), "soft", words.ELSEWHERE(), middle=True),
            *(
                self._figure(text, "soft", px=16)
                for text in (words.FEES(), words.LEFT_OVER(), words.DIFFERENCE())
            ),
        )
        self._add(
            self._named(
                words.THIS_PLATFORM(), words.OWN_RULES(rules=own_rule) if own_rule else "", bold=True
            ),
            self._figure(bare(fees)),
            self._figure(bare(payout), bold=True),
        )
        for other in others:
            name = self._named(said(other.name), said(other.rule))
            below = said(other.assumption)
            if other.fees is None or other.payout is None:
                missing = Words(theme, theme.font(16), "soft", words.NO_RULE_THEN(), middle=True)
                self._add(name, missing, below=below, is_whole=True)
            else:
                self._add(
                    name,
                    self._figure(bare(other.fees)),
                    self._figure(bare(other.payout)),
                    self._figure(bare_signed(other.payout - payout)),
                    below=below,
                )

    def _figure(self, text: str, tone: str = "ink", *, px: int = 17, bold: bool = False) -> Words:
        theme = self._theme
        return Words(theme, theme.bold(px) if bold else theme.font(px), tone, text, align=_RIGHT, single=True)

    def _named(self, name: str, rule: str, *, bold: bool = False) -> QWidget:
        """Return a platform's name with its rule."""
        theme = self._theme
        cell = QWidget(self)
        cell.setAccessibleName(name)
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 6, 0, 4)
        column.setSpacing(0)
        column.addWidget(Words(theme, theme.bold(17) if bold else theme.font(17), text=name))
        if rule:
            column.addWidget(Words(theme, theme.font(15), "soft", rule))
        return cell

    def _add(self, first: QWidget, *others: QWidget, below: str = "", is_whole: bool = False) -> None:
        """Add a row with what is assumed and a rule under it; a cell that ``is_whole`` takes all columns."""
        self._grid.addWidget(first, self._row, 0)
        self._grid.setRowMinimumHeight(self._row, round(40 * self._theme.factor))
        if is_whole:
            self._grid.addWidget(others[0], self._row, 1, 1, 3)
        else:
            for column, part in enumerate(others, start=1):
                self._grid.addWidget(part, self._row, column, _MIDDLE)
        if below:
            assumed = Words(self._theme, self._theme.font(15), "soft", below)
            assumed.setContentsMargins(0, 0, 0, 6)
            self._grid.addWidget(assumed, self._row + 1, 0, 1, 4)
        self._grid.addWidget(Rule(self._theme), self._row + 2, 0, 1, 4)
        self._row += 3
