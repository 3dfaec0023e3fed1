"""The settlement's first page (F8): what a day, a week or a month brings, as a sum on paper. It reckons nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from merchant_desk.domain.books.settlement import Line
from merchant_desk.domain.errors import DeskError
from merchant_desk.services.books.settlement_port import SettlementRoom, Statement
from merchant_desk.services.facts import DeskFacts
from merchant_desk.ui import words as window_words
from merchant_desk.ui.buttons import Button
from merchant_desk.ui.page import Page
from merchant_desk.ui.paper import Words
from merchant_desk.ui.said.said import said
from merchant_desk.ui.theme import Theme

from . import settlement_words as words
from .charts import Bar, DayBars
from .difference_box import DifferenceBox
from .elsewhere_table import ElsewhereTable
from .payout_line import PayoutLine
from .payout_telling import payout_lines, when_paid
from .settled_span import Length, Span, day_name
from .settlement_columns import SettlementColumns
from .settlement_lines import paper_lines
from .settlement_notes import NoteList, notes_of
from .settlement_paper import SumPaper
from .span_row import SpanRow
from .statement_line import StatementLineRow
from .won import short, won

#: Today's sum is reckoned anew this often while it is looked at.
_FRESH = timedelta(seconds=60)
#: On a wider screen the rest stays empty: a name and its amount stand too far apart for the eye.
_WIDEST_PX = 1880
_BARS_PX = 230
#: What the platform takes of a sale.
_FEES = frozenset({Line.COMMISSION, Line.PAYMENT_FEE, Line.VAT, Line.DELIVERY})


class SettlementPage(Page):
    """Main thread; owned by the place. It shows today, or yesterday until something is sold, unless a person chose.

    ``span_changed`` carries the span and its statement (None while it is read); the other pages follow it.
    """

    differences_wanted = Signal()
    rates_wanted = Signal()
    orders_wanted = Signal()
    span_changed = Signal(object, object)

    def __init__(
        self,
        theme: Theme,
        room: SettlementRoom,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, words.SETTLEMENT(), can_leave=False, parent=parent)
        self._room = room
        self._clock = clock
        self._asked_at: datetime | None = None
        self._follows = True
        self._span = Span(Length.DAY, room.today())
        self._statement: Statement | None = None
        self._is_fetching = False
        self._fetch_trouble = ""
        self.spans = SpanRow(theme, self)
        self.spans.chosen.connect(self.choose)
        self.head_row.insertWidget(1, self.spans, 0, Qt.AlignmentFlag.AlignTop)
        self.payout = PayoutLine(theme)
        self.paper = SumPaper(theme)
        self.box = DifferenceBox(theme)
        self.box.wanted.connect(self.differences_wanted)
        self.alarms, self.quiet = NoteList(theme), NoteList(theme)
        self.rates = Button(theme, px=18, parent=self)
        self.rates.show_words(words.RATES_TAB())
        self.rates.clicked.connect(self.rates_wanted)
        self.bars = DayBars(theme, words.BARS(), height_px=_BARS_PX)
        self.statement_row = StatementLineRow(theme)
        self.statement_row.fetch_wanted.connect(self.fetch)
        self.elsewhere = ElsewhereTable(theme)
        self.elsewhere.sources_wanted.connect(self.rates_wanted)
        self.calm = Words(theme, theme.bold(30))
        self.calm_long = Words(theme, theme.font(20), "soft")
        self.again = Button(theme, px=20, parent=self)
        self.again.show_words(words.AGAIN())
        self.again.clicked.connect(self.ask)
        self._lay_out_columns()
        self._show()

    def _lay_out_columns(self) -> None:
        columns = self.columns = SettlementColumns(
            self.theme, (words.PAPER(), words.BARS(), words.ELSEWHERE())
        )
        for part in (self.alarms, self.rates, self.paper, self.calm, self.calm_long, self.again):
            if isinstance(part, Button):
                columns.sum.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
            else:
                columns.sum.addWidget(part)
        for beside in (self.bars, self.box, self.statement_row, self.quiet):
            columns.days.addWidget(beside)
        columns.table.addWidget(self.elsewhere)
        for column in (columns.sum, columns.days, columns.table):
            column.addStretch(1)
        self.column.addWidget(self.payout)
        self.column.addLayout(columns, 1)
        for whole in (self.above, self.body):
            whole.setMaximumWidth(_WIDEST_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns.fit(self.width())

    # --- what is asked --------------------------------------------------------------------------------------

    @property
    def span(self) -> Span:
        """Return the span that is looked at."""
        return self._span

    @property
    def statement(self) -> Statement | None:
        """Return what is shown, None while it is read."""
        return self._statement

    def choose(self, span: Span) -> None:
        """Look at another span because a person wants to."""
        self._follows = False
        self._turn_to(span)

    def _turn_to(self, span: Span) -> None:
        self._span = span
        self._statement = None
        self.tell("")
        self.ask()
        self._show()

    def ask(self) -> None:
        """Have the span reckoned; what is shown stays until the answer is here."""
        self._asked_at = self._clock()
        span = self._span
        self.span_changed.emit(span, self._statement)
        last = min(span.last, self._room.today())
        self._room.statement(span.first, max(span.first, last), self._told, self._failed)

    def _told(self, statement: Statement) -> None:
        today = self._room.today()
        is_empty = not (statement.orders or statement.unread or statement.foreign)
        if self._follows and is_empty and self._span.day == today:
            self._turn_to(Span(Length.DAY, today - timedelta(days=1)))
            return
        self._statement = statement
        self.tell("")
        self.span_changed.emit(self._span, statement)
        self._show()

    def _failed(self, error: DeskError) -> None:
        self.tell(words.NOT_RECKONED(why=said(str(error))), bad=True)
        self.again.show()
        self.calm_long.hide()

    def fetch(self) -> None:
        """Ask the platform for its statements."""
        if not self._is_fetching:
            self._is_fetching, self._fetch_trouble = True, ""
            self._room.fetch(self._fetched, self._not_fetched)
            self._show()

    def _fetched(self) -> None:
        self._is_fetching = False
        self.ask()
        self._show()

    def _not_fetched(self, error: DeskError) -> None:
        self._is_fetching, self._fetch_trouble = False, str(error)
        self._show()

    # --- what is shown --------------------------------------------------------------------------------------

    def show_facts(self, facts: DeskFacts, now: datetime) -> None:
        """Show it as of ``now`` (aware UTC); today's sum grows while it is looked at."""
        lasts = self._span.last >= self._room.today()
        if lasts and self._asked_at is not None and now - self._asked_at >= _FRESH and self.told.isHidden():
            self.ask()

    def enter(self) -> None:
        """Reckon anew, and let the keyboard stand on the spans."""
        if self._follows:
            self._span = Span(Length.DAY, self._room.today())
        self.ask()
        self._show()
        self.spans.lengths[self._span.length].setFocus(Qt.FocusReason.OtherFocusReason)

    def go_home(self) -> None:
        """Look at today again, or at yesterday until something is sold."""
        self._follows = True
        self._turn_to(Span(Length.DAY, self._room.today()))

    def _show(self) -> None:
        span, statement, today = self._span, self._statement, self._room.today()
        self.title.set_text(span.title())
        self.spans.show_span(span, today)
        shown = statement is not None and (statement.first == span.first)
        has_orders = shown and statement is not None and statement.orders > 0
        self.payout.setVisible(has_orders)
        self.paper.setVisible(has_orders)
        self.elsewhere.setVisible(has_orders and bool(statement and statement.elsewhere))
        self.bars.setVisible(shown)
        self.statement_row.setVisible(shown)
        self.again.hide()
        self.calm.hide()
        self.calm_long.hide()
        self.rates.hide()
        for notes in (self.alarms, self.quiet):
            notes.hide()
        if statement is None or not shown:
            self.lead.set_text(span.days(today))
            self.box.hide()
            self.calm_long.set_text(words.RECKONING())
            self.calm_long.show()
            return
        self.lead.set_text(" · ".join(self._lead(statement)))
        self.box.show_differences(statement.differences)
        self._show_notes(statement)
        self._show_bars(statement)
        self.statement_row.show_fetching(is_fetching=self._is_fetching, trouble=self._fetch_trouble)
        self.statement_row.show_statement(statement, self._clock())
        if has_orders:
            self._show_sum(statement)
        else:
            self.calm.set_text(words.NOTHING_SOLD())
            self.calm_long.set_text(words.NOTHING_YET() if span.day == today else words.NOTHING_SOLD_LONG())
            self.calm.show()
            self.calm_long.show()

    def _lead(self, statement: Statement) -> Iterator[str]:
        today = self._room.today()
        yield self._span.days(today)
        yield words.ORDERS(count=f"{statement.orders:,}")
        if statement.cancelled:
            yield words.CANCELLED(count=f"{statement.cancelled:,}")

    def _show_notes(self, statement: Statement) -> None:
        notes = tuple(notes_of(statement))
        self.alarms.show_notes(note for note in notes if note.asks)
        self.quiet.show_notes(note for note in notes if not note.asks)
        self.rates.setVisible(statement.unknown_rates)

    def _show_sum(self, statement: Statement) -> None:
        total = statement.payout.minor
        name = words.OWED() if total < 0 else words.PAYOUT()
        payouts, today = statement.payouts, self._room.today()
        self.payout.show_payout(name, won(abs(total)), when_paid(payouts, today))
        self.paper.show_sum(paper_lines(statement.lines), name, won(abs(total)), payout_lines(payouts, today))
        taken = -sum(line.amount for line in statement.lines if line.line in _FEES)
        rules = dict.fromkeys(
            rule for line in statement.lines if line.line is Line.COMMISSION for rule in line.rules
        )
        rule = " · ".join(said(rule) for rule in rules)
        self.elsewhere.show_table(rule, taken - statement.kept, total, statement.elsewhere)

    def _show_bars(self, statement: Statement) -> None:
        weekdays = window_words.WEEKDAYS().split(" ")
        days = dict(statement.bars)
        if self._span.length is Length.WEEK:  # from Monday on, as the span is called; not the last seven days
            days = {day: days.get(day, 0) for day in self._span.days_in()}
        named = len(days) <= 7
        self.bars.show_bars(
            [
                Bar(
                    weekdays[day.weekday()] if named else str(day.day),
                    sales,
                    short(sales) if sales else "",
                    words.BAR_SPOKEN(day=day_name(day), amount=won(sales)),
                    strong=self._span.length is Length.DAY and day == self._span.day,
                )
                for day, sales in days.items()
            ]
        )
