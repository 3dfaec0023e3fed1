"""One order's settlement: each line as this shop reckons it, beside what the platform states. It reckons nothing."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from merchant_desk.domain.books.settlement import Line, SettledLine
from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.order import Tender
from merchant_desk.services.books.settlement_port import OrderStatement, SettlementRoom
from merchant_desk.ui.page import Page, clear
from merchant_desk.ui.paper import Band, Rule, Words
from merchant_desk.ui.said.said import said
from merchant_desk.ui.theme import Theme

from . import settlement_words as words
from .difference_telling import cause
from .settled_span import day_name
from .settlement_lines import LINES
from .won import bare, bare_signed, signed

_RIGHT = Qt.AlignmentFlag.AlignRight
_GAP_PX = 24


class SettledOrderPage(Page):
    """Main thread; owned by the place; read anew whenever an order is opened."""

    def __init__(self, theme: Theme, room: SettlementRoom, parent: QWidget | None = None) -> None:
        super().__init__(theme, words.ORDERS_TITLE(), parent=parent)
        self._room = room
        self._order_id = ""

    def begin(self, order_id: str) -> None:
        """Open an order; answers about another one are dropped."""
        self._order_id = order_id
        clear(self.column)
        self.lead.set_text(words.READING_ORDERS())
        self.lead.show()
        self.title.set_text(words.ORDERS_TITLE())
        self.tell("")

        def told(statement: OrderStatement) -> None:
            if self._order_id == order_id:
                self._show(statement)

        def failed(error: DeskError) -> None:
            if self._order_id == order_id:
                self.lead.hide()
                self.tell(words.NOT_READ(why=said(str(error))), bad=True)

        self._room.order(order_id, told, failed)

    def _show(self, statement: OrderStatement) -> None:
        clear(self.column)
        lines = statement.expected or statement.stated
        day = day_name(lines[0].day) if lines else ""
        self.title.set_text(words.ONE_ORDER(number=statement.display_id or statement.order_id[:12]))
        told = words.ONE_ORDER_LEAD if statement.stated else words.ONE_ORDER_ALONE
        self.lead.set_text(told(day=day) if lines else words.NOT_RECKONED_ORDER())
        for difference in statement.differences:
            band = Band(self.theme, "late_ground", "late")
            band.setAccessibleName(cause(difference))
            inside = QGridLayout(band)
            inside.setContentsMargins(22, 10, 14, 10)
            inside.addWidget(Words(self.theme, self.theme.font(18), text=cause(difference)), 0, 0)
            amount = Words(
                self.theme, self.theme.bold(18), "late", signed(difference.amount), align=_RIGHT, single=True
            )
            inside.addWidget(amount, 0, 1)
            self.column.addWidget(band)
        if lines:
            self.column.addLayout(self._table(statement))
        self.column.addStretch(1)

    def _table(self, statement: OrderStatement) -> QGridLayout:
        theme, grid = self.theme, QGridLayout()
        grid.setHorizontalSpacing(_GAP_PX)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        row = 0

        def add(name: QWidget, *cells: QWidget) -> None:
            nonlocal row
            grid.addWidget(name, row, 0)
            grid.setRowMinimumHeight(row, round(46 * theme.factor))
            for column, cell in enumerate(cells, start=1):
                grid.addWidget(cell, row, column)
            grid.addWidget(Rule(theme), row + 1, 0, 1, 4)
            row += 2

        def figure(text: str, tone: str = "ink", *, bold: bool = False) -> Words:
            font = theme.bold(19) if bold else theme.font(18)
            return Words(theme, font, tone, text, align=_RIGHT, single=True)

        heads = (words.HEAD_EXPECTED(), words.HEAD_STATED(), words.HEAD_DIFFERENCE())
        add(
            Words(theme, theme.font(16), "soft", words.HEAD_ORDER(), middle=True),
            *(figure(one, "soft") for one in heads),
        )
        is_stated = bool(statement.stated)
        for name, rule, expected, stated in _beside(statement):
            by = stated - expected if is_stated else 0
            add(
                self._named(name, rule),
                figure(bare(expected)),
                figure(bare(stated) if is_stated else bare(None)),
                *([figure(bare_signed(by), "late", bold=True)] if by else []),
            )
        expected = sum(line.amount for line in statement.expected)
        stated = sum(line.amount for line in statement.stated)
        by = stated - expected if is_stated else 0
        add(
            Words(theme, theme.bold(22), text=words.SUM(), middle=True),
            figure(bare(expected), bold=True),
            figure(bare(stated) if is_stated else bare(None), bold=True),
            *([figure(bare_signed(by), "late", bold=True)] if by else []),
        )
        return grid

    def _named(self, name: str, rule: str) -> QWidget:
        theme = self.theme
        cell = QWidget()
        cell.setAccessibleName(f"{name} {rule}")
        inside = QGridLayout(cell)
        inside.setContentsMargins(0, 6, 0, 6)
        inside.setVerticalSpacing(0)
        inside.addWidget(Words(theme, theme.font(18), text=name, middle=not rule), 0, 0)
        if rule:
            inside.addWidget(Words(theme, theme.font(15), "soft", rule), 1, 0)
        return cell


def _beside(statement: OrderStatement) -> Iterator[tuple[str, str, int, int]]:
    """Yield name, rule, expected and stated of each line by its tender, in the order of the paper."""
    keys: dict[tuple[Line, Tender | None], None] = {}
    for one in (*statement.expected, *statement.stated):
        keys[one.line, one.tender] = None
    order = list(Line)
    for line, tender in sorted(keys, key=lambda key: order.index(key[0])):
        mine, theirs = (
            [one for one in lines if (one.line, one.tender) == (line, tender)]
            for lines in (statement.expected, statement.stated)
        )
        name = LINES[line]()
        if tender is not None and statement.tenders.get(tender):
            name = f"{name} · {said(statement.tenders[tender])}"
        rules = [said(one.rule) for one in mine if one.rule]
        for told in (said(one.rule) for one in theirs if one.rule):
            # a platform states the bare rate: beside the same one with its day it would be said twice
            if not any(f"{known} ".startswith(f"{told} ") for known in rules):
                rules.append(told)
        rule = " · ".join(dict.fromkeys(rules))
        yield name, rule, _sum(mine), _sum(theirs)


def _sum(lines: list[SettledLine]) -> int:
    return sum(line.amount for line in lines)
