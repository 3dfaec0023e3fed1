"""Cash receipts that the shop has to issue itself: which orders, which days, how much. It issues none."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from merchant_desk.domain.errors import DeskError
from merchant_desk.services.books.report_port import ReceiptReminder, ReportRoom
from merchant_desk.ui.page import Page
from merchant_desk.ui.paper import Words
from merchant_desk.ui.said.said import said
from merchant_desk.ui.theme import Theme

from . import report_words as words
from .book_row import BookList, RowText
from .settled_span import day_name
from .settlement_words import FROM_TO
from .won import won

_ROWS = 40


class ReceiptsPage(Page):
    """Main thread; owned by the place; read anew whenever it is opened."""

    def __init__(self, theme: Theme, room: ReportRoom, parent: QWidget | None = None) -> None:
        super().__init__(theme, words.RECEIPTS_TITLE(), parent=parent)
        self._room = room
        self._asking = 0
        self._shown = _ROWS
        self._receipts: tuple[ReceiptReminder, ...] = ()
        self.help = Words(theme, theme.font(17), "soft", words.RECEIPTS_HELP())
        self.calm = Words(theme, theme.font(20), "soft")
        self.list = BookList(theme, words.RECEIPTS_TITLE(), (150,), leads=False)
        self.list.more_wanted.connect(self._show_more)
        for part in (self.help, self.list, self.calm):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def begin(self, first: date, last: date) -> None:
        """Read the reminders of these days."""
        self._asking += 1
        self._receipts, self._shown = (), _ROWS
        self.tell("")
        self.lead.hide()
        self._show(words.RECEIPTS_READING())
        told = partial(self._told, self._asking, first, last)
        self._room.receipts(first, last, told, partial(self._failed, self._asking))

    def _told(self, asking: int, first: date, last: date, receipts: tuple[ReceiptReminder, ...]) -> None:
        if asking == self._asking:
            self._receipts = receipts
            span = day_name(first) if first == last else FROM_TO(first=day_name(first), last=day_name(last))
            amount = won(sum(one.amount.minor for one in receipts))
            self.lead.set_text(words.RECEIPTS_LEAD(span=span, count=f"{len(receipts):,}", amount=amount))
            self.lead.show()
            self._show(words.NO_RECEIPTS())

    def _failed(self, asking: int, error: DeskError) -> None:
        if asking == self._asking:
            self._show("")
            self.tell(words.NOT_READ(why=said(str(error))), bad=True)

    def _show_more(self) -> None:
        self._shown += _ROWS
        self._show("")

    def _show(self, calm: str) -> None:
        texts = [
            RowText(f"{number}", one.display_id, day_name(one.on), (won(one.amount.minor),))
            for number, one in enumerate(self._receipts[: self._shown])
        ]
        rest = len(self._receipts) - len(texts)
        self.list.show_rows(texts, words.SHOW_MORE(count=rest) if rest else "")
        self.list.setVisible(bool(texts))
        self.calm.set_text(calm)
        self.calm.setVisible(not texts and bool(calm))
