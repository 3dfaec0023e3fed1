"""What a registration file would set up, before it is taken. It must not know how a file is read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from merchant_desk.domain.errors import DeskError
from merchant_desk.services.first_start_port import FilePlan, FirstStartRoom
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.page import Page, clear
from merchant_desk.ui.paper import Rule, Words
from merchant_desk.ui.said.said import said
from merchant_desk.ui.tab_chain import chain
from merchant_desk.ui.theme import Theme

from . import file_words
from .field import SetupLine
from .steps import FIELD_PX


class FilePage(Page):
    """Main thread; owned by the first window. ``left`` tells that a person wants another way.

    A sealed file has a field for its code; what is refused is said beside it, and may be tried again.
    """

    begun = Signal()

    def __init__(self, theme: Theme, room: FirstStartRoom, parent: QWidget | None = None) -> None:
        super().__init__(theme, file_words.PAGE(), can_leave=False, parent=parent)
        self._room = room
        self._path = ""
        self._needs_code = False
        self.is_busy = False
        self.code = SetupLine(theme, file_words.CODE_FIELD(), file_words.CODE_HELP(), parent=self)
        self.code.field.setInputMethodHints(Qt.InputMethodHint.ImhLatinOnly)
        self.code.setMaximumWidth(FIELD_PX)
        self.code.entered.connect(self.take)
        self.other = Button(theme, px=20, parent=self.foot)
        self.other.show_words(file_words.OTHER())
        self.other.clicked.connect(self.leave)
        self.next = Button(theme, Look.GO, px=26, parent=self.foot)
        self.next.setMinimumSize(260, 72)
        self.next.clicked.connect(self.take)
        self.foot_row.addWidget(self.other)
        self.foot_row.addStretch(1)
        self.foot_row.addWidget(self.next)
        self.foot.show()
        self._show_buttons_now()

    def show_plan(self, path: str, plan: FilePlan) -> None:
        """Show what a file would set up; the code first where one is needed, for that is what a person has to do."""
        self._path, self._needs_code = path, plan.needs_code
        self.column.removeWidget(self.code)
        clear(self.column)
        self.lead.set_text(path)
        self.tell("")
        self.code.show_text("")
        self.code.show_wrong("")
        self.code.setVisible(plan.needs_code)
        if plan.needs_code:
            self.column.addWidget(self.code)
            self.column.addWidget(Rule(self.theme))
        for sentence in plan.told:
            self.column.addWidget(Words(self.theme, self.theme.font(21), text=said(sentence)))
        if plan.details:
            self.column.addWidget(Rule(self.theme))
            self.column.addWidget(Words(self.theme, self.theme.bold(19), text=file_words.DETAILS()))
        for detail in plan.details:
            self.column.addWidget(Words(self.theme, self.theme.font(18), "soft", detail))
        self.column.addStretch(1)
        stops = (self.code.field, self.next, self.other) if plan.needs_code else (self.next, self.other)
        chain(stops)
        self._set_busy(False)
        self.area.verticalScrollBar().setValue(0)

    def enter(self) -> None:
        """Stand in the field for the code, else on the button that takes the file."""
        if self._needs_code:
            self.code.stand()
        else:
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Go back, but not while the file is being taken: its answer has to be seen."""
        if not self.is_busy:
            super().leave()

    def take(self) -> None:
        """Register by the file; the second press of a double press means nothing."""
        code = self.code.text()
        if self.is_busy:
            return
        if self._needs_code and not code:
            self.code.show_wrong(file_words.CODE_EMPTY())
            self.code.stand()
            return
        self.tell("")
        self.code.show_wrong("")
        self._set_busy(True)
        self.begun.emit()
        self._room.open_file(self._path, code if self._needs_code else "", self._refused)

    def _refused(self, error: DeskError) -> None:
        self._set_busy(False)
        if self._needs_code:
            self.code.show_wrong(said(str(error)))
            self.code.field.selectAll()
        else:
            self.tell(str(error), bad=True)
        self.enter()

    def _set_busy(self, busy: bool) -> None:
        self.is_busy = busy
        self._show_buttons_now()

    def _show_buttons_now(self) -> None:
        self.next.setEnabled(not self.is_busy)
        self.other.setEnabled(not self.is_busy)
        self.next.show_words(file_words.TAKING() if self.is_busy else file_words.TAKE())
