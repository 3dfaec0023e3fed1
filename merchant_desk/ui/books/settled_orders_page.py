"""The orders of the span that is looked at, expected beside stated; and one order's lines. It reckons nothing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from merchant_desk.domain.books.comparison import Difference
from merchant_desk.domain.errors import DeskError
from merchant_desk.services.books.settlement_port import OrderSum, OrderSums, SettlementRoom, Statement
from merchant_desk.ui.buttons import Button
from merchant_desk.ui.page import Page
from merchant_desk.ui.paper import Words
from merchant_desk.ui.said.said import said
from merchant_desk.ui.theme import Theme

from . import settlement_words as words
from .book_row import BookList, RowText
from .difference_telling import cause, line_name, order_name
from .settled_span import Length, Span, day_name
from .span_row import SpanRow
from .won import bare, bare_signed, signed, won

_COLUMNS = (140, 110, 110, 96)


class SettledOrdersPage(Page):
    """Main thread; owned by the place. ``order_wanted`` names an order, ``span_chosen`` carries another span.

    ``read_anew`` tells that the span's differences are to be as new as the orders.

    The differences come with the span's statement, the orders from the room, page by page.
    """

    order_wanted = Signal(str)
    span_chosen = Signal(object)
    read_anew = Signal()

    def __init__(self, theme: Theme, room: SettlementRoom, parent: QWidget | None = None) -> None:
        super().__init__(theme, words.ORDERS_TITLE(), can_leave=False, parent=parent)
        self._room = room
        self._span = Span(Length.DAY, room.today())
        self._read: Span | None = None
        self._asking = 0
        self._is_read = self._has_failed = False
        self._rows: list[OrderSum] = []
        self._more: str | None = None
        self._causes: dict[str, Difference] = {}
        self.spans = SpanRow(theme, self)
        self.spans.chosen.connect(self.span_chosen)
        self.head_row.insertWidget(1, self.spans, 0, Qt.AlignmentFlag.AlignTop)
        self.list = BookList(theme, words.ORDERS_TITLE(), _COLUMNS)
        self.list.head(
            words.HEAD_ORDER(),
            (words.HEAD_PAID(), words.HEAD_EXPECTED(), words.HEAD_STATED(), words.HEAD_DIFFERENCE()),
        )
        self.list.pressed.connect(self.order_wanted)
        self.list.more_wanted.connect(self._read_on)
        self.calm = Words(theme, theme.font(20), "soft")
        self.again = Button(theme, px=19, parent=self)
        self.again.show_words(words.READ_AGAIN())
        self.again.clicked.connect(self.read)
        self.again.hide()
        self.column.addWidget(self.list)
        self.column.addWidget(self.calm)
        self.column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def follow(self, span: Span, statement: Statement | None) -> None:
        """Look at the span that the settlement looks at."""
        self._span = span
        if statement is not None:
            self._causes = {one.order_id: one for one in reversed(statement.differences)}
        self._show()
        if self.isVisible() and self._read != span:
            self.read()

    def enter(self) -> None:
        """Stand on the order that was opened, in the list as it was; else read anew, and stand on the spans."""
        if not self.list.stand():
            self.read()
            self.read_anew.emit()
            self.spans.lengths[self._span.length].setFocus(Qt.FocusReason.OtherFocusReason)

    def read(self) -> None:
        """Read the span's orders from the newest on."""
        if self._read != self._span:
            self._rows, self._more = [], None
        self._read = self._span
        self.tell("")
        self._ask(None)
        self._show()

    def _read_on(self) -> None:
        if self._more is not None:
            self._ask(self._more)

    def _ask(self, more: str | None) -> None:
        self._asking += 1
        self._is_read = self._has_failed = False
        span = self._span
        last = max(span.first, min(span.last, self._room.today()))
        told, failed = partial(self._told, self._asking, more), partial(self._failed, self._asking)
        self._room.orders(span.first, last, more, told, failed)

    def _told(self, asking: int, more: str | None, page: OrderSums) -> None:
        if asking == self._asking:
            self._rows = [*(self._rows if more is not None else ()), *page.rows]
            self._more = page.more
            self._asking += 1
            self._is_read = True
            self._show()

    def _failed(self, asking: int, error: DeskError) -> None:
        if asking == self._asking:
            self.tell(words.NOT_READ(why=said(str(error))), bad=True)
            self._is_read = self._has_failed = True
            self._show()

    def _show(self) -> None:
        self.lead.set_text(self._span.days(self._room.today()))
        self.spans.show_span(self._span, self._room.today())
        rows = self._rows if self._read == self._span else []
        self.list.show_rows(
            [self._text(row) for row in rows], words.MORE_ORDERS() if self._more and rows else ""
        )
        self.list.setVisible(bool(rows))
        self.again.setVisible(self._has_failed)
        self.calm.set_text(words.NO_ORDERS() if self._is_read else words.READING_ORDERS())
        self.calm.setVisible(not rows and not self._has_failed)

    def _text(self, row: OrderSum) -> RowText:
        differs = row.stated is not None and row.expected is not None and row.stated != row.expected
        by = (row.stated or 0) - (row.expected or 0)
        difference = self._causes.get(row.order_id)
        day = day_name(row.day)
        if difference is not None:
            said_of = cause(difference)
        elif row.paid is None:
            said_of = words.ORDER_UNREAD()
        elif row.is_cancelled:
            said_of = words.ORDER_CANCELLED()
        elif row.stated is None:
            said_of = words.ORDER_NOT_STATED()
        else:
            said_of = "" if differs else words.ORDER_SAME()
        wrong = differs or difference is not None
        if self._span.length is not Length.DAY:
            said_of = f"{day} · {said_of}" if said_of else day
        return RowText(
            row.order_id,
            row.display_id or row.order_id[:12],
            said_of,
            (bare(row.paid), bare(row.expected), bare(row.stated), bare_signed(by) if differs else ""),
            tone="late" if wrong or row.paid is None else "soft",
            last_tone="late",
            sign="late" if wrong else "",
        )


class DifferencesPage(Page):
    """All differences of the span, the largest first. Main thread; owned by the place."""

    order_wanted = Signal(str)

    def __init__(self, theme: Theme, room: SettlementRoom, parent: QWidget | None = None) -> None:
        super().__init__(theme, words.DIFFERENCES(), parent=parent)
        self._room = room
        self.list = BookList(theme, words.DIFFERENCES(), (130,))
        self.list.pressed.connect(self._want)
        self.calm = Words(theme, theme.font(20), "soft", words.NO_DIFFERENCE())
        self.column.addWidget(self.list)
        self.column.addWidget(self.calm)
        self.column.addStretch(1)
        self._orders: dict[str, str] = {}

    def enter(self) -> None:
        """Stand on the difference that was opened, else where every page does."""
        if not self.list.stand():
            super().enter()

    def follow(self, span: Span, statement: Statement | None) -> None:
        """Show what differs in the span that the settlement looks at."""
        if statement is None:
            return
        differences = sorted(statement.differences, key=lambda one: -abs(one.amount))
        self.lead.set_text(words.DIFFERENCES_LEAD(span=span.days(self._room.today()), count=len(differences)))
        self.lead.setVisible(bool(differences))
        self.calm.setVisible(not differences)
        texts = []
        self._orders = {}
        for number, one in enumerate(differences):
            self._orders[str(number)] = one.order_id
            beside = words.BESIDE(expected=won(one.expected), stated=won(one.stated))
            texts.append(
                RowText(
                    str(number),
                    f"{order_name(one)} · {line_name(one)}",
                    f"{cause(one)} {beside}",
                    (signed(one.amount),),
                    last_tone="late",
                    tone="late",
                    sign="late",
                )
            )
        self.list.show_rows(texts)

    def _want(self, key: str) -> None:
        if order_id := self._orders.get(key, ""):
            self.order_wanted.emit(order_id)
