"""The page of the program's records: newest first, narrowed by words or to problems. It must not know files."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from merchant_desk.domain.errors import DeskError
from merchant_desk.services.program.support_port import LogEntry, SupportRoom
from merchant_desk.ui.books.asked import Asked
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.page import Page
from merchant_desk.ui.paper import Words
from merchant_desk.ui.said.said import said
from merchant_desk.ui.theme import TOUCH_PX, Theme

from . import log_words as words
from .log_list import LogList

_LONGEST_WORDS = 80


class LogPage(Page):
    """Main thread; owned by the program's pages. ``opened`` carries the entry that is to be read whole.

    The keyboard stands in the list: letters go to the search field from there, arrows and Enter back.
    """

    opened = Signal(object)

    def __init__(self, theme: Theme, room: SupportRoom, parent: QWidget | None = None) -> None:
        super().__init__(theme, words.LOG(), scrolls=False, parent=parent)
        self._room = room
        self._asked = Asked(self)
        self._only_problems = False
        self.again = Button(theme, px=19, parent=self)
        self.again.show_words(words.AGAIN())
        self.again.clicked.connect(self.begin)
        self.head_row.insertWidget(1, self.again, 0, Qt.AlignmentFlag.AlignTop)
        self.all = Button(theme, px=19, parent=self)
        self.all.clicked.connect(partial(self._narrow_to, problems=False))
        self.problems = Button(theme, px=19, parent=self)
        self.problems.clicked.connect(partial(self._narrow_to, problems=True))
        self.field = QLineEdit(self)
        self.field.setAccessibleName(words.SEARCH_FIELD())
        self.field.setPlaceholderText(words.SEARCH_HINT())
        self.field.setFont(theme.font(19))
        self.field.setMinimumHeight(TOUCH_PX)
        self.field.setMaxLength(_LONGEST_WORDS)
        self.field.textChanged.connect(self._show)
        self.field.installEventFilter(self)
        self.list = LogList(theme, self)
        self.list.opened.connect(self.opened)
        self.list.typed.connect(self._type)
        self.calm = Words(theme, theme.font(20), "soft")
        finder = QHBoxLayout()
        finder.setSpacing(8)
        finder.addWidget(self.all)
        finder.addWidget(self.problems)
        finder.addWidget(self.field, 1)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(32, 0, 32, 10)
        column.setSpacing(10)
        column.addLayout(finder)
        column.addWidget(self.calm)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        self.lead.hide()
        self._mark()

    # --- reading --------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Read the records anew; what is shown stays until they are here."""
        if not self.list.entries.whole:
            self._say(words.READING())
        number = self._asked.ask()
        self._room.log(partial(self._told, number), partial(self._failed, number))

    def _told(self, number: int, entries: tuple[LogEntry, ...]) -> None:
        if not self._asked.takes(number):
            return
        self.tell("")
        self.list.entries.take(entries)
        model = self.list.entries
        self.lead.show()
        self.lead.set_text(words.FOUND(count=f"{model.whole:,}", problems=f"{model.problems:,}"))
        self._show()
        self._stand()

    def _failed(self, number: int, error: DeskError) -> None:
        if self._asked.takes(number):
            self.tell(words.UNREAD(why=said(str(error))), bad=True)
            if not self.list.entries.whole:
                self._say("")
                self._stand()

    def _stand(self) -> None:
        """Stand where one goes on, if the keyboard waits on the way back."""
        if self.isVisible() and self.back.hasFocus():
            self.enter()

    # --- what is shown --------------------------------------------------------------------------------------

    def _narrow_to(self, *, problems: bool) -> None:
        self._only_problems = problems
        self._mark()
        self._show()

    def _mark(self) -> None:
        for button, text, on in (
            (self.all, words.ALL(), not self._only_problems),
            (self.problems, words.PROBLEMS(), self._only_problems),
        ):
            spoken = words.CHOSEN(words=text) if on else text
            button.show_words(text, look=Look.CHOSEN if on else Look.PLAIN, spoken=spoken)

    def _show(self) -> None:
        """Show what is wanted of what was read."""
        model = self.list.entries
        searched = self.field.text().strip()
        model.narrow(searched, problems=self._only_problems)
        if model.count:
            self._say("")
            self.list.scrollToTop()
        elif not model.whole:
            self._say(words.EMPTY())
        else:
            self._say(words.NOTHING() if searched else words.NO_PROBLEMS())

    def _say(self, sentence: str) -> None:
        """Say something in the list's place, or show the list."""
        self.calm.set_text(sentence)
        self.calm.setVisible(bool(sentence))
        self.list.setVisible(not sentence and bool(self.list.entries.count))

    # --- keys -----------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Stand in the list, on the entry that was read last."""
        if self.list.isHidden():
            (self.back if not self.list.entries.whole else self.field).setFocus(
                Qt.FocusReason.OtherFocusReason
            )
            return
        if self.list.chosen() < 0:
            self.list.choose(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _type(self, letters: str) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.insert(letters)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows and Enter go from the field to the list."""
        if watched is self.field and self.list.take_key(event, self.list.open_chosen):
            return True
        return super().eventFilter(watched, event)

    def scroll_pages(self, pages: int) -> None:
        """Choose the entry that stands a page away."""
        self.list.scroll_pages(pages)
