"""The sum on paper: a line for each amount, rules small beside the names, what is paid out below. No reckoning."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from merchant_desk.ui.buttons import Button
from merchant_desk.ui.page import clear
from merchant_desk.ui.paper import Rule, Words
from merchant_desk.ui.theme import Theme

from . import settlement_words as words
from .settlement_lines import PaperLine

_ROW_PX, _PART_PX = 41, 36
_INDENT_PX = 18
#: A rule of one rate with its day, ``1 % (2020-12-01부터)``, stands beside the name.
_SHORT_RULE = 24
_RIGHT = Qt.AlignmentFlag.AlignRight


class LineRow(QWidget):
    """One line; the rule stands beside the name where there is room, else under it. Main thread; owned by the paper."""

    def __init__(
        self, theme: Theme, line: PaperLine, *, part: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(" ".join(filter(None, (line.name, line.rule, line.amount))))
        self.setMinimumHeight(round((_PART_PX if part else _ROW_PX) * theme.factor))
        tone, px = ("soft", 17) if part else ("ink", 19)
        self.name = Words(theme, theme.font(px), tone, line.name, middle=True)
        self.amount = Words(theme, theme.font(px), tone, line.amount, align=_RIGHT, single=True)
        self.unfold: Button | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(_INDENT_PX if part else 0, 1, 0, 1)
        row.setSpacing(10)
        if line.folded:
            self.unfold = Button(theme, px=15, parent=self)
            self.unfold.show_words(line.rule, spoken=f"{line.name} {line.rule}")
            self.name.setMinimumWidth(self._width(self.name))
            row.addWidget(self.name, 1)
            row.addWidget(self.unfold)
        else:
            names = QVBoxLayout()
            names.setSpacing(0)
            names.addStretch(1)
            names.addLayout(self._named(theme, line.rule))
            names.addStretch(1)
            row.addLayout(names, 1)
        row.addWidget(self.amount)

    def _named(self, theme: Theme, rule: str) -> QHBoxLayout | QVBoxLayout:
        """Return name and rule: side by side where both are short."""
        self.rule = Words(theme, theme.font(15), "soft", rule, middle=True)
        short = len(rule) <= _SHORT_RULE
        lines: QHBoxLayout | QVBoxLayout = QHBoxLayout() if short else QVBoxLayout()
        lines.setSpacing(10 if short else 0)
        if short:
            self.name.setFixedWidth(self._width(self.name))
        lines.addWidget(self.name)
        if rule:
            lines.addWidget(self.rule, 1)
        elif short:
            lines.addStretch(1)
        return lines

    @staticmethod
    def _width(name: Words) -> int:
        return QFontMetrics(name.font()).horizontalAdvance(name.text()) + 2


class SumPaper(QWidget):
    """Main thread; owned by the settlement's page. What a person has unfolded stays so while the paper is open."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._unfolded = False
        self._parts: list[QWidget] = []
        self.setAccessibleName(words.PAPER())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_sum(
        self, lines: Iterable[PaperLine], total_name: str, total: str, payouts: Iterable[PaperLine]
    ) -> None:
        """Show the lines, their sum, and when it is paid out."""
        theme = self._theme
        focus: QWidget | None = self.window().focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        clear(self._column)
        self._parts = []
        first: Button | None = None
        for number, line in enumerate(lines):
            if number:
                self._column.addWidget(Rule(theme))
            row = LineRow(theme, line)
            self._column.addWidget(row)
            for part in line.parts:
                self._add_part(part, folded=line.folded)
            if row.unfold is not None:
                first = first or row.unfold
                row.unfold.clicked.connect(self._fold)
        self._column.addWidget(Rule(theme, colour="ink", px=2))
        self._column.addSpacing(8)
        self._column.addLayout(self._total(total_name, total))
        for payout in payouts:
            self._column.addWidget(LineRow(theme, payout, part=True))
        if had_focus and first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_part(self, part: PaperLine, *, folded: bool) -> None:
        holder = QWidget(self)
        holder.setAccessibleName(part.name)
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(Rule(self._theme))
        inside.addWidget(LineRow(self._theme, part, part=True))
        self._column.addWidget(holder)
        if folded:
            holder.setVisible(self._unfolded)
            self._parts.append(holder)

    def _fold(self) -> None:
        self._unfolded = not self._unfolded
        for part in self._parts:
            part.setVisible(self._unfolded)

    def _total(self, name: str, amount: str) -> QHBoxLayout:
        theme = self._theme
        self.total = Words(theme, theme.bold(24), text=amount, align=_RIGHT, single=True)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Words(theme, theme.bold(24), text=name), 1)
        row.addWidget(self.total)
        return row
