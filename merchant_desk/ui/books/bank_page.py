"""One bank file before it is taken in: as it is written, as it would be read, and the import. It reads nothing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from merchant_desk.domain.books.deposits import BankRow
from merchant_desk.domain.errors import DeskError
from merchant_desk.services.books.deposit_port import BankPreview, Columns, DepositRoom, Imported
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.page import Page
from merchant_desk.ui.paper import Words
from merchant_desk.ui.said.said import said
from merchant_desk.ui.theme import Theme

from . import deposit_words as words
from .bank_mapping import MOST_COLUMNS, BankMapping, letter
from .deposit_telling import imported
from .progress_row import ProgressRow
from .text_table import TextTable
from .won import bare, bare_signed

#: So many lines stand on the page; more are read to judge.
_RAW_ROWS, _READ_ROWS = 6, 6


class BankPage(Page):
    """Main thread; owned by the place. ``taken_in`` carries the sentence of what came of it.

    The import goes on while other pages are looked at; nothing changes before it is whole.
    """

    taken_in = Signal(str)
    other_wanted = Signal()

    def __init__(self, theme: Theme, room: DepositRoom, parent: QWidget | None = None) -> None:
        super().__init__(theme, words.FILE_TITLE(), parent=parent)
        self._room = room
        self._asking = 0
        self._preview: BankPreview | None = None
        self._is_mapped = False
        self._runs = False
        self.mapping = BankMapping(theme)
        self.mapping.changed.connect(self._show_tables)
        self.raw_head = Words(theme, theme.bold(19), text=words.FILE_TABLE())
        self.raw = TextTable(theme, words.FILE_TABLE())
        self.read_head = Words(theme, theme.bold(19), text=words.RESULT_TABLE())
        self.read = TextTable(theme, words.RESULT_TABLE())
        self.verdict = Words(theme, theme.font(18))
        for part in (self.raw_head, self.raw, self.mapping, self.read_head, self.read, self.verdict):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.progress = ProgressRow(theme, words.FILE_TITLE(), words.STOP(), words.STOPPING())
        self.progress.given_up.connect(room.cancel)
        self.other = Button(theme, px=20, parent=self.foot)
        self.other.show_words(words.OTHER_FILE())
        self.other.clicked.connect(self.other_wanted)
        self.map = Button(theme, px=20, parent=self.foot)
        self.map.show_words(words.MAP_AGAIN())
        self.map.clicked.connect(self._map)
        self.take = Button(theme, Look.GO, px=24, parent=self.foot)
        self.take.setMinimumWidth(200)
        self.take.show_words(words.TAKE_IN())
        self.take.clicked.connect(self._take)
        self.foot_row.addWidget(self.progress, 100)
        self.foot_row.addWidget(self.other)
        self.foot_row.addWidget(self.map)
        self.foot_row.addStretch(1)
        self.foot_row.addWidget(self.mapping.before)
        self.foot_row.addWidget(self.mapping.after)
        self.foot_row.addWidget(self.take)

    @property
    def runs(self) -> bool:
        """Tell whether a file is being taken in."""
        return self._runs

    def begin(self, path: Path) -> None:
        """Read the beginning of a file; the import that runs is shown instead, if one does."""
        if self._runs:
            return
        self._asking += 1
        number = self._asking
        self._preview, self._is_mapped = None, False
        self.lead.set_text(words.FILE_READING(name=path.name))
        self.tell("")
        self._show()

        def told(preview: BankPreview) -> None:
            if number == self._asking:
                self._preview = preview
                self._is_mapped = not preview.shape or preview.columns is None
                self.mapping.begin(preview.rows, preview.columns)
                self._show()
                self.enter()

        def failed(error: DeskError) -> None:
            if number == self._asking:
                self.lead.set_text(path.name)
                self.tell(words.FILE_NOT_READ(why=said(str(error))), bad=True)
                self._show()

        self._room.preview(path, told, failed)

    def enter(self) -> None:
        """Stand on the question, or on the key that takes the file in."""
        if self._runs:
            self.progress.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._is_mapped and self._preview is not None:
            self.mapping.stand()
        elif self.take.isVisible():
            self.take.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().enter()

    def _map(self) -> None:
        self._is_mapped = True
        self._show()
        self.enter()

    def _show(self) -> None:
        preview = self._preview
        known = preview is not None
        for part in (self.raw_head, self.raw, self.mapping):
            part.setVisible(known and self._is_mapped)
        self.mapping.show_ways(shown=known and self._is_mapped and not self._runs)
        for part in (self.read_head, self.read, self.verdict):
            part.setVisible(known)
        self.progress.setVisible(self._runs)
        self.other.setVisible(not self._runs)
        self.map.setVisible(known and not self._is_mapped and not self._runs)
        self.take.setVisible(known and not self._runs)
        self.mapping.setEnabled(not self._runs)
        self.foot.show()
        if preview is not None:
            told = words.FILE_UNKNOWN if self._is_mapped else words.FILE_KNOWN
            self.lead.set_text(told(name=preview.path.name))
            self._show_tables()

    def _columns(self) -> Columns | None:
        preview = self._preview
        if preview is not None and not self._is_mapped:
            return preview.columns
        return self.mapping.columns

    def _show_tables(self) -> None:
        """Show the file as it is written, and as it would be read by the answers so far."""
        preview = self._preview
        if preview is None:
            return
        if self._is_mapped:
            wide = min(MOST_COLUMNS, max((len(row) for row in preview.rows), default=0))
            begins = max(0, min(self.mapping.first_row() - 2, len(preview.rows) - _RAW_ROWS))
            if self.mapping.asked.field == "first_row":
                begins = 0
            numbered = [
                (str(number + 1), *row[:wide], *("",) * (wide - len(row)))
                for number, row in enumerate(preview.rows[begins : begins + _RAW_ROWS * 2], start=begins)
            ]
            count = _RAW_ROWS * 2 if self.mapping.asked.field == "first_row" else _RAW_ROWS
            self.raw.show_table(
                ("", *(letter(column) for column in range(wide))),
                numbered[:count],
                figures=(0,),
                marked=[column + 1 for column in self.mapping.marked()],
            )
        columns = self._columns()
        rows = self._room.try_columns(preview, columns) if columns is not None else ()
        self._show_read(rows)

    def _show_read(self, rows: tuple[BankRow | None, ...]) -> None:
        wrong = [number for number, row in enumerate(rows) if row is None]
        fine = len(rows) - len(wrong)
        shown = rows[:_READ_ROWS]
        self.read.show_table(
            (words.RESULT_DAY(), words.RESULT_FROM(), words.RESULT_AMOUNT(), words.RESULT_BALANCE()),
            [_line(row) for row in shown],
            figures=(2, 3),
            wrong=[number for number in wrong if number < _READ_ROWS],
        )
        self.read_head.setVisible(bool(rows))
        self.read.setVisible(bool(rows))
        self.take.setEnabled(fine > 0)
        if not rows:
            self.verdict.set_text("")
            self.verdict.hide()
            return
        if not fine:
            self.verdict.set_text(words.RESULT_ALL_WRONG(), "late")
        elif wrong:
            self.verdict.set_text(words.RESULT_SOME_WRONG(count=len(wrong)), "late")
        else:
            self.verdict.set_text(words.RESULT_FINE(), "soft")
        self.verdict.show()

    # --- the import -----------------------------------------------------------------------------------------

    def _take(self) -> None:
        preview, columns = self._preview, self._columns()
        if preview is None or columns is None or self._runs:
            return
        self._runs = True
        self.tell("")
        self.progress.begin(words.TAKING_IN_FIRST())
        self._show()
        self.enter()
        self._room.take_in(preview.path, columns, self._progressed, self._taken, self._not_taken)

    def _progressed(self, done: int, whole: int) -> None:
        if self._runs:
            self.progress.show_progress(words.TAKING_IN(done=f"{done:,}", all=f"{whole:,}"), done, whole)

    def _taken(self, result: Imported) -> None:
        self._runs = False
        self._preview = None
        self._show()
        self.taken_in.emit(imported(result))

    def _not_taken(self, error: DeskError) -> None:
        self._runs = False
        self._show()
        self.tell(words.NOT_TAKEN_IN(why=said(str(error))), bad=True)
        if self.isVisible():
            self.enter()


def _line(row: BankRow | None) -> tuple[str, str, str, str]:
    if row is None:
        return words.RESULT_WRONG(), "", "", ""
    name = " · ".join(filter(None, (row.counterpart, row.memo)))
    return row.on.isoformat(), name, bare_signed(row.amount), bare(row.balance)
