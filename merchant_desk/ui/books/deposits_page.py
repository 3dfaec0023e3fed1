"""The page of the deposits: what has not come, what nobody knows, what belongs together; tied by hand where need be."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from merchant_desk.domain.books.deposits import Fit, Match
from merchant_desk.domain.errors import DeskError
from merchant_desk.services.books.deposit_port import DepositBoard, DepositRoom
from merchant_desk.services.books.ledger_rows import BankFile
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.one_dialog import OneDialog
from merchant_desk.ui.page import Page
from merchant_desk.ui.paper import Words
from merchant_desk.ui.said.said import said
from merchant_desk.ui.tab_chain import chain, stops_in
from merchant_desk.ui.theme import Theme

from . import deposit_words as words
from .bank_file_list import BankFileList
from .book_row import BookList
from .deposit_telling import bank_row, in_order, key_of, lead, match_row, open_row, picked, replaced

#: So many rows of a list at first, and as many more by each press.
_ROWS = 30
_AMOUNT = (170,)


class DepositsPage(Page):
    """Main thread; owned by the place. ``file_chosen`` carries the path of a bank file that a person has chosen.

    The dialog is a window beside the counter's, never modal, and goes when an order calls.
    """

    file_chosen = Signal(str)

    def __init__(self, theme: Theme, room: DepositRoom, parent: QWidget | None = None) -> None:
        super().__init__(theme, words.DEPOSITS(), can_leave=False, parent=parent)
        self._room = room
        self._board: DepositBoard | None = None
        self._asking = 0
        self._dues: set[str] = set()
        self._rows: set[str] = set()
        self._match = ""
        self._shown = {"open": _ROWS, "loose": _ROWS, "matched": _ROWS}
        self.file_dialog = OneDialog(self)
        self.bring = Button(theme, Look.GO, px=20, parent=self)
        self.bring.show_words(words.IMPORT())
        self.bring.clicked.connect(self.choose_file)
        self.sources = Button(theme, px=20, parent=self)
        self.sources.clicked.connect(self._unfold_files)
        self._shows_files = False
        self.head_row.insertWidget(1, self.sources, 0, Qt.AlignmentFlag.AlignTop)
        self.head_row.insertWidget(2, self.bring, 0, Qt.AlignmentFlag.AlignTop)
        self.files = BankFileList(theme)
        self.files.asked.connect(self.bring_into_sight)
        self.files.wanted.connect(self._take_back)
        self.column.addWidget(self.files)
        self.heads: dict[str, Words] = {}
        self.lists: dict[str, BookList] = {}
        self.loose_help = Words(theme, theme.font(16), "soft", words.LOOSE_HELP())
        self.replaced = Words(theme, theme.font(16), "soft")
        for name, title, pressed in (
            ("open", words.OPEN, self._pick_due),
            ("loose", words.LOOSE, self._pick_row),
            ("matched", words.MATCHED, self._pick_match),
        ):
            head = self.heads[name] = Words(theme, theme.bold(21))
            rows = self.lists[name] = BookList(theme, title(count=0), _AMOUNT)
            rows.pressed.connect(pressed)
            rows.more_wanted.connect(partial(self._show_more, name))
            self.column.addWidget(head)
            if name == "loose":
                self.column.addWidget(self.loose_help)
            self.column.addWidget(rows)
            if name == "open":
                self.column.addWidget(self.replaced)
        self._lay_out_calm()
        self.column.addStretch(1)
        self._lay_out_foot()
        self._show()

    def _lay_out_calm(self) -> None:
        """Lay out what is said where there is no list."""
        theme = self.theme
        self.calm = Words(theme, theme.bold(28))
        self.calm_long = Words(theme, theme.font(20), "soft")
        self.first = Button(theme, Look.GO, px=24, parent=self)
        self.first.setMinimumSize(round(380 * theme.factor), 84)
        self.first.show_words(words.FIRST_IMPORT())
        self.first.clicked.connect(self.choose_file)
        self.again = Button(theme, px=20, parent=self)
        self.again.show_words(words.AGAIN())
        self.again.clicked.connect(self.ask)
        self.column.addWidget(self.calm)
        self.column.addWidget(self.calm_long)
        self.column.addWidget(self.first, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)

    def _lay_out_foot(self) -> None:
        theme = self.theme
        self.picked = Words(theme, theme.bold(18), middle=True)
        self.unpick = self.add_at_foot(words.UNPICK(), self._unpick)
        self.untie = self.add_at_foot(words.UNTIE(), self._untie, Look.DANGER)
        self.tie = self.add_at_foot(words.TIE(), self._tie, Look.GO)
        self.foot_row.insertWidget(0, self.picked, 1)

    # --- reading --------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Match anew, and stand on the way to a file."""
        self.ask()
        (self.first if self.first.isVisible() else self.bring).setFocus(Qt.FocusReason.OtherFocusReason)

    def attend(self) -> None:
        """Make way for an order that calls: the dialog closes."""
        self.file_dialog.close()

    def ask(self) -> None:
        """Have everything matched; what is shown stays until the answer is here."""
        self._asking += 1
        self._room.board(partial(self._told, self._asking), partial(self._failed, self._asking))
        self._show()

    def _told(self, asking: int, board: DepositBoard) -> None:
        if asking == self._asking:
            self._board = board
            self._dues &= {one.due.batch_id for one in board.open_dues}
            self._rows &= {row.row_id for row in board.loose_rows}
            if self._match not in {key_of(match) for match in board.matches}:
                self._match = ""
            self._show()

    def _failed(self, asking: int, error: DeskError) -> None:
        if asking == self._asking:
            self.tell(words.NOT_MATCHED(why=said(str(error))), bad=True)
            self.calm_long.hide()
            self.again.show()

    # --- what is shown --------------------------------------------------------------------------------------

    def _show(self) -> None:
        board = self._board
        parts: tuple[QWidget, ...] = (
            self.calm,
            self.calm_long,
            self.first,
            self.again,
            self.loose_help,
            self.replaced,
        )
        is_empty = board is not None and not (board.dues or board.rows or board.files)
        # a list that stays is not hidden for a moment: the row on which the keyboard stands would lose it
        of_board = (*self.heads.values(), *self.lists.values()) if board is None or is_empty else ()
        for part in (*parts, *of_board):
            part.hide()
        self.lead.hide()
        self.bring.setVisible(not is_empty)
        self._show_files(board.files if board is not None else ())
        if board is None:
            self.calm_long.set_text(words.MATCHING())
            self.calm_long.show()
        elif is_empty:
            self.calm.set_text(words.EMPTY())
            self.calm_long.set_text(words.EMPTY_LONG())
            for part in (self.calm, self.calm_long, self.first):
                part.show()
        else:
            self._show_board(board)
        self._show_foot()

    def _show_board(self, board: DepositBoard) -> None:
        told, is_late = lead(board)
        self.lead.set_text(told, "late" if is_late else "soft")
        self.lead.show()
        open_rows = [
            open_row(one, board, chosen=one.due.batch_id in self._dues)
            for one in in_order(board)[: self._shown["open"]]
        ]
        loose = [
            bank_row(row, chosen=row.row_id in self._rows) for row in board.loose_rows[: self._shown["loose"]]
        ]
        matches = [
            match_row(match, board, chosen=key_of(match) == self._match)
            for match in board.matches[: self._shown["matched"]]
        ]
        counts = (len(board.open_dues), len(board.loose_rows), len(board.matches))
        titles = (words.OPEN, words.LOOSE, words.MATCHED)
        for (name, rows), texts, count, title in zip(
            self.lists.items(), (open_rows, loose, matches), counts, titles, strict=True
        ):
            rest = count - len(texts)
            rows.show_rows(texts, words.SHOW_MORE(count=min(rest, _ROWS)) if rest else "")
            rows.setVisible(bool(texts))
            self.heads[name].set_text(title(count=f"{count:,}"))
            self.heads[name].setVisible(bool(texts))
        self.loose_help.setVisible(bool(loose) and bool(open_rows))
        self.replaced.set_text(replaced(board))
        self.replaced.setVisible(bool(board.replaced))
        if not open_rows:
            self.heads["open"].set_text(words.NOTHING_OPEN())
            self.heads["open"].show()

    def _show_more(self, name: str) -> None:
        self._shown[name] += _ROWS
        self._show()

    def _show_foot(self) -> None:
        """Show what a person has picked, and what may be done with it."""
        board = self._board
        match = self._picked_match()
        can_tie = bool(self._dues and self._rows)
        self.tie.setVisible(can_tie)
        self.untie.setVisible(match is not None and match.fit is Fit.BY_HAND)
        if board is None or not (self._dues or self._rows or self.untie.isVisibleTo(self.foot)):
            self.foot.hide()
            return
        if self._dues or self._rows:
            if can_tie:
                dues = (one.due for one in board.open_dues if one.due.batch_id in self._dues)
                told = picked(dues, (row for row in board.loose_rows if row.row_id in self._rows))
            else:
                told = words.PICK_ROW() if self._dues else words.PICK_DUE()
        else:
            told = words.UNTIE_HELP()
        self.picked.set_text(told)
        self.foot.show()

    def _picked_match(self) -> Match | None:
        matches = self._board.matches if self._board is not None else ()
        return next((match for match in matches if self._match and key_of(match) == self._match), None)

    # --- by hand --------------------------------------------------------------------------------------------

    def _pick_due(self, key: str) -> None:
        self._match = ""
        self._dues ^= {key}
        self._show()

    def _pick_row(self, key: str) -> None:
        self._match = ""
        self._rows ^= {key}
        self._show()

    def _pick_match(self, key: str) -> None:
        self._dues, self._rows = set(), set()
        self._match = "" if self._match == key else key
        self._show()

    def _unpick(self) -> None:
        self._dues, self._rows, self._match = set(), set(), ""
        self._show()
        self.bring.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tie(self) -> None:
        dues, rows = tuple(sorted(self._dues)), tuple(sorted(self._rows))
        if dues and rows:
            self._room.match_by_hand(dues, rows, partial(self._done, words.TIED()), self._not_done)

    def _untie(self) -> None:
        if self._match:
            self._room.unmatch(self._match, partial(self._done, words.UNTIED()), self._not_done)

    def _done(self, sentence: str) -> None:
        self._unpick()
        self.tell(sentence, passes=True)
        self.ask()

    def _not_done(self, error: DeskError) -> None:
        self.tell(words.NOT_DONE(why=said(str(error))), bad=True)

    # --- files that were taken in ---------------------------------------------------------------------------

    def _show_files(self, files: tuple[BankFile, ...]) -> None:
        """Show how many there are, and which, where that was asked for."""
        unfolded = self._shows_files and bool(files)
        told = words.FILES(count=len(files))
        look = Look.CHOSEN if unfolded else Look.PLAIN
        self.sources.show_words(told, look=look, spoken=words.FILES_OPEN(button=told) if unfolded else told)
        self.sources.setVisible(bool(files))
        self.files.show_files(files)
        self.files.setVisible(unfolded)
        chain((self.bring, *stops_in(self.files.layout())))

    def _unfold_files(self) -> None:
        self._shows_files = not self._shows_files
        self._show()
        if self._shows_files:
            self.area.verticalScrollBar().setValue(0)

    def _take_back(self, file: BankFile) -> None:
        self._room.take_back(file.file_id, partial(self._taken_back, file.name), self._not_done)

    def _taken_back(self, name: str) -> None:
        self._done(words.TAKEN_BACK(name=name))

    # --- a file ---------------------------------------------------------------------------------------------

    def choose_file(self) -> None:
        """Ask for a bank file; the counter's keys go on meanwhile."""
        self.file_dialog.ask_file(words.FILE_CHOOSE(), "", words.FILE_KINDS(), self.file_chosen.emit)
