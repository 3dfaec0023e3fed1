"""The bank files that were taken in: when, how many lines, of which days. It takes none back, it asks whether to."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from merchant_desk.services.books.ledger_rows import BankFile
from merchant_desk.ui import words as window_words
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.local_time import SEOUL, clock
from merchant_desk.ui.page import clear
from merchant_desk.ui.paper import Rule, Words
from merchant_desk.ui.sure_question import SureQuestion
from merchant_desk.ui.theme import Theme

from . import deposit_words as words
from .spans import day_words

#: So many files at first, and as many more by each press.
_FILES = 6


class BankFileList(QWidget):
    """Main thread; owned by the deposits' page. ``wanted`` carries the file to be taken back, once a person is sure.

    ``asked`` carries the question that stands there now, to be brought into sight.
    """

    wanted = Signal(object)
    asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(words.FILES_TITLE())
        self._theme = theme
        self._files: tuple[BankFile, ...] = ()
        self._count = _FILES
        self._shown: tuple[BankFile, ...] | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self.more = Button(theme, Look.CHOSEN, px=19, parent=self)
        self.more.clicked.connect(self._show_more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(8)
        column.addWidget(Words(theme, theme.bold(21), text=words.FILES_TITLE()))
        column.addLayout(self._rows)
        column.addWidget(self.more)

    def show_files(self, files: tuple[BankFile, ...]) -> None:
        """Show these, the newest first; where nothing has changed, a question that stands there stays."""
        self._files = files
        shown = files[: self._count]
        rest = len(files) - len(shown)
        self.more.setVisible(bool(rest))
        self.more.show_words(words.SHOW_MORE(count=min(rest, _FILES)))
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._rows)
        for file in shown:
            self._add(file, files[0].imported_at.astimezone(SEOUL).date())

    def _show_more(self) -> None:
        self._count += _FILES
        self.show_files(self._files)

    def _add(self, file: BankFile, today: date) -> None:
        """Add a row; ``today`` is the day whose year needs no saying."""
        theme = self._theme
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(Words(theme, theme.bold(19), text=file.name))
        told.addWidget(Words(theme, theme.font(16), "soft", _told(file, today)))
        back = Button(theme, Look.DANGER, px=17, parent=self)
        back.show_words(words.TAKE_BACK(), spoken=words.TAKE_BACK_NAMED(name=file.name))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(told, 1)
        row.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        question = SureQuestion(theme, words.TAKE_BACK_NO(), words.TAKE_BACK_YES(), self)
        back.clicked.connect(partial(self._ask, file, question, back))
        question.stayed.connect(partial(self._offer, back))
        question.sure.connect(partial(self._want, file, back))
        self._rows.addLayout(row)
        self._rows.addWidget(question)
        self._rows.addWidget(Rule(theme))

    def _ask(self, file: BankFile, question: SureQuestion, back: Button, _checked: bool = False) -> None:
        back.hide()
        question.ask(words.ASK_TAKE_BACK(name=file.name))
        self.asked.emit(question)

    def _offer(self, back: Button) -> None:
        back.show()
        back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _want(self, file: BankFile, back: Button) -> None:
        self._offer(back)  # it goes with its file; where that cannot be taken back it stays
        self.wanted.emit(file)


def _told(file: BankFile, today: date) -> str:
    at = file.imported_at.astimezone(SEOUL)
    when = window_words.ON_DAY(date=day_words(at.date(), today), clock=clock(at))
    if file.first is None or file.last is None:
        return words.FILE_ROW_BARE(when=when, rows=f"{file.rows:,}")
    return words.FILE_ROW(
        when=when,
        rows=f"{file.rows:,}",
        first=day_words(file.first, today),
        last=day_words(file.last, today),
    )
