"""The print ledger of all printers, newest first. It must not know where tries are kept."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from merchant_desk.domain.print_try import PrintTry
from merchant_desk.services.desk_port import Desk
from merchant_desk.services.printing.page_port import PrintRoom
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.page import Page, clear
from merchant_desk.ui.paper import Words
from merchant_desk.ui.theme import Theme

from . import print_words
from .ledger_lines import TryLine, lines_of_all
from .ledger_row import TryRow

#: As many rows are laid out at first, and as many more by each press.
ROWS_AT_ONCE = 40


class LedgerPage(Page):
    """Main thread; owned by the pages; read anew whenever it is opened. It keeps what it shows, no more."""

    def __init__(self, theme: Theme, room: PrintRoom, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(theme, print_words.LEDGER(), parent=parent)
        self._room = room
        self._desk = desk
        self._asked = 0
        self._lines: tuple[TryLine, ...] = ()
        self.lead.set_text(print_words.LEDGER_LEAD())
        self.column.setSpacing(0)
        self.again = Button(theme, px=19, parent=self)
        self.again.show_words(print_words.LEDGER_AGAIN())
        self.again.clicked.connect(self.read)
        self.head_row.insertWidget(1, self.again, 0, Qt.AlignmentFlag.AlignTop)
        self.more: Button | None = None

    def read(self) -> None:
        """Ask for the newest tries; an answer to an older question is dropped."""
        self._asked += 1
        if not self._lines:
            self._say(print_words.LEDGER_READING())
        self._room.ledger("", partial(self._show, self._asked))

    def _show(self, asked: int, tries: tuple[PrintTry, ...]) -> None:
        if asked != self._asked:
            return
        self._lines = lines_of_all(tries, self._desk.record, self._desk.jobs_of, self._desk.now())
        if not self._lines:
            self._say(print_words.LEDGER_EMPTY())
            return
        self._lay_out_rows(ROWS_AT_ONCE)

    def _say(self, sentence: str) -> None:
        clear(self.column)
        self.column.addSpacing(24)
        self.column.addWidget(Words(self.theme, self.theme.font(22), "soft", sentence))
        self.column.addStretch(1)

    def _lay_out_rows(self, count: int) -> None:
        clear(self.column)
        self.more = None
        for line in self._lines[:count]:
            self.column.addWidget(TryRow(self.theme, line))
        rest = len(self._lines) - count
        if rest > 0:
            more = self.more = Button(self.theme, Look.CHOSEN, px=19)
            more.show_words(print_words.LEDGER_MORE(count=rest))
            more.clicked.connect(partial(self._show_more, count))
            self.column.addSpacing(12)
            self.column.addWidget(more)
        self.column.addStretch(1)

    def _show_more(self, shown: int, _checked: bool = False) -> None:
        """Lay out more rows; the keyboard goes on to the button that follows them, else back."""
        self._lay_out_rows(shown + ROWS_AT_ONCE)
        (self.more or self.back).setFocus(Qt.FocusReason.OtherFocusReason)
