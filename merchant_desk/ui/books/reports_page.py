"""Reports and exports: chosen, looked at, written into a file, printed. It must not know what stands in them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from merchant_desk.domain.errors import DeskError
from merchant_desk.services.books.report_port import Form, Report, ReportRoom, Table, Wanted
from merchant_desk.ui.buttons import Look
from merchant_desk.ui.page import Page, clear
from merchant_desk.ui.paper import Words
from merchant_desk.ui.said.said import said
from merchant_desk.ui.theme import Theme

from . import report_words as words
from .progress_row import ProgressRow
from .report_choice import REPORTS, ReportChoice
from .report_table import MOST_ROWS, figures_of, rows_of, sums_of
from .save_dialog import SaveDialog
from .settled_span import day_name
from .text_table import TextTable

_KINDS = {
    Form.XLSX: words.KIND_XLSX,
    Form.CSV: words.KIND_CSV,
    Form.PDF: words.KIND_PDF,
    Form.JSON: words.KIND_JSON,
}
#: Reports that are short enough for the screen.
_SHORT = frozenset({Report.TENDERS, Report.SALES_TAX, Report.DAY, Report.DEPOSITS})


class ReportsPage(Page):
    """Main thread; owned by the place. A file is written while other pages are looked at, and can be given up.

    ``receipts_wanted`` carries the first and the last day. The dialog goes when an order calls.
    """

    receipts_wanted = Signal(object, object)

    def __init__(
        self, theme: Theme, room: ReportRoom, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, words.REPORTS(), can_leave=False, parent=parent)
        self._room = room
        self._today = today
        self._asking = 0
        self._runs = False
        self._target = Path()
        self.save_dialog = SaveDialog(self)
        self.lead.set_text(words.REPORTS_LEAD())
        self.choice = ReportChoice(theme, today)
        self.choice.changed.connect(self.look)
        self.calm = Words(theme, theme.font(19), "soft")
        self.tables = QVBoxLayout()
        self.tables.setSpacing(6)
        self.column.addWidget(self.choice)
        self.column.addWidget(self.calm)
        self.column.addLayout(self.tables)
        self.column.addStretch(1)
        self.progress = ProgressRow(theme, words.REPORTS(), words.STOP(), words.STOPPING())
        self.progress.given_up.connect(room.cancel)
        self.foot_row.addWidget(self.progress, 100)
        self.receipts = self.add_at_foot(words.RECEIPTS(), self._want_receipts)
        self.print_day = self.add_at_foot(words.PRINT_DAY(), self._print_day)
        self.foot_row.addStretch(1)
        self.save = self.add_at_foot(words.SAVE(), self._ask_where, Look.GO)
        self.save.setMinimumWidth(200)
        self.foot.show()
        self._show_foot()

    def enter(self) -> None:
        """Look at the report that was chosen last, and stand on it."""
        self.choice.begin()
        self.look()
        self.choice.reports.chips[self.choice.report.value].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_day(self, day: date) -> None:
        """Show a day's close, for a person who was led here."""
        self.choice.choose(Report.DAY, day, day)

    def attend(self) -> None:
        """Make way for an order that calls: the dialog closes."""
        self.save_dialog.close()

    def _show_foot(self) -> None:
        self.progress.setVisible(self._runs)
        self.save.setVisible(not self._runs)
        self.receipts.setVisible(not self._runs)
        self.print_day.setVisible(not self._runs and self.choice.report is Report.DAY)

    # --- on the screen --------------------------------------------------------------------------------------

    def look(self) -> None:
        """Show the report's tables, where it is short; an answer about another one is dropped."""
        self._asking += 1
        self._show_foot()
        clear(self.tables)
        span = self.choice.span()
        if span is None:
            self._say(words.NO_DAYS())
        elif self.choice.report not in _SHORT:
            self._say(words.NO_PREVIEW())
        else:
            self._say(words.READING())
            told, failed = partial(self._told, self._asking), partial(self._failed, self._asking)
            self._room.preview(self.choice.report, *span, told, failed)

    def _say(self, sentence: str, tone: str = "soft") -> None:
        self.calm.set_text(sentence, tone)
        self.calm.setVisible(bool(sentence))

    def _told(self, asking: int, tables: tuple[Table, ...]) -> None:
        if asking != self._asking:
            return
        clear(self.tables)
        self._say("" if any(table.rows for table in tables) else words.EMPTY())
        for table in tables:
            if table.rows:
                self._add_table(table)

    def _failed(self, asking: int, error: DeskError) -> None:
        if asking == self._asking:
            self._say(words.NOT_PREVIEWED(why=said(str(error))), "late")

    def _add_table(self, table: Table) -> None:
        theme, title = self.theme, said(table.title)
        drawn = TextTable(theme, title)
        drawn.show_table(
            [said(heading) for heading in table.headings],
            [[said(text) for text in row] for row in rows_of(table)],
            sums=[said(text) for text in sums_of(table)],
            figures=figures_of(table),
        )
        self.tables.addSpacing(6)
        self.tables.addWidget(Words(theme, theme.bold(20), text=title))
        self.tables.addWidget(drawn)
        notes = [said(note) for note in table.notes]
        rest = len(table.rows) - MOST_ROWS
        if rest > 0:
            notes.insert(0, words.MORE_ROWS(count=f"{rest:,}"))
        for note in notes:
            self.tables.addWidget(Words(theme, theme.font(15), "soft", note))

    # --- into a file ----------------------------------------------------------------------------------------

    def _ask_where(self) -> None:
        wanted = self.choice.wanted()
        if wanted is not None and not self._runs:
            name = f"{_name(wanted)}.{wanted.form.value}"
            self.save_dialog.ask(name, (_KINDS[wanted.form](),), partial(self._write, wanted))

    def _write(self, wanted: Wanted, path: str) -> None:
        if self._runs:
            return
        self._runs = True
        self._target = Path(path)
        self.tell("")
        self.progress.begin(words.WRITING_FIRST())
        self._show_foot()
        self.progress.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        self._room.write(wanted, self._target, self._progressed, self._written, self._not_written)

    def _progressed(self, done: int, whole: int) -> None:
        if self._runs:
            self.progress.show_progress(words.WRITING(done=f"{done:,}", all=f"{whole:,}"), done, whole)

    def _end(self) -> None:
        had_focus = self.progress.stop.hasFocus()
        self._runs = False
        self._show_foot()
        if had_focus:
            self.save.setFocus(Qt.FocusReason.OtherFocusReason)

    def _written(self, sentences: tuple[str, ...]) -> None:
        self._end()
        told = words.WRITTEN(name=self._target.name)
        self.tell(" ".join((told, *(said(sentence) for sentence in sentences))))

    def _not_written(self, error: DeskError) -> None:
        self._end()
        self.tell(words.NOT_WRITTEN(why=said(str(error))), bad=True)

    # --- the other ways -------------------------------------------------------------------------------------

    def _print_day(self) -> None:
        span = self.choice.span()
        if span is None:
            self.choice.say(words.NO_DAYS())
            return
        _, last = span
        try:
            self._room.print_day(last)
        except DeskError as refusal:
            self.tell(words.NOT_PRINTED(why=said(str(refusal))), bad=True)
        else:
            self.tell(words.PRINTED_DAY(day=day_name(last)), passes=True)

    def _want_receipts(self) -> None:
        span = self.choice.span()
        if span is None:
            self.choice.say(words.NO_DAYS())
        else:
            self.receipts_wanted.emit(*span)


def _name(wanted: Wanted) -> str:
    """Return what the file is called at first; no sign in it that a file system refuses."""
    single = wanted.first == wanted.last
    said_name = (words.FILE_NAME_DAY if single else words.FILE_NAME)(
        report=REPORTS[wanted.report](), first=wanted.first.isoformat(), last=wanted.last.isoformat()
    )
    return "".join(sign for sign in said_name if sign not in '\\/:*?"<>|·()')
